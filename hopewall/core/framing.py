"""Where a face stands in its picture: eyes on one line, faces of one size, across the whole wall.

Plain geometry in a picture's own pixels, counted from its upper left corner. Boxes of faces are all
that is known of a face here: nothing that tells one from another (GB/T 45574: biometric data).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

EYE_LINE: Final = 0.42
"""Where the eyes lie, as a part of what is shown from its top."""
FACE_SHARE: Final = 0.46
"""How wide a face's box is, as a part of what is shown."""
EYES_IN_FACE: Final = 0.40
"""Where the eyes lie in a face's box from its top, while nobody has found them."""

WIDE: Final = 4
HIGH: Final = 5
"""A tile and a portrait are 4 wide to 5 high."""
_SMALLEST: Final = 48
"""Units of 4:5: 192 x 240 pixels, the smallest that is finished."""
_TIGHTEST: Final = 0.75
"""A face may become a third larger before it leaves the line of eyes instead."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a picture, in its pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column of pixels that is not in it."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first row of pixels that is not in it."""
        return self.top + self.height

    @property
    def area(self) -> int:
        """In pixels."""
        return max(0, self.width) * max(0, self.height)

    def shared(self, other: "Box") -> int:
        """Return how many pixels are in both."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0, wide) * max(0, high)

    def holds(self, other: "Box") -> bool:
        """Whether all of `other` is in it."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def lies_in(self, width: int, height: int) -> bool:
        """Whether it is a part, and not an empty one, of a picture of that size."""
        return self.area > 0 and Box(0, 0, width, height).holds(self)

    def moved(self, right: int, down: int) -> "Box":
        """Return it moved by so many pixels."""
        return Box(self.left + right, self.top + down, self.width, self.height)


@dataclass(frozen=True, slots=True)
class Point:
    """A place in a picture, in its pixels."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class FaceBox:
    """Where a face is, and where its eyes are, the left one in the picture first."""

    box: Box
    eyes: tuple[Point, Point] | None = None

    @property
    def eye_height(self) -> int:
        """How far down the eyes lie."""
        if self.eyes is None:
            return self.box.top + round(self.box.height * EYES_IN_FACE)
        return round((self.eyes[0].y + self.eyes[1].y) / 2)

    @property
    def middle(self) -> int:
        """How far right the middle between the eyes lies."""
        if self.eyes is None:
            return self.box.left + self.box.width // 2
        return round((self.eyes[0].x + self.eyes[1].x) / 2)


@dataclass(frozen=True, slots=True)
class Framing:
    """A proposal for what is shown of a picture."""

    crop: Box
    exact: bool
    """Whether the eyes lie on the line and the face has its size; else an edge is near."""


def main_face(faces: Sequence[FaceBox], width: int, height: int) -> FaceBox | None:
    """Return the face a picture is most likely of: a large one near the middle; None of none."""

    def weight(face: FaceBox) -> float:
        away_x = abs(face.middle - width / 2) / max(1, width)
        away_y = abs(face.eye_height - height * EYE_LINE) / max(1, height)
        return face.box.area * (1.25 - away_x - away_y)

    return max(faces, key=weight, default=None)


def propose_crop(width: int, height: int, face: FaceBox | None) -> Framing:
    """Return the 4:5 part of a picture that puts this face where every face on the wall is.

    Close to an edge the face may become up to a third larger, so that its eyes stay on the line;
    nearer still, it leaves the line rather than the picture. Without a face: the largest part in
    the middle.
    """
    largest = min(width // WIDE, height // HIGH)
    if face is None:
        left, top = (width - WIDE * largest) // 2, (height - HIGH * largest) // 2
        return Framing(_box(largest, left, top), exact=False)
    wished = max(1, round(face.box.width / FACE_SHARE / WIDE))
    above, below = face.eye_height, height - face.eye_height
    on_line = int(min(largest, above / (HIGH * EYE_LINE), below / (HIGH * (1 - EYE_LINE))))
    unit = min(max(wished, _SMALLEST), max(on_line, round(wished * _TIGHTEST)), largest)
    unit = max(unit, min(_SMALLEST, largest))
    left = _within(face.middle - WIDE * unit // 2, width - WIDE * unit)
    top = _within(round(face.eye_height - EYE_LINE * HIGH * unit), height - HIGH * unit)
    return Framing(_box(unit, left, top), exact=unit == wished and unit <= on_line)


def eye_line_of(crop: Box, face: FaceBox) -> float:
    """Return where this face's eyes lie in what is shown, from 0 at its top to 1."""
    return (face.eye_height - crop.top) / crop.height


def face_share_of(crop: Box, face: FaceBox) -> float:
    """Return how wide this face is in what is shown."""
    return face.box.width / crop.width


def is_four_by_five(crop: Box) -> bool:
    """Whether a box is 4 wide to 5 high, but for rounding."""
    return abs(crop.width * HIGH - crop.height * WIDE) <= HIGH


def _box(unit: int, left: int, top: int) -> Box:
    return Box(left, top, WIDE * unit, HIGH * unit)


def _within(wished: int, most: int) -> int:
    return min(max(0, wished), max(0, most))
