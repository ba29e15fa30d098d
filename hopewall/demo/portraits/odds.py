"""How often what occurs, by family, age and gender."""

from __future__ import annotations

import random
from collections.abc import Mapping

from hopewall.demo.portraits.parts import HeadShape, Lid, NoseKind, Roots

__all__ = [
    "EYE_COLOURS",
    "HAIR_COLOURS",
    "LIDS",
    "NOSES",
    "ROOTS",
    "SHAPES",
    "SKIN_ODDS",
    "draw",
    "hair_odds",
]

Odds = Mapping[str, float]


def draw(rng: random.Random, odds: Odds) -> str:
    """One of the names, each as often as its weight says."""
    names = list(odds)
    return rng.choices(names, [odds[name] for name in names])[0]


def _odds(text: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for part in text.split():
        name, _, weight = part.partition(":")
        found[name] = float(weight or 1)
    return found


ROOTS: Odds = {
    Roots.EAST_ASIAN: 50,
    Roots.SOUTHEAST_ASIAN: 9,
    Roots.SOUTH_ASIAN: 11,
    Roots.AFRICAN: 10,
    Roots.EUROPEAN: 9,
    Roots.MIDDLE_EASTERN: 7,
    Roots.LATIN: 4,
}

SKIN_ODDS: dict[Roots, Odds] = {
    Roots.EAST_ASIAN: _odds("0:1 1:2 2:5 3:4 4:3 5:1"),
    Roots.SOUTHEAST_ASIAN: _odds("3:2 4:3 5:4 6:3 7:1"),
    Roots.SOUTH_ASIAN: _odds("4:1 5:3 6:4 7:4 8:3 9:1"),
    Roots.AFRICAN: _odds("7:1 8:3 9:4 10:4 11:3"),
    Roots.EUROPEAN: _odds("0:4 1:4 2:2 3:1"),
    Roots.MIDDLE_EASTERN: _odds("2:1 3:3 4:4 5:3 6:1"),
    Roots.LATIN: _odds("3:1 4:3 5:3 6:3 7:2"),
}

HAIR_COLOURS: dict[Roots, Odds] = {
    Roots.EAST_ASIAN: _odds("black:5 ink:4 espresso:3 brown:1 chestnut:.5"),
    Roots.SOUTHEAST_ASIAN: _odds("black:4 ink:3 espresso:3 brown:1"),
    Roots.SOUTH_ASIAN: _odds("black:4 ink:3 espresso:3"),
    Roots.AFRICAN: _odds("black:4 ink:3 espresso:3 chestnut:.5"),
    Roots.EUROPEAN: _odds("brown:3 chestnut:3 auburn:2 ginger:2 honey:3 blond:3 espresso:1"),
    Roots.MIDDLE_EASTERN: _odds("black:3 espresso:4 brown:3 chestnut:1"),
    Roots.LATIN: _odds("black:3 espresso:4 brown:3 chestnut:1 honey:.5"),
}

EYE_COLOURS: dict[Roots, Odds] = {
    Roots.EAST_ASIAN: _odds("dark:5 brown:2"),
    Roots.SOUTHEAST_ASIAN: _odds("dark:5 brown:2"),
    Roots.SOUTH_ASIAN: _odds("dark:4 brown:3 amber:.3"),
    Roots.AFRICAN: _odds("dark:4 brown:3"),
    Roots.EUROPEAN: _odds("brown:3 blue:3 green:2 grey:1 amber:1"),
    Roots.MIDDLE_EASTERN: _odds("dark:3 brown:3 amber:1 green:.5"),
    Roots.LATIN: _odds("dark:3 brown:3 amber:1 green:.3"),
}

LIDS: dict[Roots, Odds] = {
    Roots.EAST_ASIAN: {Lid.MONOLID: 6, Lid.DOUBLE: 4},
    Roots.SOUTHEAST_ASIAN: {Lid.MONOLID: 3, Lid.DOUBLE: 6},
    Roots.SOUTH_ASIAN: {Lid.DOUBLE: 5, Lid.DEEP: 4},
    Roots.AFRICAN: {Lid.DOUBLE: 6, Lid.DEEP: 2},
    Roots.EUROPEAN: {Lid.DOUBLE: 5, Lid.DEEP: 5},
    Roots.MIDDLE_EASTERN: {Lid.DOUBLE: 4, Lid.DEEP: 6},
    Roots.LATIN: {Lid.DOUBLE: 6, Lid.DEEP: 3, Lid.MONOLID: 1},
}

NOSES: dict[Roots, Odds] = {
    Roots.EAST_ASIAN: {
        NoseKind.SOFT: 4,
        NoseKind.BUTTON: 3,
        NoseKind.ROUND: 2,
        NoseKind.STRAIGHT: 2,
    },
    Roots.SOUTHEAST_ASIAN: {
        NoseKind.SOFT: 3,
        NoseKind.BROAD: 3,
        NoseKind.BUTTON: 2,
        NoseKind.ROUND: 2,
    },
    Roots.SOUTH_ASIAN: {
        NoseKind.STRAIGHT: 3,
        NoseKind.ARCHED: 2,
        NoseKind.ROUND: 2,
        NoseKind.SOFT: 2,
    },
    Roots.AFRICAN: {NoseKind.BROAD: 5, NoseKind.ROUND: 3, NoseKind.SOFT: 2},
    Roots.EUROPEAN: {
        NoseKind.STRAIGHT: 3,
        NoseKind.ARCHED: 2,
        NoseKind.BUTTON: 2,
        NoseKind.SOFT: 2,
    },
    Roots.MIDDLE_EASTERN: {NoseKind.ARCHED: 4, NoseKind.STRAIGHT: 3, NoseKind.ROUND: 1},
    Roots.LATIN: {NoseKind.STRAIGHT: 2, NoseKind.ROUND: 2, NoseKind.SOFT: 2, NoseKind.BROAD: 1},
}

SHAPES: dict[str, Odds] = {
    "f": {
        HeadShape.OVAL: 4,
        HeadShape.ROUND: 3,
        HeadShape.HEART: 3,
        HeadShape.LONG: 1,
        HeadShape.FULL: 1.5,
        HeadShape.SQUARE: 0.7,
    },
    "m": {
        HeadShape.OVAL: 3,
        HeadShape.SQUARE: 3,
        HeadShape.LONG: 2,
        HeadShape.ROUND: 2,
        HeadShape.FULL: 1.5,
        HeadShape.HEART: 0.7,
    },
}

_STRAIGHT: dict[str, Odds] = {
    "girl": _odds(
        "bob_fringe:3 bob:2 pigtails:3 braids:3 pony:2 long_fringe:2 space_buns:2 pixie:.6 long:1"
    ),
    "boy": _odds("bowl:3 tousled:3 crop:2 side:1.5 buzz:1.2 two_block:1"),
    "woman": _odds(
        "bob:3 bob_fringe:2 lob:3 long:3 long_fringe:2 curtain:2.5 wave:3 half_up:2 bun:2 low_bun:2"
        " braid:2 pony:2.5 pixie:1.5 long_curls:.6 curls:.5"
    ),
    "man": _odds("side:3 crop:2.5 two_block:2.5 quiff:2 swept:2 buzz:1.3 tousled:1 short_curls:.5"),
    "auntie": _odds("perm:4 bob:2.5 pixie:2.5 low_bun:2 lob:1.5 side:.6 wave:1 bun:1.5"),
    "uncle": _odds("side:2.5 receding:3 ring:2 crop:2 swept:2 buzz:1 bald:1"),
}

_CURLY: dict[str, Odds] = {
    "girl": _odds("puffs:3 braids:2 afro:2 curls:2 locs:1 long_curls:1"),
    "boy": _odds("coils:3 buzz:2 short_curls:2 afro:1 locs:.8"),
    "woman": _odds("afro:3 curls:3 long_curls:3 locs:2.5 bun:1.5 coils:1 low_bun:1 braid:1.2"),
    "man": _odds("coils:3 buzz:2.5 afro:1.2 locs:1.8 short_curls:1.5 bald:1"),
    "auntie": _odds("coils:2 curls:2 low_bun:2 afro:1.5 locs:1 pixie:.6"),
    "uncle": _odds("coils:2.5 receding:1 ring:1.5 bald:2 buzz:2"),
}

_WAVY: dict[str, Odds] = {
    "girl": _odds("braids:2 pony:2 wave:2 pigtails:2 long_curls:1 bob_fringe:1.5 curls:1"),
    "boy": _odds("tousled:3 short_curls:2 side:1.5 crop:2 bowl:1"),
    "woman": _odds(
        "wave:3 long_curls:2 curls:1.5 bob:2 lob:2 bun:2 low_bun:2 braid:2 long:1.5 pixie:1"
        " curtain:2 half_up:1.5 pony:1.5"
    ),
    "man": _odds("side:2.5 crop:2 quiff:2 swept:2 short_curls:2.5 buzz:1.2 tousled:1.5"),
    "auntie": _odds("bob:3 low_bun:2.5 pixie:2 wave:1.5 lob:1.5 perm:1.5 curls:1 bun:1.5"),
    "uncle": _odds("receding:3 ring:2.5 side:2 swept:2 crop:1.5 bald:1.5"),
}


def hair_odds(roots: Roots, age: int, gender: str) -> dict[str, float]:
    """Which hair is worn how often by people like this."""
    table = _STRAIGHT
    if roots is Roots.AFRICAN:
        table = _CURLY
    elif roots not in {Roots.EAST_ASIAN, Roots.SOUTHEAST_ASIAN}:
        table = _WAVY
    female, male = ("girl", "boy") if age < 13 else ("woman", "man")
    if age >= 60:
        female, male = "auntie", "uncle"
    if gender == "f":
        odds = dict(table[female])
    elif gender == "m":
        odds = dict(table[male])
    else:
        odds = {
            name: table[female].get(name, 0.2) + table[male].get(name, 0.2)
            for name in {*table[female], *table[male]} & _NEUTRAL
        }
        odds = dict(sorted(odds.items()))
    return _TODDLER[gender] if age < 4 else odds


_TODDLER: dict[str, dict[str, float]] = {
    "f": _odds("bowl:2 tousled:2 fuzz:1 pigtails:3 puffs:.5 bob_fringe:1"),
    "m": _odds("bowl:2 tousled:3 fuzz:1 crop:1"),
    "n": _odds("bowl:2 tousled:3 fuzz:1"),
}

_NEUTRAL = frozenset(
    "bob pixie lob curls afro locs coils tousled side crop two_block buzz bowl short_curls perm"
    " low_bun pony receding swept".split()
)
