"""Decks against the pages: everything that a deck names is there, in both languages."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from hopewall.core.blocks import Heading, Question
from hopewall.core.codes import Language
from hopewall.core.deck.deck import Deck, FigureItem, Item, PageItem, QuestionsItem
from hopewall.core.figures import Figure
from hopewall.core.finding import Finding
from hopewall.education.checks.rules import RULES
from hopewall.education.page_file import ParsedPage

RULE = "deck-gone"
Pages = Mapping[tuple[Language, str], ParsedPage]


def check_decks(
    decks: Mapping[str, Deck], pages: Pages, figures: Mapping[str, Figure], folder: Path
) -> Iterator[Finding]:
    """Check every item of every deck of a folder."""
    for deck in decks.values():
        file = folder / f"{deck.deck_id}.toml"
        for number, entry in enumerate(deck.entries, 1):
            for name, why in _missing(entry.item, pages, figures):
                sentence = f"item {number}: {why}"
                yield Finding(str(file), 1, RULE, RULES[RULE].severity, name, sentence)


def _missing(item: Item, pages: Pages, figures: Mapping[str, Figure]) -> Iterator[tuple[str, str]]:
    if isinstance(item, FigureItem) and item.figure_id not in figures:
        yield item.figure_id, "this drawing is not there."
    if not isinstance(item, PageItem | QuestionsItem):
        return
    for language in Language:
        page = pages.get((language, item.page_id))
        if page is None:
            yield item.page_id, f"this page is not there in {language}."
            continue
        if isinstance(item, QuestionsItem):
            if not any(isinstance(block, Question) for block in page.blocks):
                yield item.page_id, f"this page has no question in {language}."
            continue
        there = {block.heading_id for block in page.blocks if isinstance(block, Heading)}
        for part in item.parts:
            if part not in there:
                yield part, f"the page {item.page_id} has no such part in {language}."
