"""The second person, who compares what was recorded with the signed form (CG-10).

Nobody verifies unseen: either every page of the scan was on the screen since they logged in, or
they say in so many words that they had the signed paper in their hands (docs/adr/0094).
"""

from dataclasses import dataclass, replace
from typing import Final, assert_never

from hopewall.core.attachment import ScanState
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.consent import ConsentRecord, VerifiedAgainst
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.standing import same_as
from hopewall.services.studio.consent_recording import MOVED, ConsentMoved, append_version
from hopewall.services.studio.desk import Desk, needs
from hopewall.vault import Look, UnitOfWork, consent_hash


@dataclass(frozen=True, slots=True)
class ConsentVerified:
    """Two people stand behind it now; the next release shows what it grants."""

    record: ConsentRecord


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """Whoever recorded it may not verify it (CG-10)."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class ScanNotThere:
    """There is no sound scan to check it against."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class NotLookedAt:
    """Nothing was verified: not every page of the scan was on the screen in this session."""

    sentence: Said


_NO_SCAN: Final = Said(
    "There is no sound scan to check it against: attach the signed form first.",
    "没有可供核对的完好扫描件：请先附上已签的同意书。",
)
_UNREADABLE: Final = Said(
    "This consent has no scan that can be read.", "这份同意书没有可读取的扫描件。"
)
_CHANGED: Final = Said(
    "The scan is not the file that was attached: attach the signed form again.",
    "扫描件与当初附上的文件不一致：请重新附上已签的同意书。",
)
_OWN: Final = Said(
    "You recorded this yourself: somebody else must check it.",
    "这是您自己录入的：请另一位同事核对。",
)
_NOT_OPENED: Final = Said(
    "Look at the signed form first, or say that you compared with the paper itself.",
    "请先查看已签的同意书；若是与纸质原件核对的，请注明。",
)


def _pages_left(pages: int) -> Said:
    return Said(
        f"{pages} page{' of the signed form was' if pages == 1 else 's of the signed form were'} "
        "not looked at: look at every page, or say that you compared with the paper itself.",
        f"已签的同意书还有 {pages} 页未查看：请逐页看完；若是与纸质原件核对的，请注明。",
    )


@needs(Permission.VERIFY)
def verify_consent(
    desk: Desk, consent_id: str, version: int, against: VerifiedAgainst
) -> ConsentVerified | OwnEntry | ConsentMoved | ScanNotThere | NotLookedAt:
    """Say that this version is what the signed form says, having compared it with that.

    Against the scan, every page must have been on the screen since the vault was opened. Against
    the paper, a consent without a scan can be verified too; the gate shows nothing of it until the
    scan is attached, which has to be verified anew (CG-09).
    """
    with desk.vault.unit_of_work() as work:
        history = work.consents.history(consent_id)
        newest = history[-1] if history else None
        if newest is None or newest.version != version:
            return ConsentMoved(newest, MOVED)
        if newest.verified_by:
            return ConsentVerified(newest)
        if work.settings.four_eyes and same_as(newest.recorded_by) == same_as(desk.who.staff_id):
            return OwnEntry(_OWN)
        hindrance = _hindrance(work, desk, newest, against)
        if hindrance is not None:
            return hindrance
        verified = replace(
            newest,
            version=newest.version + 1,
            prev_hash=consent_hash(newest),
            verified_by=desk.who.staff_id,
            verified_at=desk.clock(),
            verified_against=against,
        )
        append_version(work, desk, verified, AuditAction.CONSENT_VERIFIED, f"against-{against}")
        work.commit()
    return ConsentVerified(verified)


@needs(Permission.VERIFY)
def read_scan(desk: Desk, consent_id: str, *, opening: bool = True) -> bytes | ScanNotThere:
    """Return the scan of a consent's newest version, to be looked at; the audit says who did.

    A further page of a scan that was opened before is no line of its own in the audit.
    """
    with desk.vault.unit_of_work() as work:
        history = work.consents.history(consent_id)
        newest = history[-1] if history else None
        if newest is None or not newest.scan_asset:
            return ScanNotThere(_UNREADABLE)
        data = work.attachments.load(newest.scan_asset)
        if work.scans.deep_state(newest) is ScanState.CHANGED:
            return ScanNotThere(_CHANGED)
        if not isinstance(data, bytes):
            return ScanNotThere(_UNREADABLE)
        if opening or desk.vault.scan_looks.left(look_of(desk, newest.scan_sha256)) is None:
            work.audit.append(
                Deed(AuditAction.SCAN_VIEWED, ObjectKind.SCAN, desk.clock(), newest.subject_id)
            )
            work.commit()
    return data


def look_of(desk: Desk, scan_sha256: str) -> Look:
    """Return the look of whoever is here at a scan."""
    return Look(desk.who.staff_id, scan_sha256)


def _hindrance(
    work: UnitOfWork, desk: Desk, record: ConsentRecord, against: VerifiedAgainst
) -> ScanNotThere | NotLookedAt | None:
    state = work.scans.deep_state(record)
    if state is ScanState.CHANGED:
        return ScanNotThere(_CHANGED)
    match against:
        case VerifiedAgainst.PAPER:
            lost = record.scan_asset and state is not ScanState.SOUND
            return ScanNotThere(_NO_SCAN) if lost else None
        case VerifiedAgainst.SCAN:
            if state is not ScanState.SOUND:
                return ScanNotThere(_NO_SCAN)
            left = desk.vault.scan_looks.left(look_of(desk, record.scan_sha256))
            if left is None:
                return NotLookedAt(_NOT_OPENED)
            return NotLookedAt(_pages_left(left)) if left else None
    assert_never(against)
