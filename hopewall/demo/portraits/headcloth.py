"""Cloth on a head: its colours, and the piece that covers the skull."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from hopewall.demo.portraits.colour import lightness, mix
from hopewall.demo.portraits.curves import Point, outline, spline, taper
from hopewall.demo.portraits.frame import CENTRE, Frame, Sitting
from hopewall.demo.portraits.ink import fill
from hopewall.demo.portraits.palette import CLOTHS
from hopewall.demo.portraits.parts import EYE_Y, Pattern
from hopewall.demo.portraits.patterns import Surface, draw_pattern

__all__ = ["Cloth", "Crown", "cloth_of", "crown_over", "folds"]


@dataclass(frozen=True)
class Cloth:
    """The colours of a covering."""

    main: str
    dark: str
    light: str
    trim: str
    pattern: Pattern


def cloth_of(sitting: Sitting) -> Cloth:
    """The cloth of a sitting's covering."""
    covering = sitting.look.covering
    main = CLOTHS[covering.cloth]
    pale = lightness(main) > 70
    return Cloth(
        main,
        mix(main, "#4a2d26" if pale else "#120a0e", 0.2 if pale else 0.3),
        mix(main, "#fff6e8", 0.5 if pale else 0.2),
        CLOTHS[covering.trim],
        covering.pattern,
    )


@dataclass(frozen=True)
class Crown:
    """A piece that covers the skull: its outer edge and its lower edge, left to right."""

    outer: list[Point]
    lower: list[Point]

    def drawn(self, cloth: Cloth, *, patterned: bool = True) -> str:
        """The piece with its pattern and its shaded side."""
        parts = [fill(outline([*self.outer, *reversed(self.lower)]), cloth.main)]
        if patterned and cloth.pattern in {Pattern.DOTS, Pattern.FLOWERS}:
            parts.append(draw_pattern(cloth.pattern, self.surface(), cloth.trim))
        shade = self.outer[len(self.outer) * 62 // 100 :]
        inner = [(x - 0.16 * (x - CENTRE) - 10, y + 14) for x, y in shade]
        parts.append(fill(outline([*shade, *reversed(inner)]), cloth.dark, 0.5))
        return "".join(parts)

    def surface(self) -> Surface:
        """The piece as cloth for a pattern."""
        left = min(p[0] for p in self.outer)
        right = max(p[0] for p in self.outer)

        def height(points: list[Point], x: float) -> float:
            for (ax, ay), (bx, by) in pairwise(points):
                if min(ax, bx) <= x <= max(ax, bx) and ax != bx:
                    return ay + (by - ay) * (x - ax) / (bx - ax)
            return 2000.0

        return Surface(
            left, right, lambda x: height(self.outer, x), lambda x: height(self.lower, x) % 2000
        )


def crown_over(
    frame: Frame, line: tuple[Point, ...], rise: float, side: float, low: float
) -> Crown:
    """A piece over the skull down to a line of the face."""
    lower = spline([frame.at(u, r) for u, r in line])
    outer = frame.shell(rise, EYE_Y + low, EYE_Y + low, side)
    lower = [outer[0], *lower, outer[-1]]
    return Crown(outer, lower)


def folds(crown: Crown, cloth: Cloth, towards: Point, shares: tuple[float, ...]) -> str:
    """Folds that run from the edge to a knot."""
    parts: list[str] = []
    last = len(crown.outer) - 1
    for index, share in enumerate(shares):
        x, y = crown.outer[round(share * last)]
        x, y = x * 0.94 + CENTRE * 0.06, y + 8
        middle = ((x + towards[0]) / 2, (y + towards[1]) / 2 - 26)
        tint, opacity = (cloth.dark, 0.6) if index % 2 == 0 else (cloth.light, 0.7)
        parts.append(fill(taper([(x, y), middle, towards], 9, tail=0.5), tint, opacity))
    return "".join(parts)
