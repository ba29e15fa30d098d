"""The few marks of a story's text, as CommonMark writes them: paragraphs, lists, steps, bold words.

Everything else is what it looks like: of a story the wall draws no headings, links or pictures.
A line that begins with `- ` or `1. ` begins an item; `**bold**` and `*emphasis*` look alike, for
Chinese type has no slanted form. Pure, and linear in the length of the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_ITEM: Final = re.compile(r"(?:-|(\d{1,2})[.)])\s+(?=\S)")
# A lone star within a Latin word or a number is a star: 2*3*4 is a sum.
_BOLD: Final = re.compile(
    r"(?<!\*)(\*\*|(?<![0-9A-Za-z])\*)([^\s*](?:[^*]*[^\s*])?)\1(?!\*)(?:(?<=\*\*)|(?![0-9A-Za-z]))"
)
_STRAY: Final = re.compile(
    r"^(?:#{1,6}|>)(?=[ \t]+\S)"  # a heading, a quotation
    r"|\*\*|__(?=\w)|(?<=\w)__"  # bold that has no end, or is written in the other way
    r"|!?\[[^\[\]\n]*\]\([^()\n]*\)"  # a link, a picture
    r"|^```.*$|^[-*_]{3,}$",  # code, a line across the page
    re.MULTILINE,
)


class PieceKind(StrEnum):
    """What a piece of a text is drawn as."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that look alike."""

    words: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, or one item of a list; `number` is what a step was written with, else 0."""

    kind: PieceKind
    stretches: tuple[Stretch, ...]
    number: int = 0

    @property
    def words(self) -> str:
        """The words alone, as a reader sees them."""
        return "".join(stretch.words for stretch in self.stretches)


def paragraphs(body: str) -> tuple[str, ...]:
    """Split a text into its pieces, marks and all; line ends within a piece become spaces."""
    return tuple(" ".join(piece.split()) for _, piece in piece_places(body))


def piece_places(body: str) -> Iterator[tuple[int, str]]:
    """Yield where each piece begins, and the piece as it was written.

    An empty line ends a piece and an item begins one; a step begins one within a paragraph only
    where it is the first, as in CommonMark, so that a year at the start of a line is no step.
    """
    begun: tuple[int, bool] | None = None  # where, and whether it is a step
    end = place = 0
    for line in body.split("\n"):
        words = line.strip()
        first = place + len(line) - len(line.lstrip())
        item = _ITEM.match(words)
        if begun and (not words or (item and _begins_one(item[1], in_steps=begun[1]))):
            yield begun[0], body[begun[0] : end]
            begun = None
        if words:
            begun = begun or (first, bool(item and item[1]))
            end = first + len(words)
        place += len(line) + 1
    if begun:
        yield begun[0], body[begun[0] : end]


def _begins_one(number: str | None, *, in_steps: bool) -> bool:
    return number is None or in_steps or int(number) == 1


def read_piece(piece: str) -> Piece:
    """Return one piece with its marks read."""
    item = _ITEM.match(piece)
    kind, number = PieceKind.PARAGRAPH, 0
    if item is not None:
        kind = PieceKind.STEP if item[1] else PieceKind.ITEM
        number = int(item[1] or 0)
    stretches = (Stretch(piece[first:last], strong) for first, last, strong in _kept(piece))
    return Piece(kind, tuple(each for each in stretches if each.words), number)


def piece_words(piece: str) -> str:
    """Return the words of one piece as a reader sees them."""
    return read_piece(piece).words


def plain_words(body: str) -> str:
    """Return the words of a text as a reader sees them, its pieces parted by empty lines."""
    return "\n\n".join(map(piece_words, paragraphs(body)))


def plain_places(body: str) -> tuple[str, list[int]]:
    """Return the words without their marks, and where each character of them stands in `body`."""
    words: list[str] = []
    places: list[int] = []
    for start, piece in piece_places(body):
        if words:
            words.append("\n\n")
            places += [places[-1]] * 2
        for first, last, _ in _kept(piece):
            words.append(piece[first:last])
            places += range(start + first, start + last)
    return "".join(words), places


def _kept(piece: str) -> Iterator[tuple[int, int, bool]]:
    """Yield what is no mark: from where to where in the piece, and whether it is bold."""
    item = _ITEM.match(piece)
    place = item.end() if item else 0
    for found in _BOLD.finditer(piece):
        yield place, found.start(), False
        yield *found.span(2), True
        place = found.end()
    yield place, len(piece), False


def stray_marks(body: str) -> Iterator[tuple[int, int]]:
    """Yield what looks like a mark of Markdown and would stand on the wall as it is written."""
    for place, piece in piece_places(body):
        bold = [found.span() for found in _BOLD.finditer(piece)]
        for found in _STRAY.finditer(piece):
            start, end = found.span()
            if not any(first <= start and end <= last for first, last in bold):
                yield place + start, place + end
