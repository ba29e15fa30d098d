"""Hair cuts as recipes: where the hair begins, how high it stands, what hangs behind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from hopewall.demo.portraits.curves import Point
from hopewall.demo.portraits.parts import CoveringKind, HairStyle, Look

__all__ = ["LINES", "Back", "Cut", "Flow", "Line", "cut_for"]


class Line(Enum):
    """The hairline over the brow."""

    SWEPT = auto()
    PARTED = auto()
    FRINGE = auto()
    CURTAIN = auto()
    RECEDING = auto()
    CLOSE = auto()
    TOUSLED = auto()
    SIDE_FRINGE = auto()
    CROP = auto()


class Back(Enum):
    """What hangs or stands behind the head."""

    NONE = auto()
    FALL = auto()
    WAVES = auto()
    CURLS = auto()
    AFRO = auto()
    TOP_BUN = auto()
    LOW_BUN = auto()
    PONY = auto()
    BRAID = auto()
    BRAIDS = auto()
    PIGTAILS = auto()
    SPACE_BUNS = auto()
    PUFFS = auto()
    LOCS = auto()


class Flow(Enum):
    """Which way the strands run."""

    ASIDE = auto()
    DOWN = auto()
    BACK = auto()
    CURL = auto()
    NONE = auto()


@dataclass(frozen=True)
class Cut:
    """One hair cut. Lengths in picture units from the eye line down."""

    line: Line
    back: Back = Back.NONE
    flow: Flow = Flow.ASIDE
    rise: float = 34
    side: float = 12
    low: float = 14
    length: float = 0
    panels: bool = False
    curl: float = 0


def _both(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """A hairline given from the left ear to the middle, made whole."""
    return (*points, *((-u, rise) for u, rise in reversed(points) if u != 0))


LINES: dict[Line, tuple[Point, ...]] = {
    Line.SWEPT: _both(
        ((-1, 14), (-0.955, -36), (-0.88, -84), (-0.66, -120), (-0.34, -135), (0, -138))
    ),
    Line.PARTED: (
        (-1, 20),
        (-0.955, -36),
        (-0.86, -84),
        (-0.64, -128),
        (-0.46, -158),
        (-0.18, -126),
        (0.2, -100),
        (0.58, -84),
        (0.85, -54),
        (0.95, -20),
        (1, 20),
    ),
    Line.FRINGE: _both(((-1, 34), (-0.95, -8), (-0.885, -46), (-0.62, -63), (-0.3, -58), (0, -61))),
    Line.CURTAIN: _both(
        ((-1, 40), (-0.94, -8), (-0.83, -56), (-0.52, -104), (-0.16, -142), (0, -160))
    ),
    Line.RECEDING: _both(
        (
            (-1, 14),
            (-0.965, -36),
            (-0.90, -84),
            (-0.78, -136),
            (-0.52, -170),
            (-0.22, -164),
            (0, -157),
        )
    ),
    Line.CLOSE: _both(
        ((-1, 16), (-0.97, -34), (-0.93, -74), (-0.84, -108), (-0.44, -126), (0, -130))
    ),
    Line.TOUSLED: (
        (-1, 18),
        (-0.95, -34),
        (-0.80, -78),
        (-0.56, -92),
        (-0.34, -80),
        (-0.1, -98),
        (0.14, -82),
        (0.40, -100),
        (0.66, -84),
        (0.90, -56),
        (0.96, -22),
        (1, 16),
    ),
    Line.SIDE_FRINGE: (
        (-1, 26),
        (-0.955, -24),
        (-0.80, -66),
        (-0.42, -68),
        (-0.02, -82),
        (0.30, -112),
        (0.46, -146),
        (0.66, -108),
        (0.88, -64),
        (0.96, -20),
        (1, 22),
    ),
    Line.CROP: _both(
        ((-1, 16), (-0.96, -34), (-0.91, -72), (-0.76, -98), (-0.40, -104), (0, -108))
    ),
}

_CUTS: dict[HairStyle, Cut] = {
    HairStyle.BOB: Cut(Line.PARTED, Back.FALL, rise=36, side=24, length=0.86, panels=True),
    HairStyle.BOB_FRINGE: Cut(
        Line.FRINGE, Back.FALL, Flow.DOWN, rise=36, side=24, length=0.86, panels=True
    ),
    HairStyle.LOB: Cut(Line.PARTED, Back.FALL, rise=36, side=22, length=1.30, panels=True),
    HairStyle.LONG: Cut(Line.PARTED, Back.FALL, rise=34, side=20, length=1.98, panels=True),
    HairStyle.LONG_FRINGE: Cut(
        Line.FRINGE, Back.FALL, Flow.DOWN, rise=34, side=20, length=1.98, panels=True
    ),
    HairStyle.CURTAIN: Cut(Line.CURTAIN, Back.FALL, rise=34, side=20, length=1.62, panels=True),
    HairStyle.WAVE: Cut(Line.PARTED, Back.WAVES, rise=38, side=26, length=1.72, panels=True),
    HairStyle.HALF_UP: Cut(Line.SWEPT, Back.FALL, Flow.BACK, rise=38, side=14, length=1.8),
    HairStyle.BUN: Cut(Line.SWEPT, Back.TOP_BUN, Flow.BACK, rise=26, side=8),
    HairStyle.LOW_BUN: Cut(Line.PARTED, Back.LOW_BUN, rise=28, side=10, low=18),
    HairStyle.BRAID: Cut(Line.PARTED, Back.BRAID, rise=30, side=12, low=20),
    HairStyle.BRAIDS: Cut(Line.CURTAIN, Back.BRAIDS, rise=28, side=11, low=26),
    HairStyle.PONY: Cut(Line.SWEPT, Back.PONY, Flow.BACK, rise=28, side=9),
    HairStyle.PIGTAILS: Cut(Line.FRINGE, Back.PIGTAILS, Flow.DOWN, rise=30, side=12),
    HairStyle.SPACE_BUNS: Cut(Line.CURTAIN, Back.SPACE_BUNS, rise=26, side=9),
    HairStyle.CURLS: Cut(
        Line.SIDE_FRINGE, Back.CURLS, Flow.CURL, rise=46, side=34, low=60, length=0.9, curl=27
    ),
    HairStyle.LONG_CURLS: Cut(
        Line.PARTED, Back.CURLS, Flow.CURL, rise=44, side=34, low=60, length=1.62, curl=29
    ),
    HairStyle.AFRO: Cut(Line.CLOSE, Back.AFRO, Flow.CURL, rise=62, side=50, low=8, curl=22),
    HairStyle.PUFFS: Cut(Line.SWEPT, Back.PUFFS, Flow.BACK, rise=22, side=8),
    HairStyle.LOCS: Cut(Line.PARTED, Back.LOCS, Flow.NONE, rise=36, side=16, length=1.5),
    HairStyle.PIXIE: Cut(Line.SIDE_FRINGE, rise=36, side=13, low=44),
    HairStyle.PERM: Cut(Line.SIDE_FRINGE, Back.NONE, Flow.CURL, rise=46, side=30, low=34, curl=25),
    HairStyle.BOWL: Cut(Line.FRINGE, Back.NONE, Flow.DOWN, rise=34, side=19, low=34),
    HairStyle.TOUSLED: Cut(Line.TOUSLED, Back.NONE, Flow.DOWN, rise=36, side=13),
    HairStyle.SIDE: Cut(Line.PARTED, rise=32, side=9),
    HairStyle.CROP: Cut(Line.CROP, Back.NONE, Flow.DOWN, rise=26, side=7),
    HairStyle.TWO_BLOCK: Cut(Line.CURTAIN, rise=38, side=8, low=0),
    HairStyle.QUIFF: Cut(Line.SWEPT, Back.NONE, Flow.BACK, rise=54, side=8),
    HairStyle.SWEPT: Cut(Line.SWEPT, Back.NONE, Flow.BACK, rise=36, side=9),
    HairStyle.SHORT_CURLS: Cut(
        Line.TOUSLED, Back.NONE, Flow.CURL, rise=36, side=11, low=10, curl=22
    ),
    HairStyle.COILS: Cut(Line.CLOSE, Back.NONE, Flow.CURL, rise=24, side=7, low=10, curl=13),
    HairStyle.BUZZ: Cut(Line.CLOSE, Back.NONE, Flow.NONE, rise=9, side=3),
    HairStyle.RECEDING: Cut(Line.RECEDING, Back.NONE, Flow.BACK, rise=22, side=8),
    HairStyle.RING: Cut(Line.RECEDING, Back.NONE, Flow.NONE, rise=0, side=10),
    HairStyle.FUZZ: Cut(Line.CLOSE, Back.NONE, Flow.NONE, rise=7, side=3),
    HairStyle.BALD: Cut(Line.CLOSE, Back.NONE, Flow.NONE, rise=0, side=0),
}

_HIDING = {CoveringKind.HEADSCARF, CoveringKind.TURBAN, CoveringKind.WRAP}
_OVER_THE_BROW = {Line.FRINGE, Line.CROP, Line.TOUSLED, Line.SIDE_FRINGE}
_FREE = {Back.FALL, Back.WAVES, Back.CURLS, Back.LOW_BUN, Back.BRAID, Back.BRAIDS, Back.LOCS}


def cut_for(look: Look) -> Cut | None:
    """The cut as it shows: lying flat under a hat, and None under a scarf that hides it."""
    cut = _CUTS[look.hair.style]
    kind = look.covering.kind
    if kind is CoveringKind.NONE:
        return cut
    if kind in _HIDING:
        return None
    return replace(
        cut,
        rise=min(cut.rise, 18.0),
        side=min(cut.side, 15.0),
        line=Line.SWEPT if cut.line in _OVER_THE_BROW else cut.line,
        flow=Flow.BACK if cut.flow is Flow.CURL else cut.flow,
        back=cut.back if cut.back in _FREE else Back.NONE,
    )
