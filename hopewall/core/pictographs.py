"""Emoji: small pictures that the wall's typefaces do not have, so that an empty box would stand."""

import re
from typing import Final

_ONE: Final = "[\U0001f000-\U0001faff\u2600-\u27bf\u231a\u231b\u23e9-\u23f3\u2b05-\u2b55]"
_PICTURE: Final = re.compile(f"{_ONE}\ufe0f?(?:\u200d{_ONE}\ufe0f?)*|[0-9#*]\ufe0f?\u20e3")
_DRAWN: Final = frozenset("★☆")
"""What Noto Sans SC draws of that region."""


def pictograph_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where emoji stand in a text, as half-open ranges, each sequence as one."""
    if text.isascii():
        return ()
    return tuple(found.span() for found in _PICTURE.finditer(text) if found[0] not in _DRAWN)


def without_pictographs(text: str) -> str:
    """Return the text without its emoji."""
    if text.isascii():
        return text
    return _PICTURE.sub(lambda found: found[0] if found[0] in _DRAWN else "", text)
