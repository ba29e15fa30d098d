"""A readable difference of two texts: by words in English, by characters in Chinese.

Lines that are the same are not looked into; the others are compared piece by piece. What is kept
and removed together is the text before, what is kept and added the text after.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

_LINES: Final = re.compile(r"[^\n]*\n|[^\n]+")
_TOKENS: Final = re.compile(
    "[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003fffd]"  # each Chinese character by itself
    r"|[^\W_\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003fffd]+(?:['’][^\W\d_]+)*"
    r"|\s+|."
)
_MOST_TOKENS: Final = 4_000
"""Pieces of a changed stretch that are compared one by one; longer ones change as a whole."""
_ISLAND: Final = 2
"""So few characters kept between two changes are read more easily as changed too."""


class Part(StrEnum):
    """What became of a piece."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, kept, removed or added; never empty."""

    part: Part
    text: str


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces of both texts in order, what was removed before what was added."""
    if before == after:
        return (Piece(Part.KEPT, before),) if before else ()
    old, new = _LINES.findall(before), _LINES.findall(after)
    found: list[Piece] = []
    for tag, i1, i2, j1, j2 in _opcodes(old, new):
        removed, added = "".join(old[i1:i2]), "".join(new[j1:j2])
        if tag == "equal":
            found.append(Piece(Part.KEPT, removed))
        else:
            found += _closely(removed, added)
    return tuple(_joined(found))


def _opcodes(old: Sequence[str], new: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def _closely(removed: str, added: str) -> Iterator[Piece]:
    old, new = _TOKENS.findall(removed), _TOKENS.findall(added)
    if not old or not new or len(old) + len(new) > _MOST_TOKENS:
        yield from _change(removed, added)
        return
    for tag, i1, i2, j1, j2 in _opcodes(old, new):
        gone, come = "".join(old[i1:i2]), "".join(new[j1:j2])
        if tag == "equal":
            yield Piece(Part.KEPT, gone)
        else:
            yield from _change(gone, come)


def _change(removed: str, added: str) -> Iterator[Piece]:
    if removed:
        yield Piece(Part.REMOVED, removed)
    if added:
        yield Piece(Part.ADDED, added)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces with neighbours joined and small islands between two changes drowned."""
    removed = added = ""
    kept = ""
    for piece in pieces:
        if piece.part is Part.KEPT:
            kept += piece.text
            continue
        if kept and (removed or added) and len(kept) <= _ISLAND and "\n" not in kept:
            removed, added = removed + kept, added + kept
        elif kept:
            yield from _change(removed, added)
            removed = added = ""
            yield Piece(Part.KEPT, kept)
        kept = ""
        if piece.part is Part.REMOVED:
            removed += piece.text
        else:
            added += piece.text
    yield from _change(removed, added)
    if kept:
        yield Piece(Part.KEPT, kept)
