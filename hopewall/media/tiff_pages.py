"""How many pictures a TIFF has, counted without decoding anything (TIFF 6.0, section 2)."""

import struct
from typing import Final

_MOST: Final = 1_000
_ENTRY: Final = 12


def tiff_pages(data: bytes) -> int:
    """Return the number of pages, at most 1,000; 1 for what is no TIFF or is cut off."""
    if not data.startswith((b"II*\0", b"MM\0*")):
        return 1
    order = "<" if data.startswith(b"II") else ">"
    seen: set[int] = set()
    (at,) = struct.unpack_from(f"{order}4xI", data.ljust(8, b"\0"))
    while at and at not in seen and len(seen) < _MOST and at + 2 <= len(data):
        seen.add(at)
        (count,) = struct.unpack_from(f"{order}H", data, at)
        following = at + 2 + count * _ENTRY
        if following + 4 > len(data):
            break
        (at,) = struct.unpack_from(f"{order}I", data, following)
    return max(len(seen), 1)
