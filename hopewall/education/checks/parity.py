"""The two languages side by side: X1, X2 and X3. Findings stand on the translation."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from hopewall.core.blocks import (
    Block,
    BulletList,
    Callout,
    FactRun,
    FigureBlock,
    Heading,
    IconArray,
    LinkRun,
    Question,
    SiteRun,
    SourceRun,
    Steps,
    Table,
    TermRun,
    Timeline,
)
from hopewall.core.blocks_text import Passage, Place
from hopewall.core.finding import Finding
from hopewall.education.checks.context import PageCheck
from hopewall.education.page_file import ParsedPage

_MONTHS: Final = (
    "January February March April May June July August September October November December".split()
)
_MONTH: Final = re.compile(
    rf"\b(?:(\d{{1,2}}) )?({'|'.join(_MONTHS)})(?: (\d{{1,2}}),?)?(?= \d{{4}}\b)"
    rf"|\b(\d{{1,2}}) ({'|'.join(_MONTHS)})\b"
)
_NUMBER: Final = re.compile(
    r"(?<![A-Za-z0-9_.])(?<![A-Za-z]-)(\d[\d,]*(?:\.\d+)?)(?![A-Za-z_])"
    r"\s*(million|thousand|billion|万|亿|千)?",
    re.IGNORECASE,
)
_TIMES: Final = {
    "million": 1e6, "thousand": 1e3, "billion": 1e9, "万": 1e4, "亿": 1e8, "千": 1e3, "": 1.0,
}  # fmt: skip


def fingerprint(page: ParsedPage) -> str:
    """Return what a translation records of the English text: title, message, actions and body."""
    front = page.front.front if page.front else None
    told = "\n".join(
        [front.title, front.summary, front.main_message, *front.actions, ""] if front else []
    )
    return hashlib.sha256(" ".join((told + page.body).split()).encode()).hexdigest()[:12]


def check_parity(english: PageCheck, other: PageCheck) -> Iterator[Finding]:
    """Compare a translation with the English page."""
    yield from _front(english, other)
    yield from _stale(english, other)
    ours = [(h.heading_id, h.level) for h in english.headings()]
    theirs = [(h.heading_id, h.level) for h in other.headings()]
    if ours != theirs:
        missing = [i for i, _ in ours if i not in {t for t, _ in theirs}]
        added = [i for i, _ in theirs if i not in {t for t, _ in ours}]
        why = "the English page has other headings, levels or another order"
        if missing or added:
            why += f" (missing: {', '.join(missing) or 'none'}; more: {', '.join(added) or 'none'})"
        yield other.found("parity-headings", 1, "", f"{why}.")
        return
    yield from _blocks(english, other)
    yield from _numbers(english, other)
    yield from _references(english, other)


def _front(english: PageCheck, other: PageCheck) -> Iterator[Finding]:
    for key, ours, theirs in (
        ("sources", set(english.front.sources), set(other.front.sources)),
        ("kind", english.front.kind, other.front.kind),
        ("evidence", english.front.evidence, other.front.evidence),
        ("status_date", english.front.status_date, other.front.status_date),
        ("next_review", english.front.next_review, other.front.next_review),
        ("actions", len(english.front.actions), len(other.front.actions)),
        ("age_band", english.front.age_band, other.front.age_band),
        ("country", set(english.front.country), set(other.front.country)),
        ("print", english.front.printable, other.front.printable),
        ("audience", set(english.front.audience), set(other.front.audience)),
    ):
        if ours != theirs:
            why = f"'{key}' differs from the English page."
            yield other.at_key("parity-front", key, key, why)


def _stale(english: PageCheck, other: PageCheck) -> Iterator[Finding]:
    made = other.front.translation
    if made is None:
        return
    if made.of != english.front.version:
        why = f"it is of version {made.of}; the English is {english.front.version} now."
        yield other.at_key("stale-translation", "of", made.of, why)
    elif made.english != fingerprint(english.page):
        why = (
            "the English text is not the one that was translated; compare them, "
            "then run 'hopewall content stamp'."
        )
        yield other.at_key("stale-translation", "english", made.english, why)


def _shape(block: Block) -> str:
    """Return what must be the same of a block in both languages."""
    match block:
        case BulletList(items) | Steps(items):
            return f"{type(block).__name__} of {len(items)}"
        case Table(header, rows):
            return f"Table of {len(header)} × {len(rows)}"
        case FigureBlock(figure_id):
            return f"Figure {figure_id}"
        case Callout():
            return f"Callout {block.kind}"
        case IconArray():
            return (
                f"IconArray {block.kind} {block.count}/{block.of} part {block.part_count} "
                f"people {block.people} {sorted(block.source_ids)}"
            )
        case Timeline():
            return f"Timeline {[(s.kind.value, s.from_day, s.to_day) for s in block.stops]}"
        case Question():
            right = next(i for i, choice in enumerate(block.choices) if choice.right)
            return (
                f"Question {block.question_id} of {len(block.choices)}, right {right}, "
                f"back {block.back}, show {bool(block.show_me)}, short {bool(block.short)}"
            )
        case _:
            return type(block).__name__


def _blocks(english: PageCheck, other: PageCheck) -> Iterator[Finding]:
    ours, theirs = _by_section(english), _by_section(other)
    for section, (line, found) in theirs.items():
        wanted = ours.get(section, (0, []))[1]
        # Paragraphs may be cut as each language likes it.
        want = [shape for shape in wanted if shape != "Paragraph"]
        have = [shape for shape in found if shape != "Paragraph"]
        if want != have:
            why = f"the English has {_told(want)}; here: {_told(have)}."
            yield other.found("parity-blocks", line, section, why)


def _told(shapes: list[str]) -> str:
    return "; ".join(shapes) or "running text only"


def _by_section(check: PageCheck) -> dict[str, tuple[int, list[str]]]:
    found: dict[str, tuple[int, list[str]]] = {"": (1, [])}
    section = ""
    for block in check.page.blocks:
        if isinstance(block, Heading):
            section = block.heading_id
            found.setdefault(section, (block.line, []))
        else:
            found[section][1].append(_shape(block))
    return found


def numbers_said(text: str) -> set[float]:
    """Return the numbers of a text in either language; months become numbers, 万 is 10,000."""
    plain_months = _MONTH.sub(_month_number, text)
    return {
        round(float(found[1].replace(",", "")) * _TIMES[(found[2] or "").lower()], 6)
        for found in _NUMBER.finditer(plain_months)
        if found[1].strip(",")
    }


def _month_number(found: re.Match[str]) -> str:
    name = found[2] or found[5]
    parts = (found[1], str(_MONTHS.index(name) + 1), found[3], found[4])
    return " ".join(part for part in parts if part)


def _numbers(english: PageCheck, other: PageCheck) -> Iterator[Finding]:
    ours, theirs = _numbers_by_section(english), _numbers_by_section(other)
    lines = {"": 1, **{heading.heading_id: heading.line for heading in other.headings()}}
    for section, line in lines.items():
        want, have = ours.get(section, set()), theirs.get(section, set())
        if want != have:
            missing = ", ".join(f"{n:g}" for n in sorted(want - have)) or "none"
            added = ", ".join(f"{n:g}" for n in sorted(have - want)) or "none"
            why = f"numbers differ from the English: missing {missing}; more {added}."
            yield other.found("parity-numbers", line, section, why)


def _numbers_by_section(check: PageCheck) -> dict[str, set[float]]:
    found: dict[str, set[float]] = {}
    for passage in check.texts:
        if passage.place is not Place.HEADING:
            found.setdefault(passage.section, set()).update(numbers_said(passage.text))
    return found


def _reference(run: object) -> str:
    match run:
        case SourceRun(source_id):
            return f"source {source_id}"
        case TermRun(_, term_id):
            return f"term {term_id}"
        case FactRun(fact_id):
            return f"fact {fact_id}"
        case SiteRun(value):
            return f"site value {value}"
        case LinkRun(_, page_id, heading_id):
            return f"link {page_id}#{heading_id}"
        case _:
            return ""


def _references(english: PageCheck, other: PageCheck) -> Iterator[Finding]:
    ours, theirs = _reference_count(english.texts), _reference_count(other.texts)
    for reference in sorted({*ours, *theirs}):
        if (reference in ours) != (reference in theirs):
            where = "English" if reference in ours else "translation"
            why = f"{reference} stands in the {where} only."
            yield other.found("parity-references", 1, reference, why)


def _reference_count(texts: tuple[Passage, ...]) -> Counter[str]:
    return Counter(
        reference for passage in texts for run in passage.runs if (reference := _reference(run))
    )
