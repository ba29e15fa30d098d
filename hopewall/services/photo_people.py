"""Who is in a photo: faces found or drawn by hand, everybody named, what was done about each."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from hopewall.core.codes import Language
from hopewall.core.framing import Box, FaceBox
from hopewall.core.photo_work import FoundFace, PersonPlace, PhotoWork
from hopewall.core.story import PersonInPhoto, Photo, PhotoContent, PhotoRole, Resolution
from hopewall.services.photo_desk import (
    OnDesk,
    change_photo,
    changed_deed,
    look_at,
    unapproved,
)
from hopewall.services.photo_outcome import ChangeOutcome, PhotoRefused
from hopewall.services.photo_words import refused
from hopewall.vault import Vault


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody in the photo, and where; without a place only who is alone may stay."""

    person_id: str
    """The person's id in the vault; anything that tells people apart for whoever is not in it."""
    role: PhotoRole
    resolution: Resolution | None
    consent_id: str = ""
    """The record by which somebody else than the photo's own person has consented."""
    place: Box | None = None


def set_people(
    vault: Vault, asset_id: str, people: Sequence[Named], now: datetime
) -> ChangeOutcome:
    """Say who can be recognised in the photo and what was done about each, instead of before.

    A blur is recorded, and is no consent: the approval then says so.
    """
    if len({one.person_id for one in people}) != len(people):
        return refused(
            "Somebody is named twice: name everybody once.", "有人登记了两次：每人只登记一次。"
        )
    if any(not one.person_id.strip() for one in people):
        return refused(
            "Somebody has no id: give everybody one, such as a number.",
            "有人没有编号：请给每人一个编号。",
        )

    def change(before: OnDesk) -> tuple[Photo, PhotoWork] | PhotoRefused:
        size = before.photo.width, before.photo.height
        if not all(one.place.lies_in(*size) for one in people if one.place is not None):
            return refused(
                "A box around somebody reaches beyond the picture: draw it again.",
                "人物的框超出了画面：请重新画。",
            )
        named = tuple(
            PersonInPhoto(one.person_id, one.role, one.resolution, one.consent_id) for one in people
        )
        places = tuple(
            PersonPlace(one.person_id, one.place) for one in people if one.place is not None
        )
        return replace(before.photo, people=named), replace(before.work, places=places)

    return _changed(vault, asset_id, change, "people", repr(people), now)


def set_faces(vault: Vault, asset_id: str, faces: Iterable[Box], now: datetime) -> ChangeOutcome:
    """Say by hand where every face is, instead of what was found; none says that there is none."""
    boxes = tuple(faces)

    def change(before: OnDesk) -> tuple[Photo, PhotoWork] | PhotoRefused:
        if not all(box.lies_in(before.photo.width, before.photo.height) for box in boxes):
            return refused(
                "A face reaches beyond the picture: draw its box again.",
                "面孔的框超出了画面：请重新画。",
            )
        known = {one.face.box: one for one in before.work.faces or ()}
        found = tuple(known.get(box, FoundFace(FaceBox(box))) for box in boxes)
        missing = [one for one in before.work.faces or () if one not in found]
        if any(not one.not_a_face_by for one in missing):
            return refused(
                "A face that was found would be left out: say of it that it is no face instead.",
                "有一张已找到的面孔会被漏掉：如果不是面孔，请注明。",
            )
        return _with_faces(before, (*found, *missing))

    return _changed(vault, asset_id, change, "faces", repr(boxes), now)


def set_not_a_face(
    vault: Vault, asset_id: str, number: int, now: datetime, *, is_face: bool = False
) -> ChangeOutcome:
    """Say that what was found under this number, from 0, is no face; or that it is one after all.

    Who said so is kept. Everything else about the photo still needs two people.
    """
    by = vault.session.staff_id

    def change(before: OnDesk) -> tuple[Photo, PhotoWork] | PhotoRefused:
        faces = list(before.work.faces or ())
        if not 0 <= number < len(faces):
            return refused(
                "There is no face of that number in the photo: choose another.",
                "照片里没有这个编号的面孔：请另选。",
            )
        faces[number] = replace(faces[number], not_a_face_by="" if is_face else by)
        return _with_faces(before, faces)

    return _changed(vault, asset_id, change, "face" if is_face else "no-face", str(number), now)


def set_alt_text(
    vault: Vault, asset_id: str, texts: dict[Language, str], now: datetime
) -> ChangeOutcome:
    """Describe the photo for people who cannot see it, in these languages; others stay."""

    def change(before: OnDesk) -> tuple[Photo, PhotoWork]:
        described = {**before.photo.alt_text, **{k: v.strip() for k, v in texts.items()}}
        alt_text = {language: text for language, text in described.items() if text}
        return replace(before.photo, alt_text=alt_text), before.work

    return _changed(vault, asset_id, change, "alt-text", repr(texts), now)


def set_contents(
    vault: Vault, asset_id: str, contents: Iterable[PhotoContent], now: datetime
) -> ChangeOutcome:
    """Say which things that promote something are in the photo; none is an answer too (CG-21)."""
    said = frozenset(contents)

    def change(before: OnDesk) -> tuple[Photo, PhotoWork]:
        return replace(before.photo, contents=said), before.work

    return _changed(vault, asset_id, change, "contents", repr(sorted(said)), now)


def _with_faces(before: OnDesk, faces: Iterable[FoundFace]) -> tuple[Photo, PhotoWork]:
    work = replace(before.work, faces=tuple(faces))
    return replace(before.photo, faces_count=work.counted), work


def _changed(
    vault: Vault,
    asset_id: str,
    change: Callable[[OnDesk], tuple[Photo, PhotoWork] | PhotoRefused],
    code: str,
    after: str,
    now: datetime,
) -> ChangeOutcome:
    found = look_at(vault, asset_id)
    if isinstance(found, PhotoRefused):
        return found

    def unapproving(before: OnDesk) -> tuple[Photo, PhotoWork] | PhotoRefused:
        changed = change(before)
        if isinstance(changed, PhotoRefused):
            return changed
        photo, work = changed
        return unapproved(photo, vault.session.staff_id), work

    return change_photo(vault, found, unapproving, changed_deed(found, code, now, after))
