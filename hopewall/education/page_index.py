"""Full-text search through a library's pages: an index in memory, made when the library is read.

Every page stands in it once as a whole, which decides whether it is found and how well, and once
for each heading, which decides where on the page the words stand.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from hopewall.core.blocks import FactRun, Heading, SiteRun, TermRun
from hopewall.core.blocks_text import Passage, Place, passages, plain
from hopewall.core.codes import Language
from hopewall.core.explainer import Explainer
from hopewall.core.library import Library
from hopewall.core.page_search import FoundPage
from hopewall.core.segmentation import phrase_query, segmented

COLUMNS: Final = ("title", "message", "headings", "terms", "words")
WEIGHTS: Final = "bm25(10.0, 6.0, 4.0, 2.0, 1.0)"
"""How much a match counts in each column."""

_ASKS: Final = frozenset({Place.QUESTION, Place.CHOICE, Place.REPLY})
"""Not searched: a question tells nothing that the page does not, and most of its choices are wrong.
"""
_SCHEMA: Final = """
CREATE VIRTUAL TABLE entry USING fts5(
    title, message, headings, terms, words, content='', tokenize="unicode61 remove_diacritics 2"
);
"""
_FIND: Final = "SELECT rowid FROM entry WHERE entry MATCH ? ORDER BY rank"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is indexed of a page, or of what stands under one of its headings."""

    page_id: str
    heading_id: str | None
    """None for the page as a whole; empty for what stands before the first heading."""
    columns: tuple[str, str, str, str, str]
    """Segmented words, in the order of `COLUMNS`."""


class PageIndex:
    """Implements `hopewall.core.page_search.PageSearch`; may be made in one thread for another."""

    def __init__(self, library: Library) -> None:
        self._shelves = {language: _Shelf(library, language) for language in Language}

    def search(self, text: str, language: Language) -> Sequence[FoundPage]:
        """Return the pages that hold all the words, best first."""
        return self._shelves[language].search(text)

    def close(self) -> None:
        """Let go of the memory."""
        for shelf in self._shelves.values():
            shelf.close()


class _Shelf:
    """The pages of one language."""

    def __init__(self, library: Library, language: Language) -> None:
        indexed = list(entries(library, language))
        self._places = [(entry.page_id, entry.heading_id) for entry in indexed]
        self._db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._db.executescript(_SCHEMA)
        self._db.execute("INSERT INTO entry (entry, rank) VALUES ('rank', ?)", (WEIGHTS,))
        self._db.executemany(
            "INSERT INTO entry (rowid, title, message, headings, terms, words) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            ((row, *entry.columns) for row, entry in enumerate(indexed)),
        )

    def search(self, text: str) -> Sequence[FoundPage]:
        query = phrase_query(text)
        if not query:
            return ()
        try:
            found = self._db.execute(_FIND, (query,)).fetchall()
        except sqlite3.Error:
            return ()
        return _grouped([self._places[row] for (row,) in found])

    def close(self) -> None:
        self._db.close()


def entries(library: Library, language: Language) -> Iterator[Entry]:
    """Yield what is indexed of every page of a language, in walking order."""
    order = {page_id: place for place, page_id in enumerate(library.path.page_order)}
    there = sorted(
        (page_id for its_language, page_id in library.pages if its_language is language),
        key=lambda page_id: (order.get(page_id, len(order)), page_id),
    )
    for page_id in there:
        yield from _of_page(library, library.pages[(language, page_id)], language)


def _of_page(library: Library, page: Explainer, language: Language) -> Iterator[Entry]:
    front = page.front
    sections: dict[str, list[Passage]] = {"": []}
    for block in page.blocks:
        if isinstance(block, Heading):
            sections.setdefault(block.heading_id, [])
    for passage in passages(page.blocks):
        if passage.place not in _ASKS:
            sections[passage.section].append(passage)

    def value(run: SiteRun | FactRun) -> str:
        fact = library.facts.get(run.fact_id) if isinstance(run, FactRun) else None
        return fact.value.get(language, "") if fact else ""

    def columns(title: str, message: str, texts: list[Passage], *more: str) -> tuple[str, ...]:
        headings = [plain(one.runs, value) for one in texts if one.place is Place.HEADING]
        words = [plain(one.runs, value) for one in texts if one.place is not Place.HEADING]
        terms = {run.term_id for one in texts for run in one.runs if isinstance(run, TermRun)}
        forms = [form for term in sorted(terms) for form in _forms(library, term, language)]
        parts = ([title], [message], headings, forms, [*words, *more])
        return tuple(segmented("\n".join(part)) for part in parts)

    everything = [passage for texts in sections.values() for passage in texts]
    actions = (plain(action, value) for action in page.actions)
    whole = columns(front.title, front.main_message, everything, front.summary, *actions)
    yield _entry(front.page_id, None, whole)
    for heading_id, texts in sections.items():
        top = (front.title, front.main_message) if not heading_id else ("", "")
        yield _entry(front.page_id, heading_id, columns(*top, texts))


def _entry(page_id: str, heading_id: str | None, columns: tuple[str, ...]) -> Entry:
    title, message, headings, terms, words = columns
    return Entry(page_id, heading_id, (title, message, headings, terms, words))


def _forms(library: Library, term_id: str, language: Language) -> tuple[str, ...]:
    """Return every name under which somebody may look for a term that the text links."""
    term = library.glossary.get(term_id)
    words = term.words.get(language) if term else None
    return (words.name, *words.also) if words else ()


def _grouped(found: Sequence[tuple[str, str | None]]) -> list[FoundPage]:
    """Return the pages in the order of their whole entries, each with its best heading."""
    pages: list[str] = []
    heading: dict[str, str] = {}
    for page_id, heading_id in found:
        if heading_id is None:
            pages.append(page_id)
        elif page_id not in heading:
            heading[page_id] = heading_id
    return [FoundPage(page_id, heading.get(page_id, "")) for page_id in pages]
