"""Clothes as colours on shoulders: the garment, its trim and its collar."""

from __future__ import annotations

import math
from dataclasses import dataclass

from hopewall.demo.portraits.colour import lightness, mix
from hopewall.demo.portraits.curves import Point, outline, taper
from hopewall.demo.portraits.frame import CENTRE, Sitting
from hopewall.demo.portraits.ink import fill, stroke
from hopewall.demo.portraits.palette import CLOTHS
from hopewall.demo.portraits.parts import Pattern
from hopewall.demo.portraits.patterns import Surface, draw_pattern
from hopewall.demo.portraits.torso import BOTTOM, Neckline, Torso, torso_for

__all__ = ["Outfit", "collar", "outfit_for", "trimmed"]


@dataclass(frozen=True)
class Outfit:
    """Clothes ready to be drawn: the shoulders and the colours."""

    torso: Torso
    main: str
    dark: str
    light: str
    second: str
    pattern: Pattern

    @property
    def base(self) -> float:
        """The height of the pit of the neck."""
        return self.torso.frame.base

    @property
    def neck(self) -> float:
        """Half the width of the neck."""
        return self.torso.frame.neck

    def garment(self, cut: Neckline, colour: str = "", *, pattern: bool = True) -> str:
        """The body of a garment, with its pattern, its shaded side and its folds."""
        torso = self.torso
        main = colour or self.main
        reach = torso.reach
        parts = [fill(torso.cloth(cut), main)]
        if pattern:
            surface = Surface(
                CENTRE - reach,
                CENTRE + reach,
                lambda x: torso.top(x, cut),
                lambda _x: BOTTOM,
                40,
            )
            tint = mix(main, "#000000", 0.5) if self.pattern is Pattern.KNIT else self.second
            parts.append(draw_pattern(self.pattern, surface, tint))
        shade = mix(main, "#1b0f1a", 0.55)

        def edge(x: float) -> float:
            t = (x - CENTRE) / reach
            return self.base + 30 + 560 * math.pow(max(0.0, 0.92 - t), 1.1)

        parts.append(
            fill(
                torso.region(lambda x: max(torso.top(x, cut), edge(x)), lambda _x: BOTTOM),
                shade,
                0.16,
            )
        )
        for side in (-1, 1):
            x = CENTRE + side * reach * 0.62
            line: list[Point] = [
                (x + side * 8, self.base + 176),
                (x - side * 6, self.base + 216),
                (x - side * 6, BOTTOM + 6),
            ]
            parts.append(fill(taper(line, 8, tail=0.6), shade, 0.36))
        return "".join(parts)


def outfit_for(sitting: Sitting) -> Outfit:
    """The outfit of a sitting."""
    clothes = sitting.look.clothes
    main = CLOTHS[clothes.cloth]
    pale = lightness(main) > 72
    return Outfit(
        torso=torso_for(sitting.frame),
        main=main,
        dark=mix(main, "#3b2420" if pale else "#140c10", 0.2 if pale else 0.3),
        light=mix(main, "#fff4e2", 0.55 if pale else 0.2),
        second=CLOTHS[clothes.second],
        pattern=clothes.pattern,
    )


def trimmed(outfit: Outfit, wide: float, deep: float, colour: str, *, power: float = 2.0) -> str:
    """A garment with a trim of another colour around its neckline."""
    torso = outfit.torso
    cut = torso.scoop(wide, deep, power=power)
    rim = torso.scoop(wide + 13, deep + (15 if power >= 2 else 24), power=power)
    band = torso.band(cut, rim)
    return outfit.garment(cut) + fill(band, colour) + _under(outfit, rim)


def _under(outfit: Outfit, rim: Neckline) -> str:
    def lower(x: float) -> float:
        return rim(x) + 4

    return fill(outfit.torso.band(rim, lower), mix(outfit.main, "#140c10", 0.5), 0.28)


def _collar_points(outfit: Outfit, side: int, spread: float, drop: float) -> list[Point]:
    neck, base = outfit.neck, outfit.base
    return [
        (CENTRE + side * (neck * 0.98), base - 44),
        (CENTRE + side * (neck * 1.22), base - 22),
        (CENTRE + side * (neck * 1.3 + spread), base + 24 + drop * 0.4),
        (CENTRE + side * (neck * 0.72 + spread * 0.5), base + 40 + drop),
        (CENTRE + side * 4, base + 40),
        (CENTRE + side * (neck * 0.62), base + 12),
    ]


def collar(outfit: Outfit, colour: str, *, spread: float = 26, drop: float = 26) -> str:
    """A shirt collar of two points."""
    parts: list[str] = []
    line = mix(colour, "#2a1712", 0.34)
    for side in (-1, 1):
        points = _collar_points(outfit, side, spread, drop)
        shadow = [(x + 2, y + 7) for x, y in points]
        parts.append(fill(outline(shadow), mix(outfit.main, "#140c10", 0.6), 0.26))
        tint = colour if side < 0 else mix(colour, "#2a1712", 0.07)
        parts.append(fill(outline(points), tint))
        parts.append(stroke(outline(points), line, 2.2, 0.5))
    return "".join(parts)
