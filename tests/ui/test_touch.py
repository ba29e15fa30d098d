"""Fingers on glass: taps, drags, holds and keys, sent through the window."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hopewall.core.screen import EducationOnlyReason
from hopewall.ui.stage import Stage, StageSettings
from hopewall.ui.tour.camera import Camera, visible_items
from hopewall.ui.tour.rehearsal import RehearsalPin
from tests.ui.conftest import MakeStage
from tests.ui.fake_index import FakeIndex

LEFT = Qt.MouseButton.LeftButton


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def button(stage: Stage, label: str) -> QQuickItem:
    for item in visible_items(stage.window.contentItem()):
        if item.property("label") == label and item.property("pressed") is not None:
            return item
    raise AssertionError(f"no button says {label!r}")


def tap(stage: Stage, where: QQuickItem | QPoint) -> None:
    camera = Camera(stage.window)
    camera.settle()
    point = middle(where) if isinstance(where, QQuickItem) else where
    QTest.mouseClick(stage.window, LEFT, pos=point)
    camera.settle()


def test_touching_beside_a_face_wakes_the_wall_and_a_face_opens(stage: Stage) -> None:
    tap(stage, button(stage, "Touch a face"))
    assert stage.kiosk.property("screen") == "wall"
    tap(stage, QPoint(400, 200))
    assert stage.kiosk.property("screen") == "story"
    tap(stage, button(stage, "The wall"))
    assert stage.kiosk.property("screen") == "wall"


def test_touching_a_drifting_face_opens_it_directly(stage: Stage) -> None:
    tap(stage, QPoint(40, 160))
    assert stage.kiosk.property("screen") == "story"


def test_touching_the_face_that_came_forward_opens_it(stage: Stage, qtbot: QtBot) -> None:
    stage.attract.advance()
    story = stage.attract.property("forwardStory")
    portrait = QUrl(stage.attract.property("forwardPortrait"))
    # It comes when its picture has been read; until then the faces behind it can be touched.
    qtbot.waitUntil(
        lambda: any(
            item.property("source") == portrait
            for item in visible_items(stage.window.contentItem())
        )
    )
    tap(stage, QPoint(310, 240))
    assert stage.story.open_id == story


def test_every_touch_is_heard(stage: Stage) -> None:
    stage.kiosk.wake()
    ask = stage.kiosk.findChild(QTimer, "ask")
    assert ask is not None
    for point in (QPoint(400, 200), QPoint(500, 530), QPoint(5, 5)):
        ask.stop()
        tap(stage, point)
        assert ask.isActive()


def test_a_touch_on_still_reading_stays_and_touches_nothing_below(stage: Stage) -> None:
    stage.kiosk.wake()
    Camera(stage.window).settle()
    ask = stage.kiosk.findChild(QTimer, "ask")
    assert ask is not None
    ask.timeout.emit()
    tap(stage, QPoint(100, 100))
    assert stage.kiosk.property("asking") is False
    assert stage.kiosk.property("screen") == "wall"


def test_three_taps_find_someone_like_me(stage: Stage) -> None:
    stage.kiosk.wake()
    tap(stage, button(stage, "Someone like me"))
    for label in ("Lymphoma", "CAR-T"):
        tap(stage, button(stage, label))
    assert str(stage.likeme.facets.illness) == "lymphoma"
    assert str(stage.likeme.facets.therapy) == "car-t"
    left = stage.wall.total
    assert 0 < left < 60
    tap(stage, button(stage, "Undo"))
    assert stage.wall.total > left
    tap(stage, button(stage, "Everybody"))
    assert stage.wall.total == 60


def test_language_and_display_can_be_touched_on_a_story(stage: Stage) -> None:
    stage.kiosk.wake()
    stage.kiosk.openStory("s-000003")
    tap(stage, button(stage, "中文"))
    assert stage.display.property("language") == "zh-Hans"
    tap(stage, button(stage, "文字与显示"))
    tap(stage, button(stage, "最大"))
    tap(stage, button(stage, "强"))
    tap(stage, button(stage, "静止"))
    assert stage.display.property("textStep") == 2
    assert stage.display.property("highContrast") is True
    assert stage.display.property("reducedMotion") is True
    tap(stage, button(stage, "好了"))
    assert stage.kiosk.property("screen") == "story"


def test_dragging_scrolls_and_opens_nobody(stage: Stage, qtbot: QtBot) -> None:
    stage.kiosk.wake()
    Camera(stage.window).settle()
    before = stage.wall_scroll()
    QTest.mousePress(stage.window, LEFT, pos=QPoint(480, 400))
    for step in range(1, 12):
        QTest.mouseMove(stage.window, QPoint(480, 400 - step * 20))
    QTest.mouseRelease(stage.window, LEFT, pos=QPoint(480, 180))
    assert stage.wall_scroll() > before + 50
    assert stage.kiosk.property("screen") == "wall"


def test_keys_work_in_the_open_window(stage: Stage) -> None:
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert stage.kiosk.property("screen") == "wall"
    stage.kiosk.openStory("s-000003")
    QTest.keyClick(stage.window, Qt.Key.Key_Right)
    assert stage.story.open_id == "s-000004"
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert stage.kiosk.property("screen") == "wall"


def locked(make_stage: MakeStage, index: FakeIndex, tmp_path: Path) -> Stage:
    settings = StageSettings(locked=True, state_dir=tmp_path, pin=RehearsalPin())
    return make_stage(index, settings=settings)


def test_keys_do_nothing_on_a_locked_kiosk(
    make_stage: MakeStage, index: FakeIndex, tmp_path: Path
) -> None:
    stage = locked(make_stage, index, tmp_path)
    for key in (
        Qt.Key.Key_Return,
        Qt.Key.Key_Space,
        Qt.Key.Key_Tab,
        Qt.Key.Key_F4,
        Qt.Key.Key_Escape,
    ):
        QTest.keyClick(stage.window, key, Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(stage.window, key)
    assert stage.kiosk.property("screen") == "attract"
    assert stage.window.isVisible()


def test_a_held_corner_asks_for_the_pin(
    make_stage: MakeStage, index: FakeIndex, tmp_path: Path, qtbot: QtBot
) -> None:
    stage = locked(make_stage, index, tmp_path)
    stage.kiosk.wake()
    Camera(stage.window).settle()
    corner = QPoint(stage.window.width() - 20, 20)
    QTest.mousePress(stage.window, LEFT, pos=corner)
    qtbot.waitUntil(lambda: stage.staff.property("isOpen") is True, timeout=8000)
    QTest.mouseRelease(stage.window, LEFT, pos=corner)
    assert stage.kiosk.property("screen") == "wall"
    for label in ("1", "2", "3", "4"):
        tap(stage, button(stage, label))
    assert stage.staff.property("length") == 4
    tap(stage, button(stage, "Open"))
    assert stage.staff.property("isWrong") is True


def test_staff_can_leave_from_the_holding_screen(
    make_stage: MakeStage, index: FakeIndex, tmp_path: Path, qtbot: QtBot
) -> None:
    index.education_only(EducationOnlyReason.DAMAGED)
    stage = locked(make_stage, index, tmp_path)
    stage.staff.hold()
    assert stage.staff.property("isOpen") is True
