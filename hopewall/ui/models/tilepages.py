"""Tiles read in pages and kept for a little while: the wall costs the same at any size."""

from collections import OrderedDict
from collections.abc import Sequence

from hopewall.core.screen import ScreenIndex, Tile

PAGE = 32
PAGES_KEPT = 16


class TilePages:
    """The last 512 tiles asked for, by row of a list of positions."""

    def __init__(self, index: ScreenIndex) -> None:
        self._index = index
        self._positions: Sequence[int] = ()
        self._pages: OrderedDict[int, Sequence[Tile | None]] = OrderedDict()

    @property
    def positions(self) -> Sequence[int]:
        """The rows' positions."""
        return self._positions

    def show(self, positions: Sequence[int]) -> None:
        """Take other rows; nothing read before is kept."""
        self._positions = positions
        self._pages.clear()

    def tile(self, row: int) -> Tile | None:
        """Return the tile of a row if its person may be shown now."""
        if not 0 <= row < len(self._positions):
            return None
        if not self._index.is_shown(self._positions[row]):
            return None
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._read(number)
        else:
            self._pages.move_to_end(number)
        return page[place]

    def _read(self, number: int) -> Sequence[Tile | None]:
        start = number * PAGE
        page = self._index.tiles(self._positions[start : start + PAGE])
        self._pages[number] = page
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page
