"""The paint box: skins, hair, cloth and backdrops, chosen by hand to live together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from hopewall.demo.portraits.colour import lightness, mix

__all__ = [
    "CLOTHS",
    "HAIRS",
    "IRISES",
    "SKINS",
    "TONES",
    "HairTones",
    "SkinTones",
    "hair_tones",
    "skin_tones",
]

SKINS: tuple[str, ...] = (
    "#fae0cf",
    "#f7d3bd",
    "#f6d6b3",
    "#f0c79b",
    "#e8b78c",
    "#dba67c",
    "#cc9063",
    "#b97a4d",
    "#a0673f",
    "#855235",
    "#6b402b",
    "#533024",
)

HAIRS: dict[str, str] = {
    "black": "#221c1e",
    "ink": "#2b2730",
    "espresso": "#33241f",
    "brown": "#4f3527",
    "chestnut": "#6e432b",
    "auburn": "#8b4628",
    "ginger": "#bd6a33",
    "honey": "#a97c46",
    "blond": "#d6ae6c",
    "plum": "#54303f",
    "pepper": "#5d5857",
    "grey": "#8f8a87",
    "silver": "#bcb8b3",
    "white": "#e9e4dc",
}

IRISES: dict[str, str] = {
    "dark": "#2c1d1a",
    "brown": "#4b2e20",
    "amber": "#7a4f26",
    "green": "#5a6f48",
    "blue": "#4d7391",
    "grey": "#64727a",
}

CLOTHS: dict[str, str] = {
    "ivory": "#f6ecdc",
    "oat": "#e2cdaa",
    "mustard": "#dca23f",
    "apricot": "#eba76d",
    "terracotta": "#c4613f",
    "brick": "#98402f",
    "rose": "#d98a88",
    "blush": "#ecc0b3",
    "berry": "#8c3b55",
    "plum": "#5c3b5e",
    "lilac": "#ab97c6",
    "navy": "#2d3f5f",
    "denim": "#4a6c93",
    "sky": "#9dbdd6",
    "teal": "#2c6a6c",
    "seafoam": "#93c0b1",
    "forest": "#35573f",
    "sage": "#8fa980",
    "moss": "#6c7a3f",
    "charcoal": "#3a3638",
    "slate": "#5f6f7c",
    "cocoa": "#6a4636",
}


@dataclass(frozen=True)
class Tone:
    """A backdrop: two colours of its gradient, and the cloths that sit well before it."""

    upper: str
    lower: str
    cloths: tuple[str, ...]


def _tone(upper: str, lower: str, cloths: str) -> Tone:
    return Tone(upper, lower, tuple(cloths.split()))


TONES: dict[str, Tone] = {
    "apricot": _tone(
        "#fbd7a4", "#eda765", "teal navy forest ivory berry denim plum slate charcoal brick"
    ),
    "sage": _tone(
        "#c6d6b4", "#86a57f", "ivory terracotta berry navy mustard plum rose cocoa blush brick"
    ),
    "dusk": _tone(
        "#b8cde0", "#7396b9", "ivory terracotta mustard navy berry apricot blush brick oat cocoa"
    ),
    "lilac": _tone(
        "#dccde4", "#a68fc0", "ivory mustard plum teal forest navy apricot oat seafoam berry"
    ),
    "straw": _tone(
        "#f8e8bd", "#dfbf7c", "teal berry navy terracotta forest plum denim brick slate sage"
    ),
    "seafoam": _tone(
        "#cfe4da", "#84b3a6", "ivory terracotta berry navy rose mustard plum brick blush cocoa"
    ),
    "rose": _tone(
        "#f6cfc6", "#d98c87", "teal ivory navy forest berry plum slate sage charcoal seafoam"
    ),
    "sand": _tone(
        "#ecdcc0", "#c5a57c", "teal terracotta navy berry forest denim plum ivory brick moss"
    ),
    "slate": _tone(
        "#a9bcc8", "#63808f", "ivory mustard terracotta apricot blush oat rose berry sky seafoam"
    ),
    "clay": _tone(
        "#eeb594", "#c76f4f", "ivory navy teal forest oat charcoal seafoam sage plum sky"
    ),
    "lagoon": _tone(
        "#a5d0cd", "#478a8d", "ivory apricot mustard terracotta blush rose oat navy berry"
    ),
    "wheat": _tone("#f7d77f", "#dca040", "navy teal forest ivory berry plum brick denim charcoal"),
    "moss": _tone(
        "#bfc68f", "#7f8d50", "ivory berry terracotta navy oat plum blush apricot brick cocoa"
    ),
    "berry": _tone(
        "#d996a2", "#9a4a62", "ivory blush navy oat seafoam mustard sky teal sage charcoal"
    ),
    "sky": _tone(
        "#d5e6ef", "#93b9d4", "terracotta navy berry mustard ivory forest brick rose plum teal"
    ),
    "cream": _tone(
        "#f8ecd8", "#e2c9a4", "teal terracotta navy berry forest denim plum mustard brick moss"
    ),
}


@dataclass(frozen=True)
class SkinTones:
    """One skin, and what light, shade, blood and lines make of it."""

    base: str
    light: str
    shade: str
    deep: str
    line: str
    blush: str
    lip: str


@lru_cache(maxsize=64)
def skin_tones(tone: int) -> SkinTones:
    """The tones that belong to skin number ``tone``."""
    base = SKINS[tone]
    dark = 1 - lightness(base) / 100
    return SkinTones(
        base=base,
        light=mix(base, "#fff0d9" if dark < 0.45 else "#dd9360", 0.42 - 0.22 * dark),
        shade=mix(base, "#a4452a" if dark < 0.45 else "#2a100c", 0.20 + 0.06 * dark),
        deep=mix(base, "#7a2c1c" if dark < 0.45 else "#1f0b09", 0.34 + 0.08 * dark),
        line=mix(base, "#571d14" if dark < 0.5 else "#170807", 0.60),
        blush=mix("#ee6f55", "#c2402f", min(1.0, dark * 1.3)),
        lip=mix(base, "#b8393c" if dark < 0.45 else "#b4505a", 0.46 if dark < 0.62 else 0.5),
    )


@dataclass(frozen=True)
class HairTones:
    """One hair colour with its depth and its shine."""

    base: str
    dark: str
    light: str
    shine: str


@lru_cache(maxsize=64)
def hair_tones(name: str) -> HairTones:
    """The tones that belong to a hair colour by name."""
    base = HAIRS[name]
    pale = lightness(base) > 55
    return HairTones(
        base=base,
        dark=mix(base, "#4a3a3a" if pale else "#0c0709", 0.24 if pale else 0.38),
        light=mix(base, "#fff3e0" if pale else "#c08a62", 0.40 if pale else 0.24),
        shine=mix(base, "#ffffff" if pale else "#e8b98e", 0.6 if pale else 0.36),
    )
