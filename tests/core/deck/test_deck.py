"""A deck's titles, its order, and for whom it fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.codes import Illness, Road, Therapy
from hopewall.core.deck.deck import (
    Deck,
    DeckFor,
    Entry,
    Needs,
    PageItem,
    PauseItem,
    moved,
    title_fault,
    without,
)
from hopewall.core.deck.proposal import fitting

ENTRIES = tuple(Entry(PageItem(name)) for name in "abcde")


@given(st.integers(-2, 7), st.integers(-2, 7))
def test_moving_keeps_every_entry_once(start: int, end: int) -> None:
    assert sorted(e.item.page_id for e in moved(ENTRIES, start, end)) == list("abcde")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("start", "end", "order"), [(0, 4, "bcdea"), (4, 0, "eabcd"), (1, 2, "acbde"), (2, 2, "abcde")]
)
def test_an_entry_is_put_where_it_was_dropped(start: int, end: int, order: str) -> None:
    assert "".join(e.item.page_id for e in moved(ENTRIES, start, end)) == order  # type: ignore[union-attr]


def test_only_the_named_place_is_dropped() -> None:
    assert without(ENTRIES, 1) == (ENTRIES[0], *ENTRIES[2:])
    assert without(ENTRIES, -1) == ENTRIES
    assert without(ENTRIES, 9) == ENTRIES


@pytest.mark.parametrize("title", ["First talk", "第一次谈 CAR-T", "Day 28 and after", "24 小时"])
def test_a_plain_title_is_taken(title: str) -> None:
    assert title_fault(title) is None


@pytest.mark.parametrize(
    "title", ["", "   ", "x" * 61, "a\nb", "MRN 1234567", "call 010-5555 0100", "a\u202eb"]
)
def test_a_title_that_could_name_a_patient_or_break_a_line_is_refused(title: str) -> None:
    fault = title_fault(title)
    assert fault
    assert fault.sentence.endswith(".")


def test_the_closest_deck_comes_first_and_a_wrong_one_not_at_all() -> None:
    def deck(name: str, made_for: DeckFor) -> Deck:
        return Deck(name, {}, (Entry(PauseItem()),), made_for)

    lupus = deck("lupus", DeckFor(frozenset({Illness.LUPUS})))
    both = deck("both", DeckFor(frozenset({Illness.LUPUS}), frozenset({Therapy.CAR_T})))
    blood = deck("blood", DeckFor(frozenset({Illness.LYMPHOMA})))
    anybody = deck("anybody", DeckFor())
    needs = Needs(Illness.LUPUS, Therapy.CAR_T, Road.BEFORE)
    assert fitting((anybody, lupus, blood, both), needs) == (both, lupus, anybody)
