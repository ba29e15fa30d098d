"""At the lobby's kiosk a page and the red-flag card go along on a phone; a story never does."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from hopewall.core.codes import Language
from hopewall.core.site import Site
from hopewall.core.take_home.said import Telling
from hopewall.core.take_home.text_card import CardText, page_text, red_flag_text
from hopewall.ui.stage import Stage, StageSettings
from hopewall.ui.tour.camera import Camera, items
from tests.interop.handout.test_qr import decoded
from tests.ui.conftest import MakeStage, make_site, on_screen, pictures
from tests.ui.fake_index import FakeIndex
from tests.ui.fake_library import TODAY, shelf_for, shipped, with_phones
from tests.ui.test_touch import button, tap

PAGE = "what-is-cgt"


def made(make_stage: MakeStage, index: FakeIndex, folder: Path, site: Site) -> Stage:
    # The shelf's hospital and the window's are the same.
    stage = make_stage(
        index, size=(1280, 720), settings=StageSettings(False, folder, shelf=shelf_for(site))
    )
    stage.learn.read_now()
    stage.kiosk.openLearn()
    stage.learn.openPage(PAGE)
    Camera(stage.window).settle()
    return stage


def carried(stage: Stage) -> str:
    """Read the code on the screen with another's eyes."""
    address = str(stage.along.property("code"))
    assert address in pictures(stage)
    return decoded(Path(QUrl(address).toLocalFile()).read_text("utf-8"))


def to_the_end(stage: Stage) -> None:
    for item in items(stage.window.contentItem()):
        if item.objectName() == "learnScroll":
            label = button(stage, "Take this page along")
            top = label.mapToItem(item, 0, 0).y() + item.property("contentY")
            item.setProperty("contentY", max(0.0, top - 200))
    Camera(stage.window).settle()


def test_a_visitor_takes_the_page_and_the_card_along(
    make_stage: MakeStage, index: FakeIndex, tmp_path: Path
) -> None:
    site = with_phones(make_site())
    stage = made(make_stage, index, tmp_path, site)
    telling = Telling(shipped(), site, Language.EN, TODAY)
    to_the_end(stage)
    tap(stage, button(stage, "Take this page along"))
    card = page_text(shipped().pages[Language.EN, PAGE], telling)
    assert isinstance(card, CardText)
    assert carried(stage) == card.text
    tap(stage, button(stage, "Close"))
    assert stage.along.property("kind") == ""
    tap(stage, button(stage, "Take the red-flag card along"))
    flags = red_flag_text(telling)
    assert isinstance(flags, CardText)
    assert carried(stage) == flags.text
    stage.display.switchLanguage()
    Camera(stage.window).settle()
    assert "马上打电话" in carried(stage)
    stage.kiosk.home()
    assert stage.along.property("kind") == ""


def test_without_the_night_number_nobody_carries_a_card_without_it(
    make_stage: MakeStage, index: FakeIndex, tmp_path: Path
) -> None:
    stage = made(make_stage, index, tmp_path, make_site())
    stage.along.openRedFlags()
    Camera(stage.window).settle()
    assert stage.along.property("code") == ""
    assert any("ask your nurse for it on paper" in text for text in on_screen(stage))


@pytest.mark.parametrize("language", list(Language))
def test_no_story_has_a_code(
    make_stage: MakeStage, index: FakeIndex, tmp_path: Path, language: Language
) -> None:
    stage = made(make_stage, index, tmp_path, with_phones(make_site()))
    stage.along.openPage(PAGE)
    stage.display.speak(language)
    position = index.shown_positions()[0]
    tile = index.tiles([position])[0]
    assert tile is not None
    stage.kiosk.openStory(tile.story_id)
    Camera(stage.window).settle()
    assert stage.kiosk.property("screen") == "story"
    seen = on_screen(stage)
    assert not [text for text in seen if "along" in text or "带走" in text]
    assert str(stage.along.property("code")) == "" or not [
        text for text in seen if "phone" in text or "手机" in text
    ]
