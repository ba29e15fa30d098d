"""The claims lint: what in a text may not be shown, or wants a person's decision.

Chinese law bans, in the name of a patient, every word on effect, safety, rates and comparison
(Advertising Law Art. 16, Medical Advertising Measures Art. 7); the others ban promises and ask for
evidence (16 CFR 255, Directive 2001/83/EC Art. 86-90). Rules know patterns, not sense: a text
without a finding still needs a reader.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from hopewall.core.claims.finding import ClaimFinding
from hopewall.core.claims.matching import Span, apart, longest_first, look
from hopewall.core.claims.negation import is_denied
from hopewall.core.claims.normalise import Plain, normalise
from hopewall.core.claims.rule import STORY_KINDS, ClaimRule, InExplainer, Said, TextKind
from hopewall.core.claims.rules import RULES
from hopewall.core.claims.rules.weighed import SOUNDS_LIKE_A_CLAIM
from hopewall.core.claims.sentences import MOST_IN_SENTENCE, Sentences
from hopewall.core.claims.weighing import weigh
from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.site import ProfileCode

_LINE_END: Final = re.compile(r"\r\n?|\n|\x0b|\x0c|\x85|\u2028|\u2029")
_EMPTY_LINE: Final = re.compile(r"(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r\n?|\n)")
_QUOTED: Final = re.compile("“[^“”\n]{1,200}”|「[^「」\n]{1,200}」")
_CHOICE: Final = re.compile(r"\[\[choice\]\](?:\n[^\n\[`]+){1,12}")
_RIGHT: Final = re.compile(r"^right *= *true", re.MULTILINE)
_SOURCED: Final = re.compile(r"\[\^[\w-]{1,40}\]|\{\{fact\.|^sources? *=", re.MULTILINE)
_MOST_FINDINGS: Final = 5
"""Findings of one rule in one sentence; more of them tell a reader nothing new."""
_WORD_BEFORE: Final = re.compile(r"[A-Za-z0-9._+-]+ ?\Z")
_LONGEST_WORD: Final = 64
_SETTLED_BY_THEIR_OWN_RULE: Final = frozenset({"self-diagnosis", "price"})
"""How strict these are differs between the laws on purpose; weighing words would undo it."""
SHORT: Final = 240
"""Characters of a text that is weighed as a whole."""
_SHORTEST_SENTENCE: Final = 4
_MOST_WEIGHED: Final = 40
_NEEDS_SOURCE: Final = frozenset({InExplainer.SOURCED, InExplainer.UNLESS_SOURCED})
_RANK: Final = {Severity.WARN: 0, Severity.REVIEW: 1, Severity.BLOCK: 2}


def lint(
    text: str,
    language: Language,
    profiles: Iterable[ProfileCode],
    kind: TextKind,
    *,
    alone: bool = True,
) -> tuple[ClaimFinding, ...]:
    """Return what the rules of these jurisdictions find in a text, in the order of the text.

    `alone` is False for a paragraph of a longer text, which is weighed by its sentences.

    The strictest of the profiles counts; without a profile all of them are asked. Patterns of both
    languages are tried whatever `language` says: people mix them.
    """
    asked = frozenset(profiles) or frozenset(ProfileCode)
    plain = normalise(text)
    if not plain.lower:
        return ()
    lines = [0, *(end.end() for end in _LINE_END.finditer(text))]
    places = look(plain.cased, plain.lower)
    sentences = Sentences(plain.lower, _breaks(plain, lines), places)
    explains = kind not in STORY_KINDS
    quotations = _quotations(text) if explains else []
    borders = [0, *(empty.end() for empty in _EMPTY_LINE.finditer(text)), len(text)]
    found = []
    for rule in RULES:
        severity = _severity(rule, asked, kind)
        if severity is None:
            continue
        spans = [*places.get(rule.rule_id, ()), *_near(rule, sentences)]
        if not spans:
            continue
        for span in _standing(rule, spans, plain, sentences):
            strict: Severity | None = severity
            if explains:
                place = plain.span(*span)
                quoted = _is_quoted(quotations, *place)
                strict = _in_context(
                    severity, rule, _paragraph(text, borders, *place), quoted=quoted
                )
            if strict is not None:
                found.append(_finding(text, plain, lines, span, rule, strict, language, asked))
    if not explains and kind is not TextKind.NAME:
        whole = alone and len(plain.lower) <= SHORT
        weighed = [(0, len(plain.lower))] if whole else sentences.all()
        found += _weighed(text, plain, lines, weighed, language, asked, found)
    found.sort(key=lambda each: (each.start, -_RANK[each.severity], each.rule, each.end))
    return tuple(found)


def _weighed(
    text: str,
    plain: Plain,
    lines: list[int],
    spans: Iterable[Span],
    language: Language,
    profiles: frozenset[ProfileCode],
    known: Iterable[ClaimFinding],
) -> Iterator[ClaimFinding]:
    """Yield the sentences whose words together sound like a claim and that no rule blocks.

    A text as short as a quotation or a title is weighed as a whole.
    """
    severity = _severity(SOUNDS_LIKE_A_CLAIM, profiles, TextKind.BODY)
    if severity is None:
        return
    blocked = [
        each.start
        for each in known
        if each.severity is severity or each.rule in _SETTLED_BY_THEIR_OWN_RULE
    ]
    told = 0
    for start, end in spans:
        sentence = plain.lower[start:end].strip()
        if len(sentence) < _SHORTEST_SENTENCE:
            continue
        weighed = weigh(sentence)
        if not weighed.is_claim or told >= _MOST_WEIGHED:
            continue
        first = plain.lower.index(sentence, start)
        span = (first, first + len(sentence))
        low, high = plain.span(*span)
        if any(low <= at < high for at in blocked):
            continue
        told += 1
        rule = SOUNDS_LIKE_A_CLAIM
        if weighed.heaviest:
            rule = replace(rule, why=_naming(rule.why, weighed.heaviest))
        yield _finding(text, plain, lines, span, rule, severity, language, profiles)


def _naming(why: Said, words: tuple[str, ...]) -> Said:
    return Said(
        f"{why.en} Most of it: “{'”, “'.join(words)}”.",
        f"{why.zh_hans}主要是：“{'”“'.join(words)}”。",
    )


def _severity(rule: ClaimRule, profiles: frozenset[ProfileCode], kind: TextKind) -> Severity | None:
    explains = kind not in STORY_KINDS
    if kind not in rule.kinds or (explains and rule.explainer is InExplainer.OFF):
        return None
    if explains and rule.explainer is InExplainer.HINT:
        return Severity.WARN
    return max((rule.severity[profile] for profile in profiles), key=_RANK.__getitem__)


def _near(rule: ClaimRule, sentences: Sentences) -> Iterator[Span]:
    for near in rule.near:
        yield from sentences.near(near)


def _standing(
    rule: ClaimRule, spans: Iterable[Span], plain: Plain, sentences: Sentences
) -> Iterator[Span]:
    """Yield, apart and in order, what nothing takes back; the first few of each sentence."""
    asked: Counter[int] = Counter()
    found: Counter[int] = Counter()
    last = 0
    for start, end in sorted(set(spans), key=longest_first):
        number = sentences.number(start)
        if start < last or found[number] >= _MOST_FINDINGS:
            continue
        asked[number] += 1
        if asked[number] <= MOST_IN_SENTENCE and not _stands(rule, plain, sentences, (start, end)):
            continue
        found[number] += 1
        last = end
        yield start, end


def _stands(rule: ClaimRule, plain: Plain, sentences: Sentences, span: Span) -> bool:
    """Whether nothing takes a match back: its own check, or a real negation."""
    start, end = span
    if rule.confirm is not None:
        return rule.confirm(plain.cased[start:end])
    return not (rule.denied and is_denied(plain.lower, start, end, sentences.line_start(start)))


def _in_context(
    severity: Severity, rule: ClaimRule, paragraph: str, *, quoted: bool
) -> Severity | None:
    """Return how strict a finding is in a text that explains: quoted there, or with its source."""
    if rule.explainer in _NEEDS_SOURCE and _SOURCED.search(paragraph):
        return None
    if rule.explainer is InExplainer.SOURCED:
        return Severity.REVIEW
    return Severity.WARN if quoted else severity


def _paragraph(text: str, borders: list[int], start: int, end: int) -> str:
    """Return what stands from `start` to `end`, with the rest of its paragraph or paragraphs."""
    return text[borders[bisect_right(borders, start) - 1] : borders[bisect_left(borders, end)]]


def _quotations(text: str) -> list[Span]:
    """Return where a text that explains quotes somebody or offers a wrong answer.

    It is there to be put right.
    """
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    wrong = [f.span() for f in _CHOICE.finditer(text) if not _RIGHT.search(f[0])]
    return apart([*quoted, *wrong])


def _is_quoted(quotations: list[Span], start: int, end: int) -> bool:
    """Whether all that stands from `start` to `end` lies in one quotation."""
    index = bisect_right(quotations, (start, start)) - 1
    return index >= 0 and end <= quotations[index][1]


def _breaks(plain: Plain, lines: list[int]) -> list[int]:
    """Return where lines of the text begin in the plain one, but for those that were wrapped."""
    found = []
    for line in lines[1:]:
        at = plain.at_or_after(line)
        if plain.lower[at - 1 : at] != " ":
            found.append(at)
    return found


def _whole_word(cased: str, start: int, end: int) -> Span:
    found = _WORD_BEFORE.search(cased, max(start - _LONGEST_WORD, 0), start)
    return (found.start() if found else start), end


def _finding(  # noqa: PLR0913, PLR0917 - one place where everything about a finding meets
    text: str,
    plain: Plain,
    lines: list[int],
    span: Span,
    rule: ClaimRule,
    severity: Severity,
    language: Language,
    profiles: frozenset[ProfileCode],
) -> ClaimFinding:
    low, high = _whole_word(plain.cased, *span) if rule.whole_word else span
    start, end = plain.span(low, high)
    line = bisect_right(lines, start)
    return ClaimFinding(
        rule=rule.rule_id,
        severity=severity,
        start=start,
        end=end,
        line=line,
        column=start - lines[line - 1] + 1,
        text=text[start:end],
        language=language,
        why=rule.why,
        instead=rule.instead,
        sources=tuple((profile, rule.sources[profile]) for profile in sorted(profiles)),
    )
