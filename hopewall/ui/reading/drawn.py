"""Blocks as what QML draws: one plain mapping a block, named by its kind."""

from collections.abc import Callable, Sequence
from typing import Any

from hopewall.core.blocks import (
    Block,
    BulletList,
    Callout,
    FactRun,
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
    TextRun,
    Timeline,
)
from hopewall.core.blocks_text import plain
from hopewall.core.codes import Language
from hopewall.ui.reading.dates import checked
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


def _drawn(block: Block, reading: Reading, figure: FigureUrl, headings: dict[str, str]) -> Drawn:
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
            return _table(block, reading)
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
        "note": _who(block, reading),
    }


def _who(block: IconArray, reading: Reading) -> list[Piece]:
    """Return who was looked at, over what time, and how many they were, as two sentences."""
    chinese = reading.language is Language.ZH_HANS
    comma, stop = ("，", "。") if chinese else (", ", ".")
    counted = ""
    if block.people:
        counted = f"共研究了 {block.people} 人。" if chinese else f" {block.people:,} were studied."
    runs = (*block.who, TextRun(comma), *block.time, TextRun(stop + counted))
    said = pieces(runs, reading)
    if said and said[0]["text"]:
        first = said[0]["text"]
        said[0] = said[0] | {"text": first[:1].upper() + first[1:]}
    return said


def _table(block: Table, reading: Reading) -> Drawn:
    """Return a table; the date of its facts stands once below it, not in every cell."""
    runs = [run for row in block.rows for cell in row for run in cell if isinstance(run, FactRun)]
    facts = [reading.library.facts[r.fact_id] for r in runs if r.fact_id in reading.library.facts]
    note = ""
    if facts:
        oldest = min(fact.checked for fact in facts)
        late = any(fact.overdue(reading.today) for fact in facts)
        note = checked(oldest, reading.language, overdue=late).strip(" （）()")

    def cell(said: Runs) -> list[Piece]:
        return pieces(said, reading, dated=False)

    return {
        "kind": "table",
        "header": [cell(each) for each in block.header],
        "rows": [[cell(each) for each in row] for row in block.rows],
        "caption": pieces(block.caption, reading),
        "note": pieces((TextRun(note[:1].upper() + note[1:]),), reading),
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
