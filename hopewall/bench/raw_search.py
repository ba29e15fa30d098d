"""SQLite's own full-text search on the same texts: what ours is held against."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.screen import FOUND_AT_ONCE
from hopewall.education.page_index import COLUMNS, WEIGHTS, Entry

Found = tuple[Sequence[tuple[int]], Sequence[tuple[int]]]
"""Rows of stories and of pages."""

_STORIES: Final = f"""
SELECT rowid FROM story WHERE story MATCH ? ORDER BY rowid LIMIT {FOUND_AT_ONCE + 1}
"""  # noqa: S608  a number of ours
_EVERY_STORY: Final = "SELECT rowid FROM story WHERE story MATCH ? ORDER BY rowid"
_TABLES: Final[Mapping[Language, str]] = {Language.EN: "page_en", Language.ZH_HANS: "page_zh"}
_PAGES: Final = {
    language: f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rank"  # noqa: S608  ours
    for language, table in _TABLES.items()
}


class RawSearch:
    """FTS5 tables as its manual makes them, optimised, asked with finished queries."""

    def __init__(self, file: Path) -> None:
        self.db = sqlite3.connect(file, isolation_level=None)
        self.db.execute("PRAGMA synchronous = OFF")

    def fill(
        self, stories: Iterable[tuple[int, str]], pages: Mapping[Language, Sequence[Entry]]
    ) -> None:
        """Take over the segmented texts."""
        self.db.execute("BEGIN")
        self.db.execute("CREATE VIRTUAL TABLE story USING fts5(words)")
        self.db.executemany("INSERT INTO story (rowid, words) VALUES (?, ?)", stories)
        self.db.execute("INSERT INTO story (story) VALUES ('optimize')")
        for language, table in _TABLES.items():
            self.db.execute(f"CREATE VIRTUAL TABLE {table} USING fts5({', '.join(COLUMNS)})")
            self.db.execute(
                f"INSERT INTO {table} ({table}, rank) VALUES ('rank', ?)",  # noqa: S608  ours
                (WEIGHTS,),
            )
            self.db.executemany(
                f"INSERT INTO {table} (rowid, {', '.join(COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608  ours
                ((row, *entry.columns) for row, entry in enumerate(pages[language])),
            )
            self.db.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608  ours
        self.db.execute("COMMIT")

    def search(self, query: str, language: Language) -> Found:
        """Return the first stories and all pages that match an FTS5 query."""
        return (
            self.db.execute(_STORIES, (query,)).fetchall(),
            self.db.execute(_PAGES[language], (query,)).fetchall(),
        )

    def every_story(self, query: str) -> list[int]:
        """Return all that match, for comparing."""
        return [row for (row,) in self.db.execute(_EVERY_STORY, (query,))]

    def close(self) -> None:
        """Let go of the file."""
        self.db.close()
