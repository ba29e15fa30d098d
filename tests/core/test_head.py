import hashlib
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.codes import ChannelName
from hopewall.core.head import (
    HEAD_FORMAT,
    Head,
    HeadEntry,
    Malformed,
    NewerFormat,
    PageEntry,
    Sealed,
    decode_head,
    decode_payload,
    encode_head,
    head_payload,
    moment_text,
    parse_moment,
    seal,
    split_hashes,
    unseal,
    without,
)

HASHES = st.integers(0, 2**256 - 1).map(lambda number: f"{number:064x}")
IDS = st.from_regex("[A-Za-z0-9][A-Za-z0-9._-]{0,63}", fullmatch=True)
MOMENTS = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001  hypothesis wants naive bounds
    max_value=datetime(2090, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
).map(lambda moment: moment.replace(microsecond=0))
ENTRIES = st.builds(HeadEntry, IDS, HASHES, st.dates(), st.lists(HASHES, max_size=4).map(tuple))
HEADS = st.builds(
    Head,
    channel=st.sampled_from(ChannelName),
    version=st.integers(1, 2**53),
    issued=MOMENTS,
    lease_end=MOMENTS,
    stories=st.lists(ENTRIES, max_size=5, unique_by=lambda entry: entry.id).map(tuple),
    pages=st.lists(st.builds(PageEntry, IDS, HASHES), max_size=2, unique_by=lambda p: p.id).map(
        tuple
    ),
    pictures=st.lists(HASHES, max_size=2).map(tuple),
    format=st.just(HEAD_FORMAT),
)
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
A, B, C_PAGE = "a" * 64, "b" * 64, "e" * 64
HEAD = Head(
    ChannelName.LOBBY,
    4,
    NOW,
    NOW + timedelta(days=7),
    (HeadEntry("s-1", A, date(2027, 1, 1), (A, B, A)), HeadEntry("s-2", B, date(2027, 1, 2))),
)


@given(HEADS, st.sampled_from(["", "c2lnbmF0dXJl"]))
def test_a_head_reads_back_as_it_was_written(head: Head, signature: str) -> None:
    assert decode_head(encode_head(head, signature)) == head


@given(st.integers(0), st.integers(1, 255))
def test_a_flipped_byte_is_refused(at: int, flip: int) -> None:
    data = bytearray(encode_head(HEAD))
    data[at % len(data)] ^= flip
    assert isinstance(decode_head(bytes(data)), Malformed) or decode_head(bytes(data)) == HEAD


@given(st.integers(0, len(encode_head(HEAD)) - 1))
def test_a_cut_off_head_is_refused(length: int) -> None:
    assert isinstance(decode_head(encode_head(HEAD)[:length]), Malformed)


@given(st.binary(min_size=1), st.booleans())
def test_added_bytes_are_refused(more: bytes, before: bool) -> None:
    data = encode_head(HEAD)
    assert isinstance(decode_head(more + data if before else data + more), Malformed)


@given(st.binary())
def test_any_bytes_are_refused_or_canonical(data: bytes) -> None:
    assert not isinstance(decode_payload(data), Head)


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        (b'"version":4', b'"version":0'),
        (b'"version":4', b'"version":true'),
        (b'"version":4', b'"version":4.0'),
        (b'"version":4', b'"version": 4'),
        (b'"version":4', b'"version":4,"scan":""'),
        (b'"lobby"', b'"cinema"'),
        (b'"s-1"', b'"s-2"'),
        (b'"s-1"', b'"../1"'),
        (b'"s-1"', b'"s\\u002d1"'),
        (b"2027-01-01", b"2027-13-01"),
        (b"2027-01-01", b"2027-W01-1"),
        (A.encode(), b"A" * 64),
        (A.encode(), b"a" * 63),
        (b'"pages":[]', b'"pages":[["p"]]'),
        (b'"pictures":[]', b'"pictures":[1]'),
        (b'"pictures":[]', b'"pictures":{}'),
        (b'"format":1', b'"format":0'),
        (b"T10:00:00Z", b"T10:00:00+"),
    ],
)
def test_wrong_values_are_refused_even_with_a_right_checksum(good: bytes, bad: bytes) -> None:
    payload = head_payload(HEAD).replace(good, bad, 1)
    assert payload != head_payload(HEAD)
    outcome = decode_head(seal(payload))
    assert isinstance(outcome, Malformed)
    assert outcome.sentence.endswith("publish the release again.")


def test_deep_nesting_is_refused() -> None:
    assert isinstance(decode_payload(b"[" * 100_000), Malformed)


def test_a_newer_format_says_what_to_do() -> None:
    payload = head_payload(HEAD).replace(b'"format":1', b'"format":2')
    outcome = decode_head(seal(payload))
    assert isinstance(outcome, NewerFormat)
    assert "update hopewall" in outcome.sentence


def test_the_signature_is_outside_the_signed_bytes() -> None:
    unsigned, signed = unseal(encode_head(HEAD)), unseal(encode_head(HEAD, "abc="))
    assert isinstance(unsigned, Sealed)
    assert isinstance(signed, Sealed)
    assert unsigned.payload == signed.payload == head_payload(HEAD)
    assert signed.signature == "abc="


@given(HEADS, st.data())
def test_without_takes_out_exactly_these_stories(head: Head, data: st.DataObject) -> None:
    ids = [entry.id for entry in head.stories]
    gone = set(data.draw(st.lists(st.sampled_from(ids)))) if ids else set()
    left = without(head, gone, head.version + 1, NOW)
    assert [entry.id for entry in left.stories] == [one for one in ids if one not in gone]
    assert (left.version, left.issued, left.lease_end) == (head.version + 1, NOW, head.lease_end)


def test_a_head_names_all_its_objects() -> None:
    assert HEAD.objects() == {A, B}


@pytest.mark.parametrize("bad", ['x"', "", "a b", "é", "x" * 65])
def test_an_id_that_json_would_escape_cannot_be_written(bad: str) -> None:
    head = Head(ChannelName.LOBBY, 1, NOW, NOW, (HeadEntry(bad, A, date(2027, 1, 1)),))
    with pytest.raises(ValueError, match="an id"):
        head_payload(head)


def test_ten_thousand_stories_have_about_three_hundred_bytes_each() -> None:
    names = [hashlib.sha256(str(at).encode()).hexdigest() for at in range(4)]
    entries = tuple(
        HeadEntry(f"s-{at:06d}", names[0], date(2027, 1, 1), tuple(names[1:]))
        for at in range(10_000)
    )
    head = Head(ChannelName.LOBBY, 1, NOW, NOW, entries)
    assert len(encode_head(head)) < 10_000 * 300


CUT_OFF = "The head is cut off or is not a head; publish the release again."


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", CUT_OFF),
        (encode_head(HEAD)[1:], CUT_OFF),
        (encode_head(HEAD)[:-1], CUT_OFF),
        (encode_head(HEAD, "a" * 401), "The head's signature is not readable"),
        (encode_head(HEAD, "a b"), "The head's signature is not readable"),
        (
            encode_head(HEAD, "QQ").replace(b'"QQ"', b'"\xc3\xa9"'),
            "The head's signature is not readable",
        ),
        (encode_head(HEAD).replace(b"lobby", b"lobbx"), "The head's checksum is wrong"),
        (seal(b"{"), "The head is not JSON"),
        (seal(b"[]"), "The head is not a JSON object"),
        (seal(b"{}"), "The head has unknown or missing fields"),
        (seal(head_payload(HEAD) + b" "), "The head is not in canonical form"),
    ],
)
def test_a_head_that_cannot_be_trusted_says_why(data: bytes, sentence: str) -> None:
    expected = sentence if sentence == CUT_OFF else f"{sentence}; publish the release again."
    assert decode_head(data) == Malformed(expected)


def test_the_longest_signature_can_be_read() -> None:
    assert decode_head(encode_head(HEAD, "a" * 400)) == HEAD


@pytest.mark.parametrize(
    ("good", "bad", "what"),
    [
        (b'"version":4', b'"version":0', "version"),
        (b'"version":4', b'"version":9007199254740993', "version"),
        (b'"version":4', b'"version":true', "version"),
        (b'"pages":[]', b'"pages":{}', "pages"),
        (b'"pages":[]', b'"pages":[["p"]]', "pages"),
        (b'"pages":[]', b'"pages":["pq"]', "pages"),
        (b'"pictures":[]', b'"pictures":{}', "pictures"),
        (b'"s-1"', b'"s-2"', "an id that stands there twice"),
        (b'"s-1"', b'"../1"', "an id"),
        (A.encode(), b"A" * 64, "an object's name"),
        (A.encode(), b"a" * 63, "an object's name"),
        (b"2027-01-01", b"2027-W01-1", "a last day"),
        (A.encode() + B.encode(), A.encode() + b"B" * 64, "a story's pictures"),
        (A.encode() + B.encode(), A.encode() + b"b" * 63, "a story's pictures"),
        (b'"2026-11-22T10:00:00Z"', b"5", "a moment"),
    ],
)
def test_a_wrong_value_is_named(good: bytes, bad: bytes, what: str) -> None:
    payload = head_payload(HEAD).replace(good, bad, 1)
    expected = f"The head has a wrong value ({what}); publish the release again."
    assert decode_payload(payload) == Malformed(expected)


def test_the_highest_version_can_be_read() -> None:
    payload = head_payload(HEAD).replace(b'"version":4', b'"version":9007199254740992')
    head = decode_payload(payload)
    assert isinstance(head, Head)
    assert head.version == 2**53


@pytest.mark.parametrize("written", [b"true", b"1.0", b'"1"', b"null", b"0", b"[2]"])
def test_a_format_that_is_no_number_is_no_newer_one(written: bytes) -> None:
    payload = head_payload(HEAD).replace(b'"format":1', b'"format":' + written)
    assert isinstance(decode_payload(payload), Malformed)


def test_pages_and_their_pictures_stand_in_a_head_and_are_needed() -> None:
    c, d = "c" * 64, "d" * 64
    pages = (PageEntry("p-1", C_PAGE), PageEntry("p-2", d))
    head = HEAD._replace(pages=pages, pictures=(c,))
    assert head.objects() == {A, B, C_PAGE, c, d}
    assert decode_head(encode_head(head)) == head
    assert decode_head(encode_head(head._replace(stories=()))) == head._replace(stories=())


TWICE = (PageEntry("p", A), PageEntry("p", B))


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"pages": TWICE}, "an id that stands there twice"),
        ({"pages": (PageEntry("a b", A),)}, "an id"),
        ({"pages": (PageEntry("p", "A" * 64),)}, "an object's name"),
        ({"pictures": ("a" * 63,)}, "an object's name"),
        ({"stories": (HEAD.stories[0], HEAD.stories[0])}, "an id that stands there twice"),
        ({"stories": (HEAD.stories[0]._replace(object="x" * 64),)}, "an object's name"),
        ({"stories": (HEAD.stories[0]._replace(pictures=("x" * 64,)),)}, "a story's pictures"),
        ({"issued": datetime(2026, 11, 22)}, "not a moment to write into a head: 2026-11-22"),  # noqa: DTZ001
        ({"lease_end": datetime(1969, 12, 31, tzinfo=UTC)}, "not a moment to write into a head"),
    ],
)
def test_what_cannot_stand_in_a_head_is_not_written(change: dict[str, Any], what: str) -> None:
    with pytest.raises(ValueError, match=f"^{what}"):
        head_payload(HEAD._replace(**change))


def test_a_moment_is_written_as_utc_from_1970_on() -> None:
    beijing = timezone(timedelta(hours=8))
    assert moment_text(datetime(2026, 11, 22, 18, 0, tzinfo=beijing)) == "2026-11-22T10:00:00Z"
    assert moment_text(datetime(1970, 1, 1, tzinfo=UTC)) == "1970-01-01T00:00:00Z"
    assert parse_moment("2026-11-22T10:00:00Z") == NOW
    assert parse_moment("2026-11-22T10:00:00Z").tzinfo is UTC


def test_hashes_written_one_after_the_other_are_told_apart() -> None:
    for count in range(6):
        names = tuple(str(at) * 64 for at in range(count))
        assert split_hashes("".join(names)) == names
