"""Measure the wall at several sizes, and beside a browser where that is asked for."""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from hopewall.bench.browser_side import BrowserSide
from hopewall.bench.display import (
    CHROMIUM,
    XVFB,
    measured_environment,
    no_display,
    require,
    virtual_display,
)
from hopewall.bench.homes import Progress, ready_home
from hopewall.bench.kiosk import MeasuredKiosk, Report, number, numbers
from hopewall.bench.numbers import BenchError, Spread, spread
from hopewall.bench.publishing import publish_edits
from hopewall.bench.results import SideResult, WallResult
from hopewall.bench.scrolling import UNBOUND_ENVIRONMENT
from hopewall.bench.wall_page import Layout
from hopewall.bench.withdrawal import Gone, withdraw_one
from hopewall.core.site import Site
from hopewall.education.site_settings import SiteRead, read_site
from hopewall.release.screen_index import open_screen
from hopewall.services.home import Home

SIZES: Final = (300, 1_000, 10_000)
FULL_SIZE: Final = 100_000
FLICK: Final = 3_000.0
"""Pixels a second: half of the fastest flick that the wall lets a visitor give."""
_PATIENCE: Final = 60.0
_A_TOUCH: Final = 10.0
_PAGE: Final = 500


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be measured, and how thoroughly."""

    people: Sequence[int]
    homes: Path
    against_chromium: bool = False
    offscreen: bool = False
    size: tuple[int, int] = (1920, 1080)
    starts: int = 3
    seconds: float = 10.0
    speed: float = FLICK
    touches: int = 100
    withdrawals: int = 3
    edits: int = 3


@dataclass(slots=True)
class _Kiosk:
    """What one size's kiosk has told so far."""

    starts: list[float] = field(default_factory=list)
    marks: dict[str, float] = field(default_factory=dict)
    touched: dict[str, Spread | None] = field(default_factory=dict)
    gone: list[Gone] = field(default_factory=list)
    layout: Report = field(default_factory=dict)
    scrolled: SideResult | None = None


def measure(wish: Wish, progress: Progress) -> list[WallResult]:
    """Measure every size that was wished for; raises BenchError."""
    require([] if wish.offscreen else [XVFB])
    require([CHROMIUM[0]] if wish.against_chromium else [])
    if wish.against_chromium and wish.offscreen:
        raise BenchError("A browser cannot draw offscreen; leave out --offscreen.")
    walls = []
    with tempfile.TemporaryDirectory(prefix="hopewall-bench-") as folder:
        for people in wish.people:
            home = ready_home(wish.homes, people, datetime.now(UTC), progress)
            walls.append(_Size(wish, people, home, Path(folder), progress).measure())
    return walls


class _Size:
    """One wall's measurements, in the order that disturbs them least."""

    def __init__(
        self, wish: Wish, people: int, home: Home, folder: Path, progress: Progress
    ) -> None:
        self._wish = wish
        self._people = people
        self._home = home
        self._folder = folder
        self._progress = progress
        self._log = wish.homes / "bench.log"

    def measure(self) -> WallResult:
        """Start both sides in turn, then scroll, touch, withdraw; then edit and publish."""
        site = self._site()
        told = _Kiosk()
        browsers: list[BrowserSide] = []
        display = no_display() if self._wish.offscreen else virtual_display(self._wish.size)
        with display as variables:
            environment = measured_environment(variables)
            with MeasuredKiosk(self._home.root, self._wish.size, environment, self._log) as warm:
                told.layout = warm.started()
            if self._wish.against_chromium:
                browsers = self._browsers(site, told.layout, environment)
            for turn in range(self._wish.starts):
                last = turn == self._wish.starts - 1
                self._tell("starts", turn, self._wish.starts)
                self._kiosk_turn(told, environment, last=last)
                for browser in browsers:
                    browser.turn(self._wish.speed, self._wish.seconds, last=last)
            told.gone = self._withdraw(environment)
        self._tell("publishing", 0, 1)
        published = publish_edits(self._home, site, self._wish.edits, seed=self._people)
        if told.scrolled is None:
            raise BenchError("The kiosk was not started; ask for one start at least.")
        return WallResult(
            people=self._people,
            shown=int(number(told.layout, "count")),
            kiosk=told.scrolled,
            chromium=browsers[0].result() if browsers else None,
            tuned=browsers[1].result() if browsers else None,
            start_marks=told.marks,
            answered=told.touched.get("answered"),
            painted=told.touched.get("painted"),
            settled=told.touched.get("settled"),
            gone=told.gone,
            published=published,
        )

    def _kiosk_turn(self, told: _Kiosk, environment: Mapping[str, str], *, last: bool) -> None:
        unbound = self._unbound_frames(environment) if last else 0.0
        with MeasuredKiosk(self._home.root, self._wish.size, environment, self._log) as kiosk:
            marks = kiosk.started()["marks"]
            if not isinstance(marks, dict):
                raise BenchError("The kiosk's report has no marks.")
            told.marks = {name: (moment - kiosk.spawned_ns) / 1e9 for name, moment in marks.items()}
            told.starts.append(told.marks["loop"])
            if last:
                told.scrolled = self._scroll(kiosk, told.starts, unbound)
                told.touched = self._touch(kiosk)

    def _unbound_frames(self, environment: Mapping[str, str]) -> float:
        """Return the frames a second of a kiosk of its own that no clock holds back."""
        self._tell("scrolling unbound", 0, 1)
        own = {**environment, **UNBOUND_ENVIRONMENT}
        with MeasuredKiosk(self._home.root, self._wish.size, own, self._log) as kiosk:
            kiosk.started()
            report = kiosk.ask(
                "scroll",
                self._wish.seconds + _PATIENCE,
                speed=self._wish.speed,
                seconds=self._wish.seconds,
                unbound=True,
            )
        return number(report, "frames") / number(report, "seconds")

    def _scroll(self, kiosk: MeasuredKiosk, starts: Sequence[float], unbound: float) -> SideResult:
        self._tell("scrolling", 0, 1)
        seconds = self._wish.seconds
        report = kiosk.ask("scroll", seconds + _PATIENCE, speed=self._wish.speed, seconds=seconds)
        frames = number(report, "frames")
        gaps = spread(numbers(report, "gaps"))
        if gaps is None:
            raise BenchError("The kiosk painted no frames while it scrolled.")
        return SideResult(
            starts=starts,
            frame=gaps,
            frames_per_second=frames / number(report, "seconds"),
            unbound_frames_per_second=unbound,
            cpu_ms_per_frame=number(report, "cpu_seconds") / frames * 1000,
            usage=kiosk.usage(),
        )

    def _touch(self, kiosk: MeasuredKiosk) -> dict[str, Spread | None]:
        if not self._wish.touches:
            return {}
        self._tell("touching", 0, self._wish.touches)
        patience = self._wish.touches * _A_TOUCH
        report = kiosk.ask("touch", patience, count=float(self._wish.touches))
        return {name: spread(numbers(report, name)) for name in ("answered", "painted", "settled")}

    def _withdraw(self, environment: Mapping[str, str]) -> list[Gone]:
        """Withdraw people from the wall and people whose story is open, in turn.

        Last of all: the browsers' page names pictures that go with the people withdrawn.
        """
        gone: list[Gone] = []
        if not self._wish.withdrawals:
            return gone
        with MeasuredKiosk(self._home.root, self._wish.size, environment, self._log) as kiosk:
            kiosk.started()
            for turn in range(2 * self._wish.withdrawals):
                self._tell("withdrawing", turn, 2 * self._wish.withdrawals)
                gone.append(
                    withdraw_one(
                        kiosk, self._home, environment, story_open=turn % 2 == 1, log=self._log
                    )
                )
        return gone

    def _browsers(
        self, site: Site, layout: Report, environment: Mapping[str, str]
    ) -> list[BrowserSide]:
        """Return the browser with the lazy-loading page, and with the tuned one."""
        page = Layout(
            columns=int(number(layout, "columns")),
            cell_width=number(layout, "cell_width"),
            cell_height=number(layout, "cell_height"),
            left=number(layout, "left"),
            stagger=number(layout, "stagger"),
            bottom=number(layout, "bottom"),
        )
        pictures = self._pictures(site)
        sides = []
        for skipping in (False, True):
            folder = self._folder / str(self._people) / ("tuned" if skipping else "lazy")
            side = BrowserSide(folder, self._wish.size, environment, self._log)
            side.prepare(pictures, page, skipping=skipping)
            sides.append(side)
        return sides

    def _pictures(self, site: Site) -> list[str]:
        """Return the wall's tiles in the kiosk's order."""
        zone = ZoneInfo(site.timezone)
        index = open_screen(
            self._home.screen, self._home.release / "objects", lambda: datetime.now(zone)
        )
        positions = index.shown_positions()
        pages = (positions[start : start + _PAGE] for start in range(0, len(positions), _PAGE))
        found = [tile for page in pages for tile in index.tiles(page) if tile]
        index.close()
        return [tile.tile_path for tile in found if tile.tile_path]

    def _site(self) -> Site:
        read = read_site(self._home.root)
        if not isinstance(read, SiteRead):
            raise BenchError(read.sentence)
        return read.site

    def _tell(self, doing: str, done: int, total: int) -> None:
        self._progress(f"{self._people:,}: {doing}", done, total)
