"""Faces by their numbers: who each is and what was done, changed one at a time.

Each change is worked out from the photo as it is at that moment, so that two quick answers, or two
people at two desks, do not undo one another.
"""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from hopewall.core.framing import Box
from hopewall.core.photo_approval import is_covered
from hopewall.core.photo_work import FoundFace
from hopewall.core.story import PhotoRole, Resolution
from hopewall.services.photo_desk import MEANWHILE, Desk, OnDesk, look_at
from hopewall.services.photo_framing import set_covers
from hopewall.services.photo_outcome import ChangeOutcome, PhotoRefused
from hopewall.services.photo_people import Named, set_faces, set_people

_SIDES, _ABOVE, _BELOW = 0.25, 0.45, 0.3
"""How much more than a face's box somebody's head takes, as parts of the box."""
_SMALLEST: Final = 16


@dataclass(frozen=True, slots=True)
class FaceRow:
    """A face and who it is, or somebody without a face."""

    number: int
    """From 0; -1 for somebody to whom no face belongs."""
    face: FoundFace | None
    named: Named | None

    @property
    def key(self) -> tuple[int, str]:
        """What it is known by while others change: its number, else who it is."""
        return self.number, self.named.person_id if self.named and self.face is None else ""


def rows_of(found: OnDesk) -> tuple[FaceRow, ...]:
    """Return the faces in their numbers' order, and after them whoever has none."""
    people = _named(found)
    rows: list[FaceRow] = []
    for number, face in enumerate(found.work.faces or ()):
        owner = None
        if not face.not_a_face_by:
            owner = next((one for one in people if one.place and _in(face, one.place)), None)
        if owner is not None:
            people.remove(owner)
        rows.append(FaceRow(number, face, owner))
    unnamed = any(row.named is None and row.face and not row.face.not_a_face_by for row in rows)
    for one in people:
        # Whose photo it is, is asked at the face; only where there is none, here.
        if one.place is None and one.role is PhotoRole.SUBJECT and unnamed:
            continue
        rows.append(FaceRow(-1, None, one))
    return tuple(rows)


def head_of(face: Box, width: int, height: int) -> Box:
    """Return the box around a whole head, of its face, within the picture."""
    left = max(0, round(face.left - face.width * _SIDES))
    top = max(0, round(face.top - face.height * _ABOVE))
    right = min(width, round(face.right + face.width * _SIDES))
    bottom = min(height, round(face.bottom + face.height * _BELOW))
    return Box(left, top, right - left, bottom - top)


def say_who(
    desk: Desk, asset_id: str, key: tuple[int, str], role: PhotoRole, now: datetime
) -> ChangeOutcome:
    """Say who somebody in the photo is; only one can be whose photo it is."""

    def named(found: OnDesk, row: FaceRow, rest: list[Named]) -> list[Named]:
        own_id, before, place = found.subject_id, row.named, _place(found, row)
        own = next((one for one in _named(found) if one.person_id == own_id), None)
        decided = own.resolution if own else None
        if role is PhotoRole.SUBJECT:
            others = [one for one in rest if one.person_id != own_id]
            return [Named(own_id, role, decided, "", place), *others]
        if before is None or before.person_id == own_id:
            before = Named(f"other-{uuid.uuid4()}", role, None)
        if all(one.person_id != own_id for one in rest):
            # Whose photo it is stays named, at no face for now.
            rest = [Named(own_id, PhotoRole.SUBJECT, decided), *rest]
        return [*rest, replace(before, role=role, place=place)]

    return _changed(desk, asset_id, key, named, now)


def say_done(
    desk: Desk, asset_id: str, key: tuple[int, str], resolution: Resolution, now: datetime
) -> ChangeOutcome:
    """Say what was done about somebody; who is covered, is covered in the same step."""
    places: list[Box] = []

    def named(found: OnDesk, row: FaceRow, rest: list[Named]) -> list[Named]:
        if row.named is None:
            return [*rest]
        place = _place(found, row)
        if place is not None:
            places.append(place)
        consent_id = row.named.consent_id if resolution is Resolution.CONSENTED else ""
        changed = replace(row.named, resolution=resolution, consent_id=consent_id, place=place)
        return [*rest, changed]

    outcome = _changed(desk, asset_id, key, named, now)
    if resolution is not Resolution.COVERED or not places or isinstance(outcome, PhotoRefused):
        return outcome
    if is_covered(places[0], outcome.work.covers):
        return outcome
    return set_covers(desk, asset_id, (*outcome.work.covers, places[0]), now)


def say_record(
    desk: Desk, asset_id: str, key: tuple[int, str], consent_id: str, now: datetime
) -> ChangeOutcome:
    """Say by which record somebody has consented."""

    def named(_found: OnDesk, row: FaceRow, rest: list[Named]) -> list[Named]:
        if row.named is None:
            return rest
        consented = Resolution.CONSENTED
        return [*rest, replace(row.named, resolution=consented, consent_id=consent_id)]

    return _changed(desk, asset_id, key, named, now)


def leave_out(desk: Desk, asset_id: str, key: tuple[int, str], now: datetime) -> ChangeOutcome:
    """Take somebody off the list who has no face in the picture."""
    return _changed(desk, asset_id, key, lambda _found, _row, rest: rest, now)


def add_face(desk: Desk, asset_id: str, drawn: Box, now: datetime) -> ChangeOutcome:
    """Add a face that was drawn by hand; what reaches beyond the picture is cut off."""
    found = look_at(desk.vault, asset_id)
    if isinstance(found, PhotoRefused):
        return found
    wide = min(max(_SMALLEST, drawn.width), found.photo.width)
    high = min(max(_SMALLEST, drawn.height), found.photo.height)
    left = min(max(0, drawn.left), found.photo.width - wide)
    top = min(max(0, drawn.top), found.photo.height - high)
    known = [one.face.box for one in found.work.faces or ()]
    return set_faces(desk.vault, asset_id, [*known, Box(left, top, wide, high)], now)


def change_covers(
    desk: Desk, asset_id: str, seen: Sequence[Box], wanted: Sequence[Box], now: datetime
) -> ChangeOutcome:
    """Cover what was added to those that were seen, uncover what is missing; others' stay."""
    found = look_at(desk.vault, asset_id)
    if isinstance(found, PhotoRefused):
        return found
    gone = [box for box in seen if box not in wanted]
    kept = [box for box in found.work.covers if box not in gone]
    new = [box for box in wanted if box not in seen and box not in kept]
    return set_covers(desk, asset_id, [*kept, *new], now)


_Naming = Callable[[OnDesk, FaceRow, list[Named]], list[Named]]


def _changed(
    desk: Desk, asset_id: str, key: tuple[int, str], naming: _Naming, now: datetime
) -> ChangeOutcome:
    found = look_at(desk.vault, asset_id)
    if isinstance(found, PhotoRefused):
        return found
    row = next((one for one in rows_of(found) if one.key == key), None)
    if row is None:
        return MEANWHILE
    own = row.named.person_id if row.named else ""
    rest = [one for one in _named(found) if one.person_id != own]
    return set_people(desk.vault, asset_id, naming(found, row, rest), now)


def _named(found: OnDesk) -> list[Named]:
    return [
        Named(
            one.person_id,
            one.role,
            one.resolution,
            one.consent_id,
            found.work.place_of(one.person_id),
        )
        for one in found.photo.people
    ]


def _place(found: OnDesk, row: FaceRow) -> Box | None:
    if row.named is not None and row.named.place is not None:
        return row.named.place
    if row.face is None:
        return None
    return head_of(row.face.face.box, found.photo.width, found.photo.height)


def _in(face: FoundFace, place: Box) -> bool:
    box = face.face.box
    return place.holds(Box(box.left + box.width // 2, box.top + box.height // 2, 1, 1))
