"""The shape of a page: what it begins with, its sections, its blocks (PEMAT, CCI, DISCERN)."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from hopewall.core.blocks import (
    Block,
    Callout,
    CalloutKind,
    FigureBlock,
    Heading,
    IconArray,
    Paragraph,
    Question,
    Quote,
    SiteRun,
    SourceRun,
    Table,
    Timeline,
)
from hopewall.core.blocks_text import BODY, passages, plain
from hopewall.core.explainer import PageKind
from hopewall.core.finding import Finding
from hopewall.core.reading_level.sentences import han_count
from hopewall.core.reading_level.syllables import words
from hopewall.core.site_values import SiteValue
from hopewall.education.checks.context import LONGEST_TEXT, PageCheck

KEY_POINTS: Final = "key-points"
DISCERN: Final = (
    "purpose how-it-works may-help may-harm no-treatment other-choices not-known daily-life talk "
    "more-help"
).split()
"""DISCERN 1, 9, 10, 11, 12, 14, 8, 13, 15 and 7."""
SHOW_ME: Final = frozenset({"when-to-call", "making-and-testing", "caregivers"})
WHEN_TO_CALL: Final = "when-to-call"
RHYTHM: Final = (120, 220)
WIDEST_TABLE: Final = 4
LONGEST_HEADER: Final = (4, 8)
_EMPTY_HEADING: Final = re.compile(
    r"(?:introduction|overview|background|general|other|misc\w*|前言|引言|概述|简介|背景|其他)",
    re.IGNORECASE,
)


def check_shape(check: PageCheck) -> Iterator[Finding]:
    """Check the blocks of a page against what every page, and a page of its kind, must have."""
    yield from _main_message(check)
    yield from _headings(check)
    yield from _rhythm(check)
    yield from _must_have(check)
    for block in check.page.blocks:
        yield from _block(check, block)
    for passage in check.texts:
        if len(passage.text) > LONGEST_TEXT:
            why = f"more than {LONGEST_TEXT:,} characters in one text; the rest was not looked at."
            yield check.found("long-text", passage.line, passage.text[:60], why)


def _same(text: str) -> str:
    return "".join(text.split())


def _main_message(check: PageCheck) -> Iterator[Finding]:
    first = check.page.blocks[0] if check.page.blocks else None
    if isinstance(first, Callout) and first.kind is CalloutKind.KNOW_THIS and not first.title:
        said = "".join(p.text for p in passages((first,)))
        if _same(said) == _same(check.front.main_message):
            return
    line = first.line if first else 1
    why = "the page begins with ::: know-this and the words of main_message, nothing else."
    yield check.found("main-message", line, check.front.main_message, why)


def _headings(check: PageCheck) -> Iterator[Finding]:
    headings = list(check.headings())
    seen: set[str] = set()
    for heading in headings:
        if heading.heading_id in seen:
            why = "another heading has this id."
            yield check.found("twice", heading.line, heading.heading_id, why)
        seen.add(heading.heading_id)
        text = plain(heading.runs).strip()
        if not text or _EMPTY_HEADING.fullmatch(text):
            why = "a heading says what the reader will find below it."
            yield check.found("empty-heading", heading.line, text, why)
    if KEY_POINTS not in seen:
        why = "every page sums up in a section {#key-points}."
        yield check.found("key-points", 1, "", why)
    if check.front.kind is PageKind.TREATMENT:
        for missing in [wanted for wanted in DISCERN if wanted not in seen]:
            why = "a page about a treatment has this section (DISCERN)."
            yield check.found("discern", 1, missing, why)


def _rhythm(check: PageCheck) -> Iterator[Finding]:
    limit = RHYTHM[0] if check.english else RHYTHM[1]
    length: Counter[str] = Counter()
    lines = {"": 1, **{heading.heading_id: heading.line for heading in check.headings()}}
    for passage in check.texts:
        if passage.place in BODY:
            text = passage.text
            length[passage.section] += len(words(text)) if check.english else han_count(text)
    for section, total in length.items():
        if total > limit:
            unit = "words" if check.english else "characters"
            why = f"{total} {unit} under one heading; a heading at least every {limit}."
            yield check.found("heading-rhythm", lines.get(section, 1), section, why)


def _must_have(check: PageCheck) -> Iterator[Finding]:
    blocks = check.page.blocks
    questions = [block for block in blocks if isinstance(block, Question)]
    if not questions:
        yield check.found("no-question", 1, "", "every page ends with a question (teach-back).")
    elif check.front.page_id in SHOW_ME and not any(question.show_me for question in questions):
        why = "this page asks the person to show something: show_me in a question."
        yield check.found("show-me", questions[0].line, questions[0].question_id, why)
    kinds = {block.kind for block in blocks if isinstance(block, Callout)}
    if check.front.soon_old and CalloutKind.NOT_KNOWN not in kinds:
        why = "facts here change soon, so the page says what is not known: ::: not-known."
        yield check.found("not-known", 1, "", why)
    if not any(isinstance(block, FigureBlock | IconArray | Timeline) for block in blocks):
        why = "would a figure, an icon array or a timeline help here?"
        yield check.found("no-picture", 1, "", why)
    if check.front.page_id == WHEN_TO_CALL and not any(
        isinstance(run, SiteRun) and run.value is SiteValue.PHONE_24H
        for passage in check.texts
        for run in passage.runs
    ):
        why = "the page must show {{site.phone_24h}}."
        yield check.found("night-number", 1, "", why)


def _block(check: PageCheck, block: Block) -> Iterator[Finding]:
    match block:
        case Table():
            yield from _table(check, block)
        case Quote():
            said = any(isinstance(run, SourceRun) for p in block.body for run in p.runs)
            if not block.by or not said:
                why = "only published words are quoted: a source mark, and a last line '— who'."
                yield check.found("quote-source", block.line, plain(block.body[0].runs)[:60], why)
        case Callout():
            if not block.body:
                yield check.found("empty-block", block.line, block.kind, "it says nothing.")
        case Paragraph() | Heading():
            if not plain(block.runs, lambda _: "x").strip():
                yield check.found("empty-block", block.line, "", "there are no words in it.")
        case _:
            pass


def _table(check: PageCheck, table: Table) -> Iterator[Finding]:
    if len(table.header) > WIDEST_TABLE:
        why = f"{len(table.header)} columns; at most {WIDEST_TABLE}, or make two tables."
        yield check.found("table-width", table.line, "", why)
    limit = LONGEST_HEADER[0] if check.english else LONGEST_HEADER[1]
    for cell in table.header:
        text = plain(cell)
        length = len(words(text)) if check.english else han_count(text)
        if length > limit:
            why = f"a header of {length}; at most {limit} words or characters."
            yield check.found("table-header", table.line, text, why)
