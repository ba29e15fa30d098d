import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.media.jpeg_segments import fault_in
from tests.media.poisons import jpeg, jpeg_with_tail, saved, scene

PLAIN = saved(scene(48, 60), "JPEG", quality=80, optimize=True)


def with_segment(kind: int, body: bytes) -> bytes:
    return PLAIN[:2] + b"\xff" + bytes([kind]) + struct.pack(">H", len(body) + 2) + body + PLAIN[2:]


def test_a_plain_picture_has_no_fault() -> None:
    assert fault_in(PLAIN) is None


@pytest.mark.parametrize("kind", [*range(0xE0, 0xF0), 0xFE, 0xDD, 0xC2, 0xC9, 0x01])
def test_every_other_segment_is_a_fault(kind: int) -> None:
    assert fault_in(with_segment(kind, b"JFIF\0 a note")) is not None


def test_bytes_after_the_end_are_a_fault() -> None:
    assert fault_in(PLAIN + b"\0") == "it has 1 bytes after its end"
    assert fault_in(jpeg_with_tail()) is not None


def test_files_from_cameras_and_progressive_ones_are_faults() -> None:
    assert fault_in(jpeg()) is not None
    assert fault_in(saved(scene(48, 60), "JPEG", progressive=True)) is not None


@given(st.integers(0, len(PLAIN) - 1))
def test_a_cut_off_file_is_a_fault(length: int) -> None:
    assert fault_in(PLAIN[:length]) is not None


@given(st.binary(max_size=200))
def test_any_bytes_are_judged(data: bytes) -> None:
    assert fault_in(b"\xff\xd8" + data) is not None
