"""The questions of a form: what is asked now, what was answered, and what is wrong beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)

_NO_PARENT = QModelIndex()
_USER_ROLE = 0x100


@dataclass(frozen=True, slots=True)
class FormRow:
    """One question as it is just now."""

    key: str
    kind: str
    section: str
    options: tuple[str, ...] = ()
    value: str = ""
    fault: str = ""
    asked: bool = True
    first: bool = False
    """Whether its section begins with it."""


class FormRole(IntEnum):
    """What a question of the form reads."""

    KEY = _USER_ROLE + 1
    KIND = _USER_ROLE + 2
    SECTION = _USER_ROLE + 3
    OPTIONS = _USER_ROLE + 4
    VALUE = _USER_ROLE + 5
    FAULT = _USER_ROLE + 6
    ASKED = _USER_ROLE + 7
    FIRST = _USER_ROLE + 8


_FIELDS = {
    FormRole.KEY: "key",
    FormRole.KIND: "kind",
    FormRole.SECTION: "section",
    FormRole.OPTIONS: "options",
    FormRole.VALUE: "value",
    FormRole.FAULT: "fault",
    FormRole.ASKED: "asked",
    FormRole.FIRST: "first",
}
_NAMES = {FormRole.KEY: b"question", FormRole.KIND: b"kind"}


class FormRowsModel(QAbstractListModel):
    """Questions that stay where they are while their answers change, so that focus stays too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FormRow, ...] = ()

    @property
    def questions(self) -> tuple[FormRow, ...]:
        """Every question as it is just now."""
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return how many questions there are, asked or not."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Name the roles as QML's required properties do."""
        return {role: QByteArray(_NAMES.get(role, name.encode())) for role, name in _FIELDS.items()}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Return one role of one question."""
        if not 0 <= index.row() < len(self._rows) or role not in _FIELDS:
            return None
        value = getattr(self._rows[index.row()], _FIELDS[FormRole(role)])
        return list(value) if isinstance(value, tuple) else value

    def show(self, rows: Sequence[FormRow]) -> None:
        """Take other questions, or the same ones with other answers."""
        new = tuple(rows)
        if [row.key for row in new] != [row.key for row in self._rows]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        old, self._rows = self._rows, new
        for place, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                changed = [
                    int(role)
                    for role, name in _FIELDS.items()
                    if getattr(before, name) != getattr(after, name)
                ]
                self.dataChanged.emit(self.index(place), self.index(place), changed)
