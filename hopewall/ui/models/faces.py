"""The wall's list: one row a shown person, its roles made only when a tile asks for them."""

from bisect import bisect_left
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)

from hopewall.core.codes import Language
from hopewall.core.screen import ScreenIndex, Tile
from hopewall.ui.models.tilepages import TilePages
from hopewall.ui.pictures import is_sound
from hopewall.ui.places import placeholder_tile, url
from hopewall.ui.plaintext import LONGEST_NAME, pick, plain

_NO_PARENT = QModelIndex()
_FEW = 64


# As numbers: the first look at PySide's `Qt` makes hundreds of enumerations, 15 ms of a start.
_DISPLAY_ROLE = 0
_USER_ROLE = 0x100


class FaceRole(IntEnum):
    """What a tile of the wall reads."""

    PICTURE = _USER_ROLE + 1
    SPARE = _USER_ROLE + 2
    NAME = _USER_ROLE + 3


class FacesModel(QAbstractListModel):
    """People by position, read through the index page by page."""

    def __init__(self, index: ScreenIndex, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self._pages = TilePages(index)
        self._language = Language.EN
        self._large = False

    # ------------------------------------------------------------ for QML

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return how many people there are."""
        return 0 if parent.isValid() else len(self._pages.positions)

    def roleNames(self) -> dict[int, QByteArray]:
        """Name the roles as QML's required properties do."""
        return {
            FaceRole.PICTURE: QByteArray(b"picture"),
            FaceRole.SPARE: QByteArray(b"spare"),
            FaceRole.NAME: QByteArray(b"name"),
        }

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = _DISPLAY_ROLE,
    ) -> str | None:
        """Return one role; asks the index each time whether this person may be shown."""
        tile = self._pages.tile(index.row())
        if tile is None:
            return ""
        if role == FaceRole.PICTURE:
            path = tile.tile_2x_path if self._large else tile.tile_path
            return url(path) if is_sound(path) else placeholder_tile(tile.placeholder)
        if role == FaceRole.SPARE:
            return placeholder_tile(tile.placeholder)
        if role == FaceRole.NAME:
            return plain(pick(tile.name, self._language), LONGEST_NAME)
        return None

    # ------------------------------------------------------------ for view models

    @property
    def positions(self) -> Sequence[int]:
        """The rows' positions, in order."""
        return self._pages.positions

    def tile(self, row: int) -> Tile | None:
        """Return the tile of a row if its person may be shown now."""
        return self._pages.tile(row)

    def row_of(self, position: int) -> int:
        """Return the row of a position, or where it would stand."""
        return bisect_left(self._pages.positions, position)

    def show(self, positions: Sequence[int]) -> None:
        """Take another list: row by row where few have left, as a whole otherwise."""
        old = self._pages.positions
        missing = len(old) - len(positions)
        if 0 < missing <= _FEW:
            kept = set(positions)
            rows = [row for row, position in enumerate(old) if position not in kept]
            if len(rows) == missing:
                self._remove(rows, positions)
                return
        self.replace(positions)

    def replace(self, positions: Sequence[int]) -> None:
        """Take another list as a whole: another filter, or positions with another meaning."""
        self.beginResetModel()
        self._pages.show(positions)
        self.endResetModel()

    def forget(self) -> None:
        """Read every tile anew: the same rows, but the index has changed."""
        self._pages.show(self._pages.positions)

    def speak(self, language: Language) -> None:
        """Give names in this language."""
        self._language = language
        self._say_changed([FaceRole.NAME])

    def enlarge(self, *, large: bool) -> None:
        """Give the pictures of twice the size, for screens of that density."""
        if large != self._large:
            self._large = large
            self._say_changed([FaceRole.PICTURE])

    def _say_changed(self, roles: list[int]) -> None:
        rows = self.rowCount()
        if rows:
            self.dataChanged.emit(self.index(0), self.index(rows - 1), roles)

    def _remove(self, rows: list[int], positions: Sequence[int]) -> None:
        left = list(self._pages.positions)
        for row in reversed(rows):
            self.beginRemoveRows(QModelIndex(), row, row)
            del left[row]
            self._pages.show(left)
            self.endRemoveRows()
        self._pages.show(positions)
