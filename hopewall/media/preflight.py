"""Refuse what would take too much memory or time, before anything is decoded.

The limits held in measurements (docs/photos.md). A decoder may still be surprised: then the limits
of its process end it.
"""

import struct
from typing import Final

from hopewall.media.formats import (
    LONGEST_SIDE,
    MAX_BASELINE_PIXELS,
    MAX_PROGRESSIVE_PIXELS,
    RAW_FILE,
    PictureFormat,
    too_many_pixels,
)
from hopewall.media.jpeg_shape import MOST_SCANS, MOST_SEGMENTS, JpegShape, shape_of
from hopewall.media.outcome import Refused

MOST_CHUNKS: Final = 20_000
"""Of a PNG or WebP; a million empty ones take seconds."""

_WORKING_BYTES: Final = 340_000_000
"""What decoding and making smaller may take together, beside the file and the program itself."""
_BYTES_A_PIXEL: Final = 4
_ENOUGH: Final = 4_000
"""A longest side that is as good as a master's."""
_SMALLEST_DRAFT: Final = 1_500
_DRAFTS: Final = (1, 2, 4, 8)
_PNG_START, _WEBP_START = 8, 12
_DNG_VERSION, _SUBFILE_TYPE, _STRIP_COUNT, _TILE_COUNT = 50706, 254, 273, 324
_MOST_TAGS: Final = 1_000
_MOST_STRIPS: Final = 100_000

_DAMAGED: Final = Refused("The picture is damaged or cut off; copy it from the camera again.")
_TOO_MANY_PARTS: Final = Refused(
    "The picture has far more parts than a camera makes; save it as JPEG and add it again."
)
_UNUSUAL: Final = Refused(
    "This is an unusual kind of JPEG, which is not read; save it as an ordinary JPEG and add it "
    "again."
)
_TOO_MUCH_MEMORY: Final = Refused(
    "The picture needs more memory than one picture may have; save it smaller and add it again."
)


def objection(kind: PictureFormat, data: bytes) -> Refused | None:
    """Return why a file of this format is not decoded at all, or None."""
    match kind:
        case PictureFormat.JPEG:
            return _objection_to_jpeg(shape_of(data))
        case PictureFormat.PNG:
            return _objection_to_chunks(data, _PNG_START, struct.Struct(">I4s"), 4)
        case PictureFormat.WEBP:
            return _objection_to_chunks(data, _WEBP_START, struct.Struct("<4xI"), 0)
        case PictureFormat.TIFF:
            return _objection_to_tiff(data)
        case PictureFormat.HEIF | PictureFormat.AVIF:
            return None


def draft_of(data: bytes) -> int:
    """Return by how much a JPEG may be made smaller while it is decoded: 1, 2, 4 or 8.

    As much as leaves about the longest side of a master; more only where memory asks for it.
    """
    shape = shape_of(data)
    return 1 if shape is None else _draft(shape) or _DRAFTS[-1]


def _objection_to_jpeg(shape: JpegShape | None) -> Refused | None:
    if shape is None:
        return _DAMAGED
    if not shape.known_kind:
        return _UNUSUAL
    if shape.scans > MOST_SCANS or shape.segments > MOST_SEGMENTS:
        return _TOO_MANY_PARTS
    limit = MAX_PROGRESSIVE_PIXELS if shape.kept_whole else MAX_BASELINE_PIXELS
    if shape.pixels > limit:
        return too_many_pixels(shape.pixels, limit)
    return None if _draft(shape) else _TOO_MUCH_MEMORY


def _draft(shape: JpegShape) -> int | None:
    longest = max(shape.width, shape.height)
    enough = max(draft for draft in _DRAFTS if draft == 1 or longest // draft >= _ENOUGH)
    for draft in _DRAFTS:
        fits = draft >= enough and _working_bytes(shape, draft) <= _WORKING_BYTES
        if fits and (draft == enough or longest // draft >= _SMALLEST_DRAFT):
            return draft
    return None


def _working_bytes(shape: JpegShape, draft: int) -> int:
    width, height = -(-shape.width // draft), -(-shape.height // draft)
    decoded = width * height * _BYTES_A_PIXEL
    smaller = LONGEST_SIDE / max(width, height)
    reducing = round(decoded * (smaller + smaller**2)) if smaller < 1 else decoded
    return decoded + max(shape.coefficient_bytes if shape.kept_whole else 0, reducing)


def _objection_to_chunks(data: bytes, at: int, head: struct.Struct, after: int) -> Refused | None:
    """Count chunks that each have a head, a body and `after` more bytes."""
    padded = after == 0
    for _ in range(MOST_CHUNKS):
        if at + head.size > len(data):
            return None
        length = head.unpack_from(data, at)[0]
        at += head.size + length + after + (length & 1 if padded else 0)
    return _TOO_MANY_PARTS


def _objection_to_tiff(data: bytes) -> Refused | None:
    """Tell raw files from scans: their first picture is a thumbnail, or they say DNG (TIFF 6.0)."""
    order = "<" if data.startswith(b"II") else ">"
    (at,) = struct.unpack_from(f"{order}4xI", data.ljust(8, b"\0"))
    if at + 2 > len(data):
        return _DAMAGED
    (count,) = struct.unpack_from(f"{order}H", data, at)
    entry = struct.Struct(f"{order}HHII")
    if at + 2 + count * entry.size > len(data):
        return _DAMAGED
    if count > _MOST_TAGS:
        return _TOO_MANY_PARTS
    for place in range(count):
        tag, _, values, value = entry.unpack_from(data, at + 2 + place * entry.size)
        if tag == _DNG_VERSION or (tag == _SUBFILE_TYPE and value & 1):
            return RAW_FILE
        if tag in {_STRIP_COUNT, _TILE_COUNT} and values > _MOST_STRIPS:
            return _TOO_MANY_PARTS
    return None
