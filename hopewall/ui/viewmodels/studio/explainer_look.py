"""What is worked out about a page while it is typed, off the GUI thread; and how QML reads it."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.library import Library
from hopewall.core.reading_level.measure import ReadingLevel
from hopewall.core.said import Said
from hopewall.core.text_difference import Part, Piece, difference
from hopewall.services.studio.explainer_checks import PageChecks, PageFinding
from hopewall.services.studio.page_words import WordMark, place_of, without_overlap
from hopewall.ui.studio.underlines import Underline, in_utf16
from hopewall.ui.viewmodels.studio.person_props import Told

Texts = Mapping[Language, str]

AROUND = 1
"""Lines that stay the same shown before and after a change, so that one sees where it is."""
_PIECE = 24
_TURN_SECONDS = 0.0005


@dataclass(frozen=True, slots=True)
class Look:
    """One look at both languages of a page."""

    texts: Texts
    findings: Mapping[Language, tuple[PageFinding, ...]] = field(default_factory=dict)
    parity: tuple[PageFinding, ...] = ()
    library: Library = field(default_factory=Library)
    underlines: Mapping[Language, tuple[Underline, ...]] = field(default_factory=dict)
    words: Mapping[Language, tuple[WordMark, ...]] = field(default_factory=dict)
    levels: Mapping[Language, ReadingLevel] = field(default_factory=dict)


@contextmanager
def _giving_way() -> Iterator[None]:
    """Let the GUI thread have its turn at once: it asks for it a dozen times a key.

    At Python's own 5 ms a turn, a key typed during a look waited 60 ms (measured).
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(_TURN_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def look_at(checks: PageChecks, page_id: str, texts: Texts) -> Look:
    """Look at both languages beside whoever types; see `_look_at`."""
    with _giving_way():
        return _look_at(checks, page_id, texts)


def _look_at(checks: PageChecks, page_id: str, texts: Texts) -> Look:
    """Check both languages, compare them, and read them as Learn does; some hundredths a page."""
    there = {language: text for language, text in texts.items() if text.strip()}
    parity: tuple[PageFinding, ...] = ()
    if len(there) == len(Language):
        parity = checks.parity(page_id, there[Language.EN], there[Language.ZH_HANS])
    findings = {one: checks.check(page_id, one, text) for one, text in there.items()}
    words = {one: checks.words(one, text) for one, text in there.items()}
    library = checks.library(page_id, there)
    return Look(
        dict(texts),
        findings,
        parity,
        library,
        {one: underlines_of(text, findings[one], words[one]) for one, text in there.items()},
        words,
        {one: page.reading for (one, _), page in library.pages.items()},
    )


def underlines_of(
    text: str, findings: tuple[PageFinding, ...], words: tuple[WordMark, ...]
) -> tuple[Underline, ...]:
    """Return what is marked under the words, in UTF-16 units."""
    marks = [(one.start, one.end, one.severity is Severity.BLOCK) for one in words]
    for one in findings:
        place = place_of(text, one.line, one.text)
        if place is not None:
            marks.append((*place, one.severity is Severity.BLOCK))
    return tuple(
        Underline(in_utf16(text, start), in_utf16(text, end), grave)
        for start, end, grave in without_overlap(marks)
    )


def level_told(level: ReadingLevel | None) -> Said | None:
    """Return how hard a page is to read; None where there is nothing to measure."""
    if level is None or not level.sentences:
        return None
    mean = f"{level.mean_sentence:.0f}"
    if level.grade is None:
        return Said(
            f"{level.words} characters, {mean} a sentence",
            f"全文 {level.words} 字，平均每句 {mean} 字",
        )
    return Said(
        f"reading grade {level.grade:.1f}, {level.words} words, {mean} a sentence",
        f"英文阅读年级 {level.grade:.1f}，全文 {level.words} 词，平均每句 {mean} 词",
    )


_ORDER = {Severity.BLOCK: 0, Severity.REVIEW: 1, Severity.WARN: 2}


def findings_told(
    found: tuple[PageFinding, ...], language: Language, words: tuple[WordMark, ...] = ()
) -> list[Told]:
    """Return findings for QML, the gravest first, and what is said of the words themselves."""
    told = [(one.severity, one.line, one.text, one.asks, one.why) for one in found]
    told += [(one.severity, one.line, one.words, one.why, one.instead) for one in words]
    lines: list[Told] = [
        {
            "line": line,
            "severity": str(severity),
            "words": text,
            "asks": _sentence(asks.in_language(language), language),
            "why": _sentence(why.in_language(language), language),
        }
        for severity, line, text, asks, why in sorted(
            told, key=lambda one: (_ORDER[one[0]], one[1])
        )
    ]
    return list({tuple(one.values()): one for one in lines}.values())


def _sentence(words: str, language: Language) -> str:
    if not words or language is not Language.EN:
        return words if not words or words[-1] in "。！？”" else f"{words}。"
    return words[0].upper() + words[1:] + ("" if words[-1] in ".!?" else ".")


def changes_told(before: str, after: str) -> list[Told]:
    """Return what was changed as lines of pieces; long stretches that stayed are left out."""
    lines = _lines(difference(before, after))
    changed = {place for place, line in enumerate(lines) if _is_changed(line)}
    shown = {near for one in changed for near in range(one - AROUND, one + AROUND + 1)}
    told: list[Told] = []
    left_out = 0
    for place, line in enumerate(lines):
        if place in shown:
            told.append({"skipped": left_out, "pieces": _cut(line)})
            left_out = 0
        else:
            left_out += 1
    return [one for one in told if one["pieces"] or one["skipped"]]


def _lines(pieces: tuple[Piece, ...]) -> list[list[Piece]]:
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        for place, stretch in enumerate(piece.text.split("\n")):
            if place:
                lines.append([])
            if stretch:
                lines[-1].append(Piece(piece.part, stretch))
    return lines


def _is_changed(line: list[Piece]) -> bool:
    return any(piece.part is not Part.KEPT for piece in line)


def _cut(line: list[Piece]) -> list[Told]:
    """Cut pieces between words, so that they flow like text."""
    cut: list[Told] = []
    for piece in line:
        words = piece.text.split(" ")
        for place, word in enumerate(words):
            whole = word + (" " if place + 1 < len(words) else "")
            cut += [
                {"part": str(piece.part), "text": whole[start : start + _PIECE]}
                for start in range(0, len(whole), _PIECE)
            ]
    return cut
