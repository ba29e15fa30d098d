"""The hand-out as a file: its words, its pages, its size, its code."""

import re
import shutil
import subprocess
import time
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from hopewall.core.codes import Language
from hopewall.core.deck.deck import Deck, Entry, PageItem
from hopewall.core.site import Site
from hopewall.core.take_home.said import Telling
from hopewall.core.take_home.text_card import CardText, red_flag_text
from hopewall.services.handouts import (
    Asked,
    HandoutMade,
    HandoutNotMade,
    Paper,
    hand_out,
)
from tests.core.take_home.test_take_home import BARE, SITE
from tests.ui.fake_library import PHONES, TODAY, shipped

NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 4, tzinfo=UTC)
needs_poppler = pytest.mark.skipif(
    not (shutil.which("pdftotext") and shutil.which("pdftoppm")),
    reason="pdftotext and pdftoppm are not here; install poppler-utils",
)
ASKED = ("Who feeds the cat?", "孩子感冒了能来看我吗？")


@cache
def made(
    deck: str = "first-talk-car-t",
    languages: tuple[Language, ...] = (Language.EN,),
    paper: Paper = Paper.A4,
    *,
    bare: bool = False,
) -> HandoutMade:
    site: Site = BARE if bare else SITE
    outcome = hand_out(shipped().decks[deck], shipped(), site, Asked(languages, paper, ASKED), NOW)
    assert isinstance(outcome, HandoutMade), outcome
    return outcome


def words_of(content: bytes, folder: Path) -> str:
    (folder / "sheet.pdf").write_bytes(content)
    told = subprocess.run(
        ["pdftotext", "-raw", str(folder / "sheet.pdf"), "-"],
        check=True,
        capture_output=True,
    )
    return re.sub(r"\s", "", told.stdout.decode())


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


@needs_poppler
@pytest.mark.parametrize("language", list(Language))
def test_every_word_can_be_searched_for(language: Language, tmp_path: Path) -> None:
    told = words_of(made(languages=(language,)).content, tmp_path)
    page = shipped().pages[language, "how-car-t-works"]
    card = red_flag_text(Telling(shipped(), SITE, language, TODAY))
    assert isinstance(card, CardText)
    figure = shipped().figures["car-t-six-steps"].words[language]
    for text in (
        page.front.title,
        page.front.main_message,
        figure.caption,
        *figure.words.values(),
        *ASKED,
        PHONES.nurse_24h,
        PHONES.main,
        *(line.removeprefix("- ") for line in card.text.splitlines()[1:10]),
        "Prepared at Willow Bank Hospital on 22 November 2026"
        if language is Language.EN
        else "柳岸医院，2026 年 11 月 22 日",
    ):
        assert squeezed(text) in told, text


@needs_poppler
def test_both_languages_stand_one_after_the_other(tmp_path: Path) -> None:
    both = (Language.ZH_HANS, Language.EN)
    told = words_of(made(languages=both).content, tmp_path)
    assert told.index("第一次谈CAR-T") < told.index("FirsttalkaboutCAR-T")
    assert told.count(squeezed(PHONES.nurse_24h)) >= 2


@needs_poppler
def test_no_number_is_invented(tmp_path: Path) -> None:
    outcome = made("going-home", bare=True)
    assert any("write it by hand" in why for why in outcome.left_out)
    told = words_of(outcome.content, tmp_path)
    assert squeezed("This hospital has not set its number yet.") in told
    assert squeezed("When to call: red flags") not in told
    assert not re.search(r"\d{3}-\d{4}", told.partition("Wherethiscomesfrom")[0])


@needs_poppler
@pytest.mark.parametrize("paper", list(Paper))
def test_the_code_on_paper_is_read_from_the_printed_page(paper: Paper, tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").write_bytes(made("lupus-trial", (Language.ZH_HANS,), paper).content)
    subprocess.run(
        ["pdftoppm", "-r", "150", "-gray", str(tmp_path / "sheet.pdf"), str(tmp_path / "p")],
        check=True,
        capture_output=True,
    )
    pages = [Image.open(path) for path in sorted(tmp_path.glob("p-*.pgm"))]
    wanted = (1240, 1754) if paper is Paper.A4 else (1275, 1650)
    assert all(abs(page.width - wanted[0]) <= 1 for page in pages)
    assert all(abs(page.height - wanted[1]) <= 1 for page in pages)
    card = red_flag_text(Telling(shipped(), SITE, Language.ZH_HANS, TODAY))
    assert isinstance(card, CardText)
    assert [code.text for code in zxingcpp.read_barcodes(pages[-1])] == [card.text]
    # Nothing is cut off at the edge of the paper.
    for page in pages:
        edge = page.crop((0, 0, 40, page.height))
        assert edge.getextrema() == (255, 255)


def test_it_is_tagged_small_and_quick() -> None:
    began = time.process_time()
    outcome = hand_out(shipped().decks["going-home"], shipped(), SITE, Asked((Language.EN,)), NOW)
    assert time.process_time() - began < 6, "3 s on a machine of its own"
    assert isinstance(outcome, HandoutMade)
    assert len(outcome.content) < 2_000_000
    assert b"/MarkInfo" in outcome.content
    assert b"/StructTreeRoot" in outcome.content
    assert b"/H2" in outcome.content or b"/S/H2" in outcome.content or b"H2" in outcome.content


def test_the_same_hand_out_is_the_same_bytes() -> None:
    again = hand_out(
        shipped().decks["first-talk-car-t"],
        shipped(),
        SITE,
        Asked((Language.EN,), Paper.A4, ASKED),
        NOW,
    )
    assert again == made()


def test_a_deck_of_nothing_that_may_be_shown_is_not_printed() -> None:
    deck = Deck("d", {}, (Entry(PageItem("gone")),))
    outcome = hand_out(deck, shipped(), SITE, Asked((Language.EN,)), NOW)
    assert isinstance(outcome, HandoutNotMade)
    assert "gone" in outcome.sentence
