"""Rules on numbers: L1, L2, R2, R3, R4 (IPDAS; Making Numbers Meaningful, 316 papers)."""

import re
from collections.abc import Iterator
from typing import Final

from hopewall.core.blocks import IconArray, NumberKind, SourceRun, Table, Timeline
from hopewall.core.blocks_text import Passage, Place
from hopewall.core.finding import Finding
from hopewall.core.references import SourceKind
from hopewall.education.checks.context import PageCheck
from hopewall.education.checks.sentences_cited import CitedSentence, cited_sentences
from hopewall.education.checks.words_file import word_lists

_NEED_SOURCE: Final = frozenset(
    {Place.PARAGRAPH, Place.ITEM, Place.CELL, Place.STOP, Place.QUOTE, Place.TITLE}
)
_PERCENT: Final = re.compile(r"\d\s*[%％‰]|\bper ?cent\b|百分之", re.IGNORECASE)
_ONE_IN: Final = re.compile(
    r"\b(?:1|one|a) (?:in|out of) (?!every\b)(?:\d|two\b|three\b|four\b|five\b|six\b|seven\b|"
    r"eight\b|nine\b|ten\b|a )|[一二三四五六七八九十百千几\d]+\s*分之\s*[一二三四五六七八九十\d]",
    re.IGNORECASE,
)
_RELATIVE: Final = re.compile(
    r"(?:\b(?:twice|double[ds]?|triple[ds]?|half|halve[ds]?|\d+(?:\.\d+)?[- ](?:times|fold))\b"
    r"[^.]{0,30}\b(?:risk|chance|likely|danger))"
    r"|(?:\b(?:risk|chance|danger)\b[^.]{0,20}"
    r"\b(?:doubles?|halves?|\d+(?:\.\d+)?[- ](?:times|fold)))"
    r"|(?:风险|危险|几率|机会)[^。，]{0,8}[\d一二两三四五六七八九十]+\s*倍|翻倍|"
    r"[\d一二两三四五六七八九十]+\s*倍[^。，]{0,6}(?:风险|危险|几率|机会)",
    re.IGNORECASE,
)
_RATE: Final = re.compile(
    r"(\d[\d,.]*)(?:\s*(?:to|–|-)\s*\d[\d,.]*)? (?:people )?(?:in|of|out of) every (\d[\d,]*)",
    re.IGNORECASE,
)
_RATE_ZH: Final = re.compile(
    r"每\s*(\d[\d,]*)\s*(?:个|名|位)?[\u4e00-\u9fff]{1,8}?[^。；]{0,16}?(\d)"
)
_PEOPLE: Final = re.compile(
    r"\b\d[\d,]* (?:\w+ ){0,3}?(?:people|persons?|patients|children|adults|caregivers|survivors|"
    r"young|women|men|families|centres|hospitals|infusions|programmes|studies|treatments)\b"
    r"|\d[\d,]*\s*(?:多)?(?:[人名位例家项]|个(?:项目|研究))",
    re.IGNORECASE,
)
_NO_CLAIM: Final = re.compile(
    r"[?？][\"”’」]*$|\b(?:nobody|no one) (?:yet )?knows\b|\bnot known\b"
    r"|没有人(?:能)?知道|还不知道|还不清楚",
    re.IGNORECASE,
)
"""A question, or what nobody knows, states no number."""
_PICTURE: Final = re.compile(r"\bpictures?\b|图", re.IGNORECASE)
_TIME: Final = re.compile(
    r"\b(?:day|week|month|year)s?\b|\bfollowed\b|[天周月年]|随访|星期", re.IGNORECASE
)


def check_numbers(check: PageCheck) -> Iterator[Finding]:
    """Check how numbers are said, sourced and balanced."""
    yield from _forms(check)
    yield from _sourced(check)
    yield from _told_in_full(check)
    yield from _balance(check)


def _forms(check: PageCheck) -> Iterator[Finding]:
    for passage in check.texts:
        for rule, pattern, why in (
            ("percent", _PERCENT, "write X in every 100 people, 每 100 人中有 X 人."),
            ("one-in", _ONE_IN, "write X in every 100 people, 每 100 人中有 X 人."),
            ("relative-risk", _RELATIVE, "say both numbers instead of how many times more."),
        ):
            for found in pattern.finditer(passage.text):
                yield check.found(rule, passage.line, found[0], why)


def _sourced(check: PageCheck) -> Iterator[Finding]:
    drawn = {f"{b.of}" for b in check.page.blocks if isinstance(b, IconArray)}
    for passage in check.texts:
        if passage.place not in _NEED_SOURCE or _covered(passage):
            continue
        sentences = list(cited_sentences(passage.runs, english=check.english))
        marked_after = False
        for sentence in reversed(sentences):
            marked_after = marked_after or bool(sentence.source_ids)
            if sentence.source_ids or not _claims(sentence, drawn):
                continue
            numbers = ", ".join(sentence.numbers)
            if marked_after:
                why = f"the source of {numbers} stands only further on; mark this sentence too."
                yield check.found("number-source-near", passage.line, sentence.text, why)
            else:
                why = f"where is {numbers} from? Mark it, [^source], or leave it out."
                yield check.found("number-source", passage.line, sentence.text, why)


def _claims(sentence: CitedSentence, drawn: set[str]) -> bool:
    """Whether a sentence states a number, other than how many people a picture shows."""
    stated = {number.replace(",", "") for number in sentence.numbers}
    if _PICTURE.search(sentence.text):
        stated -= drawn
    return bool(stated) and not _NO_CLAIM.search(sentence.text)


def _covered(passage: Passage) -> bool:
    """Whether a mark elsewhere covers the text: in its row or caption, or in a timeline's title."""
    match passage.block:
        case Table(header, rows, caption):
            row = next((r for r in (header, *rows) if passage.runs in r), ())
            return any(isinstance(run, SourceRun) for cell in (caption, *row) for run in cell)
        case Timeline(title, stops):
            stop = next((s for s in stops if passage.runs in {s.when, s.says}), None)
            near = (title,) if stop is None else (title, stop.says, stop.when)
            return any(isinstance(run, SourceRun) for runs in near for run in runs)
        case _:
            return False


def _rates(text: str, *, english: bool) -> list[int]:
    """Return the denominators of the X in every N of a text."""
    if english:
        return [int(found[2].replace(",", "")) for found in _RATE.finditer(text)]
    return [int(found[1].replace(",", "")) for found in _RATE_ZH.finditer(text)]


def _told_in_full(check: PageCheck) -> Iterator[Finding]:
    around: dict[str, str] = {}
    for passage in check.texts:
        around[passage.section] = f"{around.get(passage.section, '')} {passage.text}"
    told: set[str] = set()
    for passage in check.texts:
        if passage.place not in _NEED_SOURCE or passage.section in told:
            continue
        if not _rates(passage.text, english=check.english):
            continue
        told.add(passage.section)
        section = around[passage.section]
        missing = [
            name
            for name, pattern in (("how many people", _PEOPLE), ("over what time", _TIME))
            if not pattern.search(section)
        ]
        if missing:
            why = f"this section does not say {' and '.join(missing)}."
            yield check.found("number-who", passage.line, passage.text[:80], why)


Sides = dict[NumberKind, dict[int, int]]
"""For benefit and harm: the denominators used, each with its first line."""


def _balance(check: PageCheck) -> Iterator[Finding]:
    sides: Sides = {kind: {} for kind in NumberKind}
    yield from _weighed(check, sides)
    benefit, harm = sides[NumberKind.BENEFIT], sides[NumberKind.HARM]
    for of, line in benefit.items():
        if of not in harm:
            why = f"a benefit of every {of} people, and no harm of every {of} on this page."
            yield check.found("benefit-without-harm", line, str(of), why)
    if harm and not benefit:
        why = "the page has harm numbers only; does it need what the treatment may bring?"
        yield check.found("harm-alone", min(harm.values()), "", why)
    denominators = {of for side in sides.values() for of in side}
    if len(denominators) > 1:
        line = max(line for side in sides.values() for line in side.values())
        said = ", ".join(str(of) for of in sorted(denominators))
        why = "more than one denominator; if it must be, say so in large type beside it."
        yield check.found("denominator", line, said, why)


def _weighed(check: PageCheck, sides: Sides) -> Iterator[Finding]:
    """Sort every number of the page to its side; report weak sources of benefits."""
    for block in check.page.blocks:
        if isinstance(block, IconArray):
            sides[block.kind].setdefault(block.of, block.line)
            if block.kind is NumberKind.BENEFIT:
                yield from _good_source(check, block.source_ids, block.line)
    for passage, sentence in _rate_sentences(check):
        for of in _rates(sentence.text, english=check.english):
            kind = _kind(sentence.text, english=check.english)
            sides[kind].setdefault(of, passage.line)
            if kind is NumberKind.BENEFIT:
                yield from _good_source(check, sentence.source_ids, passage.line)


def _rate_sentences(check: PageCheck) -> Iterator[tuple[Passage, CitedSentence]]:
    for passage in check.texts:
        if passage.place in _NEED_SOURCE:
            for sentence in cited_sentences(passage.runs, english=check.english):
                yield passage, sentence


def _kind(text: str, *, english: bool) -> NumberKind:
    """Return the side of a sentence; one that speaks of both is counted as harm."""
    lists = word_lists()
    which = 0 if english else 1
    if lists.harm[which].search(text):
        return NumberKind.HARM
    return NumberKind.BENEFIT if lists.benefit[which].search(text) else NumberKind.OTHER


def _good_source(check: PageCheck, source_ids: tuple[str, ...], line: int) -> Iterator[Finding]:
    kinds = {check.shelf.sources[s].kind for s in source_ids if s in check.shelf.sources}
    if kinds and kinds <= {SourceKind.COMPANY}:
        why = "a company's page is no source for what its product brings."
        yield check.found("benefit-source", line, ", ".join(source_ids), why)
    elif kinds and kinds <= {SourceKind.COMPANY, SourceKind.NEWS}:
        why = "the paper or the regulator would be the better source."
        yield check.found("benefit-news", line, ", ".join(source_ids), why)
