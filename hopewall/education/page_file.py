"""A page's file to an explainer, with everything the parser has to say about it; never raises."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from hopewall.core.blocks import (
    Block,
    Blocks,
    BulletList,
    Callout,
    CalloutKind,
    Paragraph,
    Runs,
    Steps,
    TextRun,
)
from hopewall.core.clean_text import clean
from hopewall.core.codes import Language
from hopewall.core.finding import Finding, Severity
from hopewall.education.data_blocks import DATA_BLOCKS, read_data_block
from hopewall.education.front_matter import FrontFault, FrontRead, read_front, split
from hopewall.education.inline_runs import Report, plain_runs
from hopewall.education.page_parts import Fenced, Panel, Prose, parts
from hopewall.education.prose_blocks import prose_blocks

LONGEST: Final = 20_000
"""Characters; the limit the parser was measured with."""


@dataclass(frozen=True, slots=True)
class ParsedPage:
    """What was read of a file; without front matter it cannot be shown."""

    file: str
    front: FrontRead | None
    blocks: Blocks
    findings: tuple[Finding, ...]
    body: str
    """The cleaned text of the body, as it was typed."""
    actions: tuple[Runs, ...] = ()
    """The actions of the front matter, read like any other text."""

    def line_of(self, key: str) -> int:
        """Return the line of a key of the front matter."""
        return self.front.line_of(key) if self.front else 1


def parse_page(text: str, file: str, page_id: str, language: Language) -> ParsedPage:
    """Read the text of `<language>/<page_id>.md`; `file` is its name in findings."""
    findings: list[Finding] = []

    def report(line: int, rule: str, words: str, why: str) -> None:
        findings.append(Finding(file, line, rule, Severity.BLOCK, words, why))

    if len(text) > LONGEST:
        report(
            1, "too-long", "", f"{len(text):,} characters, more than {LONGEST:,}; make two pages."
        )
        text = text[:LONGEST]
    cleaned, held = clean(text)
    for line in held:
        report(line, "hidden-character", "", "hidden characters were taken out; type it again.")
    pieces = split(cleaned)
    if isinstance(pieces, FrontFault):
        report(pieces.line, "front-matter", "", f"{pieces.sentence}.")
        blocks = read_blocks(cleaned.split("\n"), 1, report)
        return ParsedPage(file, None, blocks, tuple(findings), cleaned)
    front_text, body, first = pieces
    front = read_front(front_text, page_id, language)
    if isinstance(front, FrontFault):
        report(front.line, "front-matter", "", f"{front.sentence}.")
    blocks = read_blocks(body, first, report)
    read = front if isinstance(front, FrontRead) else None
    actions: tuple[Runs, ...] = ()
    if read:
        line = read.line_of("actions")
        actions = tuple(plain_runs(action, line, report) for action in read.front.actions)
    return ParsedPage(file, read, blocks, tuple(findings), "\n".join(body), actions)


def read_blocks(lines: Sequence[str], first: int, report: Report) -> Blocks:
    """Return the blocks of cleaned lines; whatever is not ours is reported and plain text."""
    blocks: list[Block] = []
    for part in parts(lines, first):
        match part:
            case Prose():
                blocks += prose_blocks(part, report)
            case Fenced():
                blocks += _fenced(part, report)
            case Panel():
                blocks += _panel(part, report)
    return tuple(blocks)


def _fenced(part: Fenced, report: Report) -> list[Block]:
    if not part.closed:
        report(part.line, "unknown-block", part.word[:40], "this fence is never closed.")
    elif part.word not in DATA_BLOCKS:
        known = ", ".join(sorted(DATA_BLOCKS))
        why = f"there is no such block; known: {known}."
        report(part.line, "unknown-block", part.word[:40], why)
    else:
        block = read_data_block(part.word, part.text, part.line, report)
        if not isinstance(block, tuple):
            return [block]
        line, sentence = block
        report(line, "data-block", part.word, f"{sentence}.")
    typed = " ".join(part.text.split())
    return [Paragraph((TextRun(typed),), part.line)] if typed else []


def _panel(part: Panel, report: Report) -> list[Block]:
    inner = prose_blocks(part.inner, report)
    if not part.closed:
        report(part.line, "unknown-block", part.kind[:40], "this ::: is never closed.")
        return inner
    if part.kind not in set(CalloutKind):
        known = ", ".join(CalloutKind)
        report(part.line, "unknown-block", part.kind[:40], f"no such callout; known: {known}.")
        return inner
    if part.holds_more:
        report(part.line, "nested-block", part.kind, "no block of its own stands within a callout.")
    body: list[Paragraph | BulletList | Steps] = []
    for block in inner:
        if isinstance(block, Paragraph | BulletList | Steps):
            body.append(block)
        else:
            kind = type(block).__name__.lower()
            why = "a callout holds paragraphs, lists and steps."
            report(block.line, "nested-block", kind, why)
    title = plain_runs(part.title, part.line, report)
    return [Callout(CalloutKind(part.kind), title, tuple(body), part.line)]
