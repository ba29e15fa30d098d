"""The claims lint: what in a text may not be shown, or wants a person's decision.

Chinese law bans, in the name of a patient, every word on effect, safety, rates and comparison
(Advertising Law Art. 16, Medical Advertising Measures Art. 7); the others ban promises and ask for
evidence (16 CFR 255, Directive 2001/83/EC Art. 86-90). Rules know patterns, not sense: a text
without a finding still needs a reader.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from typing import Final

from hopewall.core.claims.finding import ClaimFinding
from hopewall.core.claims.matching import ReadyRule, Scan, Span, ready_rules
from hopewall.core.claims.negation import is_denied
from hopewall.core.claims.normalise import Plain, normalise
from hopewall.core.claims.rule import STORY_KINDS, ClaimRule, InExplainer, TextKind
from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.site import ProfileCode

_LINE_END: Final = re.compile(r"\r\n?|\n|\x0b|\x0c|\x85|\u2028|\u2029")
_QUOTED: Final = re.compile(r'"[^"\n]{1,200}"')
_SOURCED: Final = re.compile(r"\[\^[\w-]{1,40}\]|\{\{fact\.|^sources? *=", re.MULTILINE)
_RANK: Final = {Severity.WARN: 0, Severity.REVIEW: 1, Severity.BLOCK: 2}


def lint(
    text: str, language: Language, profiles: Collection[ProfileCode], kind: TextKind
) -> tuple[ClaimFinding, ...]:
    """Return what the rules of these jurisdictions find in a text, in the order of the text.

    The strictest of the profiles counts; without a profile all of them are asked. Patterns of both
    languages are tried whatever `language` says: people mix them.
    """
    asked = frozenset(profiles) or frozenset(ProfileCode)
    plain = normalise(text)
    if not plain.lower:
        return ()
    lines = [0, *(end.end() for end in _LINE_END.finditer(text))]
    scan = Scan(plain.cased, plain.lower, _breaks(plain, lines))
    found = []
    for ready in ready_rules():
        severity = _severity(ready.rule, asked, kind)
        if severity is None:
            continue
        for start, end in _merged(_spans(scan, ready, kind)):
            strict = _in_context(severity, ready.rule, scan, (start, end), kind)
            if strict is not None:
                found.append(
                    _finding(text, plain, lines, (start, end), ready.rule, strict, language, asked)
                )
    found.sort(key=lambda each: (each.start, -_RANK[each.severity], each.rule, each.end))
    return tuple(found)


def _severity(rule: ClaimRule, profiles: frozenset[ProfileCode], kind: TextKind) -> Severity | None:
    explains = kind not in STORY_KINDS
    if kind not in rule.kinds or (explains and rule.explainer is InExplainer.OFF):
        return None
    if explains and rule.explainer is InExplainer.HINT:
        return Severity.WARN
    return max((rule.severity[profile] for profile in profiles), key=_RANK.__getitem__)


def _spans(scan: Scan, ready: ReadyRule, kind: TextKind) -> Iterator[Span]:
    rule = ready.rule
    for start, end in scan.spans(ready):
        if rule.confirm is not None and not rule.confirm(scan.cased[start:end]):
            continue
        if rule.denied and is_denied(scan.lower, start, end, scan.line_start(start)):
            continue
        yield start, end


def _merged(spans: Iterator[Span]) -> Iterator[Span]:
    """Yield spans without those that overlap an earlier one, in order."""
    last = -1
    for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if start >= last and end > start:
            yield start, end
            last = end


def _in_context(
    severity: Severity, rule: ClaimRule, scan: Scan, span: Span, kind: TextKind
) -> Severity | None:
    """Return how strict a finding is where it stands: quoted or sourced in an explainer."""
    if kind in STORY_KINDS:
        return severity
    low = scan.lower.rfind("\n", 0, span[0]) + 1
    high = scan.lower.find("\n", span[1])
    paragraph = scan.lower[low : high if high >= 0 else len(scan.lower)]
    if rule.explainer is InExplainer.SOURCED:
        return None if _SOURCED.search(paragraph) else Severity.REVIEW
    at = span[0] - low
    if any(q.start() < at < q.end() for q in _QUOTED.finditer(paragraph)):
        return Severity.WARN
    return severity


def _breaks(plain: Plain, lines: list[int]) -> list[int]:
    """Return where lines of the text begin in the plain one, but for those that were wrapped."""
    found = []
    for line in lines[1:]:
        at = plain.at_or_after(line)
        if not (0 < at < len(plain.lower) and plain.lower[at - 1] == " "):
            found.append(at)
    return found


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
    start, end = plain.span(*span)
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
