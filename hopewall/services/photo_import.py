"""Take many photos in at once: every file once, whatever is interrupted, and as a draft only.

A file is known by a keyed hash of its bytes, written in the same step as its photo. So a run that
was killed is simply run again: what is there is passed over, what is not is taken. No name of a
file is kept.
"""

import hashlib
import hmac
import os
import unicodedata
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from hopewall.core.framing import Box
from hopewall.core.likeness import KnownLikenesses
from hopewall.core.story import Photo, Rendition
from hopewall.media.outcome import Refused
from hopewall.media.picture_file import read_whole
from hopewall.media.taken_in import TakenIn
from hopewall.services.import_faults import ImportKind, note_import_faults
from hopewall.services.photo_desk import kept_renditions
from hopewall.services.photo_intake import NewPhoto, keep_photo, nobody_yet
from hopewall.services.progress import Progress, nobody_listens
from hopewall.vault import InvalidRecordError, UnitOfWork, UnknownRecordError, Vault, VaultError

AT_ONCE: Final = 8
"""Photos written in one step: what an interruption costs at most."""
_HIDDEN: Final = frozenset({"thumbs.db", "desktop.ini"})


class ManyWorkshop(Protocol):
    """Takes many files in on all processors; `hopewall.media.sandbox.Sandbox` is one."""

    def take_in(self, source: bytes | Path, crop: Box | None = None) -> TakenIn | Refused:
        """Take one file in."""

    def take_in_many(self, sources: Iterable[bytes | Path]) -> Iterator[TakenIn | Refused]:
        """Take many files in, read a little ahead; the answers come in order."""


class PhotoEnd(StrEnum):
    """What became of a file."""

    ADDED = "added"
    UNASSIGNED = "unassigned"
    ALREADY_THERE = "already-there"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FileToTake:
    """One file, whose photo it is, and what is known of it besides."""

    path: Path
    subject_id: str
    """Empty while nobody knows whose photo it is."""
    describe: Callable[[Photo], Photo] = lambda photo: photo


@dataclass(frozen=True, slots=True)
class FileResult:
    """What became of one file; `sentence` says why it was not taken, or what to look at."""

    path: Path
    end: PhotoEnd
    asset_id: str = ""
    subject_id: str = ""
    sentence: str = ""
    alike: tuple[str, ...] = ()
    """Photos in the vault that look the same."""


@dataclass(frozen=True, slots=True)
class PhotosImported:
    """Every file with what became of it; `fault` says why the vault took no more, or is empty."""

    results: tuple[FileResult, ...]
    fault: str = ""

    def count(self, end: PhotoEnd) -> int:
        """Return how many files ended like this."""
        return sum(result.end is end for result in self.results)


@dataclass(slots=True)
class _Run:
    """One import as it goes along."""

    vault: Vault
    now: datetime
    secret: bytes
    known: dict[str, str]
    likenesses: KnownLikenesses
    progress: Progress
    total: int
    results: list[FileResult] = field(default_factory=list)
    waiting: list[tuple[FileToTake, str, bytes, TakenIn]] = field(default_factory=list)

    def told(self, result: FileResult) -> None:
        self.results.append(result)
        self.progress("taking photos in", len(self.results), self.total)


def files_below(folders: Sequence[Path]) -> Iterator[tuple[Path, Path]]:
    """Iterate the files in folders and below them in order, each with the folder it was found in.

    Links are not followed, and what systems leave beside pictures is passed over; a file that is
    named itself counts. So do a pipe, a device and a folder that may not be read: somebody is to
    hear of them.
    """
    for folder in folders:
        if folder.is_file():
            yield folder, folder.parent
            continue
        for path in sorted(_below(folder)):
            hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
            if not hidden and path.name.casefold() not in _HIDDEN and not path.is_symlink():
                yield path, folder


def _below(folder: Path) -> Iterator[Path]:
    """Iterate everything in a folder that is no folder, and each folder that may not be read."""
    closed: list[str] = []
    for place, _, names in os.walk(folder, onerror=lambda error: closed.append(error.filename)):
        yield from (Path(place, name) for name in names)
    yield from map(Path, closed)


def source_key(secret: bytes, data: bytes) -> str:
    """Return by what a file is known again; without the vault's secret nobody can compute it."""
    told = b"photo\0" + hashlib.sha256(data).digest()
    return hmac.new(secret, told, hashlib.sha256).hexdigest()


def import_photos(
    vault: Vault,
    workshop: ManyWorkshop,
    files: Sequence[FileToTake],
    secret: bytes,
    now: datetime,
    progress: Progress = nobody_listens,
) -> PhotosImported:
    """Take every file in that can be taken; one that cannot never stops the others."""
    run: _Run | None = None
    try:
        vault.sweep()
        with vault.reading() as reading:
            known = reading.photo_works.imported()
            likenesses = KnownLikenesses(
                (one.asset_id, one.likeness) for _, one in reading.photo_works.all()
            )
        run = _Run(vault, now, secret, known, likenesses, progress, len(files))
        _take_all(run, workshop, files)
    except VaultError as error:
        done = tuple(run.results) if run is not None else ()
        return PhotosImported(done, str(error))
    taken = PhotosImported(tuple(run.results))
    # Whoever imports is told anyway; Studio's Today is the second place.
    with suppress(VaultError):
        note_import_faults(vault, ImportKind.PHOTOS, taken.count(PhotoEnd.REFUSED), now)
    return taken


def _take_all(run: _Run, workshop: ManyWorkshop, files: Sequence[FileToTake]) -> None:
    order: deque[tuple[FileToTake, str, bytes]] = deque()
    begun: set[str] = set()

    def sources() -> Iterator[bytes]:
        for file in files:
            data = _bytes_of(run, file)
            if data is None:
                continue
            key = source_key(run.secret, data)
            if key in run.known or key in begun:
                run.told(_there_already(run, file, run.known.get(key)))
                continue
            begun.add(key)
            order.append((file, key, data))
            yield data

    for outcome in workshop.take_in_many(sources()):
        file, key, data = order.popleft()
        if isinstance(outcome, Refused):
            run.told(FileResult(file.path, PhotoEnd.REFUSED, sentence=outcome.sentence))
            continue
        run.waiting.append((file, key, data, outcome))
        if len(run.waiting) >= AT_ONCE:
            _write(run)
    _write(run)


def _bytes_of(run: _Run, file: FileToTake) -> bytes | None:
    """Return a file's bytes; None, with its result told, where it is not read."""
    data = read_whole(file.path)
    if isinstance(data, bytes):
        return data
    run.told(FileResult(file.path, PhotoEnd.REFUSED, sentence=data.sentence))
    return None


def _there_already(run: _Run, file: FileToTake, asset_id: str | None) -> FileResult:
    """Say of a file that was taken in before, now or earlier, whose photo it is."""
    if asset_id == "":
        return FileResult(
            file.path,
            PhotoEnd.ALREADY_THERE,
            sentence="It was taken in before and removed since; it is not taken in again.",
        )
    if not asset_id:
        return FileResult(
            file.path,
            PhotoEnd.ALREADY_THERE,
            sentence="The same file stands twice in what is imported; it counts once.",
        )
    try:
        with run.vault.reading() as reading:
            owner = reading.photo_works.owner(asset_id)
    except UnknownRecordError:
        owner = ""
    return FileResult(file.path, PhotoEnd.ALREADY_THERE, asset_id, owner)


def _write(run: _Run) -> None:
    """Write what is waiting in one step; where that cannot be, each by itself."""
    if not run.waiting:
        return
    waiting, run.waiting = run.waiting, []
    pictures = [each for *_, taken in waiting for each in taken.renditions]
    names = {one.sha256: one for one in kept_renditions(run.vault, pictures)}
    try:
        told = _commit(run, waiting, names)
    except (InvalidRecordError, UnknownRecordError):
        told = []
        for one in waiting:
            try:
                told += _commit(run, [one], names)
            except (InvalidRecordError, UnknownRecordError) as error:
                told.append(FileResult(one[0].path, PhotoEnd.REFUSED, sentence=str(error)))
    for result in told:
        run.told(result)


def _commit(
    run: _Run,
    waiting: Sequence[tuple[FileToTake, str, bytes, TakenIn]],
    names: Mapping[str, Rendition],
) -> list[FileResult]:
    told: list[FileResult] = []
    added = KnownLikenesses()
    new_ones: list[tuple[str, str]] = []
    with run.vault.unit_of_work() as work:
        for file, key, data, taken in waiting:
            subject_id = file.subject_id or _nobody(work)
            new = NewPhoto(subject_id, taken, data, assigned=bool(file.subject_id), source_key=key)
            renditions = [names[each.sha256] for each in taken.renditions]
            photo, _ = keep_photo(work, new, renditions, run.vault.session.staff_id, run.now)
            described = file.describe(photo)
            if described != photo:
                work.photos.save(described, subject_id)
            alike = (*run.likenesses.alike(taken.likeness), *added.alike(taken.likeness))
            added.add(photo.asset_id, taken.likeness)
            new_ones.append((photo.asset_id, taken.likeness))
            end = PhotoEnd.ADDED if file.subject_id else PhotoEnd.UNASSIGNED
            told.append(FileResult(file.path, end, photo.asset_id, subject_id, alike=alike))
        work.commit()
    for asset_id, likeness in new_ones:
        run.likenesses.add(asset_id, likeness)
    run.known.update({key: one.asset_id for (_, key, *_), one in zip(waiting, told, strict=True)})
    return told


def _nobody(work: UnitOfWork) -> str:
    nobody = nobody_yet()
    work.people.add(nobody)
    return nobody.subject_id


def owners_by_name(vault: Vault) -> Callable[[Path, Path], str]:
    """Return who tells whose photo a file is: by the name of its file or of a folder above it.

    A name counts that is exactly one person's id or pseudonym, whatever its case; the nearest one
    decides. Raises VaultError.
    """
    with vault.reading() as reading:
        people = list(reading.people.all())
    names: dict[str, set[str]] = {}
    for person in people:
        for name in (person.subject_id, *person.names.pseudonym.values()):
            if name.strip():
                names.setdefault(_folded(name), set()).add(person.subject_id)
    owners = {name: next(iter(ids)) for name, ids in names.items() if len(ids) == 1}

    def owner(path: Path, folder: Path) -> str:
        above = [one.name for one in path.parents if one == folder or folder in one.parents]
        for name in (path.stem, *above):
            if _folded(name) in owners:
                return owners[_folded(name)]
        return ""

    return owner


def _folded(name: str) -> str:
    # File systems keep names decomposed or composed; people write either.
    return unicodedata.normalize("NFC", name).strip().casefold()
