"""A worker's answer is believed only where it is clean: the worker may have been taken over."""

import json
import struct
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.framing import Box, FaceBox, Point
from hopewall.core.likeness import BITS
from hopewall.media.clean import master_of
from hopewall.media.formats import PictureFormat
from hopewall.media.outcome import Refused
from hopewall.media.renditions import Renditions, finish
from hopewall.media.taken_in import AnswerError, Made, TakenIn, decode, encode
from tests.media.poisons import jpeg, saved, scene

FACES = (
    FaceBox(Box(10, 20, 200, 200), (Point(60, 90), Point(140, 92))),
    FaceBox(Box(0, 0, 30, 30)),
)


def made() -> Made:
    finished = finish(scene())
    assert isinstance(finished, Renditions)
    return Made(
        master=master_of(scene()),
        crop=Box(0, 0, 480, 600),
        renditions=[picture.data for picture in finished.pictures],
        likeness="0" * (BITS // 4),
        faces=FACES,
        original=PictureFormat.HEIF,
    )


GOOD = b"".join(encode(made()))


def test_what_was_made_arrives_as_it_is() -> None:
    answer = decode(GOOD)
    assert isinstance(answer, TakenIn)
    assert (answer.width, answer.height, answer.crop) == (480, 600, Box(0, 0, 480, 600))
    assert answer.faces == FACES
    assert answer.original is PictureFormat.HEIF
    assert answer.master == made().master
    assert decode(b"".join(encode(Refused("No.")))) == Refused("No.")


def changed(change: Callable[[dict[str, object]], object]) -> bytes:
    (length,) = struct.unpack_from(">I", GOOD)
    header = json.loads(GOOD[4 : 4 + length])
    change(header)
    text = json.dumps(header).encode()
    return struct.pack(">I", len(text)) + text + GOOD[4 + length :]


@pytest.mark.parametrize(
    "change",
    [
        lambda header: header.update(crop=[0, 0, 481, 600]),
        lambda header: header.update(crop=[0, 0, 480]),
        lambda header: header.update(crop=[0, 0, True, 600]),
        lambda header: header.update(crop=[-4, 0, 400, 500]),
        lambda header: header.update(lengths=[1, 2, 3, 4]),
        lambda header: header.update(lengths=None),
        lambda header: header.update(likeness="x"),
        lambda header: header.update(likeness=7),
        lambda header: header.update(faces=[[0, 0, 999, 9]]),
        lambda header: header.update(faces=[[0, 0, 9]]),
        lambda header: header.update(faces=[[0, 0, 9, 9]] * 500),
        lambda header: header.update(faces="many"),
        lambda header: header.update(original="SVG"),
        lambda header: header.update(refused=""),
        lambda header: header.update(refused="x" * 5_000),
        lambda header: header.pop("crop"),
    ],
)
def test_a_header_that_is_not_right_is_no_answer(
    change: Callable[[dict[str, object]], object],
) -> None:
    with pytest.raises(AnswerError):
        decode(changed(change))


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\0\0",
        b"\xff\xff\xff\xff",
        GOOD[:-1],
        GOOD + b"x",
        struct.pack(">I", 2) + b"[]",
        struct.pack(">I", 50_000) + b"[" * 50_000,
    ],
)
def test_what_is_cut_off_or_too_long_is_no_answer(answer: bytes) -> None:
    with pytest.raises(AnswerError):
        decode(answer)


@pytest.mark.parametrize("picture", [jpeg(), saved(scene(), "PNG"), b"", b"\xff\xd8\xff\xd9"])
def test_a_picture_that_is_not_clean_is_no_answer(picture: bytes) -> None:
    good = made()
    for answer in (
        Made(picture, good.crop, good.renditions, good.likeness, None, good.original),
        Made(good.master, good.crop, [picture] * 3, good.likeness, None, good.original),
    ):
        with pytest.raises(AnswerError):
            decode(b"".join(encode(answer)))


@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=4))
def test_a_changed_answer_is_taken_or_is_none(at: int, patch: bytes) -> None:
    try:
        answer = decode(GOOD[:at] + patch + GOOD[at + len(patch) :])
    except AnswerError:
        return
    assert isinstance(answer, TakenIn | Refused)
