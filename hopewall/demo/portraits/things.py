"""Things people bring to their portrait: a mug, a plant, a flower, a book, a football."""

from __future__ import annotations

import math
from collections.abc import Callable

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, arc, outline, soft, taper
from hopewall.demo.portraits.frame import CENTRE, Sitting
from hopewall.demo.portraits.hands import grip
from hopewall.demo.portraits.ink import circle, ellipse, fill, rect, stroke
from hopewall.demo.portraits.palette import CLOTHS, TONES
from hopewall.demo.portraits.parts import Extra

__all__ = ["draw_thing"]

_BRIGHT = ("#d9583f", "#e3a53c", "#2f7f86", "#f3e6cf", "#4a6c93", "#b5527a")


def _bright(sitting: Sitting) -> str:
    dice = sitting.dice("thing")
    cloth = CLOTHS[sitting.look.clothes.cloth]
    free = [c for c in _BRIGHT if c != cloth and c not in TONES[sitting.look.backdrop].cloths]
    return dice.choice(free)


def _place(sitting: Sitting) -> tuple[float, float, int]:
    side = sitting.look.facing
    return CENTRE + side * (120 + 30 * sitting.frame.growth), sitting.frame.base + 108, side


def _mug(sitting: Sitting) -> str:
    x, y, side = _place(sitting)
    colour = _bright(sitting)
    dark = mix(colour, "#1f1210", 0.25)
    parts = [stroke(soft(arc((x - side * 62, y + 4), (34, 36), 0, 360, 12)), colour, 15)]
    body: list[Point] = [
        (x - 60, y - 62),
        (x + 60, y - 62),
        (x + 55, y + 66),
        (x + 40, y + 78),
        (x - 40, y + 78),
        (x - 55, y + 66),
    ]
    parts.append(fill(outline(body), colour))
    parts.append(
        fill(
            outline(
                [
                    (x + 22, y - 62),
                    (x + 60, y - 62),
                    (x + 55, y + 66),
                    (x + 40, y + 78),
                    (x + 14, y + 78),
                ]
            ),
            dark,
            0.4,
        )
    )
    parts.append(ellipse(x, y - 62, 60, 14, dark))
    parts.append(ellipse(x, y - 60, 51, 10, "#6b4029"))
    for index, lean in enumerate((-16, 14)):
        steam: list[Point] = [
            (x + lean, y - 84),
            (x + lean - 10, y - 112),
            (x + lean + 8, y - 138),
            (x + lean - 2, y - 166 - 8 * index),
        ]
        parts.append(fill(taper(steam, 9), "#fffaf0", 0.55))
    return "".join(parts) + grip(sitting, x + side * 52, y + 6, side)


def _leaf(x: float, y: float, length: float, turn: float, colour: str) -> str:
    angle = math.radians(turn)
    ux, uy = math.sin(angle), -math.cos(angle)
    tip: Point = (x + ux * length, y + uy * length)

    def off(along: float, out: float) -> Point:
        return (
            x + ux * length * along - uy * length * out,
            y + uy * length * along + ux * length * out,
        )

    body = soft(
        [(x, y), off(0.35, 0.22), off(0.75, 0.14), tip, off(0.75, -0.14), off(0.35, -0.22)],
        closed=True,
    )
    vein = taper([(x, y), off(0.5, 0.01), off(0.92, 0)], 4)
    return fill(body, colour) + fill(vein, mix(colour, "#f4ecc8", 0.45), 0.8)


def _plant(sitting: Sitting) -> str:
    x, y, side = _place(sitting)
    parts: list[str] = []
    greens = ("#4f7a4c", "#6b9a5b", "#3f6346", "#83ab62", "#55864f")
    for index, (turn, length) in enumerate(
        ((-58, 108), (54, 112), (-30, 138), (30, 132), (-4, 158), (-76, 74), (74, 78))
    ):
        parts.append(_leaf(x, y - 16, length, turn, greens[index % len(greens)]))
    clay = "#c9704a"
    pot: list[Point] = [(x - 62, y - 20), (x + 62, y - 20), (x + 48, y + 92), (x - 48, y + 92)]
    parts.append(fill(outline(pot), clay))
    parts.append(
        fill(
            outline([(x + 20, y - 20), (x + 62, y - 20), (x + 48, y + 92), (x + 12, y + 92)]),
            "#8d4429",
            0.4,
        )
    )
    parts.append(rect(x - 70, y - 34, 140, 30, mix(clay, "#fff0dc", 0.12), radius=7))
    return "".join(parts) + grip(sitting, x + side * 50, y + 36, side)


def _flower(sitting: Sitting) -> str:
    x, y, side = _place(sitting)
    colour = sitting.dice("flower").choice(("#f2c14e", "#e77a5f", "#f4efe4", "#d97396", "#c7a2d8"))
    parts: list[str] = []
    heads: tuple[tuple[float, float, float], ...] = (
        (-6, -150, 42),
        (-56, -104, 33),
        (46, -100, 34),
    )
    for dx, dy, _size in heads:
        stem: list[Point] = [(x + dx, y + dy), (x + dx * 0.4, y - 20), (x, y + 76)]
        parts.append(stroke(soft(stem), "#5c8a50", 8))
    parts.append(_leaf(x, y + 4, 92, -46, "#4f7a4c"))
    parts.append(_leaf(x, y + 4, 88, 50, "#6b9a5b"))
    for index, (dx, dy, size) in enumerate(heads):
        petal = colour if index == 0 else mix(colour, "#fff4e0", 0.3 * index)
        cx, cy = x + dx, y + dy
        for step in range(9):
            angle = math.radians(40 * step + 10 * index)
            px, py = cx + math.cos(angle) * size * 0.62, cy + math.sin(angle) * size * 0.62
            parts.append(ellipse(px, py, size * 0.46, size * 0.25, petal, 1, math.degrees(angle)))
        parts.append(circle(cx, cy, size * 0.33, "#b5702a"))
        parts.append(circle(cx - 2, cy - 2, size * 0.22, "#d9953a"))
    return "".join(parts) + grip(sitting, x + side * 18, y + 44, side, width=62)


def _book(sitting: Sitting) -> str:
    base = sitting.frame.base
    x, y = CENTRE, base + 172
    cover = _bright(sitting)
    page = "#fbf4e6"
    parts: list[str] = []
    for side in (-1, 1):
        board: list[Point] = [
            (x, y - 56),
            (x + side * 150, y - 84),
            (x + side * 158, y + 84),
            (x, y + 112),
        ]
        leaf: list[Point] = [
            (x, y - 66),
            (x + side * 70, y - 92),
            (x + side * 142, y - 90),
            (x + side * 146, y - 74),
            (x + side * 70, y - 74),
            (x, y - 46),
        ]
        parts.append(
            fill(soft(leaf, closed=True), page if side < 0 else mix(page, "#8a6a4a", 0.16))
        )
        parts.append(fill(outline(board), cover if side < 0 else mix(cover, "#1a0f10", 0.16)))
        inner: list[Point] = [
            (x + side * 26, y - 34),
            (x + side * 128, y - 56),
            (x + side * 132, y + 60),
            (x + side * 26, y + 84),
        ]
        parts.append(stroke(outline(inner), mix(cover, "#fff2d8", 0.5), 3.4, 0.7))
    parts.append(stroke(f"M{x} {y - 56:.0f}V{y + 112:.0f}", mix(cover, "#1a0f10", 0.4), 7))
    parts += [grip(sitting, x + side * 152, y + 10, side, width=66) for side in (-1, 1)]
    return "".join(parts)


def _football(sitting: Sitting) -> str:
    x, y, side = _place(sitting)
    y += 30
    radius = 88.0
    parts = [circle(x, y, radius, "#faf4e8")]
    dark = "#33302f"

    def patch(cx: float, cy: float, size: float, turn: float) -> str:
        points = [
            (
                cx + size * math.cos(math.radians(turn + 72 * i)),
                cy + size * math.sin(math.radians(turn + 72 * i)),
            )
            for i in range(5)
        ]
        return fill(outline(points), dark)

    parts.append(patch(x, y, 28, -90))
    for step in range(5):
        angle = math.radians(-90 + 72 * step)
        ux, uy = math.cos(angle), math.sin(angle)
        parts.append(
            stroke(
                f"M{x + 28 * ux:.1f} {y + 28 * uy:.1f}L{x + 56 * ux:.1f} {y + 56 * uy:.1f}", dark, 4
            )
        )
        rim = arc((x, y), (radius, radius), math.degrees(angle) - 15, math.degrees(angle) + 15, 8)
        inner: list[Point] = [
            (x + 56 * ux + 17 * uy, y + 56 * uy - 17 * ux),
            (x + 56 * ux - 17 * uy, y + 56 * uy + 17 * ux),
        ]
        parts.append(fill(outline([*rim, inner[1], inner[0]]), dark))
    shade = arc((x, y), (radius, radius), -40, 110, 24)
    inside = arc((x - 16, y - 14), (radius - 8, radius - 8), 110, -40, 24)
    parts.append(fill(outline([*shade, *inside]), "#7a5a48", 0.3))
    return "".join(parts) + grip(sitting, x + side * 70, y + 8, side, width=70)


_DRAWN: dict[Extra, Callable[[Sitting], str]] = {
    Extra.MUG: _mug,
    Extra.PLANT: _plant,
    Extra.FLOWER: _flower,
    Extra.BOOK: _book,
    Extra.FOOTBALL: _football,
}


def draw_thing(sitting: Sitting) -> str:
    """The thing somebody holds, with the hand that holds it."""
    draw = _DRAWN.get(sitting.look.extra)
    return draw(sitting) if draw else ""
