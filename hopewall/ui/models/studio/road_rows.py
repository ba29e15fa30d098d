"""The steps of a story's road as lines that stay where they are while they are typed in."""

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
class RoadRow:
    """One step: its code, its month as typed, and what is wrong with that."""

    step: str
    month: str = ""
    fault: str = ""


class RoadRole(IntEnum):
    """What a line reads."""

    STEP = _USER_ROLE + 1
    MONTH = _USER_ROLE + 2
    FAULT = _USER_ROLE + 3


_FIELDS = {RoadRole.STEP: "step", RoadRole.MONTH: "month", RoadRole.FAULT: "fault"}


class RoadRowsModel(QAbstractListModel):
    """Lines come and go at the end only; what is within them moves, so that focus stays."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RoadRow, ...] = ()

    @property
    def steps(self) -> tuple[RoadRow, ...]:
        """Every line as it is just now."""
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return how many steps there are."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Name the roles as QML's required properties do."""
        return {role: QByteArray(name.encode()) for role, name in _FIELDS.items()}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Return one role of one step."""
        if not 0 <= index.row() < len(self._rows) or role not in _FIELDS:
            return None
        return getattr(self._rows[index.row()], _FIELDS[RoadRole(role)])

    def show(self, rows: Sequence[RoadRow]) -> None:
        """Take other steps."""
        old, new = self._rows, tuple(rows)
        both = min(len(old), len(new))
        if len(new) < len(old):
            self.beginRemoveRows(_NO_PARENT, both, len(old) - 1)
            self._rows = old[:both]
            self.endRemoveRows()
        elif len(new) > len(old):
            self.beginInsertRows(_NO_PARENT, both, len(new) - 1)
            self._rows = (*old, *new[both:])
            self.endInsertRows()
        self._rows = new
        for place in range(both):
            before, after = old[place], new[place]
            changed = [
                int(role)
                for role, name in _FIELDS.items()
                if getattr(before, name) != getattr(after, name)
            ]
            if changed:
                self.dataChanged.emit(self.index(place), self.index(place), changed)
