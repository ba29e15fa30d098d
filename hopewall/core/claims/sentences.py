"""Where sentences of a plain text end, and which words stand near one another in one."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from operator import itemgetter
from typing import Final

from hopewall.core.claims.matching import Span, Spans, apart, list_key
from hopewall.core.claims.rule import Near

MOST_IN_SENTENCE: Final = 40
"""Places of one kind looked at in one sentence; who says it so often is not excused by a "not"."""

_SENTENCE_END: Final = re.compile(r"[。!?;\n]|\.(?=[ \")]|$)")
_BEGIN: Final = itemgetter(0)
_END: Final = itemgetter(1)


class Sentences:
    """The sentences of a plain text, and the word lists found in them."""

    def __init__(self, lower: str, breaks: Iterable[int], found: Spans) -> None:
        self._lower = lower
        self._breaks = tuple(breaks)
        self._places = cache(lambda name: apart(found.get(list_key(name), ())))
        self._ends = sorted(
            {end.end() for end in _SENTENCE_END.finditer(lower)} | set(self._breaks)
        )

    def line_start(self, at: int) -> int:
        """Return where the line of the character at `at` begins."""
        index = bisect_right(self._breaks, at)
        return self._breaks[index - 1] if index else 0

    def around(self, at: int) -> Span:
        """Return where the sentence of the character at `at` begins and ends."""
        index = bisect_right(self._ends, at)
        start = self._ends[index - 1] if index else 0
        end = self._ends[index] if index < len(self._ends) else len(self._lower)
        return start, end

    def number(self, at: int) -> int:
        """Return which sentence the character at `at` is in, from 0."""
        return bisect_right(self._ends, at)

    def all(self) -> Iterator[Span]:
        """Yield where every sentence begins and ends."""
        start = 0
        for end in (*self._ends, len(self._lower)):
            if end > start:
                yield start, end
            start = max(start, end)

    def near(self, rule: Near) -> Iterator[Span]:
        """Yield the stretches from a word of one list to one of the other."""
        others = self._places(rule.second)
        if not others:
            return
        otherwise = self._places(rule.apart)
        told: Counter[int] = Counter()
        for first in self._places(rule.first):
            number = self.number(first[0])
            if told[number] >= MOST_IN_SENTENCE:
                continue
            pair = self._pair(rule, first, others)
            if pair is not None and not self._meant_otherwise(pair, otherwise):
                told[number] += 1
                yield pair

    def _pair(self, rule: Near, first: Span, others: list[Span]) -> Span | None:
        start, end = first
        low, high = self.around(start)
        after = bisect_left(others, end, key=_BEGIN)
        if after < len(others):
            begin, last = others[after]
            if begin <= end + rule.within and last <= high:
                return start, last
        if rule.ordered:
            return None
        before = bisect_right(others, start, key=_END) - 1
        if before >= 0:
            begin, last = others[before]
            if last >= start - rule.within and begin >= low:
                return begin, end
        return None

    def _meant_otherwise(self, pair: Span, otherwise: list[Span]) -> bool:
        if not otherwise:
            return False
        low, high = self.around(pair[0])
        index = bisect_left(otherwise, low, key=_BEGIN)
        return index < len(otherwise) and otherwise[index][0] < high
