"""The bars: what the measurements are held against, and whether they meet it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from hopewall.bench.results import WallResult

SMALLER, LARGER = "<=", ">="
LARGE: Final = 10_000
MIDDLE: Final = 1_000


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; without a value it was not measured, and nobody knows whether it is met."""

    name: str
    value: float | None
    limit: float
    sign: str = SMALLER

    @property
    def met(self) -> bool | None:
        """Whether the value keeps to the limit; None when it was not measured."""
        if self.value is None:
            return None
        return self.value <= self.limit if self.sign == SMALLER else self.value >= self.limit

    def as_json(self) -> dict[str, bool | float | str | None]:
        """Return it for the report."""
        value = None if self.value is None else round(self.value, 3)
        return {
            "name": self.name,
            "value": value,
            "bar": f"{self.sign} {self.limit:g}",
            "met": self.met,
        }


def bars_of(walls: Sequence[WallResult]) -> list[Bar]:
    """Return every bar, whatever was measured."""
    largest = _wall(walls, LARGE)
    return [
        Bar("start, kiosk / Chromium, worst size", _worst(walls, _start_ratio), 0.5),
        Bar("frames a second, kiosk / Chromium, 1,000", _frames_at(walls, MIDDLE), 1.0, LARGER),
        Bar(
            "frames a second, kiosk / Chromium, 10,000, each as fast as it can",
            _unbound_at(walls, LARGE),
            3.0,
            LARGER,
        ),
        Bar("memory (PSS), kiosk / Chromium, worst size", _worst(walls, _memory_ratio), 0.25),
        Bar(
            "frame time p50, largest / smallest wall",
            _flat(walls, lambda w: w.kiosk.frame.p50),
            1.2,
        ),
        Bar(
            "frame time p99, largest / smallest wall",
            _flat(walls, lambda w: w.kiosk.frame.p99),
            1.2,
        ),
        Bar(
            "memory (PSS), largest / smallest wall",
            _flat(walls, lambda w: w.kiosk.usage.pss_mb),
            1.2,
        ),
        Bar(
            "touch to story painted, p99 in ms, 10,000",
            largest.painted.p99 if largest and largest.painted else None,
            100.0,
        ),
        Bar("withdraw to gone, worst in s, 10,000", _slowest_gone(largest), 1.0),
        Bar(
            "publish after one edit, worst in s, 10,000",
            max((each.lobby for each in largest.published), default=None) if largest else None,
            2.0,
        ),
    ]


def _wall(walls: Sequence[WallResult], people: int) -> WallResult | None:
    return next((wall for wall in walls if wall.people == people), None)


def _worst(
    walls: Sequence[WallResult], ratio: Callable[[WallResult], float | None]
) -> float | None:
    return max((value for wall in walls if (value := ratio(wall)) is not None), default=None)


def _start_ratio(wall: WallResult) -> float | None:
    return wall.kiosk.start / wall.chromium.start if wall.chromium else None


def _memory_ratio(wall: WallResult) -> float | None:
    return wall.kiosk.usage.pss_mb / wall.chromium.usage.pss_mb if wall.chromium else None


def frames_ratio(wall: WallResult) -> float | None:
    """Return the kiosk's frames a second in terms of Chromium's."""
    if wall.chromium is None:
        return None
    return wall.kiosk.frames_per_second / wall.chromium.frames_per_second


def _frames_at(walls: Sequence[WallResult], people: int) -> float | None:
    wall = _wall(walls, people)
    return frames_ratio(wall) if wall else None


def _unbound_at(walls: Sequence[WallResult], people: int) -> float | None:
    """Return the ratio of what both could draw; on a screen both stop at its 60 a second."""
    wall = _wall(walls, people)
    if wall is None or wall.chromium is None:
        return None
    return wall.kiosk.unbound_frames_per_second / wall.chromium.unbound_frames_per_second


def _flat(walls: Sequence[WallResult], figure: Callable[[WallResult], float]) -> float | None:
    if len(walls) < 2:  # noqa: PLR2004  two sizes make a ratio
        return None
    in_order = sorted(walls, key=lambda wall: wall.people)
    return figure(in_order[-1]) / figure(in_order[0])


def _slowest_gone(wall: WallResult | None) -> float | None:
    if wall is None:
        return None
    return max((each.from_start for each in wall.gone), default=None)
