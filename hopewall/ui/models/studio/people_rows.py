"""Studio's list of everybody: plain rows, their pictures asked for when they come into view."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QTimer,
    Slot,
)

from hopewall.core.codes import Language
from hopewall.services.studio.people_list import PersonRow
from hopewall.ui.pictures import is_sound
from hopewall.ui.places import placeholder_tile, url
from hopewall.ui.plaintext import LONGEST_NAME, other_than, plain

_NO_PARENT = QModelIndex()
_DISPLAY_ROLE = 0
_USER_ROLE = 0x100
ASK_AFTER_MS = 20

AskPictures = Callable[[Sequence[str]], None]
"""Asked for the pictures of these photos; the answer comes back through `take_pictures`."""


class PersonRole(IntEnum):
    """What a line or a face of the list reads."""

    SUBJECT = _USER_ROLE + 1
    NAME = _USER_ROLE + 2
    OTHER_NAME = _USER_ROLE + 3
    BADGE = _USER_ROLE + 4
    UNTIL = _USER_ROLE + 5
    DRAFT = _USER_ROLE + 6
    ILLNESS = _USER_ROLE + 7
    THERAPY = _USER_ROLE + 8
    AGE_BAND = _USER_ROLE + 9
    PICTURE = _USER_ROLE + 10


_NAMES = {
    PersonRole.SUBJECT: b"subjectId",
    PersonRole.NAME: b"name",
    PersonRole.OTHER_NAME: b"otherName",
    PersonRole.BADGE: b"badge",
    PersonRole.UNTIL: b"until",
    PersonRole.DRAFT: b"draft",
    PersonRole.ILLNESS: b"illness",
    PersonRole.THERAPY: b"therapy",
    PersonRole.AGE_BAND: b"ageBand",
    PersonRole.PICTURE: b"picture",
}


class PeopleRowsModel(QAbstractListModel):
    """People in the order that was asked for."""

    def __init__(self, ask: AskPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._rows: Sequence[PersonRow] = ()
        self._language = Language.EN
        self._pictures: dict[str, str] = {}
        self._bare = False
        self._wanted: set[str] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(ASK_AFTER_MS)
        self._later.timeout.connect(self._ask_now)

    # ------------------------------------------------------------ for QML

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return how many people there are."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Name the roles as QML's required properties do."""
        return {role: QByteArray(name) for role, name in _NAMES.items()}

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY_ROLE
    ) -> str | None:
        """Return one role of one person."""
        place = index.row()
        if not 0 <= place < len(self._rows):
            return ""
        row = self._rows[place]
        match role:
            case PersonRole.SUBJECT:
                return row.subject_id
            case PersonRole.NAME:
                return plain(row.name(self._language), LONGEST_NAME)
            case PersonRole.OTHER_NAME:
                return plain(other_than(row.names, self._language), LONGEST_NAME)
            case PersonRole.PICTURE:
                return self._picture(row)
            case _:
                return _code(row, role)

    # ------------------------------------------------------------ for view models

    def row_of(self, subject_id: str) -> int:
        """Return where somebody stands, -1 where they do not."""
        found = (n for n, row in enumerate(self._rows) if row.subject_id == subject_id)
        return next(found, -1)

    def subject_at(self, place: int) -> str:
        """Return who stands there, "" where nobody does."""
        return self._rows[place].subject_id if 0 <= place < len(self._rows) else ""

    def show(self, rows: Sequence[PersonRow]) -> None:
        """Take other rows."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def speak(self, language: Language) -> None:
        """Give names in this language."""
        self._language = language
        self._say_changed([PersonRole.NAME, PersonRole.OTHER_NAME])

    def take_pictures(self, found: Mapping[str, str]) -> None:
        """Hear where the pictures of these photos are; "" means there is none."""
        self._pictures.update(found)
        if found:
            self._say_changed([PersonRole.PICTURE])

    def let_go(self) -> None:
        """Let go of every picture, before the rows go.

        A face that Qt has yet to delete would still be loading its file.
        """
        self._later.stop()
        self._wanted.clear()
        self._bare = True
        self._say_changed([PersonRole.PICTURE])

    def forget(self) -> None:
        """Let go of everybody."""
        self.show(())
        self._pictures.clear()
        self._bare = False

    # ------------------------------------------------------------ inside

    def _picture(self, row: PersonRow) -> str:
        if self._bare:
            return ""
        spare = placeholder_tile(sum(map(ord, row.subject_id)))
        if not row.photo_id:
            return spare
        path = self._pictures.get(row.photo_id)
        if path is None:
            self._wanted.add(row.photo_id)
            if not self._later.isActive():
                self._later.start()
            return ""
        return url(path) if is_sound(path) else spare

    @Slot()
    def _ask_now(self) -> None:
        wanted, self._wanted = sorted(self._wanted), set()
        self._ask(wanted)

    def _say_changed(self, roles: list[int]) -> None:
        rows = self.rowCount()
        if rows:
            self.dataChanged.emit(self.index(0), self.index(rows - 1), roles)


def _code(row: PersonRow, role: int) -> str | None:
    match role:
        case PersonRole.BADGE:
            return str(row.badge.kind)
        case PersonRole.UNTIL:
            until = getattr(row.badge, "until", None)
            return until.isoformat() if isinstance(until, date) else ""
        case PersonRole.DRAFT:
            return str(row.draft or "")
        case PersonRole.ILLNESS:
            return str(row.illness or "")
        case PersonRole.THERAPY:
            return str(row.therapy or "")
        case PersonRole.AGE_BAND:
            return str(row.age_band or "")
        case _:
            return None
