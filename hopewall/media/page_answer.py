"""One drawn page of a PDF, and how a worker hands it over; its answer is not trusted either."""

import hashlib
import json
import struct
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hopewall.media.formats import LONGEST_SIDE
from hopewall.media.jpeg_segments import read_picture

MOST_PAGES: Final = 40
"""Pages of a signed form that are drawn; whoever needs more has the wrong file, or paper."""

_LENGTH: Final = struct.Struct(">I")
_MOST_HEADER: Final = 1024
_MOST_COUNT: Final = 1_000_000


class PageTrouble(StrEnum):
    """Why a page is not drawn."""

    LOCKED = "locked"
    """The PDF asks for a password."""
    DAMAGED = "damaged"
    """It is none, is cut off, has no page, or made its reader crash."""
    TOO_MANY = "too-many"
    """The page lies behind `MOST_PAGES`."""
    FONTS_MISSING = "fonts-missing"
    """Chinese, Japanese or Korean words stand in a font that the PDF does not bring along."""
    TOO_HEAVY = "too-heavy"
    """It takes more time or memory than one page may."""
    BUSY = "busy"
    """The machine had no time or memory left."""
    NOT_HERE = "not-here"
    """There is no limited worker on this system."""


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page as a plain JPEG, at most `LONGEST_SIDE` pixels long.

    `page` counts from 1; `pages` are all that the PDF has, also those that are not drawn.
    """

    picture: bytes
    sha256: str
    page: int
    pages: int


class PageAnswerError(Exception):
    """A worker's answer is not one."""


def encode_page(picture: bytes, pages: int) -> list[bytes]:
    """Return an answer in the pieces that are written one after the other."""
    header = json.dumps({"pages": pages}).encode()
    return [_LENGTH.pack(len(header)), header, picture]


def encode_trouble(trouble: PageTrouble) -> list[bytes]:
    """Return the answer of a worker that could not draw."""
    header = json.dumps({"trouble": trouble}).encode()
    return [_LENGTH.pack(len(header)), header]


def decode_page(answer: bytes, page: int) -> DrawnPage | PageTrouble:
    """Return what was answered to the order for a page; raises PageAnswerError."""
    try:
        (length,) = _LENGTH.unpack_from(answer)
        if length > _MOST_HEADER:
            raise PageAnswerError("the header is too long")
        start = _LENGTH.size + length
        header = json.loads(answer[_LENGTH.size : start])
        if "trouble" in header:
            return PageTrouble(header["trouble"])
        pages = header["pages"]
    except (struct.error, ValueError, KeyError, TypeError, RecursionError) as error:
        raise PageAnswerError("the answer is none") from error
    if type(pages) is not int or not page <= pages <= _MOST_COUNT:
        raise PageAnswerError("the count of pages is none")
    picture = answer[start:]
    read = read_picture(picture)
    if isinstance(read, str) or max(read.width, read.height) > LONGEST_SIDE:
        raise PageAnswerError("the page is no clean picture")
    return DrawnPage(picture, hashlib.sha256(picture).hexdigest(), page, pages)
