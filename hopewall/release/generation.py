"""One generation of a screen's index: an SQLite file that is built from nothing and never changed.

Rows of unchanged stories are copied over from the generation before; nothing else of that file is,
so a withdrawn story cannot linger in a free page. A story's place in the head is its position.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from hopewall.core.head import HeadEntry
from hopewall.core.public_story import PublicStory
from hopewall.core.segmentation import segmented
from hopewall.core.story_marks import piece_words
from hopewall.release.generation_form import (
    AGE_BANDS,
    GENERATION_FORMAT,
    ILLNESSES,
    ROADS,
    THERAPIES,
    facet_number,
)

PAGE_SIZE = 8192

_SCHEMA = """
CREATE TABLE about (format INTEGER NOT NULL, head_sha256 TEXT NOT NULL, stories INTEGER NOT NULL);
CREATE TABLE story (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    object TEXT NOT NULL,
    until INTEGER NOT NULL,
    illness INTEGER NOT NULL,
    therapy INTEGER NOT NULL,
    age_band INTEGER NOT NULL,
    road INTEGER NOT NULL,
    pictures TEXT NOT NULL,
    tile TEXT NOT NULL
) STRICT;
CREATE TABLE page (position INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
CREATE TABLE searchable (position INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE search USING fts5(
    words, content='searchable', content_rowid='position', columnsize=0,
    tokenize="unicode61 remove_diacritics 2"
);
CREATE TEMP TABLE wanted (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL, object TEXT NOT NULL, until INTEGER NOT NULL,
    pictures TEXT NOT NULL
);
"""
_TAKE_OVER = """
INSERT INTO {table} ({columns})
SELECT wanted.position, {taken}
FROM temp.wanted AS wanted
CROSS JOIN old.story AS before ON before.id = wanted.id AND before.object = wanted.object
    AND before.until = wanted.until AND before.pictures = wanted.pictures
{join}
ORDER BY wanted.position
"""
_STORY_COLUMNS = "position, id, object, until, illness, therapy, age_band, road, pictures, tile"
_STORY_TAKEN = (
    "before.id, before.object, before.until, before.illness, before.therapy, before.age_band, "
    "before.road, before.pictures, before.tile"
)
_JOIN = "CROSS JOIN old.{table} AS kept ON kept.position = before.position"


@dataclass(frozen=True, slots=True)
class NewStory:
    """A story that no earlier generation holds: its position, its entry, and its checked object."""

    position: int
    entry: HeadEntry
    story: PublicStory
    body: bytes


def build_generation(
    path: Path,
    head_sha256: str,
    entries: Sequence[HeadEntry],
    before: Path | None,
    load: Callable[[Sequence[int]], Iterable[NewStory]],
) -> None:
    """Write the generation of these entries to `path`, which must not exist.

    Args:
        path: The new file; not yet synced to the disk.
        head_sha256: The head it stands for.
        entries: The head's stories, in order.
        before: A sound earlier generation to take unchanged rows from.
        load: Given positions, reads and checks their objects; may raise to stop the building.
    """
    uri = f"file:{quote(str(path))}?mode=rwc"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as db:
        db.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("PRAGMA synchronous = OFF")  # synced once, when it is whole
        db.execute("PRAGMA temp_store = MEMORY")
        db.execute("PRAGMA cache_size = -65536")
        if before is not None:
            db.execute(
                "ATTACH DATABASE ? AS old", (f"file:{quote(str(before))}?mode=ro&immutable=1",)
            )
        db.executescript(f"BEGIN;{_SCHEMA}")
        db.executemany("INSERT INTO temp.wanted VALUES (?, ?, ?, ?, ?)", _wanted(entries))
        if before is not None:
            _take_over(db)
        _add(db, load(_still_missing(db, len(entries))))
        db.execute("CREATE UNIQUE INDEX story_id ON story (id, position)")
        db.execute("INSERT INTO search (search, rank) VALUES ('hashsize', 16777216)")
        db.execute("INSERT INTO search (search) VALUES ('rebuild')")
        db.execute("INSERT INTO search (search) VALUES ('optimize')")
        db.execute(
            "INSERT INTO about VALUES (?, ?, ?)", (GENERATION_FORMAT, head_sha256, len(entries))
        )
        db.execute("ANALYZE main")
        db.execute("COMMIT")


def _wanted(entries: Sequence[HeadEntry]) -> Iterator[tuple[int, str, str, int, str]]:
    for position, (story_id, name, until, pictures) in enumerate(entries):
        yield position, story_id, name, until.toordinal(), "".join(pictures)


def _take_over(db: sqlite3.Connection) -> None:
    for table, columns, taken in (
        ("story", _STORY_COLUMNS, _STORY_TAKEN),
        ("page", "position, body", "kept.body"),
        ("searchable", "position, words", "kept.words"),
    ):
        join = "" if table == "story" else _JOIN.format(table=table)
        db.execute(_TAKE_OVER.format(table=table, columns=columns, taken=taken, join=join))


def _still_missing(db: sqlite3.Connection, count: int) -> list[int]:
    present = {row[0] for row in db.execute("SELECT position FROM story")}
    return [position for position in range(count) if position not in present]


def _add(db: sqlite3.Connection, stories: Iterable[NewStory]) -> None:
    for new in stories:
        story = new.story
        facets = (
            facet_number(ILLNESSES, story.illness),
            facet_number(THERAPIES, story.therapy),
            facet_number(AGE_BANDS, story.age_band),
            facet_number(ROADS, story.road),
        )
        entry = new.entry
        until = entry.until.toordinal()
        db.execute(
            f"INSERT INTO story ({_STORY_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                new.position,
                *(entry.id, entry.object, until, *facets),
                "".join(entry.pictures),
                _tile(story),
            ),
        )
        db.execute("INSERT INTO page VALUES (?, ?)", (new.position, new.body))
        db.execute("INSERT INTO searchable VALUES (?, ?)", (new.position, _words(story)))


def _tile(story: PublicStory) -> str:
    """Return what a tile needs beside its columns, as the row reader expects it."""
    messages = {language: text.message for language, text in story.texts.items() if text.message}
    return json.dumps(
        [
            story.size,
            dict(story.names),
            messages,
            story.placeholder,
            story.life_cycle,
            story.years,
            story.voice,
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def _words(story: PublicStory) -> str:
    """Return every word of a story that is shown to a reader, for the index."""
    shown = [*story.names.values(), story.city, story.region]
    shown.extend(code for code in (story.illness, story.therapy) if code and code != "other")
    for text in story.texts.values():
        shown.extend(
            (text.title, text.message, text.quote, *map(piece_words, text.body), text.alt_text)
        )
    return segmented("\n".join(part for part in shown if part))
