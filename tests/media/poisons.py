"""Poisoned pictures: each carries a needle where no needle may survive."""

import io
import struct
import zlib
from collections.abc import Callable

from PIL import Image, ImageCms, ImageDraw, PngImagePlugin, TiffImagePlugin

NEEDLE = b"Zaphod-Ward-7"
TEXT = NEEDLE.decode()
XMP = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><who>{TEXT}</who></x:xmpmeta>".encode()


def scene(width: int = 480, height: int = 600) -> Image.Image:
    """A picture whose four quarters differ, so that turning it is seen."""
    image = Image.new("RGB", (width, height), (200, 30, 30))
    draw = ImageDraw.Draw(image)
    draw.rectangle((width // 2, 0, width, height // 2), fill=(30, 160, 60))
    draw.rectangle((0, height // 2, width // 2, height), fill=(40, 60, 200))
    draw.rectangle((width // 2, height // 2, width, height), fill=(240, 220, 60))
    return image


def exif(orientation: int = 1) -> Image.Exif:
    tags = Image.Exif()
    tags[0x0112] = orientation
    tags[0x013B] = TEXT
    tags[0x010F] = TEXT
    position = tags.get_ifd(0x8825)
    position[1], position[2] = "N", (39.0, 54.0, 20.0)
    position[29] = TEXT
    return tags


def profile() -> bytes:
    data = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return data + NEEDLE


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def jpeg(orientation: int = 1) -> bytes:
    return saved(
        scene(), "JPEG", quality=95, subsampling=0, exif=exif(orientation), comment=NEEDLE, xmp=XMP
    )


def jpeg_with_profile() -> bytes:
    return saved(scene(), "JPEG", icc_profile=profile())


def jpeg_with_thumbnail() -> bytes:
    """A thumbnail in the EXIF segment, as cameras write it: TIFF, IFD0, IFD1, JPEG."""
    small = saved(scene(48, 60), "JPEG", comment=NEEDLE)
    start = 8 + 2 + 4 + 2 + 2 * 12 + 4
    tiff = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", 0) + struct.pack("<I", 14)
    tiff += struct.pack("<H", 2)
    tiff += struct.pack("<HHII", 0x0201, 4, 1, start) + struct.pack(
        "<HHII", 0x0202, 4, 1, len(small)
    )
    tiff += struct.pack("<I", 0) + small
    segment = b"Exif\0\0" + tiff
    plain = saved(scene(), "JPEG", quality=95, subsampling=0)
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + plain[2:]


def jpeg_with_tail() -> bytes:
    """A motion photo: a film after the end of the picture."""
    return saved(scene(), "JPEG") + b"\0\0\0\x18ftypmp42" + NEEDLE * 50


def several_jpegs() -> bytes:
    """A multi-picture JPEG, the second picture being another one."""
    other = Image.new("RGB", (480, 600), (1, 2, 3))
    return saved(scene(), "MPO", save_all=True, append_images=[other], comment=NEEDLE)


def png() -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", TEXT)
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return saved(scene(), "PNG", pnginfo=info, exif=exif(), icc_profile=profile())


def webp() -> bytes:
    return saved(scene(), "WEBP", lossless=True, exif=exif(), icc_profile=profile(), xmp=XMP)


def tiff() -> bytes:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[315] = TEXT
    tags[270] = TEXT
    tags[700] = XMP
    return saved(scene(), "TIFF", tiffinfo=tags, icc_profile=profile())


POISONED: dict[str, Callable[[], bytes]] = {
    "jpeg": jpeg,
    "jpeg with profile": jpeg_with_profile,
    "jpeg with thumbnail": jpeg_with_thumbnail,
    "jpeg with tail": jpeg_with_tail,
    "several jpegs": several_jpegs,
    "png": png,
    "webp": webp,
    "tiff": tiff,
}


def png_of(width: int, height: int, depth: int, colour: int, rows: bytes) -> bytes:
    """A PNG written by hand, for headers that Pillow would not write."""

    def chunk(name: bytes, body: bytes) -> bytes:
        checksum = zlib.crc32(name + body)
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
