"""What is looked for after an erasure, and that it is found in every way it may be written."""

import base64
import json
import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopewall.core.needles import Finder, Needles, needles_of, patterns_of, without

NAMES = ("Lan Fictional", "阿兰", "虚构兰", 'O\'Brien "Bo"', "Łucja")
TEXT = (
    "We danced in the corridor after the marvellous telephone call from the laboratory.\n\n"
    "我今天很高兴见到大家，谢谢你们的帮助和关心，让我们一起慢慢走下去。"
)
CODINGS: dict[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "utf-16-le": lambda text: text.encode("utf-16-le"),
    "utf-16-be": lambda text: text.encode("utf-16-be"),
    "gb18030": lambda text: text.encode("gb18030"),
    "JSON": lambda text: json.dumps(text).encode(),
    "JSON as text": lambda text: json.dumps(text, ensure_ascii=False).encode(),
    "base64": lambda text: base64.b64encode(text.encode()),
    "base64, one later": lambda text: base64.b64encode(b"x" + text.encode() + b"yz"),
    "base64, two later": lambda text: base64.b64encode(b"xx" + text.encode() + b"yz"),
}


def finder(*names: str, text: str = "", sure: bool = False) -> Finder:
    return Finder(patterns_of(needles_of(["id-0123456789"], names, [text])), sure=sure)


@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_found_in_every_coding(name: str, coding: str) -> None:
    looked = finder(*NAMES)
    data = CODINGS[coding](name)
    for shift in range(9):
        assert name in looked.found(bytes(shift) + data + bytes(64 - shift)), shift


@pytest.mark.parametrize("coding", CODINGS)
def test_a_part_of_a_text_is_found_in_every_coding(coding: str) -> None:
    looked = finder(text=TEXT)
    for part in (TEXT[:60], TEXT[20:75], TEXT[-25:-3]):
        assert looked.found(CODINGS[coding](part)), part


def test_a_long_word_is_found_as_an_index_of_words_keeps_it() -> None:
    assert finder(text=TEXT).found(b"\x00\x12marvellous\x00") == {"marvellous"}


def test_nothing_is_found_where_nothing_stands() -> None:
    looked = finder(*NAMES, text=TEXT, sure=True)
    assert looked.found(random.Random(1).randbytes(2_000_000)) == set()
    assert looked.found(b"") == set()
    assert Finder({}).found(b"anything") == set()


@settings(max_examples=60)
@given(
    st.lists(st.binary(min_size=4, max_size=20), min_size=1, max_size=12),
    st.binary(max_size=60),
    st.integers(0, 140_000),
    st.data(),
)
def test_whatever_stands_in_the_bytes_is_found_wherever_it_stands(
    patterns: list[bytes], around: bytes, where: int, data: st.DataObject
) -> None:
    wanted = data.draw(st.sampled_from(patterns))
    known: dict[str, list[bytes]] = {}
    for pattern in patterns:
        known[pattern.hex()] = [pattern]
    stands = bytes(where) + around + wanted + around
    assert Finder(known).found(stands) == {name for name, (own,) in known.items() if own in stands}


def test_what_other_people_say_too_is_left_out_and_counted() -> None:
    needles = needles_of(["id-1"], ["Lan Fictional", "阿兰", "Li"], [TEXT])
    kept = without(needles, ["Her friend 阿兰 came along.", "a MARVELLOUS day"])
    assert "阿兰" not in kept.whole
    assert "marvellous" not in kept.words
    assert "Lan Fictional" in kept.whole
    assert kept.left_out > needles.left_out == 1


def test_short_patterns_are_not_looked_for_where_chance_makes_them() -> None:
    assert finder("阿兰").found("阿兰".encode("gb18030"))
    assert not finder("阿兰", sure=True).found("阿兰".encode("gb18030"))
    assert finder("阿兰", sure=True).found("阿兰".encode())


def test_empty_words_are_no_needles() -> None:
    assert needles_of(["", " "], [""], ["", "\n"]) == Needles(frozenset(), frozenset())


def test_what_lies_across_two_stretches_is_found() -> None:
    """Bytes are looked at 64 KiB at a time."""
    looked = Finder({"it": [b"seven77"]})
    for at in range(65_536 - 8, 65_536 + 2):
        assert looked.found(bytes(at) + b"seven77" + bytes(70_000)) == {"it"}, at
