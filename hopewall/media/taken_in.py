"""What is left of a picture that was taken in, and how a worker hands it over.

A worker has read a file that nobody trusts, so its answer is not trusted either: it is a header in
JSON and plain bytes, never a pickle; every length is checked, every picture is parsed again and its
name computed here.
"""

import hashlib
import json
import re
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from hopewall.core.framing import Box, FaceBox, Point
from hopewall.core.likeness import BITS
from hopewall.core.screen import PictureKind
from hopewall.media.formats import LONGEST_SIDE, PictureFormat
from hopewall.media.jpeg_segments import Picture, read_picture
from hopewall.media.outcome import Refused
from hopewall.media.renditions import FinishedPicture

MOST_BYTES: Final = 64 * 1024 * 1024
"""A longer answer is cut off: it is none that our worker gives."""

_LENGTH: Final = struct.Struct(">I")
_MOST_HEADER: Final = 64 * 1024
_WORDS: Final = 400
_LIKENESS: Final = re.compile(f"[0-9a-f]{{{BITS // 4}}}")
_MOST_FACES: Final = 200
_WITH_EYES: Final = 8


class AnswerError(Exception):
    """A worker's answer is not one."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a worker has made of a picture. `master` is a plain JPEG of its upright sRGB pixels."""

    master: bytes
    crop: Box
    renditions: Sequence[bytes]
    """In the order of `PictureKind`."""
    likeness: str
    faces: tuple[FaceBox, ...] | None
    original: PictureFormat


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A clean picture: a master for later crops, and what the screens need.

    Attributes:
        master: A plain JPEG without metadata, at most `LONGEST_SIDE` pixels long; private.
        sha256: Names the master's bytes: what a person approves.
        width: Of the master, in pixels.
        height: Of the master, in pixels.
        crop: What of the master is shown.
        renditions: The finished files, in the order of `PictureKind`.
        likeness: Of the whole picture, to notice that it comes again (`hopewall.core.likeness`).
        faces: Where faces are in the master, the largest first; None where nobody looked, because
            OpenCV is not installed.
        original: The format of the file as it was received.
        seconds: From the asking to the answer.
        peak_mb: The most memory that the worker had, in MB of 1,000,000 bytes.
    """

    master: bytes
    sha256: str
    width: int
    height: int
    crop: Box
    renditions: tuple[FinishedPicture, ...]
    likeness: str
    faces: tuple[FaceBox, ...] | None
    original: PictureFormat
    seconds: float = 0.0
    peak_mb: float = 0.0


def numbers_of(box: Box) -> list[int]:
    """Return a box as JSON has it."""
    return [box.left, box.top, box.width, box.height]


def encode(made: Made | Refused) -> list[bytes]:
    """Return an answer in the pieces that are written one after the other."""
    if isinstance(made, Refused):
        header: dict[str, object] = {"refused": made.sentence}
        pieces: list[bytes] = []
    else:
        pieces = [made.master, *made.renditions]
        header = {
            "lengths": [len(piece) for piece in pieces],
            "crop": numbers_of(made.crop),
            "faces": None if made.faces is None else [_of_face(face) for face in made.faces],
            "likeness": made.likeness,
            "original": made.original.value,
        }
    text = json.dumps(header).encode()
    return [_LENGTH.pack(len(text)), text, *pieces]


def decode(answer: bytes) -> TakenIn | Refused:
    """Return what a worker has answered; raises AnswerError for anything that is not clean."""
    try:
        (length,) = _LENGTH.unpack_from(answer)
        if length > _MOST_HEADER or _LENGTH.size + length > len(answer):
            raise AnswerError("the header is cut off")
        start = _LENGTH.size + length
        header = json.loads(answer[_LENGTH.size : start])
        if not isinstance(header, dict):
            raise AnswerError("the header is none")
        if "refused" in header:
            return _refused(header["refused"])
        return _taken(header, memoryview(answer)[start:])
    except (struct.error, ValueError, KeyError, TypeError, RecursionError) as error:
        raise AnswerError("the answer is none") from error


def _refused(sentence: object) -> Refused:
    if not isinstance(sentence, str) or not 0 < len(sentence) <= _WORDS:
        raise AnswerError("the refusal is none")
    return Refused(" ".join(sentence.split()))


def _taken(header: Mapping[str, object], rest: memoryview) -> TakenIn:
    lengths = _whole_numbers(header["lengths"], 1 + len(PictureKind))
    crop = Box(*_whole_numbers(header["crop"], 4))
    likeness = header["likeness"]
    if not isinstance(likeness, str) or not _LIKENESS.fullmatch(likeness):
        raise AnswerError("the likeness is none")
    if sum(lengths) != len(rest):
        raise AnswerError("the lengths do not add up")
    pieces: list[bytes] = []
    for length in lengths:
        pieces.append(bytes(rest[:length]))
        rest = rest[length:]
    master = _checked(pieces[0])
    if max(master.width, master.height) > LONGEST_SIDE:
        raise AnswerError("the master is too large")
    if not crop.lies_in(master.width, master.height):
        raise AnswerError("the crop is not in the picture")
    return TakenIn(
        master=pieces[0],
        sha256=hashlib.sha256(pieces[0]).hexdigest(),
        width=master.width,
        height=master.height,
        crop=crop,
        renditions=tuple(
            _finished(kind, piece) for kind, piece in zip(PictureKind, pieces[1:], strict=True)
        ),
        likeness=likeness,
        faces=_faces(header["faces"], master),
        original=PictureFormat(str(header["original"])),
    )


def _of_face(face: FaceBox) -> list[int]:
    eyes = [] if face.eyes is None else [place for eye in face.eyes for place in (eye.x, eye.y)]
    return [*numbers_of(face.box), *eyes]


def _faces(value: object, master: Picture) -> tuple[FaceBox, ...] | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) > _MOST_FACES:
        raise AnswerError("the faces are none")
    return tuple(_face(one, master) for one in value)


def _face(value: object, master: Picture) -> FaceBox:
    seen = isinstance(value, list) and len(value) == _WITH_EYES
    left, top, width, height, *eyes = _whole_numbers(value, _WITH_EYES if seen else 4)
    box = Box(left, top, width, height)
    if not box.lies_in(master.width, master.height):
        raise AnswerError("a face is not in the picture")
    return FaceBox(box, (Point(eyes[0], eyes[1]), Point(eyes[2], eyes[3])) if eyes else None)


def _finished(kind: PictureKind, data: bytes) -> FinishedPicture:
    picture = _checked(data)
    return FinishedPicture(
        kind, data, hashlib.sha256(data).hexdigest(), picture.width, picture.height
    )


def _checked(data: bytes) -> Picture:
    picture = read_picture(data)
    if isinstance(picture, str):
        raise AnswerError(f"a picture is not clean: {picture}")
    return picture


def _whole_numbers(value: object, count: int) -> list[int]:
    if not isinstance(value, list) or len(value) != count:
        raise AnswerError("a list is not as long as it should be")
    if not all(type(one) is int and one >= 0 for one in value):
        raise AnswerError("a number is none")
    return list(value)
