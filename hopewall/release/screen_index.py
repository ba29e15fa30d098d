"""The kiosk's read-only window on the installed view: the port `ScreenIndex` over files.

It fails closed: whatever cannot be checked, and a clock or a lease that is not right, leaves
education only, and people come back by themselves when the next look finds everything sound.
"""

import json
import os
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import TypeVar

from hopewall.core.head import ID_PATTERN
from hopewall.core.screen import (
    FOUND_AT_ONCE,
    Changed,
    EducationOnly,
    EducationOnlyReason,
    Facets,
    ScreenNews,
    StoryPage,
    Tile,
    Unchanged,
)
from hopewall.release.current import CURRENT
from hopewall.release.held import HELD_FILES
from hopewall.release.objects import ObjectStore
from hopewall.release.opened_view import OpenedView, damaged, open_view
from hopewall.release.rows import Rows
from hopewall.release.screen_state import ClockFloor, ScreenState, read_state
from hopewall.release.trust import TRUSTED

Clock = Callable[[], datetime]
"""Returns the present moment, aware, in the site's time zone: its date is the screen's day."""

Listener = Callable[[EducationOnly], None]
"""Called once each time a screen begins to show no person, with the reason."""

LOOK_AGAIN = timedelta(seconds=30)
"""How long a view that could not be opened is left alone while `CURRENT` stays the same."""

_TRIES = 3
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_ID = re.compile(ID_PATTERN)
Answer = TypeVar("Answer")
_Look = tuple[tuple[int, int, int] | None, ...]
"""What the files that say who is shown look like from outside, in the order they are watched."""


def _nobody_listens(_fault: EducationOnly) -> None:
    """Be told and do nothing."""


def open_screen(
    screen_dir: Path, objects_dir: Path, clock: Clock, told: Listener = _nobody_listens
) -> "InstalledScreen":
    """Open a screen's installed view; what is wrong with it is in the screen's `state`."""
    screen = InstalledScreen(screen_dir, objects_dir, clock, told)
    screen.refresh()
    return screen


class InstalledScreen:
    """Implements `hopewall.core.screen.ScreenIndex`. Made for one thread."""

    def __init__(
        self, screen_dir: Path, objects_dir: Path, clock: Clock, told: Listener = _nobody_listens
    ) -> None:
        self._screen_dir = screen_dir
        self._told = told
        self._objects = ObjectStore(objects_dir.absolute())
        self._clock = clock
        self._floor = ClockFloor(screen_dir)
        self._watched = [str(screen_dir / name) for name in (CURRENT, *HELD_FILES, TRUSTED)]
        self._look: _Look = ()
        self._looked_at = _NEVER
        self._view: OpenedView | None = None
        self._day = date.min
        self._broken: EducationOnly | None = None
        self._state: EducationOnly | None = EducationOnly(
            EducationOnlyReason.NOTHING_INSTALLED, "The screen has not looked yet."
        )

    @property
    def state(self) -> EducationOnly | None:
        """None while people may be shown."""
        return self._state

    @property
    def clock_fault(self) -> str:
        """Why the highest clock seen could not be written down; empty when it could."""
        return self._floor.fault

    def close(self) -> None:
        """Let go of the files."""
        if self._view is not None:
            self._view.rows.close()
            self._view = None

    def refresh(self) -> ScreenNews:
        """Look whether the view, who is held, the day, the lease or the clock changed."""
        now = self._clock()
        news: ScreenNews = Unchanged()
        if self._should_look(now):
            news = self._look_at_files(now)
        fault = self._broken or self._time_fault(now)
        before, self._state = self._state, fault
        if fault is not None:
            if before is not None and before.reason is fault.reason:
                return Unchanged()
            self._told(fault)
            return fault
        self._floor.tick(now)
        if now.date() != self._day:
            news = Changed(gone=self._decide(now.date()))
        return news if before is None else Changed(renumbered=True)

    def count(self) -> int:
        """Return the number of positions of the generation that is open."""
        return 0 if self._view is None else len(self._view.positions)

    def is_shown(self, position: int) -> bool:
        """Whether the story at this position may be painted now."""
        view = self._open()
        return view is not None and view.positions.is_shown(position)

    def is_story_shown(self, story_id: str) -> bool:
        """Whether this story may be painted now."""
        return self._shown_position(story_id) is not None

    def shown_positions(self) -> Sequence[int]:
        """Return all positions that may be painted today."""
        view = self._open()
        return () if view is None else view.positions.shown()

    def matching(self, facets: Facets) -> Sequence[int]:
        """Return the shown positions that match."""
        view = self._open()
        return () if view is None else view.positions.matching(facets)

    def facet_counts(self, facets: Facets) -> Mapping[str, Mapping[str, int]]:
        """Count what each answer would leave."""
        view = self._open()
        if view is None:
            return {"illness": {}, "therapy": {}, "age_band": {}, "road": {}}
        return view.positions.facet_counts(facets)

    def search(self, text: str) -> Sequence[int]:
        """Return the first shown positions whose words match, and one more if there are more."""
        view = self._open()
        if view is None:
            return ()
        shown = view.positions.shown_among

        def first(rows: Rows) -> list[int]:
            return list(islice(shown(rows.search(text)), FOUND_AT_ONCE + 1))

        nothing: list[int] = []
        return self._read(first, nothing)

    def tiles(self, positions: Sequence[int]) -> Sequence[Tile | None]:
        """Return the tiles at these positions; None where one may not be shown."""
        wanted = [position for position in positions if self.is_shown(position)]
        nothing: dict[int, Tile] = {}
        found = self._read(lambda rows: rows.tiles(wanted), nothing) if wanted else nothing
        return [found.get(position) for position in positions]

    def page(self, story_id: str) -> StoryPage | None:
        """Return the whole story, or None when it may not be shown."""
        position = self._shown_position(story_id)
        if position is None:
            return None
        return self._read(lambda rows: rows.page(position), None)

    def _shown_position(self, story_id: str) -> int | None:
        if not _ID.fullmatch(story_id):
            return None
        position = self._read(lambda rows: rows.position(story_id), None)
        return position if position is not None and self.is_shown(position) else None

    def _open(self) -> OpenedView | None:
        return self._view if self._state is None else None

    def _read(self, ask: Callable[[Rows], Answer], nothing: Answer) -> Answer:
        """Ask the generation; one that cannot be read shows nobody from then on."""
        view = self._open()
        if view is None:
            return nothing
        try:
            return ask(view.rows)
        except (sqlite3.Error, json.JSONDecodeError, ValueError) as error:
            self._state = damaged(f"{view.current.database} cannot be read ({error}).")
            self._break(self._state)
            return nothing

    def _break(self, why: EducationOnly) -> None:
        self._broken = why
        self.close()

    def _should_look(self, now: datetime) -> bool:
        look = self._stat()
        if look != self._look or (self._view is None and self._broken is None):
            self._look = look
            return True
        return self._broken is not None and abs(now - self._looked_at) >= LOOK_AGAIN

    def _stat(self) -> _Look:
        return tuple(map(_seen, self._watched))

    def _look_at_files(self, now: datetime) -> ScreenNews:
        self._looked_at = now
        opened = open_view(self._screen_dir, self._objects, self._view)
        for _ in range(_TRIES):
            look = self._stat()
            if isinstance(opened, OpenedView) or look == self._look:
                break
            # The installer was faster: it has replaced CURRENT and removed what it named before.
            self._look = look
            opened = open_view(self._screen_dir, self._objects, self._view)
        if isinstance(opened, EducationOnly):
            self._break(opened)
            return Unchanged()
        self._broken = None
        before, self._view = self._view, opened
        self._load_floor(opened.state)
        if before is not None and before.rows is opened.rows:
            gone = self._decide(now.date())
            if set(before.withheld) - set(opened.withheld):
                # Somebody who was hidden is back.
                return Changed(gone=gone, renumbered=True)
            return Changed(gone=gone) if gone else Unchanged()
        opened.positions.decide(now.date(), opened.withheld)
        self._day = now.date()
        if before is None:
            return Changed(renumbered=True)
        gone = self._gone(before, opened)
        before.rows.close()
        return Changed(gone=gone, renumbered=True)

    def _decide(self, today: date) -> frozenset[str]:
        """Work out what is shown today; return the ids of the stories that left."""
        view = self._view
        if view is None:
            return frozenset()
        self._day = today
        gone = view.positions.decide(today, view.withheld)
        return frozenset(view.rows.ids(gone)) if gone else frozenset()

    def _gone(self, before: OpenedView, after: OpenedView) -> frozenset[str]:
        try:
            return frozenset(_left(before, after))
        except sqlite3.Error:
            return frozenset()

    def _load_floor(self, state: ScreenState) -> None:
        issued = self._view.current.issued if self._view is not None else _NEVER
        self._floor.load(max(state.clock, issued))

    def _time_fault(self, now: datetime) -> EducationOnly | None:
        if self._view is None:
            return None
        if self._floor.is_behind(now):
            state = read_state(self._screen_dir)
            if isinstance(state, ScreenState):
                self._load_floor(state)
        if self._floor.is_behind(now):
            return EducationOnly(
                EducationOnlyReason.CLOCK_BACK,
                f"The clock says {now:%Y-%m-%d %H:%M}, and this screen has already seen "
                f"{self._floor.highest.astimezone(now.tzinfo):%Y-%m-%d %H:%M}; set the clock.",
            )
        lease_end = self._view.current.lease_end
        if now < lease_end:
            return None
        self._floor.tick(lease_end)
        return EducationOnly(
            EducationOnlyReason.LEASE_OVER,
            f"The release was good until {lease_end.astimezone(now.tzinfo):%Y-%m-%d %H:%M}; "
            "publish or fetch a newer one.",
        )


def _seen(path: str) -> tuple[int, int, int] | None:
    try:
        found = os.lstat(path)
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size


def _left(before: OpenedView, after: OpenedView) -> Iterator[str]:
    """Yield the ids shown before and not after; both lists are walked side by side by id."""
    present = after.rows.all_ids()
    other = next(present, None)
    for story_id, position in before.rows.all_ids():
        if not before.positions.is_shown(position):
            continue
        while other is not None and other[0] < story_id:
            other = next(present, None)
        here = other is not None and other[0] == story_id
        if not here or other is None or not after.positions.is_shown(other[1]):
            yield story_id
