"""The eyes: open with a catch light, narrowed with pleasure, laughing shut, or winking."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, area, soft, spline, taper
from hopewall.demo.portraits.frame import Sitting
from hopewall.demo.portraits.ink import circle, fill
from hopewall.demo.portraits.palette import IRISES
from hopewall.demo.portraits.parts import EYE_Y, Eyes, Lid

__all__ = ["EYE_U", "draw_eyes"]

Height = Callable[[float], float]

EYE_U = 0.445
"""How far from the nose the eyes sit, as a share of half the head."""


@dataclass(frozen=True)
class _Socket:
    """One eye's place: centre, half width, height, and which way is outwards."""

    x: float
    side: int
    wide: float
    high: float

    def put(self, out: float, down: float) -> Point:
        """A point ``out`` half widths outwards and ``down`` heights below the eye line."""
        return self.x + self.side * out * self.wide, EYE_Y + down * self.high

    def line(self, points: tuple[Point, ...]) -> list[Point]:
        """Many such points."""
        return [self.put(*point) for point in points]


_UPPER: dict[Lid, tuple[Point, ...]] = {
    Lid.MONOLID: ((-1.04, 0.40), (-0.55, -0.62), (0.0, -0.98), (0.55, -0.86), (1.04, -0.18)),
    Lid.DOUBLE: ((-1.0, 0.34), (-0.55, -0.72), (0.0, -1.04), (0.52, -0.82), (1.0, -0.02)),
    Lid.DEEP: ((-1.0, 0.30), (-0.5, -0.74), (0.02, -0.98), (0.55, -0.66), (1.02, 0.10)),
}
_LOWER: tuple[Point, ...] = ((-1.0, 0.36), (-0.5, 0.66), (0.1, 0.80), (0.6, 0.58), (1.0, -0.02))
_HEIGHTS: dict[Eyes, float] = {
    Eyes.OPEN: 20.5,
    Eyes.BRIGHT: 22.6,
    Eyes.GENTLE: 16.5,
    Eyes.CRESCENT: 18.0,
    Eyes.WINK: 20.0,
}


def draw_eyes(sitting: Sitting) -> str:
    """Both eyes."""
    look, frame = sitting.look, sitting.frame
    kind = look.features.eyes
    parts: list[str] = []
    for side in (-1, 1):
        u = side * EYE_U
        scale = look.features.eye_size * (1.12 - 0.12 * frame.growth)
        wide = 35 * scale * max(0.62, frame.squeeze(u))
        high = _HEIGHTS[kind] * scale * (0.86 if look.features.lid is Lid.MONOLID else 1.0)
        if look.age > 72:
            high *= 0.92
        socket = _Socket(frame.x(u, EYE_Y), side, wide, high)
        shut = kind is Eyes.CRESCENT or (kind is Eyes.WINK and side == look.facing)
        parts.append(_shut(sitting, socket) if shut else _open(sitting, socket))
    return "".join(parts)


def _lash_colour(sitting: Sitting) -> str:
    return mix("#2a1a1a", sitting.skin.line, 0.15)


def _shut(sitting: Sitting, socket: _Socket) -> str:
    lash = _lash_colour(sitting)
    arch = socket.line(((-1.02, 0.42), (-0.55, -0.32), (0.0, -0.60), (0.55, -0.36), (1.02, 0.36)))
    parts = [fill(taper(arch, 10.5, head=0.35, tail=0.35), lash)]
    if sitting.look.features.lid is not Lid.MONOLID:
        crease = socket.line(((-0.8, -0.55), (-0.1, -1.28), (0.8, -0.70)))
        parts.append(fill(taper(crease, 4.5), sitting.skin.deep, 0.6))
    pouch = socket.line(((-0.72, 0.98), (0.0, 1.22), (0.8, 0.86)))
    parts.append(fill(taper(pouch, 5), sitting.skin.deep, 0.6))
    if sitting.look.features.lashes:
        parts.append(_flick(socket, lash, (1.0, 0.34)))
    return "".join(parts)


def _flick(socket: _Socket, colour: str, start: Point) -> str:
    parts: list[str] = []
    for out, up in ((0.30, -0.42), (0.20, -0.72)):
        tip = (start[0] + out, start[1] + up)
        root = (start[0] - 0.10, start[1] - 0.02)
        bend = ((root[0] + tip[0]) / 2 + 0.06, (root[1] + tip[1]) / 2 + 0.06)
        parts.append(fill(taper(socket.line((root, bend, tip)), 5.5, head=0.8), colour))
    return "".join(parts)


def _height_at(points: list[Point], x: float) -> float:
    ordered = sorted(points)
    for (ax, ay), (bx, by) in pairwise(ordered):
        if ax <= x <= bx:
            return ay + (by - ay) * ((x - ax) / (bx - ax) if bx > ax else 0.0)
    return math.inf


def _open(sitting: Sitting, socket: _Socket) -> str:
    look, skin = sitting.look, sitting.skin
    features = look.features
    lash = _lash_colour(sitting)
    gentle = features.eyes is Eyes.GENTLE
    upper = spline(socket.line(_UPPER[features.lid]))
    lower = spline(socket.line(tuple((x, y * (0.78 if gentle else 1.0)) for x, y in _LOWER)))
    left, right = min(p[0] for p in lower), max(p[0] for p in lower)

    def lid(x: float) -> float:
        return _height_at(upper, x)

    def floor(x: float) -> float:
        found = _height_at(lower, x)
        return found if found < math.inf else -math.inf

    parts: list[str] = []
    if features.lid is Lid.DEEP:
        hood = [
            *socket.line(_UPPER[Lid.DEEP]),
            *socket.line(((0.8, -1.0), (0, -1.6), (-0.8, -1.0))),
        ]
        parts.append(fill(soft(hood, closed=True), skin.shade, 0.75))
    white = mix("#fffaf2", skin.shade, 0.06)
    parts.append(fill(area(left, right, lid, floor, 1.5), white))
    parts.append(_iris(sitting, socket, lid, floor))
    parts.append(
        fill(area(left, right, lid, lambda x: min(lid(x) + 4.5, floor(x)), 1.5), lash, 0.2)
    )
    weight = 8.6 if features.lashes else 6.8
    parts.append(fill(taper(socket.line(_UPPER[features.lid]), weight, head=0.3, tail=0.45), lash))
    parts.append(fill(taper(lower, 3.0), skin.line, 0.38))
    if features.lid is not Lid.MONOLID:
        crease = socket.line(((-0.78, -0.78), (-0.2, -1.52), (0.4, -1.44), (0.98, -0.66)))
        parts.append(fill(taper(crease, 4.4), skin.deep, 0.85))
    else:
        fold = socket.line(((-0.62, -0.62), (-1.0, 0.06), (-1.08, 0.62)))
        parts.append(fill(taper(fold, 4.2), skin.deep, 0.85))
    pouch = socket.line(((-0.66, 1.22), (0.0, 1.46), (0.72, 1.14)))
    parts.append(fill(taper(pouch, 5.0), skin.deep, 0.55 if gentle or look.age > 45 else 0.36))
    if features.lashes:
        parts.append(_flick(socket, lash, _UPPER[features.lid][-1]))
    return "".join(parts)


def _iris(sitting: Sitting, socket: _Socket, lid: Height, floor: Height) -> str:
    features = sitting.look.features
    colour = IRISES[features.iris]
    radius = (20.2 if features.eyes is Eyes.BRIGHT else 18.2) * features.eye_size
    radius *= 1.06 - 0.06 * sitting.frame.growth
    x = socket.x + sitting.frame.swing * 8
    y = EYE_Y - 1.5

    def disc(size: float, tint: str, opacity: float = 1.0) -> str:
        def top(at: float) -> float:
            return max(y - math.sqrt(max(0.0, size**2 - (at - x) ** 2)), lid(at))

        def bottom(at: float) -> float:
            return min(y + math.sqrt(max(0.0, size**2 - (at - x) ** 2)), floor(at))

        return fill(area(x - size, x + size, top, bottom, 0.9), tint, opacity)

    return "".join(
        (
            disc(radius, mix(colour, "#140b0a", 0.55)),
            disc(radius * 0.82, colour),
            disc(radius * 0.52, "#170e0d"),
            circle(x - 4.6, y - 5.2, radius * 0.30, "#ffffff"),
            circle(x + 4.8, y + 4.6, radius * 0.14, "#ffffff", 0.6),
        )
    )
