"""What is marked under the words of an explainer: claims, identifiers, and what the rules say.

A story's rules ask more than an explainer's: a rate, a trial or a product is what an explainer is
about, and the rules of the content ask for its source. Those are left out here; the rest wants a
person's decision, and only the rules of the content keep a page from being shown (0088).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from hopewall.core.claims import TextKind
from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.person import NameKind, Names
from hopewall.core.said import Said
from hopewall.core.site import ProfileCode
from hopewall.core.typing_checks import Mark, MarkKind, TypingChecks, TypingRules

STORY_ONLY: Final = frozenset(
    {
        "call-to-action",
        "comparison",
        "effect-on-people",
        "outcome",
        "outcome-hint",
        "product",
        "rate",
        "self-diagnosis",
        "sounds-like-a-claim",
        "trial",
    }
)
"""Rules about what one person may say; an explainer says it with a source."""
_FENCE: Final = "+++"
_MOST_LINES: Final = 12
_LEAST: Final = 8
"""Characters of a sentence that have to be found where it cannot be found whole."""
_NOBODY: Final = Names({}, {}, {}, next(iter(NameKind)))


@dataclass(frozen=True, slots=True)
class WordMark:
    """A stretch of the page in characters, and what to do about it."""

    start: int
    end: int
    line: int
    rule: str
    severity: Severity
    words: str
    why: Said
    instead: Said


def page_typing(language: Language, profiles: frozenset[ProfileCode]) -> TypingChecks:
    """Return the checks of what is typed in one language; it remembers its paragraphs."""
    return TypingChecks(TypingRules(language, TextKind.BODY, profiles, _NOBODY, of_story=False))


def word_marks(checks: TypingChecks, text: str) -> tuple[WordMark, ...]:
    """Return the claims, identifiers and hidden signs in the body of a page."""
    begin = body_of(text)
    found = []
    for mark in checks.check(text[begin:]).marks:
        if mark.rule in STORY_ONLY or mark.kind is MarkKind.READING:
            continue
        at = mark.moved(begin)
        line = text.count("\n", 0, at.start) + 1
        found.append(
            WordMark(
                at.start,
                at.end,
                line,
                at.rule,
                _severity(at),
                text[at.start : at.end],
                at.why,
                at.instead,
            )
        )
    return tuple(found)


def place_of(text: str, line: int, words: str) -> tuple[int, int] | None:
    """Return where the words of a finding stand, from its line on; None where they cannot be told.

    A rule says words as they are read, without marks and line breaks; of a sentence that cannot be
    found whole, as much of its beginning as can.
    """
    if not words.strip():
        return None
    lines = text.split("\n")
    begin = sum(len(one) + 1 for one in lines[: line - 1])
    stretch = "\n".join(lines[line - 1 : line - 1 + _MOST_LINES])
    at = _found(stretch, words)
    return (begin + at[0], begin + at[1]) if at else None


def _found(stretch: str, words: str) -> tuple[int, int] | None:
    at = stretch.find(words)
    if at >= 0:
        return at, at + len(words)
    parts = words.split()
    for count in range(len(parts), 0, -1):
        head = parts[:count]
        if sum(map(len, head)) < _LEAST:
            break
        found = re.search(r"\s+".join(map(re.escape, head)), stretch)
        if found:
            return found.span()
    at = stretch.find(words[:_LEAST]) if len(words) > _LEAST else -1
    return (at, at + _LEAST) if at >= 0 else None


def without_overlap(marks: Iterable[tuple[int, int, bool]]) -> tuple[tuple[int, int, bool], ...]:
    """Return marks in their order, each stretch once, the grave one where two are the same."""
    best: dict[tuple[int, int], bool] = {}
    for start, end, grave in marks:
        best[start, end] = best.get((start, end), False) or grave
    return tuple((start, end, best[start, end]) for start, end in sorted(best))


def _severity(mark: Mark) -> Severity:
    if mark.kind in {MarkKind.HIDDEN, MarkKind.PICTOGRAPH}:
        return Severity.REVIEW
    return min(mark.severity, Severity.REVIEW, key=_GRAVITY.index)


_GRAVITY: Final = (Severity.WARN, Severity.REVIEW, Severity.BLOCK)


def body_of(text: str) -> int:
    """Return where the body of a page begins; 0 where its head cannot be told."""
    if not text.startswith(_FENCE):
        return 0
    found = re.search(rf"\n{re.escape(_FENCE)}[ \t]*\n", text)
    return found.end() if found else 0
