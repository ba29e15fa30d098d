"""Checks while somebody types: what may not be said, who must not be known, what is hard to read.

Judged paragraph by paragraph, and a paragraph that stays is not judged again: a keystroke in 300
words costs what its own paragraph costs. A text as short as a title is judged whole, as the gate
judges it. A claim that runs across two paragraphs without a full stop between them is marked in the
first only; the gate, and handing in, judge the whole text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from hopewall.core.claims import ClaimFinding, TextKind, lint_typed
from hopewall.core.claims.lint import SHORT
from hopewall.core.claims.rules.contact import RULES as CONTACT_RULES
from hopewall.core.claims.rules.person import RULES as PERSON_RULES
from hopewall.core.claims.story_lint import OWN_NAME
from hopewall.core.clean_text import hidden_spans
from hopewall.core.codes import Language
from hopewall.core.fair_balance import FAIR_BALANCE_VERSION
from hopewall.core.finding import Severity
from hopewall.core.person import Names
from hopewall.core.pictographs import pictograph_spans
from hopewall.core.reading_level.measure import grade
from hopewall.core.reading_level.sentences import (
    chinese_sentences,
    english_sentences,
    han_count,
)
from hopewall.core.reading_level.syllables import syllables, words
from hopewall.core.said import Said
from hopewall.core.site import ProfileCode
from hopewall.core.story_marks import piece_places, plain_places, stray_marks

LONG_SENTENCE: Final = {Language.EN: 25, Language.ZH_HANS: 40}
"""Words, or Chinese characters, above which a sentence is hard to read on a wall."""
HARD_GRADE: Final = 9.0
"""US school grade above which a story is marked as hard to read; explainers have their own bar."""
_REMEMBERED: Final = 400
_IDENTIFIERS: Final = frozenset({OWN_NAME, *(rule.rule_id for rule in PERSON_RULES)}) | {
    rule.rule_id for rule in CONTACT_RULES
}
"""Findings that say who somebody is or how to reach them, rather than what a treatment does."""


class MarkKind(StrEnum):
    """What a mark under the words is about; each has a colour of its own on the screen."""

    CLAIM = "claim"
    IDENTIFIER = "identifier"
    READING = "reading"
    HIDDEN = "hidden"
    PICTOGRAPH = "pictograph"


@dataclass(frozen=True, slots=True)
class Mark:
    """One stretch of the text, in characters (Python's, not UTF-16 units), and what to do."""

    kind: MarkKind
    severity: Severity
    start: int
    end: int
    rule: str
    why: Said
    instead: Said

    def moved(self, by: int) -> "Mark":
        """Return the mark at its place in a longer text."""
        return replace(self, start=self.start + by, end=self.end + by)


@dataclass(frozen=True, slots=True)
class Readability:
    """How hard a text is; `grade` is a US school grade, None for Chinese and for no words."""

    sentences: int
    words: int
    """English words, or Chinese characters."""
    longest: int
    grade: float | None
    hard: bool


@dataclass(frozen=True, slots=True)
class TypingReport:
    """Everything to be said about a text as it is now, in the order of its characters."""

    marks: tuple[Mark, ...]
    readability: Readability

    @property
    def blocks(self) -> bool:
        """Whether anything in it may never be shown."""
        return any(mark.severity is Severity.BLOCK for mark in self.marks)


@dataclass(frozen=True, slots=True)
class TypingRules:
    """Under which rules a text is typed."""

    language: Language
    kind: TextKind
    profiles: frozenset[ProfileCode]
    names: Names
    investigational: bool = False
    of_story: bool = True
    """Whether it is a person's story; an explainer has marks of its own."""

    @property
    def has_story_marks(self) -> bool:
        """Whether bold words and lists are drawn as such."""
        return self.of_story and self.kind is TextKind.BODY


@dataclass(frozen=True, slots=True)
class _Judged:
    """What one paragraph came to."""

    marks: tuple[Mark, ...]
    sentences: int = 0
    words: int = 0
    syllables: int = 0
    longest: int = 0


@dataclass(slots=True)
class TypingChecks:
    """The checks of one field on the screen, which remembers its paragraphs."""

    rules: TypingRules
    _known: dict[tuple[str, bool], _Judged] = field(default_factory=dict)

    def check(self, text: str) -> TypingReport:
        """Return everything to be said about the text; only what is new is judged."""
        alone = len(text) <= SHORT
        marks: list[Mark] = []
        found = []
        places = [(0, text)] if alone else self._places(text)
        for start, paragraph in places:
            judged = self._judged(paragraph, alone=alone)
            found.append(judged)
            marks += (mark.moved(start) for mark in judged.marks)
        return TypingReport(tuple(marks), _readability(found, self.rules.language))

    def _places(self, text: str) -> Iterator[tuple[int, str]]:
        return piece_places(text) if self.rules.has_story_marks else paragraph_places(text)

    def _judged(self, paragraph: str, *, alone: bool) -> _Judged:
        key = (paragraph, alone)
        known = self._known.pop(key, None)
        judged = known if known is not None else judge(paragraph, self.rules, alone=alone)
        self._known[key] = judged
        if len(self._known) > _REMEMBERED:
            del self._known[next(iter(self._known))]
        return judged


def paragraph_places(text: str) -> Iterator[tuple[int, str]]:
    """Yield each paragraph and where it begins."""
    start = 0
    while start < len(text):
        end = text.find("\n\n", start)
        end = len(text) if end < 0 else end
        if end > start:
            yield start, text[start:end]
        start = end + 2


def judge(paragraph: str, rules: TypingRules, *, alone: bool) -> _Judged:
    """Return what is to be said about one paragraph; pure, and the work of a keystroke."""
    marks = [_fixed(MarkKind.HIDDEN, *span) for span in hidden_spans(paragraph)]
    marks += (_fixed(MarkKind.PICTOGRAPH, *span) for span in pictograph_spans(paragraph))
    if rules.has_story_marks:
        words, places = plain_places(paragraph)
        read = _read(words, rules, alone=alone)
        marks += (
            replace(mark, start=places[mark.start], end=places[mark.end - 1] + 1)
            for mark in read.marks
        )
        marks += (_stray(*span) for span in stray_marks(paragraph))
    else:
        read = _read(paragraph, rules, alone=alone)
        marks += read.marks
    marks.sort(key=lambda mark: (mark.start, mark.end, mark.rule))
    return replace(read, marks=tuple(marks))


def _read(text: str, rules: TypingRules, *, alone: bool) -> _Judged:
    """Judge the words alone, as a visitor reads them."""
    marks = [_mark(finding) for finding in _findings(text, rules, alone=alone)]
    english = rules.language is Language.EN
    counted = _english(text) if english else _chinese(text)
    limit = LONG_SENTENCE[rules.language]
    place = 0
    lengths = []
    for sentence, length, _ in counted:
        at = text.find(sentence, place)
        lengths.append(length)
        if at < 0:
            continue
        place = at + len(sentence)
        if length > limit and rules.kind is TextKind.BODY:
            marks.append(_long(at, place, length, rules.language))
    return _Judged(
        tuple(marks),
        len(lengths),
        sum(lengths),
        sum(count for _, _, count in counted),
        max(lengths, default=0),
    )


def fair_balance_note(version: str) -> Said | None:
    """Return what to say where a story was approved beside an older fair-balance text (CG-20)."""
    if version == FAIR_BALANCE_VERSION:
        return None
    return Said(
        "The standing text about risks has changed since: hand the story in again, so that it is "
        "approved beside the present one.",
        "故事旁的风险说明已更新：请重新提交审核，与现行说明一并通过后才能展示。",
    )


def _findings(paragraph: str, rules: TypingRules, *, alone: bool) -> tuple[ClaimFinding, ...]:
    return lint_typed(
        paragraph,
        rules.language,
        rules.profiles,
        rules.kind,
        rules.names,
        investigational=rules.investigational,
        alone=alone,
    )


def _mark(finding: ClaimFinding) -> Mark:
    kind = MarkKind.IDENTIFIER if finding.rule in _IDENTIFIERS else MarkKind.CLAIM
    return Mark(
        kind,
        finding.severity,
        finding.start,
        finding.end,
        finding.rule,
        finding.why,
        finding.instead,
    )


_FIXED: Final = {
    MarkKind.HIDDEN: (
        Said(
            "An invisible sign that could change how the line reads.",
            "这里有看不见的控制字符，可能改变阅读顺序。",
        ),
        Said("Take it out.", "删掉。"),
    ),
    MarkKind.PICTOGRAPH: (
        Said(
            "The wall's typefaces have no such picture.", "墙上的字体没有这个图形，会显示成空框。"
        ),
        Said("Say it in words.", "用文字表达。"),
    ),
}


def _fixed(kind: MarkKind, start: int, end: int) -> Mark:
    why, instead = _FIXED[kind]
    return Mark(kind, Severity.BLOCK, start, end, kind.value, why, instead)


def _stray(start: int, end: int) -> Mark:
    return Mark(
        MarkKind.READING,
        Severity.WARN,
        start,
        end,
        "stray-mark",
        Said(
            "The wall has bold words and lists only; this sign would stand there as it is.",
            "墙上只有加粗和列表，这个符号会原样显示出来。",
        ),
        Said("Take it out, or use the buttons above the text.", "请删掉，或使用文字上方的按钮。"),
    )


def _long(start: int, end: int, length: int, language: Language) -> Mark:
    unit = "words" if language is Language.EN else "characters"
    return Mark(
        MarkKind.READING,
        Severity.WARN,
        start,
        end,
        "long-sentence",
        Said(
            f"A sentence of {length} {unit} is hard to read standing up.",
            f"这句话有 {length} 个{'词' if language is Language.EN else '字'}，站着读太长了。",
        ),
        Said("Make two of it.", "拆成两句。"),
    )


def _english(paragraph: str) -> list[tuple[str, int, int]]:
    """Return each sentence with its words and syllables."""
    found = []
    for sentence in english_sentences(paragraph):
        own = words(sentence)
        if own:
            found.append((sentence, len(own), sum(map(syllables, own))))
    return found


def _chinese(paragraph: str) -> list[tuple[str, int, int]]:
    return [(one, han_count(one), 0) for one in chinese_sentences(paragraph)]


def _readability(judged: list[_Judged], language: Language) -> Readability:
    sentences = sum(one.sentences for one in judged)
    total = sum(one.words for one in judged)
    longest = max((one.longest for one in judged), default=0)
    level = None
    if language is Language.EN and total:
        level = grade(total, sentences, sum(one.syllables for one in judged))
    hard = longest > LONG_SENTENCE[language] or (level is not None and level > HARD_GRADE)
    return Readability(sentences, total, longest, level, hard)
