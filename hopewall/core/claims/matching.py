"""Every rule and word list looked for in one walk over a text.

An alternative of a pattern is tried only where the text goes on as it can begin (`leading`), so the
time grows with the text and hardly with the number of rules.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from string import ascii_letters, ascii_lowercase, digits
from typing import Final

from hopewall.core.claims.leading import leading
from hopewall.core.claims.pattern_text import alternatives
from hopewall.core.claims.rules import RULES
from hopewall.core.claims.words_chinese import CHINESE
from hopewall.core.claims.words_english import ENGLISH

Span = tuple[int, int]
Spans = dict[str, list[Span]]
"""Where each rule or list was found, by its name; not in order, and some over one another."""

_Hit = tuple[str, int]
"""The name of a rule or list, and how long what was found is."""

_BEHIND: Final = 16
_AHEAD: Final = 320
"""No alternative looks further back or ahead; a test asks each."""
_MOST_SEEN: Final = 256
_LONG: Final = 4_000
"""Characters from which on it pays to look whether a text repeats itself."""
_ENGLISH_KEY: Final = 6
_CHINESE_KEY: Final = 3
_ENDLESS: Final = (
    (re.compile(r"\{(\d+),\}"), r"{\1,30}"),
    (re.compile(r"(?<!\\)\)\*"), "){0,6}"),
    (re.compile(r"(?<!\\)\)\+"), "){1,6}"),
    (re.compile(r"(\]|\\[wdsS])\*"), r"\1{0,20}"),
    (re.compile(r"(\]|\\[wdsS])\+"), r"\1{1,20}"),
)
_MOST_KNOWN: Final = 50_000
_OUTSIDE_CLASS: Final = re.compile(r"\\.|\[(?:\\.|[^\]])*\]| ")


@dataclass(slots=True)
class _Alternative:
    """One alternative of a pattern, compiled when it is first needed."""

    name: str
    source: str
    flags: int
    found: re.Pattern[str] | None = None

    def ready(self) -> re.Pattern[str]:
        if self.found is None:
            self.found = re.compile(self.source, self.flags)
        return self.found


@dataclass(slots=True)
class _Index:
    """Alternatives by how they can begin."""

    length: int
    letters: str
    ends: str
    by_start: dict[str, list[_Alternative]] = field(default_factory=dict)
    anyhow: list[_Alternative] = field(default_factory=list)
    places: re.Pattern[str] = field(init=False)
    known: dict[str, tuple[_Alternative, ...]] = field(default_factory=dict)

    def add(self, name: str, pattern: str, flags: int) -> None:
        """Put an alternative where it will be tried."""
        bounded = _bounded(pattern)
        source = f"(?:{_over_lines(bounded)}){self.ends}" if self.ends else bounded
        starts = leading(pattern, self.length)
        if "" in starts:
            self.anyhow.append(_Alternative(name, self._border() + source, flags))
            return
        alternative = _Alternative(name, source, flags)
        for start in starts:
            self.by_start.setdefault(start, []).append(alternative)

    def close(self) -> None:
        """Note where an alternative can begin at all, when every one has been added."""
        firsts = {start[0] for start in self.by_start}
        inside = {first for first in firsts if first in self.letters}
        numbers = (firsts - inside) & set(digits)
        others = firsts - inside - numbers
        parts = [_class(others)] if others else []
        if numbers:
            parts.append(rf"(?<!\d){_class(numbers)}")
        if inside:
            parts.append(f"{self._border()}{_class(inside)}")
        self.places = re.compile("|".join(parts))

    def _border(self) -> str:
        return f"(?<!{_class(frozenset(self.letters))})" if self.letters else ""

    def walk(self, text: str, found: Spans) -> None:
        """Note where alternatives stand in the text."""
        flat = text.replace("\n", " ")
        seen: dict[str, tuple[_Hit, ...]] = {}
        long = len(text) >= _LONG
        for place in self.places.finditer(text):
            at = place.start()
            # A text that says the same over and over is judged once.
            around = text[at - _BEHIND : at + _AHEAD] if long and at >= _BEHIND else ""
            hits = seen.get(around) if around else None
            if hits is None:
                hits = tuple(self._hits(text, at, flat[at : at + self.length]))
                if around:
                    if len(seen) >= _MOST_SEEN:
                        seen.clear()
                    seen[around] = hits
            for name, length in hits:
                found.setdefault(name, []).append((at, at + length))
        for alternative in self.anyhow:
            spans = [each.span() for each in alternative.ready().finditer(text)]
            if spans:
                found.setdefault(alternative.name, []).extend(spans)

    def _hits(self, text: str, at: int, ahead: str) -> Iterator[_Hit]:
        candidates = self.known.get(ahead)
        if candidates is None:
            candidates = self._remember(ahead)
        for alternative in candidates:
            compiled = alternative.found or alternative.ready()
            match = compiled.match(text, at)
            if match is not None and match.end() > at:
                yield alternative.name, match.end() - at

    def _remember(self, ahead: str) -> tuple[_Alternative, ...]:
        """Return what can begin with these characters, and keep it for the next time."""
        if len(self.known) >= _MOST_KNOWN:
            self.known.clear()
        found = tuple(
            alternative
            for end in range(len(ahead), 0, -1)
            for alternative in self.by_start.get(ahead[:end], ())
        )
        self.known[ahead] = found
        return found


def _class(characters: Iterable[str]) -> str:
    return f"[{''.join(re.escape(each) for each in sorted(characters))}]"


def _bounded(pattern: str) -> str:
    """Return a pattern in which nothing is repeated without end."""
    for written, most in _ENDLESS:
        pattern = written.sub(most, pattern)
    return pattern


def _over_lines(pattern: str) -> str:
    """Return an English pattern whose spaces are also line ends."""
    return _OUTSIDE_CLASS.sub(_space, pattern)


def _space(found: re.Match[str]) -> str:
    part = found[0]
    if part == " ":
        return "[ \n]"
    if not part.startswith("[") or " " not in part or part.startswith("[^"):
        return part
    dash = "-" if part[1] == "-" else ""
    return f"[{dash}\n{part[1 + len(dash) :]}"


@cache
def _indexes() -> tuple[_Index, _Index, _Index]:
    english = _Index(_ENGLISH_KEY, ascii_lowercase + digits, "(?![a-z0-9])")
    chinese = _Index(_CHINESE_KEY, "", "")
    cased = _Index(_CHINESE_KEY, ascii_letters, "")
    for rule in RULES:
        _add(english, rule.rule_id, rule.english, re.ASCII)
        _add(chinese, rule.rule_id, rule.chinese, 0)
        _add(cased, rule.rule_id, rule.cased, re.ASCII)
    for name in sorted({name for rule in RULES for near in rule.near for name in near.names}):
        if name in ENGLISH:
            _add(english, list_key(name), ENGLISH[name], re.ASCII)
        else:
            _add(chinese, list_key(name), CHINESE[name], 0)
    for index in (english, chinese, cased):
        index.close()
    return english, chinese, cased


def list_key(name: str) -> str:
    """Return under which name a word list's places are found."""
    return f"{{{name}}}"


def _add(index: _Index, name: str, written: str, flags: int) -> None:
    for pattern in alternatives(written):
        index.add(name, pattern, flags)


def look(cased: str, lower: str) -> Spans:
    """Return where every rule's patterns and every word list stand in a plain text."""
    english, chinese, identity = _indexes()
    found: Spans = {}
    english.walk(lower, found)
    if not lower.isascii():
        chinese.walk(lower, found)
    identity.walk(cased, found)
    return found


def apart(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, without those that overlap an earlier or a longer one."""
    kept: list[Span] = []
    last = 0
    for start, end in sorted(set(spans), key=longest_first):
        if start >= last:
            kept.append((start, end))
            last = end
    return kept


def longest_first(span: Span) -> Span:
    """Return by what spans are put in order: by their beginning, the longer one first."""
    return span[0], -span[1]
