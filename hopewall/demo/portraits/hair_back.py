"""The hair behind the head and on the shoulders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hopewall.demo.portraits.curves import Point, arc, outline, soft, spline, taper
from hopewall.demo.portraits.cuts import Back, Cut, cut_for
from hopewall.demo.portraits.frame import CENTRE, Frame, Sitting
from hopewall.demo.portraits.ink import ellipse, fill
from hopewall.demo.portraits.palette import CLOTHS
from hopewall.demo.portraits.parts import EYE_Y
from hopewall.demo.portraits.tresses import braid, bun, cloud, curl_marks, loc, strand

__all__ = ["draw_hair_behind", "draw_hair_on_shoulders", "hanging_end"]


def hanging_end(frame: Frame, cut: Cut) -> float:
    """The height at which hanging hair ends."""
    return EYE_Y + cut.length * frame.face + (30 if cut.length > 1.2 else 0)


def fall_side(frame: Frame, cut: Cut, side: int, *, waves: bool) -> list[Point]:
    """The outer edge of hanging hair from the temple to its end."""
    end = hanging_end(frame, cut)
    long = cut.length > 1.1
    points: list[Point] = []
    count = 7
    for step in range(count + 1):
        t = step / count
        y = EYE_Y - 40 + (end - EYE_Y + 40) * t
        x = frame.edge(side, min(y, EYE_Y + 0.3 * frame.face)) + side * cut.side
        spread = 26 * t if long else 20 * t - 26 * max(0.0, t - 0.66) ** 1.2
        if waves:
            spread += (9 if step % 2 else -5) * min(1.0, t * 2.2) + 12 * t
        points.append((x + side * spread, y))
    return points


def _fall(sitting: Sitting, cut: Cut, *, waves: bool) -> str:
    frame, tones = sitting.frame, sitting.hair
    end = hanging_end(frame, cut)
    left = fall_side(frame, cut, -1, waves=waves)
    right = fall_side(frame, cut, 1, waves=waves)
    top = frame.shell(cut.rise, EYE_Y - 60, EYE_Y - 60, cut.side)[::9]
    inset = 20 if cut.length > 1.1 else 12
    bottom: list[Point] = [
        (right[-1][0] - inset, end + 14),
        (CENTRE + 40, end + 20),
        (CENTRE - 40, end + 20),
        (left[-1][0] + inset, end + 14),
    ]
    shape = [*reversed(left), *top, *right, *bottom]
    return fill(soft(shape, closed=True), tones.dark)


def _curls(sitting: Sitting, cut: Cut) -> str:
    frame, tones = sitting.frame, sitting.hair
    dice = sitting.dice("curls")
    end = hanging_end(frame, cut)
    left, right = fall_side(frame, cut, -1, waves=False), fall_side(frame, cut, 1, waves=False)
    top = frame.shell(cut.rise, EYE_Y - 60, EYE_Y - 60, cut.side)
    line = [*reversed(left), *top, *right]
    bottom: list[Point] = [
        (right[-1][0], right[-1][1]),
        (right[-1][0] - 34, end + 26),
        (CENTRE, end + 34),
        (left[-1][0] + 34, end + 26),
        (left[-1][0], left[-1][1]),
    ]
    edge = spline(bottom)
    body = fill(outline([*line, *edge]), tones.dark)
    spots = [
        (x + side * dice.uniform(-30, 6), y + dice.uniform(-8, 8))
        for side, fall in ((-1, left), (1, right))
        for x, y in spline(fall, steps=4)[6:]
    ]
    marks = curl_marks(spots, cut.curl, replace(tones, dark=tones.base), dice)
    return body + cloud([*line, *edge], cut.curl, tones.dark, dice) + marks


def _afro(sitting: Sitting, cut: Cut) -> str:
    frame, tones = sitting.frame, sitting.hair
    dice = sitting.dice("afro")
    middle = (CENTRE - 20 * frame.swing, EYE_Y - 78)
    radii = (frame.half + cut.side, EYE_Y - 78 - frame.top + cut.rise)
    shell = arc(middle, radii, 128, 412, 60)
    body = fill(outline(shell), tones.base)
    edge = cloud(shell, cut.curl, tones.base, dice)
    inner = arc(middle, (radii[0] - 22, radii[1] - 22), 150, 390, 60)
    spots = [(x + dice.uniform(-12, 12), y + dice.uniform(-12, 12)) for x, y in inner[4:-4:4]]
    return body + edge + curl_marks(spots, cut.curl * 0.9, tones, dice)


def _top_bun(sitting: Sitting, cut: Cut) -> str:
    frame = sitting.frame
    size = 58 if frame.growth > 0.6 else 48
    return bun(CENTRE - 30 * frame.swing, frame.top - cut.rise - size * 0.46, size, sitting.hair)


def _low_bun(sitting: Sitting, _cut: Cut) -> str:
    frame = sitting.frame
    side = -1 if frame.swing > 0 else 1
    x = frame.edge(side, EYE_Y + 0.5 * frame.face) + side * 14
    return bun(x, EYE_Y + 0.56 * frame.face, 50, sitting.hair)


def _pony(sitting: Sitting, _cut: Cut) -> str:
    frame, tones = sitting.frame, sitting.hair
    side = -1 if frame.swing > 0 else 1
    x = frame.edge(side, EYE_Y - 120)
    y = EYE_Y - 150
    tail: list[Point] = [
        (x - side * 40, y - 26),
        (x + side * 30, y - 40),
        (x + side * 78, y + 30),
        (x + side * 84, y + 140),
        (x + side * 66, y + 260),
        (x + side * 30, y + 350),
        (x + side * 26, y + 250),
        (x + side * 24, y + 150),
        (x + side * 8, y + 70),
        (x - side * 40, y + 40),
    ]
    parts = [fill(soft(tail, closed=True), tones.dark)]
    for shift, tint in ((0, tones.base), (16, tones.light), (30, tones.base)):
        line: list[Point] = [
            (x + side * (8 + shift * 0.5), y - 14 + shift * 0.3),
            (x + side * (44 + shift * 0.5), y + 60),
            (x + side * (44 + shift), y + 170),
            (x + side * (36 + shift * 0.5), y + 290),
        ]
        parts.append(strand(line, 12, tint, 0.6))
    return "".join(parts)


def _locs(sitting: Sitting, cut: Cut) -> str:
    frame = sitting.frame
    end = hanging_end(frame, cut)
    dice = sitting.dice("locs")
    parts: list[str] = []
    for side in (-1, 1):
        for index in range(5):
            start = frame.edge(side, EYE_Y - 90) - side * (index * 17 - 14)
            foot = frame.edge(side, EYE_Y + 60) + side * (34 - index * 19)
            line: list[Point] = [
                (start, EYE_Y - 110 - index * 12),
                (frame.edge(side, EYE_Y) + side * (22 - index * 14), EYE_Y + 20),
                (foot + dice.uniform(-5, 5), (EYE_Y + end) / 2 + 40),
                (foot + dice.uniform(-8, 8), end + dice.uniform(-30, 16)),
            ]
            parts.append(loc(line, 21, sitting.hair))
    return "".join(parts)


def _tuft(sitting: Sitting, side: int, *, high: float, puff: bool) -> str:
    frame, tones = sitting.frame, sitting.hair
    dice = sitting.dice(f"tuft{side}")
    x, y = frame.edge(side, EYE_Y - high) + side * 34, EYE_Y - high
    if puff:
        size = 66
        ring = [(x + side * 22, y - 20)]
        spots = [
            (x + side * 22 + dice.uniform(-42, 42), y - 20 + dice.uniform(-42, 42))
            for _ in range(16)
        ]
        edge = frame_ring(ring[0], size)
        return (
            fill(outline(edge), tones.base)
            + cloud([*edge, edge[0]], 17, tones.base, dice)
            + curl_marks(spots, 20, tones, dice)
        )
    tail: list[Point] = [
        (x - side * 30, y - 20),
        (x + side * 20, y - 34),
        (x + side * 62, y + 10),
        (x + side * 66, y + 84),
        (x + side * 40, y + 150),
        (x + side * 24, y + 90),
        (x - side * 2, y + 36),
    ]
    shine: list[Point] = [
        (x + side * 10, y - 10),
        (x + side * 40, y + 30),
        (x + side * 44, y + 100),
    ]
    return fill(soft(tail, closed=True), tones.base) + strand(shine, 12, tones.light, 0.6)


def frame_ring(centre: Point, size: float) -> list[Point]:
    """A circle as points."""
    return arc(centre, (size, size), 0, 345, 22)


def _pigtails(sitting: Sitting, _cut: Cut) -> str:
    return "".join(_tuft(sitting, side, high=56, puff=False) for side in (-1, 1))


def _puffs(sitting: Sitting, _cut: Cut) -> str:
    return "".join(_tuft(sitting, side, high=150, puff=True) for side in (-1, 1))


def _space_buns(sitting: Sitting, _cut: Cut) -> str:
    frame = sitting.frame
    return "".join(
        bun(frame.x(side * 0.66, EYE_Y - 190) + side * 12, frame.top - 22, 50, sitting.hair)
        for side in (-1, 1)
    )


_DRAWN: dict[Back, Callable[[Sitting, Cut], str]] = {
    Back.FALL: lambda sitting, cut: _fall(sitting, cut, waves=False),
    Back.WAVES: lambda sitting, cut: _fall(sitting, cut, waves=True),
    Back.CURLS: _curls,
    Back.AFRO: _afro,
    Back.TOP_BUN: _top_bun,
    Back.LOW_BUN: _low_bun,
    Back.PONY: _pony,
    Back.LOCS: _locs,
    Back.PIGTAILS: _pigtails,
    Back.PUFFS: _puffs,
    Back.SPACE_BUNS: _space_buns,
}


def draw_hair_behind(sitting: Sitting) -> str:
    """The hair that lies behind neck and shoulders."""
    cut = cut_for(sitting.look)
    draw = _DRAWN.get(cut.back) if cut else None
    return draw(sitting, cut) if cut and draw else ""


def _tie(sitting: Sitting) -> str:
    return CLOTHS[sitting.look.clothes.second]


def draw_hair_on_shoulders(sitting: Sitting) -> str:
    """Braids that hang in front of the clothes."""
    frame, look = sitting.frame, sitting.look
    cut = cut_for(look)
    if cut is None or cut.back not in {Back.BRAID, Back.BRAIDS}:
        return ""
    sides = (-1, 1) if cut.back is Back.BRAIDS else (look.hair.parting * -1,)
    parts: list[str] = []
    width = 58 if cut.back is Back.BRAID else 46 + 6 * frame.growth
    for side in sides:
        jaw = EYE_Y + 0.62 * frame.face
        x = frame.edge(side, jaw)
        start = frame.edge(side, EYE_Y + 40) + side * 4
        line: list[Point] = [
            (start, EYE_Y + 22),
            (x + side * 24, jaw + 20),
            (x + side * 22, frame.base + 20),
            (x + side * 6, frame.base + 150),
        ]
        parts.append(braid(line, width, sitting.hair, _tie(sitting)))
    return "".join(parts)


def draw_tie(sitting: Sitting) -> str:
    """The ties of tails and tufts."""
    frame = sitting.frame
    cut = cut_for(sitting.look)
    back = cut.back if cut else Back.NONE
    if back is Back.PIGTAILS:
        return "".join(
            ellipse(frame.edge(side, EYE_Y - 56) + side * 10, EYE_Y - 60, 10, 22, _tie(sitting))
            for side in (-1, 1)
        )
    if back is Back.PONY:
        side = -1 if frame.swing > 0 else 1
        x = frame.edge(side, EYE_Y - 120) - side * 4
        band: list[Point] = [
            (x - side * 8, EYE_Y - 190),
            (x + side * 12, EYE_Y - 158),
            (x + side * 14, EYE_Y - 122),
        ]
        return fill(taper(band, 22, head=0.7, tail=0.7), _tie(sitting))
    return ""
