"""Touch faces of the wall and wait for their stories, as a visitor does."""

import random
import time
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from hopewall.bench.painted_items import (
    StageChangedError,
    face_of,
    let_live,
    middle_of,
    only,
    settle,
    tiles,
)
from hopewall.bench.scrolling import range_of
from hopewall.ui.stage import Stage

_PATIENCE_MS = 5000
_REST_MS = 350
_HALF = 0.5
_BAR = 180
"""Pixels at the foot of the wall that its bar may cover."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Milliseconds from the touch to three frames."""

    answered: float
    """The first frame after the touch."""
    painted: float
    """Text and large portrait are on the screen, at least half opaque."""
    settled: float
    """Nothing moves any more."""


def touch_faces(stage: Stage, grid: QQuickItem, count: int, seed: int) -> list[Touched]:
    """Touch that many faces at random places of the wall, going back between."""
    chance = random.Random(seed)  # noqa: S311  an order of touches, not a secret
    page = only(stage.window, "StoryScreen")
    portrait = only(stage.window, "StoryPortrait")
    touched = []
    for _ in range(count):
        top, bottom = range_of(grid)
        grid.setProperty("contentY", round(chance.uniform(top, bottom)))
        settle(grid)
        tile = chance.choice(_within_reach(stage, grid))
        touched.append(_touch(stage, page, portrait, middle_of(face_of(tile)).toPoint()))
        stage.kiosk.home()
        let_live(_REST_MS)
    return touched


def _within_reach(stage: Stage, grid: QQuickItem) -> list[QQuickItem]:
    width, height = stage.window.width(), stage.window.height()
    found = [
        tile
        for tile in tiles(grid)
        if 0 < middle_of(face_of(tile)).x() < width
        and 0 < middle_of(face_of(tile)).y() < height - _BAR
    ]
    if not found:
        raise StageChangedError("no face of the wall is within reach")
    return found


def _touch(stage: Stage, page: QQuickItem, portrait: QQuickItem, place: QPoint) -> Touched:
    window, loop = stage.window, QEventLoop()
    loaded: list[int] = []
    marks: dict[str, int] = {}

    def note_loaded() -> None:
        loaded.append(time.perf_counter_ns())

    def note_frame() -> None:
        now = time.perf_counter_ns()
        marks.setdefault("answered", now)
        if not loaded or stage.kiosk.property("screen") != "story" or page.opacity() < _HALF:
            return
        marks.setdefault("painted", now)
        if page.opacity() >= 1 and portrait.property("growth") >= 1:
            marks.setdefault("settled", now)
            loop.quit()

    stage.story.painted.connect(note_loaded)
    window.frameSwapped.connect(note_frame, Qt.ConnectionType.DirectConnection)
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    begun = time.perf_counter_ns()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    loop.exec()
    window.frameSwapped.disconnect(note_frame)
    stage.story.painted.disconnect(note_loaded)
    if "settled" not in marks:
        raise StageChangedError("a touched face did not open its story within 5 s")
    took = {name: (moment - begun) / 1e6 for name, moment in marks.items()}
    return Touched(took["answered"], took["painted"], took["settled"])
