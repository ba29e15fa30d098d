"""The way through the explainers, and which stories belong to which page."""

from collections.abc import Mapping
from dataclasses import dataclass

from hopewall.core.codes import (
    AgeBand,
    Illness,
    Language,
    LifeCycle,
    Road,
    RoadStep,
    Therapy,
    Voice,
)


@dataclass(frozen=True, slots=True)
class Station:
    """A place on the way, or a worry: a name and its pages in order."""

    station_id: str
    name: Mapping[Language, str]
    page_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoryMatch:
    """The stories that a page leads to: those with any of these codes."""

    illnesses: frozenset[Illness] = frozenset()
    therapies: frozenset[Therapy] = frozenset()
    road: frozenset[Road] = frozenset()
    life_cycle: frozenset[LifeCycle] = frozenset()
    voices: frozenset[Voice] = frozenset()
    ages: frozenset[AgeBand] = frozenset()
    steps: frozenset[RoadStep] = frozenset()


@dataclass(frozen=True, slots=True)
class LearnPath:
    """The stations in walking order, the worries, and the stories of each page."""

    stations: tuple[Station, ...] = ()
    worries: tuple[Station, ...] = ()
    stories: Mapping[str, StoryMatch] | None = None

    @property
    def page_order(self) -> tuple[str, ...]:
        """Return every page once, in walking order."""
        return tuple(page for station in self.stations for page in station.page_ids)

    def read_next(self, page_id: str) -> str | None:
        """Return the page that follows on the way; None after the last one."""
        order = self.page_order
        if page_id not in order:
            return None
        place = order.index(page_id) + 1
        return order[place] if place < len(order) else None
