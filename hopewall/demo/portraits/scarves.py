"""Scarves, wraps and turbans."""

from __future__ import annotations

from hopewall.demo.portraits.curves import Point, between, outline, soft, spline, taper
from hopewall.demo.portraits.frame import CENTRE, Sitting
from hopewall.demo.portraits.headcloth import Cloth, crown_over, folds
from hopewall.demo.portraits.ink import circle, ellipse, fill, stroke
from hopewall.demo.portraits.parts import EYE_Y, Pattern
from hopewall.demo.portraits.patterns import Surface, draw_pattern

__all__ = ["bandana", "headscarf", "headscarf_behind", "turban", "wrap", "wrap_behind"]


def wrap(sitting: Sitting, cloth: Cloth) -> str:
    """A scarf tied at the side, as worn during chemotherapy."""
    frame = sitting.frame
    side = sitting.look.hair.parting
    line = ((-0.985, -30), (-0.93, -74), (-0.70, -104), (-0.3, -116), (0, -118))
    whole = (*line, *((-u, r) for u, r in reversed(line[:-1])))
    crown = crown_over(frame, whole, 34, 14, -6)
    knot = (frame.edge(side, EYE_Y - 70) + side * 6, EYE_Y - 82)
    parts = [crown.drawn(cloth)]
    start = 0.12 if side > 0 else 0.88
    shares = tuple(start + (0.72 * i / 5) * side for i in range(6))
    parts.append(folds(crown, cloth, knot, shares))
    band = between(crown.lower, crown.outer, 0.10, 30)
    parts.append(fill(taper(band[2:-2], 9), cloth.dark, 0.5))
    for angle, reach in ((-1, 60), (1, 74)):
        bow: list[Point] = [
            knot,
            (knot[0] + side * reach * 0.5, knot[1] + angle * 34 - 12),
            (knot[0] + side * reach, knot[1] + angle * 26 + 4),
            (knot[0] + side * reach * 0.72, knot[1] + angle * 6 + 10),
        ]
        parts.append(fill(soft(bow, closed=True), cloth.main if angle < 0 else cloth.dark))
        parts.append(stroke(soft(bow[:3]), cloth.dark, 3, 0.5))
    parts.append(ellipse(*knot, 19, 23, cloth.light))
    parts.append(ellipse(knot[0] + 3, knot[1] + 4, 13, 17, cloth.main))
    return "".join(parts)


def wrap_behind(sitting: Sitting, cloth: Cloth) -> str:
    """The tail of the tied scarf."""
    frame = sitting.frame
    side = sitting.look.hair.parting
    x, y = frame.edge(side, EYE_Y - 70) - side * 10, EYE_Y - 70
    tail: list[Point] = [
        (x, y),
        (x + side * 48, y + 80),
        (x + side * 62, y + 210),
        (x + side * 44, y + 330),
        (x + side * 4, y + 316),
        (x + side * 8, y + 180),
        (x - side * 20, y + 60),
    ]
    return fill(soft(tail, closed=True), cloth.dark)


def bandana(sitting: Sitting, cloth: Cloth) -> str:
    """A kerchief knotted at the side."""
    line = (
        (-0.985, -44),
        (-0.9, -84),
        (-0.5, -108),
        (0, -114),
        (0.5, -108),
        (0.9, -84),
        (0.985, -44),
    )
    crown = crown_over(sitting.frame, line, 30, 16, -34)
    edge = between(crown.lower, crown.outer, 0.13, 30)
    parts = [crown.drawn(cloth), fill(taper(edge[1:-1], 8), cloth.dark, 0.55)]
    side = sitting.look.hair.parting
    knot = crown.outer[-1] if side > 0 else crown.outer[0]
    for turn in (-14, 26):
        x, y = knot[0] + side * 22, knot[1] + turn * 0.5
        parts.append(ellipse(x, y, 26, 11, cloth.main, 1, side * turn))
        parts.append(ellipse(x, y + 2, 17, 4, cloth.dark, 0.5, side * turn))
    parts.append(circle(knot[0] + side * 2, knot[1] - 4, 12, cloth.dark))
    return "".join(parts)


def headscarf_behind(sitting: Sitting, cloth: Cloth) -> str:
    """The headscarf behind the neck."""
    frame = sitting.frame
    shell = frame.shell(22, EYE_Y + 60, EYE_Y + 60, 20)[::8]
    sides: list[Point] = [
        (CENTRE + frame.neck * 2.1, frame.base + 40),
        (CENTRE - frame.neck * 2.1, frame.base + 40),
    ]
    return fill(soft([*shell, *sides], closed=True), cloth.dark)


def headscarf(sitting: Sitting, cloth: Cloth) -> str:
    """A headscarf around the face and over the shoulders."""
    frame = sitting.frame
    face = frame.face
    half = [
        (0.0, -122),
        (0.46, -110),
        (0.76, -72),
        (0.89, -10),
        (0.885, 0.26 * face),
        (0.885, 0.52 * face),
        (0.90, 0.74 * face),
        (0.92, 0.90 * face),
        (0.5, 0.995 * face),
        (0.0, 1.012 * face),
    ]
    opening = spline(
        [*(frame.at(u, r) for u, r in half), *(frame.at(-u, r) for u, r in reversed(half[1:-1]))],
        closed=True,
    )
    shell = frame.shell(27, EYE_Y + 40, EYE_Y + 40, 24)
    reach, base = frame.span * 0.80, frame.base
    right = spline(
        [
            shell[-1],
            (CENTRE + frame.half * 0.98, frame.chin - 40),
            (CENTRE + frame.neck * 1.9, base - 6),
            (CENTRE + reach, base + 66),
            (CENTRE + reach * 0.86, base + 140),
            (CENTRE + reach * 0.3, base + 196),
            (CENTRE - reach * 0.4, base + 168),
            (CENTRE - reach * 0.98, base + 112),
            (CENTRE - reach * 0.96, base + 62),
            (CENTRE - frame.neck * 1.9, base - 6),
            (CENTRE - frame.half * 0.98, frame.chin - 40),
            shell[0],
        ]
    )
    ring = outline([*shell, *right]) + outline(opening)
    parts = [f'<path d="{ring}" fill="{cloth.main}" fill-rule="evenodd"/>']
    inner = [*(frame.at(u * 0.965, r + (9 if r < 0 else 0)) for u, r in half[:5])]
    band = spline(
        [*reversed(inner), *(frame.at(-u * 0.965, r + (9 if r < 0 else 0)) for u, r in half[1:5])]
    )
    parts.append(
        fill(
            taper(band, 22, head=0.1, tail=0.1), cloth.trim if sitting.look.seed % 3 else cloth.dark
        )
    )
    if cloth.pattern in {Pattern.DOTS, Pattern.FLOWERS}:
        chest = Surface(
            CENTRE - reach * 0.9,
            CENTRE + reach * 0.8,
            lambda x: base + 22 + 0.10 * abs(x - CENTRE),
            lambda x: base + 160 - 0.14 * abs(x - CENTRE),
            0,
        )
        parts.append(draw_pattern(cloth.pattern, chest, cloth.trim))
    lines: list[tuple[list[Point], float]] = [
        (
            [
                (CENTRE - frame.half * 0.98, EYE_Y + 90),
                (CENTRE - frame.half * 0.78, frame.chin - 8),
                (CENTRE - 10, base + 12),
                (CENTRE + frame.neck * 1.7, base + 18),
            ],
            12,
        ),
        (
            [
                (CENTRE - frame.half * 1.0, EYE_Y + 150),
                (CENTRE - frame.neck * 1.3, base + 6),
                (CENTRE + 20, base + 62),
                (CENTRE + reach * 0.7, base + 64),
            ],
            13,
        ),
        (
            [
                (CENTRE - frame.neck * 1.9, base + 18),
                (CENTRE - 60, base + 96),
                (CENTRE + reach * 0.66, base + 118),
            ],
            12,
        ),
        (
            [
                (CENTRE + frame.half * 0.99, EYE_Y + 90),
                (CENTRE + frame.half * 0.8, frame.chin - 14),
                (CENTRE + frame.neck * 0.9, base),
            ],
            11,
        ),
        (frame.shell(14, EYE_Y - 60, EYE_Y + 10, 12)[-50::6], 10),
        (frame.shell(15, EYE_Y + 10, EYE_Y - 60, 13)[:60:6], 10),
    ]
    for index, (line, width) in enumerate(lines):
        tint, opacity = (cloth.light, 0.8) if index == 5 else (cloth.dark, 0.6)
        parts.append(fill(taper(line, width), tint, opacity))
    return "".join(parts)


def turban(sitting: Sitting, cloth: Cloth) -> str:
    """A turban."""
    frame = sitting.frame
    line = ((-1, -8), (-0.93, -52), (-0.62, -92), (0, -124), (0.62, -92), (0.93, -52), (1, -8))
    crown = crown_over(frame, line, 76, 24, 12)
    parts = [
        fill(
            soft(
                [frame.at(-0.42, -96), frame.at(0, -90), frame.at(0.42, -96), frame.at(0, -150)],
                closed=True,
            ),
            cloth.trim,
        )
    ]
    parts.append(crown.drawn(cloth, patterned=False))
    last = len(crown.outer) - 1
    for side in (-1, 1):
        for index in range(5):
            share = 0.5 + side * (0.47 - 0.075 * index)
            x, y = crown.outer[round(share * last)]
            tip = frame.at(-side * (0.02 + 0.10 * index), -126 - 21 * index)
            middle = ((x + tip[0]) / 2, (y + tip[1]) / 2 - 14 - 5 * index)
            tint, opacity = (cloth.dark, 0.65) if index % 2 == 0 else (cloth.light, 0.75)
            line_points = [(x - side * 2, y), middle, tip]
            parts.append(fill(taper(line_points, 9, head=0.4), tint, opacity))
    return "".join(parts)
