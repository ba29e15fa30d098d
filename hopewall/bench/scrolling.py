"""Scroll the kiosk's wall at a steady speed, up and down, and note every frame."""

import time
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QByteArray, QMetaObject, QObject, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from hopewall.bench.painted_items import StageChangedError, let_live
from hopewall.ui.frametimes import FrameTimes
from hopewall.ui.stage import Stage

UNBOUND_ENVIRONMENT: Final = {"QT_QPA_UPDATE_IDLE_TIME": "0"}
"""Without it Qt waits 5 ms before each frame that was asked for."""

# The animation is Qt's own, as a visitor's flick is: no Python runs between two frames.
_BACK_AND_FORTH = b"""
import QtQuick
SequentialAnimation {
    required property Item view
    required property real top
    required property real bottom
    required property int span
    loops: Animation.Infinite
    NumberAnimation { target: view; property: "contentY"; from: top; to: bottom; duration: span }
    NumberAnimation { target: view; property: "contentY"; from: bottom; to: top; duration: span }
}
"""
# The same way by the clock, and the next frame is asked for as soon as one is shown.
_AS_FAST_AS_IT_CAN = b"""
import QtQuick
Connections {
    required property Item view
    required property real top
    required property real bottom
    required property int span
    property real begun: 0
    function start() {
        begun = Date.now();
        move();
    }
    function stop() {
        target = null;
    }
    function move() {
        const way = (Date.now() - begun) / span % 2;
        view.contentY = top + (bottom - top) * (way < 1 ? way : 2 - way);
        view.Window.window.update();
    }
    function onFrameSwapped() {
        move();
    }
    target: view.Window.window
}
"""
_WARM_UP_MS = 1000


def range_of(grid: QQuickItem) -> tuple[float, float]:
    """Return the first and last place the wall scrolls to."""
    top = float(grid.property("originY"))
    return top, max(top, top + float(grid.property("contentHeight")) - grid.height())


def scroll(
    stage: Stage,
    grid: QQuickItem,
    frames: FrameTimes,
    speed: float,
    seconds: float,
    *,
    unbound: bool = False,
) -> dict[str, object]:
    """Scroll for that long at that many pixels a second, after a second to get going.

    Args:
        stage: The running kiosk.
        grid: The wall in it.
        frames: Notes its frames.
        speed: Pixels a second.
        seconds: How long frames are counted.
        unbound: Whether frames follow one another as fast as they are drawn, and not by the
            animation clock's 60 a second; wants `UNBOUND_ENVIRONMENT`.
    """
    top, bottom = range_of(grid)
    # A wall that fits on the screen is moved by one row, so that there are frames to count.
    bottom = max(bottom, top + float(grid.property("cellHeight")))
    way = _AS_FAST_AS_IT_CAN if unbound else _BACK_AND_FORTH
    animation = _animation(stage, way, grid, (top, bottom), speed)
    QMetaObject.invokeMethod(animation, "start")
    let_live(_WARM_UP_MS)
    frames.clear()
    begun, used = time.perf_counter(), time.process_time()
    let_live(int(seconds * 1000))
    used = time.process_time() - used
    lasted = time.perf_counter() - begun
    moments = list(frames.moments)
    QMetaObject.invokeMethod(animation, "stop")
    animation.deleteLater()
    return {
        "gaps": [(after - before) / 1e6 for before, after in pairwise(moments)],
        "frames": len(moments),
        "seconds": lasted,
        "cpu_seconds": used,
        "range": bottom - top,
    }


def _animation(
    stage: Stage, way: bytes, grid: QQuickItem, ends: tuple[float, float], speed: float
) -> QObject:
    top, bottom = ends
    component = QQmlComponent(stage.engine)
    component.setData(QByteArray(way), QUrl())
    span = max(1, int(1000 * (bottom - top) / speed))
    made = component.createWithInitialProperties(
        {"view": grid, "top": top, "bottom": bottom, "span": span}
    )
    if made is None:
        raise StageChangedError(component.errorString())
    made.setParent(stage)
    return made
