"""What is worn on the head: scarves, wraps, caps, hats and turbans."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hopewall.demo.portraits.colour import lightness, mix
from hopewall.demo.portraits.curves import Point, area, between, outline, soft, spline, taper, trail
from hopewall.demo.portraits.frame import CENTRE, Frame, Sitting
from hopewall.demo.portraits.ink import circle, ellipse, fill, stroke
from hopewall.demo.portraits.palette import CLOTHS
from hopewall.demo.portraits.parts import EYE_Y, CoveringKind, Pattern
from hopewall.demo.portraits.patterns import Surface, draw_pattern
from hopewall.demo.portraits.tresses import cloud

__all__ = ["draw_covering", "draw_covering_behind"]


@dataclass(frozen=True)
class _Cloth:
    """The colours of a covering."""

    main: str
    dark: str
    light: str
    trim: str
    pattern: Pattern


def _cloth(sitting: Sitting) -> _Cloth:
    covering = sitting.look.covering
    main = CLOTHS[covering.cloth]
    pale = lightness(main) > 70
    return _Cloth(
        main,
        mix(main, "#4a2d26" if pale else "#120a0e", 0.2 if pale else 0.3),
        mix(main, "#fff6e8", 0.5 if pale else 0.2),
        CLOTHS[covering.trim],
        covering.pattern,
    )


@dataclass(frozen=True)
class _Crown:
    """A piece that covers the skull: its outer edge and its lower edge, left to right."""

    outer: list[Point]
    lower: list[Point]

    def drawn(self, cloth: _Cloth, *, patterned: bool = True) -> str:
        """The piece with its pattern and its shaded side."""
        parts = [fill(outline([*self.outer, *reversed(self.lower)]), cloth.main)]
        if patterned and cloth.pattern in {Pattern.DOTS, Pattern.FLOWERS}:
            parts.append(draw_pattern(cloth.pattern, self.surface(), cloth.trim))
        shade = self.outer[len(self.outer) * 62 // 100 :]
        inner = [(x - 0.16 * (x - CENTRE) - 10, y + 14) for x, y in shade]
        parts.append(fill(outline([*shade, *reversed(inner)]), cloth.dark, 0.5))
        return "".join(parts)

    def surface(self) -> Surface:
        """The piece as cloth for a pattern."""
        left = min(p[0] for p in self.outer)
        right = max(p[0] for p in self.outer)

        def height(points: list[Point], x: float) -> float:
            for (ax, ay), (bx, by) in zip(points, points[1:], strict=False):
                if min(ax, bx) <= x <= max(ax, bx) and ax != bx:
                    return ay + (by - ay) * (x - ax) / (bx - ax)
            return 2000.0

        return Surface(
            left, right, lambda x: height(self.outer, x), lambda x: height(self.lower, x) % 2000
        )


def _crown(
    frame: Frame, line: tuple[Point, ...], rise: float, side: float, low: float
) -> _Crown:
    lower = spline([frame.at(u, r) for u, r in line])
    outer = frame.shell(rise, EYE_Y + low, EYE_Y + low, side)
    lower = [outer[0], *lower, outer[-1]]
    return _Crown(outer, lower)


def _folds(crown: _Crown, cloth: _Cloth, towards: Point, shares: tuple[float, ...]) -> str:
    parts: list[str] = []
    last = len(crown.outer) - 1
    for index, share in enumerate(shares):
        x, y = crown.outer[round(share * last)]
        x, y = x * 0.94 + CENTRE * 0.06, y + 8
        middle = ((x + towards[0]) / 2, (y + towards[1]) / 2 - 26)
        tint, opacity = (cloth.dark, 0.6) if index % 2 == 0 else (cloth.light, 0.7)
        parts.append(fill(taper([(x, y), middle, towards], 9, tail=0.5), tint, opacity))
    return "".join(parts)


def _wrap(sitting: Sitting, cloth: _Cloth) -> str:
    frame = sitting.frame
    side = sitting.look.hair.parting
    line = ((-0.985, -30), (-0.93, -74), (-0.70, -104), (-0.3, -116), (0, -118))
    line = (*line, *((-u, r) for u, r in reversed(line[:-1])))
    crown = _crown(frame, line, 34, 14, -6)
    knot = (frame.edge(side, EYE_Y - 70) + side * 6, EYE_Y - 82)
    parts = [crown.drawn(cloth)]
    start = 0.12 if side > 0 else 0.88
    shares = tuple(start + (0.72 * i / 5) * side for i in range(6))
    parts.append(_folds(crown, cloth, knot, shares))
    band = between(crown.lower, crown.outer, 0.10, 30)
    parts.append(fill(taper(band[2:-2], 9), cloth.dark, 0.5))
    for angle, reach in ((-1, 60), (1, 74)):
        bow: list[Point] = [
            knot,
            (knot[0] + side * reach * 0.5, knot[1] + angle * 34 - 12),
            (knot[0] + side * reach, knot[1] + angle * 26 + 4),
            (knot[0] + side * reach * 0.72, knot[1] + angle * 6 + 10),
        ]
        parts.append(fill(soft(bow, closed=True), cloth.main if angle < 0 else cloth.dark))
        parts.append(stroke(soft(bow[:3]), cloth.dark, 3, 0.5))
    parts.append(ellipse(*knot, 19, 23, cloth.light))
    parts.append(ellipse(knot[0] + 3, knot[1] + 4, 13, 17, cloth.main))
    return "".join(parts)


def _wrap_behind(sitting: Sitting, cloth: _Cloth) -> str:
    frame = sitting.frame
    side = sitting.look.hair.parting
    x, y = frame.edge(side, EYE_Y - 70) - side * 10, EYE_Y - 70
    tail: list[Point] = [
        (x, y),
        (x + side * 48, y + 80),
        (x + side * 62, y + 210),
        (x + side * 44, y + 330),
        (x + side * 4, y + 316),
        (x + side * 8, y + 180),
        (x - side * 20, y + 60),
    ]
    return fill(soft(tail, closed=True), cloth.dark)


def _bandana(sitting: Sitting, cloth: _Cloth) -> str:
    line = ((-0.985, -44), (-0.9, -84), (-0.5, -108), (0, -114), (0.5, -108), (0.9, -84), (0.985, -44))
    crown = _crown(sitting.frame, line, 30, 16, -34)
    edge = between(crown.lower, crown.outer, 0.13, 30)
    parts = [crown.drawn(cloth), fill(taper(edge[1:-1], 8), cloth.dark, 0.55)]
    side = sitting.look.hair.parting
    knot = crown.outer[-1] if side > 0 else crown.outer[0]
    for turn in (-14, 26):
        x, y = knot[0] + side * 22, knot[1] + turn * 0.5
        parts.append(ellipse(x, y, 26, 11, cloth.main, 1, side * turn))
        parts.append(ellipse(x, y + 2, 17, 4, cloth.dark, 0.5, side * turn))
    parts.append(circle(knot[0] + side * 2, knot[1] - 4, 12, cloth.dark))
    return "".join(parts)


def _beanie(sitting: Sitting, cloth: _Cloth) -> str:
    line = ((-1, -52), (-0.9, -82), (-0.5, -98), (0, -102), (0.5, -98), (0.9, -82), (1, -52))
    crown = _crown(sitting.frame, line, 50, 18, -50)
    parts = [crown.drawn(cloth, patterned=False)]
    for index in range(11):
        t = 0.07 + 0.86 * index / 10
        foot = crown.lower[round(t * (len(crown.lower) - 1))]
        top = crown.outer[round((0.5 + (t - 0.5) * 0.55) * (len(crown.outer) - 1))]
        bend = ((foot[0] * 1.5 + top[0] * 0.5) / 2 + (t - 0.5) * 34, (foot[1] + top[1]) / 2 - 6)
        parts.append(fill(taper([foot, bend, (top[0], top[1] + 8)], 6, head=0.8), cloth.dark, 0.42))
    return "".join(parts) + _cuff(sitting, cloth)


def _cuff(sitting: Sitting, cloth: _Cloth) -> str:
    frame = sitting.frame
    us = (-1.06, -0.9, -0.5, 0.0, 0.5, 0.9, 1.06)
    low = spline([frame.at(u, -56 - 46 * (1 - abs(u) ** 2.2)) for u in us])
    high = spline([frame.at(u * 0.995, -106 - 58 * (1 - abs(u) ** 2.4)) for u in us])
    parts = [fill(soft([*low[::6], low[-1], *reversed([*high[::6], high[-1]])], closed=True),
                  mix(cloth.main, cloth.light, 0.35))]
    for index in range(1, 24):
        t = index / 24
        a, b = low[round(t * (len(low) - 1))], high[round(t * (len(high) - 1))]
        a, b = (a[0], a[1] - 5), (b[0], b[1] + 5)
        parts.append(fill(taper([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b], 4.6, head=0.6, tail=0.6),
                          cloth.dark, 0.5))
    shadow = [(x, y + 3) for x, y in low[3:-3]]
    parts.append(fill(taper(shadow, 6), sitting.skin.line, 0.28))
    return "".join(parts)


def _bobble(sitting: Sitting, cloth: _Cloth) -> str:
    frame = sitting.frame
    dice = sitting.dice("bobble")
    x, y = CENTRE - 20 * frame.swing, frame.top - 54
    ring = [(x + dx, y + dy) for dx, dy in
            ((-26, 0), (-18, -20), (0, -28), (18, -20), (27, 0), (18, 20), (0, 27), (-18, 20))]
    pompom = cloud([*ring, ring[0]], 17, cloth.trim, dice) + circle(x, y, 30, cloth.trim)
    pompom += "".join(
        ellipse(x + dice.uniform(-30, 30), y + dice.uniform(-30, 26), 6, 2.6,
                mix(cloth.trim, "#ffffff", 0.4), 0.7, dice.uniform(0, 180))
        for _ in range(12)
    )
    body = _beanie(sitting, cloth)
    zigzag = [
        frame.at(u / 6, -190 + 46 * abs(u / 6) ** 2 + (13 if u % 2 else -9)) for u in range(-6, 7)
    ]
    return pompom + body + stroke(trail(zigzag), cloth.trim, 9)


def _flat_cap(sitting: Sitting, cloth: _Cloth) -> str:
    frame = sitting.frame
    half, top = frame.half, frame.top
    x = CENTRE + 10 * frame.swing
    bulge = spline([
        (x - half - 10, EYE_Y - 86),
        (x - half - 30, EYE_Y - 122),
        (x - half - 14, EYE_Y - 182),
        (x - 92, top - 14),
        (x, top - 24),
        (x + 92, top - 14),
        (x + half + 14, EYE_Y - 182),
        (x + half + 30, EYE_Y - 122),
        (x + half + 10, EYE_Y - 86),
    ])
    lower = spline([bulge[-1], (x + half * 0.6, EYE_Y - 100), (x, EYE_Y - 106),
                    (x - half * 0.6, EYE_Y - 100), bulge[0]])
    crown = _Crown(bulge, list(reversed(lower)))
    parts = [crown.drawn(cloth, patterned=False)]
    us = (-0.84, -0.5, 0.0, 0.5, 0.84)
    high = [(x + u * half, EYE_Y - 116 + 26 * u * u) for u in us]
    low = [(x + u * half * 0.93, EYE_Y - 68 - 2 * u * u) for u in reversed(us)]
    seam = [(x + u * half, EYE_Y - 130 + 26 * u * u) for u in (-1.0, -0.5, 0.0, 0.5, 1.0)]
    tweed = mix(cloth.main, cloth.light, 0.5)
    for share in (0.3, 0.5, 0.7):
        foot = seam[round(share * 4)]
        head = crown.outer[round(share * (len(crown.outer) - 1))]
        parts.append(fill(taper([foot, ((foot[0] + head[0]) / 2 + (share - 0.5) * 40,
                                        (foot[1] + head[1]) / 2), head], 5), cloth.dark, 0.5))
    parts.append(fill(taper(seam, 7), tweed, 0.6))
    parts.append(fill(soft([*high, *low], closed=True), cloth.dark))
    shine = [(x, y + 8) for x, y in high[1:4]]
    parts.append(fill(taper(shine, 7), cloth.main, 0.9))
    parts.append(circle(CENTRE - 18 * frame.swing, frame.top - 28, 9, cloth.dark))
    return "".join(parts)


def _sun_hat_behind(sitting: Sitting, cloth: _Cloth) -> str:
    x = CENTRE + 14 * sitting.frame.swing
    return ellipse(x, EYE_Y - 104, 268, 66, cloth.dark)


def _sun_hat(sitting: Sitting, cloth: _Cloth) -> str:
    frame = sitting.frame
    x = CENTRE + 14 * frame.swing
    dome: list[Point] = [
        (x - frame.half - 14, EYE_Y - 112),
        (x - frame.half - 4, EYE_Y - 210),
        (x - 92, EYE_Y - 286),
        (x, EYE_Y - 300),
        (x + 92, EYE_Y - 286),
        (x + frame.half + 4, EYE_Y - 210),
        (x + frame.half + 14, EYE_Y - 112),
    ]
    arch = spline(dome)
    parts = [fill(outline([*arch, (x, EYE_Y - 90)]), cloth.main)]
    shade = arch[len(arch) * 6 // 10 :]
    inner = [(px - 34, py + 10) for px, py in shade]
    parts.append(fill(outline([*shade, *reversed(inner)]), cloth.dark, 0.5))

    def ribbon(at: float) -> float:
        t = (at - x) / (frame.half + 20)
        return EYE_Y - 178 + 36 * (1 - t * t)

    ends = (x - frame.half - 10, x + frame.half + 10)
    parts.append(fill(area(*ends, ribbon, lambda at: ribbon(at) + 44, 4), cloth.trim))
    brim: list[Point] = [
        (x - 268, EYE_Y - 104),
        (x - 200, EYE_Y - 132),
        (x - frame.half, EYE_Y - 128),
        (x, EYE_Y - 104),
        (x + frame.half, EYE_Y - 128),
        (x + 200, EYE_Y - 132),
        (x + 268, EYE_Y - 104),
        (x + 190, EYE_Y - 68),
        (x + 90, EYE_Y - 62),
        (x, EYE_Y - 60),
        (x - 90, EYE_Y - 62),
        (x - 190, EYE_Y - 68),
    ]
    parts.append(fill(soft(brim, closed=True), cloth.light))
    for lift in (10, 22):
        weave: list[Point] = [(x - 236, EYE_Y - 96 - lift * 0.3), (x - 120, EYE_Y - 74 - lift),
                              (x, EYE_Y - 70 - lift), (x + 120, EYE_Y - 74 - lift),
                              (x + 236, EYE_Y - 96 - lift * 0.3)]
        parts.append(fill(taper(weave, 4), cloth.dark, 0.4))
    return "".join(parts)


def _turban(sitting: Sitting, cloth: _Cloth) -> str:
    frame = sitting.frame
    line = ((-1, -8), (-0.93, -52), (-0.62, -92), (0, -124), (0.62, -92), (0.93, -52), (1, -8))
    crown = _crown(frame, line, 76, 24, 12)
    parts = [fill(soft([frame.at(-0.42, -96), frame.at(0, -90), frame.at(0.42, -96),
                        frame.at(0, -150)], closed=True), cloth.trim)]
    parts.append(crown.drawn(cloth, patterned=False))
    last = len(crown.outer) - 1
    for side in (-1, 1):
        for index in range(6):
            share = 0.5 + side * (0.47 - 0.075 * index)
            x, y = crown.outer[round(share * last)]
            tip = frame.at(-side * (0.02 + 0.10 * index), -126 - 21 * index)
            middle = ((x + tip[0]) / 2, (y + tip[1]) / 2 - 14 - 5 * index)
            tint, opacity = (cloth.dark, 0.65) if index % 2 == 0 else (cloth.light, 0.75)
            line_points = [(x - side * 2, y), middle, tip]
            parts.append(fill(taper(line_points, 9, head=0.4), tint, opacity))
    return "".join(parts)


def _headscarf_behind(sitting: Sitting, cloth: _Cloth) -> str:
    frame = sitting.frame
    shell = frame.shell(22, EYE_Y + 60, EYE_Y + 60, 20)[::8]
    sides: list[Point] = [(CENTRE + frame.neck * 2.1, frame.base + 40),
                          (CENTRE - frame.neck * 2.1, frame.base + 40)]
    return fill(soft([*shell, *sides], closed=True), cloth.dark)


def _headscarf(sitting: Sitting, cloth: _Cloth) -> str:
    frame = sitting.frame
    face = frame.face
    half = [(0.0, -122), (0.46, -110), (0.76, -72), (0.89, -10), (0.885, 0.26 * face),
            (0.885, 0.52 * face), (0.90, 0.74 * face), (0.92, 0.90 * face), (0.5, 0.995 * face),
            (0.0, 1.012 * face)]
    opening = spline([*(frame.at(u, r) for u, r in half),
                      *(frame.at(-u, r) for u, r in reversed(half[1:-1]))], closed=True)
    shell = frame.shell(27, EYE_Y + 40, EYE_Y + 40, 24)
    reach, base = frame.span * 0.80, frame.base
    right = spline([shell[-1], (CENTRE + frame.half * 0.98, frame.chin - 40),
                    (CENTRE + frame.neck * 1.9, base - 6), (CENTRE + reach, base + 66),
                    (CENTRE + reach * 0.86, base + 140), (CENTRE + reach * 0.3, base + 196),
                    (CENTRE - reach * 0.4, base + 168), (CENTRE - reach * 0.98, base + 112),
                    (CENTRE - reach * 0.96, base + 62), (CENTRE - frame.neck * 1.9, base - 6),
                    (CENTRE - frame.half * 0.98, frame.chin - 40), shell[0]])
    ring = outline([*shell, *right]) + outline(opening)
    parts = [f'<path d="{ring}" fill="{cloth.main}" fill-rule="evenodd"/>']
    inner = [*(frame.at(u * 0.965, r + (9 if r < 0 else 0)) for u, r in half[:5])]
    band = spline([*reversed(inner), *(frame.at(-u * 0.965, r + (9 if r < 0 else 0))
                                       for u, r in half[1:5])])
    parts.append(fill(taper(band, 22, head=0.1, tail=0.1), cloth.trim if sitting.look.seed % 3 else cloth.dark))
    if cloth.pattern in {Pattern.DOTS, Pattern.FLOWERS}:
        chest = Surface(CENTRE - reach * 0.9, CENTRE + reach * 0.8, lambda x: base + 22 + 0.10 * abs(x - CENTRE),
                        lambda x: base + 160 - 0.14 * abs(x - CENTRE), 0)
        parts.append(draw_pattern(cloth.pattern, chest, cloth.trim))
    lines: list[tuple[list[Point], float]] = [
        ([(CENTRE - frame.half * 0.98, EYE_Y + 90), (CENTRE - frame.half * 0.78, frame.chin - 8),
          (CENTRE - 10, base + 12), (CENTRE + frame.neck * 1.7, base + 18)], 12),
        ([(CENTRE - frame.half * 1.0, EYE_Y + 150), (CENTRE - frame.neck * 1.3, base + 6),
          (CENTRE + 20, base + 62), (CENTRE + reach * 0.7, base + 64)], 13),
        ([(CENTRE - frame.neck * 1.9, base + 18), (CENTRE - 60, base + 96),
          (CENTRE + reach * 0.66, base + 118)], 12),
        ([(CENTRE + frame.half * 0.99, EYE_Y + 90), (CENTRE + frame.half * 0.8, frame.chin - 14),
          (CENTRE + frame.neck * 0.9, base)], 11),
        (frame.shell(14, EYE_Y - 60, EYE_Y + 10, 12)[-50::6], 10),
        (frame.shell(15, EYE_Y + 10, EYE_Y - 60, 13)[:60:6], 10),
    ]
    for index, (line, width) in enumerate(lines):
        tint, opacity = (cloth.light, 0.8) if index == 5 else (cloth.dark, 0.6)
        parts.append(fill(taper(line, width), tint, opacity))
    return "".join(parts)


_Drawing = Callable[[Sitting, _Cloth], str]

_FRONT: dict[CoveringKind, _Drawing] = {
    CoveringKind.HEADSCARF: _headscarf,
    CoveringKind.WRAP: _wrap,
    CoveringKind.BANDANA: _bandana,
    CoveringKind.BEANIE: _beanie,
    CoveringKind.BOBBLE: _bobble,
    CoveringKind.FLAT_CAP: _flat_cap,
    CoveringKind.SUN_HAT: _sun_hat,
    CoveringKind.TURBAN: _turban,
}
_BEHIND: dict[CoveringKind, _Drawing] = {
    CoveringKind.HEADSCARF: _headscarf_behind,
    CoveringKind.WRAP: _wrap_behind,
    CoveringKind.SUN_HAT: _sun_hat_behind,
}


def _draw(table: dict[CoveringKind, _Drawing], sitting: Sitting) -> str:
    draw = table.get(sitting.look.covering.kind)
    return draw(sitting, _cloth(sitting)) if draw else ""


def draw_covering(sitting: Sitting) -> str:
    """The covering over hair and brow."""
    return _draw(_FRONT, sitting)


def draw_covering_behind(sitting: Sitting) -> str:
    """The part of the covering behind the head."""
    return _draw(_BEHIND, sitting)
