"""What the years and the sun leave: laugh lines, crow's feet, spots, freckles, a mole."""

from __future__ import annotations

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, taper
from hopewall.demo.portraits.eyes import EYE_U
from hopewall.demo.portraits.features import nose_place
from hopewall.demo.portraits.frame import Sitting
from hopewall.demo.portraits.ink import circle, ellipse, fill
from hopewall.demo.portraits.mouth import mouth_place
from hopewall.demo.portraits.parts import EYE_Y, Mood

__all__ = ["draw_years"]


def draw_years(sitting: Sitting) -> str:
    """Everything on the skin."""
    look = sitting.look
    parts = [_laugh_lines(sitting)]
    if look.age >= 40:
        parts.append(_crows_feet(sitting))
    if look.age >= 58:
        parts.append(_brow_lines(sitting))
    if look.age >= 70:
        parts += [_spots(sitting), _cheek_lines(sitting)]
    if look.features.freckles:
        parts.append(_freckles(sitting))
    if look.features.mole:
        dice = sitting.dice("mole")
        u, drop = dice.choice(((0.34, 0.58), (-0.42, 0.50), (0.48, 0.24), (-0.26, 0.84)))
        x, y = sitting.frame.at(u, drop * sitting.frame.face)
        parts.append(circle(x, y, 3.6, mix(sitting.skin.line, "#2a1512", 0.3), 0.85))
    return "".join(parts)


def _laugh_lines(sitting: Sitting) -> str:
    look, frame = sitting.look, sitting.frame
    merry = look.mood in {Mood.LAUGH, Mood.BEAM, Mood.GRIN}
    depth = max(0.0, (look.age - 26) / 60) * 0.62 + (0.13 if merry and look.age > 14 else 0.0)
    if depth < 0.12:
        return ""
    x, y, wide = nose_place(sitting)
    mx, my, half = mouth_place(sitting)
    parts: list[str] = []
    for side in (-1, 1):
        squeeze = max(0.5, frame.squeeze(side * 0.3))
        line: list[Point] = [
            (x + side * (wide + 5) * squeeze, y - 6),
            (mx + side * (half + 11) * squeeze, (y + my) / 2 - 4),
            (mx + side * (half + 17) * squeeze, my - 6),
        ]
        parts.append(fill(taper(line, 4.8), sitting.skin.deep, min(0.62, depth + 0.08)))
    return "".join(parts)


def _crows_feet(sitting: Sitting) -> str:
    look, frame = sitting.look, sitting.frame
    strength = min(0.85, 0.3 + (look.age - 40) / 60)
    parts: list[str] = []
    for side in (-1, 1):
        if frame.swing * side > 0.16:
            continue
        x = frame.x(side * EYE_U, EYE_Y) + side * 43
        rays = (
            ((-7, -17, 15), (3, 2, 19), (12, 19, 14))
            if look.age > 52
            else ((-3, -9, 13), (8, 11, 13))
        )
        for start, stop, reach in rays:
            ray: list[Point] = [
                (x, EYE_Y + start),
                (x + side * reach * 0.55, EYE_Y + (start + stop) / 2 + 1.5),
                (x + side * reach, EYE_Y + stop),
            ]
            parts.append(fill(taper(ray, 4.2, head=0.6), sitting.skin.deep, strength))
    return "".join(parts)


def _brow_lines(sitting: Sitting) -> str:
    frame = sitting.frame
    strength = min(0.6, 0.2 + (sitting.look.age - 58) / 70)
    parts: list[str] = []
    for rise, reach in ((-92, 0.40), (-110, 0.30)):
        line = [frame.at(u * reach, rise + 4 * u * u) for u in (-1, -0.4, 0.3, 1)]
        parts.append(fill(taper(line, 4.8), sitting.skin.deep, strength))
    return "".join(parts)


def _cheek_lines(sitting: Sitting) -> str:
    frame = sitting.frame
    parts: list[str] = []
    for side in (-1, 1):
        if frame.swing * side > 0.16:
            continue
        line = [
            frame.at(side * 0.66, 0.56 * frame.face),
            frame.at(side * 0.67, 0.66 * frame.face),
            frame.at(side * 0.61, 0.76 * frame.face),
        ]
        parts.append(fill(taper(line, 4.8), sitting.skin.deep, 0.42))
    return "".join(parts)


def _spots(sitting: Sitting) -> str:
    frame = sitting.frame
    dice = sitting.dice("spots")
    parts: list[str] = []
    for _ in range(dice.randint(3, 6)):
        side = dice.choice((-1, 1))
        x, y = frame.at(side * dice.uniform(0.62, 0.82), dice.uniform(-0.5, 0.36) * frame.face)
        parts.append(
            ellipse(x, y, dice.uniform(3, 6.5), dice.uniform(2.5, 4.5), sitting.skin.deep, 0.4)
        )
    return "".join(parts)


def _freckles(sitting: Sitting) -> str:
    frame = sitting.frame
    dice = sitting.dice("freckles")
    parts: list[str] = []
    for _ in range(34):
        u = dice.uniform(-0.66, 0.66)
        drop = dice.gauss(0.30, 0.065) - 0.04 * (1 - abs(u))
        x, y = frame.at(u, drop * frame.face)
        tint = mix(sitting.skin.deep, "#a5582f", 0.5)
        parts.append(circle(x, y, dice.uniform(1.7, 3.3), tint, 0.62))
    return "".join(parts)
