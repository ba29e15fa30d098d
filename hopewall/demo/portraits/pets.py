"""A cat or a small dog on the arm."""

from __future__ import annotations

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, soft, taper
from hopewall.demo.portraits.frame import CENTRE, Sitting
from hopewall.demo.portraits.hands import grip
from hopewall.demo.portraits.ink import circle, ellipse, fill
from hopewall.demo.portraits.parts import Extra

__all__ = ["draw_pet"]

_CATS = (
    ("#e0924a", "#b9672b"),
    ("#8b8783", "#5f5b59"),
    ("#3a3433", "#221d1d"),
    ("#f3e7d3", "#d8b98f"),
)
_DOGS = (
    ("#d9a566", "#a8713a"),
    ("#f4ead9", "#c9945a"),
    ("#7a5138", "#54331f"),
    ("#efe6da", "#8f8780"),
)


def draw_pet(sitting: Sitting) -> str:
    """The animal on the arm."""
    extra = sitting.look.extra
    if extra is Extra.CAT:
        return _cat(sitting)
    return _dog(sitting) if extra is Extra.DOG else ""


def _spot(sitting: Sitting) -> tuple[float, float, int]:
    side = sitting.look.facing
    return CENTRE + side * (136 + 22 * sitting.frame.growth), sitting.frame.base + 78, side


def _body(x: float, y: float, side: int, coat: str, dark: str) -> str:
    body: list[Point] = [
        (x - 66, y + 40),
        (x - 92, y + 120),
        (x - 98, y + 270),
        (x + 98, y + 270),
        (x + 92, y + 120),
        (x + 66, y + 40),
    ]
    chest: list[Point] = [
        (x - 30, y + 70),
        (x - 38, y + 160),
        (x, y + 196),
        (x + 38, y + 160),
        (x + 30, y + 70),
    ]
    return (
        fill(soft(body, closed=True), mix(coat, dark, 0.25))
        + fill(soft(chest, closed=True), mix(coat, "#fff6e6", 0.55))
        + fill(
            taper([(x + side * 70, y + 96), (x + side * 78, y + 160), (x + side * 70, y + 240)], 8),
            dark,
            0.5,
        )
    )


def _cat(sitting: Sitting) -> str:
    x, y, side = _spot(sitting)
    coat, dark = sitting.dice("pet").choice(_CATS)
    ink = "#2a1c1a" if coat != "#3a3433" else "#f0dfc2"
    parts = [_body(x, y, side, coat, dark)]
    for ear in (-1, 1):
        shape: list[Point] = [
            (x + ear * 22, y - 50),
            (x + ear * 62, y - 104),
            (x + ear * 72, y - 98),
            (x + ear * 76, y - 14),
            (x + ear * 40, y - 30),
        ]
        parts.append(fill(soft(shape, closed=True), coat))
        inner: list[Point] = [
            (x + ear * 38, y - 52),
            (x + ear * 62, y - 82),
            (x + ear * 66, y - 34),
        ]
        parts.append(fill(soft(inner, closed=True), "#e8a08c", 0.85))
    face: list[Point] = [
        (x, y - 62),
        (x + 56, y - 44),
        (x + 82, y + 2),
        (x + 66, y + 44),
        (x, y + 64),
        (x - 66, y + 44),
        (x - 82, y + 2),
        (x - 56, y - 44),
    ]
    parts.append(fill(soft(face, closed=True), coat))
    for index in (-1, 0, 1):
        stripe: list[Point] = [
            (x + index * 17, y - 56),
            (x + index * 14, y - 40),
            (x + index * 11, y - 28),
        ]
        parts.append(fill(taper(stripe, 9, head=0.7), dark, 0.8))
    parts.append(ellipse(x - 15, y + 30, 24, 19, "#fff6e8", 0.85))
    parts.append(ellipse(x + 15, y + 30, 24, 19, "#fff6e8", 0.85))
    for eye in (-1, 1):
        arch: list[Point] = [(x + eye * 52, y + 4), (x + eye * 36, y - 10), (x + eye * 20, y + 4)]
        parts.append(fill(taper(arch, 7.5, head=0.4, tail=0.4), ink))
        for lift in (-2, 9):
            whisker: list[Point] = [
                (x + eye * 36, y + 26 + lift),
                (x + eye * 66, y + 22 + lift * 1.4),
                (x + eye * 96, y + 24 + lift * 2.2),
            ]
            parts.append(fill(taper(whisker, 3), "#fff8ee", 0.85))
        smile: list[Point] = [(x, y + 26), (x + eye * 8, y + 36), (x + eye * 22, y + 33)]
        parts.append(fill(taper(smile, 5, head=0.6), "#4a2a26"))
    parts.append(
        fill(soft([(x - 10, y + 14), (x + 10, y + 14), (x, y + 26)], closed=True), "#d9726a")
    )
    return "".join(parts) + grip(sitting, x + side * 84, y + 138, side, width=92)


def _dog(sitting: Sitting) -> str:
    x, y, side = _spot(sitting)
    coat, dark = sitting.dice("pet").choice(_DOGS)
    parts = [_body(x, y, side, coat, dark)]
    head: list[Point] = [
        (x, y - 76),
        (x + 54, y - 60),
        (x + 70, y - 8),
        (x + 56, y + 46),
        (x, y + 66),
        (x - 56, y + 46),
        (x - 70, y - 8),
        (x - 54, y - 60),
    ]
    parts.append(fill(soft(head, closed=True), coat))
    blaze: list[Point] = [
        (x - 12, y - 72),
        (x + 12, y - 72),
        (x + 18, y - 10),
        (x + 40, y + 36),
        (x, y + 60),
        (x - 40, y + 36),
        (x - 18, y - 10),
    ]
    parts.append(fill(soft(blaze, closed=True), mix(coat, "#fff8ea", 0.72)))
    for ear in (-1, 1):
        shape: list[Point] = [
            (x + ear * 40, y - 68),
            (x + ear * 76, y - 56),
            (x + ear * 98, y + 2),
            (x + ear * 92, y + 46),
            (x + ear * 70, y + 40),
            (x + ear * 56, y - 10),
        ]
        parts.append(fill(soft(shape, closed=True), dark))
        ex = x + ear * 30
        parts.append(circle(ex, y - 14, 10.5, "#2a1a16"))
        parts.append(circle(ex - 3, y - 18, 3.4, "#ffffff"))
        brow: list[Point] = [(ex - 12, y - 38), (ex, y - 43), (ex + 12, y - 38)]
        parts.append(fill(taper(brow, 6), dark, 0.7))
        smile: list[Point] = [(x, y + 28), (x + ear * 12, y + 40), (x + ear * 31, y + 32)]
        parts.append(fill(taper(smile, 5.5, head=0.6), "#3b221c"))
    tongue: list[Point] = [
        (x - 12, y + 37),
        (x + 12, y + 37),
        (x + 11, y + 56),
        (x, y + 64),
        (x - 11, y + 56),
    ]
    parts.append(fill(soft(tongue, closed=True), "#e0716c"))
    parts.append(
        fill(
            soft(
                [
                    (x - 18, y + 6),
                    (x, y + 2),
                    (x + 18, y + 6),
                    (x + 8, y + 22),
                    (x, y + 26),
                    (x - 8, y + 22),
                ],
                closed=True,
            ),
            "#2f1f1c",
        )
    )
    parts.append(ellipse(x - 5, y + 9, 5, 2.4, "#ffffff", 0.5))
    return "".join(parts) + grip(sitting, x + side * 84, y + 138, side, width=92)
