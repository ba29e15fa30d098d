"""What glows behind the head: a gradient, and now and then a shape out of focus."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from hopewall.demo.portraits.colour import mix
from hopewall.demo.portraits.curves import Point, soft
from hopewall.demo.portraits.frame import Sitting
from hopewall.demo.portraits.ink import circle, ellipse, fill, glow, rect, sweep
from hopewall.demo.portraits.palette import TONES, Tone
from hopewall.demo.portraits.parts import Motif

__all__ = ["draw_backdrop"]


def _window(tone: Tone, dice: Random) -> str:
    x = dice.choice((-60, 470))
    light, frame = mix(tone.upper, "#ffffff", 0.42), mix(tone.upper, "#ffffff", 0.12)
    parts = [rect(x, 40, 390, 520, light, opacity=0.55)]
    parts.append(rect(x + 186, 40, 18, 520, frame, opacity=0.9))
    parts.append(rect(x, 270, 390, 16, frame, opacity=0.9))
    parts.append(rect(x - 22, 556, 434, 20, mix(tone.lower, "#ffffff", 0.2), opacity=0.8))
    return "".join(parts)


def _leaf(x: float, y: float, length: float, turn: float, colour: str, opacity: float) -> str:
    points: list[Point] = [
        (x, y),
        (x - length * 0.2, y - length * 0.35),
        (x - length * 0.12, y - length * 0.75),
        (x, y - length),
        (x + length * 0.12, y - length * 0.75),
        (x + length * 0.2, y - length * 0.35),
    ]
    path = fill(soft(points, closed=True), colour, opacity)
    return f'<g transform="rotate({turn:.0f} {x:.0f} {y:.0f})">{path}</g>'


def _leaves(tone: Tone, dice: Random) -> str:
    colour = mix(tone.lower, "#3f6346", 0.42)
    parts: list[str] = []
    for x, y, start in ((-20, 640, 20), (820, 560, -100)):
        parts += [
            _leaf(x, y, dice.uniform(230, 360), start + 26 * i + dice.uniform(-8, 8), colour, 0.36)
            for i in range(4)
        ]
    return "".join(parts)


def _hill(tone: Tone, dice: Random) -> str:
    shift = dice.uniform(-60, 60)
    far: list[Point] = [
        (-40, 560 + shift),
        (160, 470 - shift),
        (420, 560),
        (660, 450 + shift),
        (840, 520),
        (840, 1040),
        (-40, 1040),
    ]
    near: list[Point] = [
        (-40, 690),
        (200, 640 + shift),
        (460, 720),
        (700, 640),
        (840, 690),
        (840, 1040),
        (-40, 1040),
    ]
    return fill(soft(far, closed=True), mix(tone.lower, tone.upper, 0.25), 0.9) + fill(
        soft(near, closed=True), mix(tone.lower, "#3c4a3a", 0.18), 0.55
    )


def _sun(tone: Tone, dice: Random) -> str:
    x, y = dice.choice((190, 400, 610)), dice.uniform(300, 380)
    return circle(x, y, 290, mix(tone.upper, "#fff6e0", 0.7), 0.55)


def _curtain(tone: Tone, dice: Random) -> str:
    parts: list[str] = []
    dark = mix(tone.lower, "#3a2418", 0.14)
    for x in range(-30, 840, 108):
        shift = dice.uniform(-12, 12)
        fold: list[Point] = [
            (x + shift, -20),
            (x + 18, 300),
            (x - 4, 620),
            (x + 14, 1040),
            (x + 58, 1040),
            (x + 50, 600),
            (x + 64, 280),
            (x + 44 + shift, -20),
        ]
        parts.append(fill(soft(fold, closed=True), dark, 0.26))
    return "".join(parts)


def _shelf(tone: Tone, dice: Random) -> str:
    wood = mix(tone.lower, "#5a3520", 0.28)
    parts: list[str] = []
    for y in (250, 560):
        x = -20.0
        while x < 820:
            wide, high = dice.uniform(22, 46), dice.uniform(96, 170)
            if dice.random() < 0.74:
                tint = dice.choice(("#c4613f", "#dca23f", "#2c6a6c", "#5c3b5e", "#f6ecdc"))
                book = mix(tone.lower, tint, 0.36)
                parts.append(rect(x, y - high, wide, high, book, radius=3, opacity=0.62))
                x += wide + 3
            else:
                x += dice.uniform(40, 90)
        parts.append(rect(-10, y, 820, 18, wood, opacity=0.62))
    return "".join(parts)


def _lights(tone: Tone, dice: Random) -> str:
    light = mix(tone.upper, "#fff3d6", 0.75)
    parts: list[str] = []
    for index in range(13):
        x = dice.uniform(0, 230) if index % 2 else dice.uniform(570, 800)
        parts.append(circle(x, dice.uniform(20, 700), dice.uniform(24, 70), light, 0.24))
    return "".join(parts)


_MOTIFS: dict[Motif, Callable[[Tone, Random], str]] = {
    Motif.WINDOW: _window,
    Motif.LEAVES: _leaves,
    Motif.HILL: _hill,
    Motif.SUN: _sun,
    Motif.CURTAIN: _curtain,
    Motif.SHELF: _shelf,
    Motif.LIGHTS: _lights,
}


def draw_backdrop(sitting: Sitting) -> str:
    """The backdrop with its motif and a soft light from the upper left."""
    look = sitting.look
    tone = TONES[look.backdrop]
    defs = sweep("ground", tone.upper, tone.lower) + glow("dawn", "#fff7e6", 0.42)
    motif = _MOTIFS.get(look.motif)
    return "".join(
        (
            f"<defs>{defs}</defs>",
            rect(0, 0, 800, 1000, "url(#ground)"),
            motif(tone, sitting.dice("motif")) if motif else "",
            ellipse(230, 180, 760, 760, "url(#dawn)"),
        )
    )
