"""Rules made ready to run: patterns compiled once, word lists found once in a text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from hopewall.core.claims.rule import ClaimRule, Near
from hopewall.core.claims.rules_effect import EFFECT_RULES
from hopewall.core.claims.rules_identity import IDENTITY_RULES
from hopewall.core.claims.rules_promotion import PROMOTION_RULES
from hopewall.core.claims.words_chinese import CHINESE
from hopewall.core.claims.words_english import ENGLISH

RULES: Final[tuple[ClaimRule, ...]] = (*EFFECT_RULES, *PROMOTION_RULES, *IDENTITY_RULES)

_LONGEST_WORD: Final = 20
_SENTENCE_END: Final = re.compile(r"[。!?;\n]|\.(?=[ \")]|$)")
_LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern; with `borders` a match begins and ends at the border of a word."""

    find: re.Pattern[str]
    borders: bool

    def spans(self, text: str) -> Iterator[Span]:
        """Yield where it stands, from left to right."""
        search, at = self.find.search, 0
        while found := search(text, at):
            start, end = found.span()
            if self.borders and start and text[start - 1] in _LETTERS and text[start] in _LETTERS:
                at = start + 1
                continue
            yield start, end
            at = max(end, start + 1)


@dataclass(frozen=True, slots=True)
class ReadyRule:
    """A rule with its patterns compiled."""

    rule: ClaimRule
    english: tuple[Pattern, ...]
    chinese: tuple[Pattern, ...]
    cased: tuple[Pattern, ...]


@cache
def ready_rules() -> tuple[ReadyRule, ...]:
    """Return every rule, compiled once."""
    return tuple(
        ReadyRule(
            rule,
            tuple(_english(each) for each in rule.english),
            tuple(_chinese(each) for each in rule.chinese),
            tuple(Pattern(re.compile(each, re.ASCII), borders=True) for each in rule.cased),
        )
        for rule in RULES
    )


@cache
def _list(name: str) -> Pattern:
    words = ENGLISH.get(name)
    return _english("|".join(words)) if words else _chinese("|".join(CHINESE[name]))


def _english(pattern: str) -> Pattern:
    whole = _filled(pattern, ENGLISH)
    whole = whole.replace(r"\w+", rf"\w{{1,{_LONGEST_WORD}}}")
    whole = whole.replace(r"\w*", rf"\w{{0,{_LONGEST_WORD}}}").replace("[- ]", "[- \n]")
    whole = re.sub(r"(?<!\[-) (?![^\[\]]*\])", "[ \n]", whole)
    return Pattern(re.compile(rf"(?:{whole})(?![a-z0-9])", re.ASCII), borders=True)


def _chinese(pattern: str) -> Pattern:
    return Pattern(re.compile(pattern), borders=False)


def _filled(pattern: str, lists: Mapping[str, tuple[str, ...]]) -> str:
    for name, words in lists.items():
        pattern = pattern.replace(f"{{{name}}}", f"(?:{'|'.join(words)})")
    return pattern


class Scan:
    """One plain text being looked at; word lists and sentences are found when first asked for."""

    def __init__(self, cased: str, lower: str, breaks: Iterable[int]) -> None:
        self.cased = cased
        self.lower = lower
        self._breaks = tuple(breaks)
        self._lists: dict[str, tuple[list[int], list[int]]] = {}
        self._ends: list[int] | None = None
        self._english = any("a" <= letter <= "z" for letter in lower)
        self._chinese = not lower.isascii()

    def spans(self, ready: ReadyRule) -> Iterator[Span]:
        """Yield where a rule finds something; some places more than once."""
        if self._english:
            for pattern in ready.english:
                yield from pattern.spans(self.lower)
        if self._chinese:
            for pattern in ready.chinese:
                yield from pattern.spans(self.lower)
        for pattern in ready.cased:
            yield from pattern.spans(self.cased)
        for near in ready.rule.near:
            yield from self._near(near)

    def line_start(self, at: int) -> int:
        """Return where the line of the character at `at` begins."""
        index = bisect_right(self._breaks, at)
        return self._breaks[index - 1] if index else 0

    def sentence(self, at: int) -> Span:
        """Return where the sentence around the character at `at` begins and ends."""
        if self._ends is None:
            found = {end.end() for end in _SENTENCE_END.finditer(self.lower)}
            self._ends = sorted(found | set(self._breaks))
        index = bisect_right(self._ends, at)
        start = self._ends[index - 1] if index else 0
        end = self._ends[index] if index < len(self._ends) else len(self.lower)
        return start, end

    def _places(self, name: str) -> tuple[list[int], list[int]]:
        found = self._lists.get(name)
        if found is None:
            pattern = _list(name)
            wanted = self._english if pattern.borders else self._chinese
            spans = list(pattern.spans(self.lower)) if wanted else []
            found = self._lists[name] = ([s for s, _ in spans], [e for _, e in spans])
        return found

    def _near(self, near: Near) -> Iterator[Span]:
        starts, ends = self._places(near.first)
        if not starts:
            return
        others, other_ends = self._places(near.second)
        if not others:
            return
        for start, end in zip(starts, ends, strict=True):
            pair = self._partner(near, (start, end), others, other_ends)
            if pair is not None and not self._apart(near, pair):
                yield pair

    def _partner(self, near: Near, first: Span, starts: list[int], ends: list[int]) -> Span | None:
        """Return the stretch from a word to the nearest of the other list in its sentence."""
        start, end = first
        low, high = self.sentence(start)
        after = bisect_left(starts, end)
        if after < len(starts) and starts[after] <= end + near.within and ends[after] <= high:
            return start, ends[after]
        if near.ordered:
            return None
        before = bisect_right(ends, start) - 1
        if before >= 0 and ends[before] >= start - near.within and starts[before] >= low:
            return starts[before], end
        return None

    def _apart(self, near: Near, pair: Span) -> bool:
        if not near.apart:
            return False
        low, high = self.sentence(pair[0])
        starts, _ = self._places(near.apart)
        index = bisect_left(starts, low)
        return index < len(starts) and starts[index] < high
