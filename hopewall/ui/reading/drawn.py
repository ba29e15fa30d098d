"""Blocks as what QML draws: one plain mapping a block, named by its kind."""

from collections.abc import Callable, Sequence
from typing import Any

from hopewall.core.blocks import (
    Block,
    BulletList,
    Callout,
    FigureBlock,
    Heading,
    IconArray,
    Paragraph,
    Question,
    Quote,
    Runs,
    SourceRun,
    Steps,
    StopKind,
    Table,
    Timeline,
)
from hopewall.core.blocks_text import plain
from hopewall.ui.reading.runs import Piece, Reading, pieces

Drawn = dict[str, Any]
FigureUrl = Callable[[str], tuple[str, float]]
"""The address of a figure in the language at hand, and its height as a share of its width."""

NO_FIGURES: FigureUrl = lambda _: ("", 0.0)  # noqa: E731 - a value, for tests and for no shelf


def drawn_blocks(
    blocks: Sequence[Block], reading: Reading, figure: FigureUrl = NO_FIGURES
) -> list[Drawn]:
    """Return what QML draws, in reading order; every kind of block is one of these."""
    headings = {
        block.heading_id: plain(block.runs) for block in blocks if isinstance(block, Heading)
    }
    return [_drawn(block, reading, figure, headings) for block in blocks]


def _drawn(
    block: Block, reading: Reading, figure: FigureUrl, headings: dict[str, str]
) -> Drawn:
    def say(runs: Runs) -> list[Piece]:
        return pieces(runs, reading)

    match block:
        case Heading():
            return {
                "kind": "heading",
                "level": block.level,
                "id": block.heading_id,
                "runs": say(block.runs),
            }
        case Paragraph():
            return {"kind": "paragraph", "runs": say(block.runs)}
        case BulletList():
            return {"kind": "list", "items": [say(item) for item in block.items]}
        case Steps():
            return {"kind": "steps", "items": [say(item) for item in block.items]}
        case Table():
            return {
                "kind": "table",
                "header": [say(cell) for cell in block.header],
                "rows": [[say(cell) for cell in row] for row in block.rows],
                "caption": say(block.caption),
            }
        case FigureBlock():
            return _figure(block, reading, figure)
        case IconArray():
            return _icons(block, reading)
        case Timeline():
            stops = [
                {
                    "when": say(stop.when),
                    "says": say(stop.says),
                    "watch": stop.kind is StopKind.WATCH,
                }
                for stop in block.stops
            ]
            return {"kind": "timeline", "title": say(block.title), "stops": stops}
        case Quote():
            body = [say(paragraph.runs) for paragraph in block.body]
            return {"kind": "quote", "body": body, "by": say(block.by)}
        case Callout():
            body = [_drawn(part, reading, figure, headings) for part in block.body]
            return {
                "kind": "callout",
                "tone": str(block.kind),
                "title": say(block.title),
                "body": body,
            }
        case Question():
            return _question(block, reading, headings)


def _figure(block: FigureBlock, reading: Reading, figure: FigureUrl) -> Drawn:
    known = reading.library.figures.get(block.figure_id)
    said = known.words.get(reading.language) if known else None
    address, ratio = figure(block.figure_id) if said else ("", 0.0)
    return {
        "kind": "figure",
        "id": block.figure_id,
        "address": address,
        "ratio": ratio,
        "caption": said.caption if said else "",
        "alt": said.alt if said else "",
    }


def _icons(block: IconArray, reading: Reading) -> Drawn:
    marks = tuple(SourceRun(source_id) for source_id in block.source_ids)
    return {
        "kind": "icons",
        "side": str(block.kind),
        "count": block.count,
        "of": block.of,
        "part": block.part_count,
        "says": pieces(block.says + marks, reading),
        "partSays": pieces(block.part_says, reading),
        "who": pieces(block.who, reading),
        "people": block.people,
        "time": pieces(block.time, reading),
    }


def _question(block: Question, reading: Reading, headings: dict[str, str]) -> Drawn:
    return {
        "kind": "question",
        "id": block.question_id,
        "open": pieces(block.open_prompt, reading),
        "ask": pieces(block.ask, reading),
        "showMe": pieces(block.show_me, reading),
        "back": block.back,
        "backTitle": headings.get(block.back, ""),
        "choices": [
            {
                "says": pieces(choice.says, reading),
                "reply": pieces(choice.reply, reading),
                "right": choice.right,
            }
            for choice in block.choices
        ],
    }
