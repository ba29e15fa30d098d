"""Beards and moustaches, grown from the jaw itself."""

from __future__ import annotations

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, between, outline, soft, spline, taper
from hopewall.demo.portraits.frame import Sitting
from hopewall.demo.portraits.ink import fill
from hopewall.demo.portraits.mouth import mouth_place
from hopewall.demo.portraits.parts import EYE_Y, Beard, Mood
from hopewall.demo.portraits.tresses import strand

__all__ = ["draw_beard"]


def draw_beard(sitting: Sitting) -> str:
    """The beard under mouth and nose; the mouth is drawn over it."""
    kind = sitting.look.beard
    if kind is Beard.NONE:
        return ""
    if kind is Beard.STUBBLE:
        return _jaw(sitting, 0, stubble=True) + _moustache(sitting, 0.55, stubble=True)
    if kind is Beard.SHORT:
        return _jaw(sitting, 9) + _moustache(sitting, 0.85)
    if kind is Beard.FULL:
        return _jaw(sitting, 34) + _moustache(sitting, 1.15)
    if kind is Beard.GOATEE:
        return _goatee(sitting) + _moustache(sitting, 0.8)
    return _moustache(sitting, 1.25)


def _depth(sitting: Sitting) -> float:
    return {Mood.LAUGH: 60.0, Mood.BEAM: 46.0, Mood.GRIN: 38.0, Mood.GAP: 48.0}.get(
        sitting.look.mood, 27.0
    )


def _jaw(sitting: Sitting, grown: float, *, stubble: bool = False) -> str:
    frame, tones = sitting.frame, sitting.hair
    face = frame.face
    mx, my, half = mouth_place(sitting)
    outer: list[Point] = []
    edge = 0 if stubble else 2
    left = [p for p in frame.left if p[1] >= EYE_Y - 14]
    right = [p for p in reversed(frame.right) if p[1] >= EYE_Y - 14]
    for x, y in [*left, *right]:
        down = max(0.0, (y - EYE_Y - 30) / (frame.chin - EYE_Y - 30))
        away = (x - mx) / frame.half
        outer.append(
            (x + away * grown * 0.55 * down + (edge if x > mx else -edge), y + grown * down**2)
        )
    low = my + _depth(sitting)
    top = my - 24
    inner: list[Point] = [
        frame.at(-0.91, -14),
        frame.at(-0.845, 0.26 * face),
        frame.at(-0.70, 0.45 * face),
        (mx - half * 1.32, top + 6),
        (mx - half * 1.22, my + 6),
        (mx - half * 0.72, low - 6),
        (mx, low),
        (mx + half * 0.72, low - 6),
        (mx + half * 1.22, my + 6),
        (mx + half * 1.32, top + 6),
        frame.at(0.70, 0.45 * face),
        frame.at(0.845, 0.26 * face),
        frame.at(0.91, -14),
    ]
    rim = spline(inner)
    if stubble:
        return fill(
            outline([*outer, *reversed(rim)]), mix(tones.base, sitting.skin.base, 0.3), 0.24
        )
    parts = [fill(outline([*outer, *reversed(rim)]), tones.base)]
    dice = sitting.dice("beard")
    for index in range(15):
        t = 0.16 + 0.68 * index / 14
        start = rim[round(t * (len(rim) - 1))]
        end = outer[round(t * (len(outer) - 1))]
        line = between([start], [end], dice.uniform(0.15, 0.3), 1)[:1]
        line += between([start], [end], 0.6, 1)[:1] + between([start], [end], 0.92, 1)[:1]
        tint, opacity = (tones.dark, 0.55) if index % 2 else (tones.light, 0.5)
        parts.append(strand(line, dice.uniform(4, 6.5), tint, opacity))
    return "".join(parts)


def _goatee(sitting: Sitting) -> str:
    frame = sitting.frame
    mx, my, half = mouth_place(sitting)
    low = my + _depth(sitting)
    x = frame.x(0, frame.chin - 20)
    shape: list[Point] = [
        (mx - half * 0.40, low - 1),
        (mx, low + 3),
        (mx + half * 0.40, low - 1),
        (x + half * 0.62, frame.chin - 14),
        (x + half * 0.34, frame.chin + 10),
        (x, frame.chin + 15),
        (x - half * 0.34, frame.chin + 10),
        (x - half * 0.62, frame.chin - 14),
    ]
    shine: list[Point] = [(x - 12, low + 12), (x - 14, frame.chin - 12), (x - 8, frame.chin + 4)]
    return fill(soft(shape, closed=True), sitting.hair.base) + strand(
        shine, 6, sitting.hair.light, 0.5
    )


def _moustache(sitting: Sitting, size: float, *, stubble: bool = False) -> str:
    mx, my, half = mouth_place(sitting)
    tones = sitting.hair
    top = my - 31
    parts: list[str] = []
    for side in (-1, 1):
        reach = half * (0.86 + 0.14 * size)
        shape: list[Point] = [
            (mx, top + 3),
            (mx + side * reach * 0.42, top - 1),
            (mx + side * reach * 1.04, top + 9),
            (mx + side * reach * 1.30, top + 20 + 7 * size),
            (mx + side * reach * 0.96, top + 13 + 6 * size),
            (mx + side * reach * 0.5, top + 9 + 7 * size),
            (mx, top + 9 + 4 * size),
        ]
        if stubble:
            parts.append(
                fill(soft(shape, closed=True), mix(tones.base, sitting.skin.base, 0.3), 0.24)
            )
            continue
        parts.append(fill(soft(shape, closed=True), tones.base))
        line = [
            (mx + side * 8, top + 6),
            (mx + side * reach * 0.6, top + 6),
            (mx + side * reach * 1.1, top + 17),
        ]
        parts.append(fill(taper(line, 5), tones.light, 0.5))
    return "".join(parts)
