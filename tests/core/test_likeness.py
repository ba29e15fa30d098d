"""The same picture is noticed when it comes again; another one, and a plain ground, are not."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.likeness import ALIKE, BITS, SIDE, are_alike, differing_bits, likeness_of

PIXELS = SIDE * SIDE


def noise(seed: int) -> bytes:
    return random.Random(seed).randbytes(PIXELS)


def test_a_picture_is_like_itself_and_not_like_another() -> None:
    one, other = likeness_of(noise(1)), likeness_of(noise(2))
    assert len(one) == BITS // 4
    assert are_alike(one, one)
    assert not are_alike(one, other)


@given(st.integers(0, 1000), st.integers(0, PIXELS - 1))
def test_one_grey_more_or_less_changes_four_bits_at_most(seed: int, place: int) -> None:
    before = bytearray(noise(seed))
    after = bytearray(before)
    after[place] = 255 - after[place]
    assert differing_bits(likeness_of(bytes(before)), likeness_of(bytes(after))) <= 4 <= ALIKE


def test_plain_grounds_are_alike_only_where_they_are_equal() -> None:
    plain = likeness_of(bytes([120]) * PIXELS)
    nearly = likeness_of(bytes([120]) * 100 + b"\x7f" + bytes([120]) * (PIXELS - 101))
    assert are_alike(plain, plain)
    assert plain != nearly
    assert not are_alike(plain, nearly)


def test_a_likeness_needs_exactly_its_greys() -> None:
    with pytest.raises(ValueError, match="17 x 17"):
        likeness_of(b"\0" * 81)
