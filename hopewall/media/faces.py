"""Find faces in a clean picture, where OpenCV is installed: how many, where, and their eyes.

Detection only, by the Haar cascades that OpenCV's wheel carries: no embedding, no template, nothing
by which one face could be told from another. OpenCV is loaded at the first picture; without it
everything works by hand.
"""

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

from hopewall.core.framing import Box, FaceBox, Point

if TYPE_CHECKING:
    import cv2
    import numpy as np
    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]

__all__ = ["FaceBox", "can_find_faces", "find_faces", "warm_up"]

SIDE: Final = 576
"""Pixels of the longest side in which faces are looked for from the front: 110 ms."""
SMALLEST: Final = 24
"""Pixels of the smallest face there: a twenty-fourth of the picture's longest side."""
PROFILE_SIDE: Final = 320
"""The same for faces from the side, which are looked for twice: 60 ms."""
SMALLEST_PROFILE: Final = 20
MOST: Final = 60
"""More faces than this are no photo of people, or a trap; what is beyond is not looked at."""
MOST_EYES: Final = 4
"""Of so many faces, the largest, the eyes are looked for."""

_EYE_SIDE: Final = 160
_SAME: Final = 0.35
_LONGEST_STRIP: Final = 12
_BUSY: Final = threading.Lock()


@dataclass(frozen=True, slots=True)
class _Found:
    """A place in the whole picture where a cascade saw a face."""

    box: Box
    frontal: bool


@dataclass(frozen=True, slots=True)
class _Cascades:
    frontal: "cv2.CascadeClassifier"
    profile: "cv2.CascadeClassifier"
    eye: "cv2.CascadeClassifier"


def can_find_faces() -> bool:
    """Whether OpenCV is installed; it is not loaded for that."""
    return find_spec("cv2") is not None


def warm_up() -> bool:
    """Load OpenCV and its cascades, so that a process forked from this one has them."""
    return _cascades() is not None


def find_faces(image: Image.Image) -> tuple[FaceBox, ...] | None:
    """Return the faces in a clean RGB picture, the largest first; None without OpenCV.

    Costs about 180 ms whatever the picture's size, once OpenCV is loaded. A drawing, a pattern or a
    poster may be taken for a face and a turned or hidden one may be missed: people decide.
    """
    cascades = _cascades()
    if cascades is None:
        return None
    if max(image.size) > _LONGEST_STRIP * min(image.size) or min(image.size) < SMALLEST:
        return ()
    coarse = max(1, max(image.size) // (SIDE * 2))
    grey = image.reduce(coarse).convert("L")
    with _BUSY:
        found = [*_frontal(cascades, grey, image.width), *_sideways(cascades, grey, image.width)]
        faces = sorted(merged(found), key=lambda one: -one.box.area)[:MOST]
        return tuple(
            FaceBox(
                _inside(one.box, image.size),
                _eyes(cascades, grey, one.box, image.width)
                if one.frontal and place < MOST_EYES
                else None,
            )
            for place, one in enumerate(faces)
        )


def merged(found: Iterable[_Found]) -> list[_Found]:
    """Return each face once: of places that overlap, a frontal one before another, then the larger.

    What is left of greedy non-maximum suppression by intersection over union, where a box that lies
    in another counts as the same face.
    """
    kept: list[_Found] = []
    for one in sorted(found, key=lambda each: (not each.frontal, -each.box.area)):
        if not any(_same(one.box, other.box) for other in kept):
            kept.append(one)
    return kept


def _same(one: Box, other: Box) -> bool:
    shared = one.shared(other)
    return shared > _SAME * (one.area + other.area - shared) or shared > (1 - _SAME) * min(
        one.area, other.area
    )


@lru_cache(maxsize=1)
def _cascades() -> _Cascades | None:
    if not can_find_faces():
        return None
    # Loaded at the first picture only: it takes longer than everything else of the program.
    import cv2  # noqa: PLC0415

    # A process forked later must not wait for threads that it does not have.
    cv2.setNumThreads(1)
    names = ("frontalface_alt2", "profileface", "eye")
    folder = Path(cv2.__file__).parent / "data"
    loaded = [cv2.CascadeClassifier(str(folder / f"haarcascade_{name}.xml")) for name in names]
    if any(one.empty() for one in loaded):
        return None
    return _Cascades(*loaded)


def _reduced(image: Image.Image, side: int) -> Image.Image:
    if max(image.size) <= side:
        return image
    factor = side / max(image.size)
    size = (max(1, round(image.width * factor)), max(1, round(image.height * factor)))
    return image.resize(size, Image.Resampling.BILINEAR, reducing_gap=1.5)


def _pixels(image: Image.Image) -> "Grey":
    """Return bare greys; not equalised: the cascades weigh each window's contrast themselves.

    Measured on drawn faces before a plain ground: 85 of 90 found, 67 with an equalised histogram.
    """
    import numpy as np  # noqa: PLC0415 - loaded by then

    return np.asarray(image, dtype=np.uint8)


def _frontal(cascades: _Cascades, grey: Image.Image, width: int) -> list[_Found]:
    small = _reduced(grey, SIDE)
    boxes = _by_octaves(cascades.frontal, small, 1.1, 2, SMALLEST)
    return [_Found(_scaled(box, width / small.width), frontal=True) for box in boxes]


def _sideways(cascades: _Cascades, grey: Image.Image, width: int) -> list[_Found]:
    """Look for faces that look to the left, and in the mirror for the others."""
    small = _reduced(grey, PROFILE_SIDE)
    found = []
    for mirrored in (False, True):
        turned = small.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if mirrored else small
        boxes = _by_octaves(cascades.profile, turned, 1.2, 3, SMALLEST_PROFILE)
        for left, top, wide, high in boxes:
            place = small.width - left - wide if mirrored else left
            box = _scaled((place, top, wide, high), width / small.width)
            found.append(_Found(box, frontal=False))
    return found


def _by_octaves(
    cascade: "cv2.CascadeClassifier", grey: Image.Image, step: float, neighbours: int, smallest: int
) -> list[tuple[int, int, int, int]]:
    """Return places of faces: those up to twice the smallest here, larger ones in half the picture.

    OpenCV looks at every second place up to twice a cascade's window and at every place beyond it:
    in one call the large faces cost most of the time and find more neighbours than the small ones.
    """
    found: list[tuple[int, int, int, int]] = []
    factor = 1
    while min(grey.size) >= smallest:
        last = min(grey.size) < smallest * 4
        boxes = cascade.detectMultiScale(
            _pixels(grey),
            scaleFactor=step,
            minNeighbors=neighbours,
            minSize=(smallest, smallest),
            maxSize=(0, 0) if last else (smallest * 2 - 1, smallest * 2 - 1),
        )
        for box in boxes:
            left, top, wide, high = (int(value) * factor for value in box)
            found.append((left, top, wide, high))
        if last:
            break
        grey, factor = grey.reduce(2), factor * 2
    return found


def _eyes(
    cascades: _Cascades, grey: Image.Image, face: Box, width: int
) -> tuple[Point, Point] | None:
    """Return both eyes of a frontal face, or None where they are not plainly there."""
    factor = grey.width / width
    upper = (
        round(face.left * factor),
        round((face.top + face.height * 0.15) * factor),
        round(face.right * factor),
        round((face.top + face.height * 0.6) * factor),
    )
    if upper[2] - upper[0] < SMALLEST or upper[3] - upper[1] < 1:
        return None
    part = grey.crop(upper)
    zoom = _EYE_SIDE / part.width
    part = part.resize((_EYE_SIDE, max(1, round(part.height * zoom))), Image.Resampling.BILINEAR)
    boxes = cascades.eye.detectMultiScale(
        _pixels(part), scaleFactor=1.15, minNeighbors=4, minSize=(18, 18), maxSize=(64, 64)
    )
    centres = [(left + wide / 2, top + high / 2) for left, top, wide, high in boxes]
    pair = _pair(centres, part.width)
    if pair is None:
        return None
    first, second = (
        Point(
            round((upper[0] + x / zoom) / factor),
            round((upper[1] + y / zoom) / factor),
        )
        for x, y in pair
    )
    return first, second


def _pair(
    centres: list[tuple[float, float]], width: int
) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """Return two that could be a face's eyes: one in each half, about as high, about symmetric."""
    best, least = None, 0.3
    for one in centres:
        for other in centres:
            apart = (other[0] - one[0]) / width
            if not (one[0] < width / 2 < other[0] and 0.25 < apart < 0.65):  # noqa: PLR2004
                continue
            oblique = abs(other[1] - one[1]) / (other[0] - one[0])
            lopsided = abs(one[0] + other[0] - width) / width
            if oblique + lopsided < least:
                best, least = (one, other), oblique + lopsided
    return best


def _scaled(box: Iterable[int], factor: float) -> Box:
    left, top, wide, high = (round(int(value) * factor) for value in box)
    return Box(left, top, wide, high)


def _inside(box: Box, size: tuple[int, int]) -> Box:
    left, top = max(0, box.left), max(0, box.top)
    return Box(left, top, min(box.right, size[0]) - left, min(box.bottom, size[1]) - top)
