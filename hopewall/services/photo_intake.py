"""Photos come in as drafts, find their person, and go again; only their pixels are ever kept.

The cleaned master lies sealed in the vault with its person's key, for later crops. The file as it
came is kept nowhere, unless the site has said so; its name never is (P5).
"""

import uuid
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from hopewall.core.attachment import Attachment, AttachmentKind
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.person import NameKind, Names, Subject
from hopewall.core.photo_work import FoundFace, PhotoWork
from hopewall.core.story import PersonInPhoto, Photo, PhotoRole, Rendition
from hopewall.media.outcome import Refused
from hopewall.media.picture_file import read_whole
from hopewall.media.taken_in import TakenIn
from hopewall.services.photo_desk import (
    Desk,
    OnDesk,
    alike_to,
    destroy_pictures,
    kept_renditions,
    look_at,
    on_desk,
    unapproved,
)
from hopewall.services.photo_outcome import (
    AddOutcome,
    ChangeOutcome,
    PhotoAdded,
    PhotoChanged,
    PhotoRefused,
    PhotoRemoved,
    RemoveOutcome,
)
from hopewall.services.photo_words import refused, refused_by, refused_file, refused_picture
from hopewall.vault import AttachmentTrouble, NewAttachment, UnitOfWork, Vault, VaultError


@dataclass(frozen=True, slots=True)
class NewPhoto:
    """A photo that was taken in and is to be kept."""

    subject_id: str
    taken: TakenIn
    original: bytes
    """The file as it came; kept only where the site keeps originals."""
    assigned: bool = True
    source_key: str = ""
    """By which an import knows the file again; empty for one that was chosen by hand."""


def add_photo(desk: Desk, subject_id: str, source: bytes | Path, now: datetime) -> AddOutcome:
    """Take a file in as a draft photo of a person; of nobody yet where `subject_id` is empty.

    Nobody is named in it yet and nobody has looked through it, so it cannot be shown. `alike` of
    the outcome are photos in the vault that look the same.
    """
    data = source if isinstance(source, bytes) else read_whole(source)
    if isinstance(data, Refused):
        return refused_picture(data)
    taken = desk.workshop.take_in(data)
    if isinstance(taken, Refused):
        return refused_picture(taken)
    try:
        renditions = kept_renditions(desk.vault, taken.renditions)
    except VaultError as error:
        return refused_by(error)
    try:
        with desk.vault.unit_of_work() as work:
            owner = work.people.get(subject_id) if subject_id else nobody_yet()
            if not subject_id:
                work.people.add(owner)
            new = NewPhoto(owner.subject_id, taken, data, assigned=bool(subject_id))
            alike = alike_to(work, taken.likeness)
            photo, on_it = keep_photo(work, new, renditions, desk.vault.session.staff_id, now)
            work.commit()
    except VaultError as error:
        with suppress(VaultError):
            names = (one.sha256 for one in renditions)
            destroy_pictures(desk.vault, taken.likeness, names)
        return refused_by(error)
    return PhotoAdded(photo, on_it, owner.subject_id, alike)


def keep_photo(
    work: UnitOfWork, new: NewPhoto, renditions: Sequence[Rendition], by: str, now: datetime
) -> tuple[Photo, PhotoWork]:
    """Write a draft photo with its master and its deed; raises VaultError. Nothing is committed."""
    taken = new.taken
    files = [
        NewAttachment(AttachmentKind.PHOTO_MASTER, (taken.master,), new.subject_id, now, by),
    ]
    if work.settings.keep_originals:
        files.append(
            NewAttachment(AttachmentKind.PHOTO_ORIGINAL, (new.original,), new.subject_id, now, by)
        )
    kept: list[Attachment] = work.attachments.add_many(files)
    asset_id = str(uuid.uuid4())
    on_it = PhotoWork(
        asset_id=asset_id,
        master_id=kept[0].attachment_id,
        original_id=kept[1].attachment_id if len(kept) > 1 else "",
        assigned=new.assigned,
        added_by=by,
        added_at=now,
        likeness=taken.likeness,
        crop=taken.crop,
        faces=None if taken.faces is None else tuple(map(FoundFace, taken.faces)),
    )
    photo = Photo(
        asset_id=asset_id,
        master_sha256=taken.sha256,
        width=taken.width,
        height=taken.height,
        renditions=tuple(renditions),
        faces_count=on_it.counted,
        people=(PersonInPhoto(new.subject_id, PhotoRole.SUBJECT, None),),
        alt_text={},
        author_id=by,
    )
    work.photos.save(photo, new.subject_id)
    work.photo_works.save(on_it)
    if new.source_key:
        work.photo_works.note_import(new.source_key, asset_id, now)
    work.audit.append(
        Deed(
            AuditAction.PHOTO_ADDED,
            ObjectKind.PHOTO,
            now,
            new.subject_id,
            after=f"{asset_id} {taken.sha256}",
            reason="imported" if new.source_key else "",
        )
    )
    return photo, on_it


def nobody_yet() -> Subject:
    """Return a person for a photo of whom nobody has said who it is: nothing known, never shown.

    So even this photo has a key of its own and can be forgotten by itself.
    """
    return Subject(
        subject_id=str(uuid.uuid4()),
        names=Names({}, {}, {}, NameKind.GENERIC),
        capacity=None,
        vital_status=None,
        vital_checked_on=None,
        posthumous_instruction=None,
        safeguarding_flag=None,
        languages=(),
        profiles=frozenset(),
        research_participant=None,
    )


def unassigned_photos(vault: Vault) -> tuple[OnDesk, ...]:
    """Return the photos of which nobody has said whose they are; raises VaultError."""
    with vault.reading() as reading:
        return tuple(
            on_desk(reading, work.asset_id) for _, work in reading.photo_works.unassigned()
        )


def assign_photo(vault: Vault, asset_id: str, subject_id: str, now: datetime) -> ChangeOutcome:
    """Say whose photo it is: its files are sealed anew with that person's key.

    Who was named in it before is to be named again. The nobody it stood for is gone.
    """
    found = look_at(vault, asset_id)
    if isinstance(found, PhotoRefused):
        return found
    if found.work.assigned:
        return refused(
            "This photo is somebody's already: remove it there and add it anew.",
            "这张照片已有归属：请先从那里移除，再重新添加。",
        )
    by = vault.session.staff_id
    try:
        with vault.unit_of_work() as work:
            work.people.get(subject_id)
            moved = _moved_files(work, found, subject_id, by, now)
            if isinstance(moved, PhotoRefused):
                return moved
            photo = replace(
                unapproved(found.photo, by),
                people=(PersonInPhoto(subject_id, PhotoRole.SUBJECT, None),),
            )
            work.photos.save(photo, subject_id)
            work.photo_works.save(moved)
            work.audit.append(
                Deed(
                    AuditAction.PHOTO_CHANGED,
                    ObjectKind.PHOTO,
                    now,
                    subject_id,
                    after=asset_id,
                    reason="assigned",
                )
            )
            work.people.remove(found.subject_id)
            work.commit()
    except VaultError as error:
        return refused_by(error)
    return PhotoChanged(photo, moved)


def _moved_files(
    work: UnitOfWork, found: OnDesk, subject_id: str, by: str, now: datetime
) -> PhotoWork | PhotoRefused:
    """Seal a photo's files with another person's key and return the work that names them."""
    ids = []
    for old in (found.work.master_id, found.work.original_id):
        if not old:
            ids.append("")
            continue
        data = work.attachments.load(old)
        if isinstance(data, AttachmentTrouble):
            return refused_file(data)
        kind = work.attachments.get(old).kind
        new = work.attachments.add(NewAttachment(kind, (data,), subject_id, now, by))
        work.attachments.remove(old)
        ids.append(new.attachment_id)
    return replace(found.work, assigned=True, master_id=ids[0], original_id=ids[1], places=())


def remove_photo(vault: Vault, asset_id: str, now: datetime) -> RemoveOutcome:
    """Remove a photo that no story shows, with its master and its finished pictures."""
    found = look_at(vault, asset_id)
    if isinstance(found, PhotoRefused):
        return found
    try:
        with vault.unit_of_work() as work:
            if any(
                story.photo is not None and story.photo.asset_id == asset_id
                for story in work.stories.of(found.subject_id)
            ):
                return refused(
                    "A story shows this photo: give the story another one first.",
                    "有故事正在使用这张照片：请先给故事换一张。",
                )
            work.audit.append(
                Deed(
                    AuditAction.PHOTO_REMOVED,
                    ObjectKind.PHOTO,
                    now,
                    found.subject_id,
                    before=repr((found.photo, found.work)),
                )
            )
            for file in filter(None, (found.work.master_id, found.work.original_id)):
                work.attachments.remove(file)
            work.photo_works.remove(asset_id)
            if not found.work.assigned:
                work.people.remove(found.subject_id)
            work.commit()
        destroy_pictures(vault, found.work.likeness, (one.sha256 for one in found.photo.renditions))
        vault.checkpoint()
    except VaultError as error:
        return refused_by(error)
    return PhotoRemoved(asset_id)


def keeps_originals(vault: Vault) -> bool:
    """Whether this site keeps photos as they came; raises VaultError."""
    with vault.reading() as reading:
        return reading.settings.keep_originals


def set_keep_originals(vault: Vault, now: datetime, *, keep: bool) -> int:
    """Keep photos as they come from now on, or no more; raises VaultError.

    Without them those that were kept are destroyed at once; returns how many.
    """
    with vault.unit_of_work() as work:
        work.settings.set_keep_originals(keep=keep)
        gone = 0
        for _, on_it in [*work.photo_works.all()] if not keep else ():
            if on_it.original_id:
                work.attachments.remove(on_it.original_id)
                work.photo_works.save(replace(on_it, original_id=""))
                gone += 1
        work.audit.append(
            Deed(
                AuditAction.SETTING_OVERRIDDEN,
                ObjectKind.SETTING,
                now,
                reason=f"keep-originals.{'on' if keep else 'off'}",
            )
        )
        work.commit()
    return gone
