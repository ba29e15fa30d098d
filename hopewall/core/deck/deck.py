"""A deck: what a nurse goes through with one family, in order. It names pages, never people."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from hopewall.core.codes import Illness, Language, Road, Therapy
from hopewall.core.learn_path import StoryMatch

MOST_ENTRIES: Final = 60
"""Nobody sits through more in half an hour."""
MOST_STORIES: Final = 3
LONGEST_TITLE: Final = 60
LONGEST_NOTE: Final = 400


@dataclass(frozen=True, slots=True)
class PageItem:
    """An explainer, or the parts of it under these headings; no headings means the whole page."""

    page_id: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureItem:
    """One drawing, as large as the screen."""

    figure_id: str


@dataclass(frozen=True, slots=True)
class StoryItem:
    """People who lived it: which kind, never which person. The gate says who there is today."""

    match: StoryMatch
    most: int = 1


@dataclass(frozen=True, slots=True)
class QuestionsItem:
    """Teach-back: the questions of a page."""

    page_id: str


@dataclass(frozen=True, slots=True)
class PauseItem:
    """A quiet screen: time to breathe, to cry, to ask."""


Item = PageItem | FigureItem | StoryItem | QuestionsItem | PauseItem


@dataclass(frozen=True, slots=True)
class Entry:
    """An item of a deck with the nurse's note beside it."""

    item: Item
    note: Mapping[Language, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Needs:
    """What a family needs, as far as it decides on a deck; None and empty mean "any"."""

    illness: Illness | None = None
    therapy: Therapy | None = None
    road: Road | None = None


@dataclass(frozen=True, slots=True)
class DeckFor:
    """For whom a deck was made; empty means everybody."""

    illnesses: frozenset[Illness] = frozenset()
    therapies: frozenset[Therapy] = frozenset()
    road: frozenset[Road] = frozenset()

    def fits(self, needs: Needs) -> int:
        """Return how well it fits: a point for each need it names, -1 where one speaks against."""
        points = 0
        for wanted, named in (
            (needs.illness, self.illnesses),
            (needs.therapy, self.therapies),
            (needs.road, self.road),
        ):
            if wanted is None or not named:
                continue
            if wanted not in named:
                return -1
            points += 1
        return points


@dataclass(frozen=True, slots=True)
class Deck:
    """A deck of the program or of the hospital; it holds nothing of any patient."""

    deck_id: str
    title: Mapping[Language, str]
    entries: tuple[Entry, ...]
    made_for: DeckFor = field(default_factory=DeckFor)
    own: bool = False
    """Whether it is the hospital's own."""
    line: int = field(default=0, compare=False)

    @property
    def page_ids(self) -> tuple[str, ...]:
        """Return every page of which something is shown, once, in order."""
        ids = {
            entry.item.page_id: None for entry in self.entries if isinstance(entry.item, PageItem)
        }
        return tuple(ids)


_NUMBER: Final = re.compile(r"\d(?:[\d\s./-]{4,})\d")


class TitleFault(StrEnum):
    """Why a deck cannot be called something."""

    EMPTY = "title-empty"
    LONG = "title-long"
    HIDDEN = "title-hidden"
    NUMBER = "title-number"

    @property
    def sentence(self) -> str:
        """Say it."""
        return {
            TitleFault.EMPTY: "The deck needs a title; say what the talk is about.",
            TitleFault.LONG: f"The title has over {LONGEST_TITLE} characters; say it shorter.",
            TitleFault.HIDDEN: "The title holds a line break or a hidden character; type it again.",
            TitleFault.NUMBER: "The title holds a long number; a deck is for every family, so "
            "leave it out.",
        }[self]


def title_fault(title: str) -> TitleFault | None:
    """Return why a deck cannot be called this; None when it can."""
    said = title.strip()
    if not said:
        return TitleFault.EMPTY
    if len(said) > LONGEST_TITLE:
        return TitleFault.LONG
    if any(not char.isprintable() for char in said):
        return TitleFault.HIDDEN
    if _NUMBER.search(said):
        return TitleFault.NUMBER
    return None


def moved(entries: tuple[Entry, ...], start: int, end: int) -> tuple[Entry, ...]:
    """Return the entries with the one at `start` at the place `end`; places beyond are the ends."""
    if not 0 <= start < len(entries):
        return entries
    rest = [*entries[:start], *entries[start + 1 :]]
    place = max(0, min(end, len(rest)))
    return (*rest[:place], entries[start], *rest[place:])


def without(entries: tuple[Entry, ...], place: int) -> tuple[Entry, ...]:
    """Return the entries without the one at that place."""
    return (*entries[: max(0, place)], *entries[max(0, place) + 1 :]) if place >= 0 else entries
