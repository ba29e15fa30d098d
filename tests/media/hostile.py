"""Files that a decoder would choke on: bombs, files cut off, files that are two things at once."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator

from PIL import Image

from tests.media.poisons import NEEDLE, POISONED, png_of, saved, scene


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def scan_bomb(scans: int, side: int = 64) -> bytes:
    """A progressive JPEG whose last scan comes again and again: each makes all pixels anew."""
    data = saved(Image.new("L", (side, side), 90), "JPEG", progressive=True, quality=50)
    last = data.rindex(b"\xff\xda")
    return data[:-2] + data[last:-2] * scans + data[-2:]


def many_comments(count: int) -> bytes:
    plain = saved(scene(), "JPEG")
    return plain[:2] + b"\xff\xfe\x00\x03x" * count + plain[2:]


def png_of_empty_chunks(count: int) -> bytes:
    plain = saved(scene(), "PNG")
    end = plain.rindex(b"\0\0\0\0IEND")
    return plain[:end] + chunk(b"IDAT", b"") * count + plain[end:]


def webp_bomb(width: int, height: int) -> bytes:
    """34 bytes that say they are a large picture."""
    bits = (width - 1) | (height - 1) << 14
    body = b"VP8L" + struct.pack("<I", 14) + b"\x2f" + struct.pack("<I", bits) + b"\x88\x88\x08" * 3
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def png_bomb(width: int, height: int) -> bytes:
    """Few bytes that unpack to a picture of one colour, with transparency."""
    packer = zlib.compressobj(9)
    row = b"\0" * (width * 4 + 1)
    packed = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    start = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
    return start + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def tiff_bomb(width: int, height: int) -> bytes:
    """A TIFF of a few bytes whose head says how large it is."""
    tags = {
        256: width,
        257: height,
        258: 8,
        259: 8,
        262: 1,
        273: 8,
        277: 1,
        278: height,
        279: 11,
    }
    body = zlib.compress(b"\0" * 40)[:11].ljust(11, b"\0") + b"\0"
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags.items())
    return (
        b"II*\0" + struct.pack("<I", 20) + body + struct.pack("<H", len(tags)) + entries + b"\0" * 4
    )


def raw_file() -> bytes:
    """A TIFF whose first picture is a thumbnail, as in DNG, NEF and ARW."""
    entry = struct.pack("<HHII", 254, 4, 1, 1)
    return b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", 1) + entry + b"\0" * 4


def jpeg_and_zip() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("needle.txt", NEEDLE)
    return saved(scene(), "JPEG") + target.getvalue()


def png_and_html() -> bytes:
    plain = saved(scene(), "PNG")
    page = b"<html><script>" + NEEDLE + b"</script>"
    return plain[:33] + chunk(b"tEXt", b"Comment\0" + page) + plain[33:] + page


def palette_with_transparency() -> bytes:
    image = scene().convert("P")
    return saved(image, "PNG", transparency=image.getpixel((0, 0)))


def animated(kind: str) -> bytes:
    frames = [scene(), scene().transpose(Image.Transpose.ROTATE_180)]
    return saved(frames[0], kind, save_all=True, append_images=frames[1:])


def sixteen_bit() -> bytes:
    row = b"\0" + struct.pack(">HHH", 0xFFFF, 0x8000, 0) * 480
    return png_of(480, 600, 16, 2, row * 600)


def strip(kind: str, width: int, height: int) -> bytes:
    return saved(Image.new("RGB", (width, height), (90, 90, 90)), kind)


TAKEN: dict[str, Callable[[], bytes]] = {
    "jpeg and zip": jpeg_and_zip,
    "png and html": png_and_html,
    "palette with transparency": palette_with_transparency,
    "sixteen bit": sixteen_bit,
    "cmyk": lambda: saved(scene().convert("CMYK"), "JPEG"),
    "twenty scans": lambda: scan_bomb(10, 600),
}
"""Odd, and good."""

REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "empty"),
    "a zero byte": (lambda: b"\0", "no picture"),
    "a million zero bytes": (lambda: b"\0" * 1_000_000, "no picture"),
    "jpeg of many scans": (lambda: scan_bomb(100), "more parts"),
    "jpeg of many comments": (lambda: many_comments(5_000), "more parts"),
    "a million empty IDATs": (lambda: png_of_empty_chunks(1_000_000), "more parts"),
    "png of 3,600 megapixels": (lambda: png_of(60_000, 60_000, 1, 0, b""), "pixels"),
    "png of 39 megapixels": (lambda: png_bomb(6_300, 6_200), "39 million pixels"),
    "webp of 34 bytes": (lambda: webp_bomb(6_300, 6_300), "40 million pixels"),
    "tiff of 2,500 megapixels": (lambda: tiff_bomb(50_000, 50_000), "pixels"),
    "tiff of nothing": (lambda: tiff_bomb(5_000, 5_000), "damaged"),
    "raw": (raw_file, "raw file"),
    "gif": (lambda: saved(scene(), "GIF"), "GIF"),
    "animated png": (lambda: animated("PNG"), "several pictures"),
    "animated webp": (lambda: animated("WEBP"), "several pictures"),
    "several pages": (lambda: animated("TIFF"), "several pictures"),
    "animated avif": (lambda: animated("AVIF"), "video"),
    "a strip down": (lambda: strip("JPEG", 1, 60_000), "too few"),
    "a strip across": (lambda: strip("PNG", 60_000, 1), "too few"),
}


def cut_off() -> Iterator[tuple[str, bytes]]:
    """Every kind of file cut at every tenth."""
    spread = scene().effect_spread(20)
    for kind in ("JPEG", "PNG", "WEBP", "TIFF", "AVIF"):
        data = saved(spread, kind)
        for tenth in range(1, 10):
            yield f"{kind} {tenth}/10", data[: len(data) * tenth // 10]
    data = POISONED["jpeg with thumbnail"]()
    for tenth in range(1, 10):
        yield f"thumbnail {tenth}/10", data[: len(data) * tenth // 10]
