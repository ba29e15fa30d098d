"""Whether the log beside a database was changed: SQLite leaves out what follows, without a word.

The format is SQLite's "WAL file format" (fileformat2, section 4). After a power cut the last
transaction may be torn, and nobody was told that it was saved. But the next one is begun only when
the one before it is on the disk: a good frame behind a torn transaction proves that somebody, or
the disk, changed the file.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_HEADER: Final = 32
_FRAME: Final = 24
_LONGEST: Final = 64 * 1024 * 1024
_MAGICS: Final = {0x377F0682: "<", 0x377F0683: ">"}
_SMALLEST_PAGE, _LARGEST_PAGE = 512, 65_536


@dataclass(frozen=True, slots=True)
class _Frame:
    commits: bool
    salts: bytes
    sound: bool
    """Whether the checksum, running from the header on, agrees."""


def lost_in_log(database: Path) -> bool:
    """Whether the log of a database that nobody else has open holds entries that cannot be read.

    A log of more than 64 MB, which only an interrupted import leaves, is not looked through: it
    would take seconds. Raises OSError.
    """
    path = database.with_name(database.name + "-wal")
    try:
        if path.stat().st_size > _LONGEST:
            return False
        data = path.read_bytes()
    except FileNotFoundError:
        return False
    return _is_changed(data)


def _is_changed(data: bytes) -> bool:
    if len(data) < _HEADER + _FRAME:
        return False
    order = _MAGICS.get(int.from_bytes(data[:4], "big"))
    checked = order is not None and _sum(order, data[:24]) == _pair(data[24:32])
    if not checked:
        return _header_was_changed(data)
    salts = data[16:24]
    torn = ended = False
    for frame in _frames(data, order or "<", salts):
        if torn and ended and frame.salts == salts:
            return True
        torn = torn or not frame.sound
        if torn and frame.salts == salts and frame.commits:
            ended = True
    return False


def _header_was_changed(data: bytes) -> bool:
    """Whether frames follow that this header, or this header with their mark, must have begun."""
    mark = data[_HEADER + 8 : _HEADER + 16]
    if mark == data[16:24] and any(mark):
        return True
    mended = data[:16] + mark
    return any(
        _sum(order, mended) == _pair(data[24:32])
        for magic, order in _MAGICS.items()
        if int.from_bytes(data[:4], "big") == magic
    )


def _frames(data: bytes, order: str, salts: bytes) -> Iterator[_Frame]:
    size = int.from_bytes(data[8:12], "big")
    if not _SMALLEST_PAGE <= size <= _LARGEST_PAGE:
        return
    running = _pair(data[24:32])
    sound = True
    for start in range(_HEADER, len(data) - _FRAME - size + 1, _FRAME + size):
        head = data[start : start + _FRAME]
        if sound:
            running = _sum(order, head[:8], running)
            running = _sum(order, data[start + _FRAME : start + _FRAME + size], running)
            sound = running == _pair(head[16:24]) and head[8:16] == salts
        yield _Frame(any(head[4:8]), head[8:16], sound)


def _pair(data: bytes) -> tuple[int, int]:
    first, second = struct.unpack(">II", data)
    return first, second


def _sum(order: str, data: bytes, start: tuple[int, int] = (0, 0)) -> tuple[int, int]:
    """Return the log's checksum: two interleaved sums over pairs of words."""
    first, second = start
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for place in range(0, len(words), 2):
        first = (first + words[place] + second) & 0xFFFFFFFF
        second = (second + words[place + 1] + first) & 0xFFFFFFFF
    return first, second
