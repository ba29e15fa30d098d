"""What is worked out about a page while it is typed, off the GUI thread; and how QML reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.library import Library
from hopewall.core.text_difference import Part, Piece, difference
from hopewall.services.studio.explainer_checks import PageChecks, PageFinding
from hopewall.ui.studio.underlines import Underline
from hopewall.ui.viewmodels.studio.person_props import Told

Texts = Mapping[Language, str]

AROUND = 1
"""Lines that stay the same shown before and after a change, so that one sees where it is."""
_PIECE = 24


@dataclass(frozen=True, slots=True)
class Look:
    """One look at both languages of a page."""

    texts: Texts
    findings: Mapping[Language, tuple[PageFinding, ...]] = field(default_factory=dict)
    parity: tuple[PageFinding, ...] = ()
    library: Library = field(default_factory=Library)
    underlines: Mapping[Language, tuple[Underline, ...]] = field(default_factory=dict)


def look_at(checks: PageChecks, page_id: str, texts: Texts) -> Look:
    """Check both languages, compare them, and read them as Learn does; some hundredths a page."""
    there = {language: text for language, text in texts.items() if text.strip()}
    parity: tuple[PageFinding, ...] = ()
    if len(there) == len(Language):
        parity = checks.parity(page_id, there[Language.EN], there[Language.ZH_HANS])
    return Look(
        dict(texts),
        {language: checks.check(page_id, language, text) for language, text in there.items()},
        parity,
        checks.library(page_id, there),
    )


_ORDER = {Severity.BLOCK: 0, Severity.REVIEW: 1, Severity.WARN: 2}


def findings_told(found: tuple[PageFinding, ...], language: Language) -> list[Told]:
    """Return findings for QML, the gravest first; the particulars are written in English only."""
    lines: list[Told] = [
        {
            "line": one.line,
            "severity": str(one.severity),
            "words": one.text,
            "asks": _sentence(one.asks.in_language(language), language),
            "why": _sentence(one.why, language) if language is Language.EN else "",
        }
        for one in sorted(found, key=lambda one: (_ORDER[one.severity], one.line))
    ]
    return list({tuple(one.values()): one for one in lines}.values())


def _sentence(words: str, language: Language) -> str:
    if not words or language is not Language.EN:
        return words if not words or words[-1] in "。！？" else f"{words}。"
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
