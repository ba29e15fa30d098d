"""Blocks as what QML draws: one plain mapping a block, named by its kind."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
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
from hopewall.core.blocks_text import plain as words_of
from hopewall.core.codes import Language
from hopewall.ui.plaintext import plain
from hopewall.ui.reading.dates import checked
from hopewall.ui.reading.runs import Piece, Reading, pieces

Drawn = dict[str, Any]
FigureUrl = Callable[[str], tuple[str, float]]
"""The address of a figure in the language at hand, and its height as a share of its width."""


def no_figures(_figure_id: str) -> tuple[str, float]:
    """Draw no figure: for tests, and where there is no folder to write to."""
    return "", 0.0


@dataclass(frozen=True, slots=True)
class _Drawing:
    reading: Reading
    figure: FigureUrl
    headings: Mapping[str, str]

    def say(self, runs: Runs) -> list[Piece]:
        """Return the pieces of a text."""
        return pieces(runs, self.reading)


def drawn_blocks(
    blocks: Sequence[Block], reading: Reading, figure: FigureUrl = no_figures
) -> list[Drawn]:
    """Return what QML draws, in reading order; every kind of block is one of these."""
    headings = {
        block.heading_id: plain(words_of(block.runs))
        for block in blocks
        if isinstance(block, Heading)
    }
    drawing = _Drawing(reading, figure, headings)
    return [_drawn(block, drawing) for block in blocks]


def _drawn(block: Block, drawing: _Drawing) -> Drawn:
    match block:
        case Table():
            return _table(block, drawing.reading)
        case FigureBlock():
            return _figure(block, drawing)
        case IconArray():
            return _icons(block, drawing.reading)
        case Timeline():
            return _timeline(block, drawing)
        case Question():
            return _question(block, drawing)
        case _:
            return _prose(block, drawing)


def _prose(
    block: Heading | Paragraph | BulletList | Steps | Quote | Callout, drawing: _Drawing
) -> Drawn:
    say = drawing.say
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
        case Quote():
            body = [say(paragraph.runs) for paragraph in block.body]
            return {"kind": "quote", "body": body, "by": say(block.by)}
        case Callout():
            return {
                "kind": "callout",
                "tone": str(block.kind),
                "title": say(block.title),
                "body": [_prose(part, drawing) for part in block.body],
            }


def _timeline(block: Timeline, drawing: _Drawing) -> Drawn:
    stops = [
        {
            "when": drawing.say(stop.when),
            "says": drawing.say(stop.says),
            "watch": stop.kind is StopKind.WATCH,
        }
        for stop in block.stops
    ]
    return {"kind": "timeline", "title": drawing.say(block.title), "stops": stops}


def _figure(block: FigureBlock, drawing: _Drawing) -> Drawn:
    reading = drawing.reading
    known = reading.library.figures.get(block.figure_id)
    said = known.words.get(reading.language) if known else None
    address, ratio = drawing.figure(block.figure_id) if said else ("", 0.0)
    return {
        "kind": "figure",
        "id": block.figure_id,
        "address": address,
        "ratio": ratio,
        "caption": plain(said.caption) if said else "",
        "alt": plain(said.alt) if said else "",
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


def _question(block: Question, drawing: _Drawing) -> Drawn:
    say = drawing.say
    return {
        "kind": "question",
        "id": block.question_id,
        "open": say(block.open_prompt),
        "ask": say(block.ask),
        "showMe": say(block.show_me),
        "short": say(block.short),
        "back": block.back,
        "backTitle": drawing.headings.get(block.back, ""),
        "choices": [
            {"says": say(choice.says), "reply": say(choice.reply), "right": choice.right}
            for choice in block.choices
        ],
    }
