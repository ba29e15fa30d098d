"""The browser's side of one size: its page, its profile, its turns."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from hopewall.bench.chromium import MeasuredChromium, gaps
from hopewall.bench.numbers import BenchError, spread
from hopewall.bench.results import SideResult
from hopewall.bench.wall_page import Layout, page_of

_PATIENCE: Final = 180.0


class BrowserSide:
    """Starts the browser again and again on the same page."""

    def __init__(
        self, folder: Path, size: tuple[int, int], environment: Mapping[str, str], log: Path
    ) -> None:
        self._folder = folder
        self._size = size
        self._environment = environment
        self._log = log
        self._starts: list[float] = []
        self._scrolled: SideResult | None = None

    def prepare(self, pictures: Sequence[str], layout: Layout, *, skipping: bool) -> None:
        """Write the page, and start once so that the profile is no newborn's."""
        self._folder.mkdir(parents=True)
        self._page.write_text(page_of(pictures, layout, skipping=skipping), "utf-8")
        with self._browser() as browser:
            browser.started(_PATIENCE)

    def turn(self, speed: float, seconds: float, *, last: bool) -> None:
        """Start once, and in the last turn scroll and count the memory."""
        with self._browser() as browser:
            self._starts.append(browser.started(_PATIENCE))
            if not last:
                return
            before = browser.usage().cpu_seconds
            times = gaps(browser.scroll(speed, seconds, seconds + _PATIENCE))
            usage = browser.usage()
        unbound = self._unbound_frames(speed, seconds)
        frame = spread(times)
        if frame is None:
            raise BenchError("Chromium painted no frames while it scrolled.")
        self._scrolled = SideResult(
            starts=self._starts,
            frame=frame,
            frames_per_second=len(times) / (sum(times) / 1000),
            unbound_frames_per_second=unbound,
            cpu_ms_per_frame=(usage.cpu_seconds - before) / len(times) * 1000,
            usage=usage,
        )

    def _unbound_frames(self, speed: float, seconds: float) -> float:
        with self._browser(unbound=True) as browser:
            browser.started(_PATIENCE)
            times = gaps(browser.scroll(speed, seconds, seconds + _PATIENCE))
        return len(times) / (sum(times) / 1000)

    def result(self) -> SideResult:
        """Return what the turns have shown."""
        if self._scrolled is None:
            raise BenchError("Chromium was not scrolled.")
        return self._scrolled

    @property
    def _page(self) -> Path:
        return self._folder / "wall.html"

    def _browser(self, *, unbound: bool = False) -> MeasuredChromium:
        profile = self._folder / "profile"
        return MeasuredChromium(
            self._page, profile, self._size, self._environment, self._log, unbound=unbound
        )
