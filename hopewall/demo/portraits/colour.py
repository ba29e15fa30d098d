"""Colours as ``#rrggbb`` strings, and the few sums a painter needs."""

from __future__ import annotations

import math
from functools import lru_cache

__all__ = ["distance", "lightness", "mix"]


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=4096)
def mix(first: str, second: str, share: float) -> str:
    """The colour that is ``share`` (0..1) of the way from ``first`` to ``second``."""
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _linear(value: int) -> float:
    part = value / 255
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _lab_curve(value: float) -> float:
    return math.cbrt(value) if value > 0.008856 else 7.787 * value + 16 / 116


@lru_cache(maxsize=4096)
def _lab(colour: str) -> tuple[float, float, float]:
    red, green, blue = (_linear(c) for c in _channels(colour))
    x = _lab_curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
    y = _lab_curve(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    z = _lab_curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def lightness(colour: str) -> float:
    """How light the eye finds a colour, 0 (black) to 100 (white)."""
    return _lab(colour)[0]


def distance(first: str, second: str) -> float:
    """How different the eye finds two colours (CIE 1976; 2 is barely seen, 25 is clear)."""
    return math.dist(_lab(first), _lab(second))
