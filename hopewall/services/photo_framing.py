"""What is shown of a photo: the proposal with the eyes on the wall's line, and what is chosen."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from hopewall.core.framing import Box, Framing, is_four_by_five, main_face, propose_crop
from hopewall.core.photo_work import PhotoWork
from hopewall.core.story import Photo
from hopewall.media.outcome import Refused
from hopewall.services.photo_desk import (
    Desk,
    OnDesk,
    change_photo,
    changed_deed,
    destroy_pictures,
    kept_renditions,
    look_at,
    master_bytes,
    unapproved,
)
from hopewall.services.photo_outcome import ChangeOutcome, PhotoRefused
from hopewall.services.photo_words import refused, refused_by, refused_picture
from hopewall.vault import Vault, VaultError


def propose(vault: Vault, asset_id: str, face: int | None = None) -> Framing | PhotoRefused:
    """Return the crop that puts a face where every face on the wall is; nothing is changed.

    Args:
        vault: The open vault.
        asset_id: The photo.
        face: The number of a found face, from 0; None takes the subject's place, or the largest
            face near the middle.
    """
    found = look_at(vault, asset_id)
    if isinstance(found, PhotoRefused):
        return found
    faces = [one.face for one in found.work.faces or () if not one.not_a_face_by]
    if face is not None:
        if not 0 <= face < len(faces):
            return refused(
                "There is no face of that number in the photo: choose another.",
                "照片里没有这个编号的面孔：请另选。",
            )
        chosen = faces[face]
        return propose_crop(found.photo.width, found.photo.height, chosen)
    own = found.work.place_of(found.subject_id)
    beside = [one for one in faces if own is None or own.shared(one.box)] or faces
    chosen_face = main_face(beside, found.photo.width, found.photo.height)
    return propose_crop(found.photo.width, found.photo.height, chosen_face)


def set_crop(desk: Desk, asset_id: str, crop: Box, now: datetime) -> ChangeOutcome:
    """Show this part of the photo, 4 wide to 5 high in the master's pixels."""
    found = look_at(desk.vault, asset_id)
    if isinstance(found, PhotoRefused):
        return found
    if not crop.lies_in(found.photo.width, found.photo.height):
        return refused(
            "The crop reaches beyond the picture: choose it again.",
            "裁剪范围超出了画面：请重新选择。",
        )
    if not is_four_by_five(crop):
        return refused(
            "The crop is not 4 wide to 5 high: choose it again.", "裁剪范围不是 4:5：请重新选择。"
        )
    return finish_again(desk, found, replace(found.work, crop=crop), "crop", now)


def set_covers(desk: Desk, asset_id: str, covers: Sequence[Box], now: datetime) -> ChangeOutcome:
    """Fill these boxes with one colour in everything that is shown, instead of those before.

    For somebody who did not consent, and for badges, labels and screens. The master loses the same
    pixels once the photo is approved.
    """
    found = look_at(desk.vault, asset_id)
    if isinstance(found, PhotoRefused):
        return found
    if not all(cover.lies_in(found.photo.width, found.photo.height) for cover in covers):
        return refused(
            "A cover reaches beyond the picture: draw it again.", "遮盖范围超出了画面：请重新画。"
        )
    return finish_again(desk, found, replace(found.work, covers=tuple(covers)), "covers", now)


def finish_again(
    desk: Desk, found: OnDesk, work: PhotoWork, code: str, now: datetime
) -> ChangeOutcome:
    """Make the finished pictures anew for the crop and covers of `work`."""
    master = master_bytes(desk.vault, found.work)
    if isinstance(master, PhotoRefused):
        return master
    taken = desk.workshop.finish(master, work.crop, work.covers)
    if isinstance(taken, Refused):
        return refused_picture(taken)
    try:
        renditions = kept_renditions(desk.vault, taken.renditions)
    except VaultError as error:
        return refused_by(error)
    by = desk.vault.session.staff_id

    def change(before: OnDesk) -> tuple[Photo, PhotoWork]:
        return replace(unapproved(before.photo, by), renditions=renditions), work

    outcome = change_photo(desk.vault, found, change, changed_deed(found, code, now, repr(work)))
    if isinstance(outcome, PhotoRefused):
        with suppress(VaultError):
            names = (one.sha256 for one in renditions)
            destroy_pictures(desk.vault, work.likeness, names)
    return outcome
