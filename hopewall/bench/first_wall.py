"""When the kiosk that is measured stands: the moments until its wall is whole.

It loads next to nothing that the kiosk itself has not loaded: what it costs would count as the
kiosk's start. The driver, with Qt's library of tests, comes when everything stands.
"""

import json
import sys
import time
from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot

from hopewall.bench.painted_items import kind_of, only, visible_items
from hopewall.core.screen import ScreenIndex
from hopewall.ui.stage import Stage


class FirstWall(QObject):
    """Waits for the loop's faces, wakes the wall, and waits for its first complete frame."""

    def __init__(self, stage: Stage, index: ScreenIndex) -> None:
        super().__init__(stage)
        self._stage = stage
        self._index = index
        self._marks: dict[str, int] = {}

    def begin(self, marks: Mapping[str, int]) -> None:
        """Add to these moments, and hand over to the driver at the last; or report a fault."""
        if self._index.state is not None:
            say({"fault": self._index.state.sentence})
            return
        self._marks = dict(marks)
        self._stage.wall.painted.connect(self._note_loaded)
        # Drawn by software, frames are swapped in this thread: the slot is called at once. To say
        # so in words would load Qt's own names, 17 ms that are not the kiosk's.
        self._stage.window.frameSwapped.connect(self._note_frame)

    @Slot()
    def _note_frame(self) -> None:
        now = time.perf_counter_ns()
        self._marks.setdefault("first_frame", now)
        if "loop" not in self._marks:
            if self._loop_is_complete():
                self._marks["loop"] = now
                self._stage.kiosk.wake()
                # The wall's items are made when the loop stands or a visitor comes.
                self._page = only(self._stage.window, "WallScreen")
        elif "loaded" in self._marks:
            self._marks.setdefault("wall", now)
            if self._page.opacity() >= 1:
                self._marks["opaque"] = now
                self._hand_over()

    @Slot()
    def _note_loaded(self) -> None:
        self._marks.setdefault("loaded", time.perf_counter_ns())

    def _loop_is_complete(self) -> bool:
        faces = [
            item
            for item in visible_items(self._stage.window.contentItem())
            if kind_of(item) in {"DriftingFace", "FacePicture"} and item.property("picture")
        ]
        return bool(faces) and all(item.property("settled") for item in faces)

    def _hand_over(self) -> None:
        self._stage.window.frameSwapped.disconnect(self._note_frame)
        self._stage.wall.painted.disconnect(self._note_loaded)

        from hopewall.bench.driver import Driver  # noqa: PLC0415 - not before the wall stands

        Driver(self._stage, self._index).listen(self._marks)


def say(report: Mapping[str, object]) -> None:
    """Report to whoever measures: a line of JSON on standard output."""
    sys.stdout.write(json.dumps(report) + "\n")
    sys.stdout.flush()
