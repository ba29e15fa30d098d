"""Fingers on the pages of Learn."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem

from hopewall.ui.stage import Stage, StageSettings
from hopewall.ui.tour.camera import Camera, items, visible_items
from tests.ui.conftest import MakeStage, is_seen, make_site
from tests.ui.fake_index import FakeIndex
from tests.ui.fake_library import shelf_for, with_phones
from tests.ui.test_touch import button, middle, tap


@pytest.fixture
def stage(make_stage: MakeStage, index: FakeIndex, tmp_path: Path) -> Stage:
    shelf = shelf_for(with_phones(make_site()))
    made = make_stage(index, size=(1280, 720), settings=StageSettings(False, tmp_path, shelf=shelf))
    made.learn.read_now()
    return made


def words(stage: Stage, text: str) -> QQuickItem:
    """Find a piece of a line on the screen."""
    for item in visible_items(stage.window.contentItem()):
        if item.inherits("QQuickText") and item.property("text") == text and is_seen(item):
            return item
    raise AssertionError(f"{text!r} is not on the screen")


def test_a_walk_from_the_loop_to_a_word_and_home(stage: Stage) -> None:
    tap(stage, button(stage, "Learn"))
    assert stage.kiosk.property("screen") == "learn"
    tap(stage, button(stage, "Treatment"))
    assert stage.learn.property("which") == "treatment"
    tap(stage, button(stage, "More below"))
    stage.learn.openPage("side-effects-honestly")
    Camera(stage.window).settle()
    words(stage, "Side effects: the honest picture")
    tap(stage, words(stage, "CRS"))
    card = stage.learn.property("card")
    assert card["id"] == "crs"
    assert card["pages"]
    assert "side-effects-honestly" not in {each["id"] for each in card["pages"]}
    tap(stage, QPoint(20, 400))
    assert stage.learn.property("card")["kind"] == ""
    assert stage.learn.property("which") == "side-effects-honestly"
    tap(stage, button(stage, "The wall"))
    assert stage.kiosk.property("screen") == "wall"
    tap(stage, button(stage, "Learn"))
    assert stage.learn.property("place") == "path"


def test_a_source_mark_opens_its_source(stage: Stage) -> None:
    stage.kiosk.openLearn()
    stage.learn.openPage("side-effects-honestly")
    Camera(stage.window).settle()
    tap(stage, words(stage, "1"))
    card = stage.learn.property("card")
    assert (card["kind"], len(card["lines"])) == ("sources", 1)
    tap(stage, button(stage, "Close"))
    assert stage.learn.property("card")["kind"] == ""


def test_a_question_is_opened_answered_and_leads_back(stage: Stage) -> None:
    stage.kiosk.openLearn()
    stage.learn.openPage("side-effects-honestly")
    camera = Camera(stage.window)
    camera.settle()
    flick = named(stage, "learnScroll")
    show(stage, flick, named(stage, "question"))
    tap(stage, button(stage, "Now show me a question"))
    show(stage, flick, named(stage, "question"))
    tap(stage, button(stage, "That the treatment failed"))
    assert stage.learn.page.property("answers") == {"side-effects-no-fever": 0}
    again = button(stage, "Read it again")
    show(stage, flick, again)
    before = flick.property("contentY")
    tap(stage, again)
    assert flick.property("contentY") < before


def named(stage: Stage, name: str) -> QQuickItem:
    found = items(stage.window.contentItem())
    return next(item for item in found if item.objectName() == name and is_seen(item))


def show(stage: Stage, flick: QQuickItem, item: QQuickItem) -> None:
    """Scroll an item to the upper part of the screen."""
    Camera(stage.window).settle()
    top = flick.mapFromScene(item.mapToScene(QPointF(0, 0))).y()
    highest = flick.property("contentHeight") - flick.height()
    flick.setProperty("contentY", min(highest, max(0.0, flick.property("contentY") + top - 60)))
    Camera(stage.window).settle()


def test_a_face_beside_a_page_opens_its_story(stage: Stage) -> None:
    stage.kiosk.openLearn()
    stage.learn.openPage("how-car-t-works")
    Camera(stage.window).settle()
    beside = {face["storyId"] for face in stage.learn.page.property("faces")}
    flick = named(stage, "learnScroll")
    title = words(stage, "People who lived it")
    show(stage, flick, title)
    tap(stage, middle(title) + QPoint(0, 150))
    assert stage.kiosk.property("screen") == "story"
    assert stage.story.open_id in beside
