"""A visitor's way through the kiosk, and the ways back."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from hopewall.core.codes import Language
from hopewall.core.screen import EducationOnlyReason
from hopewall.ui.stage import Stage
from tests.ui.conftest import MakeStage, on_screen
from tests.ui.fake_index import FakeIndex


def fire(stage: Stage, name: str) -> None:
    timer = stage.kiosk.findChild(QTimer, name)
    assert timer is not None
    assert timer.isActive()
    timer.timeout.emit()


def open_full_story(stage: Stage) -> None:
    stage.kiosk.wake()
    stage.kiosk.openStory("s-000003")


def test_it_opens_on_the_motto(stage: Stage) -> None:
    assert stage.kiosk.property("screen") == "attract"
    assert "Your smile outshines the most beautiful scenery" in on_screen(stage)
    assert "你的笑容，胜过最美的风景" in on_screen(stage)


def test_somebody_comes_forward_with_their_own_words(stage: Stage, qtbot: QtBot) -> None:
    stage.attract.advance()
    message = stage.attract.property("forwardMessage")
    assert message
    qtbot.waitUntil(lambda: f"{message}\u201d" in on_screen(stage))


def test_a_touch_wakes_the_wall_and_a_face_opens_its_story(stage: Stage, qtbot: QtBot) -> None:
    stage.kiosk.wake()
    assert stage.kiosk.property("screen") == "wall"
    stage.kiosk.openStory("s-000003")
    assert stage.kiosk.property("screen") == "story"
    qtbot.waitUntil(lambda: stage.story.property("quote") + "\u201d" in on_screen(stage))


def test_the_story_is_told_to_be_painted_once_text_and_portrait_are_up(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.kiosk.wake()
    with qtbot.waitSignal(stage.story.painted):
        stage.kiosk.openStory("s-000003")


def test_the_first_complete_wall_is_told(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.wall.painted):
        stage.kiosk.wake()


def test_next_and_previous_go_round_the_wall(stage: Stage) -> None:
    stage.kiosk.wake()
    stage.kiosk.openStory("s-000000")
    stage.kiosk.previousStory()
    assert stage.story.open_id == "s-000059"
    stage.kiosk.nextStory()
    stage.kiosk.nextStory()
    assert stage.story.open_id == "s-000001"


def test_next_keeps_to_the_filter(stage: Stage) -> None:
    stage.kiosk.wake()
    stage.likeme.ask("illness")
    stage.likeme.choose("lymphoma")
    first = stage.wall.storyAt(0)
    stage.kiosk.openStory(first)
    stage.kiosk.nextStory()
    assert stage.story.open_id == stage.wall.storyAt(1)
    assert stage.story.property("illness") == "lymphoma"


def test_quiet_asks_and_then_forgets_the_visitor(stage: Stage) -> None:
    open_full_story(stage)
    stage.display.speak(Language.ZH_HANS)
    stage.display.setTextStep(2)
    stage.display.setHighContrast(True)
    stage.likeme.ask("illness")
    stage.likeme.choose("lymphoma")
    fire(stage, "ask")
    assert stage.kiosk.property("asking") is True
    assert "还在看吗？" in on_screen(stage)
    fire(stage, "return")
    assert stage.kiosk.property("screen") == "attract"
    assert stage.kiosk.property("asking") is False
    assert stage.display.speech is Language.EN
    assert stage.display.property("textStep") == 0
    assert stage.display.property("highContrast") is False
    assert stage.likeme.property("isNarrowed") is False
    assert stage.wall.total == 60
    assert stage.story.open_id == ""


def test_a_touch_answers_still_reading(stage: Stage) -> None:
    open_full_story(stage)
    fire(stage, "ask")
    stage.kiosk.touched()
    assert stage.kiosk.property("asking") is False
    assert stage.kiosk.property("screen") == "story"


def test_the_loop_is_never_asked(stage: Stage) -> None:
    timer = stage.kiosk.findChild(QTimer, "ask")
    assert timer is not None
    assert not timer.isActive()
    stage.kiosk.touched()
    assert not timer.isActive()


def test_language_changes_at_once_on_every_screen(stage: Stage) -> None:
    seen = {
        "attract": "点一张笑脸",
        "wall": "和我相似的人",
        "story": "照片墙",
    }
    for screen, word in seen.items():
        stage.display.speak(Language.EN)
        if screen == "wall":
            stage.kiosk.wake()
        elif screen == "story":
            stage.kiosk.openStory("s-000003")
        assert word not in on_screen(stage)
        stage.display.switchLanguage()
        assert word in on_screen(stage)
        assert "English" in on_screen(stage)


def test_fair_balance_stands_on_every_story_in_the_readers_language(stage: Stage) -> None:
    stage.kiosk.wake()
    for story in ("s-000003", "s-000004"):
        for language, begin in (
            (Language.EN, "This is one person's experience, shared with consent."),
            (Language.ZH_HANS, "以上为个人经历，经本人（或监护人）同意分享，"),
        ):
            stage.display.speak(language)
            stage.kiosk.openStory(story)
            for step in range(3):
                stage.display.setTextStep(step)
                assert any(text.startswith(begin) for text in on_screen(stage))


@pytest.mark.parametrize("reason", list(EducationOnlyReason))
def test_nobody_is_on_the_holding_screen(
    stage: Stage, index: FakeIndex, reason: EducationOnlyReason, qtbot: QtBot
) -> None:
    open_full_story(stage)
    index.education_only(reason)
    stage.kiosk.look()
    assert stage.kiosk.property("screen") == "holding"
    assert stage.wall.total == 0
    assert stage.story.open_id == ""
    seen = on_screen(stage)
    assert len(seen) == 2
    index.recover()
    stage.kiosk.look()
    assert stage.kiosk.property("screen") == "attract"
    assert stage.wall.total == 60


def test_it_starts_on_the_holding_screen_when_nothing_is_installed(
    index: FakeIndex, make_stage: MakeStage
) -> None:
    index.education_only(EducationOnlyReason.NOTHING_INSTALLED)
    stage = make_stage(index)
    assert stage.kiosk.property("screen") == "holding"
