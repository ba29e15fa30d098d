"""The geometry of one head and its shoulders: everything else is placed by it."""

from __future__ import annotations

import math
import random
from bisect import bisect_left
from dataclasses import dataclass

from hopewall.demo.portraits.curves import Point, spline
from hopewall.demo.portraits.palette import HairTones, SkinTones, hair_tones, skin_tones
from hopewall.demo.portraits.parts import EYE_Y, HeadShape, Look

__all__ = ["CENTRE", "Frame", "Sitting", "frame_for", "sitting_for"]

CENTRE = 400.0

_CHEEK_JAW_CHIN: dict[HeadShape, tuple[float, float, float, float]] = {
    HeadShape.OVAL: (0.965, 0.775, 0.36, 0.0),
    HeadShape.ROUND: (1.0, 0.865, 0.45, -12.0),
    HeadShape.HEART: (0.955, 0.705, 0.29, -2.0),
    HeadShape.SQUARE: (0.965, 0.875, 0.49, 0.0),
    HeadShape.LONG: (0.95, 0.785, 0.39, 12.0),
    HeadShape.FULL: (1.02, 0.92, 0.50, -2.0),
}


def _interpolate(xs: list[float], ys: list[float], x: float) -> float:
    index = bisect_left(xs, x)
    if index <= 0:
        return ys[0]
    if index >= len(xs):
        return ys[-1]
    low, high = xs[index - 1], xs[index]
    share = (x - low) / (high - low) if high > low else 0.0
    return ys[index - 1] + (ys[index] - ys[index - 1]) * share


@dataclass(frozen=True)
class Frame:
    """Where the head is: contour, turn, neck and shoulders.

    ``left`` and ``right`` are the contour from crown to chin. ``turn`` is the turn of the head
    in radians, positive to the right of the picture.
    """

    half: float
    top: float
    chin: float
    turn: float
    neck: float
    base: float
    span: float
    growth: float
    left: tuple[Point, ...]
    right: tuple[Point, ...]

    @property
    def face(self) -> float:
        """The length from the eye line to the chin."""
        return self.chin - EYE_Y

    @property
    def swing(self) -> float:
        """The sine of the turn: how far to the side the middle of the face has moved."""
        return math.sin(self.turn)

    def edge(self, side: int, y: float) -> float:
        """The x of the contour at this height, on side -1 or 1."""
        line = self.left if side < 0 else self.right
        return _interpolate([p[1] for p in line], [p[0] for p in line], y)

    def x(self, u: float, y: float) -> float:
        """Where a point of the face lies: ``u`` is -1 at the left ear, 0 on the nose, 1 right."""
        left, right = self.edge(-1, y), self.edge(1, y)
        beyond = max(0.0, abs(u) - 1.0) * math.copysign(1.0, u)
        angle = math.asin(max(-1.0, min(1.0, u))) + self.turn
        angle = max(-math.pi / 2, min(math.pi / 2, angle))
        return (left + right) / 2 + (right - left) / 2 * (math.sin(angle) + beyond)

    def at(self, u: float, rise: float) -> Point:
        """The point at ``u`` and ``rise`` below the eye line."""
        return self.x(u, EYE_Y + rise), EYE_Y + rise

    def squeeze(self, u: float) -> float:
        """How narrow the turn makes things at ``u`` (1 when the head is not turned)."""
        angle = math.asin(u)
        return math.cos(angle + self.turn) / math.cos(angle)

    def contour(self) -> list[Point]:
        """The closed contour of the head."""
        return [*self.left, *reversed(self.right)]

    def under(self, x: float) -> float:
        """The height of the lower edge of the head at ``x``."""
        low = [p for p in self.left if p[1] > EYE_Y + 60]
        low += list(reversed([p for p in self.right if p[1] > EYE_Y + 60]))
        return _interpolate([p[0] for p in low], [p[1] for p in low], x)

    def shell(self, rise: float, start: float, stop: float, side_rise: float) -> list[Point]:
        """The contour grown outwards over the top, from height ``start`` left to ``stop`` right.

        It stands off ``rise`` at the crown and ``side_rise`` at the height of the eyes.
        """
        upper = [p for p in reversed(self.left) if p[1] <= start]
        upper += [p for p in self.right if p[1] <= stop]
        grown: list[Point] = []
        last = len(upper) - 1
        for index, (x, y) in enumerate(upper):
            ax, ay = upper[max(0, index - 1)]
            bx, by = upper[min(last, index + 1)]
            length = math.hypot(bx - ax, by - ay) or 1.0
            share = max(0.0, min(1.0, (EYE_Y - y) / (EYE_Y - self.top)))
            share = share * share * (3 - 2 * share)
            off = side_rise + (rise - side_rise) * share
            grown.append((x + (by - ay) / length * off, y - (bx - ax) / length * off))
        return grown


def _growth(age: int) -> float:
    return max(0.0, min(1.0, (age - 2) / 15))


def frame_for(look: Look) -> Frame:
    """Build the geometry of a look."""
    rng = random.Random(f"{look.seed}:frame")
    cheek, jaw, chin_width, longer = _CHEEK_JAW_CHIN[look.features.shape]
    growth = _growth(look.age)
    bulk = {"m": 1.0, "n": 0.5, "f": 0.0}[look.gender]
    half = (143 + 9 * growth + 4 * bulk * growth) * look.features.head_width
    chin = 602 + 42 * growth + longer * (0.4 + 0.5 * growth) + 4 * bulk * growth
    chin += rng.uniform(-3, 4)
    soft_jaw = (1 - growth) * 0.06
    cheek, jaw = min(1.04, cheek + soft_jaw), min(0.95, jaw + soft_jaw)
    top = 190.0 - 4 * growth
    face = chin - EYE_Y
    turn = look.turn * look.facing
    lean = math.sin(turn)
    profile: list[Point] = [
        (0.0, top),
        (0.34, top + 8),
        (0.66, top + 40),
        (0.90, top + 104),
        (1.0, 372.0),
        (cheek * 0.995, EYE_Y + 0.22 * face),
        ((cheek + jaw) / 2 * 1.012, EYE_Y + 0.45 * face),
        (jaw, EYE_Y + 0.65 * face),
        ((jaw + chin_width) / 2 * 1.05, EYE_Y + 0.83 * face),
        (chin_width, EYE_Y + 0.945 * face),
        (chin_width * 0.5, EYE_Y + 0.99 * face),
        (0.0, chin),
    ]

    def side(sign: int) -> tuple[Point, ...]:
        def place(part: Point) -> Point:
            share, y = part
            down = (y - top) / (chin - top)
            shift = lean * (-22 + 84 * down)
            # On the far side of a turned head the cheekbone shows and the eye socket gives way.
            far = max(0.0, lean * sign)
            dent = far * 22 * math.exp(-(((y - EYE_Y - 6) / 34) ** 2))
            back = 1 + max(0.0, -lean * sign) * 0.16 * (1 - down)
            return CENTRE + shift + sign * (half * share * back - dent), y

        return tuple(spline([place(part) for part in profile], steps=12))

    return Frame(
        half=half,
        top=top,
        chin=chin,
        turn=turn,
        neck=50 + 13 * growth + 15 * bulk * growth,
        base=chin + 46 + 12 * growth,
        span=(212 + 88 * growth + 42 * bulk * growth) * rng.uniform(0.97, 1.05),
        growth=growth,
        left=side(-1),
        right=side(1),
    )


@dataclass(frozen=True)
class Sitting:
    """A look ready to be drawn: its geometry and its colours."""

    look: Look
    frame: Frame
    skin: SkinTones
    hair: HairTones

    def dice(self, subject: str) -> random.Random:
        """Dice for one subject, always the same for the same look."""
        return random.Random(f"{self.look.seed}:{subject}")


def sitting_for(look: Look) -> Sitting:
    """Get a look ready to be drawn."""
    return Sitting(
        look, frame_for(look), skin_tones(look.features.skin), hair_tones(look.hair.colour)
    )
