"""Rules on the files around the pages, and on all pages together."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from hopewall.core.board import Board
from hopewall.core.codes import Language
from hopewall.core.figures import Figure
from hopewall.core.finding import Finding
from hopewall.core.learn_path import LearnPath
from hopewall.core.reading_level.sentences import han_count
from hopewall.core.reading_level.syllables import words
from hopewall.core.references import Fact, Source, Term
from hopewall.education.checks.rules import RULES

DEFINITION_AIM: Final = (20, 35)
DEFINITION_LIMIT: Final = (25, 40)
ALT_LEAST, ALT_MOST = (20, 30), (60, 90)


def _found(rule: str, file: Path, line: int, text: str, why: str) -> Finding:
    return Finding(str(file), line, rule, RULES[rule].severity, text, why)


def _length(text: str, language: Language) -> int:
    return len(words(text)) if language is Language.EN else han_count(text)


def check_glossary(
    glossary: Mapping[str, Term], linked: frozenset[str], file: Path
) -> Iterator[Finding]:
    """Check the definitions, and that every term is linked by some page."""
    for term in glossary.values():
        for which, language in enumerate(Language):
            says = term.words[language].says
            length = _length(says, language)
            if length > DEFINITION_LIMIT[which]:
                why = f"{length} words or characters, more than {DEFINITION_LIMIT[which]}."
                yield _found("definition-length", file, term.line, term.term_id, why)
            elif length > DEFINITION_AIM[which]:
                why = f"{length} words or characters; aim for {DEFINITION_AIM[which]}."
                yield _found("definition-aim", file, term.line, term.term_id, why)
        if linked and term.term_id not in linked:
            yield _found("term-unused", file, term.line, term.term_id, "no page links this term.")


def check_facts(
    facts: Mapping[str, Fact], sources: Mapping[str, Source], today: date, file: Path
) -> Iterator[Finding]:
    """Check the sources and the ages of the facts."""
    for fact in facts.values():
        for source_id in fact.source_ids:
            if source_id not in sources:
                why = f"the fact {fact.fact_id} cites it, and it is not in sources.toml."
                yield _found("unknown-source", file, fact.line, source_id, why)
        if fact.overdue(today):
            why = f"it was to be checked again by {fact.next_check}."
            yield _found("fact-overdue", file, fact.line, fact.fact_id, why)


def check_board(
    board: Board | None, sources: Mapping[str, Source], today: date, file: Path
) -> Iterator[Finding]:
    """Check the sources and the age of the board."""
    if board is None:
        return
    for row in board.rows:
        for source_id in [s for stand in row.stands for s in stand.source_ids]:
            if source_id not in sources:
                why = f"the row {row.row_id} cites it, and it is not in sources.toml."
                yield _found("unknown-source", file, row.line, source_id, why)
    if board.overdue(today):
        why = f"the board was to be checked again by {board.next_check}."
        yield _found("fact-overdue", file, 1, "board", why)


def check_figures(figures: Mapping[str, Figure], file: Path) -> Iterator[Finding]:
    """Check the lengths of the alt texts."""
    for figure in figures.values():
        for which, language in enumerate(Language):
            alt = figure.words[language].alt
            length = _length(alt, language)
            if not ALT_LEAST[which] <= length <= ALT_MOST[which]:
                why = (
                    f"the {language} alt text of {figure.figure_id} has {length} words or "
                    f"characters; {ALT_LEAST[which]} to {ALT_MOST[which]} say the point."
                )
                yield _found("alt-length", file, 1, figure.figure_id, why)


def check_path(path: LearnPath, page_ids: frozenset[str], file: Path) -> Iterator[Finding]:
    """Check that the way and the pages know each other."""
    named = set(path.page_order)
    worried = {page for worry in path.worries for page in worry.page_ids}
    for page_id in sorted((named | worried | set(path.stories or {})) - page_ids):
        yield _found("path-page", file, 1, page_id, "this page is not there.")
    for page_id in sorted(page_ids - named):
        yield _found("path-page", file, 1, page_id, "no station of the way names this page.")
