"""What of a deck may be shown today: each entry is sound, or one sentence says why it is skipped.

It fails closed: a page that is gone, too old, or needs a number that the hospital has not set is
not shown, and the session goes on with the rest.
"""

from dataclasses import dataclass
from datetime import date

from hopewall.core.blocks import Heading, Question
from hopewall.core.codes import Language
from hopewall.core.deck.deck import (
    Deck,
    FigureItem,
    Item,
    PageItem,
    PauseItem,
    QuestionsItem,
    StoryItem,
)
from hopewall.core.explainer import Explainer, Freshness
from hopewall.core.library import Library
from hopewall.core.publishable import missing_values
from hopewall.core.site import Site


@dataclass(frozen=True, slots=True)
class Usable:
    """It can be shown."""

    item: Item


@dataclass(frozen=True, slots=True)
class PageGone:
    """There is no such page in any language."""

    page_id: str

    @property
    def sentence(self) -> str:
        """Say it."""
        return f"The page {self.page_id} is not there any more, so it is left out."


@dataclass(frozen=True, slots=True)
class PartsGone:
    """The page is there, but none of the parts that the deck names."""

    page_id: str
    parts: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """Say it."""
        return f"The page {self.page_id} has no part {', '.join(self.parts)}, so it is left out."


@dataclass(frozen=True, slots=True)
class PageTooOld:
    """Its facts change soon and were to be checked again before today."""

    page_id: str
    due: date

    @property
    def sentence(self) -> str:
        """Say it."""
        return (
            f"The page {self.page_id} was to be checked again by {self.due}, so it is left out "
            "until somebody has."
        )


@dataclass(frozen=True, slots=True)
class NumberMissing:
    """The page is dangerous without a number that the hospital has not set."""

    page_id: str

    @property
    def sentence(self) -> str:
        """Say it."""
        return (
            f"The page {self.page_id} cannot be shown without the hospital's 24-hour number; set "
            "phones.nurse_24h in site.toml, and write the number by hand on what you give out."
        )


@dataclass(frozen=True, slots=True)
class FigureGone:
    """There is no such drawing."""

    figure_id: str

    @property
    def sentence(self) -> str:
        """Say it."""
        return f"The drawing {self.figure_id} is not there any more, so it is left out."


@dataclass(frozen=True, slots=True)
class QuestionsGone:
    """The page has no question."""

    page_id: str

    @property
    def sentence(self) -> str:
        """Say it."""
        return f"The page {self.page_id} has no question, so it is left out."


Unusable = PageGone | PartsGone | PageTooOld | NumberMissing | FigureGone | QuestionsGone
Judged = Usable | Unusable


def page_in(library: Library, page_id: str, language: Language) -> Explainer | None:
    """Return a page in this language, else in another; None when there is none at all."""
    for each in (language, *Language):
        page = library.page(page_id, each)
        if page is not None:
            return page
    return None


def judge(item: Item, library: Library, site: Site, language: Language, today: date) -> Judged:
    """Return whether an item may be shown at this site today, and if not, why."""
    match item:
        case PageItem(page_id, parts):
            page = page_in(library, page_id, language)
            fault = _page_fault(page, page_id, site, today)
            if fault is None and page is not None and parts and not set(parts) & _headings(page):
                return PartsGone(page_id, parts)
            return fault or Usable(item)
        case QuestionsItem(page_id):
            page = page_in(library, page_id, language)
            fault = _page_fault(page, page_id, site, today)
            if fault is None and page is not None and not questions_of(page):
                return QuestionsGone(page_id)
            return fault or Usable(item)
        case FigureItem(figure_id):
            return Usable(item) if figure_id in library.figures else FigureGone(figure_id)
        case StoryItem() | PauseItem():
            return Usable(item)


def judged(
    deck: Deck, library: Library, site: Site, language: Language, today: date
) -> tuple[Judged, ...]:
    """Return what becomes of each entry, in order."""
    return tuple(judge(entry.item, library, site, language, today) for entry in deck.entries)


def questions_of(page: Explainer) -> tuple[Question, ...]:
    """Return the teach-back questions of a page."""
    return tuple(block for block in page.blocks if isinstance(block, Question))


def _page_fault(
    page: Explainer | None, page_id: str, site: Site, today: date
) -> PageGone | PageTooOld | NumberMissing | None:
    if page is None:
        return PageGone(page_id)
    if page.freshness(today) is Freshness.EXPIRED:
        return PageTooOld(page_id, page.front.next_review)
    if missing_values(page, site):
        return NumberMissing(page_id)
    return None


def _headings(page: Explainer) -> set[str]:
    return {block.heading_id for block in page.blocks if isinstance(block, Heading)}
