"""Everything there is to read: pages, glossary, sources, facts, figures, board, the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from hopewall.core.blocks import FactRun
from hopewall.core.blocks_text import passages
from hopewall.core.board import Board
from hopewall.core.codes import Language
from hopewall.core.deck.deck import Deck
from hopewall.core.explainer import Explainer, Pages
from hopewall.core.figures import Figure
from hopewall.core.finding import Finding
from hopewall.core.learn_path import LearnPath
from hopewall.core.references import Fact, Source, Term


@dataclass(frozen=True, slots=True)
class Library:
    """What was read, and what was found wrong while reading; it is always usable."""

    pages: Pages = field(default_factory=dict)
    glossary: Mapping[str, Term] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    figures: Mapping[str, Figure] = field(default_factory=dict)
    board: Board | None = None
    path: LearnPath = field(default_factory=LearnPath)
    decks: Mapping[str, Deck] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    def page(self, page_id: str, language: Language) -> Explainer | None:
        """Return a page in a language."""
        return self.pages.get((language, page_id))

    def facts_on(self, page: Explainer) -> tuple[Fact, ...]:
        """Return the changing facts that a page names, each once."""
        ids = {
            run.fact_id: None
            for passage in passages(page.blocks)
            for run in passage.runs
            if isinstance(run, FactRun)
        }
        return tuple(self.facts[fact_id] for fact_id in ids if fact_id in self.facts)

    def overdue_facts(self, page: Explainer, today: date) -> tuple[Fact, ...]:
        """Return the facts for which the page says "may be out of date, checked on …"."""
        return tuple(fact for fact in self.facts_on(page) if fact.overdue(today))
