"""The texts of a page, one after the other: for search, for reading aloud, for the checks."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from hopewall.core.blocks import (
    Block,
    BulletList,
    Callout,
    FactRun,
    Heading,
    IconArray,
    LinkRun,
    Paragraph,
    Question,
    Quote,
    Runs,
    SiteRun,
    SourceRun,
    Steps,
    Table,
    TermRun,
    TextRun,
    Timeline,
)


class Place(StrEnum):
    """Where a text of a page stands."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    TITLE = "title"
    NUMBER = "number"
    STOP = "stop"
    QUOTE = "quote"
    QUESTION = "question"
    CHOICE = "choice"
    REPLY = "reply"


BODY = frozenset({Place.PARAGRAPH, Place.ITEM, Place.STOP, Place.QUOTE})
"""What is read as running text; tables, numbers and questions are judged by rules of their own."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of a page; `section` is the id of the heading above it."""

    place: Place
    runs: Runs
    line: int
    section: str
    block: Block

    @property
    def text(self) -> str:
        """Return the words, without source marks and values."""
        return plain(self.runs)


def plain(runs: Runs, value: Callable[[SiteRun | FactRun], str] = lambda _: "") -> str:
    """Return the words of runs; `value` gives the words of a site value or a fact."""
    parts = []
    for run in runs:
        match run:
            case TextRun() | TermRun() | LinkRun():
                parts.append(run.text)
            case SiteRun() | FactRun():
                parts.append(value(run))
            case SourceRun():
                pass
    return "".join(parts)


def passages(blocks: Iterable[Block]) -> Iterator[Passage]:
    """Return every text of a page in reading order."""
    section = ""
    for block in blocks:
        if isinstance(block, Heading):
            section = block.heading_id
        for place, runs, line in _lined(block):
            if runs:
                yield Passage(place, runs, line, section, block)


def _lined(block: Block) -> Iterator[tuple[Place, Runs, int]]:
    match block:
        case BulletList() | Steps():
            lines = block.item_lines or (block.line,) * len(block.items)
            for item, line in zip(block.items, lines, strict=True):
                yield Place.ITEM, item, line
        case Table():
            yield Place.TITLE, block.caption, block.line
            rows = (block.header, *block.rows)
            for row, line in zip(rows, block.row_lines or (block.line,) * len(rows), strict=True):
                yield from ((Place.CELL, cell, line) for cell in row)
        case Callout():
            yield Place.TITLE, block.title, block.line
            for part in block.body:
                yield from _lined(part)
        case _:
            yield from ((place, runs, block.line) for place, runs in _texts(block))


def _texts(block: Block) -> Iterator[tuple[Place, Runs]]:
    match block:
        case Heading():
            yield Place.HEADING, block.runs
        case Paragraph():
            yield Place.PARAGRAPH, block.runs
        case IconArray():
            yield from (
                (Place.NUMBER, runs)
                for runs in (block.says, block.part_says, block.who, block.time)
            )
        case Timeline():
            yield Place.TITLE, block.title
            for stop in block.stops:
                yield Place.TITLE, stop.when
                yield Place.STOP, stop.says
        case Quote():
            yield from ((Place.QUOTE, paragraph.runs) for paragraph in block.body)
            yield Place.TITLE, block.by
        case Question():
            yield Place.QUESTION, block.open_prompt
            yield Place.QUESTION, block.show_me
            yield Place.QUESTION, block.ask
            yield Place.QUESTION, block.short
            for choice in block.choices:
                yield Place.CHOICE, choice.says
                yield Place.REPLY, choice.reply
        case _:
            pass


def cited(blocks: Iterable[Block]) -> Iterator[tuple[str, int]]:
    """Return every source id that a page cites, with the line."""
    for block in blocks:
        if isinstance(block, IconArray):
            yield from ((source_id, block.line) for source_id in block.source_ids)
    for passage in passages(blocks):
        for run in passage.runs:
            if isinstance(run, SourceRun):
                yield run.source_id, passage.line
