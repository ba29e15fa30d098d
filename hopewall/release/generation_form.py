"""The form of a generation, for those who write one and those who read it.

Apart from the writing, because a kiosk reads one as it starts and never writes any.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from hopewall.core.codes import AgeBand, Illness, Road, Therapy

GENERATION_FORMAT = 2

ILLNESSES = tuple(Illness)
THERAPIES = tuple(Therapy)
AGE_BANDS = tuple(AgeBand)
ROADS = tuple(Road)
NOT_SAID = 0
"""A facet nobody granted; the others count from 1 in the order of their codes."""


def read_only(path: Path) -> sqlite3.Connection:
    """Open a generation that nobody may change; raises sqlite3.Error."""
    return sqlite3.connect(
        f"file:{quote(str(path))}?mode=ro&immutable=1", uri=True, check_same_thread=False
    )


def has_present_format(path: Path) -> bool:
    """Whether it was made in the form this hopewall writes; one that cannot be read was not."""
    try:
        with closing(read_only(path)) as db:
            row = db.execute("SELECT format FROM about").fetchone()
    except sqlite3.Error:
        return False
    return row is not None and row[0] == GENERATION_FORMAT


def facet_number(codes: Sequence[object], code: object) -> int:
    """Return the number under which a facet's answer is stored."""
    return NOT_SAID if code is None else codes.index(code) + 1
