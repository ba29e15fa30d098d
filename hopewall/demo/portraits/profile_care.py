"""Tubes, hearing aids, masks and plasters of a head seen from the side."""

from __future__ import annotations

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, soft, taper
from hopewall.demo.portraits.ink import circle, fill, group, rect, stroke
from hopewall.demo.portraits.parts import Extra
from hopewall.demo.portraits.profile import Side

__all__ = ["draw_profile_care"]


def draw_profile_care(side: Side) -> str:
    """The thing of care on the face, if any."""
    extra = side.sitting.look.extra
    if extra in {Extra.OXYGEN, Extra.FEEDING_TUBE}:
        line = [side.put(131, 0.475), side.put(110, 0.50), side.put(64, 0.38), side.above(-8, 14)]
        drawn = _tube(line)
        if extra is Extra.FEEDING_TUBE:
            drawn += circle(*side.put(64, 0.38), 19, "#f6cf7a")
        return drawn
    if extra is Extra.HEARING_AID:
        x, y = side.put(-34, 0.20)
        hook: list[Point] = [
            (x - 34, y + 8),
            (x - 40, y - 26),
            (x - 24, y - 56),
            (x + 4, y - 54),
            (x + 4, y - 10),
        ]
        return (
            stroke(soft(hook[:4]), "#7a6a58", 13)
            + stroke(soft(hook[:4]), "#cdb9a0", 10.5)
            + stroke(soft(hook[3:]), "#f5efe4", 4.2)
        )
    if extra is Extra.MASK:
        shape = [
            side.put(134, 0.76),
            side.put(136, 0.90),
            side.put(110, 1.06),
            side.put(40, 1.08),
            side.put(-20, 0.86),
            side.put(30, 0.96),
            side.put(96, 0.94),
        ]
        loop = [side.put(-16, 0.88), side.put(-30, 0.6), side.put(-34, 0.34)]
        return stroke(soft(loop), "#f2f6f4", 4.6) + fill(soft(shape, closed=True), "#bfdde2")
    if extra is Extra.PLASTER:
        x, y = side.put(52, 0.36)
        body = rect(x - 29, y - 10, 58, 20, "#f0c08f", radius=10)
        body += rect(x - 10, y - 10, 20, 20, mix("#f0c08f", "#fff8ea", 0.55), radius=3)
        return group(body, turn=-18, about=(x, y))
    return ""


def _tube(line: list[Point]) -> str:
    return (
        stroke(soft(line), "#5f8796", 7.4, 0.5)
        + stroke(soft(line), "#e4f1f2", 5)
        + fill(taper(line, 1.6), "#ffffff", 0.9)
    )
