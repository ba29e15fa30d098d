"""Bold words and lists in a story: typed, put by the toolbar, and drawn as on the wall."""

from PySide6.QtCore import Qt

from hopewall.core.codes import StorySize
from tests.ui.studio.hand import Hand
from tests.ui.studio.test_odd_text import BODY, CTRL, TITLE, writing

KEYS = {"bold": Qt.Key.Key_B, "list": Qt.Key.Key_U, "steps": Qt.Key.Key_O}


def select_all(hand: Hand) -> None:
    hand.key(Qt.Key.Key_A, CTRL)


def said(hand: Hand, field: str = BODY) -> str:
    return str(hand.control(field).property("text"))


def test_the_toolbar_and_its_keys_put_marks_and_take_them_off(hand: Hand) -> None:
    writing(hand)
    hand.type(BODY, "tea")
    select_all(hand)
    hand.tap("Bold")
    assert said(hand) == "**tea**"
    hand.key(KEYS["bold"], CTRL)
    assert said(hand) == "tea", "the words stay selected"
    hand.key(Qt.Key.Key_Z, CTRL)
    assert said(hand) == "**tea**", "one step back"
    for mark, made in (("list", "- tea"), ("steps", "1. tea")):
        hand.type(BODY, "tea")
        hand.key(KEYS[mark], CTRL)
        assert said(hand) == made
        hand.tap(mark.capitalize())
        assert said(hand) == "tea"


def test_a_line_of_type_takes_no_marks(hand: Hand) -> None:
    writing(hand)
    hand.type(TITLE, "tea")
    select_all(hand)
    hand.key(KEYS["bold"], CTRL)
    assert said(hand, TITLE) == "tea"
    assert not hand.has("Bold")


def test_the_page_beside_it_draws_what_the_marks_mean(hand: Hand) -> None:
    writing(hand)
    hand.stage.rooms.writing.choose("size", str(StorySize.FULL))
    hand.type("Story, in Chinese", "I took **tea** along:\n\n- a book\n- the cat")
    hand.wait(lambda: "the cat" in hand.page_texts(), "the list on the page")
    texts = hand.page_texts()
    assert {"a book", "the cat"} <= set(texts)
    assert "tea" in [text.strip() for text in texts], "bold words stand by themselves"
    assert not [text for text in texts if "*" in text or text.startswith("- ")]
