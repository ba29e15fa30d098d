"""Glasses that sit on the nose and reach to the ears."""

from __future__ import annotations

from dataclasses import dataclass

from hopewall.demo.portraits.colour import lightness
from hopewall.demo.portraits.curves import Point, soft, taper
from hopewall.demo.portraits.eyes import EYE_U
from hopewall.demo.portraits.frame import Sitting
from hopewall.demo.portraits.ink import fill, stroke
from hopewall.demo.portraits.parts import EYE_Y, Glasses

__all__ = ["draw_glasses"]


@dataclass(frozen=True)
class _Rim:
    """The shape of one lens: points outwards and down, in half widths and picture units."""

    points: tuple[Point, ...]
    width: float


_RIMS: dict[Glasses, _Rim] = {
    Glasses.ROUND: _Rim(
        ((-1, 4), (-0.72, -27), (0, -40), (0.72, -27), (1, 4), (0.72, 35), (0, 47), (-0.72, 35)), 6
    ),
    Glasses.OVAL: _Rim(
        (
            (-1.04, 2),
            (-0.7, -22),
            (0, -31),
            (0.72, -23),
            (1.06, 2),
            (0.72, 29),
            (0, 37),
            (-0.7, 28),
        ),
        5.5,
    ),
    Glasses.SQUARE: _Rim(
        (
            (-1, -22),
            (-0.86, -32),
            (0, -35),
            (0.92, -33),
            (1.07, -22),
            (1.03, 24),
            (0.84, 38),
            (0, 41),
            (-0.78, 38),
            (-0.95, 24),
        ),
        8,
    ),
    Glasses.WIRE: _Rim(
        ((-1, 2), (-0.74, -24), (0, -35), (0.74, -25), (1.02, 2), (0.74, 32), (0, 42), (-0.74, 32)),
        3.6,
    ),
    Glasses.CAT_EYE: _Rim(
        (
            (-1, -4),
            (-0.8, -26),
            (0, -33),
            (0.8, -41),
            (1.2, -45),
            (1.07, -4),
            (0.76, 30),
            (0, 38),
            (-0.74, 28),
        ),
        8,
    ),
    Glasses.HALF_RIM: _Rim(
        (
            (-1, -20),
            (-0.8, -30),
            (0, -33),
            (0.88, -31),
            (1.06, -20),
            (0.98, 16),
            (0.7, 30),
            (0, 34),
            (-0.7, 29),
            (-0.95, 14),
        ),
        7,
    ),
}

_COLOURS = ("#2f2626", "#5b3424", "#7d3f2c", "#2f4456", "#4f2c3c", "#3d4a3a")
_METALS = ("#8b6f45", "#6d6a6c", "#a3823f")


def draw_glasses(sitting: Sitting) -> str:
    """The glasses, if any."""
    kind = sitting.look.glasses
    rim = _RIMS.get(kind)
    if rim is None:
        return ""
    frame = sitting.frame
    dice = sitting.dice("glasses")
    colour = dice.choice(_METALS if kind is Glasses.WIRE else _COLOURS)
    if lightness(sitting.skin.base) < 40:
        colour = dice.choice(("#d9b36a", "#c9beb2", "#b5633c"))
    parts: list[str] = []
    for side in (-1, 1):
        parts.append(_lens(sitting, rim, side, colour))
        ear = frame.edge(side, EYE_Y - 6)
        hinge = frame.x(side * EYE_U, EYE_Y) + side * 50 * max(0.62, frame.squeeze(side * EYE_U))
        if (ear - hinge) * side > 2:
            if frame.swing * side < -0.16:
                ear -= side * 34
            arm: list[Point] = [(hinge - side * 2, EYE_Y - 16), (ear - side * 1, EYE_Y - 8)]
            parts.append(stroke(soft(arm), colour, rim.width * 0.9))
    inner = [
        frame.x(side * EYE_U, EYE_Y) - side * 48 * max(0.62, frame.squeeze(side * EYE_U))
        for side in (-1, 1)
    ]
    middle = (inner[0] + inner[1]) / 2 + 6 * frame.swing
    bridge: list[Point] = [
        (inner[0] + 1, EYE_Y - 4),
        (middle, EYE_Y - 15),
        (inner[1] - 1, EYE_Y - 4),
    ]
    parts.append(stroke(soft(bridge), colour, rim.width))
    return "".join(parts)


def _lens(sitting: Sitting, rim: _Rim, side: int, colour: str) -> str:
    frame = sitting.frame
    x = frame.x(side * EYE_U, EYE_Y)
    wide = 48.5 * max(0.62, frame.squeeze(side * EYE_U))
    points = [(x + side * out * wide, EYE_Y + down) for out, down in rim.points]
    parts = [
        f'<path d="{soft(points, closed=True)}" fill="#ffffff" fill-opacity="0.13"/>',
        fill(
            taper([(x - 26, EYE_Y + 18), (x - 8, EYE_Y - 22)], 8, head=0.8, tail=0.8),
            "#ffffff",
            0.22,
        ),
    ]
    if sitting.look.glasses is Glasses.HALF_RIM:
        parts.append(stroke(soft(points, closed=True), "#e9ddd0", 2, 0.8))
        top = [
            (x + side * out * wide, EYE_Y + down)
            for out, down in ((-0.97, 0), *rim.points[:5], (1.02, 0))
        ]
        parts.append(stroke(soft(top), colour, rim.width))
    else:
        parts.append(stroke(soft(points, closed=True), colour, rim.width))
    return "".join(parts)
