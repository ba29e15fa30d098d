"""A face that is taken back is gone from everywhere at once."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from hopewall.core.screen import Facets
from hopewall.ui.item_tree import items
from hopewall.ui.places import url
from hopewall.ui.stage import Stage
from tests.ui.conftest import MakeStage, on_screen, pictures
from tests.ui.fake_index import FakeIndex
from tests.ui.fake_people import demo_pages
from tests.ui.fake_pictures import Discs


@pytest.fixture(scope="module")
def own_discs(tmp_path_factory: pytest.TempPathFactory) -> Discs:
    return Discs(tmp_path_factory.mktemp("own"), different=12)


@pytest.fixture
def own_faces(own_discs: Discs) -> FakeIndex:
    """Twelve people, each with a picture of their own."""
    return FakeIndex(demo_pages(12, own_discs))


def files_of(index: FakeIndex, story_id: str) -> set[str]:
    page = index.page(story_id)
    assert page is not None
    tile = page.tile
    return {url(tile.tile_path), url(tile.tile_2x_path), url(tile.portrait_path)}


def test_from_an_open_story(own_faces: FakeIndex, make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage(own_faces)
    files = files_of(own_faces, "s-000003")
    stage.kiosk.wake()
    with qtbot.waitSignal(stage.story.painted):
        stage.kiosk.openStory("s-000003")
    assert files & pictures(stage)
    own_faces.withdraw("s-000003")
    stage.kiosk.look()
    assert stage.kiosk.property("screen") == "gone"
    assert "This story is no longer shown." in on_screen(stage)
    assert not files & pictures(stage)
    assert stage.story.property("quote") == ""
    gone = stage.kiosk.findChild(QTimer, "gone")
    assert gone is not None
    gone.timeout.emit()
    assert stage.kiosk.property("screen") == "wall"
    assert stage.wall.total == 11


def test_from_the_wall(own_faces: FakeIndex, make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage(own_faces)
    files = files_of(own_faces, "s-000005")
    with qtbot.waitSignal(stage.wall.painted):
        stage.kiosk.wake()
    assert files & pictures(stage)
    own_faces.withdraw("s-000005")
    stage.kiosk.look()
    qtbot.waitUntil(lambda: not files & pictures(stage))
    assert stage.wall.total == 11
    assert "s-000005" not in {stage.wall.storyAt(row) for row in range(11)}


def test_from_the_loop(own_faces: FakeIndex, make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage(own_faces)
    files = files_of(own_faces, "s-000007")
    qtbot.waitUntil(lambda: bool(files & pictures(stage)))
    own_faces.withdraw("s-000007")
    stage.kiosk.look()
    qtbot.waitUntil(lambda: not files & pictures(stage))


def test_a_loop_that_nobody_sees_keeps_no_face(
    own_faces: FakeIndex, make_stage: MakeStage, qtbot: QtBot
) -> None:
    stage = make_stage(own_faces)

    def held() -> int:
        drifting = (item for item in items(stage.window.contentItem()) if _drifts(item))
        return sum(bool(item.property("picture")) for item in drifting)

    qtbot.waitUntil(lambda: held() > 0)
    stage.kiosk.wake()
    qtbot.waitUntil(lambda: held() == 0)
    stage.kiosk.rest()
    qtbot.waitUntil(lambda: held() > 0)


def _drifts(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("DriftingFace")


def test_from_the_face_that_has_come_forward(
    own_faces: FakeIndex, make_stage: MakeStage, qtbot: QtBot
) -> None:
    stage = make_stage(own_faces)
    stage.attract.advance()
    story_id = stage.attract.property("forwardStory")
    message = stage.attract.property("forwardMessage")
    files = files_of(own_faces, story_id)
    qtbot.waitUntil(lambda: any(message in text for text in on_screen(stage)))
    own_faces.withdraw(story_id)
    stage.kiosk.look()
    assert stage.attract.property("forwardStory") == ""
    assert not any(message in text for text in on_screen(stage))
    qtbot.waitUntil(lambda: not files & pictures(stage))


def test_in_the_middle_of_the_transition(
    own_faces: FakeIndex, make_stage: MakeStage, qtbot: QtBot
) -> None:
    stage = make_stage(own_faces, still=False)
    files = files_of(own_faces, "s-000003")
    stage.kiosk.wake()
    stage.kiosk.openStory("s-000003")
    own_faces.withdraw("s-000003")
    stage.kiosk.look()
    assert stage.kiosk.property("screen") == "gone"
    assert not files & pictures(stage)


def test_from_a_narrowed_wall(own_faces: FakeIndex, make_stage: MakeStage) -> None:
    stage = make_stage(own_faces)
    stage.kiosk.wake()
    stage.likeme.ask("illness")
    answers = stage.likeme.property("answers")
    stage.likeme.choose(answers[0])
    left = own_faces.matching(Facets(illness=stage.likeme.facets.illness))
    victim = stage.wall.storyAt(0)
    own_faces.withdraw(victim)
    stage.kiosk.look()
    assert stage.wall.total == len(left) - 1


def test_a_touch_on_a_face_whose_consent_lapsed_a_moment_ago(
    own_faces: FakeIndex, make_stage: MakeStage
) -> None:
    stage = make_stage(own_faces)
    stage.kiosk.wake()
    own_faces.lapse_silently("s-000003")
    assert stage.wall.storyAt(3) == ""
    stage.kiosk.openStory("s-000003")
    assert stage.kiosk.property("screen") == "gone"


def test_a_new_generation_is_followed_in_place(
    own_faces: FakeIndex, make_stage: MakeStage, tmp_path_factory: pytest.TempPathFactory
) -> None:
    stage = make_stage(own_faces)
    stage.kiosk.wake()
    stage.kiosk.openStory("s-000003")
    pages = demo_pages(12, Discs(tmp_path_factory.mktemp("next")))
    own_faces.republish(pages[2:])
    stage.kiosk.look()
    assert stage.kiosk.property("screen") == "story"
    assert stage.story.position == 1
    assert stage.wall.total == 10


def test_everybody_leaves(own_faces: FakeIndex, make_stage: MakeStage) -> None:
    stage = make_stage(own_faces)
    own_faces.withdraw(*(f"s-{number:06d}" for number in range(12)))
    stage.kiosk.look()
    stage.attract.advance()
    assert stage.attract.property("forwardStory") == ""
    assert all(address.endswith(".svg") for address in pictures(stage))


def test_nothing_personal_is_left_when_the_stage_is_struck(stage: Stage, index: FakeIndex) -> None:
    stage.kiosk.wake()
    stage.kiosk.openStory("s-000003")
    stage.strike()
    assert stage.story.open_id == ""
    assert stage.wall.total == 0
