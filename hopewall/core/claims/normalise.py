"""A text made plain before it is judged, with the way back to where each character stood.

What can hide a word from a reader's machine but not from a reader is undone: full-width and
look-alike letters, invisible and bidirectional signs, traditional characters, letters and Han
characters set apart by spaces or marks, letters and signs repeated.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from hopewall.core.claims.simplified_han import SIMPLIFIED, TRADITIONAL

HAN: Final = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"

_MOST_KEPT: Final = 30_000
_UNSEEN: Final = frozenset({"Mn", "Me", "Cc", "Cf", "Cs", "Co", "Cn"})
"""Categories of what a reader does not see: marks, controls, what no sign was given to."""
_SIGNS: Final = {
    **dict.fromkeys("‘’ʼ′`´", "'"),
    **dict.fromkeys("“”„‟″«»「」『』", '"'),
    **dict.fromkeys("‐‑‒−﹣", "-"),
    "｡": "。",
    "\u2028": "\n",
    "\u2029": "\n",
    "\x0b": "\n",
    "\x0c": "\n",
    "\x85": "\n",
    "\r": "\r",
    "\n": "\n",
    "\t": " ",
}
# Letters of other scripts and shinjitai that a reader takes for these.
_LOOK_ALIKES: Final = dict(
    zip(
        "аАвВеЕкКмМнНоОрРсСтТуУхХіІјЈѕЅһԁԛԝԍոսցտαΑβΒεΕικΚΙΜΝνοΟρΡτΤυΥΧΗΖıøØłŁđĐ",
        "aAbBeEkKmMhHoOpPcCtTyYxXiIjJsShdqwgnugtaAbBeEikKIMNvoOpPtTuYXHZioOlLdD",
        strict=True,
    )
)
_OTHER_HAN: Final = {
    "癒": "愈",
    "髙": "高",
    "効": "效",
    "駅": "站",
    "関": "关",
    "発": "发",
    "当": "当",
}

_HAN_GAP: Final = re.compile(
    rf"(?<=[{HAN}])(?:[\s*·•・‧_~|/\\^+=#&@`'.\-●○■□★☆※→←\u2600-\u27bf]|[\U0001f000-\U0001faff])"
    rf"{{1,8}}(?=[{HAN}])"
)
_LINE_END: Final = re.compile(r"\r\n?|\n")
_WHITE: Final = re.compile(r"\s{2,}|[^\S ]")
_IN_WORD: Final = re.compile(r"(?<=[A-Za-z])[*_~|^·•]+(?=[A-Za-z])")
_SPELLED: Final = re.compile(
    r"(?<![A-Za-z])[A-Za-z]([-.·_/*+ ])[A-Za-z](?:\1[A-Za-z])+(?![A-Za-z])"
)
_SPACED_DIGITS: Final = re.compile(r"(?<![\d.])\d(?:(?: \d){2,}(?!\d)|(?: \d)+(?= ?%))")
_REPEATED: Final = re.compile(r"([A-Va-vX-Zx-z])\1{2,}|([!?,。、~])\2+|\.{2,}")
_DISGUISED: Final = re.compile(r"(?<=[a-z])[013457@$](?=[a-z])")
_MEANT: Final = dict(zip("013457@$", "oieastas", strict=True))
_SHORTEST_SPELLED: Final = 4


class _Plain(dict[str, str]):
    """What each character stands for: nothing, one or several plain characters."""

    def __missing__(self, character: str) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        found = self[character] = _plain(character)
        return found


_TO_SIMPLIFIED: Final = dict(zip(TRADITIONAL, SIMPLIFIED, strict=True)) | _OTHER_HAN
_PLAIN: Final = _Plain()


def _plain(character: str) -> str:
    sign = _SIGNS.get(character)
    if sign is not None:
        return sign
    decomposed = unicodedata.normalize("NFKD", character)
    return "".join(
        _TO_SIMPLIFIED.get(part, _LOOK_ALIKES.get(part, _SIGNS.get(part, _digit(part))))
        for part in decomposed
        if unicodedata.category(part) not in _UNSEEN
    )


def _digit(character: str) -> str:
    """Return a digit of any script as 0 to 9, anything else as it is."""
    value = unicodedata.decimal(character, -1)
    return character if value < 0 else str(value)


@dataclass(frozen=True, slots=True)
class Plain:
    """A plain text in three forms of one length, and where each character came from.

    `origin[i]` is the offset, in the text as given, of what became character `i`.
    """

    cased: str
    lower: str
    origin: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets, in the text as given, of `start` to `end`."""
        return self.origin[start], self.origin[end - 1] + 1

    def at_or_after(self, offset: int) -> int:
        """Return the first character that came from `offset` or after it."""
        return bisect_left(self.origin, offset)


def normalise(text: str) -> Plain:
    """Return `text` made plain; takes time in proportion to its length."""
    pieces = [_PLAIN[character] for character in text]
    plain = "".join(pieces)
    origin = [index for index, piece in enumerate(pieces) for _ in piece]
    for pattern, instead in _STEPS:
        plain, origin = _replaced(plain, origin, pattern, instead)
    lower = plain.lower()  # as long as before: only "İ" would grow, and it is "I" by now
    if _DISGUISED.search(lower):
        lower = _DISGUISED.sub(lambda found: _MEANT[found[0]], lower)
    return Plain(plain, lower, origin)


def _white(found: re.Match[str]) -> str:
    lines = len(_LINE_END.findall(found[0]))
    after = found.string[found.end() : found.end() + 1]
    wrapped = lines == 1 and after.isascii() and after.islower()
    return "\n" if lines and not wrapped else " "


def _spelled(found: re.Match[str]) -> str:
    """Join the letters of a word spelled out; a lone "a" or "I" before it is a word of its own."""
    word = found[0]
    letters = word.replace(found[1], "")
    if len(letters) < _SHORTEST_SPELLED:
        return word
    if found[1] == " " and letters[0] in "aAI" and len(letters) > _SHORTEST_SPELLED:
        return f"{letters[0]} {letters[1:]}"
    return letters


def _spaced_digits(found: re.Match[str]) -> str:
    return found[0].replace(" ", "")


def _repeated(found: re.Match[str]) -> str:
    return found[0][0]


def _nothing(_found: re.Match[str]) -> str:
    return ""


_STEPS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]] = (
    (_HAN_GAP, _nothing),
    (_WHITE, _white),
    (_IN_WORD, _nothing),
    (_SPELLED, _spelled),
    (_SPACED_DIGITS, _spaced_digits),
    (_REPEATED, _repeated),
)


def _replaced(
    text: str,
    origin: list[int],
    pattern: re.Pattern[str],
    instead: Callable[[re.Match[str]], str],
) -> tuple[str, list[int]]:
    """Replace every match by a part of itself, and keep where what remains came from."""
    parts: list[str] = []
    places: list[int] = []
    done = 0
    for found in pattern.finditer(text):
        new = instead(found)
        if new == found[0]:
            continue
        start, end = found.span()
        parts += (text[done:start], new)
        places += origin[done:start]
        places += _kept(found[0], new, origin[start:end])
        done = end
    if not done:
        return text, origin
    parts.append(text[done:])
    places += origin[done:]
    return "".join(parts), places


def _kept(old: str, new: str, origin: list[int]) -> list[int]:
    """Return where each character of `new` stood in `old`, of which it is a part in order."""
    places = []
    at = 0
    for character in new:
        at = max(old.find(character, at), at)
        places.append(origin[at])
        at += 1
    return places
