"""Everybody in a photo: the faces by their numbers, who each is, and what was done about them."""

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.framing import Box
from hopewall.core.story import PhotoRole, Resolution
from hopewall.services.photo_people import set_faces, set_not_a_face
from hopewall.services.studio.people_list import PeopleList, open_people
from hopewall.services.studio.photo_faces import (
    FaceRow,
    add_face,
    leave_out,
    rows_of,
    say_done,
    say_record,
    say_who,
)
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
        key = self._key(row)
        if key is not None and code in ROLES:
            role = PhotoRole(code)
            self._table.change(
                "saving", lambda desk, asset_id, now: say_who(desk, asset_id, key, role, now)
            )

    @Slot(int, str)
    def resolve(self, row: int, code: str) -> None:
        """Say what was done about somebody; who is covered, is covered at once."""
        key = self._key(row)
        if key is not None and code in RESOLUTIONS:
            done = Resolution(code)
            self._table.change(
                "framing" if done is Resolution.COVERED else "saving",
                lambda desk, asset_id, now: say_done(desk, asset_id, key, done, now),
            )

    @Slot(int, str)
    def nameRecord(self, row: int, consent_id: str) -> None:
        """Say by which record somebody has consented."""
        key = self._key(row)
        if key is not None:
            self._table.change(
                "saving",
                lambda desk, asset_id, now: say_record(desk, asset_id, key, consent_id, now),
            )
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
        drawn = Box(round(left), round(top), round(width), round(height))
        self._table.change(
            "saving", lambda desk, asset_id, now: add_face(desk, asset_id, drawn, now)
        )

    @Slot()
    def sayNoFaces(self) -> None:
        """Say that there is no face in the picture."""
        self._table.change(
            "saving", lambda desk, asset_id, now: set_faces(desk.vault, asset_id, (), now)
        )

    @Slot(int)
    def leaveOut(self, row: int) -> None:
        """Take somebody off the list who has no face in the picture."""
        key = self._key(row)
        if key is not None and key[1]:
            self._table.change(
                "saving", lambda desk, asset_id, now: leave_out(desk, asset_id, key, now)
            )

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

    @Slot()
    def _forget(self) -> None:
        self._everybody = None
        self._forget_search()
        self.changed.emit()

    def _forget_search(self) -> None:
        self._found, self._typed = (), ""
        self.foundChanged.emit()

    def _key(self, row: int) -> tuple[int, str] | None:
        chosen = self._table.chosen
        rows = rows_of(chosen.on_desk) if chosen else ()
        return rows[row].key if 0 <= row < len(rows) else None

    def _told(self, row: FaceRow) -> Told:
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
