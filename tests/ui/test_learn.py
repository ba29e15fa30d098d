"""A visitor's way through Learn, and the ways back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from hopewall.core.codes import Language, StorySize
from hopewall.core.library import Library
from hopewall.core.publishable import missing_values
from hopewall.core.screen import EducationOnlyReason
from hopewall.core.site import Site
from hopewall.core.site_values import SiteValue
from hopewall.services.library import Bookshelf
from hopewall.ui.stage import Stage, StageSettings
from hopewall.ui.tour.camera import Camera, items
from tests.education.sample_pages import TODAY
from tests.education.test_library import our_page, shelve
from tests.ui.conftest import MakeStage, is_seen, make_site, on_screen
from tests.ui.fake_index import FakeIndex
from tests.ui.fake_library import shelf_for, shipped, with_page, with_phones
from tests.ui.layout_faults import faults
from tests.ui.test_learn_drawn import HOSTILE, every_kind


class Reader:
    """A kiosk with a shelf, and what a visitor does at it."""

    def __init__(self, make: MakeStage, index: FakeIndex, folder: Path) -> None:
        self._make = make
        self.index = index
        self._folder = folder

    def sit(
        self,
        size: tuple[int, int] = (960, 540),
        site: Site | None = None,
        library: Library | None = None,
    ) -> Stage:
        shelf = shelf_for(site or with_phones(make_site()), library)
        settings = StageSettings(False, self._folder, shelf=shelf)
        stage = self._make(self.index, size=size, settings=settings)
        stage.learn.read_now()
        return stage


@pytest.fixture
def reader(make_stage: MakeStage, index: FakeIndex, tmp_path: Path) -> Reader:
    return Reader(make_stage, index, tmp_path)


def find(stage: Stage, name: str) -> QQuickItem:
    found = items(stage.window.contentItem())
    return next(item for item in found if item.objectName() == name and is_seen(item))


def test_the_path_has_six_places_and_every_page(reader: Reader) -> None:
    stage = reader.sit()
    stage.kiosk.openLearn()
    Camera(stage.window).settle()
    stations = stage.learn.property("stations")
    assert len(stations) == 6
    assert {page["id"] for each in stations for page in each["pages"]} == {
        page_id for _, page_id in shipped().pages
    }
    assert {each["name"] for each in stations} <= set(on_screen(stage))


def test_the_library_is_read_beside_the_wall(
    make_stage: MakeStage, index: FakeIndex, tmp_path: Path, qtbot: QtBot
) -> None:
    shelf = shelf_for(with_phones(make_site()))
    stage = make_stage(index, settings=StageSettings(False, tmp_path, shelf=shelf))
    assert not stage.learn.property("ready")
    stage.kiosk.openLearn()
    assert stage.kiosk.property("screen") == "learn"
    qtbot.waitUntil(lambda: bool(stage.learn.property("ready")), timeout=20_000)


def test_without_a_shelf_learn_is_not_offered(stage: Stage) -> None:
    stage.kiosk.openLearn()
    assert stage.kiosk.property("screen") == "attract"
    assert "Learn" not in on_screen(stage)


def test_back_goes_the_way_one_came(reader: Reader) -> None:
    stage = reader.sit()
    learn = stage.learn
    stage.kiosk.openLearn()
    learn.go("worries")
    learn.go("worry", "cost")
    learn.openPage("cost-and-insurance")
    learn.openPage("clinical-trials#nowhere")
    places = []
    while learn.property("hasBack"):
        places.append((learn.property("place"), learn.property("which")))
        learn.back()
    assert places == [
        ("page", "clinical-trials"),
        ("page", "cost-and-insurance"),
        ("worry", "cost"),
        ("worries", ""),
    ]
    learn.go("nowhere")
    assert learn.property("place") == "path"
    stage.kiosk.home()
    assert stage.kiosk.property("screen") == "wall"


def test_quiet_leads_back_to_the_loop_and_forgets(reader: Reader) -> None:
    stage = reader.sit()
    stage.kiosk.openLearn()
    stage.learn.openPage("side-effects-honestly")
    stage.learn.page.answer("side-effects-no-fever", 1)
    for name in ("ask", "return"):
        timer = stage.kiosk.findChild(QTimer, name)
        assert timer is not None
        assert timer.isActive()
        timer.timeout.emit()
    assert stage.kiosk.property("screen") == "attract"
    assert stage.learn.property("place") == "path"
    assert stage.learn.page.property("answers") == {}
    assert stage.learn.page.property("pageId") == ""


def test_a_page_that_is_left_is_not_set_anew_for_the_next_visitor(reader: Reader) -> None:
    stage = reader.sit()
    start = stage.display.speech
    stage.display.switchLanguage()
    stage.display.setTextStep(2)
    stage.kiosk.openLearn()
    stage.learn.openPage("side-effects-honestly")
    shown: list[tuple[str, str]] = []

    def note() -> None:
        place = stage.kiosk.property("screen"), stage.learn.page.property("pageId")
        shown.append(place)

    stage.display.languageChanged.connect(note)
    stage.display.textStepChanged.connect(note)
    stage.kiosk.rest()
    assert shown == [("attract", "")] * 2
    assert (stage.display.speech, stage.display.property("textStep")) == (start, 0)


def test_another_language_keeps_the_place(reader: Reader) -> None:
    stage = reader.sit()
    camera = Camera(stage.window)
    stage.kiosk.openLearn()
    stage.learn.openPage("first-month")
    camera.settle()
    stage.learn.page.headingAsked.emit("key-points")
    camera.settle()
    english = section_on_top(stage)
    assert english
    stage.display.speak(Language.ZH_HANS)
    camera.settle()
    assert stage.learn.page.property("language") == "zh-Hans"
    assert section_on_top(stage) == english
    stage.display.speak(Language.EN)
    camera.settle()
    assert section_on_top(stage) == english


def section_on_top(stage: Stage) -> str:
    """The id of the heading under which the reader is."""
    top = find(stage, "learnScroll").mapToScene(QPointF(0, 0)).y()
    found = ""
    for item in items(find(stage, "explainerPage")):
        piece = item.property("piece")
        if piece is None or not item.metaObject().className().startswith("HeadingBlock"):
            continue
        data = piece.toVariant() if hasattr(piece, "toVariant") else piece
        if item.mapToScene(QPointF(0, 0)).y() <= top + 40:
            found = str(data["id"])
    return found


def test_an_answer_and_a_card_follow_the_language(reader: Reader) -> None:
    stage = reader.sit()
    stage.kiosk.openLearn()
    stage.learn.openPage("side-effects-honestly")
    stage.learn.page.answer("side-effects-no-fever", 2)
    stage.learn.touch("term", "crs")
    english = stage.learn.property("card")
    stage.display.speak(Language.ZH_HANS)
    assert stage.learn.property("card")["says"] != english["says"]
    assert stage.learn.page.property("answers") == {"side-effects-no-fever": 2}
    stage.learn.closeCard()
    assert stage.learn.property("card")["kind"] == ""
    stage.learn.openPage("first-month")
    assert stage.learn.page.property("answers") == {}


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("language", list(Language))
def test_the_red_list_needs_no_scrolling(
    reader: Reader, size: tuple[int, int], language: Language
) -> None:
    stage = reader.sit(size)
    stage.display.speak(language)
    stage.kiosk.openLearn()
    stage.learn.openPage("when-to-call")
    Camera(stage.window).settle()
    red = find(stage, "redList")
    assert red.mapToScene(QPointF(0, red.height())).y() <= size[1]
    assert any("010-5555 0199" in text for text in on_screen(stage))


def test_without_a_number_when_to_call_says_so_kindly(reader: Reader) -> None:
    stage = reader.sit(site=make_site())
    page = shipped().page("when-to-call", Language.EN)
    assert page is not None
    assert missing_values(page, make_site()) == (SiteValue.PHONE_24H,)
    stage.kiosk.openLearn()
    stage.learn.openPage("when-to-call")
    Camera(stage.window).settle()
    shown = " ".join(on_screen(stage))
    assert "Please ask your nurse for the number" in shown
    assert stage.learn.page.property("blocks") == []


def test_learn_is_there_when_nobody_may_be_shown(reader: Reader) -> None:
    stage = reader.sit()
    reader.index.education_only(EducationOnlyReason.LEASE_OVER)
    stage.kiosk.look()
    Camera(stage.window).settle()
    assert "Learn about treatment" in on_screen(stage)
    stage.kiosk.openLearn()
    stage.learn.openPage("side-effects-honestly")
    stage.kiosk.look()
    assert stage.kiosk.property("screen") == "learn"
    assert stage.learn.page.property("faces") == []
    stage.kiosk.home()
    assert stage.kiosk.property("screen") == "holding"
    stage.kiosk.openLearn()
    reader.index.recover()
    stage.kiosk.look()
    assert stage.kiosk.property("screen") == "learn"
    stage.kiosk.home()
    assert stage.kiosk.property("screen") == "wall"
    assert stage.wall.property("count") > 0


def test_people_leave_an_open_page_when_nobody_may_be_shown(reader: Reader) -> None:
    stage = reader.sit()
    stage.kiosk.openLearn()
    stage.learn.openPage("how-car-t-works")
    assert stage.learn.page.property("faces")
    reader.index.education_only(EducationOnlyReason.LEASE_OVER)
    stage.kiosk.look()
    assert stage.kiosk.property("screen") == "learn"
    assert stage.learn.property("which") == "how-car-t-works"
    assert stage.learn.page.property("faces") == []


def test_a_page_shows_only_people_who_may_be_shown(reader: Reader) -> None:
    stage = reader.sit()
    stage.kiosk.openLearn()
    stage.learn.openPage("how-car-t-works")
    before = [face["storyId"] for face in stage.learn.page.property("faces")]
    reader.index.withdraw(before[0])
    stage.kiosk.look()
    after = [face["storyId"] for face in stage.learn.page.property("faces")]
    assert before[0] not in after
    stage.kiosk.openStory(after[0])
    assert stage.kiosk.property("screen") == "story"


def test_a_story_leads_to_its_pages(reader: Reader) -> None:
    stage = reader.sit()
    stage.kiosk.wake()
    full = next(
        tile.story_id
        for tile in reader.index.tiles(reader.index.shown_positions())
        if tile is not None and tile.size is StorySize.FULL and tile.therapy is not None
    )
    stage.kiosk.openStory(full)
    doors = stage.learn.property("storyDoors")
    assert 0 < len(doors) <= 3
    assert {door["id"] for door in doors} <= {page_id for _, page_id in shipped().pages}
    Camera(stage.window).settle()
    stage.kiosk.openExplainer(doors[0]["id"])
    assert stage.learn.page.property("pageId") == doors[0]["id"]
    assert stage.story.open_id == ""
    assert stage.learn.property("storyBehind") == full
    stage.learn.openPage("first-month")
    assert stage.learn.property("storyBehind") == ""
    stage.learn.back()
    assert stage.learn.property("storyBehind") == full
    assert stage.learn.property("storyDoors") == []


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(words, marks=() if place % 2 == 0 else pytest.mark.soak)
        for place, words in enumerate(HOSTILE)
    ],
)
def test_hostile_pages_stay_words(reader: Reader, words: str) -> None:
    stage = reader.sit(library=with_page(every_kind(words), words, words))
    stage.kiosk.openLearn()
    Camera(stage.window).settle()
    stage.learn.go("station", "understand")
    Camera(stage.window).settle()
    stage.learn.openPage("made")
    stage.learn.page.answer("q", 0)
    Camera(stage.window).settle()
    shown = " ".join(on_screen(stage))
    assert not set(shown) & set("\u202e\u202c\u2066\u200b\x00\x07")
    for item in items(stage.window.contentItem()):
        if item.inherits("QQuickImage"):
            assert item.property("source").scheme() in {"", "file"}
            assert "passwd" not in item.property("source").toString()
    assert not faults(stage.window)


def test_a_link_to_nowhere_says_so(reader: Reader) -> None:
    stage = reader.sit()
    stage.kiosk.openLearn()
    for target in ("no-such-page", "https://example.org", "file:///etc/passwd", "../x#y"):
        stage.learn.openPage(target)
        assert stage.learn.page.property("pageId") == ""
    Camera(stage.window).settle()
    assert any("being renewed" in text for text in on_screen(stage))


def test_the_board_says_what_a_stage_does_not_mean(reader: Reader) -> None:
    stage = reader.sit()
    stage.kiosk.openLearn()
    board = stage.learn.property("board")
    rows = [row for group in board["groups"] for row in group["rows"]]
    table = shipped().board
    assert table is not None
    assert len(rows) == len(table.rows)
    stand = rows[0]["stands"][0]
    stage.learn.showStage(stand["row"], stand["placeId"])
    card = stage.learn.property("card")
    assert card["notMeans"]
    assert card["lines"]


def test_a_page_of_the_hospitals_own_has_a_door_once_nothing_blocks_it_in_either_language(
    make_stage: MakeStage, index: FakeIndex, tmp_path: Path, qtbot: QtBot
) -> None:
    own = tmp_path / "own"
    shelf = Bookshelf(
        with_phones(make_site()), lambda: TODAY, own=own, shipped=shelve(tmp_path / "content")
    )
    stage = make_stage(index, settings=StageSettings(False, tmp_path, shelf=shelf))

    def doors() -> list[tuple[str, str]]:
        return [
            (page["id"], page["title"])
            for place in stage.learn.property("stations")
            for page in place["pages"]
        ]

    our_page(own, Language.EN)
    stage.learn.read_now()
    stage.kiosk.openLearn()
    assert "our-page" not in dict(doors()), "it is not there in Chinese"
    our_page(own, *Language)
    stage.learn.renew()
    qtbot.waitUntil(lambda: "our-page" in dict(doors()))
    assert doors()[-1] == ("our-page", "A small page")
    stage.display.speak(Language.ZH_HANS)
    assert doors()[-1][0] == "our-page"
    stage.learn.go("station", "understand")
    Camera(stage.window).settle()
    assert doors()[-1][1] in on_screen(stage)
    stage.learn.openPage("our-page")
    assert stage.learn.page.open_id == "our-page"
    for language in Language:
        (own / language / "our-page.md").unlink()
    stage.learn.renew()
    qtbot.waitUntil(lambda: "our-page" not in dict(doors()))


def test_a_new_day_is_read_when_the_kiosk_rests(
    make_stage: MakeStage, index: FakeIndex, tmp_path: Path, qtbot: QtBot
) -> None:
    own = tmp_path / "content"
    own.mkdir()
    shelf = replace(shelf_for(with_phones(make_site())), own=own)
    stage = make_stage(index, settings=StageSettings(False, tmp_path, shelf=shelf))
    stage.learn.read_now()
    with qtbot.assertNotEmitted(stage.learn.shelvesChanged, wait=200):
        stage.kiosk.rest()
    (own / "en").mkdir()
    (own / "en" / "what-is-cgt.md").write_text("+++\n", "utf-8")
    with qtbot.waitSignal(stage.learn.shelvesChanged):
        stage.kiosk.openLearn()
        stage.kiosk.rest()
