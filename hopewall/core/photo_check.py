"""The checklist that two people go through before a photo is approved (`consent.md` P6).

The picture is enlarged in nine tiles, three by three. Whoever looks ticks, for a thing of the list,
the tiles in which they looked for it and found nothing that may not be seen. Ticks are about one
finished picture: another crop or cover makes another picture, which nobody has looked at.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class CheckItem(StrEnum):
    """What may be in a photo and must not be seen, in the order in which it is asked."""

    OTHER_FACES = "other-faces"
    CHILDREN = "children"
    NAME_BADGE = "name-badge"
    WRISTBAND = "wristband"
    DOOR_OR_BED_LABEL = "door-or-bed-label"
    WHITEBOARD = "whiteboard"
    MONITOR = "monitor"
    DRIP_LABEL = "drip-label"
    DRUG_BOX = "drug-box"
    TATTOO_OR_SCAR = "tattoo-or-scar"
    SCHOOL_UNIFORM = "school-uniform"
    CAR_PLATE = "car-plate"
    WINDOW_VIEW = "window-view"
    CALENDAR_OR_DATE = "calendar-or-date"
    HANDWRITING = "handwriting"
    RELIGIOUS_ITEM = "religious-item"


ACROSS: Final = 3
TILES: Final = frozenset(range(1, ACROSS * ACROSS + 1))
"""Tiles are numbered from the upper left, row by row."""
PEOPLE_NEEDED: Final = 2


@dataclass(frozen=True, slots=True)
class PhotoTick:
    """Somebody looked for these things in these tiles of that picture and found nothing."""

    picture: str
    """`picture_id` of the finished picture that was looked at."""
    items: frozenset[CheckItem]
    tiles: frozenset[int]
    by: str
    at: datetime

    @property
    def is_whole(self) -> bool:
        """Whether it says who looked for what, where, in which picture."""
        return bool(
            self.picture
            and self.by.strip()
            and self.items
            and self.tiles
            and self.tiles <= TILES
            and self.at.tzinfo is not None
        )


def picture_id(renditions: Iterable[tuple[str, str]]) -> str:
    """Return the name of exactly one finished picture, by the kind and hash of its files.

    It can be kept in the clear: the files' own hashes, which open them, cannot be got from it.
    """
    told = "\n".join(sorted(f"{kind} {sha256}" for kind, sha256 in renditions))
    return hashlib.sha256(f"hopewall picture\n{told}".encode()).hexdigest()


def who_checked(ticks: Iterable[PhotoTick], picture: str) -> Mapping[CheckItem, frozenset[str]]:
    """Return for each thing of the list who has looked for it in all nine tiles of this picture.

    Two spellings of one name are one person.
    """
    looked: dict[tuple[CheckItem, str], set[int]] = {}
    for tick in ticks:
        if tick.picture == picture and tick.is_whole:
            for item in tick.items:
                looked.setdefault((item, tick.by.strip().casefold()), set()).update(tick.tiles)
    found: dict[CheckItem, set[str]] = {item: set() for item in CheckItem}
    for (item, by), tiles in looked.items():
        if tiles >= TILES:
            found[item].add(by)
    return {item: frozenset(people) for item, people in found.items()}


def tiles_left(
    ticks: Iterable[PhotoTick], picture: str, by: str
) -> Mapping[CheckItem, frozenset[int]]:
    """Return for each thing of the list the tiles in which this person has not looked yet."""
    own = [tick for tick in ticks if tick.picture == picture and _same(tick.by, by)]
    return {
        item: TILES - {tile for tick in own if item in tick.items for tile in tick.tiles}
        for item in CheckItem
    }


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
