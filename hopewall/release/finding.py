"""Which stories of this screen somebody means, from what is public alone."""

import json
import sqlite3
import unicodedata
from contextlib import closing, suppress
from pathlib import Path

from hopewall.release.current import Current, read_current
from hopewall.release.generation_form import read_only

_TILES = "SELECT id, tile FROM story"
_NAMES = 1
"""Where the displayed names stand in a tile's row."""


def stories_named(screen_dir: Path, text: str) -> frozenset[str]:
    """Return the stories of the installed index with this displayed name, in any language.

    Names are compared as a whole and without regard to case, as in the vault. Nothing is checked:
    an index that cannot be read names nobody, and shows nobody either.
    """
    wanted = _folded(text)
    current = read_current(screen_dir)
    found: set[str] = set()
    if not wanted or not isinstance(current, Current):
        return frozenset()
    with (
        suppress(sqlite3.Error, ValueError, IndexError, AttributeError),
        closing(read_only(screen_dir / current.database)) as db,
    ):
        for story_id, tile in db.execute(_TILES):
            if wanted in _folded(tile):
                names = json.loads(tile)[_NAMES].values()
                if any(_folded(name) == wanted for name in names):
                    found.add(story_id)
    return frozenset(found)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip()).casefold()
