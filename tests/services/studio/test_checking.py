from pathlib import Path

from hopewall.core.codes import Language
from hopewall.core.pasted_text import PastedText, PasteRefused
from hopewall.core.typing_checks import TypingChecks
from hopewall.interop.word.docx import WordFault
from hopewall.services.studio import checking
from hopewall.services.studio.checking import (
    KIND_OF_FIELD,
    DroppedText,
    DropRefused,
    dropped_page,
    dropped_story,
    open_checks,
    pasted,
)
from tests.interop.word.making import docx, paragraph, run
from tests.services.demonstration import ordinary, story_of
from tests.services.studio.conftest import CURATOR, Seat


def test_a_field_is_checked_with_its_own_persons_names(at: Seat) -> None:
    for field in KIND_OF_FIELD:
        checks = open_checks(at(CURATOR), story_of(ordinary()), Language.EN, field)
        assert isinstance(checks, TypingChecks)
        assert checks.check("I was cured.").blocks


def test_pasting_knows_how_much_room_is_left() -> None:
    assert isinstance(pasted("x" * 81, "title", ""), PasteRefused)
    assert isinstance(pasted("x" * 41, "title", "y" * 40), PasteRefused)
    assert pasted("x" * 41, "title", "y" * 40, replaced=1) == PastedText("x" * 41, ())


def test_a_word_file_becomes_a_story_or_a_page(tmp_path: Path) -> None:
    file = tmp_path / "story.docx"
    words = paragraph(run("Tea\u00a0again 😀")) + paragraph(run("At home"))
    file.write_bytes(docx(words, word__media__a=b"x"))
    story = dropped_story(file)
    assert isinstance(story, DroppedText)
    assert story.text == "Tea again\n\nAt home"
    assert len(story.notes) == 2
    page = dropped_page(file)
    assert isinstance(page, DroppedText)
    assert page.text.endswith("At home")


def test_what_is_no_word_file_is_said_so(tmp_path: Path) -> None:
    file = tmp_path / "story.docx"
    assert isinstance(dropped_story(file), DropRefused)
    file.write_bytes(b"something")
    refused = dropped_page(file)
    assert isinstance(refused, DropRefused)
    assert "Word" in refused.sentence.zh_hans


def test_every_fault_of_a_file_has_its_sentence() -> None:
    assert {fault.value for fault in WordFault} == set(checking._REFUSED)
