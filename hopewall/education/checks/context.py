"""What a rule is asked with: one parsed page and the shelf it stands on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from hopewall.core.blocks import Heading, TextRun
from hopewall.core.blocks_text import Passage, passages
from hopewall.core.codes import Language
from hopewall.core.explainer import FrontMatter
from hopewall.core.figures import Figure
from hopewall.core.finding import Finding
from hopewall.core.references import Fact, Source, Term
from hopewall.education.checks.rules import RULES
from hopewall.education.page_file import ParsedPage

LONGEST_TEXT: Final = 1_000
"""Characters of a paragraph, item or cell; patterns over longer ones could take seconds."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the pages refer to; `headings` holds every page that is there."""

    glossary: Mapping[str, Term] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    figures: Mapping[str, Figure] = field(default_factory=dict)
    headings: Mapping[str, frozenset[str]] = field(default_factory=dict)
    planned: frozenset[str] = frozenset()
    """The pages that the way names, written or not."""


@dataclass(frozen=True, slots=True)
class PageCheck:
    """A page with front matter, its texts in reading order, and the shelf."""

    page: ParsedPage
    front: FrontMatter
    texts: tuple[Passage, ...]
    """In reading order, each cut at LONGEST_TEXT: what is longer is reported and not searched."""
    shelf: Shelf
    today: date
    own: bool = False

    @property
    def language(self) -> Language:
        """Return the language of the page."""
        return self.front.language

    @property
    def english(self) -> bool:
        """Whether the page is in English; the other language is Chinese."""
        return self.front.language is Language.EN

    def found(self, rule: str, line: int, text: str, why: str) -> Finding:
        """Return a finding of a rule on this page."""
        return Finding(self.page.file, line, rule, RULES[rule].severity, text, why)

    def at_key(self, rule: str, key: str, text: str, why: str) -> Finding:
        """Return a finding about a key of the front matter."""
        return self.found(rule, self.page.line_of(key), text, why)

    def headings(self) -> Iterator[Heading]:
        """Return the headings of the page."""
        return (block for block in self.page.blocks if isinstance(block, Heading))


def page_check(
    page: ParsedPage, shelf: Shelf, today: date, *, own: bool = False
) -> PageCheck | None:
    """Return what the rules are asked with; None for a page without front matter."""
    if page.front is None:
        return None
    texts = tuple(_cut(passage) for passage in passages(page.blocks))
    return PageCheck(page, page.front.front, texts, shelf, today, own)


def _cut(passage: Passage) -> Passage:
    if len(passage.text) <= LONGEST_TEXT:
        return passage
    return replace(passage, runs=(TextRun(passage.text[: LONGEST_TEXT + 1]),))
