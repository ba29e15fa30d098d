"""Hands: waving, a peace sign, a chin that rests, a hand on the heart, a hand that holds."""

from __future__ import annotations

import math
from dataclasses import dataclass

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, number, outline, soft, taper
from hopewall.demo.portraits.frame import CENTRE, Sitting
from hopewall.demo.portraits.ink import ellipse, fill, stroke
from hopewall.demo.portraits.palette import CLOTHS
from hopewall.demo.portraits.parts import ClothesKind, Extra

__all__ = ["draw_hand", "grip"]


@dataclass(frozen=True)
class _Finger:
    """One finger: from its root along to its tip, in hand units (100 is a palm's length)."""

    root: Point
    tip: Point
    width: float


_OPEN = (
    _Finger((-31, -34), (-52, -104), 21),
    _Finger((-10, -42), (-17, -124), 22),
    _Finger((12, -42), (18, -120), 22),
    _Finger((32, -32), (47, -98), 20),
)
_OPEN_THUMB = _Finger((-28, 20), (-82, -26), 23)
_FLAT = (
    _Finger((-30, -30), (-34, -104), 22),
    _Finger((-9, -38), (-10, -122), 22),
    _Finger((12, -38), (14, -117), 22),
    _Finger((32, -28), (36, -92), 20),
)
_FLAT_THUMB = _Finger((-30, 22), (-72, -34), 23)
_PEACE = (
    _Finger((-24, -32), (-44, -124), 23),
    _Finger((6, -36), (24, -128), 23),
)


def _limb(sitting: Sitting, wrist: Point, elbow: Point, size: float) -> str:
    """The forearm in its sleeve, from the elbow below the picture to the wrist."""
    clothes = sitting.look.clothes
    main = CLOTHS[clothes.cloth]
    if clothes.kind is ClothesKind.GOWN:
        main = "#c6dfe2"
    cuff: Point = (wrist[0] + (elbow[0] - wrist[0]) * 0.26, wrist[1] + (elbow[1] - wrist[1]) * 0.26)
    dark = mix(main, "#140c10", 0.24)
    rim: Point = (cuff[0] + (elbow[0] - cuff[0]) * 0.09, cuff[1] + (elbow[1] - cuff[1]) * 0.09)

    ux, uy = elbow[0] - wrist[0], elbow[1] - wrist[1]
    length = math.hypot(ux, uy)
    ux, uy = ux / length, uy / length

    def tube(start: Point, stop: Point, first: float, last: float) -> str:
        return outline(
            [
                (start[0] - uy * first, start[1] + ux * first),
                (start[0] + uy * first, start[1] - ux * first),
                (stop[0] + uy * last, stop[1] - ux * last),
                (stop[0] - uy * last, stop[1] + ux * last),
            ]
        )

    fold: list[Point] = [
        (rim[0] + uy * 14 * size, rim[1] - ux * 14 * size),
        (rim[0] + ux * 60 + uy * 6, rim[1] + uy * 60),
        (elbow[0] + uy * 24, elbow[1]),
    ]
    return (
        fill(tube(wrist, cuff, 25 * size, 25 * size), sitting.skin.base)
        + fill(tube(cuff, elbow, 37 * size, 52 * size), main)
        + fill(taper(fold, 22 * size), dark, 0.45)
        + fill(tube(cuff, rim, 38.5 * size, 40 * size), dark)
    )


def _palm(sitting: Sitting, size: float, *, back: bool) -> str:
    skin = sitting.skin
    shape: list[Point] = [
        (-42, -30),
        (-36, -50),
        (0, -58),
        (36, -46),
        (44, -14),
        (36, 30),
        (24, 62),
        (-24, 62),
        (-38, 28),
    ]
    points = [(x * size, y * size) for x, y in shape]
    parts = [fill(soft(points, closed=True), skin.base)]
    if not back:
        crease: list[Point] = [
            (-30 * size, -14 * size),
            (-6 * size, 6 * size),
            (-10 * size, 42 * size),
        ]
        heart: list[Point] = [
            (-20 * size, -30 * size),
            (8 * size, -22 * size),
            (34 * size, -32 * size),
        ]
        parts += [fill(taper(line, 4.5 * size), skin.deep, 0.6) for line in (crease, heart)]
    return "".join(parts)


def _fingers(sitting: Sitting, fingers: tuple[_Finger, ...], size: float) -> str:
    parts: list[str] = []
    skin = sitting.skin
    for finger in fingers:
        root = (finger.root[0] * size, finger.root[1] * size)
        tip = (finger.tip[0] * size, finger.tip[1] * size)
        data = f"M{number(root[0])} {number(root[1])}L{number(tip[0])} {number(tip[1])}"
        parts.append(stroke(data, skin.deep, (finger.width + 3.4) * size, 0.55))
        parts.append(stroke(data, skin.base, finger.width * size))
    return "".join(parts)


def _placed(content: str, x: float, y: float, turn: float, side: int) -> str:
    return (
        f'<g transform="translate({number(x)} {number(y)}) rotate({number(turn)})'
        f' scale({side} 1)">{content}</g>'
    )


def _size(sitting: Sitting) -> float:
    return 0.74 + 0.30 * sitting.frame.growth


def draw_hand(sitting: Sitting) -> str:
    """The hand of those who show one."""
    extra = sitting.look.extra
    side = sitting.look.facing
    size = _size(sitting)
    if extra in {Extra.WAVE, Extra.PEACE}:
        return _raised(sitting, side, size, peace=extra is Extra.PEACE)
    if extra is Extra.CHIN_HAND:
        return _under_chin(sitting, side, size)
    if extra is Extra.WRISTBAND:
        return _on_heart(sitting, side, size)
    return ""


def _raised(sitting: Sitting, side: int, size: float, *, peace: bool) -> str:
    frame = sitting.frame
    x = CENTRE + side * (frame.half + 108)
    y = frame.base + 16
    arm = _limb(sitting, (x, y + 36 * size), (x + side * 10, 990), size)
    if peace:
        curled = "".join(
            ellipse(px * size, -22 * size, 13 * size, 17 * size, sitting.skin.deep, 0.8)
            + ellipse(px * size, -23 * size, 11.5 * size, 15.5 * size, sitting.skin.base)
            for px in (34, 16)
        )
        thumb = _fingers(sitting, (_Finger((-30, 16), (6, -8), 22),), size)
        hand = _fingers(sitting, _PEACE, size) + _palm(sitting, size, back=True) + curled + thumb
        return arm + _placed(hand, x, y, side * 8, -side)
    hand = _fingers(sitting, (*_OPEN, _OPEN_THUMB), size) + _palm(sitting, size, back=False)
    return arm + _placed(hand, x, y, side * 12, side)


def _under_chin(sitting: Sitting, side: int, size: float) -> str:
    frame, skin = sitting.frame, sitting.skin
    x = frame.x(side * 0.5, frame.chin - 20) + side * 30
    y = frame.chin + 14
    arm = _limb(sitting, (x + side * 6, y + 40 * size), (x + side * 74, 1000), size)
    fist: list[Point] = [
        (-46, -10),
        (-40, -42),
        (-6, -54),
        (34, -46),
        (50, -14),
        (42, 34),
        (0, 50),
        (-36, 34),
    ]
    parts = [fill(soft([(px * size, py * size) for px, py in fist], closed=True), skin.base)]
    for index in range(4):
        px, py = (-34 + 22 * index) * size, (-36 - (6 if index in {1, 2} else 0)) * size
        parts.append(ellipse(px, py, 13.5 * size, 19 * size, skin.deep, 0.75, -8))
        parts.append(ellipse(px, py, 12 * size, 17.5 * size, skin.base, 1, -8))
    thumb: list[Point] = [(-40 * size, 18 * size), (-10 * size, 4 * size), (22 * size, 6 * size)]
    parts.append(stroke(soft(thumb), skin.deep, 25 * size, 0.6))
    parts.append(stroke(soft(thumb), skin.base, 22 * size))
    return arm + _placed("".join(parts), x, y, side * 10, side)


def _on_heart(sitting: Sitting, side: int, size: float) -> str:
    frame = sitting.frame
    x, y = CENTRE + side * 92, frame.base + 136
    arm = _limb(sitting, (x + side * 34 * size, y + 16 * size), (x + side * 215, 990), size)
    hand = _fingers(sitting, (*_FLAT, _FLAT_THUMB), size) + _palm(sitting, size, back=True)
    band = stroke(
        f"M{number(-25 * size)} {number(58 * size)}Q0 {number(70 * size)} {number(25 * size)}"
        f" {number(58 * size)}",
        "#fbf6ee",
        17 * size,
    ) + stroke(
        f"M{number(-25 * size)} {number(64 * size)}Q0 {number(76 * size)} {number(25 * size)}"
        f" {number(64 * size)}",
        "#7fb0c9",
        4 * size,
    )
    return arm + _placed(hand + band, x, y, -side * 62, -side)


def grip(sitting: Sitting, x: float, y: float, side: int, *, width: float = 74) -> str:
    """Fingers that come round a thing from the side, and the arm that they belong to."""
    size = _size(sitting)
    arm = _limb(sitting, (x + side * 30, y + 18), (x + side * 96, 1000), size)
    parts: list[str] = [ellipse(x + side * 20, y + 4, 34 * size, 46 * size, sitting.skin.base)]
    for index in range(4):
        height = y + (-36 + 24 * index) * size
        reach = width * (0.9 if index in {0, 3} else 1.0) * size
        tip = number(x - side * reach * 0.62)
        data = f"M{number(x + side * 18)} {number(height + 4)}L{tip} {number(height)}"
        parts.append(stroke(data, sitting.skin.deep, 25 * size, 0.6))
        parts.append(stroke(data, sitting.skin.base, 21.5 * size))
    return arm + "".join(parts)
