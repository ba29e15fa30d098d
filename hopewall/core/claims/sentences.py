"""Where sentences of a plain text end, and which words stand near one another in one."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from hopewall.core.claims.matching import Span, Spans, apart, list_key
from hopewall.core.claims.rule import Near

MOST_IN_SENTENCE: Final = 40
"""Places of one kind looked at in one sentence; who says it so often is not excused by a "not"."""

_END: Final = re.compile(r"[。!?;\n]|\.(?=[ \")]|$)")


class Sentences:
    """The sentences of a plain text, and the word lists found in them."""

    def __init__(self, lower: str, breaks: Iterable[int], found: Spans) -> None:
        self._lower = lower
        self._breaks = tuple(breaks)
        self._found = found
        self._apart: dict[str, tuple[list[int], list[int]]] = {}
        self._ends = sorted({end.end() for end in _END.finditer(lower)} | set(self._breaks))

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
        starts, ends = self._places(rule.first)
        others = self._places(rule.second)
        if not others[0]:
            return
        sentence, count = -1, 0
        for start, end in zip(starts, ends, strict=True):
            number = self.number(start)
            sentence, count = (number, 0) if number != sentence else (sentence, count)
            if count >= MOST_IN_SENTENCE:
                continue
            pair = self._pair(rule, (start, end), others)
            if pair is not None and not self._meant_otherwise(rule, pair):
                count += 1
                yield pair

    def _places(self, name: str) -> tuple[list[int], list[int]]:
        known = self._apart.get(name)
        if known is None:
            spans = apart(self._found.get(list_key(name), ()))
            known = self._apart[name] = ([s for s, _ in spans], [e for _, e in spans])
        return known

    def _pair(self, rule: Near, first: Span, others: tuple[list[int], list[int]]) -> Span | None:
        start, end = first
        low, high = self.around(start)
        starts, ends = others
        after = bisect_left(starts, end)
        if after < len(starts) and starts[after] <= end + rule.within and ends[after] <= high:
            return start, ends[after]
        if rule.ordered:
            return None
        before = bisect_right(ends, start) - 1
        if before >= 0 and ends[before] >= start - rule.within and starts[before] >= low:
            return starts[before], end
        return None

    def _meant_otherwise(self, rule: Near, pair: Span) -> bool:
        if not rule.apart:
            return False
        low, high = self.around(pair[0])
        starts, _ = self._places(rule.apart)
        index = bisect_left(starts, low)
        return index < len(starts) and starts[index] < high
