"""The same picture is noticed when it comes again; another one, and a plain ground, are not."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.likeness import (
    ALIKE,
    BITS,
    SIDE,
    KnownLikenesses,
    are_alike,
    differing_bits,
    likeness_of,
)

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


near = st.builds(
    lambda seed, changes: f"{int(likeness_of(noise(seed)), 16) ^ changes:0{BITS // 4}x}",
    st.integers(0, 3),
    st.integers(0, 2**40),
)
flat = st.integers(0, 15).map(lambda bits: f"{bits:0{BITS // 4}x}")


@given(st.lists(near | flat, max_size=12))
def test_many_at_once_are_found_alike_just_as_one_by_one(hashes: list[str]) -> None:
    named = [(str(place), likeness) for place, likeness in enumerate(hashes)]
    known = KnownLikenesses(named[:-1])
    for name, likeness in named[-1:]:
        known.add(name, likeness)
    expected = {
        (one, other)
        for place, (other, other_hash) in enumerate(named)
        for one, one_hash in named[:place]
        if are_alike(one_hash, other_hash) and are_alike(other_hash, one_hash)
    }
    pairs = list(known.pairs())
    assert len(pairs) == len(set(pairs))
    for likeness in hashes:
        found = known.alike(likeness)
        assert found == tuple(name for name, one in named if are_alike(likeness, one))
    assert expected <= set(pairs)
    assert all(
        are_alike(hashes[int(a)], hashes[int(b)]) or are_alike(hashes[int(b)], hashes[int(a)])
        for a, b in pairs
    )
