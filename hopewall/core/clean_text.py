"""Characters that have no place in a text to be read: what is taken out before anything is parsed.

Bidirectional controls can make a line read as another one; control and invisible signs can hide
words; private signs are used by the parser itself.
"""

import re
import unicodedata
from typing import Final

_HIDDEN: Final = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but tab and line feed, and C1
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff"
    "\ud800-\udfff\ue000-\uf8ff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff\U000f0000-\U0010ffff"
    "]"
)
_NEWLINES: Final = re.compile("\r\n?|\x0b|\x0c|\x85|\u2028|\u2029")
_SPACES: Final = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f]")


def clean(text: str) -> tuple[str, tuple[int, ...]]:
    """Return `text` without hidden characters, and the lines (from 1) that held some.

    Every kind of line end becomes a line feed, every kind of narrow space a space.
    """
    lines = []
    held = []
    for number, line in enumerate(_NEWLINES.sub("\n", text.removeprefix("\ufeff")).split("\n"), 1):
        spaced = _SPACES.sub(" ", line)
        kept = _HIDDEN.sub("", spaced)
        if kept != spaced:
            held.append(number)
        lines.append(unicodedata.normalize("NFC", kept))
    return "\n".join(lines), tuple(held)


def hidden_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where hidden characters stand in a text, as half-open ranges."""
    return tuple(found.span() for found in _HIDDEN.finditer(text))


def without_hidden(text: str) -> str:
    """Return the text without its hidden characters, everything else as it is."""
    return _HIDDEN.sub("", text)
