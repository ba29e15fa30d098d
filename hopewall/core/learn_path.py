"""The way through the explainers, and which stories belong to which page."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

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
from hopewall.core.explainer import PageKind


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

    def with_unnamed(
        self, unnamed: Mapping[str, PageKind], named: Mapping[str, PageKind]
    ) -> "LearnPath":
        """Return the way with pages that it does not name, each at the end of its station.

        That is the station with most pages of the same kind; the later of two with as many, and the
        last of all where no station has any. Pages of one station stand in the order of their ids.

        Args:
            unnamed: The kinds of the pages to take in, by their ids.
            named: The kinds of the pages that the way names.
        """
        added: dict[int, list[str]] = {}
        for page_id, kind in sorted(unnamed.items()):
            counts = [
                sum(named.get(one) is kind for one in station.page_ids) for station in self.stations
            ]
            if counts:
                most = max(counts)
                place = max(at for at, count in enumerate(counts) if count == most)
                added.setdefault(place, []).append(page_id)
        return replace(
            self,
            stations=tuple(
                replace(station, page_ids=(*station.page_ids, *added.get(place, ())))
                for place, station in enumerate(self.stations)
            ),
        )
