"""Measure the search through stories and explainers, beside SQLite's own on the same texts."""

import sqlite3
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Final

from hopewall.bench.bars import Bar
from hopewall.bench.homes import Progress
from hopewall.bench.numbers import BenchError, Spread, spread
from hopewall.bench.raw_search import RawSearch
from hopewall.bench.search_words import Asked, Kind, searches
from hopewall.bench.word_walls import searchable_home
from hopewall.commands.speaking import JsonValue
from hopewall.core.codes import Language
from hopewall.core.screen import FOUND_AT_ONCE
from hopewall.core.segmentation import phrase_query
from hopewall.education.library_reader import read_library
from hopewall.education.page_index import Entry, PageIndex, entries
from hopewall.education.shelf_files import SHIPPED
from hopewall.release.current import Current, read_current
from hopewall.release.screen_index import InstalledScreen, open_screen
from hopewall.services.home import Home

PEOPLE: Final = 100_000
_MOST_MS: Final = 16.0
_RATIO: Final = 1.5
_SAMPLE: Final = 2_000


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be measured, and how thoroughly."""

    homes: Path
    people: int = PEOPLE
    each: int = 120
    """Searches of every kind."""
    rounds: int = 3
    """How often each is asked; the middle time counts."""
    seed: int = 0


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Milliseconds of every search, the middle of its rounds: ours, and SQLite's for its words."""

    people: int
    stories: int
    pages: int
    distinct: int
    ours: Mapping[Kind, Sequence[float]]
    raw: Mapping[Kind, Sequence[float]]
    index_seconds: float
    """Making the index of all pages."""

    def bars(self) -> list[Bar]:
        """Return every bar."""
        ours, raw = _all(self.ours), _all(self.raw)
        return [
            Bar(f"search p99 in ms, {self.people:,}", ours.p99, _MOST_MS),
            Bar("search p50, ours / raw SQLite FTS5", ours.p50 / raw.p50, _RATIO),
            Bar("search p99, ours / raw SQLite FTS5", ours.p99 / raw.p99, _RATIO),
        ]

    def by_kind(self) -> Mapping[Kind, tuple[Spread, Spread]]:
        """Return what each kind took, ours and SQLite's."""
        return {kind: (_spread(self.ours[kind]), _spread(self.raw[kind])) for kind in self.ours}

    def as_json(self) -> Mapping[str, JsonValue]:
        """Return it for the report."""
        return {
            "people": self.people,
            "stories": self.stories,
            "pages": self.pages,
            "distinct_searches": self.distinct,
            "page_index_seconds": round(self.index_seconds, 3),
            "search": _all(self.ours).as_json("ms"),
            "raw_fts5": _all(self.raw).as_json("ms"),
            "kinds": {
                kind: {"search": ours.as_json("ms"), "raw_fts5": raw.as_json("ms")}
                for kind, (ours, raw) in self.by_kind().items()
            },
        }


def measure(wish: Wish, progress: Progress) -> SearchResult:
    """Ask both sides the same; raises BenchError."""
    home = searchable_home(wish.homes, wish.people, datetime.now(UTC), progress)
    library = read_library(SHIPPED, datetime.now(UTC).date())
    begun = time.perf_counter()
    index = PageIndex(library)
    made = time.perf_counter() - begun
    pages = {language: list(entries(library, language)) for language in Language}
    with (
        tempfile.TemporaryDirectory(prefix="hopewall-bench-") as folder,
        closing(screen_of(home)) as screen,
        closing(RawSearch(Path(folder) / "raw.db")) as raw,
        closing(index),
    ):
        if screen.state is not None:
            raise BenchError(screen.state.sentence)
        progress("filling SQLite's table", 0, 1)
        with closing(_generation(home)) as generation:
            raw.fill(generation.execute("SELECT position, words FROM searchable"), pages)
        asked = searches(raw.db, _texts(raw.db, pages), wish.each, wish.seed)
        both = _Both(screen, index, raw, pages)
        for number, one in enumerate(dict.fromkeys(asked)):
            both.compare(one)
            progress("comparing answers", number, len(asked))
        both.time(asked, wish.rounds, progress)
        return SearchResult(
            people=wish.people,
            stories=screen.count(),
            pages=len(library.pages),
            distinct=len(set(asked)),
            ours=both.ours,
            raw=both.theirs,
            index_seconds=made,
        )


class _Both:
    """Our search and SQLite's, asked in turn."""

    def __init__(
        self,
        screen: InstalledScreen,
        index: PageIndex,
        raw: RawSearch,
        pages: Mapping[Language, Sequence[Entry]],
    ) -> None:
        self._screen = screen
        self._index = index
        self._raw = raw
        self._pages = pages
        self.ours: dict[Kind, list[float]] = {}
        self.theirs: dict[Kind, list[float]] = {}

    def compare(self, asked: Asked) -> None:
        """Check that both find the same; it also warms both up."""
        query = phrase_query(asked.text)
        shown = self._screen.is_shown
        stories = [at for at in self._raw.every_story(query) if shown(at)][: FOUND_AT_ONCE + 1]
        entry = self._pages[asked.language]
        rows = [entry[row] for (row,) in self._raw.search(query, asked.language)[1]]
        pages = {each.page_id for each in rows if each.heading_id is None}
        found = {page.page_id for page in self._index.search(asked.text, asked.language)}
        if list(self._screen.search(asked.text)) != stories or found != pages:
            raise BenchError(f"The search for {asked.text} finds something else than SQLite does.")

    def time(self, asked: Sequence[Asked], rounds: int, progress: Progress) -> None:
        """Time every search on both sides; what came first in one round is second in the next."""
        ours = [[0.0] * rounds for _ in asked]
        theirs = [[0.0] * rounds for _ in asked]
        for turn in range(rounds):
            progress("searching", turn, rounds)
            for number, one in enumerate(asked):
                query = phrase_query(one.text)
                if (number + turn) % 2:
                    theirs[number][turn] = self._their_time(one, query)
                    ours[number][turn] = self._our_time(one)
                else:
                    ours[number][turn] = self._our_time(one)
                    theirs[number][turn] = self._their_time(one, query)
        for one, mine, raw in zip(asked, ours, theirs, strict=True):
            self.ours.setdefault(one.kind, []).append(median(mine))
            self.theirs.setdefault(one.kind, []).append(median(raw))

    def _our_time(self, one: Asked) -> float:
        begun = time.perf_counter_ns()
        self._screen.search(one.text)
        self._index.search(one.text, one.language)
        return (time.perf_counter_ns() - begun) / 1e6

    def _their_time(self, one: Asked, query: str) -> float:
        begun = time.perf_counter_ns()
        self._raw.search(query, one.language)
        return (time.perf_counter_ns() - begun) / 1e6


def screen_of(home: Home) -> InstalledScreen:
    """Open the installed wall as a kiosk does."""
    return open_screen(home.screen, home.release / "objects", lambda: datetime.now(UTC))


def _generation(home: Home) -> sqlite3.Connection:
    current = read_current(home.screen)
    if not isinstance(current, Current):
        raise BenchError(f"Nothing is installed in {home.root}.")
    return sqlite3.connect(f"{(home.screen / current.database).as_uri()}?mode=ro", uri=True)


def _texts(raw: sqlite3.Connection, pages: Mapping[Language, Sequence[Entry]]) -> list[str]:
    """Return texts of stories from all over the wall, and of every page."""
    count = raw.execute("SELECT count(*) FROM story").fetchone()[0]
    step = max(1, count // _SAMPLE)
    rows = raw.execute("SELECT words FROM story WHERE rowid % ? = 0", (step,))
    sections = (entry for each in pages.values() for entry in each if entry.heading_id is not None)
    return [text for (text,) in rows] + [entry.columns[-1] for entry in sections]


def _all(times: Mapping[Kind, Sequence[float]]) -> Spread:
    return _spread([each for part in times.values() for each in part])


def _spread(times: Sequence[float]) -> Spread:
    found = spread(times)
    if found is None:
        raise BenchError("Nothing was searched for; ask for one search at least.")
    return found
