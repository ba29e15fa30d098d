"""Watch one face leave the kiosk: the frame in which its last pixel is gone."""

import random
import time

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtQuick import QQuickItem

from hopewall.bench.painted_items import StageChangedError, count_showing, let_live, settle
from hopewall.bench.scrolling import range_of
from hopewall.core.screen import ScreenIndex, Tile
from hopewall.ui.places import url
from hopewall.ui.stage import Stage

_TRIES = 40
_REST_MS = 1200
_PATIENCE_MS = 60_000


class Leaving:
    """Brings one face into view, on the wall or with its story open, and watches it go."""

    def __init__(self, stage: Stage, index: ScreenIndex, grid: QQuickItem, seed: int) -> None:
        self._stage = stage
        self._index = index
        self._grid = grid
        self._chance = random.Random(seed)  # noqa: S311  a choice of faces, not a secret
        self._story = ""
        self._addresses: frozenset[str] = frozenset()

    def bring_up(self, *, story: bool) -> str:
        """Bring up a face that stands on the wall once, in view; returns its story's id."""
        self._stage.kiosk.home()
        let_live(_REST_MS)
        for _ in range(_TRIES):
            tile = self._scroll_to_one()
            self._addresses = _addresses(tile)
            self._story = tile.story_id
            if count_showing(self._stage.window, self._addresses) == 1:
                break
        else:
            raise StageChangedError("no face of the wall stands in view once")
        if story:
            self._stage.kiosk.openStory(self._story)
            let_live(_REST_MS)
        if not count_showing(self._stage.window, self._addresses):
            raise StageChangedError("the face to be withdrawn is not on the screen")
        return self._story

    def watch(self) -> dict[str, object]:
        """Wait until the face is gone; returns the moments it left the index and the screen."""
        window, loop = self._stage.window, QEventLoop()
        marks: dict[str, int] = {}

        def note_frame() -> None:
            now = time.perf_counter_ns()
            if self._index.is_story_shown(self._story):
                return
            marks.setdefault("hidden", now)
            if not count_showing(window, self._addresses):
                marks["gone"] = now
                loop.quit()

        window.frameSwapped.connect(note_frame, Qt.ConnectionType.DirectConnection)
        QTimer.singleShot(_PATIENCE_MS, loop.quit)
        loop.exec()
        window.frameSwapped.disconnect(note_frame)
        if "gone" not in marks:
            raise StageChangedError("the withdrawn face was still on the screen after a minute")
        return {**marks, "screen": str(self._stage.kiosk.property("screen"))}

    def _scroll_to_one(self) -> Tile:
        rows = self._stage.wall.total
        top, bottom = range_of(self._grid)
        row = self._chance.randrange(rows)
        columns = max(1, int(self._grid.width() // self._grid.property("cellWidth")))
        wanted = (
            top + (row // columns) * self._grid.property("cellHeight") - self._grid.height() / 3
        )
        self._grid.setProperty("contentY", round(max(top, min(bottom, wanted))))
        settle(self._grid)
        tile = self._index.tiles([self._index.shown_positions()[row]])[0]
        if tile is None:
            raise StageChangedError("a row of the wall is nobody's")
        return tile


def _addresses(tile: Tile) -> frozenset[str]:
    return frozenset(
        url(path) for path in (tile.tile_path, tile.tile_2x_path, tile.portrait_path) if path
    )
