"""Shipped content and the hospital's own over it, as one library; a bad own page is not shown.

An own page with a blocking finding gives way to its last good version (`kept`), and without one to
the shipped page; either way it is reported.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from hopewall.core.blocks import Heading, TermRun
from hopewall.core.codes import Language
from hopewall.core.deck.deck import Deck
from hopewall.core.explainer import Explainer, PageKind
from hopewall.core.finding import Finding, Severity
from hopewall.core.learn_path import LearnPath
from hopewall.core.library import Library
from hopewall.education.checks.collection import (
    check_board,
    check_facts,
    check_figures,
    check_glossary,
    check_path,
)
from hopewall.education.checks.context import Shelf, page_check
from hopewall.education.checks.decks import check_decks
from hopewall.education.checks.page import page_findings
from hopewall.education.checks.parity import check_parity
from hopewall.education.checks.reading import level_of
from hopewall.education.checks.rules import RULES
from hopewall.education.deck_file import FOLDER as DECKS
from hopewall.education.page_file import ParsedPage
from hopewall.education.shelf_files import (
    BOARD,
    FACTS,
    FIGURES,
    GLOSSARY,
    PATH,
    ContentFolder,
    PageKey,
    read_folder,
)


def read_library(
    shipped: Path, today: date, own: Path | None = None, kept: Path | None = None
) -> Library:
    """Read everything there is to read; never raises and never writes."""
    return _Reading(
        read_folder(shipped),
        read_folder(own) if own else None,
        read_folder(kept) if kept else None,
        today,
    ).library()


@dataclass(slots=True)
class _Reading:
    shipped: ContentFolder
    own: ContentFolder | None
    kept: ContentFolder | None
    today: date
    findings: list[Finding] = field(default_factory=list)

    def library(self) -> Library:
        """Return the library of the folders."""
        own = self.own or ContentFolder(self.shipped.root)
        self.findings += [*self.shipped.findings, *own.findings]
        board = own.board or self.shipped.board
        shelf = _shelf(self.shipped, own)
        pages = self._pages(shelf)
        path = _with_own_pages(own.path or self.shipped.path or LearnPath(), pages)
        stale = self._parity(pages, shelf)
        self._around(shelf, path, pages)
        own_decks = {name: replace(deck, own=True) for name, deck in own.decks.items()}
        self._decks(shelf, own_decks, pages)
        return Library(
            pages={
                key: explainer_of(page, shelf, self.today, own=mine, stale=key in stale)
                for key, (page, mine) in pages.items()
                if page.front is not None
            },
            glossary=shelf.glossary,
            sources=shelf.sources,
            facts=shelf.facts,
            figures=shelf.figures,
            board=board,
            path=path,
            decks={**self.shipped.decks, **own_decks},
            findings=tuple(sorted(set(self.findings))),
        )

    def _pages(self, shelf: Shelf) -> dict[PageKey, tuple[ParsedPage, bool]]:
        """Return the page to show for every id and language, and whether it is the hospital's."""
        chosen: dict[PageKey, tuple[ParsedPage, bool]] = {}
        for key, page in self.shipped.pages.items():
            self.findings += page_findings(page, shelf, self.today)
            chosen[key] = (page, False)
        for key, page in (self.own.pages if self.own else {}).items():
            found = page_findings(page, shelf, self.today, own=True)
            self.findings += found
            if not any(finding.severity is Severity.BLOCK for finding in found):
                chosen[key] = (page, True)
                continue
            before = self.kept.pages.get(key) if self.kept else None
            if before is not None and before.front is not None:
                chosen[key] = (before, True)
            shown = "its last good version" if before else "the shipped page, if there is one,"
            why = f"the page has something that blocks; {shown} is shown instead."
            self._report("own-page-kept", page.file, 1, key[1], why)
        return chosen

    def _report(self, rule: str, file: str, line: int, text: str, why: str) -> None:
        self.findings.append(Finding(file, line, rule, RULES[rule].severity, text, why))

    def _parity(
        self, pages: Mapping[PageKey, tuple[ParsedPage, bool]], shelf: Shelf
    ) -> frozenset[PageKey]:
        """Compare the languages; return the translations that are out of date."""
        stale = set()
        for page_id in sorted({page_id for _, page_id in pages}):
            found = {lang: pages.get((lang, page_id)) for lang in Language}
            for language, page in found.items():
                if page is None:
                    there = next(p for p in found.values() if p is not None)[0]
                    why = f"there is no {language} page of this id."
                    self._report("missing-language", there.file, 1, page_id, why)
            english = found[Language.EN]
            base = page_check(english[0], shelf, self.today) if english else None
            for language, page in found.items():
                if base is None or page is None or language is Language.EN:
                    continue
                other = page_check(page[0], shelf, self.today)
                differences = list(check_parity(base, other)) if other else []
                self.findings += differences
                if any(finding.rule == "stale-translation" for finding in differences):
                    stale.add((language, page_id))
        return frozenset(stale)

    def _decks(
        self,
        shelf: Shelf,
        own: Mapping[str, Deck],
        pages: Mapping[PageKey, tuple[ParsedPage, bool]],
    ) -> None:
        there = {key: page for key, (page, _) in pages.items()}
        shipped = self.shipped.root / DECKS
        self.findings += check_decks(self.shipped.decks, there, shelf.figures, shipped)
        if self.own is not None:
            self.findings += check_decks(own, there, shelf.figures, self.own.root / DECKS)

    def _around(
        self,
        shelf: Shelf,
        path: LearnPath,
        pages: Mapping[PageKey, tuple[ParsedPage, bool]],
    ) -> None:
        root = self.shipped.root
        checks = [page_check(page, shelf, self.today) for page, _ in pages.values()]
        linked = frozenset(
            run.term_id
            for check in checks
            if check is not None
            for passage in check.texts
            for run in passage.runs
            if isinstance(run, TermRun)
        )
        page_ids = frozenset(page_id for _, page_id in pages)
        board = self.shipped.board
        self.findings += check_glossary(shelf.glossary, linked, root / GLOSSARY)
        self.findings += check_facts(shelf.facts, shelf.sources, self.today, root / FACTS)
        self.findings += check_board(board, shelf.sources, self.today, root / BOARD)
        self.findings += check_figures(shelf.figures, root / FIGURES / "texts.toml")
        self.findings += check_path(path, page_ids, root / PATH)


def _with_own_pages(path: LearnPath, pages: Mapping[PageKey, tuple[ParsedPage, bool]]) -> LearnPath:
    """Return the way with the hospital's own pages that it does not name (docs/adr/0098).

    Only what is shown in every language has a door; what blocks is not among `pages` at all.
    """
    kinds: dict[str, PageKind] = {}
    languages: dict[str, set[Language]] = {}
    for (language, page_id), (page, mine) in pages.items():
        if page.front is None:
            continue
        kinds.setdefault(page_id, page.front.front.kind)
        if mine:
            languages.setdefault(page_id, set()).add(language)
    named = set(path.page_order)
    return path.with_unnamed(
        {
            page_id: kinds[page_id]
            for page_id, there in languages.items()
            if page_id not in named and there == set(Language)
        },
        {page_id: kind for page_id, kind in kinds.items() if page_id in named},
    )


def read_shelf(shipped: Path, own: Path | None = None) -> Shelf:
    """Read what pages refer to, the hospital's own over the shipped; never raises."""
    return _shelf(read_folder(shipped), read_folder(own) if own else ContentFolder(shipped))


def _shelf(shipped: ContentFolder, own: ContentFolder) -> Shelf:
    path = own.path or shipped.path or LearnPath()
    return Shelf(
        glossary={**shipped.glossary, **own.glossary},
        sources={**shipped.sources, **own.sources},
        facts={**shipped.facts, **own.facts},
        figures={**shipped.figures, **own.figures},
        headings=_headings({**shipped.pages, **own.pages}),
        planned=frozenset(path.page_order),
    )


def _headings(pages: Mapping[PageKey, ParsedPage]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for (_, page_id), page in pages.items():
        ids = {block.heading_id for block in page.blocks if isinstance(block, Heading)}
        found[page_id] = found.get(page_id, frozenset()) | ids
    return found


def explainer_of(
    page: ParsedPage, shelf: Shelf, today: date, *, own: bool, stale: bool
) -> Explainer:
    """Return a page that has front matter as a screen shows it."""
    check = page_check(page, shelf, today, own=own)
    assert check is not None  # noqa: S101 - the caller leaves out pages without front matter
    level = level_of(check)
    return Explainer(check.front, page.blocks, page.actions, level, own, stale)
