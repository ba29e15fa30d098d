"""A deck proposed for a family: by illness, treatment and where they are on the road.

Side effects are never left out, and where people are shown, so is somebody for whom it did not go
simply: a story changes what people choose, and success alone would mislead (Bekker 2013).
"""

from collections.abc import Iterable, Iterator
from typing import Final

from hopewall.core.codes import Illness, Road, Therapy
from hopewall.core.deck.deck import (
    Deck,
    DeckFor,
    Entry,
    Item,
    Needs,
    PageItem,
    QuestionsItem,
    StoryItem,
)
from hopewall.core.learn_path import StoryMatch
from hopewall.core.library import Library

PROPOSED: Final = "proposed"
"""The id of a deck that nobody has saved."""

_BLOOD: Final = frozenset({Illness.LEUKAEMIA, Illness.LYMPHOMA, Illness.MYELOMA})
_SIDE_EFFECTS: Final = PageItem(
    "side-effects-honestly", ("crs", "icans", "low-counts", "deaths", "other-side")
)
_ASK: Final = PageItem("questions-and-myths", ("questions",))
_CALL: Final = PageItem("when-to-call")


def fitting(decks: Iterable[Deck], needs: Needs) -> tuple[Deck, ...]:
    """Return the decks that nothing speaks against, those that fit most needs first."""
    scored = [(deck.made_for.fits(needs), deck) for deck in decks]
    good = [each for each in scored if each[0] >= 0]
    return tuple(deck for _, deck in sorted(good, key=lambda each: -each[0]))


def propose(needs: Needs, library: Library) -> Deck:
    """Return a deck for these needs, of pages that are there."""
    known = {page_id for _, page_id in library.pages}
    items: dict[Item, None] = {}
    for item in _items(needs):
        if not isinstance(item, PageItem | QuestionsItem) or item.page_id in known:
            items[item] = None
    made_for = DeckFor(
        illnesses=frozenset({needs.illness} if needs.illness else ()),
        therapies=frozenset({needs.therapy} if needs.therapy else ()),
        road=frozenset({needs.road} if needs.road else ()),
    )
    return Deck(PROPOSED, {}, tuple(Entry(item) for item in items), made_for)


def _items(needs: Needs) -> Iterator[Item]:
    road = needs.road or Road.BEFORE
    if road is Road.BEFORE:
        yield from _before(needs)
    elif road is Road.DURING:
        yield PageItem("collecting-and-making-cells", ("collecting", "how-long", "bridging"))
        yield PageItem("chemo-and-infusion-day", ("why-chemo", "infusion-day", "then"))
        yield _SIDE_EFFECTS
        yield _CALL
        yield QuestionsItem("when-to-call")
        yield PageItem("caregivers", ("daily-check", "call"))
    elif road is Road.FIRST_YEAR:
        yield PageItem("first-month", ("timeline", "every-day", "card"))
        yield _CALL
        yield QuestionsItem("when-to-call")
        yield PageItem("infections-low-counts", ("fever", "prevention", "hepatitis-b"))
        yield PageItem("side-effects-honestly", ("icans", "low-counts", "deaths", "other-side"))
        yield PageItem("feelings", ("not-alone", "what-helps", "urgent"))
    else:
        yield PageItem("late-effects-second-cancers", ("why-for-life", "how-long"))
        yield PageItem("life-after", ("work", "vaccines", "check-ups"))
        yield PageItem("side-effects-honestly", ("deaths", "other-side"))
        yield PageItem("if-it-does-not-work", ("not-only-one", "choices"))
        yield _CALL
    yield StoryItem(_match(needs, road), 2)
    yield _ASK


def _before(needs: Needs) -> Iterator[Item]:
    therapy = needs.therapy or Therapy.CAR_T
    yield PageItem("what-is-cgt", ("cells", "genes", "both"))
    if therapy is Therapy.GENE_THERAPY:
        yield PageItem("gene-therapy", ("why-add", "two-ways", "what-can-go-wrong"))
    elif therapy is Therapy.GENE_EDITING:
        yield PageItem("gene-editing", ("find-and-change", "what-it-has-done", "what-can-go-wrong"))
    else:
        yield PageItem("how-car-t-works", ("t-cells", "six-steps", "same-target", "does-it-work"))
        yield QuestionsItem("how-car-t-works")
        yield from _illness(needs.illness)
        yield _SIDE_EFFECTS
        yield QuestionsItem("side-effects-honestly")
    yield PageItem("if-it-does-not-work", ("not-only-one", "choices"))
    yield PageItem("clinical-trials", ("your-rights",))


def _illness(illness: Illness | None) -> Iterator[Item]:
    parts = ("may-help", "may-harm", "other-choices", "not-known")
    if illness in _BLOOD:
        yield PageItem("car-t-blood-cancers", parts)
    elif illness is Illness.LUPUS:
        yield PageItem("car-t-lupus", parts)
    elif illness is Illness.NEUROBLASTOMA:
        yield PageItem("car-t-solid-tumours", parts)


def _match(needs: Needs, road: Road) -> StoryMatch:
    return StoryMatch(
        illnesses=frozenset({needs.illness} if needs.illness else ()),
        therapies=frozenset({needs.therapy} if needs.therapy else ()),
        road=frozenset() if needs.illness or needs.therapy else frozenset({road}),
    )
