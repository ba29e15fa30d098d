"""The clothes: one cut each, all on the same shoulders."""

from __future__ import annotations

from collections.abc import Callable

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, area, outline, soft, spline, taper
from hopewall.demo.portraits.finery import FINERY
from hopewall.demo.portraits.frame import CENTRE, Sitting
from hopewall.demo.portraits.ink import circle, ellipse, fill, rect, stroke
from hopewall.demo.portraits.outfit import Outfit, collar, outfit_for, trimmed
from hopewall.demo.portraits.palette import CLOTHS
from hopewall.demo.portraits.parts import ClothesKind, Pattern
from hopewall.demo.portraits.patterns import Surface, draw_pattern
from hopewall.demo.portraits.torso import BOTTOM

__all__ = ["draw_clothes", "draw_collar_behind"]


def _crew(outfit: Outfit, _sitting: Sitting) -> str:
    return trimmed(outfit, outfit.neck + 16, 46, outfit.dark)


def _placket(outfit: Outfit, top: float, bottom: float, *, wide: float = 0.0) -> str:
    line = mix(outfit.main, "#1b0f12", 0.4)
    parts: list[str] = []
    if wide:
        parts.append(rect(CENTRE - wide, top, 2 * wide, bottom - top, outfit.light, radius=3))
    parts.append(stroke(f"M{CENTRE + wide} {top:.0f}L{CENTRE + wide} {bottom:.0f}", line, 2.6, 0.6))
    y = top + 34
    while y < min(bottom - 6, BOTTOM):
        parts.append(circle(CENTRE, y, 6.4, mix(outfit.light, "#fffaf0", 0.5)))
        parts.append(circle(CENTRE, y + 0.6, 2.2, line, 0.7))
        y += 62
    return "".join(parts)


def _shirt(outfit: Outfit, _sitting: Sitting) -> str:
    cut = outfit.torso.scoop(outfit.neck * 0.92, 52, power=1)
    return (
        outfit.garment(cut)
        + _placket(outfit, outfit.base + 40, BOTTOM, wide=15)
        + collar(outfit, mix(outfit.main, "#fff8ec", 0.16))
    )


def _polo(outfit: Outfit, _sitting: Sitting) -> str:
    cut = outfit.torso.scoop(outfit.neck * 0.92, 66, power=1)
    return (
        outfit.garment(cut)
        + _placket(outfit, outfit.base + 54, outfit.base + 150, wide=14)
        + collar(outfit, outfit.dark, spread=20, drop=14)
    )


def _cardigan(outfit: Outfit, sitting: Sitting) -> str:
    inner = Outfit(
        outfit.torso,
        outfit.second,
        mix(outfit.second, "#3b2420", 0.2),
        outfit.light,
        outfit.main,
        Pattern.PLAIN,
    )
    cut = outfit.torso.scoop(outfit.neck + 34, 240, power=1)
    rim = outfit.torso.scoop(outfit.neck + 56, 284, power=1)
    parts = [_crew(inner, sitting), outfit.garment(cut)]
    parts.append(fill(outfit.torso.band(cut, rim), outfit.dark))
    bottom = outfit.base + 232
    if bottom < BOTTOM:
        parts.append(rect(CENTRE - 11, bottom, 22, BOTTOM - bottom, outfit.dark))
    parts += [circle(CENTRE, y, 8, outfit.light) for y in (bottom + 26,) if y < BOTTOM]
    return "".join(parts)


def _hoodie(outfit: Outfit, _sitting: Sitting) -> str:
    neck, base = outfit.neck, outfit.base
    cut = outfit.torso.scoop(neck + 22, 62)
    parts = [outfit.garment(cut)]
    for side in (-1, 1):
        hood: list[Point] = [
            (CENTRE + side * neck * 1.02, base - 62),
            (CENTRE + side * (neck * 1.62), base - 46),
            (CENTRE + side * (neck * 2.0), base + 2),
            (CENTRE + side * (neck * 1.45), base + 64),
            (CENTRE + side * 6, base + 92),
            (CENTRE + side * 4, base + 58),
            (CENTRE + side * neck * 0.86, base + 22),
        ]
        parts.append(fill(soft(hood, closed=True), outfit.light if side < 0 else outfit.dark))
        rim: list[Point] = [hood[0], (CENTRE + side * neck * 1.02, base - 10), hood[6], hood[5]]
        parts.append(fill(taper(rim, 8), mix(outfit.main, "#140c10", 0.45), 0.6))
        cord: list[Point] = [
            (CENTRE + side * 24, base + 76),
            (CENTRE + side * 30, base + 120),
            (CENTRE + side * 24, base + 168),
        ]
        parts.append(stroke(soft(cord), mix(outfit.second, "#fff8ec", 0.3), 6.5))
    return "".join(parts)


def _mandarin(outfit: Outfit, _sitting: Sitting) -> str:
    neck, base = outfit.neck, outfit.base
    trim = mix(outfit.second, "#dca23f", 0.3)
    cut = outfit.torso.scoop(neck * 0.7, 20, power=1)
    parts = [outfit.garment(cut)]
    for side in (-1, 1):
        stand: list[Point] = [
            (CENTRE + side * neck * 1.03, base - 60),
            (CENTRE + side * neck * 1.20, base - 6),
            (CENTRE + side * neck * 0.70, base + 22),
            (CENTRE + side * 2, base + 34),
            (CENTRE + side * 10, base - 2),
            (CENTRE + side * neck * 0.66, base - 24),
        ]
        parts.append(
            fill(outline(spline(stand, steps=6)), outfit.main if side < 0 else outfit.dark)
        )
        top = [stand[0], stand[5], stand[4]]
        parts.append(fill(taper(top, 7, head=0.7, tail=0.7), trim))
    opening: list[Point] = [
        (CENTRE, base + 34),
        (CENTRE + 26, base + 80),
        (CENTRE + 96, base + 118),
        (CENTRE + outfit.torso.reach * 0.58, base + 170),
    ]
    parts.append(fill(taper(opening, 8, head=0.8, tail=0.8), trim))
    for x, y in ((CENTRE, base + 34), (CENTRE + 52, base + 98)):
        parts.append(fill(taper([(x - 26, y - 3), (x, y + 2), (x + 26, y - 3)], 8), trim))
        parts.append(circle(x, y, 7.5, trim))
    return "".join(parts)


def _jumper(outfit: Outfit, _sitting: Sitting) -> str:
    shirt = mix(CLOTHS["ivory"], "#ffffff", 0.4)
    under = Outfit(outfit.torso, shirt, "#d9cbb6", shirt, shirt, Pattern.PLAIN)
    cut = outfit.torso.scoop(outfit.neck + 20, 104, power=1)
    rim = outfit.torso.scoop(outfit.neck + 38, 140, power=1)
    return (
        under.garment(outfit.torso.scoop(outfit.neck * 0.9, 44, power=1))
        + outfit.garment(cut)
        + fill(outfit.torso.band(cut, rim), outfit.second)
        + collar(under, shirt, spread=12, drop=12)
    )


def _turtleneck(outfit: Outfit, _sitting: Sitting) -> str:
    neck, base, frame = outfit.neck, outfit.base, outfit.torso.frame
    shift = 10 * frame.swing
    high = frame.chin + 14

    def rim(x: float) -> float:
        t = (x - CENTRE - shift) / (neck * 1.1)
        return high + 12 * (1 - min(1.0, t * t))

    def foot(x: float) -> float:
        t = (x - CENTRE) / (neck * 1.36)
        return base + 6 + 26 * (1 - min(1.0, t * t))

    left, right = CENTRE - neck * 1.09, CENTRE + neck * 1.12
    parts = [outfit.garment(outfit.torso.scoop(1, 0))]
    parts.append(fill(area(left - 3, right + 3, lambda _x: base - 30, foot, 3), outfit.dark))
    roll = Surface(left, right, rim, lambda x: foot(x) - 12)
    parts.append(fill(area(left, right, roll.upper, roll.lower, 3), outfit.light))
    parts.append(draw_pattern(Pattern.KNIT, roll, outfit.dark))
    parts.append(fill(area(CENTRE + neck * 0.4, right, rim, roll.lower, 3), outfit.dark, 0.45))
    return "".join(parts)


def _peter_pan(outfit: Outfit, sitting: Sitting) -> str:
    neck, base = outfit.neck, outfit.base
    colour = mix(outfit.second, "#fffaf0", 0.75)
    parts = [_crew(outfit, sitting)]
    for side in (-1, 1):
        points: list[Point] = [
            (CENTRE + side * neck * 1.05, base - 30),
            (CENTRE + side * neck * 1.9, base + 12),
            (CENTRE + side * neck * 1.55, base + 74),
            (CENTRE + side * neck * 0.7, base + 92),
            (CENTRE + side * 8, base + 50),
            (CENTRE + side * neck * 0.55, base + 30),
            (CENTRE + side * neck * 0.95, base),
        ]
        parts.append(fill(soft(points, closed=True), colour))
        parts.append(stroke(soft(points, closed=True), mix(colour, "#8a5a44", 0.4), 2.4, 0.6))
    parts.append(ellipse(CENTRE, base + 50, 8, 8, outfit.dark))
    return "".join(parts)


_DRAWN: dict[ClothesKind, Callable[[Outfit, Sitting], str]] = {
    ClothesKind.CREW: _crew,
    ClothesKind.SHIRT: _shirt,
    ClothesKind.POLO: _polo,
    ClothesKind.CARDIGAN: _cardigan,
    ClothesKind.HOODIE: _hoodie,
    ClothesKind.MANDARIN: _mandarin,
    ClothesKind.JUMPER: _jumper,
    ClothesKind.TURTLENECK: _turtleneck,
    ClothesKind.PETER_PAN: _peter_pan,
}


def draw_collar_behind(sitting: Sitting) -> str:
    """The back of the collar, seen behind the neck."""
    outfit = outfit_for(sitting)
    neck, base = outfit.neck, outfit.base
    tall = {ClothesKind.HOODIE: 78, ClothesKind.MANDARIN: 56, ClothesKind.SCARF: 60}
    kind = sitting.look.clothes.kind
    high = tall.get(kind, 30)
    wide = neck * (1.5 if kind is ClothesKind.HOODIE else 1.06)
    colour = mix(outfit.main, "#140c10", 0.34)
    if kind is ClothesKind.JUMPER:
        colour = "#cdbfa9"
    return ellipse(CENTRE, base - high * 0.2, wide, high, colour)


def draw_clothes(sitting: Sitting) -> str:
    """The clothes in front of the neck."""
    kind = sitting.look.clothes.kind
    draw = _DRAWN.get(kind) or FINERY.get(kind, _crew)
    return draw(outfit_for(sitting), sitting)
