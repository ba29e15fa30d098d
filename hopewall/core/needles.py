"""What to look for once a person is erased: their words and ids, in every way they may be written.

A byte scan can only find what stands there plainly or in a known coding; what is encrypted or
compressed has to be opened first. What is too short to be told from chance, or is other people's
too, is left out and counted, never silently.
"""

import base64
import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

SURE: Final = 6
"""Bytes: shorter patterns turn up by chance in what looks random, such as pictures."""

SHORTEST: Final = 4
"""Bytes: shorter patterns turn up by chance in any text."""

_TELLING: Final = 12
"""Bytes: a shorter line of a text ("moved away") may be anybody's."""

_PIECE: Final = 24
_PIECE_HAN: Final = 8
_LONG_WORD: Final = 8
_HAN: Final = re.compile("[\u3400-\u9fff]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_EDGE: Final = 4
_MARK: Final = 4
_ALIGNED: Final = 2 * _MARK - 1
_STRETCH: Final = 16_384


@dataclass(frozen=True, slots=True)
class Needles:
    """The words to look for, and how many could not be.

    `whole` are names, ids and pieces of texts, looked for in every coding; `words` are long single
    words, as an index of words keeps them.
    """

    whole: frozenset[str]
    words: frozenset[str]
    left_out: int = 0
    """Words that are too short, or other people's too."""


def needles_of(ids: Iterable[str], names: Iterable[str], texts: Iterable[str]) -> Needles:
    """Return what to look for of somebody with these ids, names and texts."""
    whole: set[str] = set()
    words: set[str] = set()
    short = 0
    for name in {*ids, *names}:
        text = name.strip()
        if not text:
            continue
        if len(text.encode()) < SHORTEST:
            short += 1
            continue
        whole.add(text)
        words.add(text.casefold())
    for text in texts:
        lines = [line for line in map(str.strip, text.splitlines()) if line]
        told = [line for line in lines if len(line.encode()) >= _TELLING]
        short += len(lines) - len(told)
        whole.update(piece for line in told for piece in _pieces(line))
        words.update(w.casefold() for w in _WORD.findall(text) if _is_long(w))
    return Needles(frozenset(whole), frozenset(words), short)


def _is_long(word: str) -> bool:
    return len(word) >= _LONG_WORD and not _HAN.search(word)


def _pieces(line: str) -> Iterator[str]:
    """Cut a line so that whatever is left of it, twice as long as a piece, holds one whole."""
    size = _PIECE_HAN if _HAN.search(line) else _PIECE
    if len(line) <= size:
        yield line
        return
    for at in range(0, len(line) - size + 1, size):
        yield line[at : at + size]
    yield line[-size:]


def without(needles: Needles, others: Iterable[str]) -> Needles:
    """Return the needles without those that occur in what other people's records say."""
    finder = Finder({one: [one.encode()] for one in (*needles.whole, *needles.words)})
    shared: set[str] = set()
    for text in others:
        shared |= finder.found(text.encode("utf-8", "replace"))
        shared |= finder.found(text.casefold().encode("utf-8", "replace"))
    return Needles(
        needles.whole - shared,
        needles.words - shared,
        needles.left_out + len((needles.whole | needles.words) & shared),
    )


def patterns_of(needles: Needles) -> dict[str, list[bytes]]:
    """Return for each needle the bytes it may stand as."""
    patterns: dict[str, set[bytes]] = {}
    for text in needles.whole:
        patterns.setdefault(text, set()).update(_codings(text))
    for word in needles.words:
        patterns.setdefault(word, set()).add(word.encode())
    return {
        text: sorted(p for p in found if len(p) >= SHORTEST) for text, found in patterns.items()
    }


def _codings(text: str) -> Iterator[bytes]:
    data = text.encode()
    yield data
    yield text.encode("utf-16-le")
    yield text.encode("utf-16-be")
    yield text.encode("gb18030", "ignore")
    yield json.dumps(text)[1:-1].encode()
    yield json.dumps(text, ensure_ascii=False)[1:-1].encode()
    for shift in range(3):
        coded = base64.b64encode(bytes(shift) + data + bytes(3))
        # Letters at both edges depend on what stands beside the text.
        yield coded[_EDGE if shift else 0 : (shift + len(data)) * 8 // 6]


class Finder:
    """Looks for many patterns at once.

    `sure` leaves out patterns that turn up by chance in random bytes. Most pieces of a file are
    passed over without looking twice: a pattern of seven bytes holds one of four aligned words
    wherever it stands, and only patterns of which such a word was seen are looked for.
    """

    def __init__(self, patterns: dict[str, list[bytes]], *, sure: bool = False) -> None:
        least = SURE if sure else 1
        self._owner: dict[bytes, str] = {}
        for text, coded in patterns.items():
            for pattern in coded:
                if len(pattern) >= least:
                    self._owner.setdefault(pattern, text)
        self.longest = max(map(len, self._owner), default=0)
        """Bytes of the longest pattern: how far pieces of a file must overlap."""
        self._short = [pattern for pattern in self._owner if len(pattern) < _ALIGNED]
        self._marked: dict[int, list[bytes]] = {}
        for pattern in self._owner:
            if len(pattern) < _ALIGNED:
                continue
            for at in range(_MARK):
                mark = int.from_bytes(pattern[at : at + _MARK], sys.byteorder)
                self._marked.setdefault(mark, []).append(pattern)
        self._marks = frozenset(self._marked)

    def found(self, data: bytes) -> set[str]:
        """Return which needles stand in these bytes."""
        found = {self._owner[pattern] for pattern in self._short if pattern in data}
        if not self._marks or len(data) < _ALIGNED:
            return found
        words = memoryview(data)[: len(data) // _MARK * _MARK].cast("I")
        for at in range(0, len(words), _STRETCH):
            seen = self._marks.intersection(words[at : at + _STRETCH])
            if not seen:
                continue
            begin = max(0, at * _MARK - self.longest)
            stretch = data[begin : (at + _STRETCH) * _MARK + self.longest]
            likely = {pattern for mark in seen for pattern in self._marked[mark]}
            found |= {self._owner[pattern] for pattern in likely if pattern in stretch}
        return found
