"""The gate's questions about a photo that is shown: looked through by two, approved, described."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.completeness import is_a, is_text
from hopewall.core.photo_check import (
    PEOPLE_NEEDED,
    CheckItem,
    PhotoTick,
    picture_id,
    who_checked,
)
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.standing import same_as
from hopewall.core.story import Photo

_ALL: Final = len(CheckItem)


def picture_of(photo: Photo) -> str:
    """Return the name of exactly what is shown of a photo: what ticks and approvals are about."""
    return picture_id((one.kind, one.sha256) for one in photo.renditions)


def photo_faults(photo: Photo, languages: Sequence[Language]) -> list[Reason]:
    """Return what a photo lacks before anybody may see it (CG-02, CG-10, CG-18)."""
    mute = [language for language in languages if not is_text(photo.alt_text.get(language))]
    faults = [Reason(ReasonCode.ALT_TEXT_MISSING, ", ".join(mute))] if mute else []
    return [*faults, *_unapproved(photo), *_unchecked(photo)]


def _unapproved(photo: Photo) -> list[Reason]:
    if not is_text(photo.approver_id) or not is_a(photo.approved_at, datetime):
        return [Reason(ReasonCode.PHOTO_NOT_APPROVED, "by-nobody")]
    if photo.approved_picture != picture_of(photo):
        return [Reason(ReasonCode.PHOTO_NOT_APPROVED, "changed-since")]
    if not is_text(photo.author_id) or same_as(photo.author_id) == same_as(photo.approver_id):
        return [Reason(ReasonCode.FOUR_EYES, "photo-added-and-approved")]
    return []


def _unchecked(photo: Photo) -> list[Reason]:
    if not is_a(photo.checklist, tuple) or not all(is_a(one, PhotoTick) for one in photo.checklist):
        return [Reason(ReasonCode.PHOTO_UNCHECKED, f"0 of {_ALL} things")]
    checked = who_checked(photo.checklist, picture_of(photo))
    done = sum(bool(people) for people in checked.values())
    if done < _ALL:
        return [Reason(ReasonCode.PHOTO_UNCHECKED, f"{done} of {_ALL} things")]
    if any(len(people) < PEOPLE_NEEDED for people in checked.values()):
        return [Reason(ReasonCode.FOUR_EYES, "photo-checked-by-one")]
    return []
