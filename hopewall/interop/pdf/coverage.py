"""Which characters the bundled fonts can print; PDF/A and PDF/UA refuse a document with any other.

A character that no font has becomes its base letter where that is known (ị becomes i), else a box.
Reads the `cmap` table of OpenType, formats 4 and 12, which is what our own fonts have.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from struct import unpack_from
from typing import Final

BOX: Final = "\u25a1"
_SEGMENTS: Final = 4
_GROUPS: Final = 12


def printable(text: str, fonts: Path) -> tuple[str, str]:
    """Return the text as the fonts in that folder can print it, and what they could not."""
    known = _known(fonts)
    if known.issuperset(text):
        return text, ""
    missing = "".join(dict.fromkeys(char for char in text if char not in known))
    return "".join(char if char in known else _instead(char, known) for char in text), missing


def _instead(char: str, known: frozenset[str]) -> str:
    base = unicodedata.normalize("NFKD", char)[:1]
    return base if base in known and base.isalnum() else BOX


@cache
def _known(fonts: Path) -> frozenset[str]:
    """Return every character that some family has in every one of its weights."""
    families: dict[str, frozenset[str]] = {}
    for path in sorted((*fonts.glob("*.ttf"), *fonts.glob("*.otf"))):
        family = path.stem.split("-")[0]
        found = frozenset(map(chr, _characters(path.read_bytes())))
        families[family] = families[family] & found if family in families else found
    return frozenset().union(*families.values())


def _characters(font: bytes) -> Iterator[int]:
    (tables,) = unpack_from(">H", font, 4)
    for number in range(tables):
        tag, _, start, _ = unpack_from(">4sIII", font, 12 + 16 * number)
        if tag == b"cmap":
            yield from _mapped(font, start)


def _mapped(font: bytes, start: int) -> Iterator[int]:
    (subtables,) = unpack_from(">H", font, start + 2)
    for number in range(subtables):
        _, _, offset = unpack_from(">HHI", font, start + 4 + 8 * number)
        at = start + offset
        (form,) = unpack_from(">H", font, at)
        if form == _GROUPS:
            (groups,) = unpack_from(">I", font, at + 12)
            for group in range(groups):
                first, last, _ = unpack_from(">III", font, at + 16 + 12 * group)
                yield from range(first, last + 1)
        elif form == _SEGMENTS:
            yield from _segments(font, at)


def _segments(font: bytes, at: int) -> Iterator[int]:
    (doubled,) = unpack_from(">H", font, at + 6)
    for place in range(0, doubled, 2):
        (last,) = unpack_from(">H", font, at + 14 + place)
        (first,) = unpack_from(">H", font, at + 16 + doubled + place)
        yield from range(first, min(last, 0xFFFE) + 1)
