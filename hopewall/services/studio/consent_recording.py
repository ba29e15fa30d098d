"""Recording a consent and its scan; a second person verifies it (`consent_verifying`)."""

import re
from dataclasses import dataclass, replace
from typing import Final

from hopewall.core.attachment import MOST_SCAN_BYTES
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.consent import ConsentRecord
from hopewall.core.consent_page import ConsentDraft, page_faults
from hopewall.core.genesis import GENESIS
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.writing_limits import FieldFault
from hopewall.media.tiff_pages import tiff_pages
from hopewall.services.studio.consent_entry import demands_of, next_version
from hopewall.services.studio.desk import Desk, needs
from hopewall.vault import NewScan, UnitOfWork, consent_hash

_MOST_MB: Final = MOST_SCAN_BYTES // 1_000_000
_PAGE: Final = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_IMAGES: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"MM\x00*")
_PDF: Final = b"%PDF-"


@dataclass(frozen=True, slots=True)
class PageSaved:
    """The unfinished page is on the disk; work on with this one."""

    draft: ConsentDraft


@dataclass(frozen=True, slots=True)
class PageTaken:
    """Somebody else saved the same page, or recorded it; nothing was saved.

    `theirs` is what they saved, None where it is recorded or gone.
    """

    theirs: ConsentDraft | None
    sentence: Said


@dataclass(frozen=True, slots=True)
class ConsentRecorded:
    """It is in the vault, and shows nothing until a second person has verified it."""

    record: ConsentRecord


@dataclass(frozen=True, slots=True)
class ConsentNotRecorded:
    """Nothing was recorded: each fault is said beside its field."""

    faults: tuple[FieldFault, ...]


@dataclass(frozen=True, slots=True)
class ConsentMoved:
    """Somebody else recorded a newer version of this consent; nothing was recorded."""

    newest: ConsentRecord | None
    sentence: Said


@dataclass(frozen=True, slots=True)
class ScanRefused:
    """The file is no scan that can be kept; the sentence says why."""

    sentence: Said


MOVED: Final = Said(
    "Somebody else recorded a newer version of this consent: look at it first.",
    "另一位同事已录入这份同意书的新版本：请先看一下。",
)
_TAKEN: Final = Said(
    "Somebody else is entering the same consent: look at what they have first.",
    "另一位同事正在录入同一份同意书：请先看一下对方填写的内容。",
)


@needs(Permission.RECORD_CONSENT)
def save_page(desk: Desk, record: ConsentRecord, seen: int = 0) -> PageSaved | PageTaken:
    """Save an unfinished page upon revision `seen`, so that a crash loses nothing of it."""
    draft = ConsentDraft(record, seen + 1, desk.who.staff_id, desk.clock())
    with desk.vault.unit_of_work() as work:
        if not work.consent_drafts.save(draft, seen):
            return PageTaken(work.consent_drafts.get(record.consent_id), _TAKEN)
        work.commit()
    return PageSaved(draft)


@needs(Permission.VIEW)
def pages_of(desk: Desk, subject_id: str) -> tuple[ConsentDraft, ...]:
    """Return a person's consents that somebody began to enter."""
    with desk.vault.reading() as reading:
        return reading.consent_drafts.of(subject_id)


@needs(Permission.RECORD_CONSENT)
def drop_page(desk: Desk, consent_id: str) -> bool:
    """Throw an unfinished page away; False where there is none."""
    with desk.vault.unit_of_work() as work:
        dropped = work.consent_drafts.drop(consent_id)
        work.commit()
    return dropped


@needs(Permission.RECORD_CONSENT)
def record_consent(
    desk: Desk, record: ConsentRecord, scan: bytes | None = None
) -> ConsentRecorded | ConsentNotRecorded | ConsentMoved | ScanRefused:
    """Record a page as the next version of its consent, with its scan if there is one."""
    pages = _pages_in(scan) if scan is not None else 0
    if isinstance(pages, ScanRefused):
        return pages
    with desk.vault.unit_of_work() as work:
        subject = work.people.get(record.subject_id)
        faults = page_faults(record, subject, demands_of(desk, subject), desk.today)
        if faults:
            return ConsentNotRecorded(faults)
        history = work.consents.history(record.consent_id)
        newest = history[-1] if history else None
        after = (newest.version, consent_hash(newest)) if newest else (0, GENESIS)
        if (record.version - 1, record.prev_hash) != after:
            return ConsentMoved(newest, MOVED)
        recorded = replace(
            record,
            recorded_by=desk.who.staff_id,
            recorded_at=desk.clock(),
            verified_by="",
            verified_at=None,
            verified_against=None,
        )
        if scan is not None:
            recorded = _with_scan(work, desk, recorded, scan, pages)
        append_version(work, desk, recorded, AuditAction.CONSENT_RECORDED)
        work.consent_drafts.drop(record.consent_id)
        work.commit()
    return ConsentRecorded(recorded)


@needs(Permission.RECORD_CONSENT)
def attach_scan(
    desk: Desk, consent_id: str, scan: bytes
) -> ConsentRecorded | ConsentMoved | ScanRefused:
    """Attach the scan of the signed form, or a better one: a new version, to be verified anew."""
    pages = _pages_in(scan)
    if isinstance(pages, ScanRefused):
        return pages
    with desk.vault.unit_of_work() as work:
        history = work.consents.history(consent_id)
        if not history:
            return ConsentMoved(None, MOVED)
        record = replace(
            next_version(history[-1]), recorded_by=desk.who.staff_id, recorded_at=desk.clock()
        )
        recorded = _with_scan(work, desk, record, scan, pages)
        append_version(work, desk, recorded, AuditAction.CONSENT_RECORDED)
        work.commit()
    return ConsentRecorded(recorded)


def append_version(
    work: UnitOfWork, desk: Desk, record: ConsentRecord, action: AuditAction, reason: str = ""
) -> None:
    """Append a version, and to the audit who did what with it; raises VaultError."""
    work.consents.append(record)
    work.audit.append(
        Deed(
            action,
            ObjectKind.CONSENT,
            desk.clock(),
            record.subject_id,
            after=f"{record.consent_id} {record.version}",
            reason=reason,
        )
    )


def _with_scan(
    work: UnitOfWork, desk: Desk, record: ConsentRecord, scan: bytes, pages: int
) -> ConsentRecord:
    new = NewScan((scan,), pages, record.subject_id)
    return work.scans.take(new, desk.clock(), desk.who.staff_id).named_in(record)


def _pages_in(scan: bytes) -> int | ScanRefused:
    """Return how many pages a scan has, as a PDF or a TIFF says it itself."""
    if len(scan) > MOST_SCAN_BYTES:
        return ScanRefused(
            Said(
                f"The file is larger than {_MOST_MB} MB: scan it in black and white or at 300 dpi.",
                f"文件超过 {_MOST_MB} MB：请用黑白或 300 dpi 重新扫描。",
            )
        )
    if scan.startswith(_PDF):
        return max(len(_PAGE.findall(scan)), 1)
    if scan.startswith(_IMAGES):
        return tiff_pages(scan)
    return ScanRefused(
        Said(
            "This is neither a PDF nor a JPEG, PNG or TIFF picture of the signed form.",
            "这不是 PDF，也不是 JPEG、PNG 或 TIFF 图片。",
        )
    )
