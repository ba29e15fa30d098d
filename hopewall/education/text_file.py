"""Bytes that somebody calls a text: which encoding they are in, or why they are none."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass
from typing import Final

_HAN_AND_PUNCTUATION: Final = (
    ("\u2000", "\u206f"),
    ("\u3000", "\u303f"),
    ("\u3400", "\u9fff"),
    ("\uff00", "\uffef"),
    ("\u00b7", "\u00b7"),
)
_CONTROLS: Final = frozenset(range(32)) - frozenset(b"\t\n\r\f\v\x1b")


@dataclass(frozen=True, slots=True)
class TextRead:
    """The text; `encoding` is named only where it is not the UTF-8 that was expected."""

    text: str
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class TextRefused:
    """It is no text; the sentence goes on after the file's name."""

    sentence: str


def text_of(data: bytes, largest: int) -> TextRead | TextRefused:
    """Return the text in these bytes: UTF-8, or GB18030 where that makes plain Chinese of it."""
    if len(data) > largest:
        return TextRefused(f"has more than {largest:,} bytes; check it in parts.")
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return TextRefused("is in UTF-16; save it as UTF-8.")
    if not _CONTROLS.isdisjoint(data):
        return TextRefused("is no text file; name a text in UTF-8.")
    try:
        return TextRead(data.removeprefix(BOM_UTF8).decode("utf-8"))
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        return TextRefused("is not in UTF-8; save it as UTF-8.")
    if all(character.isascii() or _is_chinese(character) for character in text):
        return TextRead(text, "GB18030")
    return TextRefused("is not in UTF-8; save it as UTF-8.")


def _is_chinese(character: str) -> bool:
    return any(low <= character <= high for low, high in _HAN_AND_PUNCTUATION)
