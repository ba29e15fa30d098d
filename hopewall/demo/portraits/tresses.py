"""Hair as material: strands, waves, curls, braids and locs, to be laid where a cut wants them."""

from __future__ import annotations

import math
import random
from itertools import pairwise

from hopewall.demo.portraits.curves import Point, Points, arc, soft, spline, taper
from hopewall.demo.portraits.ink import circle, ellipse, fill, stroke
from hopewall.demo.portraits.palette import HairTones

__all__ = ["braid", "bun", "cloud", "curl_marks", "loc", "strand", "walk"]


def strand(points: Points, width: float, colour: str, opacity: float) -> str:
    """One strand or shine, thin at both ends."""
    return fill(taper(points, width), colour, opacity)


def walk(points: Points, pace: float) -> list[Point]:
    """The points of a line at even distances."""
    pace = max(1.0, pace)
    found: list[Point] = [points[0]]
    left = pace
    for (ax, ay), (bx, by) in pairwise(points):
        length = math.hypot(bx - ax, by - ay)
        done = 0.0
        while length - done >= left:
            done += left
            share = done / length
            found.append((ax + (bx - ax) * share, ay + (by - ay) * share))
            left = pace
        left -= length - done
    return found


def cloud(edge: Points, size: float, colour: str, dice: random.Random) -> str:
    """Curls along a line, as overlapping discs."""
    return "".join(
        circle(
            x + dice.uniform(-2, 2),
            y + dice.uniform(-2, 2),
            size * dice.uniform(0.86, 1.12),
            colour,
        )
        for x, y in walk(edge, size * 0.82)
    )


def curl_marks(spots: Points, size: float, tones: HairTones, dice: random.Random) -> str:
    """Small open rings that say curls, darker and lighter in turn."""
    parts: list[str] = []
    for index, (x, y) in enumerate(spots):
        start = dice.uniform(0, 360)
        reach = size * dice.uniform(0.42, 0.62)
        ring = arc((x, y), (reach, reach), start, start + dice.uniform(170, 235), 6)
        if index % 5 < 3:
            parts.append(stroke(soft(ring), tones.dark, size * 0.15, 0.75))
        else:
            parts.append(stroke(soft(ring), tones.light, size * 0.14, 0.75))
    return "".join(parts)


def braid(points: Points, width: float, tones: HairTones, tie: str) -> str:
    """A plait along a line, with a tie near its end and a soft tuft."""
    line = spline(points, steps=14)
    steps = walk(line, width * 0.52)
    parts: list[str] = []
    last = max(2, len(steps) - 2)
    for index in range(last):
        x, y = steps[index]
        bx, by = steps[min(index + 1, len(steps) - 1)]
        ax, ay = steps[max(0, index - 1)]
        heading = math.degrees(math.atan2(by - ay, bx - ax))
        lean = 34 if index % 2 else -34
        size = width * (1 - 0.28 * index / last)
        off = size * 0.16 * (1 if index % 2 else -1)
        angle = math.radians(heading + 90)
        px, py = x + math.cos(angle) * off, y + math.sin(angle) * off
        parts.append(ellipse(px, py, size * 0.60, size * 0.40, tones.dark, 1, heading + lean))
        parts.append(ellipse(px, py, size * 0.53, size * 0.33, tones.base, 1, heading + lean))
        parts.append(
            ellipse(px - 2, py - 2, size * 0.34, size * 0.07, tones.light, 0.55, heading + lean)
        )
    ex, ey = steps[min(last, len(steps) - 1)]
    bx, by = steps[max(0, min(last, len(steps) - 1) - 2)]
    heading = math.degrees(math.atan2(ey - by, ex - bx))
    angle = math.radians(heading)
    tip = (ex + math.cos(angle) * width * 0.8, ey + math.sin(angle) * width * 0.8)
    parts.append(
        fill(
            taper(
                [(ex, ey), ((ex + tip[0]) / 2 + 3, (ey + tip[1]) / 2), tip], width * 0.62, head=0.6
            ),
            tones.base,
        )
    )
    parts.append(ellipse(ex, ey, width * 0.17, width * 0.36, tie, 1, heading))
    return "".join(parts)


def loc(points: Points, width: float, tones: HairTones) -> str:
    """One loc: a cord with soft rings."""
    line = spline(points, steps=12)
    parts = [
        stroke(soft(points), tones.dark, width + 2.5),
        stroke(soft(points), tones.base, width - 2),
    ]
    for index, (x, y) in enumerate(walk(line, width * 0.9)[1:-1]):
        tint, opacity = (tones.light, 0.45) if index % 3 == 0 else (tones.dark, 0.55)
        ring: list[Point] = [(x - width * 0.36, y - 2), (x, y + 2), (x + width * 0.36, y - 1)]
        parts.append(fill(taper(ring, 3.4), tint, opacity))
    return "".join(parts)


def bun(x: float, y: float, size: float, tones: HairTones) -> str:
    """A bun with its turns."""
    parts = [circle(x, y, size, tones.base)]
    for share, tint, opacity in ((0.74, tones.dark, 0.7), (0.42, tones.dark, 0.7)):
        ring = arc((x + 2, y + 3), (size * share, size * share * 0.92), -30, 200, 14)
        parts.append(fill(taper(ring, size * 0.11), tint, opacity))
    shine = arc((x, y), (size * 0.72, size * 0.72), 190, 275, 10)
    parts.append(fill(taper(shine, size * 0.17), tones.light, 0.7))
    return "".join(parts)
