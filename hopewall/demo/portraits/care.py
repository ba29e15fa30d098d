"""What care leaves on a face, drawn gently: a tube, a hearing aid, a mask let down, a plaster."""

from __future__ import annotations

from collections.abc import Callable

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, outline, soft, spline, taper
from hopewall.demo.portraits.features import nose_place
from hopewall.demo.portraits.frame import Sitting
from hopewall.demo.portraits.head import ear_x
from hopewall.demo.portraits.ink import circle, ellipse, fill, group, rect, stroke
from hopewall.demo.portraits.parts import EYE_Y, Extra

__all__ = ["draw_care"]


def draw_care(sitting: Sitting) -> str:
    """The thing of care on the face, if any."""
    draw = _DRAWN.get(sitting.look.extra)
    return draw(sitting) if draw else ""


def _tube(points: list[Point], width: float) -> str:
    return (
        stroke(soft(points), "#5f8796", width + 2.4, 0.5)
        + stroke(soft(points), "#e4f1f2", width, 0.95)
        + stroke(soft([(x - 0.8, y - 1.2) for x, y in points]), "#ffffff", width * 0.3, 0.9)
    )


def _oxygen(sitting: Sitting) -> str:
    frame = sitting.frame
    x, y, wide = nose_place(sitting)
    parts: list[str] = []
    for side in (-1, 1):
        squeeze = max(0.5, frame.squeeze(side * 0.3))
        ear = (frame.edge(side, EYE_Y + 26) - side * 1, EYE_Y + 26)
        parts.append(
            _tube(
                [
                    (x + side * 5, y + 15),
                    (x + side * (wide + 14) * squeeze, y + 15),
                    frame.at(side * 0.64, 0.40 * frame.face),
                    frame.at(side * 0.90, 0.24 * frame.face),
                    ear,
                ],
                5.4,
            )
        )
    parts += [
        _tube([(x + side * wide * 0.42, y + 15), (x + side * wide * 0.40, y + 7)], 5)
        for side in (-1, 1)
    ]
    parts.append(_tube([(x - wide * 0.7, y + 16), (x, y + 17), (x + wide * 0.7, y + 16)], 7))
    return "".join(parts)


def _feeding_tube(sitting: Sitting) -> str:
    frame = sitting.frame
    side = sitting.look.facing if frame.swing * sitting.look.facing < 0.16 else -sitting.look.facing
    x, y, wide = nose_place(sitting)
    tape = frame.at(side * 0.56, 0.37 * frame.face)
    line: list[Point] = [
        (x + side * wide * 0.42, y + 7),
        (x + side * (wide * 0.9), y + 15),
        tape,
        frame.at(side * 0.88, 0.24 * frame.face),
        (frame.edge(side, EYE_Y + 20), EYE_Y + 20),
    ]
    colour = sitting.dice("tape").choice(("#f6cf7a", "#f3b6a6", "#a9d0c4", "#c8bfe6"))
    cloud = [
        (tape[0] + dx, tape[1] + dy)
        for dx, dy in ((-24, 3), (-17, -13), (0, -18), (17, -13), (25, 3), (12, 15), (-12, 15))
    ]
    patch = fill(soft(cloud, closed=True), mix(colour, "#8a5a44", 0.35)) + fill(
        soft(
            [(px + (tape[0] - px) * 0.09, py + (tape[1] - py) * 0.09) for px, py in cloud],
            closed=True,
        ),
        colour,
    )
    return _tube(line, 4.6) + patch + circle(*tape, 4.2, mix(colour, "#ffffff", 0.6))


def _hearing_aid(sitting: Sitting) -> str:
    frame = sitting.frame
    side = -sitting.look.facing if frame.swing * sitting.look.facing >= 0 else sitting.look.facing
    x = ear_x(frame, side)
    if x is None:
        return ""
    mid = EYE_Y + 0.20 * frame.face
    colour = sitting.dice("aid").choice(("#c8b49a", "#8d8f96", "#d98a5b", "#6f93ad"))
    hook: list[Point] = [
        (x + side * 27, mid + 6),
        (x + side * 30, mid - 24),
        (x + side * 22, mid - 50),
        (x + side * 6, mid - 56),
        (x + side * 2, mid - 44),
    ]
    tube: list[Point] = [
        (x + side * 2, mid - 44),
        (x + side * 1, mid - 24),
        (x + side * 6, mid - 2),
        (x + side * 5, mid + 3),
    ]
    return (
        stroke(soft(hook), mix(colour, "#2a1a16", 0.45), 14.5)
        + stroke(soft(hook), colour, 11.5)
        + stroke(soft(hook[1:4]), "#ffffff", 3, 0.4)
        + stroke(soft(tube), "#f5efe4", 4.2)
        + circle(x + side * 5, mid + 3, 6.5, colour)
    )


def _mask(sitting: Sitting) -> str:
    frame = sitting.frame
    face = frame.face
    upper = spline(
        [
            frame.at(u, r * face)
            for u, r in (
                (-0.985, 0.66),
                (-0.8, 0.80),
                (-0.5, 0.895),
                (0.0, 0.925),
                (0.5, 0.895),
                (0.8, 0.80),
                (0.985, 0.66),
            )
        ]
    )
    lower: list[Point] = []
    for x, y in upper:
        away = (x - upper[len(upper) // 2][0]) / (frame.half * 0.72)
        lower.append((x + away * 4, y + 16 + 40 * max(0.0, 1 - away * away)))
    blue = "#bfdde2" if sitting.look.seed % 2 else "#d9e6cf"
    dark = mix(blue, "#30596a", 0.35)
    parts: list[str] = []
    for side in (-1, 1):
        if frame.swing * side > 0.16:
            continue
        start = upper[0] if side < 0 else upper[-1]
        ear = frame.edge(side, EYE_Y + 70)
        loop: list[Point] = [
            start,
            (start[0] + side * 2, start[1] - 40),
            (ear + side * 10, EYE_Y + 74),
        ]
        parts.append(stroke(soft(loop), "#f2f6f4", 4.6))
    parts.append(fill(outline([*upper, *reversed(lower)]), blue))
    for share in (0.34, 0.66):
        pleat = [
            (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
            for a, b in zip(upper, lower, strict=True)
        ]
        parts.append(fill(taper(pleat[6:-6:6], 4), dark, 0.6))
    parts.append(fill(taper(upper[2:-2:5], 6, head=0.5, tail=0.5), mix(blue, "#ffffff", 0.6)))
    return "".join(parts)


def _plaster(sitting: Sitting) -> str:
    frame = sitting.frame
    dice = sitting.dice("plaster")
    u, drop, turn = dice.choice(((-0.60, 0.30, -24), (0.58, 0.32, 22), (-0.34, -0.40, -16)))
    x, y = frame.at(u, drop * frame.face)
    colour = dice.choice(("#f0c08f", "#f6cf7a", "#9cc7d8", "#f3a99b"))
    if sitting.skin.base == colour:
        colour = "#9cc7d8"
    body = rect(x - 30, y - 11.5, 60, 23, mix(colour, "#6b3a26", 0.3), radius=11.5)
    body += rect(x - 28.6, y - 10.2, 57.2, 20.4, colour, radius=10.2)
    body += rect(x - 11, y - 10.2, 22, 20.4, mix(colour, "#fff8ea", 0.55), radius=3)
    for dx in (-20, 20):
        body += ellipse(x + dx, y - 3, 1.7, 1.7, "#ffffff", 0.8)
        body += ellipse(x + dx, y + 4, 1.7, 1.7, "#ffffff", 0.8)
    return group(body, turn=turn, about=(x, y))


_DRAWN: dict[Extra, Callable[[Sitting], str]] = {
    Extra.OXYGEN: _oxygen,
    Extra.FEEDING_TUBE: _feeding_tube,
    Extra.HEARING_AID: _hearing_aid,
    Extra.MASK: _mask,
    Extra.PLASTER: _plaster,
}
