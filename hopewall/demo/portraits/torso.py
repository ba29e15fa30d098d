"""The shoulders as a surface that clothes and patterns lie on."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from hopewall.demo.portraits.curves import Point, area, spline
from hopewall.demo.portraits.frame import CENTRE, Frame

__all__ = ["BOTTOM", "Neckline", "Torso", "torso_for"]

BOTTOM = 1012.0

Neckline = Callable[[float], float]
"""How far down the garment is cut at a distance from the middle (negative infinity: not cut)."""


@dataclass(frozen=True)
class Torso:
    """Shoulders: ``slope`` runs from the neck outwards as distance from the middle and height."""

    frame: Frame
    slope: tuple[Point, ...]

    @property
    def reach(self) -> float:
        """Half the width of the body."""
        return self.slope[-1][0]

    def shoulder(self, x: float) -> float:
        """The height of the shoulder line at ``x``."""
        away = abs(x - CENTRE)
        for (ax, ay), (bx, by) in zip(self.slope, self.slope[1:], strict=False):
            if away <= bx:
                share = (away - ax) / (bx - ax) if bx > ax and away > ax else 0.0
                return ay + (by - ay) * share
        return BOTTOM + 1

    def scoop(self, wide: float, deep: float, *, power: float = 2.0) -> Neckline:
        """A neckline ``wide`` each side and ``deep``; power 1 is a V, 2 is round."""

        def cut(x: float) -> float:
            t = abs(x - CENTRE) / wide
            if t >= 1:
                return -1e9
            shape = math.pow(1 - math.pow(t, power), 0.5 if power >= 2 else 1.0)
            return self.frame.base - 10 + deep * shape

        return cut

    def cloth(self, neck: Neckline, *, inset: float = 0.0) -> str:
        """Path data of the garment under the shoulder line and below the neckline."""
        return self.region(lambda x: self.top(x, neck) + inset, lambda _x: BOTTOM)

    def top(self, x: float, neck: Neckline) -> float:
        """The upper edge of the garment at ``x``."""
        return max(self.shoulder(x), neck(x))

    def region(self, upper: Neckline, lower: Neckline) -> str:
        """Path data of what lies between two heights, within the width of the body."""
        return area(CENTRE - self.reach, CENTRE + self.reach, upper, lower, 3)

    def band(self, inner: Neckline, outer: Neckline) -> str:
        """Path data of a trim between two necklines."""
        return self.region(lambda x: self.top(x, inner), lambda x: max(self.shoulder(x), outer(x)))


def torso_for(frame: Frame) -> Torso:
    """The shoulders of a frame."""
    neck, base, span = frame.neck, frame.base, frame.span
    points: list[Point] = [
        (0.0, base - 26),
        (neck * 0.9, base - 24),
        (neck * 1.18, base - 2),
        (span * 0.46, base + 34),
        (span * 0.70, base + 62),
        (span * 0.86, base + 104),
        (span * 0.95, base + 170),
        (span, base + 250),
        (span + 6, BOTTOM + 30),
    ]
    line: list[Point] = []
    for x, y in spline(points, steps=8):
        line.append((max(x, line[-1][0] + 0.01) if line else x, y))
    return Torso(frame, tuple(line))
