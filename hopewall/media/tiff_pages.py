"""The pages of a TIFF, found without decoding anything (TIFF 6.0, section 2).

A file names where its first page is described, and each description ends with where the next one
is. So a page alone is the same file with two numbers changed; reading it is the limited worker's.
"""

import struct
from typing import Final

_MOST: Final = 1_000
_STARTS: Final = (b"II*\0", b"MM\0*")
_FIRST: Final = 4
"""Where a file says where its first page is described."""
_ENTRY: Final = 12


def tiff_pages(data: bytes) -> int:
    """Return the number of pages, at most 1,000; 1 for what is no TIFF."""
    return max(len(_directories(data)), 1)


def tiff_page(data: bytes, page: int) -> bytes:
    """Return a TIFF in which only this page, counted from 1, is named.

    What has one page stays as it is. Raises IndexError for a page that is not there.
    """
    found = _directories(data)
    if page < 1 or page > max(len(found), 1):
        raise IndexError("there is no such page")
    if len(found) <= 1:
        return data
    number = struct.Struct("<I" if data.startswith(b"II") else ">I")
    at = found[page - 1]
    alone = bytearray(data)
    number.pack_into(alone, _FIRST, at)
    following = _next_named_at(data, at)
    if following is not None:
        number.pack_into(alone, following, 0)
    return bytes(alone)


def _directories(data: bytes) -> list[int]:
    """Return where each page is described, in the file's order.

    A page that was cut off is one, so that nobody takes the rest for the whole; a chain that bites
    its own tail ends.
    """
    if not data.startswith(_STARTS):
        return []
    number = struct.Struct("<I" if data.startswith(b"II") else ">I")
    found: dict[int, None] = {}
    (at,) = number.unpack_from(data.ljust(8, b"\0"), _FIRST)
    while at and at not in found and len(found) < _MOST:
        found[at] = None
        following = _next_named_at(data, at)
        if following is None:
            break
        (at,) = number.unpack_from(data, following)
    return list(found)


def _next_named_at(data: bytes, at: int) -> int | None:
    """Return where the description at `at` says where the next one is, None where it is cut off."""
    if at + 2 > len(data):
        return None
    (count,) = struct.unpack_from("<H" if data.startswith(b"II") else ">H", data, at)
    following: int = at + 2 + count * _ENTRY
    return following if following + 4 <= len(data) else None
