"""Every rule and word list looked for in one walk over a text.

An alternative of a pattern is tried only where the text goes on as it can begin (`leading`), so the
time grows with the text and hardly with the number of rules.
"""

import re
from collections.abc import Iterable
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

_ENGLISH_KEY: Final = 6
_CHINESE_KEY: Final = 3
_WORD: Final = 20
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
        source = f"(?:{_over_lines(pattern)}){self.ends}" if self.ends else pattern
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
        known, length = self.known, self.length
        for place in self.places.finditer(text):
            at = place.start()
            ahead = flat[at : at + length]
            candidates = known.get(ahead)
            if candidates is None:
                candidates = self._remember(ahead)
            for alternative in candidates:
                compiled = alternative.found or alternative.ready()
                match = compiled.match(text, at)
                if match is not None and match.end() > at:
                    found.setdefault(alternative.name, []).append((at, match.end()))
        for alternative in self.anyhow:
            spans = [each.span() for each in alternative.ready().finditer(text)]
            if spans:
                found.setdefault(alternative.name, []).extend(spans)

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


def _over_lines(pattern: str) -> str:
    """Return an English pattern with words of bounded length, its spaces also line ends."""
    bounded = pattern.replace(r"\w+", rf"\w{{1,{_WORD}}}").replace(r"\w*", rf"\w{{0,{_WORD}}}")
    return _OUTSIDE_CLASS.sub(_space, bounded)


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
    for start, end in sorted(set(spans), key=_longest_first):
        if start >= last:
            kept.append((start, end))
            last = end
    return kept


def _longest_first(span: Span) -> Span:
    return span[0], -span[1]
