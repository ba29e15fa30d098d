"""Ticks and the work on photos as rows."""

from collections.abc import Sequence
from typing import Any, Final

from hopewall.core.framing import Box, FaceBox, Point
from hopewall.core.photo_check import CheckItem, PhotoTick
from hopewall.core.photo_work import FoundFace, PersonPlace, PhotoWork
from hopewall.vault.codecs import (
    FLAG,
    ID,
    INSTANT,
    INTEGER,
    REFERENCE,
    TEXT,
    code,
    embedded,
    optional,
    set_of,
    tuple_of,
)
from hopewall.vault.mapping import FoundKey, RowMapping
from hopewall.vault.tables_photos import photo_tick, photo_work

_BOX: Final = embedded(Box, left=INTEGER, top=INTEGER, width=INTEGER, height=INTEGER)
_POINT: Final = embedded(Point, x=INTEGER, y=INTEGER)
_FACE: Final = embedded(FaceBox, box=_BOX, eyes=optional(tuple_of(_POINT)))

TICK: Final = RowMapping(
    photo_tick,
    ("asset_id", "number"),
    {
        "picture": ID,
        "items": set_of(code(CheckItem)),
        "tiles": set_of(INTEGER),
        "ticked_by": ID,
        "ticked_at": INSTANT,
    },
    paths={"ticked_by": "by", "ticked_at": "at"},
    others=("asset_id", "number"),
)

WORK: Final = RowMapping(
    photo_work,
    ("asset_id",),
    {
        "asset_id": ID,
        "master_id": REFERENCE,
        "original_id": REFERENCE,
        "assigned": FLAG,
        "added_by": TEXT,
        "added_at": INSTANT,
        "likeness": TEXT,
        "crop": _BOX,
        "faces": optional(
            tuple_of(embedded(FoundFace, face=_FACE, not_a_face_by=TEXT)),
        ),
        "places": tuple_of(embedded(PersonPlace, person_id=TEXT, box=_BOX)),
        "covers": tuple_of(_BOX),
    },
    sealed={"sealed": ("likeness", "crop", "faces", "places", "covers")},
)
"""Where the faces are is as personal as the picture; the likeness is forgotten with its person."""


def read_tick(row: Sequence[Any]) -> PhotoTick:
    """Return the tick of a row; raises DamagedRowError."""
    return PhotoTick(*TICK.values(row))


def read_work(row: Sequence[Any], key: FoundKey) -> PhotoWork:
    """Return the work of a row; raises DamagedRowError."""
    return PhotoWork(*WORK.values(row, key))
