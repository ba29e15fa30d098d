"""Text to sentences, in English and in Chinese; each list item comes as a text of its own."""

import re
from typing import Final

_ENGLISH_END: Final = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])")
_NO_END: Final = re.compile(r"(?:\b(?:Dr|Prof|Mr|Mrs|Ms|St|vs|e\.g|i\.e|approx|No|Fig)|\b[A-Z])\.$")
_CHINESE_END: Final = re.compile(r"(?<=[。！？；…!?;])[”’」』）\"']*")
_HAN: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003fffd]")


def english_sentences(text: str) -> list[str]:
    """Return the sentences of an English text; a decimal point or an initial ends none."""
    found: list[str] = []
    for part in _ENGLISH_END.split(text.strip()):
        if found and _NO_END.search(found[-1]):
            found[-1] = f"{found[-1]} {part}"
        elif part.strip():
            found.append(part.strip())
    return found


def chinese_sentences(text: str) -> list[str]:
    """Return the sentences of a Chinese text, cut at 。！？；… of either width."""
    return [part.strip() for part in _CHINESE_END.split(text) if _HAN.search(part)]


def han_count(text: str) -> int:
    """Return how many Han characters a text holds: what a Chinese sentence is measured by."""
    return len(_HAN.findall(text))
