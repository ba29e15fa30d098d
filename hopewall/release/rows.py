"""Rows of a generation as tiles and pages."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from operator import itemgetter
from typing import cast

from hopewall.core.codes import Language, LifeCycle, StorySize, Voice
from hopewall.core.head import split_hashes
from hopewall.core.screen import StoryPage, Tile
from hopewall.core.segmentation import phrase_query
from hopewall.release.generation_form import NOT_SAID, THERAPIES
from hopewall.release.objects import ObjectStore

_TILE = "SELECT position, id, pictures, therapy, tile FROM story WHERE position"
_BODY = "SELECT object, body FROM story JOIN page USING (position) WHERE position = ?"
_ENTRY = (
    """'["' || id || '","' || object || '","' || date(until + 1721424.5) || '","' || pictures """
    """|| '"]'"""
)
"""As it stands in a head. A last day is stored as an ordinal, 1721424.5 days after SQLite's days.
"""
_RANGE = "FROM story WHERE position >= ? AND position < ?"
_ENTRIES = f"SELECT position, CAST({_ENTRY} AS BLOB) {_RANGE} ORDER BY position"
_ENTRIES_TEXT = (
    f"SELECT CAST(group_concat(entry, ',') AS BLOB) FROM (SELECT {_ENTRY} AS entry "  # noqa: S608
    f"{_RANGE} AND position NOT IN (SELECT value FROM json_each(?)) ORDER BY position)"
)
_SEARCH = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid"
_FIRST = itemgetter(0)
_MANY = 500
"""Positions asked for in one statement."""


class Rows:
    """Reads stories of one generation; everything may raise sqlite3.Error."""

    def __init__(self, db: sqlite3.Connection, objects: ObjectStore) -> None:
        self._db = db
        self._objects = objects

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def position(self, story_id: str) -> int | None:
        """Return the position of a story."""
        row = self._db.execute("SELECT position FROM story WHERE id = ?", (story_id,)).fetchone()
        return None if row is None else cast("int", row[0])

    def ids(self, positions: Iterable[int]) -> Iterator[str]:
        """Yield the ids of the stories at these positions, in no special order."""
        for part in _parts(list(positions)):
            marks = ",".join("?" * len(part))
            sql = f"SELECT id FROM story WHERE position IN ({marks})"  # noqa: S608  only marks
            for row in self._db.execute(sql, part):
                yield row[0]

    def all_ids(self) -> Iterator[tuple[str, int]]:
        """Yield every id with its position, in the order of ids."""
        yield from self._db.execute("SELECT id, position FROM story ORDER BY id")

    def entries_text(self, start: int, stop: int, without: Collection[int]) -> bytes:
        """Return the rows from `start` to before `stop` in one piece; see `named.Entries`."""
        asked = (start, stop, json.dumps(list(without)))
        row = self._db.execute(_ENTRIES_TEXT, asked).fetchone()
        return cast("bytes", row[0]) if row is not None and row[0] is not None else b""

    def entries(self, start: int, stop: int) -> Iterator[tuple[int, bytes]]:
        """Yield the same rows one by one, each with its position."""
        yield from self._db.execute(_ENTRIES, (start, stop))

    def tiles(self, positions: Sequence[int]) -> dict[int, Tile]:
        """Return the tiles at these positions."""
        found: dict[int, Tile] = {}
        for part in _parts(positions):
            marks = ",".join("?" * len(part))
            for row in self._db.execute(f"{_TILE} IN ({marks})", part):
                found[row[0]] = self._tile(row)
        return found

    def page(self, position: int) -> StoryPage | None:
        """Return the whole story at this position."""
        row = self._db.execute(f"{_TILE} = ?", (position,)).fetchone()
        found = self._db.execute(_BODY, (position,)).fetchone()
        if row is None or found is None:
            return None
        name, body = found
        if sha256(body).hexdigest() != name:
            raise sqlite3.DatabaseError("a story in the index is not the one the head names")
        # Loaded with the first story that is opened, not with the wall.
        from hopewall.core.public_story import (  # noqa: PLC0415
            PublicStory,
            story_page,
            trusted_story,
        )

        story = trusted_story(body)
        if not isinstance(story, PublicStory):
            raise sqlite3.DatabaseError("a story in the index cannot be read")
        return story_page(story, self._tile(row))

    def search(self, text: str) -> Iterator[int]:
        """Return the positions whose words match, in the wall's order, read as they are taken."""
        query = phrase_query(text)
        if not query:
            return iter(())
        return map(_FIRST, self._db.execute(_SEARCH, (query,)))

    def _tile(self, row: tuple[int, str, str, int, str]) -> Tile:
        position, story_id, pictures, therapy, text = row
        size, names, messages, placeholder, life_cycle, years, voice = json.loads(text)
        paths = [self._objects.path_text(name) for name in split_hashes(pictures)] or ["", "", ""]
        return Tile(
            position=position,
            story_id=story_id,
            size=StorySize(size),
            name=_by_language(names),
            message=_by_language(messages),
            tile_path=paths[0],
            tile_2x_path=paths[1],
            portrait_path=paths[2],
            placeholder=placeholder,
            life_cycle=None if life_cycle is None else LifeCycle(life_cycle),
            years=years,
            therapy=None if therapy == NOT_SAID else THERAPIES[therapy - 1],
            voice=Voice(voice),
        )


def _by_language(texts: Mapping[str, str]) -> dict[Language, str]:
    return {Language(language): text for language, text in texts.items()}


def _parts(positions: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(positions), _MANY):
        yield positions[start : start + _MANY]
