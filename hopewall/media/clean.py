"""Rebuild a picture from its raw pixels, so that nothing else of the file survives.

Decode, apply the orientation, convert to sRGB, flatten on white, and make a new picture of the bare
pixels. No segment, comment, profile or thumbnail is ever copied, because none is ever asked for.

`rebuild` runs where it is called. A sandbox that runs it in a worker of its own answers with the
same two outcomes, so callers need not change.
"""

import io
import struct
import warnings
import zlib
from dataclasses import dataclass

from PIL import Image, ImageCms, ImageFile

from hopewall.media.formats import (
    LONGEST_SIDE,
    MAX_BASELINE_PIXELS,
    PictureFormat,
    format_of,
    too_large,
)
from hopewall.media.outcome import Refused
from hopewall.media.preflight import draft_of, objection

MASTER_QUALITY = 92
MAX_PROFILE_BYTES = 4 * 1024 * 1024

# Pillow's own guard is set where ours is, so that it never warns about what we take.
Image.MAX_IMAGE_PIXELS = MAX_BASELINE_PIXELS
ImageFile.LOAD_TRUNCATED_IMAGES = False

_HALF_COLOUR = 2
_ORIENTATION = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ONE_IS_MEANT = {PictureFormat.JPEG, PictureFormat.HEIF}
"""What follows the first, or primary, picture is a preview, a depth map or a film: left out."""
_HIGH_BYTE = {"I;16": 1, "I;16L": 1, "I;16B": 0}
_HIGHEST_8_BIT = 255
_DAMAGE = (
    OSError,
    ValueError,
    SyntaxError,
    TypeError,
    KeyError,
    IndexError,
    OverflowError,
    ZeroDivisionError,
    AttributeError,
    RuntimeError,
    EOFError,
    struct.error,
    zlib.error,
    ImageCms.PyCMSError,
)


@dataclass(frozen=True, slots=True)
class Clean:
    """Bare sRGB pixels, upright."""

    image: Image.Image
    original: PictureFormat

    @property
    def width(self) -> int:
        """Pixels from left to right."""
        return self.image.width

    @property
    def height(self) -> int:
        """Pixels from top to bottom."""
        return self.image.height


def rebuild(data: bytes) -> Clean | Refused:
    """Return the bare pixels of a picture file, or one sentence saying why it is not taken."""
    kind = format_of(data)
    if isinstance(kind, Refused):
        return kind
    refused = objection(kind, data)
    if refused is not None:
        return refused
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=[kind]) as opened:
                return _rebuilt(opened, kind, draft_of(data) if kind is PictureFormat.JPEG else 1)
    except Image.DecompressionBombError:
        return Refused(
            "The picture has hundreds of millions of pixels, more than are read; save it smaller "
            "and add it again."
        )
    except _DAMAGE:
        return Refused("The picture is damaged or cut off; copy it from the camera again.")


def bare(image: Image.Image) -> Image.Image:
    """Return a new RGB picture made of the pixels alone."""
    fresh = Image.new("RGB", image.size, None)
    fresh.paste(_rgb(image))
    return fresh


def master_of(image: Image.Image) -> bytes:
    """Return clean pixels as a plain JPEG: the same pixels give the same bytes."""
    target = io.BytesIO()
    image.save(
        target,
        "JPEG",
        quality=MASTER_QUALITY,
        subsampling=_HALF_COLOUR,
        optimize=False,
        progressive=False,
    )
    return target.getvalue()


def _rebuilt(opened: ImageFile.ImageFile, kind: PictureFormat, draft: int) -> Clean | Refused:
    refused = too_large(kind, opened.width, opened.height)
    if refused is not None:
        return refused
    if kind not in _ONE_IS_MEANT and _has_a_second(opened):
        return Refused("The file holds several pictures; save the right one by itself and add it.")
    if draft > 1:
        opened.draft(opened.mode, (max(1, opened.width // draft), max(1, opened.height // draft)))
    opened.load()
    turn = _UPRIGHT.get(_orientation(opened))
    profile = opened.info.get("icc_profile")
    image = _smaller(_flattened(_eight_bit(opened)))
    if image is not opened:
        # Its pixels would stay in memory beside those that are made of them.
        opened.close()
    if turn is not None:
        image = image.transpose(turn)
    image = _in_srgb(image, profile)
    if image is opened:
        return Clean(bare(image), kind)
    image.info.clear()
    return Clean(image, kind)


def _smaller(image: Image.Image) -> Image.Image:
    if max(image.size) <= LONGEST_SIDE:
        return image
    return image.resize(_reduced_size(image.size), Image.Resampling.LANCZOS, reducing_gap=2.0)


def _has_a_second(opened: ImageFile.ImageFile) -> bool:
    """Whether another picture follows; counting them all could take a hostile file for ever."""
    try:
        opened.seek(1)
    except EOFError:
        return False
    return True


def _reduced_size(size: tuple[int, int]) -> tuple[int, int]:
    factor = LONGEST_SIDE / max(size)
    return max(1, round(size[0] * factor)), max(1, round(size[1] * factor))


def _orientation(opened: ImageFile.ImageFile) -> int:
    try:
        return int(opened.getexif().get(_ORIENTATION, 1))
    except _DAMAGE:
        return 1


def _eight_bit(image: Image.Image) -> Image.Image:
    """Return a picture of 16-bit greys as one of 8 bits; every other picture as it is."""
    if image.mode in _HIGH_BYTE:
        return Image.frombytes("L", image.size, image.tobytes()[_HIGH_BYTE[image.mode] :: 2])
    if image.mode != "I":
        return image
    extrema = image.getextrema()
    highest = extrema[1] if isinstance(extrema[1], (int, float)) else 0
    scale = 1 / 257 if highest > _HIGHEST_8_BIT else 1
    return image.point(lambda value: value * scale).convert("L")


def _flattened(image: Image.Image) -> Image.Image:
    """Return the picture on white, without transparency."""
    if not image.has_transparency_data:
        return image.convert("RGB") if image.mode in {"1", "P"} else image
    layers = image if image.mode == "RGBA" else image.convert("RGBA")
    ground = Image.new("RGB", layers.size, (255, 255, 255))
    ground.paste(layers, mask=layers)
    return ground


def _rgb(image: Image.Image) -> Image.Image:
    """Return the picture in RGB; one that is so already is not copied."""
    return image if image.mode == "RGB" else image.convert("RGB")


def _in_srgb(image: Image.Image, profile: object) -> Image.Image:
    """Return the picture in sRGB; a profile that does not fit it is left out of account."""
    if not isinstance(profile, bytes) or not 0 < len(profile) <= MAX_PROFILE_BYTES:
        return _rgb(image)
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if ImageCms.getProfileDescription(source).strip().startswith("sRGB"):
            return _rgb(image)
        converted = ImageCms.profileToProfile(
            image, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except _DAMAGE:
        return _rgb(image)
    return _rgb(image if converted is None else converted)
