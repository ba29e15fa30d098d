"""A face, described: everything the painter needs to know, and nothing about painting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hopewall.demo.portraits.casting import cast
from hopewall.demo.portraits.parts import EYE_Y, CoveringKind, Look

__all__ = ["EYE_Y", "Look", "Sitter", "distinct_looks", "look_for", "signature"]


@dataclass(frozen=True)
class Sitter:
    """Somebody to be drawn: what :func:`look_for` is asked."""

    seed: int
    age: int
    gender: str
    hints: Mapping[str, str] | None = None


def look_for(seed: int, *, age: int, gender: str, hints: Mapping[str, str] | None = None) -> Look:
    """Choose the looks of somebody of this age and gender, the same for the same arguments.

    ``age`` is 2 to 92 (held to that), ``gender`` is ``f``, ``m`` or ``n``. ``hints`` fix parts
    by name (see :data:`hopewall.demo.portraits.hints.HINTS`); an unknown name or value raises
    :class:`ValueError` that says what is allowed.
    """
    return cast(seed, age=age, gender=gender, hints=hints or {})


def signature(look: Look) -> tuple[str, ...]:
    """What anybody would name when describing the picture: equal for faces that look alike."""
    covered = look.covering.kind is not CoveringKind.NONE
    return (
        look.covering.kind if covered else look.hair.style,
        look.covering.cloth if covered else look.hair.colour,
        str(look.features.skin),
        look.features.eyes,
        look.features.shape,
        look.mood,
        look.beard,
        look.glasses,
        look.clothes.kind,
        look.clothes.cloth,
        look.backdrop,
        look.extra,
    )


_PATIENCE = 200
"""How often somebody is drawn again before two may resemble each other."""


def _alike(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    return sum(a != b for a, b in zip(first, second, strict=True)) < 4


def distinct_looks(sitters: Iterable[Sitter]) -> list[Look]:
    """Looks for many people, each seen to differ from all others in at least four ways.

    Somebody who would look like somebody before is drawn again from another seed.
    """
    looks: list[Look] = []
    seen: list[tuple[str, ...]] = []
    for sitter in sitters:
        look, sign = _fresh(sitter, seen)
        looks.append(look)
        seen.append(sign)
    return looks


def _fresh(sitter: Sitter, seen: list[tuple[str, ...]]) -> tuple[Look, tuple[str, ...]]:
    attempt = 0
    while True:
        seed = sitter.seed + attempt * 1_000_003
        look = look_for(seed, age=sitter.age, gender=sitter.gender, hints=sitter.hints)
        sign = signature(look)
        attempt += 1
        if attempt >= _PATIENCE or not any(_alike(sign, other) for other in seen):
            return look, sign
