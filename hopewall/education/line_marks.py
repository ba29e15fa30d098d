"""Line numbers that survive Python-Markdown, which keeps none.

Before parsing, each line with words gets its number, in private-use signs, after its last word
character: there it disturbs no syntax. After parsing the numbers are taken out of the texts again.
The text holds no private-use signs of its own: `core.clean_text` removes them.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

_BASE: Final = 0xE000
_DIGITS: Final = 16
_MARK: Final = re.compile("[\ue000-\ue00f]+\ue010")
_LAST_WORD: Final = re.compile(r"\w(?=\W*$)")


def marked(line: str, number: int) -> str:
    """Return a line with its number in it, or as it is where it has no word."""
    found = _LAST_WORD.search(line)
    if found is None:
        return line
    signs = "".join(chr(_BASE + int(digit, _DIGITS)) for digit in f"{number:x}")
    return f"{line[: found.end()]}{signs}\ue010{line[found.end() :]}"


@dataclass(frozen=True, slots=True)
class Placed:
    """A text that knows on which line each of its characters stands."""

    text: str
    starts: tuple[int, ...]
    lines: tuple[int, ...]

    def line_at(self, offset: int) -> int:
        """Return the line of the character at `offset`."""
        return self.lines[max(bisect_right(self.starts, offset) - 1, 0)]

    @property
    def first_line(self) -> int:
        """Return the line the text begins on."""
        return self.lines[0]


def placed(marked_text: str, fallback: int) -> Placed:
    """Take the numbers out of a text; `fallback` is the line of a text that holds none."""
    parts: list[str] = []
    length = 0
    ends: list[tuple[int, int]] = []
    position = 0
    for mark in _MARK.finditer(marked_text):
        part = marked_text[position : mark.start()]
        parts.append(part)
        length += len(part)
        ends.append((length, _number(mark[0][:-1])))
        position = mark.end()
    parts.append(marked_text[position:])
    text = "".join(parts)
    if not ends:
        return Placed(text, (0,), (fallback,))
    starts = [0]
    for end, _ in ends[:-1]:
        following = text.find("\n", end)
        starts.append(end if following < 0 else following + 1)
    return Placed(text, tuple(starts), tuple(number for _, number in ends))


def _number(signs: str) -> int:
    return int("".join(f"{ord(sign) - _BASE:x}" for sign in signs), _DIGITS)
