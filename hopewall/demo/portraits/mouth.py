"""The mouth: seven ways to smile."""

from __future__ import annotations

import math
from dataclasses import dataclass

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, area, taper
from hopewall.demo.portraits.frame import Sitting
from hopewall.demo.portraits.ink import fill, rect
from hopewall.demo.portraits.parts import EYE_Y, Mood

__all__ = ["draw_mouth", "mouth_place"]

_OPEN: dict[Mood, tuple[float, float, float]] = {
    Mood.GRIN: (1.0, 26.0, 13.0),
    Mood.LAUGH: (0.98, 52.0, 15.0),
    Mood.BEAM: (1.12, 37.0, 18.0),
    Mood.GAP: (0.98, 38.0, 15.0),
}


@dataclass(frozen=True)
class _Mouth:
    """The place of the mouth: centre and half width, narrower to the far side."""

    x: float
    y: float
    left: float
    right: float

    def share(self, x: float) -> float:
        """How far from the middle to the corner, -1..1."""
        return (x - self.x) / (self.left if x < self.x else self.right)

    def put(self, out: float, down: float) -> Point:
        """A point of the mouth."""
        return self.x + out * (self.left if out < 0 else self.right), self.y + down


def mouth_place(sitting: Sitting) -> tuple[float, float, float]:
    """The x and y of the middle of the mouth, and half its width."""
    frame, features = sitting.frame, sitting.look.features
    y = EYE_Y + 0.665 * frame.face
    wide = (43 + 11 * frame.growth) * features.mouth_width
    return frame.x(0, y) + 16 * frame.swing, y, wide


def draw_mouth(sitting: Sitting) -> str:
    """The smile."""
    x, y, wide = mouth_place(sitting)
    swing = sitting.frame.swing
    scale = {Mood.SHY: 0.72, Mood.GENTLE: 0.96, Mood.LOPSIDED: 0.98}.get(sitting.look.mood, 1.0)
    if sitting.look.mood in _OPEN:
        scale = _OPEN[sitting.look.mood][0]
    mouth = _Mouth(x, y, wide * scale * (1 + 0.35 * swing), wide * scale * (1 - 0.35 * swing))
    drawn = _open(sitting, mouth) if sitting.look.mood in _OPEN else _closed(sitting, mouth)
    return drawn + _corners(sitting, mouth)


def _lip(sitting: Sitting) -> tuple[str, float]:
    skin = sitting.skin
    if sitting.look.features.lipstick:
        return mix(skin.lip, "#b3283c", 0.5), 0.92
    return mix(skin.lip, skin.base, 0.22), 0.85


def _closed(sitting: Sitting, mouth: _Mouth) -> str:
    look, skin = sitting.look, sitting.skin
    shy = look.mood is Mood.SHY
    curve = {Mood.SHY: 15.0, Mood.LOPSIDED: 18.0}.get(look.mood, 22.0)
    tip = 7.0 * look.facing if look.mood is Mood.LOPSIDED else 0.0
    lip, strength = _lip(sitting)
    thick = sitting.dice("lips").uniform(0.85, 1.2)

    def seam(x: float) -> float:
        t = mouth.share(x)
        return mouth.y - curve * 0.55 + curve * (1 - t * t) - tip * t * abs(t)

    def top(x: float) -> float:
        t = mouth.share(x)
        bow = 1.8 * max(0.0, 1 - abs(t) * 5)
        return seam(x) - 8.5 * thick * math.pow(max(0.0, 1 - t * t), 0.9) + bow

    def bottom(x: float) -> float:
        t = mouth.share(x)
        return seam(x) + 13.5 * thick * math.pow(max(0.0, 1 - (t * 1.25) ** 2), 0.8)

    start, stop = mouth.x - mouth.left, mouth.x + mouth.right
    line = [(start + (stop - start) * i / 8, 0.0) for i in range(9)]
    seam_line = [(x, seam(x)) for x, _ in line]
    dark = mix(skin.line, "#5a1718", 0.45)
    return "".join(
        (
            fill(area(start + 8, stop - 8, top, seam, 3), lip, strength * (0.7 if shy else 0.8)),
            fill(area(start + 8, stop - 8, seam, bottom, 3), lip, strength),
            fill(
                taper([mouth.put(-0.3, curve * 0.4 + 9), mouth.put(-0.05, curve * 0.45 + 10.5)], 4),
                "#ffffff",
                0.30,
            ),
            fill(taper(seam_line, 7.5, head=0.55, tail=0.55), dark),
        )
    )


def _open(sitting: Sitting, mouth: _Mouth) -> str:
    look, skin = sitting.look, sitting.skin
    _, depth, teeth = _OPEN[look.mood]
    depth *= 0.9 + 0.1 * sitting.frame.growth
    lip, strength = _lip(sitting)
    corner = -14.0

    def top(x: float) -> float:
        t = mouth.share(x)
        return mouth.y + corner + 11 * (1 - t * t)

    def bottom(x: float) -> float:
        t = min(1.0, abs(mouth.share(x)))
        return mouth.y + corner + (depth - corner) * (1 - math.pow(t, 2.3))

    def above(x: float) -> float:
        t = mouth.share(x)
        bow = 2.4 * max(0.0, 1 - abs(t) * 5)
        return top(x) - 8.5 * math.pow(max(0.0, 1 - t * t), 0.8) + bow

    def below(x: float) -> float:
        t = mouth.share(x)
        return bottom(x) + 11 * math.pow(max(0.0, 1 - (t * 1.15) ** 2), 0.8)

    start, stop = mouth.x - mouth.left, mouth.x + mouth.right
    full = look.mood is Mood.GRIN
    height = depth + 8 if full else teeth

    def edge(x: float) -> float:
        t = mouth.share(x)
        return min(top(x) + 1 + height * (1 - 0.25 * t * t), bottom(x) - (1.5 if full else 0))

    def tongue(x: float) -> float:
        t = mouth.share(x) / 0.66
        return mouth.y + depth - (0.46 * depth) * math.pow(max(0.0, 1 - t * t), 0.5)

    parts = [
        fill(area(start, stop, above, bottom, 3), lip, strength),
        fill(area(start + 5, stop - 5, lambda x: bottom(x) - 2, below, 3), lip, strength),
        fill(area(start, stop, top, bottom, 2), mix("#6a1e22", skin.line, 0.2)),
    ]
    if not full:
        parts.append(
            fill(area(start + 9, stop - 9, tongue, lambda x: bottom(x) - 2, 2), "#d9706a", 0.95)
        )
    parts.append(fill(area(start + 4, stop - 4, lambda x: top(x) + 1, edge, 2), "#fffaf1"))
    if full:
        bite = [mouth.put(-0.9, -6), mouth.put(0, 9), mouth.put(0.9, -6)]
        parts.append(fill(taper(bite, 2.4), "#d9c7bb", 0.9))
    if look.mood is Mood.GAP:
        gap = mouth.x + 0.1 * mouth.right
        parts.append(rect(gap, top(gap) + 0.5, 11, teeth + 2.5, "#6a1e22", radius=2))
    seam = [(start + (stop - start) * i / 8, top(start + (stop - start) * i / 8)) for i in range(9)]
    parts.append(fill(taper(seam, 4.2, head=0.7, tail=0.7), mix(skin.line, "#5a1718", 0.5), 0.9))
    return "".join(parts)


def _corners(sitting: Sitting, mouth: _Mouth) -> str:
    look, skin = sitting.look, sitting.skin
    corner = -14.0 if look.mood in _OPEN else -9.0
    parts: list[str] = []
    for side in (-1, 1):
        tick = [
            mouth.put(side * 1.02, corner - 6),
            mouth.put(side * 1.10, corner + 1),
            mouth.put(side * 1.06, corner + 9),
        ]
        parts.append(fill(taper(tick, 5), skin.deep, 0.75))
        if look.features.dimples:
            dimple = [mouth.put(side * 1.36, corner - 9), mouth.put(side * 1.42, corner + 7)]
            parts.append(fill(taper(dimple, 5), skin.deep, 0.75))
    if look.mood not in _OPEN or look.mood is Mood.GRIN:
        low = 38.0 if look.mood is Mood.GRIN else 31.0
        chin = [mouth.put(-0.34, low), mouth.put(0, low + 4), mouth.put(0.34, low)]
        parts.append(fill(taper(chin, 6), skin.deep, 0.4))
    return "".join(parts)
