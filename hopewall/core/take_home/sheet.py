"""The sheet for one family, as texts: what of a deck stands on paper, and what was left out.

Stories are never on it: being shown in a session is not being printed (Audience.PRINT_HANDOUT).
It fails closed: what may not be shown is not printed, and each time one sentence says so.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hopewall.core.blocks import Block, FigureBlock, IconArray
from hopewall.core.blocks_text import cited
from hopewall.core.deck.deck import Deck, FigureItem, PageItem, QuestionsItem
from hopewall.core.deck.screens import sections
from hopewall.core.deck.usable import Usable, judge
from hopewall.core.explainer import Explainer
from hopewall.core.take_home.numbers import Number, number_in_words
from hopewall.core.take_home.red_flags import NoRedFlags, RedFlags, red_flags
from hopewall.core.take_home.said import Telling, one_line
from hopewall.core.take_home.text_card import questions_to_ask

MOST_PARKED: Final = 40
LONGEST_PARKED: Final = 300
_QUESTIONS: Final = "questions-and-myths"


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of the deck: its message, the drawings and numbers that were shown."""

    title: str
    message: str
    figure_ids: tuple[str, ...] = ()
    numbers: tuple[Number, ...] = ()
    actions: tuple[str, ...] = ()
    reviewed: bool = False
    facts_of: str = ""
    """The day its facts were true, in words."""


@dataclass(frozen=True, slots=True)
class Cited:
    """One source."""

    what: str
    where: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed in one language."""

    title: str
    topics: tuple[Topic, ...]
    to_ask: tuple[str, ...]
    parked: tuple[str, ...]
    card: RedFlags | None
    sources: tuple[Cited, ...]
    left_out: tuple[str, ...] = ()
    """One English sentence for whoever prints it, for each thing that is not on it."""


@dataclass(slots=True)
class _Gathered:
    topics: dict[str, Topic]
    sources: dict[str, None]
    left_out: dict[str, None]
    shown: set[str]
    """Drawings that are on the sheet already."""


def sheet_of(deck: Deck, parked: tuple[str, ...], telling: Telling) -> Sheet:
    """Return the sheet of a deck in one language."""
    found = _Gathered({}, {}, {}, set())
    for entry in deck.entries:
        outcome = judge(entry.item, telling.library, telling.site, telling.language, telling.today)
        if not isinstance(outcome, Usable):
            found.left_out[outcome.sentence] = None
            continue
        match outcome.item:
            case PageItem(page_id, parts):
                _page(page_id, parts, found, telling)
            case FigureItem(figure_id):
                _figure(figure_id, found, telling)
            case _:
                pass
    card = red_flags(telling)
    if isinstance(card, NoRedFlags):
        found.left_out[card.sentence] = None
    elif not card.phone:
        found.left_out[
            "The hospital has not set its 24-hour number: write it by hand on the red-flag card, "
            "and set phones.nurse_24h in site.toml."
        ] = None
    return Sheet(
        title=one_line(deck.title.get(telling.language, "")),
        topics=tuple(found.topics.values()),
        to_ask=_to_ask(deck, telling),
        parked=parked_questions(parked),
        card=None if isinstance(card, NoRedFlags) else card,
        sources=tuple(_sources(found, telling)),
        left_out=tuple(found.left_out),
    )


def parked_questions(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return a family's questions, each on one line, without empty ones."""
    said = (one_line(line)[:LONGEST_PARKED] for line in lines)
    return tuple(line for line in said if line)[:MOST_PARKED]


def _page(page_id: str, parts: tuple[str, ...], found: _Gathered, telling: Telling) -> None:
    page = telling.library.page(page_id, telling.language)
    if page is None:
        found.left_out[
            f"The page {page_id} is not there in {telling.language}, so it is not on that sheet."
        ] = None
        return
    blocks = list(_shown(page, parts))
    figures = tuple(
        block.figure_id
        for block in blocks
        if isinstance(block, FigureBlock) and _drawn(block.figure_id, found, telling)
    )
    numbers = tuple(
        number_in_words(block, telling) for block in blocks if isinstance(block, IconArray)
    )
    found.sources |= dict.fromkeys(source_id for source_id, _ in cited(blocks))
    before = found.topics.get(page_id)
    front = page.front
    found.topics[page_id] = Topic(
        title=one_line(front.title),
        message=one_line(front.main_message),
        figure_ids=(*before.figure_ids, *figures) if before else figures,
        numbers=(*before.numbers, *numbers) if before else numbers,
        actions=tuple(telling.said(action) for action in page.actions),
        reviewed=page.reviewed is not None,
        facts_of=telling.day(front.status_date),
    )


def _figure(figure_id: str, found: _Gathered, telling: Telling) -> None:
    if _drawn(figure_id, found, telling):
        caption = telling.library.figures[figure_id].words[telling.language].caption
        found.topics[f"figure {figure_id}"] = Topic(one_line(caption), "", (figure_id,))


def _drawn(figure_id: str, found: _Gathered, telling: Telling) -> bool:
    """Whether a drawing is there and not on the sheet yet; notes that it is now."""
    known = telling.library.figures.get(figure_id)
    fresh = known is not None and telling.language in known.words and figure_id not in found.shown
    found.shown.add(figure_id)
    return fresh


def _shown(page: Explainer, parts: tuple[str, ...]) -> Iterator[Block]:
    for heading, blocks in sections(page.blocks):
        if not parts or (heading is not None and heading.heading_id in parts):
            yield from blocks


def _to_ask(deck: Deck, telling: Telling) -> tuple[str, ...]:
    """Return what to ask: the list of the page of questions, else one of the deck's own pages."""
    ids = [_QUESTIONS, *(e.item.page_id for e in deck.entries if isinstance(e.item, QuestionsItem))]
    for page_id in dict.fromkeys(ids):
        page = telling.library.page(page_id, telling.language)
        item = PageItem(page_id)
        fine = judge(item, telling.library, telling.site, telling.language, telling.today)
        if page is not None and isinstance(fine, Usable):
            asked = questions_to_ask(page, telling)
            if asked:
                return asked
    return ()


def _sources(found: _Gathered, telling: Telling) -> Iterator[Cited]:
    for source_id in found.sources:
        source = telling.library.sources.get(source_id)
        if source is not None:
            yield Cited(one_line(source.what), one_line(source.where))
