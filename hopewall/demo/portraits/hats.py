"""Hats: knitted, flat, and against the sun."""

from __future__ import annotations

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, area, outline, soft, spline, taper, trail
from hopewall.demo.portraits.frame import CENTRE, Sitting
from hopewall.demo.portraits.headcloth import Cloth, Crown, crown_over
from hopewall.demo.portraits.ink import circle, ellipse, fill, stroke
from hopewall.demo.portraits.parts import EYE_Y
from hopewall.demo.portraits.tresses import cloud

__all__ = ["beanie", "bobble", "flat_cap", "sun_hat", "sun_hat_behind"]

_BROW_Y = EYE_Y - 20
"""Where a sun hat is measured from, so that brows stay in the light."""


def beanie(sitting: Sitting, cloth: Cloth) -> str:
    """A knitted hat."""
    line = ((-1, -52), (-0.9, -82), (-0.5, -98), (0, -102), (0.5, -98), (0.9, -82), (1, -52))
    crown = crown_over(sitting.frame, line, 50, 18, -50)
    parts = [crown.drawn(cloth, patterned=False)]
    for index in range(11):
        t = 0.07 + 0.86 * index / 10
        foot = crown.lower[round(t * (len(crown.lower) - 1))]
        top = crown.outer[round((0.5 + (t - 0.5) * 0.55) * (len(crown.outer) - 1))]
        bend = ((foot[0] * 1.5 + top[0] * 0.5) / 2 + (t - 0.5) * 34, (foot[1] + top[1]) / 2 - 6)
        parts.append(fill(taper([foot, bend, (top[0], top[1] + 8)], 6, head=0.8), cloth.dark, 0.42))
    return "".join(parts) + _cuff(sitting, cloth)


def _cuff(sitting: Sitting, cloth: Cloth) -> str:
    frame = sitting.frame
    us = (-1.06, -0.9, -0.5, 0.0, 0.5, 0.9, 1.06)
    low = spline([frame.at(u, -56 - 46 * (1 - abs(u) ** 2.2)) for u in us])
    high = spline([frame.at(u * 0.995, -106 - 58 * (1 - abs(u) ** 2.4)) for u in us])
    parts = [
        fill(
            soft([*low[::6], low[-1], *reversed([*high[::6], high[-1]])], closed=True),
            mix(cloth.main, cloth.light, 0.35),
        )
    ]
    for index in range(1, 24):
        t = index / 24
        a, b = low[round(t * (len(low) - 1))], high[round(t * (len(high) - 1))]
        a, b = (a[0], a[1] - 5), (b[0], b[1] + 5)
        parts.append(
            fill(
                taper([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b], 4.6, head=0.6, tail=0.6),
                cloth.dark,
                0.5,
            )
        )
    shadow = [(x, y + 3) for x, y in low[3:-3]]
    parts.append(fill(taper(shadow, 6), sitting.skin.line, 0.28))
    return "".join(parts)


def bobble(sitting: Sitting, cloth: Cloth) -> str:
    """A knitted hat with a bobble."""
    frame = sitting.frame
    dice = sitting.dice("bobble")
    x, y = CENTRE - 20 * frame.swing, frame.top - 54
    ring = [
        (x + dx, y + dy)
        for dx, dy in (
            (-26, 0),
            (-18, -20),
            (0, -28),
            (18, -20),
            (27, 0),
            (18, 20),
            (0, 27),
            (-18, 20),
        )
    ]
    pompom = cloud([*ring, ring[0]], 17, cloth.trim, dice) + circle(x, y, 30, cloth.trim)
    pompom += "".join(
        ellipse(
            x + dice.uniform(-30, 30),
            y + dice.uniform(-30, 26),
            6,
            2.6,
            mix(cloth.trim, "#ffffff", 0.4),
            0.7,
            dice.uniform(0, 180),
        )
        for _ in range(12)
    )
    body = beanie(sitting, cloth)
    zigzag = [
        frame.at(u / 6, -190 + 46 * abs(u / 6) ** 2 + (13 if u % 2 else -9)) for u in range(-6, 7)
    ]
    return pompom + body + stroke(trail(zigzag), cloth.trim, 9)


def flat_cap(sitting: Sitting, cloth: Cloth) -> str:
    """A flat cap."""
    frame = sitting.frame
    half, top = frame.half, frame.top
    x = CENTRE + 10 * frame.swing
    bulge = spline(
        [
            (x - half - 10, EYE_Y - 86),
            (x - half - 30, EYE_Y - 122),
            (x - half - 14, EYE_Y - 182),
            (x - 92, top - 14),
            (x, top - 24),
            (x + 92, top - 14),
            (x + half + 14, EYE_Y - 182),
            (x + half + 30, EYE_Y - 122),
            (x + half + 10, EYE_Y - 86),
        ]
    )
    lower = spline(
        [
            bulge[-1],
            (x + half * 0.6, EYE_Y - 100),
            (x, EYE_Y - 106),
            (x - half * 0.6, EYE_Y - 100),
            bulge[0],
        ]
    )
    crown = Crown(bulge, list(reversed(lower)))
    parts = [crown.drawn(cloth, patterned=False)]
    us = (-0.84, -0.5, 0.0, 0.5, 0.84)
    high = [(x + u * half, EYE_Y - 116 + 26 * u * u) for u in us]
    low = [(x + u * half * 0.93, EYE_Y - 68 - 2 * u * u) for u in reversed(us)]
    seam = [(x + u * half, EYE_Y - 130 + 26 * u * u) for u in (-1.0, -0.5, 0.0, 0.5, 1.0)]
    tweed = mix(cloth.main, cloth.light, 0.5)
    for share in (0.3, 0.5, 0.7):
        foot = seam[round(share * 4)]
        head = crown.outer[round(share * (len(crown.outer) - 1))]
        parts.append(
            fill(
                taper(
                    [
                        foot,
                        ((foot[0] + head[0]) / 2 + (share - 0.5) * 40, (foot[1] + head[1]) / 2),
                        head,
                    ],
                    5,
                ),
                cloth.dark,
                0.5,
            )
        )
    parts.append(fill(taper(seam, 7), tweed, 0.6))
    parts.append(fill(soft([*high, *low], closed=True), cloth.dark))
    shine = [(x, y + 8) for x, y in high[1:4]]
    parts.append(fill(taper(shine, 7), cloth.main, 0.9))
    parts.append(circle(CENTRE - 18 * frame.swing, frame.top - 28, 9, cloth.dark))
    return "".join(parts)


def sun_hat_behind(sitting: Sitting, cloth: Cloth) -> str:
    """The brim behind the head."""
    x = CENTRE + 14 * sitting.frame.swing
    return ellipse(x, _BROW_Y - 104, 268, 66, cloth.dark)


def sun_hat(sitting: Sitting, cloth: Cloth) -> str:
    """A sun hat with a ribbon."""
    frame = sitting.frame
    x = CENTRE + 14 * frame.swing
    dome: list[Point] = [
        (x - frame.half - 14, _BROW_Y - 112),
        (x - frame.half - 4, _BROW_Y - 210),
        (x - 92, _BROW_Y - 286),
        (x, _BROW_Y - 300),
        (x + 92, _BROW_Y - 286),
        (x + frame.half + 4, _BROW_Y - 210),
        (x + frame.half + 14, _BROW_Y - 112),
    ]
    arch = spline(dome)
    parts = [fill(outline([*arch, (x, _BROW_Y - 90)]), cloth.main)]
    shade = arch[len(arch) * 6 // 10 :]
    inner = [(px - 34, py + 10) for px, py in shade]
    parts.append(fill(outline([*shade, *reversed(inner)]), cloth.dark, 0.5))

    def ribbon(at: float) -> float:
        t = (at - x) / (frame.half + 20)
        return _BROW_Y - 178 + 36 * (1 - t * t)

    ends = (x - frame.half - 10, x + frame.half + 10)
    parts.append(fill(area(*ends, ribbon, lambda at: ribbon(at) + 44, 4), cloth.trim))
    brim: list[Point] = [
        (x - 268, _BROW_Y - 104),
        (x - 200, _BROW_Y - 132),
        (x - frame.half, _BROW_Y - 128),
        (x, _BROW_Y - 104),
        (x + frame.half, _BROW_Y - 128),
        (x + 200, _BROW_Y - 132),
        (x + 268, _BROW_Y - 104),
        (x + 190, _BROW_Y - 68),
        (x + 90, _BROW_Y - 62),
        (x, _BROW_Y - 60),
        (x - 90, _BROW_Y - 62),
        (x - 190, _BROW_Y - 68),
    ]
    parts.append(fill(soft(brim, closed=True), cloth.light))
    for lift in (10, 22):
        weave: list[Point] = [
            (x - 236, _BROW_Y - 96 - lift * 0.3),
            (x - 120, _BROW_Y - 74 - lift),
            (x, _BROW_Y - 70 - lift),
            (x + 120, _BROW_Y - 74 - lift),
            (x + 236, _BROW_Y - 96 - lift * 0.3),
        ]
        parts.append(fill(taper(weave, 4), cloth.dark, 0.4))
    return "".join(parts)
