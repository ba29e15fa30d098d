"""A whole session through the real screens: prepared, led, taken home; and what goes wrong."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from hopewall.core.codes import Language
from hopewall.services.handouts import Paper
from hopewall.ui.tour.camera import items
from tests.ui.fake_index import FakeIndex
from tests.ui.fake_library import shipped
from tests.ui.talks import FIRST, MakeTalk, Talk, go_to, led, long_screen, make_talk

__all__ = ["make_talk"]

KEY = Qt.Key


@pytest.fixture
def talk(make_talk: MakeTalk, index: FakeIndex) -> Talk:
    return make_talk(index)


def test_a_whole_talk_with_fingers_and_keys(talk: Talk) -> None:
    # Prepare: what the family needs proposes a deck; a ready one is chosen instead.
    assert talk.place == "prepare"
    talk.tap("Before treatment")
    talk.tap("CAR-T")
    talk.tap("Leukaemia")
    assert talk.stage.prepare.property("deckId") == "proposed"
    rows = talk.stage.prepare.property("rows")
    assert {row["kind"] for row in rows} >= {"page", "questions", "story"}
    talk.tap("First talk about CAR-T")
    talk.tap("Begin the talk")
    # Lead: a clicker goes on and back.
    assert talk.place == "lead"
    assert "How CAR T-cell therapy works" in talk.words()
    talk.press(KEY.Key_PageDown)
    assert talk.lead("place") == 1
    talk.press(KEY.Key_PageUp)
    assert talk.lead("place") == 0
    # A question is parked without leaving the screen.
    talk.press(KEY.Key_Q)
    talk.type("Who feeds the cat?")
    talk.press(KEY.Key_Return)
    talk.press(KEY.Key_Escape)
    assert talk.lead("parked") == ["Who feeds the cat?"]
    # A pause, and on.
    talk.press(KEY.Key_Period)
    assert talk.lead("paused") is True
    assert "Take your time." in talk.words()
    talk.press(KEY.Key_PageDown)
    assert talk.lead("paused") is False
    assert talk.lead("place") == 0
    # Teach-back: the open prompt alone, then the choices.
    go_to(talk, "question")
    said = " ".join(talk.words())
    assert "In your own" in said
    assert "Any cell with the target" not in said
    talk.press(KEY.Key_PageDown)
    assert any("Any cell" in word for word in talk.words())
    # To the end with the clicker alone, then the sheet.
    for _ in range(200):
        if talk.place != "lead":
            break
        talk.press(KEY.Key_PageDown)
    assert talk.place == "takehome"
    talk.tap("Letter")
    talk.tap("中文")
    talk.tap("Print")
    talk.wait(lambda: talk.stage.home.property("state") == "printed")
    assert len(talk.desk.printed) == 1
    asked = talk.desk.asked[0]
    assert asked.questions == ("Who feeds the cat?",)
    assert (asked.paper, asked.languages) == (Paper.LETTER, (Language.EN, Language.ZH_HANS))
    assert not talk.desk.folder.exists()
    # The end: nothing of the family is left.
    talk.tap("End the talk")
    assert talk.place == "prepare"
    assert talk.lead("parked") == []
    assert talk.lead("answers") == {}


def test_nothing_is_stored_unless_it_is_saved(
    make_talk: MakeTalk, index: FakeIndex, tmp_path: Path
) -> None:
    talk = led(make_talk, index)
    talk.stage.lead.park("Who feeds the cat?")
    talk.stage.session.takeHome()
    talk.settle()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    talk.tap("Save as a file")
    talk.wait(lambda: talk.stage.home.property("state") == "saved")
    (kept,) = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert re.fullmatch(r"hand-out-2026-11-22-0400\.pdf", kept.name)
    assert kept.stat().st_mode & 0o077 == 0
    assert str(kept) in talk.words()


def test_the_language_changes_in_mid_page_and_the_place_is_kept(
    make_talk: MakeTalk, index: FakeIndex
) -> None:
    talk = led(make_talk, index)
    go_to(talk, "icons")
    talk.press(KEY.Key_Right)
    here = talk.lead("place"), talk.lead("stage")
    assert here[1] == 1
    talk.press(KEY.Key_L)
    assert (talk.lead("place"), talk.lead("stage")) == here
    assert "每 100 人中有 58 人" in talk.words()
    assert "58 in every 100 people" not in talk.words()
    talk.press(KEY.Key_L)
    assert "58 in every 100 people" in talk.words()


def test_a_scrolled_page_stays_scrolled_when_the_language_changes(
    make_talk: MakeTalk, index: FakeIndex
) -> None:
    talk = led(make_talk, index, "lupus-trial", size=(960, 540))
    talk.stage.display.setTextStep(2)
    go_to(talk, "words")
    scroll = long_screen(talk)
    far = scroll.property("contentHeight") - scroll.height()
    scroll.setProperty("contentY", round(far * 0.6))
    talk.press(KEY.Key_L)
    talk.settle()
    scroll = talk.named("learnScroll")[0]
    far = scroll.property("contentHeight") - scroll.height()
    assert far > 0
    assert 0.3 < scroll.property("contentY") / far <= 1.0


def test_the_clicker_scrolls_a_long_screen_before_it_goes_on(
    make_talk: MakeTalk, index: FakeIndex
) -> None:
    talk = led(make_talk, index, size=(960, 540))
    talk.stage.display.setTextStep(2)
    scroll = long_screen(talk)
    place = talk.lead("place")
    talk.press(KEY.Key_PageDown)
    assert talk.lead("place") == place
    assert scroll.property("contentY") > 0
    talk.press(KEY.Key_PageUp)
    assert scroll.property("contentY") == 0


def test_both_languages_stand_side_by_side(make_talk: MakeTalk, index: FakeIndex) -> None:
    talk = led(make_talk, index)
    talk.press(KEY.Key_D)
    said = talk.words()
    assert "How CAR T-cell therapy works" in said
    assert "CAR-T 是怎么起作用的？" in said
    talk.press(KEY.Key_PageDown, KEY.Key_PageDown)
    first, second = (pane.property("shown") for pane in (talk.stage.first, talk.stage.second))
    assert first["key"] == second["key"]
    assert (first["language"], second["language"]) == ("en", "zh-Hans")
    talk.press(KEY.Key_L)
    assert talk.stage.first.property("shown")["language"] == "zh-Hans"
    assert talk.stage.second.property("shown")["language"] == "en"


def test_a_drawing_is_enlarged_and_left_by_keys_alone(
    make_talk: MakeTalk, index: FakeIndex
) -> None:
    talk = led(make_talk, index)
    go_to(talk, "figure")
    talk.press(KEY.Key_Z)
    (zoom,) = talk.named("zoom")
    talk.press(KEY.Key_Plus, KEY.Key_Right)
    assert zoom.property("step") == 1
    place = talk.lead("place")
    talk.press(KEY.Key_Escape)
    assert talk.named("zoom") == []
    talk.press(KEY.Key_PageDown)
    assert talk.lead("place") == place + 1


def test_a_word_opens_its_card_and_nothing_leads_out(make_talk: MakeTalk, index: FakeIndex) -> None:
    talk = led(make_talk, index)
    talk.stage.first.touch("term", "car-t")
    talk.settle()
    card = talk.stage.first.property("card")
    assert card["title"] == "CAR T cell"
    assert "pages" not in card
    talk.press(KEY.Key_Escape)
    assert talk.stage.first.property("card")["kind"] == ""
    deck = shipped().decks[FIRST]
    for place in range(len(deck.entries)):
        talk.stage.lead.goTo(place)
        assert "'opens': 'link'" not in str(talk.stage.first.property("shown"))


def test_explain_again_brings_back_the_pages_own_shorter_words(
    make_talk: MakeTalk, index: FakeIndex
) -> None:
    talk = led(make_talk, index)
    go_to(talk, "question")
    talk.press(KEY.Key_Right)
    talk.tap("Explain it again, shorter")
    assert talk.named("shorter")
    question = talk.stage.first.property("shown")["blocks"][0]
    short = "".join(piece["text"] for piece in question["short"])
    assert short.startswith("CAR T cells only know the target.")
    assert short[:20] in " ".join(talk.words())
    talk.tap("Explain it again, shorter")
    assert talk.named("shorter") == []


def test_a_question_is_answered_by_keys_alone(make_talk: MakeTalk, index: FakeIndex) -> None:
    talk = led(make_talk, index)
    go_to(talk, "question")
    talk.press(KEY.Key_2)
    assert talk.lead("answers") == {}
    talk.press(KEY.Key_Right, KEY.Key_2, KEY.Key_E)
    assert list(talk.lead("answers").values()) == [1]  # type: ignore[attr-defined]
    assert talk.named("shorter")
    assert any("healthy B cells" in word for word in talk.words())


def test_words_are_large_enough_for_two_metres(make_talk: MakeTalk, index: FakeIndex) -> None:
    talk = led(make_talk, index, size=(1920, 1080))
    go_to(talk, "words")
    for _ in Language:
        sizes = [
            item.property("textSize")
            for item in items(talk.stage.window.contentItem())
            if item.metaObject().className().startswith("RunText")
        ]
        assert min(sizes) >= 40
        talk.press(KEY.Key_L)


def deck_rows(talk: Talk) -> list[QQuickItem]:
    return [
        item
        for item in items(talk.stage.window.contentItem())
        if item.metaObject().className().startswith("DeckRow")
    ]


def drag(talk: Talk, row: QQuickItem, far: int) -> None:
    """Drag a row of the deck down by its handle."""
    start = row.mapToScene(QPoint(20, 40)).toPoint()
    window, left = talk.stage.window, Qt.MouseButton.LeftButton
    QTest.mousePress(window, left, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 12):
        QTest.mouseMove(window, start + QPoint(0, far * step // 11))
        talk.settle()
    QTest.mouseRelease(window, left, Qt.KeyboardModifier.NoModifier, start + QPoint(0, far))
    talk.settle()


def test_a_deck_is_reordered_by_keys_and_by_drag_and_saved(talk: Talk, tmp_path: Path) -> None:
    talk.tap("First talk about CAR-T")
    before = [row["title"] for row in talk.stage.prepare.property("rows")]
    rows = deck_rows(talk)
    assert len(rows) == len(before)
    rows[1].forceActiveFocus()
    talk.press(KEY.Key_Down, modifiers=Qt.KeyboardModifier.ControlModifier)
    after = [row["title"] for row in talk.stage.prepare.property("rows")]
    assert after == [before[0], before[2], before[1], *before[3:]]
    drag(talk, deck_rows(talk)[0], 330)
    dragged = [row["title"] for row in talk.stage.prepare.property("rows")]
    assert dragged != after
    assert sorted(dragged) == sorted(after)
    assert dragged.index(after[0]) > 0 or dragged[1] == after[0]
    talk.stage.prepare.drop(0)
    talk.stage.prepare.add("pause", "")
    assert talk.stage.prepare.property("rows")[-1]["kind"] == "pause"
    (line,) = talk.named("deckTitle")
    line.setProperty("words", "Our own talk")
    talk.tap("Save as our deck")
    assert "Saved. You find it among the decks." in talk.words()
    assert "Our own talk (ours)" in talk.labels()
    text = next((tmp_path / "content" / "decks").glob("*.toml")).read_text("utf-8")
    assert 'en = "Our own talk"' in text
    line.setProperty("words", "MRN 12345678")
    talk.tap("Save as our deck")
    assert any("long number" in word for word in talk.words())
    assert len(list((tmp_path / "content" / "decks").iterdir())) == 1
