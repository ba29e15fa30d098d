"""Text that somebody pastes, usually out of Word: clean when it comes in, and told what was done.

Typographic quotes and dashes stay; what cannot be seen goes, because it may hide words or turn a
line around.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hopewall.core.clean_text import without_hidden
from hopewall.core.pictographs import without_pictographs
from hopewall.core.said import Said

MOST_PASTED: Final = 100_000
"""Characters that are looked at at all; a whole book is no story."""

_NEWLINES: Final = re.compile("\r\n?|\x0b|\x0c|\x85|\u2028|\u2029")
_SPACES: Final = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]")
_BULLET: Final = re.compile(
    "^[ \t]*[\uf0b7\uf0a7\uf0d8\u2022\u25cf\u25aa\u25e6\u2023][ \t]*", re.MULTILINE
)
_INNER_SPACES: Final = re.compile(" {2,}")
_LINE_ENDS: Final = re.compile(" +$|^ +", re.MULTILINE)
_GAPS: Final = re.compile("\n{3,}")


class Tidied(StrEnum):
    """What was done to a pasted text."""

    HIDDEN = "hidden"
    PICTOGRAPHS = "pictographs"
    BULLETS = "bullets"
    LINES_JOINED = "lines-joined"


_NOTES: Final = {
    Tidied.HIDDEN: Said("Invisible signs were taken out.", "已去掉看不见的字符。"),
    Tidied.PICTOGRAPHS: Said(
        "Emoji were taken out: the wall cannot draw them.", "已去掉表情符号：墙上无法显示。"
    ),
    Tidied.BULLETS: Said("Bullets became dashes.", "项目符号已改为短横线。"),
    Tidied.LINES_JOINED: Said("Its lines were joined into one.", "多行已合并为一行。"),
}


@dataclass(frozen=True, slots=True)
class PastedText:
    """The text as it may come in, and what was changed in it."""

    text: str
    done: tuple[Tidied, ...]

    @property
    def notes(self) -> tuple[Said, ...]:
        """Return what was done, in sentences."""
        return tuple(_NOTES[one] for one in self.done)


@dataclass(frozen=True, slots=True)
class PasteRefused:
    """Too much was pasted; nothing comes in."""

    sentence: Said


def tidy(pasted: str, room: int, *, one_line: bool = False) -> PastedText | PasteRefused:
    """Return what may come in of a pasted text; `room` is how many characters the field has left.

    A text that does not fit is refused whole: half a story would go unnoticed.
    """
    if len(pasted) > MOST_PASTED:
        return _too_much(len(pasted), room)
    done: list[Tidied] = []
    text = _NEWLINES.sub("\n", pasted.removeprefix("\ufeff"))
    bulleted = _BULLET.sub("- ", text)
    if bulleted != text:
        done.append(Tidied.BULLETS)
    plain = without_pictographs(bulleted)
    if plain != bulleted:
        done.append(Tidied.PICTOGRAPHS)
    spaced = _SPACES.sub(" ", plain)
    seen = without_hidden(spaced)
    if seen != spaced:
        done.append(Tidied.HIDDEN)
    text = unicodedata.normalize("NFC", seen)
    text = _GAPS.sub("\n\n", _LINE_ENDS.sub("", _INNER_SPACES.sub(" ", text))).strip("\n")
    if one_line and "\n" in text:
        done.append(Tidied.LINES_JOINED)
        text = " ".join(text.split())
    if len(text) > room:
        return _too_much(len(text), room)
    return PastedText(text, tuple(done))


def _too_much(length: int, room: int) -> PasteRefused:
    return PasteRefused(
        Said(
            f"This is too long: {length} characters, and {room} fit here. Nothing was pasted.",
            f"内容太长：共 {length} 个字符，这里还能放 {room} 个。没有粘贴任何内容。",
        )
    )
