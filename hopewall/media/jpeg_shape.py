"""Read a foreign JPEG's markers, without decoding: how large it is, and how much work it makes.

A file of 217 KB with thousands of scans takes a decoder 48 s (measured), and its size says nothing
of that. Markers are looked for as libjpeg does: what is none between two segments is skipped.
"""

import re
import struct
from dataclasses import dataclass
from typing import Final

MOST_SCANS: Final = 64
"""A progressive picture has 10 as a rule; 20 can be legitimate."""
MOST_SEGMENTS: Final = 4_096

# Two bytes and no repetition: "\xff+" takes twelve times as long.
_MARKER: Final = re.compile(rb"\xff([^\x00\x01\xff\xd0-\xd8])", re.DOTALL)
_LENGTH: Final = struct.Struct(">H")
_FRAME: Final = struct.Struct(">BHHB")
_EOI, _SOS = 0xD9, 0xDA
_SEQUENTIAL: Final = frozenset({0xC0, 0xC1})
_PROGRESSIVE: Final = 0xC2
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BLOCK: Final = 8
_BYTES_A_COEFFICIENT: Final = 2


@dataclass(frozen=True, slots=True)
class JpegShape:
    """What the markers say.

    Attributes:
        width: In pixels; 0 where too many segments hide it.
        height: In pixels, as the width.
        known_kind: Whether it is baseline, extended sequential or progressive, in Huffman codes.
        kept_whole: Whether a decoder keeps all coefficients until the last scan.
        coefficient_bytes: How much memory these take then.
        scans: How many there are; counted no further than one more than `MOST_SCANS`.
        segments: How many there are; counted no further than one more than `MOST_SEGMENTS`.
    """

    width: int
    height: int
    known_kind: bool
    kept_whole: bool
    coefficient_bytes: int
    scans: int
    segments: int

    @property
    def pixels(self) -> int:
        """Of the whole picture."""
        return self.width * self.height


def shape_of(data: bytes) -> JpegShape | None:
    """Return what a JPEG's markers say, up to its end; None where it has no frame."""
    frame: tuple[int, bytes] | None = None
    scans = segments = 0
    found = _MARKER.search(data, 2)
    while found is not None and scans <= MOST_SCANS and segments <= MOST_SEGMENTS:
        kind = found[1][0]
        if kind == _EOI or found.end() + _LENGTH.size > len(data):
            break
        (length,) = _LENGTH.unpack_from(data, found.end())
        segments += 1
        scans += kind == _SOS
        if frame is None and kind in _FRAMES:
            frame = kind, data[found.end() + _LENGTH.size : found.end() + length]
        found = _MARKER.search(data, found.end() + max(length, _LENGTH.size))
    if segments > MOST_SEGMENTS:
        return JpegShape(
            width=0,
            height=0,
            known_kind=True,
            kept_whole=False,
            coefficient_bytes=0,
            scans=scans,
            segments=segments,
        )
    return None if frame is None else _shape(frame[0], frame[1], scans, segments)


def _shape(kind: int, frame: bytes, scans: int, segments: int) -> JpegShape | None:
    if len(frame) < _FRAME.size:
        return None
    _, height, width, colours = _FRAME.unpack_from(frame)
    sampling = frame[_FRAME.size + 1 :: 3][:colours]
    if not width or not height or not sampling:
        return None
    across = max(1, *(each >> 4 for each in sampling))
    down = max(1, *(each & 15 for each in sampling))
    blocks = sum(
        -(-width * (each >> 4) // (across * _BLOCK)) * -(-height * (each & 15) // (down * _BLOCK))
        for each in sampling
    )
    return JpegShape(
        width=width,
        height=height,
        known_kind=kind in _SEQUENTIAL or kind == _PROGRESSIVE,
        kept_whole=kind == _PROGRESSIVE or scans > 1,
        coefficient_bytes=blocks * _BLOCK * _BLOCK * _BYTES_A_COEFFICIENT,
        scans=scans,
        segments=segments,
    )
