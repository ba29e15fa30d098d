"""More clothes: draped, wrapped, tailored and bibbed, and what the hospital lends."""

from __future__ import annotations

from collections.abc import Callable

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, outline, soft, spline, taper
from hopewall.demo.portraits.frame import CENTRE, Sitting
from hopewall.demo.portraits.ink import circle, ellipse, fill, rect, stroke
from hopewall.demo.portraits.outfit import Outfit, trimmed
from hopewall.demo.portraits.palette import CLOTHS
from hopewall.demo.portraits.parts import ClothesKind, Pattern
from hopewall.demo.portraits.torso import BOTTOM

__all__ = ["FINERY"]


def _plain(outfit: Outfit, main: str) -> Outfit:
    return Outfit(
        outfit.torso,
        main,
        mix(main, "#2b1814", 0.24),
        mix(main, "#fff4e2", 0.3),
        outfit.second,
        Pattern.PLAIN,
    )


def _sari(outfit: Outfit, _sitting: Sitting) -> str:
    base, reach = outfit.base, outfit.torso.reach
    gold = mix(outfit.second, "#e0a83f", 0.55)
    blouse = _plain(outfit, mix(outfit.second, outfit.dark, 0.25))
    parts = [trimmed(blouse, outfit.neck + 30, 66, gold)]
    upper = spline(
        [
            (CENTRE - outfit.neck * 1.02, base - 14),
            (CENTRE - 10, base + 110),
            (CENTRE + reach * 0.5, base + 196),
            (CENTRE + reach * 1.05, base + 262),
        ]
    )
    body: list[Point] = [*upper, (CENTRE + reach, BOTTOM + 8), (CENTRE - reach - 4, BOTTOM + 8)]
    slope = [
        (CENTRE - away, high - 5) for away, high in outfit.torso.slope if away > outfit.neck * 1.02
    ]
    parts.append(fill(outline([*body, *reversed(slope)]), outfit.main))
    parts.append(fill(taper(upper, 20, head=0.9, tail=0.9), gold))
    parts.append(fill(taper([(x - 8, y + 17) for x, y in upper], 4.5, head=0.9, tail=0.9), gold))
    for index in range(4):
        start: Point = (CENTRE - outfit.neck * (1.3 + 0.34 * index), base + 4 + 14 * index)
        line: list[Point] = [
            start,
            (start[0] + 50, base + 120 + 24 * index),
            (start[0] + 150 - 14 * index, base + 250 + 20 * index),
        ]
        parts.append(fill(taper(line, 9), outfit.dark if index % 2 == 0 else outfit.light, 0.5))
    return "".join(parts)


def _shawl(outfit: Outfit, _sitting: Sitting) -> str:
    base, reach, neck = outfit.base, outfit.torso.reach, outfit.neck
    inner = _plain(outfit, outfit.second)
    parts = [trimmed(inner, neck + 16, 46, inner.dark)]
    fringe = mix(outfit.main, "#fff4e2", 0.45)
    for side in (1, -1):
        slope = [
            (CENTRE + side * away, high - 9)
            for away, high in outfit.torso.slope
            if away > neck * 1.2
        ]
        edge = spline(
            [
                (CENTRE + side * neck * 1.2, base - 6),
                (CENTRE + side * neck * 1.0, base + 40),
                (CENTRE + side * neck * 0.7, base + 120),
                (CENTRE - side * 24, base + 210),
                (CENTRE - side * 60, BOTTOM + 8),
            ]
        )
        parts.append(
            fill(
                outline([*edge, (CENTRE + side * reach, BOTTOM + 8), *reversed(slope)]),
                outfit.main if side < 0 else outfit.dark,
            )
        )
        parts.append(
            fill(taper([(x + side * 9, y) for x, y in edge], 8, head=0.8, tail=0.8), fringe)
        )
        for index in range(3):
            away = neck * 1.5 + 46 * index
            line: list[Point] = [
                (CENTRE + side * away, base + 20 + 16 * index),
                (CENTRE + side * (away - 6), base + 120),
                (CENTRE + side * (away - 50), base + 250),
            ]
            parts.append(fill(taper(line, 8), mix(outfit.main, "#120a0e", 0.45), 0.45))
    return "".join(parts)


def _dungarees(outfit: Outfit, _sitting: Sitting) -> str:
    base, neck = outfit.base, outfit.neck
    denim = mix(CLOTHS["denim"], outfit.main, 0.12)
    shirt = Outfit(
        outfit.torso,
        outfit.main,
        outfit.dark,
        outfit.light,
        outfit.second,
        outfit.pattern if outfit.pattern is not Pattern.PLAIN else Pattern.STRIPES,
    )
    parts = [trimmed(shirt, neck + 14, 40, outfit.dark)]
    seam = mix(denim, "#f6e3bd", 0.55)
    wide = outfit.torso.reach * 0.46
    for side in (-1, 1):
        strap: list[Point] = [
            (CENTRE + side * neck * 1.75, outfit.torso.shoulder(CENTRE + neck * 1.75) + 14),
            (CENTRE + side * neck * 1.5, base + 70),
            (CENTRE + side * (wide - 22), base + 132),
        ]
        parts.append(stroke(soft(strap), denim, 30))
        parts.append(stroke(soft(strap), seam, 2.2, 0.6))
    top = base + 118
    bib: list[Point] = [
        (CENTRE - wide, top),
        (CENTRE + wide, top),
        (CENTRE + wide + 16, BOTTOM + 8),
        (CENTRE - wide - 16, BOTTOM + 8),
    ]
    parts.append(fill(outline(bib), denim))
    parts.append(
        stroke(f"M{CENTRE - wide + 8:.0f} {top + 10:.0f}H{CENTRE + wide - 8:.0f}", seam, 2.6, 0.7)
    )
    parts.append(
        rect(CENTRE - wide * 0.46, top + 42, wide * 0.92, 90, mix(denim, "#14203a", 0.16), radius=8)
    )
    parts += [circle(CENTRE + side * (wide - 22), top + 15, 10, "#e8c37a") for side in (-1, 1)]
    return "".join(parts)


def _tunic(outfit: Outfit, _sitting: Sitting) -> str:
    base = outfit.base
    trim = mix(outfit.second, "#e6b458", 0.25)
    parts = [trimmed(outfit, outfit.neck + 6, 36, trim)]
    slit: list[Point] = [(CENTRE, base + 36), (CENTRE + 1, base + 90), (CENTRE, base + 160)]
    parts.append(fill(taper(slit, 26, head=0.9, tail=0.6), trim))
    parts.append(fill(taper(slit, 5, head=0.9, tail=0.6), outfit.dark))
    pearl = mix(trim, "#fff8e8", 0.6)
    parts += [circle(CENTRE, base + 62 + 36 * index, 5.5, pearl) for index in range(3)]
    return "".join(parts)


def _blazer(outfit: Outfit, _sitting: Sitting) -> str:
    base, neck = outfit.base, outfit.neck
    shirt = _plain(outfit, mix(CLOTHS["ivory"], outfit.second, 0.22))
    parts = [trimmed(shirt, neck + 12, 40, shirt.dark)]
    cut = outfit.torso.scoop(neck + 34, 250, power=1)
    parts.append(outfit.garment(cut, pattern=False))
    for side in (-1, 1):
        lapel: list[Point] = [
            (CENTRE + side * neck * 1.06, base - 34),
            (CENTRE + side * neck * 1.5, base + 4),
            (CENTRE + side * (neck * 2.05), base + 58),
            (CENTRE + side * (neck * 1.7), base + 80),
            (CENTRE + side * (neck * 1.86), base + 110),
            (CENTRE + side * 4, base + 248),
            (CENTRE + side * neck * 0.8, base + 84),
        ]
        tint = outfit.light if side < 0 else mix(outfit.main, outfit.light, 0.5)
        parts.append(fill(outline(lapel), tint))
        parts.append(stroke(outline(lapel), outfit.dark, 2.4, 0.7))
    return "".join(parts)


def _scrubs(outfit: Outfit, _sitting: Sitting) -> str:
    parts = [trimmed(outfit, outfit.neck + 16, 92, outfit.dark, power=1.0)]
    x, y = CENTRE + outfit.torso.reach * 0.26, outfit.base + 168
    parts.append(rect(x, y, 104, 120, outfit.dark, radius=8, opacity=0.5))
    parts.append(rect(x, y, 104, 12, outfit.dark, radius=4, opacity=0.8))
    return "".join(parts)


def _gown(outfit: Outfit, _sitting: Sitting) -> str:
    soft_blue = mix(mix(CLOTHS["sky"], CLOTHS["seafoam"], 0.4), "#ffffff", 0.34)
    dots = Outfit(
        outfit.torso,
        soft_blue,
        mix(soft_blue, "#3d6f86", 0.35),
        "#f4f9f7",
        mix(soft_blue, "#3d6f86", 0.55),
        Pattern.DOTS,
    )
    parts = [trimmed(dots, outfit.neck + 20, 58, dots.dark)]
    x, y = CENTRE + outfit.neck * 1.5, outfit.base + 4
    for dx, dy in ((34, -4), (30, 24)):
        parts.append(ellipse(x + dx * 0.7, y + dy, 20, 8, dots.dark, 0.9, dy))
    parts.append(circle(x + 4, y + 6, 7, dots.dark))
    return "".join(parts)


def _scarf(outfit: Outfit, _sitting: Sitting) -> str:
    base, neck = outfit.base, outfit.neck
    main = outfit.second
    dark, light = mix(main, "#2b1410", 0.26), mix(main, "#fff4e2", 0.35)
    parts = [trimmed(outfit, neck + 16, 46, outfit.dark)]
    tail: list[Point] = [
        (CENTRE + 6, base + 20),
        (CENTRE + 84, base + 26),
        (CENTRE + 104, base + 150),
        (CENTRE + 96, base + 236),
        (CENTRE + 18, base + 240),
        (CENTRE + 22, base + 130),
    ]
    parts.append(fill(soft(tail, closed=True), dark))
    for index in range(5):
        x = CENTRE + 26 + 16 * index
        parts.append(stroke(f"M{x} {base + 232:.0f}v26", dark, 7))
    parts += [stroke(f"M{CENTRE + 22} {base + y:.0f}h78", light, 9, 0.7) for y in (160, 190)]
    loop: list[Point] = [
        (CENTRE - neck * 1.16, base - 58),
        (CENTRE - neck * 1.62, base - 14),
        (CENTRE - neck * 1.3, base + 42),
        (CENTRE, base + 84),
        (CENTRE + neck * 1.3, base + 42),
        (CENTRE + neck * 1.62, base - 14),
        (CENTRE + neck * 1.16, base - 58),
        (CENTRE + neck * 0.7, base - 16),
        (CENTRE, base + 4),
        (CENTRE - neck * 0.7, base - 16),
    ]
    parts.append(fill(soft(loop, closed=True), main))
    folds: tuple[list[Point], ...] = (
        [
            (CENTRE - neck * 1.4, base - 10),
            (CENTRE - 20, base + 44),
            (CENTRE + neck * 1.2, base + 12),
        ],
        [(CENTRE - neck * 1.1, base - 30), (CENTRE, base + 20), (CENTRE + neck * 1.0, base - 14)],
        [(CENTRE - neck * 1.2, base + 30), (CENTRE + 10, base + 68), (CENTRE + neck, base + 44)],
    )
    for index, line in enumerate(folds):
        parts.append(fill(taper(line, 9), light if index == 1 else dark, 0.6))
    return "".join(parts)


FINERY: dict[ClothesKind, Callable[[Outfit, Sitting], str]] = {
    ClothesKind.SARI: _sari,
    ClothesKind.SHAWL: _shawl,
    ClothesKind.DUNGAREES: _dungarees,
    ClothesKind.TUNIC: _tunic,
    ClothesKind.BLAZER: _blazer,
    ClothesKind.SCRUBS: _scrubs,
    ClothesKind.GOWN: _gown,
    ClothesKind.SCARF: _scarf,
}
"""The clothes this file draws."""
