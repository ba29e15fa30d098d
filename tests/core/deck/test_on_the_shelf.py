"""Decks over the shipped pages: what may be shown, as which screens, and what is proposed."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from hopewall.core.codes import Illness, Language, Road, Therapy
from hopewall.core.deck.deck import (
    FigureItem,
    Needs,
    PageItem,
    PauseItem,
    QuestionsItem,
    StoryItem,
)
from hopewall.core.deck.proposal import propose
from hopewall.core.deck.screens import Screen, ScreenKind, place_of, screens_of
from hopewall.core.deck.usable import (
    FigureGone,
    Judged,
    NumberMissing,
    PageGone,
    PageTooOld,
    PartsGone,
    Usable,
    judge,
    judged,
)
from hopewall.core.learn_path import StoryMatch
from hopewall.core.library import Library
from hopewall.core.site import Site
from tests.ui.fake_library import TODAY, shipped, with_phones

BARE = Site("test", {}, {}, frozenset(), "CN", "Asia/Shanghai")
SITE = with_phones(BARE)
NOBODY = StoryMatch()


@pytest.fixture(scope="module")
def library() -> Library:
    return shipped()


@pytest.mark.parametrize(
    ("item", "outcome"),
    [
        (PageItem("what-is-cgt"), Usable),
        (PageItem("what-is-cgt", ("cells",)), Usable),
        (PageItem("what-is-cgt", ("gone", "cells")), Usable),
        (PageItem("what-is-cgt", ("gone",)), PartsGone),
        (PageItem("gone"), PageGone),
        (QuestionsItem("gone"), PageGone),
        (FigureItem("gone"), FigureGone),
        (FigureItem("calm-paths"), Usable),
        (PauseItem(), Usable),
    ],
)
def test_what_cannot_be_shown_is_said(item: PageItem, outcome: type, library: Library) -> None:
    found: Judged = judge(item, library, SITE, Language.EN, TODAY)
    assert isinstance(found, outcome)
    if not isinstance(found, Usable):
        assert found.sentence.endswith(".")
        assert "\n" not in found.sentence


def test_the_red_flags_are_not_shown_without_the_night_number(library: Library) -> None:
    for item in (PageItem("when-to-call"), QuestionsItem("when-to-call")):
        assert isinstance(judge(item, library, BARE, Language.EN, TODAY), NumberMissing)


def test_a_page_whose_facts_are_too_old_is_not_shown(library: Library) -> None:
    late = date(2029, 1, 1)
    found = judge(PageItem("car-t-lupus"), library, SITE, Language.EN, late)
    assert isinstance(found, PageTooOld)


@pytest.mark.parametrize(
    "name", ["first-talk-car-t", "before-collection", "going-home", "lupus-trial"]
)
def test_every_entry_of_a_shipped_deck_can_be_shown(name: str, library: Library) -> None:
    deck = library.decks[name]
    assert all(deck.title.values())
    assert not deck.own
    for language in Language:
        found = judged(deck, library, SITE, language, TODAY)
        assert [each for each in found if not isinstance(each, Usable)] == []


@pytest.mark.parametrize(
    "name", ["first-talk-car-t", "before-collection", "going-home", "lupus-trial"]
)
def test_both_languages_have_the_same_screens(name: str, library: Library) -> None:
    deck = library.decks[name]
    entries = [(place, entry.item) for place, entry in enumerate(deck.entries)]
    english, chinese = (screens_of(entries, library, language) for language in Language)
    assert [(s.entry, s.key, s.stages) for s in english] == [
        (s.entry, s.key, s.stages) for s in chinese
    ]
    for place, screen in enumerate(english):
        assert place_of(screen, chinese, 0) == place


def test_a_page_begins_with_its_main_message_and_nothing_is_lost(library: Library) -> None:
    page = library.pages[Language.EN, "side-effects-honestly"]
    screens = screens_of([(3, PageItem("side-effects-honestly"))], library, Language.EN)
    assert screens[0].kind is ScreenKind.OPENING
    assert not screens[0].blocks
    shown = [block for screen in screens for block in screen.blocks]
    headings = {screen.heading for screen in screens if screen.heading}
    rest = [b for b in page.blocks[1:] if b not in headings]
    assert shown == rest
    assert {screen.entry for screen in screens} == {3}


def test_parts_are_shown_alone(library: Library) -> None:
    screens = screens_of([(0, PageItem("when-to-call", ("mind",)))], library, Language.EN)
    assert [s.heading.heading_id for s in screens if s.heading] == ["mind"]


def test_a_screen_that_the_other_language_lacks_falls_back_to_its_heading(
    library: Library,
) -> None:
    screens = screens_of([(0, PageItem("how-car-t-works"))], library, Language.EN)
    figure = next(s for s in screens if s.kind is ScreenKind.FIGURE)
    bare = tuple(s for s in screens if s.kind is not ScreenKind.FIGURE)
    assert bare[place_of(figure, bare, 0)].heading == figure.heading
    elsewhere = replace(figure, key="other#x/figure/0")
    assert place_of(elsewhere, bare, 0) == 0
    assert place_of(Screen(9, ScreenKind.PAUSE, "p/p/0"), bare, 99) == len(bare) - 1


@pytest.mark.parametrize(
    ("illness", "therapy", "road"),
    [
        *product([None, Illness.LUPUS, Illness.LYMPHOMA], [None, Therapy.CAR_T], [None, *Road]),
        (Illness.SICKLE_CELL, Therapy.GENE_EDITING, Road.BEFORE),
        (Illness.HAEMOPHILIA, Therapy.GENE_THERAPY, Road.BEFORE),
    ],
)
def test_what_is_proposed_can_be_shown_and_does_not_hide_harm(
    illness: Illness | None, therapy: Therapy | None, road: Road | None, library: Library
) -> None:
    deck = propose(Needs(illness, therapy, road), library)
    assert all(isinstance(each, Usable) for each in judged(deck, library, SITE, Language.EN, TODAY))
    for entry in deck.entries:
        if isinstance(entry.item, PageItem) and entry.item.parts:
            headings = {
                s.heading.heading_id
                for s in screens_of([(0, entry.item)], library, Language.EN)
                if s.heading
            }
            assert set(entry.item.parts) <= headings, entry.item
    pages = set(deck.page_ids)
    harm = {"side-effects-honestly", "gene-therapy", "gene-editing"}
    assert pages & harm
    assert any(isinstance(entry.item, StoryItem) for entry in deck.entries)
