"""Read a finished JPEG segment by segment: only what a picture needs, and not a byte more."""

import re
import struct

_SOI = b"\xff\xd8"
_EOI = b"\xff\xd9"
_APP0, _DQT, _DHT, _SOF0, _SOS = 0xE0, 0xDB, 0xC4, 0xC0, 0xDA
_ALLOWED = {_APP0, _DQT, _DHT, _SOF0, _SOS}
_JFIF = b"JFIF\0"
_JFIF_LENGTH = 16
_END_OF_SCAN = re.compile(rb"\xff[^\x00]", re.DOTALL)
_HEADER = struct.Struct(">BBH")
_MARKER = 0xFF


def fault_in(data: bytes) -> str | None:
    """Return what a finished picture holds beyond the allowed segments, or None for nothing.

    Allowed are SOI, APP0 (plain JFIF, no thumbnail), DQT, SOF0, DHT, SOS and EOI, in baseline, with
    nothing after the end.
    """
    if not data.startswith(_SOI):
        return "it does not begin like a JPEG"
    at = len(_SOI)
    seen: set[int] = set()
    while True:
        if data[at : at + 2] == _EOI:
            return _at_the_end(data, at, seen)
        if at + _HEADER.size > len(data):
            return "it is cut off"
        mark, kind, length = _HEADER.unpack_from(data, at)
        if mark != _MARKER or kind not in _ALLOWED:
            return f"it has a segment {mark:02X}{kind:02X} at byte {at}"
        segment = data[at + _HEADER.size : at + 2 + length]
        if length < 2 or len(segment) != length - 2:  # noqa: PLR2004  the length counts itself
            return "it is cut off"
        if kind == _APP0 and (_APP0 in seen or not _is_plain_jfif(segment, length)):
            return "it has more in its JFIF segment than a picture needs"
        seen.add(kind)
        at += 2 + length
        if kind == _SOS:
            scan_end = _END_OF_SCAN.search(data, at)
            if scan_end is None:
                return "it is cut off"
            at = scan_end.start()


def _is_plain_jfif(segment: bytes, length: int) -> bool:
    thumbnail = segment[-2:]
    return length == _JFIF_LENGTH and segment.startswith(_JFIF) and thumbnail == b"\0\0"


def _at_the_end(data: bytes, at: int, seen: set[int]) -> str | None:
    if not {_SOF0, _SOS} <= seen:
        return "it holds no picture"
    if at + len(_EOI) != len(data):
        return f"it has {len(data) - at - len(_EOI)} bytes after its end"
    return None
