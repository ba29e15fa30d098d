"""Approve a photo: nothing is lacking, somebody else says yes, and what may not be seen is gone."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from hopewall.core.alt_text_claims import alt_text_blocks
from hopewall.core.attachment import AttachmentKind
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import Language
from hopewall.core.gate_photo import picture_of
from hopewall.core.photo_approval import Lack, lacks_of, lost_for_good
from hopewall.core.photo_work import PhotoWork
from hopewall.core.site import ProfileCode
from hopewall.core.story import Photo, PhotoRole, Resolution
from hopewall.media.outcome import Refused
from hopewall.media.taken_in import TakenIn
from hopewall.services.photo_desk import Desk, OnDesk, change_photo, look_at, master_bytes
from hopewall.services.photo_outcome import (
    ApproveOutcome,
    PhotoApproved,
    PhotoLacks,
    PhotoRefused,
)
from hopewall.services.photo_words import refused_by, refused_picture
from hopewall.vault import NewAttachment, Reading, UnitOfWork, Vault, VaultError


def what_it_lacks(
    vault: Vault,
    asset_id: str,
    languages: Collection[Language],
    profiles: Collection[ProfileCode] = (),
) -> PhotoLacks | PhotoRefused:
    """Return what keeps whoever has the vault open from approving a photo; maybe nothing.

    `profiles` are the site's jurisdictions; without any, its words are held against all.
    """
    found = look_at(vault, asset_id)
    if isinstance(found, PhotoRefused):
        return found
    try:
        with vault.reading() as reading:
            by = vault.session.staff_id
            return PhotoLacks(_lacks(reading, found, languages, profiles, by))
    except VaultError as error:
        return refused_by(error)


def approve_photo(
    desk: Desk,
    asset_id: str,
    languages: Collection[Language],
    now: datetime,
    profiles: Collection[ProfileCode] = (),
) -> ApproveOutcome:
    """Approve a photo as it is now, in the name of whoever has the vault open.

    Where somebody was covered or cropped out, the master loses those pixels in the same step, and
    the file as it came is destroyed; the photo's `master_sha256` is another one then, so the person
    is asked for their yes after this and not before (CG-17).

    Args:
        desk: The open vault and the workshop.
        asset_id: The photo.
        languages: In which it needs a description: those of the site.
        now: The moment.
        profiles: The site's jurisdictions; without any, its words are held against all.
    """
    vault = desk.vault
    found = look_at(vault, asset_id)
    if isinstance(found, PhotoRefused):
        return found
    by = vault.session.staff_id
    try:
        with vault.reading() as reading:
            lacks = _lacks(reading, found, languages, profiles, by)
    except VaultError as error:
        return refused_by(error)
    if lacks:
        return PhotoLacks(lacks)
    emptied = _emptied(desk, found)
    if isinstance(emptied, PhotoRefused):
        return emptied
    return _approved(vault, found, emptied, by, now)


def _lacks(
    reading: Reading,
    found: OnDesk,
    languages: Collection[Language],
    profiles: Collection[ProfileCode],
    by: str,
) -> tuple[Lack, ...]:
    needed = reading.settings.four_eyes
    subject = reading.people.get(found.subject_id)
    blocked = alt_text_blocks(found.photo, subject, profiles)
    lacks = lacks_of(found.photo, found.work, languages, by, four_eyes=needed, blocked=blocked)
    for person in found.photo.people:
        own = person.role is PhotoRole.SUBJECT
        named = person.consent_id.strip()
        if person.resolution is Resolution.CONSENTED and not own and named:
            known = reading.consents.history(named)
            if not known or known[0].subject_id == found.subject_id:
                lacks = (*lacks, Lack.CONSENT_UNNAMED)
    return tuple(dict.fromkeys(lacks))


def _emptied(desk: Desk, found: OnDesk) -> TakenIn | PhotoRefused | None:
    """Return the master without what may not be seen; None where all of it may be."""
    lost = lost_for_good(found.photo, found.work, found.photo.width, found.photo.height)
    if not lost:
        return None
    master = master_bytes(desk.vault, found.work)
    if isinstance(master, PhotoRefused):
        return master
    taken = desk.workshop.finish(master, found.work.crop, lost)
    return refused_picture(taken) if isinstance(taken, Refused) else taken


def _approved(
    vault: Vault, found: OnDesk, emptied: TakenIn | None, by: str, now: datetime
) -> ApproveOutcome:
    photo = replace(
        found.photo,
        approver_id=by,
        approved_at=now,
        approved_picture=picture_of(found.photo),
        master_sha256=found.photo.master_sha256 if emptied is None else emptied.sha256,
    )
    kept: list[PhotoWork] = [found.work]

    def change(_before: OnDesk) -> tuple[Photo, PhotoWork]:
        return photo, found.work

    def replace_files(work: UnitOfWork) -> None:
        if emptied is None:
            return
        master = work.attachments.add(
            NewAttachment(AttachmentKind.PHOTO_MASTER, (emptied.master,), found.subject_id, now, by)
        )
        for old in filter(None, (found.work.master_id, found.work.original_id)):
            work.attachments.remove(old)
        kept[0] = replace(found.work, master_id=master.attachment_id, original_id="")
        work.photo_works.save(kept[0])

    deed = Deed(
        AuditAction.PHOTO_APPROVED,
        ObjectKind.PHOTO,
        now,
        found.subject_id,
        before=repr((found.photo, found.work)),
        after=f"{photo.asset_id} {photo.approved_picture}",
        reason="pixels-removed" if emptied is not None else "",
    )
    outcome = change_photo(vault, found, change, deed, replace_files)
    if isinstance(outcome, PhotoRefused):
        return outcome
    return PhotoApproved(outcome.photo, lost=emptied is not None)
