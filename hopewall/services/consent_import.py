"""Take people and consents from another system into the vault: as drafts, never more.

A draft has been checked by nobody (`verified_by` is empty), so the gate shows nothing of it until a
second person appends a version of their own (CG-10). Running an import again adds nothing twice:
ids come from the source's by a keyed hash (HMAC-SHA-256 with a secret of the vault), so that the
same row is the same consent, and nobody can guess a record number back from an id.
"""

import hashlib
import hmac
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.consent import ConsentRecord, FormTemplate
from hopewall.core.person import Subject
from hopewall.interop.table.draft import Draft, FormKey
from hopewall.interop.table.fault import CellError, RowFault
from hopewall.services.import_faults import ImportKind, note_import_faults
from hopewall.vault import (
    DamagedRowError,
    DuplicateRecordError,
    InvalidRecordError,
    NewScan,
    Reading,
    SecretName,
    UnitOfWork,
    UnknownRecordError,
    Vault,
    VaultError,
)

_PAGE: Final = re.compile(rb"/Type\s*/Page(?![A-Za-z])")

_AT_ONCE: Final = 200
"""Rows in one commit."""

Progress = Callable[[str, int, int], None]
ScanReader = Callable[[str], bytes]
"""Returns a signed form's bytes by the name in the table; raises CellError."""


class RowEnd(StrEnum):
    """What became of a row."""

    ADDED = "added"
    ALREADY_THERE = "already-there"
    DIFFERS = "differs"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RowResult:
    """What became of one row; `sentence` says why where it was not taken."""

    row: int
    end: RowEnd
    consent_id: str = ""
    column: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """Every row with what became of it. `fault` says why the vault took no more, or is empty."""

    results: tuple[RowResult, ...]
    fault: str = ""

    def count(self, end: RowEnd) -> int:
        """Return how many rows ended so."""
        return sum(result.end is end for result in self.results)


@dataclass(frozen=True, slots=True)
class Importing:
    """Who imports, when, and where signed forms come from."""

    recorded_by: str
    now: datetime
    read_scan: ScanReader | None = None
    erased: Callable[[str], bool] = lambda subject_id: False  # noqa: ARG005
    """Whether a person of this id was erased: no import brings anybody back."""


def nobody_listens(doing: str, done: int, total: int) -> None:
    """Show no progress."""


def import_consents(
    vault: Vault,
    rows: Sequence[Draft | RowFault],
    importing: Importing,
    *,
    dry_run: bool,
    progress: Progress = nobody_listens,
) -> Imported:
    """Take every row that can be taken; one that cannot never stops the others."""
    results: dict[int, RowResult] = {}
    try:
        secret = import_secret(vault, importing.now, dry_run=dry_run)
        with vault.reading() as reading:
            ready = list(_ready(reading, rows, importing, secret, results, progress))
        if not dry_run:
            _write(vault, ready, importing, results, progress)
    except VaultError as error:
        return Imported(_in_order(results), str(error))
    for one in ready:
        results.setdefault(
            one.draft.row, RowResult(one.draft.row, RowEnd.ADDED, one.record.consent_id)
        )
    done = Imported(_in_order(results))
    if not dry_run:
        left_out = done.count(RowEnd.REFUSED) + done.count(RowEnd.DIFFERS)
        # Whoever imports is told anyway; Studio's Today is the second place.
        with suppress(VaultError):
            note_import_faults(vault, ImportKind.CONSENTS, left_out, importing.now)
    return done


@dataclass(frozen=True, slots=True)
class _Ready:
    draft: Draft
    subject: Subject | None
    """None where the person is in the vault already, or comes with an earlier row."""
    record: ConsentRecord
    scan: bytes | None


def _in_order(results: Mapping[int, RowResult]) -> tuple[RowResult, ...]:
    return tuple(results[row] for row in sorted(results))


def import_secret(vault: Vault, now: datetime, *, dry_run: bool) -> bytes:
    """Return what makes ids; a dry run makes none, and then nothing was imported before."""
    with vault.reading() as reading:
        try:
            return reading.secrets.get(SecretName.IMPORT)
        except UnknownRecordError:
            if dry_run:
                return b"nothing was imported yet"
    with vault.unit_of_work() as work:
        made = work.secrets.get_or_make(SecretName.IMPORT, now)
        work.commit()
    return made


def import_id(secret: bytes, kind: str, *parts: str) -> str:
    """Return an id shaped as a random UUID."""
    told = "\0".join((kind, *(f"{len(part)}:{part}" for part in parts)))
    digest = hmac.new(secret, told.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()
    return str(UUID(bytes=digest[:16], version=4))


def _ready(
    reading: Reading,
    rows: Sequence[Draft | RowFault],
    importing: Importing,
    secret: bytes,
    results: dict[int, RowResult],
    progress: Progress,
) -> Iterator[_Ready]:
    """Iterate the rows that are new and sound; the others get their result at once."""
    forms = reading.forms.by_key()
    seen = _Seen()
    for done, row in enumerate(rows, start=1):
        progress("reading the table", done, len(rows))
        try:
            if isinstance(row, RowFault):
                raise _RowError(row)
            found = _one(reading, row, importing, secret, forms, seen)
        except _RowError as error:
            fault = error.fault
            results[fault.row] = RowResult(
                fault.row, RowEnd.REFUSED, column=fault.column, sentence=fault.sentence
            )
            continue
        if isinstance(found, RowResult):
            results[row.row] = found
        else:
            yield found


class _RowError(Exception):
    def __init__(self, fault: RowFault) -> None:
        self.fault = fault
        super().__init__(fault.sentence)


class _Seen:
    """What earlier rows of the same table brought."""

    def __init__(self) -> None:
        self.consents: dict[str, int] = {}
        self.people: dict[str, tuple[int, Subject]] = {}
        self.scans: dict[str, int] = {}


def _one(
    reading: Reading,
    draft: Draft,
    importing: Importing,
    secret: bytes,
    forms: Mapping[FormKey, FormTemplate | DamagedRowError],
    seen: _Seen,
) -> _Ready | RowResult:
    """Return a row made ready, or that it is there already; raises _RowError and VaultError."""
    consent_id = import_id(secret, "consent", draft.source_id, draft.record_id)
    subject_id = import_id(secret, "person", draft.source_id, draft.person_id)
    if importing.erased(subject_id):
        raise _refused(draft, "person_id", "this person was erased: nothing brings them back.")
    before = seen.consents.setdefault(consent_id, draft.row)
    if before != draft.row:
        raise _refused(draft, "record_id", f"row {before} is the same record: keep one of them.")
    scan = _scan(draft, importing, seen)
    record = replace(
        draft.record,
        consent_id=consent_id,
        subject_id=subject_id,
        form=_form(draft, forms),
        scan_sha256=hashlib.sha256(scan).hexdigest() if scan is not None else "",
        recorded_by=importing.recorded_by,
        recorded_at=importing.now,
    )
    history = reading.consents.history(consent_id)
    if history:
        return _there_already(draft, record, history[0])
    subject = _person(reading, draft, subject_id, seen)
    return _Ready(draft, subject, record, scan)


def _refused(draft: Draft, column: str, why: str) -> _RowError:
    return _RowError(RowFault(draft.row, column, why))


def _form(
    draft: Draft, forms: Mapping[FormKey, FormTemplate | DamagedRowError]
) -> FormTemplate | None:
    if draft.form_key is None:
        return None
    found = forms.get(draft.form_key)
    if isinstance(found, FormTemplate):
        return found
    raise _refused(draft, "form_id", "this blank form is not in the vault: add it first.")


def _scan(draft: Draft, importing: Importing, seen: _Seen) -> bytes | None:
    if not draft.scan_file:
        return None
    if importing.read_scan is None:
        raise _refused(draft, "scan_file", "it names a PDF: give their folder with --pdf-folder.")
    try:
        content = importing.read_scan(draft.scan_file)
    except CellError as error:
        raise _refused(draft, "scan_file", str(error)) from error
    before = seen.scans.setdefault(hashlib.sha256(content).hexdigest(), draft.row)
    if before != draft.row:
        raise _refused(draft, "scan_file", f"row {before} has the same PDF: check both.")
    return content


def _there_already(draft: Draft, record: ConsentRecord, first: ConsentRecord) -> RowResult:
    """Compare with what was imported then, apart from who imported it and when."""
    now = replace(
        record,
        recorded_by=first.recorded_by,
        recorded_at=first.recorded_at,
        scan_asset=first.scan_asset,
    )
    if now == first:
        return RowResult(draft.row, RowEnd.ALREADY_THERE, record.consent_id)
    return RowResult(
        draft.row,
        RowEnd.DIFFERS,
        record.consent_id,
        sentence=f"Row {draft.row}: this record was imported before and said something else; it "
        "was left as it is: record the change in the vault.",
    )


def _person(reading: Reading, draft: Draft, subject_id: str, seen: _Seen) -> Subject | None:
    subject = replace(draft.subject, subject_id=subject_id)
    row, before = seen.people.setdefault(subject_id, (draft.row, subject))
    if row != draft.row:
        if before != subject:
            raise _refused(
                draft, "person_id", f"row {row} says something else about this person: check both."
            )
        return None
    try:
        reading.people.get(subject_id)
    except UnknownRecordError:
        return subject
    return None


def _write(
    vault: Vault,
    ready: Sequence[_Ready],
    importing: Importing,
    results: dict[int, RowResult],
    progress: Progress,
) -> None:
    """Write in parts; a part that the vault refuses is written row by row; raises VaultError."""
    done = 0
    while part := ready[done : done + _AT_ONCE]:
        try:
            _commit(vault, part, importing)
        except (InvalidRecordError, DuplicateRecordError):
            for one in part:
                _alone(vault, one, importing, results)
        for one in part:
            results.setdefault(
                one.draft.row, RowResult(one.draft.row, RowEnd.ADDED, one.record.consent_id)
            )
        done += len(part)
        progress("writing to the vault", done, len(ready))


def _alone(vault: Vault, one: _Ready, importing: Importing, results: dict[int, RowResult]) -> None:
    try:
        _commit(vault, (one,), importing)
    except (InvalidRecordError, DuplicateRecordError, UnknownRecordError) as error:
        results[one.draft.row] = RowResult(
            one.draft.row, RowEnd.REFUSED, sentence=f"Row {one.draft.row}: {error}"
        )


def _commit(vault: Vault, part: Iterable[_Ready], importing: Importing) -> None:
    with vault.unit_of_work() as work:
        for one in part:
            if one.subject is not None:
                work.people.add(one.subject)
            record = _with_scan(work, one, importing)
            work.consents.append(record)
            work.audit.append(_imported(record, importing.now))
        work.commit()


def _imported(record: ConsentRecord, now: datetime) -> Deed:
    return Deed(
        AuditAction.IMPORTED,
        ObjectKind.CONSENT,
        now,
        record.subject_id,
        after=f"{record.consent_id} {record.version}",
        reason="draft",
    )


def _with_scan(work: UnitOfWork, one: _Ready, importing: Importing) -> ConsentRecord:
    """Keep the signed form in the vault; the number of its pages is what its own list says."""
    if one.scan is None:
        return one.record
    scan = NewScan((one.scan,), len(_PAGE.findall(one.scan)), one.record.subject_id)
    return work.scans.take(scan, importing.now, importing.recorded_by).named_in(one.record)
