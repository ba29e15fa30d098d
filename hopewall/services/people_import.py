"""People out of a table, each with their photo: as drafts that nobody can see yet."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.person import Subject
from hopewall.core.story import Photo
from hopewall.interop.table.fault import CellError, RowFault
from hopewall.interop.table.people import PersonDraft
from hopewall.services.consent_import import RowEnd, import_id, import_secret
from hopewall.services.photo_import import (
    FileResult,
    FileToTake,
    ManyWorkshop,
    PhotoEnd,
    PhotosImported,
    import_photos,
)
from hopewall.services.photo_intake import assign_photo
from hopewall.services.photo_outcome import PhotoRefused
from hopewall.services.progress import Progress, nobody_listens
from hopewall.vault import InvalidRecordError, UnknownRecordError, Vault, VaultError

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class PersonResult:
    """What became of one row; `photo` what became of its photo, None where it names none."""

    row: int
    end: RowEnd
    subject_id: str = ""
    column: str = ""
    sentence: str = ""
    photo: FileResult | None = None


@dataclass(frozen=True, slots=True)
class PeopleImported:
    """Every row with what became of it; `fault` says why the vault took no more, or is empty."""

    results: tuple[PersonResult, ...]
    fault: str = ""

    def count(self, end: RowEnd) -> int:
        """Return how many rows ended like this."""
        return sum(result.end is end for result in self.results)

    @property
    def photos(self) -> PhotosImported:
        """What became of the photos."""
        return PhotosImported(tuple(r.photo for r in self.results if r.photo is not None))


@dataclass(frozen=True, slots=True)
class PeopleImporting:
    """What an import of people needs besides its rows."""

    now: datetime
    erased: Callable[[str], bool]
    photo_path: Callable[[str], Path] | None
    """Where the photo of that name is; raises CellError. None where no folder was given."""


def import_people(
    vault: Vault,
    workshop: ManyWorkshop,
    rows: Sequence[PersonDraft | RowFault],
    importing: PeopleImporting,
    progress: Progress = nobody_listens,
) -> PeopleImported:
    """Take people in first and then their photos; a row that cannot be taken stops no other.

    Somebody who is there already is left as they are. Killed anywhere, it is run again.
    """
    results: dict[int, PersonResult] = {}
    try:
        secret = import_secret(vault, importing.now, dry_run=False)
        ready = _ready(rows, importing, secret, results)
        _write_people(vault, ready, importing.now, results, progress)
        fault = _take_photos(vault, workshop, ready, importing.now, secret, results, progress)
    except VaultError as error:
        return PeopleImported(_in_order(results), str(error))
    return PeopleImported(_in_order(results), fault)


_Ready = dict[int, tuple[PersonDraft, Subject, Path | None]]


def _in_order(results: Mapping[int, PersonResult]) -> tuple[PersonResult, ...]:
    return tuple(results[row] for row in sorted(results))


def _ready(
    rows: Sequence[PersonDraft | RowFault],
    importing: PeopleImporting,
    secret: bytes,
    results: dict[int, PersonResult],
) -> _Ready:
    """Return the rows that can be taken, with their person and their photo's path."""
    ready: _Ready = {}
    seen: dict[str, int] = {}
    shown: dict[Path, int] = {}
    for row in rows:
        fault: RowFault | None = row if isinstance(row, RowFault) else None
        if isinstance(row, PersonDraft):
            subject_id = import_id(secret, "person", row.source_id, row.person_id)
            before = seen.setdefault(subject_id, row.row)
            path = None
            if importing.erased(subject_id):
                why = "this person was erased: nothing brings them back."
                fault = RowFault(row.row, "person_id", why)
            elif before != row.row:
                fault = RowFault(
                    row.row, "person_id", f"row {before} is the same person: keep one of them."
                )
            elif row.photo_file:
                found = _path(row, importing)
                fault = found if isinstance(found, RowFault) else None
                path = found if isinstance(found, Path) else None
                first = shown.setdefault(path, row.row) if path is not None else row.row
                if first != row.row:
                    why = f"row {first} names the same photo: check both."
                    fault = RowFault(row.row, "photo_file", why)
            if fault is None:
                ready[row.row] = (row, replace(row.subject, subject_id=subject_id), path)
        if fault is not None:
            results[fault.row] = PersonResult(
                fault.row, RowEnd.REFUSED, column=fault.column, sentence=fault.sentence
            )
    return ready


def _path(row: PersonDraft, importing: PeopleImporting) -> Path | RowFault:
    if importing.photo_path is None:
        why = "it names a photo: give the photos' folder with --photos."
        return RowFault(row.row, "photo_file", why)
    try:
        return importing.photo_path(row.photo_file)
    except CellError as error:
        return RowFault(row.row, "photo_file", str(error))


def _write_people(
    vault: Vault,
    ready: _Ready,
    now: datetime,
    results: dict[int, PersonResult],
    progress: Progress,
) -> None:
    new: list[tuple[int, Subject]] = []
    with vault.reading() as reading:
        for row, (_, subject, _) in ready.items():
            try:
                there = reading.people.get(subject.subject_id)
            except UnknownRecordError:
                new.append((row, subject))
                continue
            same = replace(there, revision=0) == subject
            results[row] = PersonResult(
                row,
                RowEnd.ALREADY_THERE if same else RowEnd.DIFFERS,
                subject.subject_id,
                sentence=""
                if same
                else f"Row {row}: this person was imported before and the row said something "
                "else; they were left as they are: record the change in the vault.",
            )
    for start in range(0, len(new), _AT_ONCE):
        part = new[start : start + _AT_ONCE]
        try:
            _commit_people(vault, [subject for _, subject in part], now)
        except InvalidRecordError:
            _one_by_one(vault, part, now, results)
        for row, subject in part:
            results.setdefault(row, PersonResult(row, RowEnd.ADDED, subject.subject_id))
        progress("writing people to the vault", start + len(part), len(new))


def _one_by_one(
    vault: Vault,
    part: Iterable[tuple[int, Subject]],
    now: datetime,
    results: dict[int, PersonResult],
) -> None:
    for row, subject in part:
        try:
            _commit_people(vault, [subject], now)
        except InvalidRecordError as error:
            results[row] = PersonResult(row, RowEnd.REFUSED, sentence=f"Row {row}: {error}")


def _commit_people(vault: Vault, subjects: Sequence[Subject], now: datetime) -> None:
    with vault.unit_of_work() as work:
        work.people.add_many(subjects)
        for subject in subjects:
            work.audit.append(
                Deed(
                    AuditAction.IMPORTED,
                    ObjectKind.PERSON,
                    now,
                    subject.subject_id,
                    after=repr(subject),
                    reason="draft",
                )
            )
        work.commit()


def _take_photos(
    vault: Vault,
    workshop: ManyWorkshop,
    ready: _Ready,
    now: datetime,
    secret: bytes,
    results: dict[int, PersonResult],
    progress: Progress,
) -> str:
    """Take the rows' photos in and note what became of each; return why the vault stopped."""
    files = {
        row: path
        for row, (_, _, path) in ready.items()
        if path is not None and results[row].end is not RowEnd.REFUSED
    }
    by_path = {path: row for row, path in files.items()}
    to_take = [
        FileToTake(path, ready[row][1].subject_id, _describing(ready[row][0]))
        for row, path in files.items()
    ]
    done = import_photos(vault, workshop, to_take, secret, now, progress)
    for result in done.results:
        row = by_path[result.path]
        subject_id = ready[row][1].subject_id
        results[row] = replace(results[row], photo=_theirs(vault, result, row, subject_id, now))
    return done.fault


def _describing(row: PersonDraft) -> Callable[[Photo], Photo]:
    def describe(photo: Photo) -> Photo:
        return replace(photo, alt_text=row.alt_text, taken_on=row.photo_taken_on)

    return describe


def _theirs(
    vault: Vault, result: FileResult, row: int, subject_id: str, now: datetime
) -> FileResult:
    """Give a photo that was nobody's yet its person; say so where it is somebody else's."""
    if result.sentence:
        return replace(result, sentence=f"Row {row}, column photo_file: {result.sentence}")
    if result.end is not PhotoEnd.ALREADY_THERE or result.subject_id in {"", subject_id}:
        return result
    assigned = assign_photo(vault, result.asset_id, subject_id, now)
    if isinstance(assigned, PhotoRefused):
        return replace(
            result,
            end=PhotoEnd.REFUSED,
            sentence=f"Row {row}, column photo_file: the picture is another person's photo in the "
            "vault: check both.",
        )
    return replace(result, end=PhotoEnd.ADDED, subject_id=subject_id)
