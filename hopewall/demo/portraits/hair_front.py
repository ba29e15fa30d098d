"""The hair over the brow and beside the face."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, at, between, outline, soft, spline, taper
from hopewall.demo.portraits.cuts import LINES, Back, Cut, Flow, Line, cut_for
from hopewall.demo.portraits.frame import Frame, Sitting
from hopewall.demo.portraits.hair_back import fall_side, hanging_end
from hopewall.demo.portraits.ink import ellipse, fill
from hopewall.demo.portraits.parts import EYE_Y, HairStyle
from hopewall.demo.portraits.tresses import cloud, curl_marks, loc, strand

__all__ = ["draw_hair_front"]


@dataclass(frozen=True)
class _Cap:
    """The hair on the skull: its outer edge and its hairline, both from left to right."""

    outer: list[Point]
    inner: list[Point]
    parting: float

    def shape(self) -> str:
        """The whole as path data."""
        return outline([*self.outer, *reversed(self.inner)])


def _hairline(frame: Frame, line: Line, parting: int, low: float) -> list[Point]:
    points = LINES[line]
    if parting > 0:
        points = tuple((-u, rise) for u, rise in reversed(points))
    if frame.growth < 0.5:
        points = tuple((u, rise * 1.02) for u, rise in points)
    placed = [frame.at(u, rise if abs(u) < 1 else low) for u, rise in points]
    return _choppy(spline(placed, steps=10), line)


def _choppy(points: list[Point], line: Line) -> list[Point]:
    """A cut fringe ends in soft tips, not in one smooth edge."""
    teeth, deep = _TEETH.get(line, (0, 0.0))
    if not teeth:
        return points
    last = len(points) - 1
    cut: list[Point] = []
    for index, (x, y) in enumerate(points):
        t = index / last
        inside = min(1.0, max(0.0, min(t - 0.16, 0.84 - t) * 12))
        cut.append((x, y + inside * deep * (0.5 - abs(math.sin(math.pi * teeth * t)))))
    return cut


_TEETH = {
    Line.FRINGE: (9, 11.0),
    Line.CROP: (8, 15.0),
    Line.TOUSLED: (5, 14.0),
    Line.SWEPT: (7, 6.0),
}


def _cap(sitting: Sitting, cut: Cut) -> _Cap:
    frame, parting = sitting.frame, sitting.look.hair.parting
    line = LINES[cut.line]
    peak = min(range(len(line)), key=lambda index: line[index][1])
    share = peak / (len(line) - 1)
    inner = _hairline(frame, cut.line, parting, cut.low)
    start, stop = EYE_Y + cut.low, EYE_Y + cut.low
    rise, side = (30.0, 10.0) if cut.back is Back.AFRO else (cut.rise, cut.side)
    outer = frame.shell(rise, start, stop, side)
    return _Cap(outer, inner, share if parting < 0 else 1 - share)


def _piece(points: list[Point], start: float, stop: float, count: int = 5) -> list[Point]:
    last = len(points) - 1
    return [points[round((start + (stop - start) * i / count) * last)] for i in range(count + 1)]


def _aside(cap: _Cap, sitting: Sitting, dice: random.Random) -> str:
    tones = sitting.hair
    parts: list[str] = []
    for index in range(9):
        share = 0.10 + 0.095 * index
        line = between(cap.inner, cap.outer, share, 40)
        for start, stop in ((cap.parting, 0.02), (cap.parting, 0.98)):
            if abs(stop - start) < 0.2:
                continue
            first = start + (stop - start) * dice.uniform(0.02, 0.3)
            last = start + (stop - start) * dice.uniform(0.62, 0.97)
            tint, opacity = (tones.dark, 0.55) if index % 2 else (tones.light, 0.55)
            parts.append(strand(_piece(line, first, last), dice.uniform(4, 8), tint, opacity))
    line = between(cap.inner, cap.outer, 0.62, 40)
    low, high = (0.30, 0.62) if cap.parting < 0.5 else (0.24, 0.5)
    parts.append(strand(_piece(line, low, high), 22, tones.shine, 0.35))
    return "".join(parts)


def _down(cap: _Cap, sitting: Sitting, dice: random.Random) -> str:
    tones = sitting.hair
    parts: list[str] = []
    crown = cap.outer[round(len(cap.outer) * (0.5 + 0.06 * sitting.look.hair.parting))]
    crown = (crown[0], crown[1] + 16)
    for index in range(13):
        t = 0.16 + 0.68 * index / 12
        foot = cap.inner[round(t * (len(cap.inner) - 1))]
        out = cap.outer[round(t * (len(cap.outer) - 1))]
        bend = at(at(crown, out, 0.62), foot, 0.36)
        start = at(crown, bend, dice.uniform(0.25, 0.6))
        tint, opacity = (tones.dark, 0.6) if index % 2 else (tones.light, 0.5)
        end = at(bend, foot, dice.uniform(0.86, 0.99))
        parts.append(strand([start, bend, end], dice.uniform(4.5, 8.5), tint, opacity))
    band = between(cap.inner, cap.outer, 0.55, 40)
    parts.append(strand(_piece(band, 0.27, 0.55), 24, tones.shine, 0.32))
    return "".join(parts)


def _back(cap: _Cap, sitting: Sitting, dice: random.Random) -> str:
    tones = sitting.hair
    parts: list[str] = []
    for index in range(12):
        t = 0.17 + 0.66 * index / 11
        foot = cap.inner[round(t * (len(cap.inner) - 1))]
        out = cap.outer[round((0.5 + (t - 0.5) * 0.86) * (len(cap.outer) - 1))]
        bend = at(foot, out, 0.5)
        bend = (bend[0] + (t - 0.5) * min(34.0, 0.3 * (foot[1] - out[1])), bend[1])
        start, end = at(foot, bend, dice.uniform(0.04, 0.2)), at(bend, out, dice.uniform(0.5, 0.92))
        tint, opacity = (tones.dark, 0.55) if index % 2 else (tones.light, 0.55)
        parts.append(strand([start, bend, end], dice.uniform(4, 7.5), tint, opacity))
    band = between(cap.inner, cap.outer, 0.6, 40)
    parts.append(strand(_piece(band, 0.28, 0.50), 18, tones.shine, 0.32))
    return "".join(parts)


def _curl(cap: _Cap, cut: Cut, sitting: Sitting, dice: random.Random) -> str:
    tones = sitting.hair
    parts = [cloud(cap.outer, cut.curl, tones.base, dice)]
    if cut.curl > 15:
        trim = len(cap.inner) // 9
        brow = [(x, y - cut.curl * 0.35) for x, y in cap.inner[trim:-trim]]
        parts.append(cloud(brow, cut.curl * 0.62, tones.base, dice))
    spots: list[Point] = []
    rows = max(2, round(4 * 22 / max(16.0, cut.curl)))
    for row in range(rows):
        share = (row + 0.5) / rows
        line = between(cap.inner, cap.outer, share, max(12, round(420 / cut.curl)))
        spots += [(x + dice.uniform(-6, 6), y + dice.uniform(-6, 6)) for x, y in line[1:-1]]
    parts.append(curl_marks(spots, cut.curl, tones, dice))
    return "".join(parts)


def _panel(sitting: Sitting, cut: Cut, side: int, cap: _Cap) -> str:
    """The hair that hangs beside the cheek."""
    frame, tones = sitting.frame, sitting.hair
    waves = cut.back is Back.WAVES
    outer = fall_side(frame, cut, side, waves=waves)
    end = hanging_end(frame, cut)
    temple = cap.inner[0] if side < 0 else cap.inner[-1]
    start = cap.outer[round(0.14 * len(cap.outer)) * (1 if side < 0 else -1)]
    lean = 0.94 if frame.swing * side >= -0.1 else 0.88
    face = frame.face
    jaw = frame.x(side * 0.97, EYE_Y + 0.46 * face)
    inner: list[Point] = [
        frame.at(side * 0.90, -62),
        frame.at(side * lean, -10),
        (frame.x(side * lean, EYE_Y + 0.24 * face), EYE_Y + 0.24 * face),
    ]
    if cut.length > 1.1:
        inner += [
            (jaw, EYE_Y + 0.56 * face),
            (jaw - side * 6, EYE_Y + 0.84 * face),
            (jaw + side * 8, (EYE_Y + face + end) / 2 + 10),
            (jaw + side * 18, end - 8),
        ]
    else:
        inner += [(jaw, EYE_Y + 0.54 * face), (jaw - side * 10, end - 8)]
    tip = (outer[-1][0] * 0.6 + inner[-1][0] * 0.4, end + (18 if cut.length > 1.1 else 10))
    shape = [start, *outer, tip, *reversed(inner), temple, at(start, temple, 0.5)]
    parts = [fill(soft(shape[:-2], closed=True), tones.base)]
    dice = sitting.dice(f"panel{side}")
    inside = spline(inner)
    outside = spline(outer)
    for index, share in enumerate((0.18, 0.36, 0.54, 0.72, 0.86)):
        line = between(inside, outside, share, 30)
        first, last = dice.uniform(0.0, 0.25), dice.uniform(0.72, 0.98)
        tint, opacity = (tones.dark, 0.55) if index % 2 == 0 else (tones.light, 0.55)
        parts.append(strand(_piece(line, first, last), dice.uniform(4.5, 8), tint, opacity))
    return "".join(parts)


def _cropped(sitting: Sitting, cap: _Cap) -> str:
    """Buzz cuts, and the soft fuzz of hair that grows again."""
    style, skin, tones = sitting.look.hair.style, sitting.skin, sitting.hair
    if style is HairStyle.BALD:
        return _gleam(sitting)
    fuzz = style is HairStyle.FUZZ
    colour = mix(tones.base, skin.base, 0.35 if fuzz else 0.12)
    parts = [fill(cap.shape(), colour, 0.20 if fuzz else 0.92)]
    if fuzz:
        for share in (0.09, 0.18):
            higher = between(cap.inner, cap.outer, share, len(cap.inner) - 1)
            parts.append(fill(outline([*cap.outer, *reversed(higher)]), colour, 0.17))
    dice = sitting.dice("fuzz")
    for row in range(7):
        line = between(cap.inner, cap.outer, 0.10 + 0.11 * row, 28)
        for x, y in line[4:-4]:
            px, py = x + dice.uniform(-6, 6), y + dice.uniform(-5, 5)
            dash: list[Point] = [(px, py), (px + 2, py - 5), (px + 3, py - 10)]
            tint = tones.dark if dice.random() < 0.6 else tones.light
            parts.append(fill(taper(dash, 3.2), tint, 0.38 if fuzz else 0.5))
    return "".join(parts) + (_gleam(sitting) if fuzz else "")


def _gleam(sitting: Sitting) -> str:
    frame = sitting.frame
    x, y = frame.at(-0.42, -178)
    return ellipse(x, y, 34, 15, sitting.skin.light, 0.6, -28)


def _ring(sitting: Sitting) -> str:
    """The ring of hair around a bald crown."""
    frame, tones = sitting.frame, sitting.hair
    parts = [_gleam(sitting)]
    for side in (-1, 1):
        if frame.swing * side > 0.16:
            continue
        edge = [
            (frame.edge(side, EYE_Y + d) + side * grow, EYE_Y + d)
            for d, grow in ((34, 2), (0, 13), (-40, 17), (-80, 14), (-116, 3))
        ]
        inner = [
            frame.at(side * u, d) for u, d in ((0.93, -96), (0.885, -60), (0.91, -20), (0.95, 18))
        ]
        parts.append(fill(soft([*edge, *inner], closed=True), tones.base))
        for share in (0.3, 0.6):
            line = between(spline(list(reversed(inner))), spline(edge), share, 12)
            parts.append(strand(line[1:-1:2], 5, tones.dark, 0.5))
    return "".join(parts)


def _temples(sitting: Sitting) -> str:
    frame = sitting.frame
    parts: list[str] = []
    for side in (-1, 1):
        if frame.swing * side > 0.16:
            continue
        for index in range(3):
            line = [
                (frame.edge(side, EYE_Y + d) + side * (index * 4 - 6), EYE_Y + d)
                for d in (2 - index * 10, -34, -70 - index * 6)
            ]
            parts.append(strand(line, 4.0, "#b3aca6", 0.5))
    return "".join(parts)


def _fringe_locs(sitting: Sitting, cap: _Cap) -> str:
    parts: list[str] = []
    for index in range(8):
        t = 0.12 + 0.76 * index / 7
        foot = cap.inner[round(t * (len(cap.inner) - 1))]
        out = cap.outer[round((0.5 + (t - 0.5) * 0.8) * (len(cap.outer) - 1))]
        start = at(out, foot, 0.12)
        bend = (at(start, foot, 0.5)[0] + (t - 0.5) * 40, at(start, foot, 0.5)[1])
        parts.append(loc([start, bend, foot], 22, sitting.hair))
    return "".join(parts)


def draw_hair_front(sitting: Sitting) -> str:
    """The hair on the skull and beside the face."""
    look, tones = sitting.look, sitting.hair
    style = look.hair.style
    cut = cut_for(look)
    if cut is None:
        return ""
    if style is HairStyle.RING:
        return _ring(sitting)
    cap = _cap(sitting, cut)
    if style in {HairStyle.BUZZ, HairStyle.FUZZ, HairStyle.BALD}:
        return _cropped(sitting, cap)
    parts = [fill(cap.shape(), tones.base)]
    if cut.panels:
        parts += [_panel(sitting, cut, side, cap) for side in (-1, 1)]
    parts.append(_strands(sitting, cut, cap))
    if style is HairStyle.LOCS:
        parts.append(_fringe_locs(sitting, cap))
    if look.hair.grey_temples and not cut.panels and cut.flow in {Flow.ASIDE, Flow.BACK}:
        parts.append(_temples(sitting))
    return "".join(parts)


def _strands(sitting: Sitting, cut: Cut, cap: _Cap) -> str:
    dice = sitting.dice("strands")
    if cut.flow is Flow.ASIDE:
        return _aside(cap, sitting, dice)
    if cut.flow is Flow.DOWN:
        return _down(cap, sitting, dice)
    if cut.flow is Flow.BACK:
        return _back(cap, sitting, dice)
    return _curl(cap, cut, sitting, dice) if cut.flow is Flow.CURL else ""
