"""Earrings and necklaces."""

from __future__ import annotations

import math

from hopewall.demo.portraits.curves import Point, arc, soft
from hopewall.demo.portraits.cuts import cut_for
from hopewall.demo.portraits.frame import CENTRE, Sitting
from hopewall.demo.portraits.head import ear_x
from hopewall.demo.portraits.ink import circle, ellipse, stroke
from hopewall.demo.portraits.parts import EYE_Y, ClothesKind, CoveringKind, Jewellery

__all__ = ["draw_earrings", "draw_necklace"]

_GOLD, _SILVER = "#e2b04f", "#dcd8d2"
_CLOSED = {
    ClothesKind.TURTLENECK,
    ClothesKind.MANDARIN,
    ClothesKind.SCARF,
    ClothesKind.HOODIE,
    ClothesKind.SHIRT,
    ClothesKind.POLO,
    ClothesKind.PETER_PAN,
    ClothesKind.JUMPER,
}


def draw_earrings(sitting: Sitting) -> str:
    """Earrings, where ears can be seen."""
    look, frame = sitting.look, sitting.frame
    kind = look.jewellery
    cut = cut_for(look)
    if look.covering.kind is CoveringKind.HEADSCARF or (cut and (cut.panels or cut.low > 50)):
        return ""
    metal = _GOLD if sitting.dice("metal").random() < 0.65 else _SILVER
    parts: list[str] = []
    for side in (-1, 1):
        ear = ear_x(frame, side)
        if ear is None:
            continue
        x, y = ear + side * 4, EYE_Y + 0.20 * frame.face + 34
        if kind is Jewellery.STUDS:
            parts.append(circle(x, y, 6, metal) + circle(x - 1.6, y - 1.8, 2, "#ffffff", 0.9))
        elif kind is Jewellery.HOOPS:
            parts.append(stroke(soft(arc((x, y + 24), (17, 22), -90, 255, 14)), metal, 4.6))
        elif kind is Jewellery.DROPS:
            parts.append(circle(x, y, 4.4, metal))
            parts.append(stroke(f"M{x:.1f} {y:.1f}v18", metal, 2.6))
            stone = sitting.dice("stone").choice(("#5f9ea0", "#c0524a", "#f3ead9", "#7c6aa6"))
            parts.append(ellipse(x, y + 28, 7, 11, stone))
            parts.append(ellipse(x - 2, y + 24, 2, 3.4, "#ffffff", 0.7))
    return "".join(parts)


def draw_necklace(sitting: Sitting) -> str:
    """A chain with a pendant, or a string of pearls."""
    look, frame = sitting.look, sitting.frame
    if look.covering.kind is CoveringKind.HEADSCARF or look.clothes.kind in _CLOSED:
        return ""
    neck, base = frame.neck, frame.base
    if look.jewellery is Jewellery.PENDANT:
        chain: list[Point] = [
            (CENTRE - neck * 1.02, base - 18),
            (CENTRE - neck * 0.6, base + 34),
            (CENTRE, base + 62),
            (CENTRE + neck * 0.6, base + 34),
            (CENTRE + neck * 1.02, base - 18),
        ]
        return (
            stroke(soft(chain), _GOLD, 3.2)
            + circle(CENTRE, base + 70, 10, _GOLD)
            + circle(CENTRE - 2, base + 68, 4, "#fff3cf", 0.9)
        )
    if look.jewellery is Jewellery.PEARLS:
        parts: list[str] = []
        for index in range(15):
            angle = math.radians(180 - 180 * index / 14)
            x = CENTRE + neck * 1.0 * math.cos(angle)
            y = base - 16 + 44 * math.sin(angle)
            parts.append(circle(x, y, 7.4, "#cdbba6") + circle(x - 0.8, y - 0.8, 6.4, "#f8f0e4"))
            parts.append(circle(x - 2.4, y - 2.6, 1.9, "#ffffff"))
        return "".join(parts)
    return ""
