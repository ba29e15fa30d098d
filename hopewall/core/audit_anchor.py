"""Anchors of the audit: how long its chain was and how it ended, kept where the vault is not.

A chain alone cannot tell that its tail was cut off. An anchor is a line in a second file or a code
on paper, short enough to be typed by hand.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from hopewall.core.whole_lines import whole_lines

_LINE: Final = re.compile(r"(\d{4}-\d{2}-\d{2}) (\d{1,12}) ([0-9a-f]{64}) ([0-9a-f]{8})")
_HEAD: Final = re.compile(r"[0-9a-f]{20,64}")
_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: none is taken for another
_READ_AS: Final = str.maketrans("OIL", "011", "- ")
_COUNT_DIGITS: Final = 12
_SHORT: Final = 20
_GROUP: Final = 4
_CODE_LETTERS: Final = _SHORT * 4 // 5


@dataclass(frozen=True, slots=True)
class Anchor:
    """After `count` events the chain ended with `head`, whole or its first digits (at least 20)."""

    count: int
    head: str
    on: date | None = None

    def __post_init__(self) -> None:
        """Refuse what is no anchor, with ValueError."""
        if self.count < 1 or not _HEAD.fullmatch(self.head):
            raise ValueError("an anchor has a count and at least 20 digits of a hash")


@dataclass(frozen=True, slots=True)
class Anchors:
    """What a file of anchors says."""

    found: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class AnchorsDamaged:
    """A line of the file is not as it was written."""

    line: int
    sentence: str


def anchor_line(anchor: Anchor) -> str:
    """Return the line for a file, without its end; the anchor needs a day and a whole hash."""
    if anchor.on is None:
        raise ValueError("a line of the anchors' file has a day")
    text = f"{anchor.on.isoformat()} {anchor.count} {anchor.head}"
    return f"{text} {_check(text)}"


def read_anchors(text: str) -> Anchors | AnchorsDamaged:
    """Read a file of anchors; a line that a power cut interrupted does not count."""
    found = []
    for number, line in whole_lines(text):
        anchor = _read_line(line)
        if anchor is None:
            return AnchorsDamaged(
                number,
                f"Line {number} of the anchors is not as it was written: compare it with a copy.",
            )
        found.append(anchor)
    return Anchors(tuple(found))


def _read_line(line: str) -> Anchor | None:
    match = _LINE.fullmatch(line)
    if match is None or _check(line.rpartition(" ")[0]) != match[4]:
        return None
    try:
        return Anchor(int(match[2]), match[3], date.fromisoformat(match[1]))
    except ValueError:
        return None


def _check(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def anchor_code(anchor: Anchor) -> str:
    """Return an anchor to be written on paper: its count, 80 bits of its hash, two to check it.

    Such as `1234-K7WD-20PX-9TTN-4E1M-6A`.
    """
    body = _in_letters(int(anchor.head[:_SHORT], 16), _CODE_LETTERS)
    groups = [body[at : at + _GROUP] for at in range(0, _CODE_LETTERS, _GROUP)]
    return "-".join([str(anchor.count), *groups, _code_check(anchor.count, body)])


def read_code(text: str) -> Anchor | None:
    """Return the anchor of a code as somebody typed it, or None where a letter is wrong."""
    count, _, rest = text.strip().upper().partition("-")
    letters = rest.translate(_READ_AS)
    body, check = letters[:_CODE_LETTERS], letters[_CODE_LETTERS:]
    if not (count.isascii() and count.isdigit() and len(count) <= _COUNT_DIGITS and int(count)):
        return None
    if len(body) != _CODE_LETTERS or set(body) - set(_LETTERS):
        return None
    if check != _code_check(int(count), body):
        return None
    value = 0
    for letter in body:
        value = value * 32 + _LETTERS.index(letter)
    return Anchor(int(count), f"{value:0{_SHORT}x}")


def _in_letters(value: int, length: int) -> str:
    letters = []
    for _ in range(length):
        value, digit = divmod(value, 32)
        letters.append(_LETTERS[digit])
    return "".join(reversed(letters))


def _code_check(count: int, body: str) -> str:
    seal = hashlib.sha256(f"{count}-{body}".encode()).digest()
    return _in_letters(int.from_bytes(seal[:2]), 2)


def newest_first(anchors: Iterable[Anchor]) -> list[Anchor]:
    """Return anchors, the one after the most events first."""
    return sorted(anchors, key=lambda anchor: anchor.count, reverse=True)
