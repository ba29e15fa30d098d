"""What is carried away: the red-flag card, a page's card, the sheet of a deck, as texts."""

from dataclasses import replace
from datetime import date

import pytest

from hopewall.core.blocks import IconArray
from hopewall.core.codes import Language
from hopewall.core.deck.deck import Deck, Entry, FigureItem, PageItem, PauseItem
from hopewall.core.library import Library
from hopewall.core.site import ProfileCode, Site
from hopewall.core.take_home.numbers import number_in_words
from hopewall.core.take_home.red_flags import NoRedFlags, RedFlags, red_flags
from hopewall.core.take_home.said import Telling
from hopewall.core.take_home.sheet import MOST_PARKED, parked_questions, sheet_of
from hopewall.core.take_home.text_card import (
    MOST_BYTES,
    CardText,
    NoCardText,
    page_text,
    red_flag_text,
)
from tests.ui.fake_library import PHONES, TODAY, shipped, with_phones

NAMES = {Language.EN: "Willow Bank Hospital", Language.ZH_HANS: "柳岸医院"}
BARE = Site("test", NAMES, NAMES, frozenset({ProfileCode.CN}), "CN", "Asia/Shanghai")
SITE = with_phones(BARE)


def told(language: Language, site: Site = SITE, library: Library | None = None) -> Telling:
    return Telling(library or shipped(), site, language, TODAY)


@pytest.mark.parametrize("language", list(Language))
def test_the_card_holds_the_hospitals_own_numbers(language: Language) -> None:
    card = red_flags(told(language))
    assert isinstance(card, RedFlags)
    assert (card.phone, card.emergency) == (PHONES.nurse_24h, PHONES.emergency)
    assert len(card.flags) >= 8
    assert "38.0 °C" in card.flags[0]
    text = red_flag_text(told(language))
    assert isinstance(text, CardText)
    assert PHONES.nurse_24h in text.text
    assert all(flag in text.text for flag in card.flags)


@pytest.mark.parametrize("language", list(Language))
def test_without_the_night_number_there_is_a_card_to_write_on_and_no_code(
    language: Language,
) -> None:
    card = red_flags(told(language, BARE))
    assert isinstance(card, RedFlags)
    assert card.phone == ""
    text = red_flag_text(told(language, BARE))
    assert isinstance(text, NoCardText)
    assert "24-hour number" in text.sentence


def test_without_the_page_in_this_language_there_is_no_card() -> None:
    library = shipped()
    pages = {k: v for k, v in library.pages.items() if k != (Language.ZH_HANS, "when-to-call")}
    outcome = red_flags(told(Language.ZH_HANS, library=replace(library, pages=pages)))
    assert isinstance(outcome, NoRedFlags)


@pytest.mark.parametrize("language", list(Language))
def test_every_page_fits_into_a_code_and_numbers_stand_there_together_or_not_at_all(
    language: Language,
) -> None:
    for (tongue, page_id), page in shipped().pages.items():
        if tongue is not language:
            continue
        outcome = page_text(page, told(language))
        assert isinstance(outcome, CardText), page_id
        assert len(outcome.text.encode()) <= MOST_BYTES
        assert page.front.main_message in outcome.text
        assert PHONES.nurse_24h in outcome.text
        lines = [
            number_in_words(block, told(language)).line
            for block in page.blocks
            if isinstance(block, IconArray)
        ]
        assert len({line in outcome.text for line in lines}) <= 1, page_id


def test_a_page_that_may_not_be_shown_is_not_carried_away() -> None:
    page = shipped().pages[Language.EN, "when-to-call"]
    assert isinstance(page_text(page, told(Language.EN, BARE)), NoCardText)
    late = replace(told(Language.EN), today=date(2029, 1, 1))
    old = shipped().pages[Language.EN, "car-t-lupus"]
    assert isinstance(page_text(old, late), NoCardText)


def _deck(*items: PageItem | FigureItem | PauseItem) -> Deck:
    return Deck("d", {Language.EN: "A talk"}, tuple(Entry(item) for item in items))


def test_the_sheet_holds_what_was_shown_and_says_what_was_not() -> None:
    deck = _deck(
        PageItem("how-car-t-works", ("six-steps",)),
        PageItem("gone"),
        FigureItem("car-t-six-steps"),
        FigureItem("calm-paths"),
        PageItem("how-car-t-works", ("does-it-work",)),
        PauseItem(),
    )
    sheet = sheet_of(deck, (), told(Language.EN))
    assert [topic.title for topic in sheet.topics] == [
        "How CAR T-cell therapy works",
        "Several ways lead on",
    ]
    assert sheet.topics[0].figure_ids == ("car-t-six-steps",)
    assert [number.count for number in sheet.topics[0].numbers] == [58, 94]
    assert any("gone" in why for why in sheet.left_out)
    assert sheet.to_ask
    assert sheet.sources


def test_a_page_of_the_other_language_alone_is_not_on_the_sheet() -> None:
    library = shipped()
    pages = {k: v for k, v in library.pages.items() if k != (Language.ZH_HANS, "feelings")}
    telling = told(Language.ZH_HANS, library=replace(library, pages=pages))
    sheet = sheet_of(_deck(PageItem("feelings")), (), telling)
    assert not sheet.topics
    assert "feelings" in sheet.left_out[0]


def test_a_familys_questions_are_one_line_each() -> None:
    asked = parked_questions(("  Who feeds\tthe cat? ", "", "\u202eevil", *["x"] * 99))
    assert asked[:2] == ("Who feeds the cat?", "evil")
    assert len(asked) == MOST_PARKED
