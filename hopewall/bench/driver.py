"""The driver of the measured kiosk: hears orders, does them, reports; one at a time."""

import json
import os
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

from hopewall.bench.first_wall import say
from hopewall.bench.leaving import Leaving
from hopewall.bench.painted_items import StageChangedError, only
from hopewall.bench.scrolling import scroll
from hopewall.core.screen import ScreenIndex
from hopewall.ui.frametimes import FrameTimes
from hopewall.ui.stage import Stage

_INPUT = 0
_BLOCK = 65536


class Driver(QObject):
    """Stands where a visitor would."""

    def __init__(self, stage: Stage, index: ScreenIndex) -> None:
        super().__init__(stage)
        self._stage = stage
        self._heard = b""
        self._frames = FrameTimes(stage.window)
        self._grid = only(stage.window, "QQuickGridView")
        self._page = only(stage.window, "WallScreen")
        self._leaving = Leaving(stage, index, self._grid, seed=os.getpid())
        self._notifier = QSocketNotifier(_INPUT, QSocketNotifier.Type.Read, self)

    def listen(self, marks: Mapping[str, int]) -> None:
        """Report how the kiosk came up, and do what is ordered from now on."""
        say({"about": "started", "marks": marks, **self._layout()})
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

    @Slot()
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
                say({"about": order["order"], **self._do(order)})
            except StageChangedError as error:
                say({"fault": str(error)})
            except (KeyError, ValueError) as error:
                say({"fault": f"the order {order} cannot be read ({error!r})"})

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
                # With Qt's library of tests, 8 MB that the memory measured before must not hold.
                from hopewall.bench.touching import touch_faces  # noqa: PLC0415

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
