"""The head seen from the side, looking to the right (and mirrored for the left)."""

from __future__ import annotations

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, outline, soft, spline, taper
from hopewall.demo.portraits.frame import CENTRE, Sitting
from hopewall.demo.portraits.ink import circle, ellipse, fill, glow, stroke
from hopewall.demo.portraits.palette import IRISES
from hopewall.demo.portraits.parts import EYE_Y, Eyes, Lid, Mood, NoseKind

__all__ = [
    "OPEN_MOODS",
    "Side",
    "draw_profile_ear",
    "draw_profile_face",
    "draw_profile_glasses",
    "draw_profile_neck",
    "side_for",
]

OPEN_MOODS = {Mood.LAUGH, Mood.BEAM, Mood.GRIN, Mood.GAP}
_NOSE: dict[NoseKind, tuple[float, float]] = {
    NoseKind.BUTTON: (26, -3),
    NoseKind.SOFT: (30, -1),
    NoseKind.STRAIGHT: (38, 3),
    NoseKind.BROAD: (32, 0),
    NoseKind.ARCHED: (42, 10),
    NoseKind.ROUND: (34, 1),
}


class Side:
    """The places of a head in profile; ``put`` takes shares of the face's length below the eyes."""

    def __init__(self, sitting: Sitting) -> None:
        self.sitting = sitting
        self.face = sitting.frame.face
        self.top = sitting.frame.top
        self.chin = sitting.frame.chin
        self.base = sitting.frame.base
        self.scale = sitting.frame.half / 152

    def put(self, x: float, drop: float) -> Point:
        """A point ``x`` to the front of the middle and ``drop`` face lengths below the eyes."""
        return CENTRE + x * self.scale, EYE_Y + drop * self.face

    def above(self, x: float, rise: float) -> Point:
        """A point ``rise`` picture units from the eye line (negative is up)."""
        return CENTRE + x * self.scale, EYE_Y + rise

    def front(self) -> list[Point]:
        """The line of the face from the forehead to under the chin."""
        out, bump = _NOSE[self.sitting.look.features.nose]
        grown = 0.72 + 0.28 * self.sitting.frame.growth
        out *= grown
        return [
            self.above(96, -182),
            self.above(122, -134),
            self.above(131, -84),
            self.above(132, -46),
            self.put(122, -0.02),
            self.put(128 + bump * grown, 0.12),
            self.put(126 + out * 0.72 + bump * 0.5, 0.27),
            self.put(126 + out, 0.40),
            self.put(124 + out * 0.86, 0.455),
            self.put(133, 0.49),
            self.put(131, 0.54),
            self.put(140, 0.60),
            self.put(130, 0.645),
            self.put(136, 0.705),
            self.put(120, 0.775),
            self.put(123, 0.88),
            self.put(106, 0.975),
            self.put(70, 1.0),
        ]

    def back(self) -> list[Point]:
        """The line of the skull from the nape over the crown to the forehead."""
        return [
            self.put(-108, 0.36),
            self.above(-146, 20),
            self.above(-160, -60),
            self.above(-148, -140),
            self.above(-104, -194),
            (CENTRE - 30, self.top + 3),
            (CENTRE + 40, self.top + 11),
            self.above(96, -182),
        ]

    def grown(self, off: float, *, front: float = 1.0) -> list[Point]:
        """The skull, grown outwards by ``off``, and by the share ``front`` of it at the brow."""
        points = spline(self.back(), steps=8)
        middle = (CENTRE - 14, EYE_Y - 70)
        found: list[Point] = []
        for index, (x, y) in enumerate(points):
            late = max(0.0, (index + 22 - len(points)) / 21)
            early = 1.0 if front == 1.0 else min(1.0, 0.2 + index / 9)
            rise = off * (1 - (1 - front) * late * late) * early
            dx, dy = x - middle[0], y - middle[1]
            length = max(1.0, (dx * dx + dy * dy) ** 0.5)
            found.append((x + dx / length * rise, y + dy / length * rise))
        return found


def side_for(sitting: Sitting) -> Side:
    """The places of this head."""
    return Side(sitting)


def draw_profile_neck(side: Side) -> str:
    """The neck from the side, with the shadow of the jaw."""
    skin = side.sitting.skin
    neck, base = side.sitting.frame.neck, side.base
    back: list[Point] = [
        side.put(-104, 0.20),
        side.put(-92, 0.62),
        (CENTRE - neck * 1.06, base - 24),
        (CENTRE - neck * 1.34, base + 26),
        (CENTRE - neck * 1.5, base + 180),
    ]
    front: list[Point] = [
        side.put(36, 0.90),
        (CENTRE + neck * 0.60, side.chin + 18),
        (CENTRE + neck * 0.74, base - 20),
        (CENTRE + neck * 1.16, base + 24),
        (CENTRE + neck * 1.5, base + 180),
    ]
    shade = [
        side.put(-60, 0.50),
        side.put(-6, 0.80),
        side.put(36, 0.92),
        (CENTRE + neck * 0.60, side.chin + 18),
        (CENTRE + neck * 0.62, side.chin + 28),
        (CENTRE + 4, side.chin + 22),
        side.put(-44, 0.90),
    ]
    return fill(outline([*spline(back), *reversed(spline(front))]), skin.base) + fill(
        outline(shade), skin.deep, 0.6
    )


def draw_profile_face(side: Side) -> str:
    """Skull, jaw, ear, eye, brow and mouth from the side."""
    skin = side.sitting.skin
    jaw = [side.put(34, 0.985), side.put(-12, 0.88), side.put(-44, 0.64), side.put(-64, 0.42)]
    contour = [*side.back()[:-1], *side.front(), *jaw]
    x, y = side.put(58, 0.36)
    shadow = [
        side.put(70, 1.0),
        side.put(34, 0.985),
        side.put(-12, 0.88),
        side.put(-44, 0.64),
        side.put(-30, 0.60),
        side.put(4, 0.78),
        side.put(44, 0.90),
    ]
    return "".join(
        (
            f"<defs>{glow('cheek', skin.blush, 0.36)}{glow('light', skin.light, 0.8)}</defs>",
            fill(soft(contour, closed=True), skin.base),
            ellipse(*side.above(64, -30), 74, 130, "url(#light)"),
            fill(soft(shadow, closed=True), skin.shade, 0.4),
            ellipse(x, y, 52, 40, "url(#cheek)"),
            _eye(side),
            _brow(side),
            _nostril(side),
            _mouth(side),
            _years(side),
        )
    )


def draw_profile_ear(side: Side) -> str:
    """The ear, in the middle of the head."""
    skin = side.sitting.skin
    x, y = side.put(-34, 0.20)
    size = 0.94 + 0.14 * side.sitting.frame.growth
    shape = [
        (x + dx * size, y + dy * size)
        for dx, dy in (
            (22, -22),
            (12, -46),
            (-14, -50),
            (-30, -28),
            (-22, 6),
            (-6, 30),
            (6, 44),
            (16, 30),
            (14, 6),
        )
    ]
    inner = [
        (x + dx * size, y + dy * size)
        for dx, dy in ((10, -28), (-10, -34), (-18, -16), (-8, 6), (2, 20))
    ]
    hollow = [(x + dx * size, y + dy * size) for dx, dy in ((8, -12), (-3, -6), (2, 8))]
    return (
        fill(soft(shape, closed=True), mix(skin.base, skin.shade, 0.5))
        + fill(taper(inner, 7), skin.deep, 0.7)
        + fill(taper(hollow, 8), skin.deep, 0.6)
    )


def _eye(side: Side) -> str:
    sitting = side.sitting
    features, skin = sitting.look.features, sitting.skin
    lash = mix("#2a1a1a", skin.line, 0.15)
    if features.eyes in {Eyes.CRESCENT, Eyes.WINK}:
        arch = [side.above(56, 8), side.above(78, -9), side.above(106, 3)]
        pouch = [side.above(62, 22), side.above(82, 26), side.above(100, 20)]
        return fill(taper(arch, 10.5, head=0.35, tail=0.35), lash) + fill(
            taper(pouch, 5), skin.deep, 0.55
        )
    high = 15.0 if features.lid is Lid.MONOLID else 18.0
    if features.eyes is Eyes.GENTLE:
        high -= 2
    white = [
        side.above(58, 3),
        side.above(80, -high + 2),
        side.above(101, -high),
        side.above(107, -2),
        side.above(100, 13),
        side.above(78, 12),
    ]
    x, y = side.above(97, -1)
    parts = [
        fill(soft(white, closed=True), mix("#fffaf2", skin.shade, 0.06)),
        ellipse(x, y, 8.5, high - 2.5, mix(IRISES[features.iris], "#140b0a", 0.5)),
        ellipse(x + 1.5, y, 6, high - 6, IRISES[features.iris]),
        ellipse(x + 3, y, 3.6, 7, "#170e0d"),
        circle(x - 1, y - 6, 3.6, "#ffffff"),
        fill(
            taper(
                [
                    side.above(54, 5),
                    side.above(78, -high + 1),
                    side.above(104, -high - 1),
                    side.above(113, -high + 5),
                ],
                8.5,
                head=0.3,
                tail=0.4,
            ),
            lash,
        ),
        fill(
            taper([side.above(60, 8), side.above(80, 14), side.above(102, 13)], 3.4), skin.line, 0.4
        ),
        fill(
            taper([side.above(64, 27), side.above(82, 30), side.above(100, 26)], 5), skin.deep, 0.45
        ),
    ]
    if features.lid is not Lid.MONOLID:
        crease = [side.above(62, -12), side.above(82, -high - 9), side.above(108, -high - 8)]
        parts.append(fill(taper(crease, 4.4), skin.deep, 0.85))
    if features.lashes:
        flick = [side.above(104, -high + 1), side.above(114, -high), side.above(121, -high - 8)]
        parts.append(fill(taper(flick, 5.5, head=0.8), lash))
    return "".join(parts)


def _brow(side: Side) -> str:
    sitting = side.sitting
    line = [side.above(48, -44), side.above(78, -58), side.above(108, -56), side.above(124, -46)]
    return fill(
        taper(line, 12.5, head=0.12, tail=0.6),
        mix(sitting.hair.base, sitting.skin.deep, 0.25),
        0.92,
    )


def _nostril(side: Side) -> str:
    skin = side.sitting.skin
    wing = [side.put(110, 0.36), side.put(103, 0.42), side.put(112, 0.465), side.put(124, 0.455)]
    dot = side.put(128, 0.462)
    return fill(taper(wing, 5.6), skin.deep, 0.9) + ellipse(*dot, 6, 2.8, skin.line, 0.6, -12)


def _mouth(side: Side) -> str:
    sitting = side.sitting
    skin = sitting.skin
    lip = (
        mix(skin.lip, "#b3283c", 0.45)
        if sitting.look.features.lipstick
        else mix(skin.lip, skin.base, 0.2)
    )
    dark = mix(skin.line, "#5a1718", 0.45)
    corner = side.put(82, 0.60)
    upper = [
        side.put(98, 0.612),
        side.put(122, 0.575),
        side.put(138, 0.595),
        side.put(136, 0.62),
        side.put(127, 0.645),
    ]
    lower = [
        side.put(127, 0.648),
        side.put(136, 0.68),
        side.put(133, 0.715),
        side.put(116, 0.72),
        side.put(98, 0.66),
    ]
    parts = [fill(soft(upper, closed=True), lip, 0.85), fill(soft(lower, closed=True), lip, 0.85)]
    if sitting.look.mood in OPEN_MOODS:
        gape = [
            corner,
            side.put(106, 0.632),
            side.put(131, 0.632),
            side.put(128, 0.685),
            side.put(110, 0.70),
            side.put(92, 0.66),
        ]
        teeth = [
            side.put(90, 0.612),
            side.put(108, 0.634),
            side.put(131, 0.634),
            side.put(130, 0.66),
            side.put(108, 0.664),
        ]
        parts.append(fill(soft(gape, closed=True), "#6a1e22"))
        parts.append(fill(soft(teeth, closed=True), "#fffaf1"))
    else:
        parts.append(
            fill(
                taper([corner, side.put(104, 0.648), side.put(131, 0.645)], 7, head=0.6, tail=0.5),
                dark,
            )
        )
    tick = [side.put(80, 0.565), side.put(75, 0.60), side.put(79, 0.635)]
    parts.append(fill(taper(tick, 5.5), skin.deep, 0.8))
    return "".join(parts)


def _years(side: Side) -> str:
    age, skin = side.sitting.look.age, side.sitting.skin
    parts: list[str] = []
    if age > 40:
        strength = min(0.8, 0.3 + (age - 40) / 60)
        for start, stop in ((-6, -15), (4, 4), (13, 20)):
            ray = [side.above(46, start), side.above(38, (start + stop) / 2), side.above(28, stop)]
            parts.append(fill(taper(ray, 4.4), skin.deep, strength))
        fold = [side.put(104, 0.44), side.put(86, 0.50), side.put(74, 0.585)]
        parts.append(fill(taper(fold, 5), skin.deep, strength * 0.8))
    if side.sitting.look.features.freckles:
        dice = side.sitting.dice("freckles")
        for _ in range(20):
            x, y = side.put(dice.uniform(50, 118), dice.gauss(0.31, 0.06))
            parts.append(circle(x, y, dice.uniform(1.7, 3.2), mix(skin.deep, "#a5582f", 0.5), 0.6))
    return "".join(parts)


def draw_profile_glasses(side: Side) -> str:
    """Glasses from the side: a lens on edge and its arm."""
    colour = side.sitting.dice("glasses").choice(("#5b3424", "#7d3f2c", "#4a5568", "#8b6f45"))
    x, y = side.above(112, 3)
    lens = f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="13" ry="36" fill="#ffffff" fill-opacity="0.2"/>'
    rim = [
        (x + 13 * a, y + 36 * b)
        for a, b in (
            (0, -1),
            (0.72, -0.7),
            (1, 0),
            (0.72, 0.7),
            (0, 1),
            (-0.72, 0.7),
            (-1, 0),
            (-0.72, -0.7),
        )
    ]
    arm = [side.above(104, -14), side.above(30, -12), side.above(-26, -4)]
    return lens + stroke(soft(rim, closed=True), colour, 5.5) + stroke(soft(arm), colour, 5.5)
