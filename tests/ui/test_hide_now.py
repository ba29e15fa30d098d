"""Staff hide the open story on the kiosk itself: the held corner, two touches, no PIN."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hopewall.core.codes import Language
from hopewall.core.screen import EducationOnlyReason
from hopewall.ui.stage import Stage, StageSettings
from hopewall.ui.tour.camera import Camera
from hopewall.ui.tour.rehearsal import RehearsalPin
from hopewall.ui.viewmodels.hidenow import CLOSES_AFTER_MS, HideNowViewModel
from tests.ui.conftest import MakeStage, on_screen
from tests.ui.fake_index import FakeIndex
from tests.ui.test_touch import LEFT, button, tap

STORY = "s-000003"


class Desk:
    """What the kiosk tells who hides."""

    def __init__(self, index: FakeIndex, fault: str = "") -> None:
        self.asked: list[str] = []
        self._index = index
        self._fault = fault

    def hide(self, story_id: str) -> str:
        self.asked.append(story_id)
        if not self._fault:
            self._index.withdraw(story_id)
        return self._fault


@pytest.fixture
def desk(index: FakeIndex) -> Desk:
    return Desk(index)


def opened(make_stage: MakeStage, index: FakeIndex, desk: Desk, state: Path) -> Stage:
    settings = StageSettings(True, state, pin=RehearsalPin(), hide=desk.hide)
    stage = make_stage(index, settings=settings)
    stage.kiosk.wake()
    stage.kiosk.openStory(STORY)
    Camera(stage.window).settle()
    return stage


def hold_corner(stage: Stage, qtbot: QtBot, model: str) -> None:
    corner = QPoint(stage.window.width() - 20, 20)
    QTest.mousePress(stage.window, LEFT, pos=corner)
    qtbot.waitUntil(lambda: getattr(stage, model).property("isOpen") is True, timeout=8000)
    QTest.mouseRelease(stage.window, LEFT, pos=corner)
    Camera(stage.window).settle()


def test_a_held_corner_and_two_touches_hide_the_open_story(
    make_stage: MakeStage, index: FakeIndex, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    stage = opened(make_stage, index, desk, tmp_path)
    hold_corner(stage, qtbot, "hiding")
    assert stage.staff.property("isOpen") is False
    tap(stage, button(stage, "Hide this story now"))
    assert desk.asked == []
    assert "Hide it on this screen?" in on_screen(stage)
    tap(stage, button(stage, "Yes, hide it"))
    assert desk.asked == [STORY]
    assert stage.kiosk.property("screen") == "gone"
    assert stage.hiding.property("isOpen") is False


def test_it_is_asked_in_chinese_too(
    make_stage: MakeStage, index: FakeIndex, desk: Desk, tmp_path: Path
) -> None:
    stage = opened(make_stage, index, desk, tmp_path)
    stage.display.speak(Language.ZH_HANS)
    stage.hiding.ask(STORY)
    Camera(stage.window).settle()
    tap(stage, button(stage, "现在隐藏这个故事"))
    tap(stage, button(stage, "是的，隐藏"))
    assert desk.asked == [STORY]


def test_back_to_the_story_hides_nobody(
    make_stage: MakeStage, index: FakeIndex, desk: Desk, tmp_path: Path
) -> None:
    stage = opened(make_stage, index, desk, tmp_path)
    stage.hiding.ask(STORY)
    stage.hiding.choose()
    tap(stage, button(stage, "Back to the story"))
    assert desk.asked == []
    assert stage.kiosk.property("screen") == "story"
    stage.hiding.ask(STORY)
    assert stage.hiding.property("isSure") is False, "it begins anew"


def test_the_way_out_for_staff_is_still_there(
    make_stage: MakeStage, index: FakeIndex, desk: Desk, tmp_path: Path
) -> None:
    stage = opened(make_stage, index, desk, tmp_path)
    stage.hiding.ask(STORY)
    Camera(stage.window).settle()
    tap(stage, button(stage, "Staff PIN"))
    assert stage.hiding.property("isOpen") is False
    assert stage.staff.property("isOpen") is True


def test_on_the_wall_the_corner_asks_for_the_pin(
    make_stage: MakeStage, index: FakeIndex, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    stage = opened(make_stage, index, desk, tmp_path)
    stage.kiosk.home()
    Camera(stage.window).settle()
    hold_corner(stage, qtbot, "staff")
    assert stage.hiding.property("isOpen") is False


def test_what_could_not_be_hidden_is_said(
    make_stage: MakeStage, index: FakeIndex, tmp_path: Path
) -> None:
    desk = Desk(index, "This screen may still show the person.")
    stage = opened(make_stage, index, desk, tmp_path)
    stage.hiding.ask(STORY)
    stage.hiding.choose()
    stage.hiding.confirm()
    assert "This could not be done. Please switch the screen off." in on_screen(stage)


def test_the_question_leaves_with_the_story_and_by_itself(
    make_stage: MakeStage, index: FakeIndex, desk: Desk, tmp_path: Path
) -> None:
    stage = opened(make_stage, index, desk, tmp_path)
    stage.hiding.ask(STORY)
    index.education_only(EducationOnlyReason.HOLD_UNKNOWN)
    stage.kiosk.look()
    assert stage.hiding.property("isOpen") is False
    quiet = stage.hiding.findChild(QTimer, "quiet")
    assert quiet is not None
    assert quiet.interval() == CLOSES_AFTER_MS
    stage.hiding.ask(STORY)
    quiet.timeout.emit()
    assert stage.hiding.property("isOpen") is False
    stage.hiding.confirm()
    assert desk.asked == []


@pytest.mark.usefixtures("qapp")
def test_without_anything_that_hides_there_is_no_question() -> None:
    model = HideNowViewModel(None)
    model.ask(STORY)
    model.choose()
    model.confirm()
    assert model.property("isThere") is False
    assert model.property("isOpen") is False
