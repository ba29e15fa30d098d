"""A deck as screens: one idea each, the same ones in every language, so that one can change over.

A screen's key is made of ids that all languages share. A screen may have stages: an icon array that
fills, a timeline whose stops come one by one, a question whose answers come after the open prompt.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from hopewall.core.blocks import (
    Block,
    Blocks,
    Callout,
    CalloutKind,
    FigureBlock,
    Heading,
    IconArray,
    Question,
    Timeline,
)
from hopewall.core.codes import Language
from hopewall.core.deck.deck import (
    FigureItem,
    Item,
    PageItem,
    PauseItem,
    QuestionsItem,
    StoryItem,
)
from hopewall.core.deck.usable import page_in, questions_of
from hopewall.core.explainer import Explainer
from hopewall.core.library import Library


class ScreenKind(StrEnum):
    """What a screen shows."""

    OPENING = "opening"
    """A page's title and its main message."""
    WORDS = "words"
    FIGURE = "figure"
    ICONS = "icons"
    TIMELINE = "timeline"
    CALLOUT = "callout"
    QUESTION = "question"
    STORY = "story"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen of a session in one language."""

    entry: int
    """The place of its entry in the deck."""
    kind: ScreenKind
    key: str
    page_id: str = ""
    heading: Heading | None = None
    blocks: Blocks = ()
    stages: int = 1
    which: int = 0
    """The number of the person within a story item."""

    @property
    def heading_key(self) -> str:
        """Return what it has in common with the other screens under its heading."""
        return self.key.rsplit("/", 2)[0]


def screens_of(
    entries: Sequence[tuple[int, Item]], library: Library, language: Language
) -> tuple[Screen, ...]:
    """Return the screens of these entries (place in the deck, item), all of them usable."""
    found: list[Screen] = []
    for place, item in entries:
        found += _item(place, item, library, language)
    return tuple(found)


def place_of(screen: Screen, screens: Sequence[Screen], near: int) -> int:
    """Return where the same screen stands in another language.

    Where that language has no such screen it is the first one under the same heading, then the
    first of the same entry, then the same number.
    """
    for same in (
        lambda other: (other.entry, other.key) == (screen.entry, screen.key),
        lambda other: (other.entry, other.heading_key) == (screen.entry, screen.heading_key),
        lambda other: other.entry == screen.entry,
    ):
        for place, other in enumerate(screens):
            if same(other):
                return place
    return max(0, min(near, len(screens) - 1))


def _item(place: int, item: Item, library: Library, language: Language) -> Iterator[Screen]:
    match item:
        case PageItem(page_id, parts):
            page = page_in(library, page_id, language)
            if page is not None:
                yield from _page(place, page, parts)
        case QuestionsItem(page_id):
            page = page_in(library, page_id, language)
            for question in questions_of(page) if page else ():
                yield _question(place, page_id, question)
        case FigureItem(figure_id):
            key = f"figure:{figure_id}/figure/0"
            yield Screen(place, ScreenKind.FIGURE, key, blocks=(FigureBlock(figure_id),))
        case StoryItem(_, most):
            for number in range(most):
                yield Screen(place, ScreenKind.STORY, f"story/story/{number}", which=number)
        case PauseItem():
            yield Screen(place, ScreenKind.PAUSE, "pause/pause/0")


def _page(place: int, page: Explainer, parts: tuple[str, ...]) -> Iterator[Screen]:
    page_id = page.front.page_id
    key = f"{page_id}#/opening/0"
    yield Screen(place, ScreenKind.OPENING, key, page_id)
    for heading, blocks in sections(page.blocks):
        if parts and (heading is None or heading.heading_id not in parts):
            continue
        yield from _section(place, page_id, heading, blocks)


def sections(blocks: Sequence[Block]) -> Iterator[tuple[Heading | None, list[Block]]]:
    """Iterate a page's headings with what stands under each.

    The main message, which begins every page, is left out: it stands on the opening screen.
    """
    heading: Heading | None = None
    under: list[Block] = []
    for number, block in enumerate(blocks):
        if number == 0 and isinstance(block, Callout) and block.kind is CalloutKind.KNOW_THIS:
            continue
        if isinstance(block, Heading):
            if under:
                yield heading, under
            heading, under = block, []
        else:
            under.append(block)
    if under:
        yield heading, under


def _section(
    place: int, page_id: str, heading: Heading | None, blocks: Sequence[Block]
) -> Iterator[Screen]:
    name = f"{page_id}#{heading.heading_id if heading else ''}"
    counts: dict[ScreenKind, int] = {}
    words: list[Block] = []

    def made(kind: ScreenKind, held: Blocks, stages: int = 1) -> Screen:
        number = counts.get(kind, 0)
        counts[kind] = number + 1
        return Screen(place, kind, f"{name}/{kind}/{number}", page_id, heading, held, stages)

    for block in blocks:
        alone = _alone(block)
        if alone is None:
            words.append(block)
            continue
        if words:
            yield made(ScreenKind.WORDS, tuple(words))
            words = []
        if isinstance(block, Question):
            yield _question(place, page_id, block)
        else:
            yield made(alone, (block,), _stages(block))
    if words:
        yield made(ScreenKind.WORDS, tuple(words))


def _alone(block: Block) -> ScreenKind | None:
    """Return what kind of screen a block has for itself; None for running words."""
    match block:
        case FigureBlock():
            return ScreenKind.FIGURE
        case IconArray():
            return ScreenKind.ICONS
        case Timeline():
            return ScreenKind.TIMELINE
        case Callout():
            return ScreenKind.CALLOUT
        case Question():
            return ScreenKind.QUESTION
        case _:
            return None


def _stages(block: Block) -> int:
    match block:
        case IconArray():
            return 3 if block.part_count else 2
        case Timeline():
            return len(block.stops)
        case _:
            return 1


def _question(place: int, page_id: str, question: Question) -> Screen:
    """Return a question's screen: the open prompt, something to show, then the choices."""
    key = f"{page_id}?{question.question_id}/question/0"
    stages = 3 if question.show_me else 2
    return Screen(place, ScreenKind.QUESTION, key, page_id, None, (question,), stages)
