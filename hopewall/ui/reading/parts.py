"""The parts of a page by their headings, to choose from."""

from hopewall.core.blocks import Question
from hopewall.core.blocks_text import plain as words_of
from hopewall.core.deck.screens import sections
from hopewall.core.explainer import Explainer
from hopewall.ui.plaintext import plain
from hopewall.ui.reading.page_props import Shown


def part_names(page: Explainer) -> list[Shown]:
    """Return id and name of each part that has words or drawings of its own."""
    return [
        {"id": heading.heading_id, "name": plain(words_of(heading.runs))}
        for heading, blocks in sections(page.blocks)
        if heading is not None and not all(isinstance(block, Question) for block in blocks)
    ]
