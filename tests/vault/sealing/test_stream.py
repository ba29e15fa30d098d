"""A sealed stream gives back exactly what went in, or says what is wrong with it."""

import io
from collections.abc import Iterable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hopewall.vault.sealing.stream import (
    CHUNK,
    HEADER,
    TAG,
    StreamDamagedError,
    StreamLockedError,
    new_header,
    opened,
    read_header,
    sealed,
    sealed_size,
)
from hopewall.vault.vault_key import KeyUse, VaultKey
from hopewall.vault.vault_keys import OpenKeys

KEY = VaultKey(bytes(range(32)))
KEYS = OpenKeys(KEY)
BOUND = b"attachment a1"
SEALED_CHUNK = CHUNK + TAG
BORDERS = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1, 3 * CHUNK)


def seal(source: Iterable[bytes], bound: bytes = BOUND, key: VaultKey = KEY) -> bytes:
    return b"".join(sealed(source, new_header(key), key.derive(KeyUse.ATTACHMENT), bound))


def unseal(data: bytes, bound: bytes = BOUND, keys: OpenKeys = KEYS) -> bytes:
    """Open a stream as every reader does; what came out before an error is thrown away."""
    file = io.BytesIO(data)
    header, key = read_header(file.read, keys)
    return b"".join(opened(file.read, header, key.derive(KeyUse.ATTACHMENT), bound))


def content(size: int) -> bytes:
    return (b"0123456789abcdef" * (size // 16 + 1))[:size]


@pytest.mark.parametrize("size", BORDERS)
def test_every_size_around_a_chunks_border_comes_back(size: int) -> None:
    data = seal([content(size)])
    assert len(data) == sealed_size(size)
    assert unseal(data) == content(size)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.integers(0, 70),
            st.sampled_from(BORDERS),
            st.integers(CHUNK - 3, CHUNK + 3),
        ),
        max_size=5,
    )
)
@example([0, 0, CHUNK, 0])
def test_how_the_bytes_come_in_makes_no_difference(sizes: list[int]) -> None:
    pieces = [bytes([number % 251]) * size for number, size in enumerate(sizes)]
    whole = b"".join(pieces)
    data = seal(pieces)
    assert len(data) == sealed_size(len(whole))
    assert unseal(data) == whole


def test_sealing_and_opening_keep_no_more_than_a_few_chunks_in_memory() -> None:
    ahead = 0

    def source() -> Iterable[bytes]:
        nonlocal ahead
        for _ in range(40):
            ahead += CHUNK
            yield content(CHUNK)

    come = 0
    for piece in sealed(source(), new_header(KEY), KEY.derive(KeyUse.ATTACHMENT), BOUND):
        come += len(piece)
        assert ahead - come < 3 * CHUNK
    assert come == sealed_size(40 * CHUNK)


def test_two_seals_of_the_same_bytes_have_nothing_in_common() -> None:
    one, other = seal([content(1000)]), seal([content(1000)])
    assert one[HEADER:] != other[HEADER:]
    assert content(1000)[:16] not in one


PLACES = {
    "magic": 0,
    "format": 7,
    "epoch": 11,
    "prefix": 15,
    "key check": 20,
    "checksum": 30,
    "first byte of the first part": HEADER,
    "inside the first part": HEADER + 5000,
    "tag of the first part": HEADER + CHUNK + 3,
    "first byte of the last part": HEADER + 2 * SEALED_CHUNK,
    "last byte": -1,
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("bit", [0, 7])
def test_a_flipped_bit_is_found_wherever_it_is(place: str, bit: int) -> None:
    data = bytearray(seal([content(2 * CHUNK + 100)]))
    data[PLACES[place]] ^= 1 << bit
    with pytest.raises(StreamDamagedError):
        unseal(bytes(data))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_changed_byte_is_found(data: st.DataObject) -> None:
    size = data.draw(st.sampled_from((0, 5, CHUNK, CHUNK + 9)))
    whole = bytearray(seal([content(size)]))
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(StreamDamagedError):
        unseal(bytes(whole))


@pytest.mark.parametrize("size", [0, 10, CHUNK, 2 * CHUNK, 2 * CHUNK + 50])
def test_a_stream_cut_anywhere_is_found(size: int) -> None:
    whole = seal([content(size)])
    borders = {0, 1, 7, HEADER - 1, HEADER, HEADER + 1, HEADER + TAG - 1, len(whole) - 1}
    borders |= {HEADER + n * SEALED_CHUNK for n in range(1, 3)}
    borders |= {HEADER + n * SEALED_CHUNK + 1 for n in range(1, 3)}
    for length in sorted(border for border in borders if border < len(whole)):
        with pytest.raises(StreamDamagedError):
            unseal(whole[:length])


@pytest.mark.parametrize("more", [b"\x00", bytes(TAG), bytes(SEALED_CHUNK)])
@pytest.mark.parametrize("size", [0, 10, CHUNK])
def test_anything_added_at_the_end_is_found(size: int, more: bytes) -> None:
    with pytest.raises(StreamDamagedError):
        unseal(seal([content(size)]) + more)


def parts(whole: bytes) -> list[bytes]:
    body = whole[HEADER:]
    return [body[start : start + SEALED_CHUNK] for start in range(0, len(body), SEALED_CHUNK)]


@pytest.mark.parametrize(
    ("name", "order"),
    [
        ("removed first", [1, 2, 3]),
        ("removed from the middle", [0, 2, 3]),
        ("removed last", [0, 1, 2]),
        ("swapped", [1, 0, 2, 3]),
        ("doubled", [0, 0, 1, 2, 3]),
        ("last doubled", [0, 1, 2, 3, 3]),
        ("reversed", [3, 2, 1, 0]),
    ],
)
def test_a_part_that_is_moved_removed_or_doubled_is_found(name: str, order: list[int]) -> None:
    whole = seal([content(4 * CHUNK)])
    pieces = parts(whole)
    assert len(pieces) == 4
    with pytest.raises(StreamDamagedError):
        unseal(whole[:HEADER] + b"".join(pieces[number] for number in order))
    assert name


def test_a_part_of_another_stream_under_the_same_key_is_found() -> None:
    one, other = seal([content(2 * CHUNK)]), seal([content(2 * CHUNK)])
    mixed = one[:HEADER] + parts(one)[0] + parts(other)[1]
    with pytest.raises(StreamDamagedError):
        unseal(mixed)


def test_a_stream_under_another_name_is_found() -> None:
    with pytest.raises(StreamDamagedError):
        unseal(seal([content(10)]), bound=b"attachment a2")


def test_only_authentic_parts_are_let_out_before_the_damage_is_met() -> None:
    whole = bytearray(seal([content(3 * CHUNK)]))
    whole[HEADER + SEALED_CHUNK + 8] ^= 1
    file = io.BytesIO(bytes(whole))
    header, key = read_header(file.read, KEYS)
    stream = opened(file.read, header, key.derive(KeyUse.ATTACHMENT), BOUND)
    assert next(stream) == content(3 * CHUNK)[:CHUNK]
    with pytest.raises(StreamDamagedError, match="part 2"):
        next(stream)


def test_another_vaults_key_is_told_apart_from_damage() -> None:
    with pytest.raises(StreamLockedError, match="another key"):
        unseal(seal([content(10)]), keys=OpenKeys(VaultKey(bytes(32))))


def test_a_key_that_is_not_at_hand_is_named_by_its_number() -> None:
    with pytest.raises(StreamLockedError, match="number 3"):
        unseal(seal([content(10)], key=VaultKey(bytes(range(32)), epoch=3)))


def test_an_earlier_key_still_opens_what_it_sealed() -> None:
    newer = VaultKey(b"n" * 32, epoch=2)
    assert unseal(seal([content(10)]), keys=OpenKeys(newer, (KEY,))) == content(10)
