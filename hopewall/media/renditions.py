"""Finish a clean picture for the screens: exact sizes, rounded corners baked on the wall's ground.

Screens only draw these files as they are; they never scale, clip or mask. The same pixels and the
same crop give the same bytes, which are named by their SHA-256.
"""

import hashlib
import io
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from multiprocessing import get_context
from typing import TypeVar

from PIL import Image, ImageDraw

from hopewall.core.framing import Box
from hopewall.core.screen import PictureKind
from hopewall.media.clean import rebuild
from hopewall.media.jpeg_segments import fault_in
from hopewall.media.outcome import Refused

GROUND = (0x16, 0x11, 0x0E)
"""The wall's ground, #16110e: what shows in the corners of a tile."""

PORTRAIT = (1728, 2160)
TILES = {PictureKind.TILE: (192, 240, 4), PictureKind.TILE_2X: (384, 480, 8)}
"""Width, height and corner radius in pixels."""

SMALLEST = (192, 240)
TILE_QUALITY = 88
PORTRAIT_QUALITY = 86

_FULL_COLOUR = 0
_HALF_COLOUR = 2
_FINER = 8
_AHEAD = 4

Source = TypeVar("Source")


CropBox = Box
"""What of a picture is shown, in its pixels; 4 wide to 5 high."""


@dataclass(frozen=True, slots=True)
class FinishedPicture:
    """One finished file."""

    kind: PictureKind
    data: bytes
    sha256: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Renditions:
    """A picture in every kind a release carries, in the order of `PictureKind`."""

    pictures: tuple[FinishedPicture, ...]


def centred_crop(width: int, height: int) -> CropBox:
    """Return the largest 4:5 box in the middle of a picture."""
    unit = min(width // 4, height // 5)
    return CropBox((width - 4 * unit) // 2, (height - 5 * unit) // 2, 4 * unit, 5 * unit)


def finish(image: Image.Image, crop: CropBox | None = None) -> Renditions | Refused:
    """Make every rendition of a clean RGB picture.

    Args:
        image: Clean pixels, as `rebuild` returns them or as the portrait generator draws them.
        crop: The 4:5 box to show; None takes the largest one in the middle.
    """
    box = centred_crop(*image.size) if crop is None else crop
    refused = _wrong_crop(image, box)
    if image.mode != "RGB":
        refused = Refused("The picture is not in RGB; rebuild it first.")
    if refused is not None:
        return refused
    place = (box.left, box.top, box.right, box.bottom)
    if box.width > PORTRAIT[0] or box.height > PORTRAIT[1]:
        # No difference to Lanczos that anybody sees, in half of its time: 60 ms for 11 megapixels.
        shown = image.resize(PORTRAIT, Image.Resampling.HAMMING, place, reducing_gap=2.0)
    else:
        shown = image.crop(place)
    shown.info.clear()
    wide, high, _ = TILES[PictureKind.TILE_2X]
    double = shown.resize((wide, high), Image.Resampling.LANCZOS, reducing_gap=2.0)
    wide, high, _ = TILES[PictureKind.TILE]
    single = double.resize((wide, high), Image.Resampling.LANCZOS)
    finished = (
        (PictureKind.TILE, _on_ground(single, PictureKind.TILE), TILE_QUALITY, _FULL_COLOUR),
        (PictureKind.TILE_2X, _on_ground(double, PictureKind.TILE_2X), TILE_QUALITY, _FULL_COLOUR),
        (PictureKind.PORTRAIT, shown, PORTRAIT_QUALITY, _HALF_COLOUR),
    )
    pictures: list[FinishedPicture] = []
    for kind, picture, quality, colour in finished:
        data = _jpeg(picture, quality, colour)
        fault = fault_in(data)
        if fault is not None:
            return Refused(f"The finished picture is not clean: {fault}; report this to hopewall.")
        sha256 = hashlib.sha256(data).hexdigest()
        pictures.append(FinishedPicture(kind, data, sha256, picture.width, picture.height))
    return Renditions(tuple(pictures))


def finish_file(data: bytes) -> Renditions | Refused:
    """Rebuild a picture file and finish it with the crop in its middle; fit for another process."""
    clean = rebuild(data)
    return clean if isinstance(clean, Refused) else finish(clean.image)


def finish_many(
    sources: Iterable[Source],
    make: Callable[[Source], Renditions | Refused],
    workers: int,
) -> Iterator[Renditions | Refused]:
    """Finish many pictures in processes of their own, and yield the outcomes in order.

    Args:
        sources: What to make pictures of, read only a little ahead.
        make: A function at the top of a module, so that a new process finds it; `finish_file`, or
            one that draws a picture and calls `finish`.
        workers: Number of processes; with one or none the work is done here.
    """
    if workers <= 1:
        yield from map(make, sources)
        return
    rest = iter(sources)
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        waiting: deque[Future[Renditions | Refused]] = deque(
            pool.submit(make, source) for source in islice(rest, workers * _AHEAD)
        )
        while waiting:
            try:
                outcome = waiting.popleft().result()
                waiting.extend(pool.submit(make, source) for source in islice(rest, 1))
            except BrokenProcessPool:
                yield Refused(
                    "A process that makes pictures was stopped, most likely for want of memory; "
                    "close other programs and try again."
                )
                return
            yield outcome


def _wrong_crop(image: Image.Image, box: CropBox) -> Refused | None:
    if box.width < SMALLEST[0] or box.height < SMALLEST[1]:
        return Refused(
            f"What is shown has {box.width} x {box.height} pixels, fewer than "
            f"{SMALLEST[0]} x {SMALLEST[1]}; choose a larger crop or a larger picture."
        )
    if not box.lies_in(*image.size):
        return Refused("The crop reaches beyond the picture; choose it again.")
    if abs(box.width * 5 - box.height * 4) > 5:  # noqa: PLR2004  one pixel off in rounding
        return Refused("The crop is not 4 wide to 5 high; choose it again.")
    return None


def _on_ground(picture: Image.Image, kind: PictureKind) -> Image.Image:
    mask = _corners(*TILES[kind])
    return Image.composite(picture, Image.new("RGB", picture.size, GROUND), mask)


@lru_cache(maxsize=4)
def _corners(width: int, height: int, radius: int) -> Image.Image:
    """Return the mask of a rectangle with rounded corners, its edges drawn smooth."""
    side = radius * 2
    large = Image.new("L", (side * _FINER, side * _FINER), 0)
    edge = side * _FINER - 1
    ImageDraw.Draw(large).rounded_rectangle((0, 0, edge, edge), radius * _FINER, fill=255)
    rounded = large.resize((side, side), Image.Resampling.BOX)
    mask = Image.new("L", (width, height), 255)
    for left in (0, width - radius):
        for top in (0, height - radius):
            from_left, from_top = (radius if left else 0), (radius if top else 0)
            corner = (from_left, from_top, from_left + radius, from_top + radius)
            mask.paste(rounded.crop(corner), (left, top))
    return mask


def _jpeg(picture: Image.Image, quality: int, colour: int) -> bytes:
    target = io.BytesIO()
    picture.save(
        target,
        "JPEG",
        quality=quality,
        subsampling=colour,
        # Tables of its own make a portrait 2 % smaller and take twice the time.
        optimize=colour == _FULL_COLOUR,
        progressive=False,
    )
    return target.getvalue()
