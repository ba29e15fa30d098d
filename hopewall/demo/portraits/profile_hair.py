"""Hair, beards and coverings of a head seen from the side."""

from __future__ import annotations

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, between, outline, soft, spline, taper
from hopewall.demo.portraits.cuts import Back, Cut, Flow, Line, cut_for
from hopewall.demo.portraits.frame import CENTRE
from hopewall.demo.portraits.ink import circle, ellipse, fill, stroke
from hopewall.demo.portraits.palette import CLOTHS
from hopewall.demo.portraits.parts import EYE_Y, Beard, CoveringKind, HairStyle
from hopewall.demo.portraits.profile import Side
from hopewall.demo.portraits.tresses import braid, bun, cloud, curl_marks, loc, strand

__all__ = [
    "draw_profile_beard",
    "draw_profile_covering",
    "draw_profile_hair",
    "draw_profile_hair_behind",
]

_BROW = {Line.FRINGE, Line.CROP, Line.TOUSLED}
_LONG = {Back.FALL, Back.WAVES, Back.CURLS, Back.LOCS}


def _ends(side: Side, cut: Cut) -> float:
    return EYE_Y + cut.length * side.face + (30 if cut.length > 1.2 else 0)


def _hanging(side: Side, cut: Cut) -> list[Point]:
    end = _ends(side, cut)
    return [
        side.above(-172, -70),
        side.above(-186, 30),
        (CENTRE - 186, (EYE_Y + end) / 2),
        (CENTRE - 168, end - 10),
        (CENTRE - 110, end + 14),
        (CENTRE - 48, end),
        side.put(-30, 0.7),
        side.put(-20, 0.2),
        side.above(-10, -60),
    ]


def draw_profile_hair_behind(side: Side) -> str:
    """Tails and buns behind the head."""
    sitting = side.sitting
    cut = cut_for(sitting.look)
    if cut is None:
        return ""
    tones = sitting.hair
    if cut.back is Back.AFRO:
        x, y = side.above(-24, -74)
        edge = [
            (x + dx, y + dy)
            for dx, dy in (
                (150, -60),
                (110, -150),
                (30, -186),
                (-80, -180),
                (-160, -120),
                (-190, -20),
                (-160, 90),
                (-80, 140),
            )
        ]
        line = spline(edge)
        return fill(outline(line), tones.base) + cloud(line, 24, tones.base, sitting.dice("afro"))
    if cut.back in {Back.TOP_BUN, Back.SPACE_BUNS, Back.PUFFS}:
        return bun(*side.above(-116, -226), 54, tones)
    if cut.back is Back.LOW_BUN:
        return bun(*side.put(-166, 0.22), 52, tones)
    if cut.back in {Back.PONY, Back.PIGTAILS}:
        tail = [
            side.above(-128, -130),
            side.above(-200, -140),
            side.above(-244, -50),
            side.above(-246, 90),
            side.above(-206, 220),
            side.above(-200, 90),
            side.above(-168, -20),
            side.above(-130, -80),
        ]
        shine = [side.above(-180, -110), side.above(-220, -20), side.above(-220, 110)]
        return fill(soft(tail, closed=True), tones.dark) + strand(shine, 14, tones.base, 0.8)
    return ""


def _hairline(side: Side, cut: Cut) -> list[Point]:
    if cut.line in _BROW:
        front = [
            side.above(136, -88),
            side.above(130, -66),
            side.above(96, -68),
            side.above(58, -74),
        ]
    elif cut.line is Line.RECEDING:
        front = [side.above(52, -216), side.above(30, -160), side.above(36, -100)]
    else:
        front = [
            side.above(112, -158),
            side.above(78, -138),
            side.above(60, -104),
            side.above(52, -70),
        ]
    ear = [side.above(26, -40), side.above(14, 22), side.above(-6, 26), side.above(-12, -8)]
    nape = [side.above(-40, -16), side.put(-64, 0.14), side.put(-80, 0.34), side.put(-104, 0.38)]
    return [*front, *ear, *nape]


def draw_profile_hair(side: Side) -> str:
    """The hair on the head, and what hangs beside the cheek."""
    sitting = side.sitting
    cut, style, tones = cut_for(sitting.look), sitting.look.hair.style, sitting.hair
    if cut is None or style is HairStyle.BALD:
        return ""
    dice = sitting.dice("side")
    if style is HairStyle.RING:
        ring = [
            side.above(20, -46),
            side.above(10, 18),
            side.above(-36, -16),
            side.put(-80, 0.36),
            side.put(-120, 0.36),
            side.above(-160, 0),
            side.above(-164, -74),
            side.above(-90, -70),
        ]
        return fill(soft(ring, closed=True), tones.base)
    line = _hairline(side, cut)
    rise = min(cut.rise, 40.0) * 0.8
    outer = side.grown(max(3.0, rise), front=0.9 if cut.line in _BROW else 0.12)
    if cut.line is Line.RECEDING:
        outer = [p for p in outer if p[0] < line[0][0] - 8]
    elif cut.line in _BROW:
        outer += spline([outer[-1], side.above(128 + rise * 0.6, -140), line[0]])[1:]
    cap = [*outer, *spline(line)]
    if style in {HairStyle.BUZZ, HairStyle.FUZZ}:
        colour = mix(tones.base, sitting.skin.base, 0.3)
        return fill(outline(cap), colour, 0.42 if style is HairStyle.FUZZ else 0.9)
    parts = [fill(outline(cap), tones.base)]
    crown = side.above(-70, -196)
    for index in range(12):
        foot = spline(line)[6 + index * 8]
        bend = ((foot[0] + crown[0]) / 2 + 12, (foot[1] + crown[1]) / 2 - 18)
        tint = tones.dark if index % 2 else tones.light
        parts.append(strand([crown, bend, foot], 6.5, tint, 0.5))
    parts.append(strand(between(outer, spline(line), 0.3, 24)[9:17:2], 18, tones.shine, 0.3))
    if cut.flow is Flow.CURL:
        parts = [fill(outline(cap), tones.base), cloud(outer, cut.curl * 0.9, tones.base, dice)]
        spots = [
            p
            for share in (0.15, 0.35, 0.55, 0.75)
            for p in between(outer, list(reversed(spline(line))), share, 13)[2:-1]
        ]
        parts.append(curl_marks(spots, cut.curl, tones, dice))
    return "".join(parts) + _beside(side, cut)


def _beside(side: Side, cut: Cut) -> str:
    sitting = side.sitting
    tones, dice = sitting.hair, sitting.dice("beside")
    end = _ends(side, cut)
    if cut.back in {Back.BRAID, Back.BRAIDS}:
        path = [
            side.put(-90, 0.26),
            side.put(-112, 0.7),
            (CENTRE - 96, side.base + 20),
            (CENTRE - 70, side.base + 150),
        ]
        return braid(path, 58, tones, CLOTHS[sitting.look.clothes.second])
    if cut.back not in _LONG:
        return ""
    shape = _hanging(side, cut)
    parts: list[str] = []
    if cut.back is Back.LOCS:
        for index in range(7):
            x = -150 + 21 * index
            path = [
                side.above(-110 + 14 * index, -90),
                side.above(x, 40),
                (CENTRE + x * 0.95, end + dice.uniform(-24, 10)),
            ]
            parts.append(loc(path, 24, tones))
        return "".join(parts)
    parts.append(fill(soft(shape, closed=True), tones.base))
    if cut.back is Back.CURLS:
        parts.append(cloud(spline(shape[:7]), cut.curl, tones.base, dice))
        spots = [
            p
            for share in (0.2, 0.5, 0.8)
            for p in between(spline(shape[:4]), spline(list(reversed(shape[5:]))), share, 9)
        ]
        return "".join(parts) + curl_marks(spots, cut.curl, tones, dice)
    left, right = spline(shape[:4]), spline(list(reversed(shape[5:])))
    for index, share in enumerate((0.12, 0.28, 0.44, 0.6, 0.76, 0.9)):
        path = between(left, right, share, 12)[1:-1:2]
        parts.append(strand(path, 7, tones.dark if index % 2 else tones.light, 0.5))
    return "".join(parts)


def draw_profile_beard(side: Side) -> str:
    """The beard from the side."""
    sitting = side.sitting
    kind, tones = sitting.look.beard, sitting.hair
    if kind is Beard.NONE:
        return ""
    lip = [
        side.put(134, 0.525),
        side.put(142, 0.575),
        side.put(120, 0.575),
        side.put(92, 0.61),
        side.put(104, 0.545),
    ]
    parts = [fill(soft(lip, closed=True), tones.base, 0.3 if kind is Beard.STUBBLE else 1.0)]
    grown = {Beard.FULL: 30.0, Beard.SHORT: 8.0, Beard.STUBBLE: 2.0}.get(kind)
    if grown is None and kind is Beard.GOATEE:
        tuft = [
            side.put(130, 0.74),
            side.put(132, 0.9),
            (side.put(112, 1.0)[0], side.chin + 10),
            side.put(78, 0.98),
            side.put(96, 0.86),
        ]
        parts.append(fill(soft(tuft, closed=True), tones.base))
    if grown is not None:
        jaw = [
            side.above(14, 10),
            side.put(26, 0.36),
            side.put(62, 0.60),
            side.put(88, 0.72),
            side.put(126, 0.755),
            (side.put(127, 0.86)[0] + grown * 0.4, side.put(0, 0.86)[1]),
            (side.put(112, 0)[0] + grown * 0.3, side.chin + grown * 0.8),
            (side.put(52, 0)[0], side.chin + grown * 0.9),
            side.put(-8, 0.93),
            side.put(-42, 0.62),
            side.put(-10, 0.3),
        ]
        parts.append(
            fill(soft(jaw, closed=True), tones.base, 0.28 if kind is Beard.STUBBLE else 1.0)
        )
    return "".join(parts)


def draw_profile_covering(side: Side) -> str:
    """The covering from the side."""
    covering = side.sitting.look.covering
    kind = covering.kind
    if kind is CoveringKind.NONE:
        return ""
    main, trim = CLOTHS[covering.cloth], CLOTHS[covering.trim]
    dark, light = mix(main, "#140c10", 0.28), mix(main, "#fff4e2", 0.3)
    if kind is CoveringKind.HEADSCARF:
        return _scarf(side, main, dark, trim)
    low = [
        side.above(134, -84),
        side.above(60, -80),
        side.above(-30, -40),
        side.above(-120, 10),
        side.put(-126, 0.22),
    ]
    rise = {CoveringKind.BEANIE: 36.0, CoveringKind.BOBBLE: 36.0, CoveringKind.TURBAN: 52.0}.get(
        kind, 28.0
    )
    outer = side.grown(rise)
    start = next(i for i, p in enumerate(outer) if p[1] < EYE_Y + 30)
    brow = spline([outer[-1], side.above(132 + rise * 0.5, -136), low[0]])
    crown = [*outer[start:], *brow[1:], *spline(low)]
    parts = [fill(outline(crown), main)]
    knot = side.above(-150, -10)
    for index in range(6):
        foot = spline(low)[index * 5]
        bend = ((foot[0] + knot[0]) / 2, (foot[1] + knot[1]) / 2 - 70 - 14 * index)
        parts.append(fill(taper([foot, bend, knot], 9), dark if index % 2 == 0 else light, 0.5))
    if kind in {CoveringKind.WRAP, CoveringKind.BANDANA}:
        tail = [
            knot,
            side.above(-196, 60),
            side.above(-190, 200),
            side.above(-150, 190),
            side.above(-140, 60),
        ]
        parts.insert(0, fill(soft(tail, closed=True), dark))
        parts.append(ellipse(*knot, 20, 26, light))
    if kind in {CoveringKind.BEANIE, CoveringKind.BOBBLE}:
        parts.append(stroke(soft([(x, y - 20) for x, y in low]), mix(main, light, 0.5), 46))
    if kind is CoveringKind.BOBBLE:
        parts.append(circle(CENTRE - 24, side.top - 62, 42, trim))
    if kind is CoveringKind.FLAT_CAP:
        brim = [
            side.above(40, -98),
            side.above(140, -110),
            side.above(206, -78),
            side.above(140, -74),
        ]
        parts.append(fill(soft(brim, closed=True), dark))
    if kind is CoveringKind.SUN_HAT:
        brim = [
            side.above(-230, -40),
            side.above(-100, -104),
            side.above(100, -132),
            side.above(226, -104),
            side.above(100, -78),
            side.above(-100, -40),
        ]
        parts.append(fill(soft(brim, closed=True), light))
        band = [side.above(-140, -92), side.above(-20, -132), side.above(124, -150)]
        parts.append(stroke(soft(band), trim, 30))
    return "".join(parts)


def _scarf(side: Side, main: str, dark: str, trim: str) -> str:
    base = side.base
    edge = [
        side.above(116, -150),
        side.above(86, -118),
        side.above(48, -60),
        side.above(28, 20),
        side.put(30, 0.5),
        side.put(52, 0.9),
        side.put(92, 1.02),
    ]
    outer = side.grown(30)
    fall: list[Point] = [
        side.put(110, 1.03),
        (CENTRE + 104, base + 10),
        (CENTRE + 210, base + 70),
        (CENTRE + 190, base + 140),
        (CENTRE - 20, base + 186),
        (CENTRE - 230, base + 130),
        (CENTRE - 216, base + 60),
        (CENTRE - 150, base - 20),
    ]
    shape = [*outer[:-4], *spline(edge), *spline(fall)]
    parts = [fill(outline(shape), main), fill(taper(edge, 20, head=0.3, tail=0.1), trim)]
    folds: tuple[list[Point], ...] = (
        [side.above(40, -150), side.above(-20, -20), side.put(-10, 0.7), (CENTRE + 60, base + 20)],
        [side.above(-40, -160), side.above(-90, 0), side.put(-60, 0.9), (CENTRE + 90, base + 70)],
        [
            side.above(-120, -60),
            side.put(-124, 0.6),
            (CENTRE - 60, base + 60),
            (CENTRE + 110, base + 120),
        ],
    )
    parts += [fill(taper(line, 12), dark, 0.6) for line in folds]
    return "".join(parts)
