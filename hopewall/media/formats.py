"""Which pictures are taken: decided by their first bytes, never by a name."""

from dataclasses import dataclass
from enum import StrEnum

from hopewall.media.outcome import Refused

MAX_BYTES = 40 * 1024 * 1024
MAX_BASELINE_PIXELS = 220_000_000
MAX_PROGRESSIVE_PIXELS = 64_000_000
MAX_OTHER_PIXELS = 32_000_000
MEGA = 1_000_000


class PictureFormat(StrEnum):
    """The formats that are read, under Pillow's names."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WEBP"
    TIFF = "TIFF"


@dataclass(frozen=True, slots=True)
class _Known:
    start: bytes
    at: int
    sentence: str


_SAVE_AS_JPEG = "save it as JPEG and add it again."
_NOT_TAKEN = (
    _Known(b"ftyp", 4, f"This is a HEIC, AVIF or video file, which is not read; {_SAVE_AS_JPEG}"),
    _Known(b"GIF8", 0, f"This is a GIF, which is not read; {_SAVE_AS_JPEG}"),
    _Known(b"%PDF", 0, f"This is a PDF and not a picture; {_SAVE_AS_JPEG}"),
    _Known(b"%!PS", 0, f"This is PostScript and not a picture; {_SAVE_AS_JPEG}"),
    _Known(b"BM", 0, f"This is a BMP, which is not read; {_SAVE_AS_JPEG}"),
    _Known(b"<svg", 0, f"This is an SVG drawing, which is not read; {_SAVE_AS_JPEG}"),
    _Known(b"<?xml", 0, f"This is an SVG or XML file, which is not read; {_SAVE_AS_JPEG}"),
)


def format_of(data: bytes) -> PictureFormat | Refused:
    """Return the format that the bytes begin with, or why they are not taken."""
    if not data:
        return Refused("The file is empty; add the picture again.")
    if len(data) > MAX_BYTES:
        return Refused(
            f"The file has {len(data) / MEGA:.0f} MB, more than {MAX_BYTES // 1024 // 1024}; "
            "save the picture smaller and add it again."
        )
    if data.startswith(b"\xff\xd8\xff"):
        return PictureFormat.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PictureFormat.PNG
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return PictureFormat.WEBP
    if data.startswith((b"II*\0", b"MM\0*")):
        return PictureFormat.TIFF
    for known in _NOT_TAKEN:
        if data.startswith(known.start, known.at):
            return Refused(known.sentence)
    return Refused(f"This is no picture that can be read; {_SAVE_AS_JPEG}")


def too_large(kind: PictureFormat, width: int, height: int, *, progressive: bool) -> Refused | None:
    """Return the refusal for a picture of too many pixels; its header says how many."""
    limit = MAX_OTHER_PIXELS
    if kind is PictureFormat.JPEG:
        limit = MAX_PROGRESSIVE_PIXELS if progressive else MAX_BASELINE_PIXELS
    pixels = width * height
    if pixels <= limit:
        return None
    return Refused(
        f"The picture has {pixels / MEGA:.0f} million pixels, more than the {limit // MEGA} that "
        "are read of this kind; save it smaller and add it again."
    )
