"""What goes wrong in a session is said in one sentence, and the talk goes on."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hopewall.core.screen import EducationOnlyReason
from hopewall.services.printing import NotPrinted, PrintFault
from hopewall.ui.tour.sessionplan import presenter_window
from tests.ui.conftest import make_site
from tests.ui.fake_index import FakeIndex
from tests.ui.fake_library import shipped
from tests.ui.fake_people import demo_pages
from tests.ui.fake_pictures import Discs
from tests.ui.talks import FIRST, MakeTalk, go_to, led, make_talk

__all__ = ["make_talk"]

KEY = Qt.Key


def test_a_printer_that_fails_is_said_in_one_sentence_and_the_talk_goes_on(
    make_talk: MakeTalk, index: FakeIndex
) -> None:
    talk = led(make_talk, index)
    talk.stage.session.takeHome()
    talk.settle()
    said = set()
    for fault in PrintFault:
        talk.desk.answer = NotPrinted(fault, "…")
        talk.tap("Print")
        talk.wait(lambda: not talk.stage.home.property("busy"))
        (state,) = talk.named("sheetState")
        said.add(state.property("text"))
    assert len(said) == len(PrintFault)
    assert all("You can save" in sentence for sentence in said)
    talk.tap("Back to the talk")
    assert talk.place == "lead"


def test_a_person_who_is_taken_back_leaves_in_mid_talk(
    make_talk: MakeTalk, index: FakeIndex
) -> None:
    talk = led(make_talk, index)
    go_to(talk, "story")
    story = talk.stage.first.story
    gone = story.open_id
    name = story.property("name")
    assert gone
    assert any(name in word for word in talk.words())
    index.withdraw(gone)
    talk.stage.session.look()
    talk.settle()
    assert "This story is no longer shown." in talk.words()
    assert not any(name in word for word in talk.words() if name)
    talk.press(KEY.Key_PageDown)
    assert talk.place in {"lead", "takehome"}


def test_with_nobody_to_show_the_pages_go_on(make_talk: MakeTalk, index: FakeIndex) -> None:
    index.education_only(EducationOnlyReason.LEASE_OVER)
    talk = led(make_talk, index)
    kinds = set()
    while talk.place == "lead":
        kinds.add(talk.lead("kind"))
        talk.stage.lead.forward()
    assert "story" not in kinds
    assert {"opening", "words", "question"} <= kinds


def test_the_nurse_is_told_how_many_are_left_out_and_not_who(
    make_talk: MakeTalk, discs: Discs
) -> None:
    pages = demo_pages(60, discs)
    session, lobby = FakeIndex(pages[:20]), FakeIndex(pages)
    talk = make_talk(session, lobby=lobby)
    talk.tap("First talk about CAR-T")
    (row,) = [row for row in talk.stage.prepare.property("rows") if row["kind"] == "story"]
    assert row["leftOut"] > 0
    told = str(row)
    names = {name for page in pages for name in page.tile.name.values() if name}
    ids = {page.tile.story_id for page in pages}
    assert not [name for name in names | ids if name in told]


def test_a_page_that_is_gone_is_said_and_skipped(make_talk: MakeTalk, index: FakeIndex) -> None:
    library = shipped()
    pages = {key: page for key, page in library.pages.items() if key[1] != "how-car-t-works"}
    talk = make_talk(index, library=replace(library, pages=pages))
    talk.tap("First talk about CAR-T")
    assert "This page is not there any more. It is left out." in talk.words()
    talk.tap("Begin the talk")
    assert talk.place == "lead"
    assert "Side effects: the honest picture" in talk.words()


def test_what_is_left_out_is_said_where_nobody_prepared(make_talk: MakeTalk, discs: Discs) -> None:
    library = shipped()
    pages = {key: page for key, page in library.pages.items() if key[1] != "how-car-t-works"}
    people = demo_pages(60, discs)
    talk = make_talk(
        FakeIndex(people[:20]),
        lobby=FakeIndex(people),
        library=replace(library, pages=pages),
        deck=FIRST,
    )
    (said,) = talk.named("leftOut")
    assert said.property("text").startswith("This page is not there any more. It is left out.")
    assert "did not agree to be shown in a talk" in said.property("text")
    talk.press(KEY.Key_PageDown)
    assert talk.named("leftOut") == []


def test_without_the_night_number_the_red_flags_are_skipped_and_no_code_is_shown(
    make_talk: MakeTalk, index: FakeIndex
) -> None:
    talk = make_talk(index, site=make_site(), deck="going-home")
    assert talk.place == "lead"
    assert "When to call: red flags" not in talk.words()
    talk.stage.session.takeHome()
    talk.settle()
    assert talk.stage.home.property("code") == ""
    assert any("24-hour number is not set" in word for word in talk.words())


def test_a_second_screen_comes_and_goes_and_the_talk_goes_on(
    make_talk: MakeTalk, index: FakeIndex
) -> None:
    talk = led(make_talk, index)
    talk.press(KEY.Key_PageDown, KEY.Key_PageDown)
    place = talk.lead("place")
    talk.stage.session.tell_screens(2)
    talk.settle()
    assert talk.stage.session.property("secondScreen") is True
    assert talk.lead("note") == "First ask what they have heard so far. Then use their words."
    presenter = presenter_window(talk.stage)
    assert presenter is not None
    assert presenter.isVisible()
    # A clicker is heard on either screen.
    QTest.keyClick(presenter, KEY.Key_PageDown)
    QTest.keyClick(presenter, KEY.Key_PageUp)
    QTest.keyClick(presenter, KEY.Key_PageDown)
    QTest.keyClick(presenter, KEY.Key_PageUp)
    QTest.keyClick(presenter, KEY.Key_Period)
    assert talk.lead("paused") is True
    QTest.keyClick(presenter, KEY.Key_Period)
    assert talk.lead("paused") is False
    talk.stage.session.tell_screens(1)
    talk.settle()
    assert (talk.place, talk.lead("place")) == ("lead", place)
    talk.press(KEY.Key_PageDown)
    assert talk.lead("place") == place + 1
