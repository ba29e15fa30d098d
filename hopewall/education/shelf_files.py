"""A content folder: its pages and the files around them, read; the hospital's over the shipped."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from hopewall.core.board import Board
from hopewall.core.codes import Language
from hopewall.core.deck.deck import Deck
from hopewall.core.figures import Figure
from hopewall.core.finding import Finding, Severity
from hopewall.core.learn_path import LearnPath
from hopewall.core.references import Fact, Source, Term
from hopewall.education import places
from hopewall.education.board_file import read_board
from hopewall.education.deck_file import FOLDER as DECKS
from hopewall.education.deck_file import read_decks
from hopewall.education.figure_files import read_figures
from hopewall.education.page_file import LONGEST, ParsedPage, parse_page
from hopewall.education.path_file import read_path
from hopewall.education.reference_files import read_facts, read_glossary, read_sources

GLOSSARY: Final = "glossary.toml"
SOURCES: Final = "sources.toml"
FACTS: Final = "facts.toml"
BOARD: Final = "board.toml"
PATH: Final = "path.toml"
FIGURES: Final = "figures"
SHIPPED: Final = places.SHIPPED

PageKey = tuple[Language, str]


@dataclass(slots=True)
class ContentFolder:
    """What one folder holds; a file that is not there holds nothing."""

    root: Path
    pages: dict[PageKey, ParsedPage] = field(default_factory=dict)
    glossary: dict[str, Term] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    figures: dict[str, Figure] = field(default_factory=dict)
    board: Board | None = None
    path: LearnPath | None = None
    decks: dict[str, Deck] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def read_folder(root: Path) -> ContentFolder:
    """Read a content folder; never raises and never writes."""
    folder = ContentFolder(root)
    found = folder.findings
    if (file := root / GLOSSARY).exists():
        folder.glossary, faults = read_glossary(file)
        found += faults
    if (file := root / SOURCES).exists():
        folder.sources, faults = read_sources(file)
        found += faults
    if (file := root / FACTS).exists():
        folder.facts, faults = read_facts(file)
        found += faults
    if (file := root / BOARD).exists():
        folder.board, faults = read_board(file)
        found += faults
    if (file := root / PATH).exists():
        folder.path, faults = read_path(file)
        found += faults
    folder.figures, faults = read_figures(root / FIGURES)
    found += faults
    folder.decks, faults = read_decks(root / DECKS)
    found += faults
    for language in Language:
        for file in sorted((root / language).glob("*.md")):
            folder.pages[(language, file.stem)] = read_page(file, language)
    return folder


def read_page(file: Path, language: Language) -> ParsedPage:
    """Read one page; a file that cannot be read is a page with a finding."""
    try:
        with file.open(encoding="utf-8", newline="") as opened:
            text = opened.read(LONGEST + 1)
    except (OSError, UnicodeDecodeError) as error:
        why = f"the page cannot be read: {type(error).__name__}."
        fault = Finding(str(file), 1, "not-utf-8", Severity.BLOCK, "", why)
        return ParsedPage(str(file), None, (), (fault,), "")
    return parse_page(text, str(file), file.stem, language)
