"""Explainers at the desk: the list, the text beside its live page, the rules, both versions."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from hopewall import ui
from hopewall.core.codes import Language
from hopewall.core.explainer import Freshness
from hopewall.services.home import Home
from hopewall.services.studio.explainer_checks import PageChecks, open_reading
from hopewall.services.studio.explainers import PageRow, front_of
from hopewall.services.studio.page_writing import DraftSaved, save_page_draft
from hopewall.ui.viewmodels.studio import explainer_page, explainers_room
from tests.ui.studio.hand import Hand, name_of

PAGE = "first-month"
_known: list[PageChecks] = []


@pytest.fixture(autouse=True)
def _rules_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rules are read once for all tests; looking through a whole library takes ten seconds."""

    def read(desk: object) -> PageChecks:
        if not _known:
            checks = open_reading(desk)  # type: ignore[arg-type]
            assert isinstance(checks, PageChecks)
            _known.append(checks)
        return _known[0]

    monkeypatch.setattr(explainer_page, "open_reading", read)
    monkeypatch.setattr(explainers_room, "open_checks", read)
    monkeypatch.setattr(explainers_room, "pages_in_trouble", _blocked)


def _blocked(_desk: object) -> Mapping[tuple[Language, str], int]:
    return {(Language.EN, PAGE): 2}


def explainers(hand: Hand, member: str = "Ruoxi") -> None:
    hand.come_in(member)
    hand.tap("Explainers")
    hand.wait(lambda: hand.stage.rooms.explainers.property("isRead"), "the list")
    hand.settle()


def page(hand: Hand, member: str = "Ruoxi") -> None:
    explainers(hand, member)
    hand.tap("The first month")
    hand.wait(lambda: hand.stage.rooms.explainer.property("isDrawn"), "the page")
    hand.settle()


def add(hand: Hand, words: str) -> None:
    """Type at the beginning of the text proper."""
    hand.control("Text of the page in English").forceActiveFocus()
    hand.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    hand.write("\n" + words)
    hand.settle()


def test_every_page_stands_in_the_list_with_both_languages(hand: Hand) -> None:
    explainers(hand)
    assert hand.sees("All are as they were shipped.")
    assert hand.sees("English: shipped; Chinese: shipped")
    count = len(hand.stage.rooms.explainers.property("pages"))
    hand.type("Search the titles", "lupus")
    lines = hand.stage.rooms.explainers.property("pages")
    assert 0 < len(lines) < count
    assert all("lupus" in line["title"].lower() for line in lines)
    hand.type("Search the titles", "狼疮")
    assert hand.stage.rooms.explainers.property("pages") == lines


def test_everything_is_reached_by_keys_and_has_a_name(hand: Hand) -> None:
    hand.come_in("Ruoxi")
    hand.stage.rooms.today.open("", "", PAGE)
    hand.wait(lambda: hand.stage.rooms.explainer.property("isDrawn"), "the page Today named")
    hand.settle()
    found = hand.names()
    assert all(found), [item for item in hand.controls() if not name_of(item)]
    reached = set()
    for _ in range(len(found) + 3):
        hand.key(Qt.Key.Key_Tab)
        reached.add(name_of(hand.stage.window.activeFocusItem()))
    assert set(found) <= reached
    hand.control("All explainers").forceActiveFocus()
    hand.key(Qt.Key.Key_Escape)
    hand.settle()
    assert hand.sees("Search the titles")


def test_a_line_says_what_is_due_missing_and_faulty() -> None:
    row = PageRow
    day = date(2026, 11, 1)
    rows = (row("a", Language.EN, "A", True, Freshness.OVERDUE, day, False),)
    trouble = explainers_room.Faulty({(Language.EN, "a"): 2}, {"a": 3})
    line = explainers_room.line_of("a", rows, trouble, Language.EN)
    assert (line["due"], line["missing"], line["unlike"]) == (True, ["zh-Hans"], 3)
    assert line["languages"][0]["blocked"] == 2


def test_what_is_typed_is_drawn_and_judged_beside_the_text(hand: Hand) -> None:
    page(hand)
    explainer = hand.stage.rooms.explainer
    assert explainer.property("blocking") == 0
    add(hand, "A wholly new sentence. It is a miracle. Call 13800138000.")
    assert hand.sees("Not saved yet.")
    hand.wait(lambda: explainer.property("blocking"), "the rules")
    hand.wait_to_see("A wholly new sentence.")
    line = next(one for one in explainer.property("findings") if one["words"] == "miracle")
    hand.wait_to_see(f"Line {line['line']}, “miracle”: ")
    hand.tap(f"▲ Line {line['line']}, “miracle”")
    edit = hand.stage.window.activeFocusItem()
    before = edit.property("text")[: edit.property("cursorPosition")]
    assert before.count("\n") + 1 == line["line"]
    # Claims and identifiers, with the reason and what to write instead, in either language.
    hand.wait_to_see("reading grade ")
    said = next(one for one in explainer.property("findings") if "13800138000" in one["words"])
    assert said["asks"]
    assert said["why"]
    document = edit.property("textDocument").textDocument()
    block = document.findBlock(document.toPlainText().index("13800138000"))
    assert any(each.format.fontUnderline() for each in block.layout().formats())
    hand.stage.display.speak(Language.ZH_HANS)
    told = [one["asks"] + one["why"] for one in explainer.property("findings")]
    assert not [words for words in told if not re.search("[\u4e00-\u9fff]", words)]
    hand.stage.display.speak(Language.EN)
    # Locked within the second, before the draft was kept by itself.
    edit.forceActiveFocus()
    hand.write("Typed last. ")
    assert not explainer.property("isKept")
    hand.lock()
    assert not explainer.property("isOpen")
    hand.come_in("Ruoxi")
    hand.stage.rooms.explainers.open(PAGE)
    hand.wait(lambda: explainer.property("isDrawn"), "the page")
    assert "A wholly new sentence." in explainer.now.text
    assert "Typed last." in explainer.now.text


def test_the_page_is_saved_beside_the_shipped_one_and_taken_back(hand: Hand, home: Home) -> None:
    page(hand)
    add(hand, "We at this hospital are here for you.")
    hand.tap("Difference")
    assert hand.sees("hospital ")
    hand.tap("Save as our version")
    hand.wait(lambda: hand.stage.rooms.explainer.property("isOwn"), "the version")
    file = home.content / "en" / f"{PAGE}.md"
    assert "We at this hospital are here for you." in file.read_text("utf-8")
    assert hand.sees("Saved")
    hand.tap("All explainers")
    hand.wait_to_see("1 page has a version of your own.")
    hand.wait_to_see("English: your version, 2 faults keep it from being shown")
    hand.tap("The first month")
    hand.wait(lambda: hand.stage.rooms.explainer.property("isOwn"), "the page")
    hand.tap("Back to the shipped page")
    hand.tap("Yes, show the shipped page")
    hand.wait(lambda: not hand.stage.rooms.explainer.property("isOwn"), "the shipped page")
    assert not file.exists()
    assert "We at this hospital" not in hand.stage.rooms.explainer.now.text


def test_the_head_is_a_form_and_each_language_has_its_own_text(hand: Hand) -> None:
    page(hand, "Zimo")
    explainer = hand.stage.rooms.explainer
    hand.tap("About the page")
    hand.type_into(hand.within(hand.question("front.title"), ""), "The first weeks")
    values = front_of(explainer.now.text)
    assert values is not None
    assert values["title"] == "The first weeks"
    hand.type_into(hand.within(hand.question("front.next_review"), ""), "some day")
    hand.settle()
    assert hand.question("front.next_review").property("fault") == "A day such as 2026-11-28."
    values = front_of(explainer.now.text)
    assert values is not None
    assert str(values["next_review"])[:2] == "20"
    # Only whoever sits here can say that they have read it.
    assert hand.sees("Nobody here has yet.")
    hand.tap("I have read this page")
    hand.wait_to_see("Say for which institution you read it")
    hand.type("For which institution did you read it?", "Ward 3")
    hand.type("Have you any interest in it? Write “none” if not.", "none")
    hand.tap("I have read this page")
    hand.wait_to_see("Zimo, clinician, Ward 3, on ")
    hand.tap("Text")
    tabs = [item for item in hand.controls() if name_of(item) == "Chinese"]
    hand.tap(tabs[0])
    assert hand.stage.rooms.explainer.property("language") == "zh-Hans"
    hand.wait_to_see("住在哪里")
    assert hand.has("Text of the page in Chinese")


def test_whoever_may_not_change_pages_reads_them_with_the_reason(hand: Hand) -> None:
    page(hand, "Bowen")
    assert hand.sees("Bowen is consent officer here and may not change explainers")
    assert not hand.has("Save as our version")
    add(hand, "not allowed")
    assert not hand.stage.rooms.explainer.property("isChanged")


def test_what_is_typed_is_kept_as_a_draft_and_thrown_away_by_hand(hand: Hand) -> None:
    page(hand)
    explainer = hand.stage.rooms.explainer
    shipped = explainer.now.text
    add(hand, "Nobody saved this sentence.")
    hand.wait(lambda: explainer.property("isKept"), "the draft")
    hand.wait_to_see("Not saved yet. It is kept as a draft.")
    # As after a power cut: nothing was left, closed or locked before the vault is read anew.
    hand.stage.rooms.explainer._now = type(explainer.now)()
    hand.stage.rooms.explainers.open(PAGE)
    hand.wait(lambda: explainer.property("isDrawn"), "the page")
    assert "Nobody saved this sentence." in explainer.now.text
    hand.wait_to_see("A draft of ")
    add(hand, "This one is left in the same second.")
    hand.tap("All explainers")
    hand.wait_to_see("English: shipped, an unsaved draft")
    hand.tap("The first month")
    hand.wait(lambda: explainer.property("isDrawn"), "the page")
    assert "This one is left in the same second." in explainer.now.text
    hand.tap("Throw the draft away")
    hand.tap("Yes, throw it away")
    hand.wait(lambda: not explainer.property("isDraft"), "the shipped page")
    assert explainer.now.text == shipped
    assert hand.control("Text of the page in English").property("text") == shipped
    # Even that can be undone, and is a draft again then.
    hand.control("Text of the page in English").forceActiveFocus()
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Nobody saved this sentence." in explainer.now.text


def test_a_second_writer_sees_the_others_change_and_keeps_both(hand: Hand) -> None:
    page(hand)
    explainer = hand.stage.rooms.explainer
    desk = hand.stage.desk.desk
    assert desk is not None
    seen = explainer.now.drafts[Language.EN]
    theirs = seen.text.replace("\n+++\n", "\n+++\n\nTheir sentence.\n", 1)
    assert isinstance(save_page_draft(desk, seen, theirs), DraftSaved)
    hand.control("Text of the page in English").forceActiveFocus()
    hand.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    hand.write("\n\nMy sentence.")
    hand.wait_to_see("Somebody else was writing here too: both changes are in it now.")
    shown = hand.control("Text of the page in English").property("text")
    assert "Their sentence." in shown
    assert "My sentence." in shown


def test_marks_links_and_terms_are_put_by_keys_and_undone(hand: Hand) -> None:
    page(hand)
    explainer = hand.stage.rooms.explainer
    add(hand, "a word")
    before = explainer.now.text
    ctrl = Qt.KeyboardModifier.ControlModifier
    for _ in range(len("word")):
        hand.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    hand.key(Qt.Key.Key_B, ctrl)
    assert explainer.now.text == before[: -len("word")] + "**word**"
    hand.key(Qt.Key.Key_G, ctrl)
    hand.settle()
    assert name_of(hand.stage.window.activeFocusItem()) == "Search the terms"
    hand.write("CRS")
    hand.tap("CRS")
    assert explainer.now.text.endswith("**[word](term:crs)**")
    hand.tap("Undo")
    assert explainer.now.text.endswith("**word**")
    hand.control("Text of the page in English").forceActiveFocus()
    hand.key(Qt.Key.Key_H, ctrl)
    assert re.search(r"## a \*\*word\*\* \{#a-word\}$", explainer.now.text)
    hand.tap("Undo")
    hand.tap("Undo")
    assert explainer.now.text == before
    hand.tap("Redo")
    assert explainer.now.text.endswith("**word**")
    hand.tap("Link")
    hand.key(Qt.Key.Key_Escape)
    assert name_of(hand.stage.window.activeFocusItem()) == "Text of the page in English"
    # What the form changes is undone in the text as well.
    title = front_of(explainer.now.text)
    hand.tap("About the page")
    hand.type_into(hand.within(hand.question("front.title"), ""), "Another")
    assert front_of(explainer.now.text) != title


def test_the_sheet_of_keys_names_every_key_of_the_marks(hand: Hand) -> None:
    folder = Path(ui.__file__).parent / "qml" / "wall" / "studio"
    taken: set[str] = set()
    for name, count in (("ExplainerTools", 7), ("StoryField", 3)):
        found = re.findall(r"case Qt\.Key_(\w):", (folder / f"{name}.qml").read_text("utf-8"))
        assert len(found) == count
        taken |= set(found)
    page(hand)
    hand.key(Qt.Key.Key_F1)
    hand.wait_to_see("in a story or an explainer: bold")
    told = " ".join(hand.texts())
    assert {key for key in taken if not re.search(rf"\bCtrl\+{key}\b", told)} == set()


def test_who_may_not_edit_is_offered_no_new_page_and_told_why(hand: Hand) -> None:
    explainers(hand, "Jiaqi")
    assert not hand.has("A new page")
    assert hand.sees("Jiaqi is consent officer")
    hand.lock()
    explainers(hand)
    assert not hand.sees("Jiaqi is consent officer")
    hand.tap("A new page")
    hand.lock()
    explainers(hand, "Jiaqi")
    assert not hand.has("Begin the page"), "what another began is not theirs"


def test_a_new_page_is_begun_and_opens_as_a_draft(hand: Hand, home: Home) -> None:
    explainers(hand)
    hand.tap("A new page")
    hand.tap("Begin the page")
    hand.wait_to_see("Write the title that visitors read.")
    assert hand.sees("Choose what the page is about.")
    hand.type("Title in English", "Your first visit")
    hand.type("Title in Chinese", "第一次来院")
    hand.type("Name of the file, such as first-visit", PAGE)
    hand.choose(hand.control("What it is about"), 3)
    hand.tap("Begin the page")
    hand.wait_to_see("There is a page of this name already")
    hand.type("Name of the file, such as first-visit", "first-visit")
    hand.tap("Begin the page")
    explainer = hand.stage.rooms.explainer
    hand.wait(lambda: explainer.property("isOpen"), "the page")
    assert 'title = "Your first visit"' in explainer.now.text
    hand.wait_to_see("A draft of ")
    hand.wait(lambda: explainer.property("blocking"), "the rules")
    hand.tap("About the page")
    hand.type_into(hand.within(hand.question("front.sources"), ""), "dfci")
    hand.settle()
    assert hand.question("front.sources").property("fault").startswith("At least 2 sources")
    assert not (home.content / "en" / "first-visit.md").exists()
    hand.tap("All explainers")
    hand.wait_to_see("English: new, a draft only")
