"""The head itself: skull and jaw, ears, the light side and the shaded side, cheeks and neck."""

from __future__ import annotations

from hopewall.demo.portraits.curves import Point, area, outline, soft, spline, taper
from hopewall.demo.portraits.cuts import cut_for
from hopewall.demo.portraits.frame import CENTRE, Frame, Sitting
from hopewall.demo.portraits.ink import ellipse, fill, glow
from hopewall.demo.portraits.parts import EYE_Y, CoveringKind, Mood

__all__ = ["draw_ears", "draw_face", "draw_neck", "ear_x"]


def ear_x(frame: Frame, side: int) -> float | None:
    """Where an ear sits, or None when the head is turned so that it hides."""
    if frame.swing * side > 0.16:
        return None
    near = max(0.0, -frame.swing * side)
    return frame.edge(side, EYE_Y + 40) - side * near * 62


def _ear(frame: Frame, side: int, sitting: Sitting) -> str:
    x = ear_x(frame, side)
    if x is None:
        return ""
    size = 0.92 + 0.12 * frame.growth + (0.06 if sitting.look.age > 68 else 0.0)
    mid = EYE_Y + 0.20 * frame.face
    shape: list[Point] = [
        (x - side * 12, mid - 44 * size),
        (x + side * 8 * size, mid - 50 * size),
        (x + side * 23 * size, mid - 34 * size),
        (x + side * 22 * size, mid - 4 * size),
        (x + side * 13 * size, mid + 24 * size),
        (x + side * 4 * size, mid + 42 * size),
        (x - side * 12, mid + 34 * size),
    ]
    inner: list[Point] = [
        (x + side * 2, mid - 30 * size),
        (x + side * 14 * size, mid - 28 * size),
        (x + side * 12 * size, mid - 4 * size),
        (x + side * 3 * size, mid + 14 * size),
    ]
    skin = sitting.skin
    colour = skin.base if side < 0 or frame.swing * side < -0.16 else skin.shade
    return (
        fill(soft(shape, closed=True), colour)
        + fill(taper(inner, 7.5), skin.deep, 0.55)
        + fill(
            taper([(x + side * 9, mid - 10 * size), (x + side * 2, mid - 2), (x, mid + 10)], 6),
            skin.deep,
            0.4,
        )
    )


def draw_ears(sitting: Sitting, *, near: bool) -> str:
    """The ears that lie behind the face, or (``near``) the one a turned head shows in front."""
    if sitting.look.covering.kind is CoveringKind.HEADSCARF:
        return ""
    cut = cut_for(sitting.look)
    if near and cut and (cut.panels or cut.low > 40):
        return ""
    parts: list[str] = []
    for side in (-1, 1):
        in_front = sitting.frame.swing * side < -0.16
        if in_front == near:
            parts.append(_ear(sitting.frame, side, sitting))
    return "".join(parts)


def draw_face(sitting: Sitting) -> str:
    """Skull and jaw with one lighter and one darker plane."""
    frame, skin = sitting.frame, sitting.skin
    return "".join(
        (
            fill(outline(frame.contour()), skin.base),
            _shaded_side(frame, skin.shade),
            _lit_side(frame, skin.light),
            _cheeks(sitting),
        )
    )


def _shaded_side(frame: Frame, colour: str) -> str:
    edge = [p for p in frame.right if p[1] > frame.top + 70]
    bottom = [p for p in frame.left if p[1] > frame.chin - 10]
    inner: list[Point] = [
        (edge[0][0], edge[0][1]),
        frame.at(0.93, -60),
        frame.at(0.885, 0),
        frame.at(0.80, 0.30 * frame.face),
        frame.at(0.70, 0.52 * frame.face),
        frame.at(0.52, 0.74 * frame.face),
        frame.at(0.24, 0.91 * frame.face),
        bottom[0],
    ]
    path = [*edge, *reversed(bottom), *reversed(spline(inner))]
    return fill(outline(path), colour, 0.55)


def _lit_side(frame: Frame, colour: str) -> str:
    x, y = frame.at(-0.40, 0.02 * frame.face)
    wide = min(0.78 * frame.half, x - frame.edge(-1, y) - 2)
    brow, high = frame.at(-0.22, -96)
    return (
        f"<defs>{glow('light', colour, 0.85)}</defs>"
        + ellipse(x, y, wide, 0.74 * frame.face, "url(#light)")
        + ellipse(brow, high, 0.62 * frame.half, 84, "url(#light)")
    )


def _cheeks(sitting: Sitting) -> str:
    frame, look = sitting.frame, sitting.look
    merry = look.mood in {Mood.LAUGH, Mood.BEAM, Mood.GRIN, Mood.GAP}
    strength = 0.40 if look.child else 0.31 if merry else 0.25
    if look.features.skin >= 8:
        strength *= 0.85
    parts = [f"<defs>{glow('cheek', sitting.skin.blush, strength)}</defs>"]
    for side in (-1, 1):
        x, y = frame.at(side * 0.56, 0.36 * frame.face)
        width = (54 if look.child else 50) * max(0.55, frame.squeeze(side * 0.56))
        width = min(width, abs(frame.edge(side, y) - x) - 2)
        parts.append(ellipse(x, y, width, 37, "url(#cheek)"))
    return "".join(parts)


def draw_neck(sitting: Sitting) -> str:
    """Neck and the skin of the upper chest, with the soft shadow of the chin."""
    frame, skin = sitting.frame, sitting.skin
    neck, base = frame.neck, frame.base
    high = frame.chin - 0.42 * frame.face
    shift = 20 * frame.swing

    def side(sign: int) -> list[Point]:
        return [
            (CENTRE + shift * 0.8 + sign * neck * 0.98, high),
            (CENTRE + shift * 0.5 + sign * neck * 0.97, frame.chin + 6),
            (CENTRE + sign * neck * 1.0, base - 30),
            (CENTRE + sign * neck * 1.12, base + 2),
            (CENTRE + sign * neck * 1.34, base + 24),
            (CENTRE + sign * neck * 1.7, base + 190),
        ]

    left, right = spline(side(-1)), spline(side(1))
    parts = [fill(outline([*left, *reversed(right)]), skin.base)]
    shade: list[Point] = [
        (CENTRE + neck * 0.42, base - 70),
        (CENTRE + neck * 0.62, base - 30),
        (CENTRE + neck * 0.78, base + 10),
        (CENTRE + neck * 1.1, base + 44),
    ]
    edge = [p for p in right if base - 70 <= p[1] <= base + 40]
    parts.append(fill(outline([*edge, *reversed(spline(shade))]), skin.shade, 0.5))
    reach = 30 + 8 * frame.growth

    def below(x: float) -> float:
        t = (x - CENTRE - shift * 0.5 - 8) / (neck * 1.35)
        return frame.chin + reach * (1 - t * t) ** 0.5 if abs(t) < 1 else 0.0

    start = CENTRE + shift * 0.5 - neck * 0.975
    parts.append(fill(area(start, start + neck * 1.95, lambda _x: high, below, 3), skin.deep, 0.62))
    if sitting.look.age > 66:
        for sign in (-1, 1):
            x = CENTRE + sign * neck * 0.34
            parts.append(
                fill(
                    taper(
                        [(x, base - 52), (x + sign * 3, base - 20), (x - sign * 6, base + 10)], 6
                    ),
                    skin.deep,
                    0.4,
                )
            )
    for sign in (-1, 1):
        x = CENTRE + sign * neck * 0.42
        bone: list[Point] = [
            (x - sign * 12, base + 34),
            (x + sign * 18, base + 27),
            (x + sign * 70, base + 22),
        ]
        parts.append(fill(taper(bone, 6), skin.deep, 0.42))
    return "".join(parts)
