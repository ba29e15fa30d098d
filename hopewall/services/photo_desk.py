"""The desk at which photos are worked on: the open vault, and the workshop that touches pixels.

Every use case on a photo (`photo_intake`, `photo_framing`, `photo_people`, `photo_checking`,
`photo_approving`) goes through here: one photo read as it is, changed outside the vault where that
takes time, and written only if nobody changed it meanwhile.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.framing import Box
from hopewall.core.likeness import KnownLikenesses
from hopewall.core.photo_work import PhotoWork
from hopewall.core.story import Photo, Rendition
from hopewall.media.outcome import Refused
from hopewall.media.renditions import FinishedPicture
from hopewall.media.taken_in import TakenIn
from hopewall.services.photo_outcome import AlikePhoto, PhotoChanged, PhotoRefused
from hopewall.services.photo_words import refused, refused_by, refused_file
from hopewall.vault import Reading, UnitOfWork, Vault, VaultError

MEANWHILE: Final = refused(
    "Somebody changed this photo meanwhile: look at it again, then repeat the change.",
    "另一位同事刚刚改动了这张照片：请再看一遍，然后重做。",
)


class Workshop(Protocol):
    """Touches pixels somewhere safe; `hopewall.media.sandbox.Sandbox` is one."""

    def take_in(self, source: bytes | Path, crop: Box | None = None) -> TakenIn | Refused:
        """Make a clean master and finished pictures of a file from outside."""

    def finish(
        self, master: bytes, crop: Box | None = None, covers: Sequence[Box] = ()
    ) -> TakenIn | Refused:
        """Make the finished pictures of a master anew; with covers its master loses pixels."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where photos are worked on."""

    vault: Vault
    workshop: Workshop


@dataclass(frozen=True, slots=True)
class OnDesk:
    """One photo as it is in the vault."""

    photo: Photo
    work: PhotoWork
    subject_id: str


def look_at(vault: Vault, asset_id: str) -> OnDesk | PhotoRefused:
    """Return a photo with the work on it."""
    try:
        with vault.reading() as reading:
            return on_desk(reading, asset_id)
    except VaultError as error:
        return refused_by(error)


def on_desk(reading: Reading, asset_id: str) -> OnDesk:
    """Return a photo with the work on it; raises VaultError."""
    photo = reading.photos.get(asset_id)
    work = reading.photo_works.get(asset_id)
    return OnDesk(photo, work, reading.photo_works.owner(asset_id))


def photos_of(vault: Vault, subject_id: str) -> tuple[OnDesk, ...]:
    """Return a person's photos that have a master, the oldest first; raises VaultError."""
    with vault.reading() as reading:
        works = reading.photo_works.of(subject_id)
        return tuple(on_desk(reading, work.asset_id) for work in works)


def master_bytes(vault: Vault, work: PhotoWork) -> bytes | PhotoRefused:
    """Return the cleaned master of a photo, a JPEG."""
    try:
        with vault.reading() as reading:
            found = reading.attachments.load(work.master_id)
    except VaultError as error:
        return refused_by(error)
    return found if isinstance(found, bytes) else refused_file(found)


def finished_bytes(vault: Vault, photo: Photo, kind: str) -> bytes | PhotoRefused:
    """Return the finished picture of a kind, such as "portrait", a JPEG as it is shown."""
    name = next((one.sha256 for one in photo.renditions if one.kind == kind), "")
    if not name:
        return refused(
            "This photo has no picture of that kind: choose its crop again.",
            "这张照片没有这种尺寸的图片：请重新裁剪。",
        )
    found = vault.pictures.read(name)
    return found if isinstance(found, bytes) else refused_file(found)


def unapproved(photo: Photo, by: str) -> Photo:
    """Return the photo as one that `by` has just changed: nobody has approved it."""
    return replace(photo, author_id=by, approver_id="", approved_at=None, approved_picture="")


def kept_renditions(vault: Vault, pictures: Iterable[FinishedPicture]) -> tuple[Rendition, ...]:
    """Keep finished pictures, sealed, and return what a photo says of them; raises VaultError."""
    made = list(pictures)
    names = vault.pictures.put_many(picture.data for picture in made)
    return tuple(
        Rendition(picture.kind.value, name, picture.width, picture.height)
        for picture, name in zip(made, names, strict=True)
    )


Change = Callable[[OnDesk], tuple[Photo, PhotoWork] | PhotoRefused]
Beside = Callable[[UnitOfWork], None]


def change_photo(
    vault: Vault,
    before: OnDesk,
    change: Change,
    deed: Deed,
    beside: Beside | None = None,
) -> PhotoChanged | PhotoRefused:
    """Write a change of a photo, with its deed, if it is still as it was.

    Pictures that it shows no longer are destroyed afterwards. `beside` may write in the same step.
    """
    changed = change(before)
    if isinstance(changed, PhotoRefused):
        return changed
    photo, work_after = changed
    try:
        with vault.unit_of_work() as work:
            if on_desk(work, before.photo.asset_id) != before:
                return MEANWHILE
            work.photos.save(photo, before.subject_id)
            work.photo_works.save(work_after)
            if beside is not None:
                beside(work)
            work.audit.append(deed)
            work.commit()
        gone = {one.sha256 for one in before.photo.renditions}
        destroy_pictures(
            vault, before.work.likeness, gone - {one.sha256 for one in photo.renditions}
        )
    except VaultError as error:
        return refused_by(error)
    return PhotoChanged(photo, work_after)


def changed_deed(before: OnDesk, code: str, now: datetime, after: str = "") -> Deed:
    """Return the deed for a change of a photo; `code` says what kind of change it was."""
    return Deed(
        AuditAction.PHOTO_CHANGED,
        ObjectKind.PHOTO,
        now,
        before.subject_id,
        before=repr((before.photo, before.work)),
        after=f"{before.photo.asset_id} {after}",
        reason=code,
    )


def alike_to(reading: Reading, likeness: str, but: str = "") -> tuple[AlikePhoto, ...]:
    """Return the photos that are most likely this picture; raises VaultError."""
    works = {work.asset_id: (whose, work) for whose, work in reading.photo_works.all()}
    known = KnownLikenesses((name, work.likeness) for name, (_, work) in works.items())
    return tuple(AlikePhoto(name, works[name][0]) for name in known.alike(likeness) if name != but)


def alike_pairs(vault: Vault) -> tuple[tuple[AlikePhoto, AlikePhoto], ...]:
    """Return every two photos that are most likely the same picture; raises VaultError."""
    with vault.reading() as reading:
        works = list(reading.photo_works.all())
    whose = {work.asset_id: subject_id for subject_id, work in works}
    known = KnownLikenesses((work.asset_id, work.likeness) for _, work in works)
    return tuple(
        (AlikePhoto(one, whose[one]), AlikePhoto(other, whose[other]))
        for one, other in known.pairs()
    )


def destroy_pictures(vault: Vault, likeness: str, names: Iterable[str]) -> None:
    """Destroy finished pictures of a likeness that no photo shows any more; raises VaultError.

    The same bytes can only come from the same picture, so only photos alike are asked.
    """
    doomed = set(names)
    if not doomed:
        return
    with vault.reading() as reading:
        others = [one.asset_id for one in alike_to(reading, likeness)]
        for photo in reading.photos.by_id(others).values():
            if isinstance(photo, Photo):
                doomed -= {one.sha256 for one in photo.renditions}
    vault.pictures.discard(doomed)
