"""Which pictures are taken: decided by their first bytes, never by a name."""

from dataclasses import dataclass
from enum import StrEnum

from hopewall.media.outcome import Refused

MAX_BYTES = 40_000_000
MAX_BASELINE_PIXELS = 220_000_000
MAX_PROGRESSIVE_PIXELS = 64_000_000
MAX_PNG_PIXELS = 32_000_000
MAX_WEBP_PIXELS = 24_000_000
"""Its decoder keeps four copies of a picture: more would not fit into a worker's memory."""
MAX_TIFF_PIXELS = 36_000_000
"""A scanned page of A4 at 600 dots an inch has 35 million."""
MAX_HEIF_PIXELS = 52_000_000
"""The largest that phones make have 50 million."""
LONGEST_SIDE = 4_096
"""Pixels of a master's longer side at most: no screen and no crop needs more."""
MEGA = 1_000_000


class PictureFormat(StrEnum):
    """The formats that are read, under Pillow's names."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WEBP"
    TIFF = "TIFF"
    HEIF = "HEIF"
    AVIF = "AVIF"


@dataclass(frozen=True, slots=True)
class _Known:
    start: bytes
    sentence: str


_SAVE_AS_JPEG = "save it as JPEG and add it again."
RAW_FILE = Refused(f"This is a camera's raw file, which is not read; {_SAVE_AS_JPEG}")
_NEW = f"This is a JPEG 2000 or JPEG XL, which is not read; {_SAVE_AS_JPEG}"
_SVG = f"This is an SVG drawing or a web page and not a photo; {_SAVE_AS_JPEG}"
_ARCHIVE = (
    "This is a Word file, a ZIP archive or the like; take the picture out of it, as JPEG, and add "
    "that."
)
_VIDEO = "This is a video and not a picture; take a still picture from it, as JPEG, and add that."
_NOT_TAKEN = (
    _Known(b"GIF8", f"This is a GIF, which is not read; {_SAVE_AS_JPEG}"),
    _Known(b"%PDF", f"This is a PDF and not a picture; {_SAVE_AS_JPEG}"),
    _Known(b"%!PS", f"This is PostScript and not a picture; {_SAVE_AS_JPEG}"),
    _Known(b"\xc5\xd0\xd3\xc6", f"This is PostScript and not a picture; {_SAVE_AS_JPEG}"),
    _Known(b"BM", f"This is a BMP, which is not read; {_SAVE_AS_JPEG}"),
    _Known(b"8BPS", f"This is a Photoshop file, which is not read; {_SAVE_AS_JPEG}"),
    _Known(b"II+\0", f"This is a BigTIFF, which is not read; {_SAVE_AS_JPEG}"),
    _Known(b"MM\0+", f"This is a BigTIFF, which is not read; {_SAVE_AS_JPEG}"),
    _Known(b"\0\0\1\0", f"This is an icon, which is not read; {_SAVE_AS_JPEG}"),
    _Known(b"FUJIFILMCCD-RAW", RAW_FILE.sentence),
    _Known(b"IIRO", RAW_FILE.sentence),
    _Known(b"IIRS", RAW_FILE.sentence),
    _Known(b"MMOR", RAW_FILE.sentence),
    _Known(b"IIU\0", RAW_FILE.sentence),
    _Known(b"FOVb", RAW_FILE.sentence),
    _Known(b"\0MRM", RAW_FILE.sentence),
    _Known(b"\0\0\0\x0cjP  ", _NEW),
    _Known(b"\0\0\0\x0cJXL ", _NEW),
    _Known(b"\xff\x0a", _NEW),
    _Known(b"\xff\x4f\xff\x51", _NEW),
    _Known(b"PK\3\4", _ARCHIVE),
    _Known(b"\xd0\xcf\x11\xe0", _ARCHIVE),
    _Known(b"\x1aE\xdf\xa3", _VIDEO),
    _Known(b"RIFF", _VIDEO),
)

_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1"})
_MOVING_BRANDS = frozenset({b"hevc", b"hevx", b"hevm", b"hevs", b"msf1", b"avis"})
_MOST_BRANDS = 64
_MARKUP = (b"<svg", b"<?xml", b"<!doctype", b"<html", b"<!--")


def format_of(data: bytes) -> PictureFormat | Refused:
    """Return the format that the bytes begin with, or why they are not taken."""
    if not data:
        return Refused("The file is empty; add the picture again.")
    refused = too_many_bytes(len(data))
    if refused is not None:
        return refused
    if data.startswith(b"\xff\xd8\xff"):
        return PictureFormat.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PictureFormat.PNG
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return PictureFormat.WEBP
    if data.startswith((b"II*\0", b"MM\0*")):
        return RAW_FILE if data[8:10] == b"CR" else PictureFormat.TIFF
    if data[4:8] == b"ftyp":
        return _of_brands(data)
    return _no_picture(data)


def _of_brands(data: bytes) -> PictureFormat | Refused:
    """Tell HEIC from AVIF and both from films (ISO/IEC 14496-12, 4.3; ISO/IEC 23008-12, 10)."""
    length = min(int.from_bytes(data[:4], "big"), 16 + 4 * _MOST_BRANDS, len(data))
    first, *others = [data[8:12], *(data[at : at + 4] for at in range(16, length - 3, 4))]
    if first == b"crx ":
        return RAW_FILE
    if first in _MOVING_BRANDS:
        return Refused(_VIDEO)
    if first == b"avif" or (first in _HEIF_BRANDS and b"avif" in others and b"heic" not in others):
        return PictureFormat.AVIF
    return PictureFormat.HEIF if first in _HEIF_BRANDS else Refused(_VIDEO)


def _no_picture(data: bytes) -> Refused:
    for known in _NOT_TAKEN:
        if data.startswith(known.start):
            return Refused(known.sentence)
    if data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(_MARKUP):
        return Refused(_SVG)
    return Refused(f"This is no picture that can be read; {_SAVE_AS_JPEG}")


def too_many_bytes(length: int) -> Refused | None:
    """Return the refusal for a file that is too long, which is not read at all."""
    if length <= MAX_BYTES:
        return None
    return Refused(
        f"The file has {length / MEGA:.0f} MB, more than the {MAX_BYTES // MEGA} that are read; "
        "save the picture smaller and add it again."
    )


def too_large(kind: PictureFormat, width: int, height: int) -> Refused | None:
    """Return the refusal for a picture of too many pixels; its header says how many."""
    pixels = width * height
    return too_many_pixels(pixels, _LIMITS[kind]) if pixels > _LIMITS[kind] else None


def too_many_pixels(pixels: int, limit: int) -> Refused:
    """Return the refusal for a picture that has more pixels than are read of its kind."""
    return Refused(
        f"The picture has {pixels / MEGA:.0f} million pixels, more than the {limit // MEGA} that "
        "are read of this kind; save it smaller and add it again."
    )


_LIMITS = {
    PictureFormat.JPEG: MAX_BASELINE_PIXELS,
    PictureFormat.PNG: MAX_PNG_PIXELS,
    PictureFormat.WEBP: MAX_WEBP_PIXELS,
    PictureFormat.TIFF: MAX_TIFF_PIXELS,
    PictureFormat.HEIF: MAX_HEIF_PIXELS,
    PictureFormat.AVIF: MAX_PNG_PIXELS,
}
