"""The parts a caller may fix by name, and what each may be."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from hopewall.demo.portraits.palette import CLOTHS, HAIRS, SKINS, TONES
from hopewall.demo.portraits.parts import (
    Beard,
    BrowKind,
    ClothesKind,
    CoveringKind,
    Extra,
    Eyes,
    Glasses,
    HairStyle,
    HeadShape,
    IrisColour,
    Jewellery,
    Lid,
    Mood,
    Motif,
    NoseKind,
    Pattern,
    Pose,
    Roots,
)

__all__ = ["HINTS", "checked"]


def _values(kind: type[StrEnum]) -> tuple[str, ...]:
    return tuple(member.value for member in kind)


HINTS: dict[str, tuple[str, ...]] = {
    "roots": _values(Roots),
    "skin": tuple(str(index) for index in range(len(SKINS))),
    "head": _values(HeadShape),
    "eyes": _values(Eyes),
    "lid": _values(Lid),
    "iris": _values(IrisColour),
    "brows": _values(BrowKind),
    "nose": _values(NoseKind),
    "mood": _values(Mood),
    "freckles": ("yes", "no"),
    "hair": _values(HairStyle),
    "hair_colour": tuple(HAIRS),
    "beard": _values(Beard),
    "covering": _values(CoveringKind),
    "covering_cloth": tuple(CLOTHS),
    "glasses": _values(Glasses),
    "jewellery": _values(Jewellery),
    "clothes": _values(ClothesKind),
    "cloth": tuple(CLOTHS),
    "pattern": _values(Pattern),
    "extra": _values(Extra),
    "pose": _values(Pose),
    "facing": ("left", "right"),
    "backdrop": tuple(TONES),
    "motif": _values(Motif),
}
"""Every hint and the values it may have."""


def checked(hints: Mapping[str, str]) -> dict[str, str]:
    """The hints, or a :class:`ValueError` naming what is allowed."""
    for name, value in hints.items():
        if name not in HINTS:
            message = f"unknown hint {name!r}; allowed: {', '.join(HINTS)}"
            raise ValueError(message)
        if value not in HINTS[name]:
            message = f"hint {name}={value!r} is unknown; allowed: {', '.join(HINTS[name])}"
            raise ValueError(message)
    return dict(hints)
