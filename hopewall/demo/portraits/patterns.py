"""Patterns on cloth: stripes, dots, flowers, checks and knit."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from hopewall.demo.portraits.curves import area
from hopewall.demo.portraits.ink import circle, ellipse, fill
from hopewall.demo.portraits.parts import Pattern

__all__ = ["Surface", "draw_pattern"]

Height = Callable[[float], float]


@dataclass(frozen=True)
class Surface:
    """A piece of cloth: from ``left`` to ``right`` between two heights, bowed at the sides."""

    left: float
    right: float
    upper: Height
    lower: Height
    bow: float = 0.0

    def holds(self, x: float, y: float, margin: float) -> bool:
        """Whether a spot of this size lies on the cloth."""
        return self.left + margin < x < self.right - margin and all(
            self.upper(at) + margin < y < self.lower(at) - margin
            for at in (x - margin, x, x + margin)
        )

    def droop(self, x: float) -> float:
        """How far the weave hangs at ``x``."""
        t = (x - (self.left + self.right) / 2) / ((self.right - self.left) / 2)
        return self.bow * t * t

    def span(self) -> tuple[float, float]:
        """The highest and the lowest height of the cloth."""
        count = 24
        xs = [self.left + (self.right - self.left) * i / count for i in range(count + 1)]
        return min(map(self.upper, xs)), max(map(self.lower, xs))


def _stripe(surface: Surface, y: float, high: float, colour: str, opacity: float) -> str:
    return fill(
        area(
            surface.left,
            surface.right,
            lambda x: max(surface.upper(x), y + surface.droop(x)),
            lambda x: min(surface.lower(x), y + high + surface.droop(x)),
        ),
        colour,
        opacity,
    )


def _stripes(surface: Surface, colour: str) -> str:
    top, bottom = surface.span()
    start = math.floor(top / 46) * 46 - 46 * math.ceil(abs(surface.bow) / 46)
    count = math.ceil((bottom - start) / 46)
    return "".join(_stripe(surface, start + 46 * i, 17, colour, 0.85) for i in range(count))


def _checks(surface: Surface, colour: str) -> str:
    top, bottom = surface.span()
    count = math.ceil((bottom - top + 80) / 52)
    parts = [_stripe(surface, top - 80 + 52 * i, 15, colour, 0.38) for i in range(count + 1)]
    x = surface.left
    while x < surface.right:
        stop = min(x + 15, surface.right)
        parts.append(fill(area(x, stop, surface.upper, surface.lower, 3), colour, 0.38))
        x += 52
    return "".join(parts)


def _spots(surface: Surface, pace: float, margin: float) -> list[tuple[float, float]]:
    top, bottom = surface.span()
    found: list[tuple[float, float]] = []
    row = 0
    y = top - 60
    while y < bottom:
        x = surface.left + (pace / 2 if row % 2 else 0)
        while x < surface.right:
            place = (x, y + surface.droop(x))
            if surface.holds(*place, margin):
                found.append(place)
            x += pace
        y += pace * 0.62
        row += 1
    return found


def _dots(surface: Surface, colour: str) -> str:
    return "".join(circle(x, y, 8, colour, 0.9) for x, y in _spots(surface, 58, 11))


def _flowers(surface: Surface, colour: str) -> str:
    parts: list[str] = []
    for index, (x, y) in enumerate(_spots(surface, 92, 17)):
        for petal in range(5):
            angle = math.radians(72 * petal + 25 * index)
            px, py = x + 8.5 * math.cos(angle), y + 8.5 * math.sin(angle)
            parts.append(ellipse(px, py, 6.6, 5.4, colour, 0.95, math.degrees(angle)))
        parts.append(circle(x, y, 4.6, "#e6a23c"))
    return "".join(parts)


def _knit(surface: Surface, colour: str) -> str:
    parts: list[str] = []
    x = surface.left + 10
    while x < surface.right - 4:
        parts.append(
            fill(
                area(
                    x,
                    min(x + 7, surface.right),
                    lambda at: surface.upper(at) + 3,
                    surface.lower,
                    3.5,
                ),
                colour,
                0.22,
            )
        )
        x += 21
    return "".join(parts)


_DRAWN: dict[Pattern, Callable[[Surface, str], str]] = {
    Pattern.STRIPES: _stripes,
    Pattern.DOTS: _dots,
    Pattern.FLOWERS: _flowers,
    Pattern.CHECKS: _checks,
    Pattern.KNIT: _knit,
}


def draw_pattern(pattern: Pattern, surface: Surface, colour: str) -> str:
    """A pattern on a piece of cloth."""
    draw = _DRAWN.get(pattern)
    return draw(surface, colour) if draw else ""
