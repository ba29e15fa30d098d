"""Read a finished JPEG segment by segment: only what a picture needs, and not a byte more."""

import re
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

_SOI = b"\xff\xd8"
_EOI = b"\xff\xd9"
_APP0, _DQT, _DHT, _SOF0, _SOS = 0xE0, 0xDB, 0xC4, 0xC0, 0xDA
_ONCE = frozenset({_APP0, _SOF0, _SOS})
_JFIF = b"JFIF\0"
_JFIF_LENGTH = 14
_QUANTISATION = 65
_HIGHEST_TABLE = 3
_HUFFMAN = 17
_END_OF_SCAN = re.compile(rb"\xff[^\x00]", re.DOTALL)
_FRAME = struct.Struct(">BHHB")
_COLOURS = 3
_HEADER = struct.Struct(">BBH")
_MARKER = 0xFF


@dataclass(frozen=True, slots=True)
class Picture:
    """What the frame of a clean picture says of it, in pixels."""

    width: int
    height: int


def fault_in(data: bytes) -> str | None:
    """Return what a finished picture holds beyond the allowed segments, or None for nothing."""
    read = read_picture(data)
    return read if isinstance(read, str) else None


def read_picture(data: bytes) -> Picture | str:
    """Return the size of a finished picture, or what it holds beyond the allowed segments.

    Allowed are SOI, APP0 (plain JFIF, no thumbnail), DQT, one SOF0 of three colours, DHT, one SOS
    and EOI, in baseline, with nothing after the end and no slack in a table.
    """
    if not data.startswith(_SOI):
        return "it does not begin like a JPEG"
    at = len(_SOI)
    seen: dict[int, bytes] = {}
    while data[at : at + 2] != _EOI:
        if at + _HEADER.size > len(data):
            return "it is cut off"
        mark, kind, length = _HEADER.unpack_from(data, at)
        if mark != _MARKER or kind not in _FAULTS:
            return f"it has a segment {mark:02X}{kind:02X} at byte {at}"
        segment = data[at + _HEADER.size : at + 2 + length]
        if length < 2 or len(segment) != length - 2:  # noqa: PLR2004  the length counts itself
            return "it is cut off"
        fault = "it has a part twice" if kind in seen and kind in _ONCE else _FAULTS[kind](segment)
        if fault is not None:
            return fault
        seen[kind] = segment
        at += 2 + length
        if kind == _SOS:
            scan_end = _END_OF_SCAN.search(data, at)
            if scan_end is None:
                return "it is cut off"
            at = scan_end.start()
    return _picture(data, at, seen)


def _picture(data: bytes, at: int, seen: Mapping[int, bytes]) -> Picture | str:
    if not {_SOF0, _SOS} <= seen.keys():
        return "it holds no picture"
    if at + len(_EOI) != len(data):
        return f"it has {len(data) - at - len(_EOI)} bytes after its end"
    _, height, width, _ = _FRAME.unpack_from(seen[_SOF0])
    return Picture(width, height)


def _fault_in_jfif(segment: bytes) -> str | None:
    plain = len(segment) == _JFIF_LENGTH and segment.startswith(_JFIF)
    if not plain or segment[-2:] != b"\0\0":
        return "it has more in its JFIF segment than a picture needs"
    return None


def _fault_in_frame(segment: bytes) -> str | None:
    if len(segment) != _FRAME.size + 3 * _COLOURS:
        return "its frame is none of three colours"
    bits, height, width, colours = _FRAME.unpack_from(segment)
    if (bits, colours) != (8, _COLOURS) or not width or not height:
        return "its frame is none of three colours"
    return None


def _fault_in_quantisation(segment: bytes) -> str | None:
    """Tables of one byte and 64 numbers each, and no slack (ISO/IEC 10918-1, B.2.4.1)."""
    tables = range(0, len(segment), _QUANTISATION)
    if len(segment) % _QUANTISATION or any(segment[at] > _HIGHEST_TABLE for at in tables):
        return "it has more in its quantisation than a picture needs"
    return None


def _fault_in_huffman(segment: bytes) -> str | None:
    """Tables of 17 bytes and as many as these count, and no slack (ISO/IEC 10918-1, B.2.4.2)."""
    at = 0
    while at + _HUFFMAN <= len(segment):
        at += _HUFFMAN + sum(segment[at + 1 : at + _HUFFMAN])
    return None if at == len(segment) else "it has more in its tables than a picture needs"


def _fault_in_scan(segment: bytes) -> str | None:
    length = 1 + 2 * _COLOURS + 3
    if len(segment) != length or segment[0] != _COLOURS:
        return "its scan is none of three colours"
    return None


_FAULTS: Final[Mapping[int, Callable[[bytes], str | None]]] = {
    _APP0: _fault_in_jfif,
    _DQT: _fault_in_quantisation,
    _SOF0: _fault_in_frame,
    _DHT: _fault_in_huffman,
    _SOS: _fault_in_scan,
}
