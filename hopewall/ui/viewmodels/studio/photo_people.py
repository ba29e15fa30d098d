"""Everybody in a photo: the faces by their numbers, who each is, and what was done about them."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.framing import Box
from hopewall.core.photo_approval import is_covered
from hopewall.core.photo_work import FoundFace
from hopewall.core.story import PhotoRole, Resolution
from hopewall.services.photo_desk import Desk as PhotoDesk
from hopewall.services.photo_desk import OnDesk, look_at
from hopewall.services.photo_framing import set_covers
from hopewall.services.photo_outcome import PhotoRefused
from hopewall.services.photo_people import Named, set_faces, set_not_a_face, set_people
from hopewall.services.studio.people_list import PeopleList, open_people
from hopewall.services.studio.photo_page import RecordNamed, records_of
from hopewall.ui.plaintext import LONGEST_NAME, pick, plain
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.photo_framing import told
from hopewall.ui.viewmodels.studio.photo_table import PhotoTable

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

ROLES: Final = tuple(PhotoRole)
RESOLUTIONS: Final = tuple(one for one in Resolution if one is not Resolution.BLURRED)
"""A blur is not offered: it is no consent, and it can be undone."""
_SIDES, _ABOVE, _BELOW = 0.25, 0.45, 0.3
"""How much more than a face's box somebody's head takes, as parts of the box."""


@dataclass(frozen=True, slots=True)
class Row:
    """A face and who it is, or somebody without a face."""

    number: int
    """From 0; -1 for somebody whom no face belongs to."""
    face: FoundFace | None
    named: Named | None


def rows_of(found: OnDesk) -> tuple[Row, ...]:
    """Return the faces in their numbers' order, and after them whoever has none."""
    people = _named(found)
    rows: list[Row] = []
    for number, face in enumerate(found.work.faces or ()):
        owner = None
        if not face.not_a_face_by:
            owner = next((one for one in people if one.place and _in(face, one.place)), None)
        if owner is not None:
            people.remove(owner)
        rows.append(Row(number, face, owner))
    unnamed = any(row.named is None and row.face and not row.face.not_a_face_by for row in rows)
    for one in people:
        # Whose photo it is, is asked at the face; only where there is none, here.
        if one.place is None and one.role is PhotoRole.SUBJECT and unnamed:
            continue
        rows.append(Row(-1, None, one))
    return tuple(rows)


def head_of(face: Box, width: int, height: int) -> Box:
    """Return the box around a whole head, of its face, within the picture."""
    left = max(0, round(face.left - face.width * _SIDES))
    top = max(0, round(face.top - face.height * _ABOVE))
    right = min(width, round(face.right + face.width * _SIDES))
    bottom = min(height, round(face.bottom + face.height * _BELOW))
    return Box(left, top, right - left, bottom - top)


@QmlElement
@QmlUncreatable("built in Python")
class PhotoPeopleViewModel(QObject):
    """The people in the photo that is worked on."""

    changed = Signal()
    foundChanged = Signal()

    def __init__(self, table: PhotoTable) -> None:
        super().__init__(table)
        self._table = table
        self._everybody: PeopleList | None = None
        self._found: tuple[RecordNamed, ...] = ()
        self._typed = ""
        table.changed.connect(self.changed)
        table.moved.connect(self._forget)

    # ------------------------------------------------------------ for QML

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[Told]:
        """Every face and who it is."""
        chosen = self._table.chosen
        return [self._told(row) for row in rows_of(chosen.on_desk)] if chosen else []

    @Property(bool, notify=changed)
    def isUncounted(self) -> bool:
        """Whether nobody has looked for faces yet, neither a program nor a person."""
        chosen = self._table.chosen
        return chosen is not None and chosen.on_desk.work.faces is None

    @Property(int, notify=changed)
    def counted(self) -> int:
        """How many faces there are."""
        chosen = self._table.chosen
        return (chosen.on_desk.work.counted or 0) if chosen else 0

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def roles(self) -> list[str]:
        """Codes of who somebody can be."""
        return [str(role) for role in ROLES]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def resolutions(self) -> list[str]:
        """Codes of what can be done about somebody."""
        return [str(one) for one in RESOLUTIONS]

    @Property("QVariantList", notify=foundChanged)  # type: ignore[arg-type]
    def found(self) -> list[Told]:
        """The consent records that the search has found."""
        return [self._record(one) for one in self._found]

    @Property(bool, notify=foundChanged)
    def foundNobody(self) -> bool:
        """Whether nobody of what was typed has a consent."""
        return bool(self._typed.strip()) and self._everybody is not None and not self._found

    @Slot(int, str)
    def setRole(self, row: int, code: str) -> None:
        """Say who it is."""
        rows = self._rows()
        if not 0 <= row < len(rows) or code not in ROLES:
            return
        role, at = PhotoRole(code), rows[row]
        place = self._place(at)
        subject_id = self._table.subject_id
        kept = self._others(row)
        if role is PhotoRole.SUBJECT:
            before = at.named if at.named and at.named.role is role else None
            resolution = before.resolution if before else self._own_resolution()
            named = Named(subject_id, role, resolution, "", place)
            kept = [one for one in kept if one.person_id != subject_id]
        else:
            own = at.named if at.named and at.named.person_id != subject_id else None
            person_id = own.person_id if own else f"other-{uuid.uuid4()}"
            named = Named(person_id, role, own.resolution if own else None, "", place)
            if own is not None:
                named = replace(named, consent_id=own.consent_id)
            kept = self._with_own(kept)
        self._save([*kept, named])

    @Slot(int, str)
    def resolve(self, row: int, code: str) -> None:
        """Say what was done about somebody; who is covered, is covered at once."""
        rows = self._rows()
        if not 0 <= row < len(rows) or code not in RESOLUTIONS:
            return
        at = rows[row]
        if at.named is None:
            return
        resolution = Resolution(code)
        place = self._place(at)
        consent_id = at.named.consent_id if resolution is Resolution.CONSENTED else ""
        named = replace(at.named, resolution=resolution, consent_id=consent_id, place=place)
        cover = place if resolution is Resolution.COVERED else None
        self._save([*self._others(row), named], cover)

    @Slot(int, str)
    def nameRecord(self, row: int, consent_id: str) -> None:
        """Say by which record somebody has consented."""
        rows = self._rows()
        if 0 <= row < len(rows):
            named = rows[row].named
            if named is not None:
                changed = replace(named, resolution=Resolution.CONSENTED, consent_id=consent_id)
                self._save([*self._others(row), changed])
        self._forget_search()

    @Slot(int, bool)
    def sayFace(self, number: int, is_face: bool) -> None:
        """Say that what was found is no face, or that it is one after all."""
        self._table.change(
            "saving",
            lambda desk, asset_id, now: set_not_a_face(
                desk.vault, asset_id, number, now, is_face=is_face
            ),
        )

    @Slot(float, float, float, float)
    def addFace(self, left: float, top: float, width: float, height: float) -> None:
        """Add a face that was drawn by hand."""
        chosen = self._table.chosen
        if chosen is None:
            return
        photo = chosen.on_desk.photo
        wide = min(max(16, round(width)), photo.width)
        high = min(max(16, round(height)), photo.height)
        box = Box(
            min(max(0, round(left)), photo.width - wide),
            min(max(0, round(top)), photo.height - high),
            wide,
            high,
        )
        known = [one.face.box for one in chosen.on_desk.work.faces or ()]
        self._set_faces([*known, box])

    @Slot()
    def sayNoFaces(self) -> None:
        """Say that there is no face in the picture."""
        self._set_faces([])

    @Slot(int)
    def leaveOut(self, row: int) -> None:
        """Take somebody off the list who has no face in the picture."""
        rows = self._rows()
        if 0 <= row < len(rows) and rows[row].face is None:
            self._save(self._others(row))

    @Slot(str)
    def search(self, typed: str) -> None:
        """Look for the consent records of people of this name."""
        desk = self._table.desk
        self._typed = typed
        if desk is None:
            return
        but = self._table.subject_id

        def look() -> tuple[str, PeopleList | None, tuple[RecordNamed, ...]]:
            people = self._everybody or open_people(desk)
            if not isinstance(people, PeopleList):
                return typed, None, ()
            found = records_of(desk, people, typed, but)
            return typed, people, found if isinstance(found, tuple) else ()

        self._table.lane.ask(look, self._take_found)

    # ------------------------------------------------------------ inside

    def _take_found(self, outcome: object) -> None:
        if isinstance(outcome, tuple) and outcome[0] == self._typed:
            _, self._everybody, self._found = outcome
            self.foundChanged.emit()

    def _forget(self) -> None:
        self._everybody = None
        self._forget_search()
        self.changed.emit()

    def _forget_search(self) -> None:
        self._found, self._typed = (), ""
        self.foundChanged.emit()

    def _rows(self) -> tuple[Row, ...]:
        chosen = self._table.chosen
        return rows_of(chosen.on_desk) if chosen else ()

    def _others(self, row: int) -> list[Named]:
        """Return everybody but whom this row is about."""
        own = self._rows()[row].named
        chosen = self._table.chosen
        people = _named(chosen.on_desk) if chosen else []
        return [one for one in people if own is None or one.person_id != own.person_id]

    def _with_own(self, kept: Sequence[Named]) -> list[Named]:
        """Return them with the photo's own person, who is named even where nobody placed them."""
        own = self._table.subject_id
        if any(one.person_id == own for one in kept):
            return list(kept)
        return [Named(own, PhotoRole.SUBJECT, self._own_resolution()), *kept]

    def _own_resolution(self) -> Resolution | None:
        chosen = self._table.chosen
        people = chosen.on_desk.photo.people if chosen else ()
        own = (one.resolution for one in people if one.role is PhotoRole.SUBJECT)
        return next(own, None)

    def _place(self, row: Row) -> Box | None:
        chosen = self._table.chosen
        if row.named is not None and row.named.place is not None:
            return row.named.place
        if row.face is None or chosen is None:
            return None
        photo = chosen.on_desk.photo
        return head_of(row.face.face.box, photo.width, photo.height)

    def _save(self, people: Sequence[Named], cover: Box | None = None) -> None:
        named = tuple(people)

        def work(desk: PhotoDesk, asset_id: str, now: datetime) -> object:
            outcome = set_people(desk.vault, asset_id, named, now)
            if cover is None or isinstance(outcome, PhotoRefused):
                return outcome
            found = look_at(desk.vault, asset_id)
            if isinstance(found, PhotoRefused) or is_covered(cover, found.work.covers):
                return outcome
            return set_covers(desk, asset_id, (*found.work.covers, cover), now)

        self._table.change("framing" if cover else "saving", work)

    def _set_faces(self, boxes: Sequence[Box]) -> None:
        kept = tuple(boxes)
        self._table.change(
            "saving", lambda desk, asset_id, now: set_faces(desk.vault, asset_id, kept, now)
        )

    def _told(self, row: Row) -> Told:
        named = row.named
        consent = named.consent_id if named else ""
        chosen = self._table.chosen
        record = chosen.records.get(consent) if chosen else None
        box = row.face.face.box if row.face else (named.place if named else None)
        return {
            "face": row.number,
            "box": told(box) if box else {},
            "isFace": row.face is None or not row.face.not_a_face_by,
            "whoSaid": self._member(row.face.not_a_face_by) if row.face else "",
            "role": str(named.role) if named else "",
            "resolution": str(named.resolution or "") if named else "",
            "record": self._record(record) if record else {},
            "needsRecord": bool(
                named
                and named.role is not PhotoRole.SUBJECT
                and named.resolution is Resolution.CONSENTED
                and record is None
            ),
        }

    def _member(self, staff_id: str) -> str:
        page = self._table.page
        return page.staff.get(staff_id, "") if page else ""

    def _record(self, record: RecordNamed) -> Told:
        return {
            "id": record.consent_id,
            "name": plain(pick(record.names, self._table.language), LONGEST_NAME),
            "signed": record.signed,
        }


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


def _in(face: FoundFace, place: Box) -> bool:
    box = face.face.box
    return place.holds(Box(box.left + box.width // 2, box.top + box.height // 2, 1, 1))
