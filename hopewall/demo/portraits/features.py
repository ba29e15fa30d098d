"""Brows, nose and mouth."""

from __future__ import annotations

from hopewall.demo.portraits.colour import lightness, mix
from hopewall.demo.portraits.curves import Point, soft, taper
from hopewall.demo.portraits.eyes import EYE_U
from hopewall.demo.portraits.frame import Sitting
from hopewall.demo.portraits.ink import ellipse, fill
from hopewall.demo.portraits.parts import EYE_Y, BrowKind, HairStyle, Mood, NoseKind

__all__ = ["draw_brows", "draw_nose", "nose_place"]

_BROWS: dict[BrowKind, tuple[tuple[Point, ...], float]] = {
    BrowKind.SOFT: (((-0.95, -1), (-0.3, -8), (0.4, -8), (1.2, 6)), 12.0),
    BrowKind.ARCHED: (((-0.95, 1), (-0.25, -9), (0.4, -11), (1.22, 6)), 10.5),
    BrowKind.STRAIGHT: (((-0.95, -3), (-0.2, -6), (0.5, -4), (1.2, 5)), 12.0),
    BrowKind.FULL: (((-1.0, -1), (-0.3, -8), (0.4, -8), (1.25, 7)), 16.5),
    BrowKind.FINE: (((-0.9, 0), (-0.2, -8), (0.45, -9), (1.2, 6)), 8.0),
}


def _brow_colour(sitting: Sitting) -> tuple[str, float]:
    hair, skin = sitting.hair, sitting.skin
    if sitting.look.hair.style in {HairStyle.FUZZ, HairStyle.BALD} and sitting.look.age < 60:
        return mix(hair.base, skin.deep, 0.45), 0.62
    if lightness(hair.base) > 55:
        return mix(hair.base, skin.deep, 0.42), 0.95
    return mix(hair.base, skin.deep, 0.12), 0.94


def draw_brows(sitting: Sitting) -> str:
    """Both brows, lifted a little by a laugh."""
    frame, look = sitting.frame, sitting.look
    points, weight = _BROWS[look.features.brows]
    colour, opacity = _brow_colour(sitting)
    dice = sitting.dice("brows")
    lift = 50 + (5 if look.mood in {Mood.LAUGH, Mood.BEAM} else 0) + dice.uniform(-2, 3)
    quirk = dice.uniform(3, 8) if look.mood is Mood.LOPSIDED else 0.0
    weight *= 0.86 + 0.14 * frame.growth
    parts: list[str] = []
    for side in (-1, 1):
        x = frame.x(side * (EYE_U + 0.01), EYE_Y - lift)
        wide = 34 * max(0.62, frame.squeeze(side * EYE_U))
        rise = lift + (quirk if side == look.facing else 0.0)
        line = [(x + side * out * wide, EYE_Y - rise + down) for out, down in points]
        parts.append(fill(taper(line, weight, head=0.62, tail=0.12), colour, opacity))
    return "".join(parts)


_NOSES: dict[NoseKind, tuple[float, float, float]] = {
    NoseKind.BUTTON: (19, 0.385, 7),
    NoseKind.SOFT: (22, 0.405, 7),
    NoseKind.STRAIGHT: (21, 0.435, 9),
    NoseKind.BROAD: (31, 0.415, 8),
    NoseKind.ARCHED: (24, 0.455, 12),
    NoseKind.ROUND: (27, 0.425, 9),
}


def nose_place(sitting: Sitting) -> tuple[float, float, float]:
    """The x and y of the tip of the nose, and half its width."""
    wide, low, _ = _NOSES[sitting.look.features.nose]
    frame = sitting.frame
    y = EYE_Y + low * frame.face
    grown = 0.84 + 0.16 * frame.growth + (0.06 if sitting.look.age > 65 else 0.0)
    return frame.x(0, y) + 34 * frame.swing, y, wide * grown


def draw_nose(sitting: Sitting) -> str:
    """The nose: a shaded side, a tip that takes the light, two wings."""
    frame, skin = sitting.frame, sitting.skin
    kind = sitting.look.features.nose
    x, y, wide = nose_place(sitting)
    near = max(-1.0, min(1.0, frame.swing * 3))
    left, right = wide * (1 + 0.22 * near), wide * (1 - 0.30 * near)
    bridge = frame.x(0, EYE_Y)
    parts: list[str] = []
    long = {NoseKind.BUTTON: 0.52, NoseKind.SOFT: 0.36}.get(kind, 0.12)
    start = EYE_Y + 4 + (y - EYE_Y) * long
    bump = 7 if kind is NoseKind.ARCHED else 0
    plane: list[Point] = [
        (bridge + 9 + (x - bridge) * long, start),
        ((bridge + x) / 2 + 13 + bump, (start + y) / 2 - 6),
        (x + right * 0.92, y - 9),
        (x + right * 0.86, y + 5),
        (x + right * 0.25, y + 9),
        (x + right * 0.42, y - 14),
        ((bridge + x) / 2 + 5 + bump * 0.6, (start + y) / 2),
    ]
    parts.append(fill(soft(plane, closed=True), skin.shade, 0.8))
    below: list[Point] = [
        (x - left * 0.80, y + 4),
        (x - left * 0.34, y + 8),
        (x, y + 12),
        (x + right * 0.34, y + 8),
        (x + right * 0.80, y + 4),
    ]
    parts.append(fill(taper(below, 8.5, head=0.2, tail=0.2), skin.deep))
    for side, reach in ((-1, left), (1, right)):
        wing: list[Point] = [
            (x + side * reach * 0.74, y - 15),
            (x + side * reach * 1.04, y - 4),
            (x + side * reach * 0.78, y + 6),
        ]
        parts.append(fill(taper(wing, 5.6), skin.deep, 0.9))
        parts.append(ellipse(x + side * reach * 0.40, y + 6.5, reach * 0.19, 3.1, skin.line, 0.62))
    shine = 9 if kind in {NoseKind.BROAD, NoseKind.ROUND} else 7
    parts.append(ellipse(x - left * 0.16, y - 9, shine, shine * 0.8, skin.light, 0.75))
    return "".join(parts)
