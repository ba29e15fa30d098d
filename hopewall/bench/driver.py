"""The driver of the measured kiosk: hears orders, does them, reports; one at a time."""

import json
import os
import sys
import time
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt

from hopewall.bench.leaving import Leaving
from hopewall.bench.painted_items import StageChangedError, kind_of, only, visible_items
from hopewall.bench.scrolling import scroll
from hopewall.bench.touching import touch_faces
from hopewall.core.screen import ScreenIndex
from hopewall.ui.frametimes import FrameTimes
from hopewall.ui.stage import Stage

_INPUT = 0
_BLOCK = 65536


class Driver(QObject):
    """Stands where a visitor would."""

    def __init__(self, stage: Stage, index: ScreenIndex) -> None:
        super().__init__()
        self._stage = stage
        self._index = index
        self._marks: dict[str, int] = {}
        self._heard = b""
        self._frames = FrameTimes(stage.window)
        self._notifier = QSocketNotifier(_INPUT, QSocketNotifier.Type.Read, self)

    def begin(self, marks: Mapping[str, int]) -> None:
        """Wait for the loop's faces, wake the wall, and report its first complete frame."""
        if self._index.state is not None:
            _say({"fault": self._index.state.sentence})
            return
        self._marks = dict(marks)
        self._stage.wall.painted.connect(self._note_loaded)
        self._stage.window.frameSwapped.connect(
            self._note_frame, Qt.ConnectionType.DirectConnection
        )

    # ------------------------------------------------------------ start

    def _note_frame(self) -> None:
        now = time.perf_counter_ns()
        self._marks.setdefault("first_frame", now)
        if "loop" not in self._marks:
            if self._loop_is_complete():
                self._marks["loop"] = now
                self._stage.kiosk.wake()
                self._meet_the_wall()
        elif "loaded" in self._marks:
            self._marks.setdefault("wall", now)
            if self._page.opacity() >= 1:
                self._marks["opaque"] = now
                self._start_listening()

    def _meet_the_wall(self) -> None:
        """Find the wall's items; they are made when the loop stands or a visitor comes."""
        window = self._stage.window
        self._grid = only(window, "QQuickGridView")
        self._page = only(window, "WallScreen")
        self._leaving = Leaving(self._stage, self._index, self._grid, seed=os.getpid())

    def _note_loaded(self) -> None:
        self._marks.setdefault("loaded", time.perf_counter_ns())

    def _loop_is_complete(self) -> bool:
        faces = [
            item
            for item in visible_items(self._stage.window.contentItem())
            if kind_of(item) in {"DriftingFace", "FacePicture"} and item.property("picture")
        ]
        return bool(faces) and all(item.property("settled") for item in faces)

    def _start_listening(self) -> None:
        self._stage.window.frameSwapped.disconnect(self._note_frame)
        self._stage.wall.painted.disconnect(self._note_loaded)
        _say({"about": "started", "marks": self._marks, **self._layout()})
        self._notifier.activated.connect(self._hear)

    def _layout(self) -> dict[str, object]:
        """Return what a page beside it needs to look the same."""
        grid = self._grid
        return {
            "count": self._stage.wall.total,
            "columns": int(grid.property("columns")),
            "cell_width": grid.property("cellWidth"),
            "cell_height": grid.property("cellHeight"),
            "left": grid.x(),
            "stagger": self._page.property("stagger"),
            "bottom": grid.property("bottomMargin"),
        }

    # ------------------------------------------------------------ orders

    def _hear(self) -> None:
        block = os.read(_INPUT, _BLOCK)
        if not block:
            self._notifier.setEnabled(False)
            QCoreApplication.quit()
            return
        *lines, self._heard = (self._heard + block).split(b"\n")
        for line in lines:
            order = json.loads(line)
            try:
                _say({"about": order["order"], **self._do(order)})
            except StageChangedError as error:
                _say({"fault": str(error)})
            except (KeyError, ValueError) as error:
                _say({"fault": f"the order {order} cannot be read ({error!r})"})

    def _do(self, order: Mapping[str, object]) -> dict[str, object]:
        match order["order"]:
            case "scroll":
                speed, seconds = float(str(order["speed"])), float(str(order["seconds"]))
                return scroll(
                    self._stage,
                    self._grid,
                    self._frames,
                    speed,
                    seconds,
                    unbound=bool(order.get("unbound")),
                )
            case "touch":
                count = int(float(str(order["count"])))
                done = touch_faces(self._stage, self._grid, count, seed=count)
                return {
                    "answered": [each.answered for each in done],
                    "painted": [each.painted for each in done],
                    "settled": [each.settled for each in done],
                }
            case "bring_up":
                return {"story": self._leaving.bring_up(story=bool(order["open"]))}
            case "watch":
                return self._leaving.watch()
            case other:
                raise StageChangedError(f"there is no order '{other}'")


def _say(report: Mapping[str, object]) -> None:
    sys.stdout.write(json.dumps(report) + "\n")
    sys.stdout.flush()
