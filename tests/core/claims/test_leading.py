"""How a pattern can begin: never less than what it matches, and no more than is useful."""

import re
from string import ascii_lowercase

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from hopewall.core.claims.leading import leading

HAN = 0x4E00


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        ("cure", {"cur"}),
        ("(?:a|bc)d?", {"a", "ad", "bc", "bcd"}),
        ("(?<!x)[ab]+c", {"a", "b"}),
        (r"\d{2}岁", set("0123456789")),
        (r"\d岁\d", {f"{one}岁{other}" for one in range(10) for other in range(10)}),
        ("x?yz", {"xyz", "yz"}),
        (".cure", {""}),
        (r"\$\[", {"$["}),
        ("[^a]b", {""}),
        ("(?!q)ab|cd(?=e)", {"ab", "cd"}),
        ("Xa", {"Xa"}),
        (r"\bcure", {"cur"}),
        (r"a\Bcure", {"acu"}),
        ("^cure$", {"cur"}),
        (r"\n\ta", {"\n\ta"}),
        ("[a-c]", {"a", "b", "c"}),
        ("[-a]", {"-", "a"}),
        ("[a-]", {"a", "-"}),
        (r"[a\-c]", {"a", "-", "c"}),
        (r"[\n\tn]", {"\n", "\t", "n"}),
        ("[]a]", {"]", "a"}),
        (r"[\d]", set("0123456789")),
        (r"[a\d]x", {f"{one}x" for one in "a0123456789"}),
        (r"[\w]", {""}),
        (r"[\sab]", {""}),
        (r"[ab\s]", {""}),
        (r"[\w\d]", {""}),
        (r"[\s\d\d]", {""}),
        (f"[{chr(HAN)}-{chr(HAN + 399)}]", {chr(HAN + place) for place in range(400)}),
        (f"[{chr(HAN)}-{chr(HAN + 400)}]", {""}),
        (f"[{chr(HAN)}-{chr(HAN + 9_999)}]", {""}),
        ("(?:.|a)bc", {"", "abc"}),
        ("a{2}b", {"a"}),
        ("a{1}b", {"ab"}),
        ("a{0,1}b", {"ab", "b"}),
        ("a{0,2}b", {"a", "b"}),
        ("a{,2}b", {"a", "b"}),
        ("a*b", {"a", "b"}),
        ("a+?b", {"a"}),
        ("a??b", {"ab", "b"}),
        ("ab|", {"ab", ""}),
    ],
)
def test_a_pattern_tells_how_it_can_begin(pattern: str, starts: set[str]) -> None:
    assert leading(pattern, 3) == starts


def test_with_too_many_beginnings_they_are_cut_shorter() -> None:
    assert leading("[a-z][a-z]bc", 4) == set(ascii_lowercase)
    assert len(leading("[a-z][a-t]bc", 4)) == 26 * 20


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("a)", "bracket too many in 'a\\)'"),
        ("*a", "nothing to repeat in"),
        ("{2}a", "nothing to repeat in"),
        ("(?P<name>a)", "unknown kind of group in"),
        ("(a", "not closed in"),
    ],
)
def test_what_is_not_understood_is_named(pattern: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        leading(pattern, 3)


PIECES = st.sampled_from(
    [
        *("a", "b", "-", r"\.", r"\n", ".", r"\d", r"\w", r"\s", r"\S"),
        *("[ab]", "[a-d]", "[^a]", "[-a]", r"[\da]", r"[\w-]", r"[\sb]", "[b-]"),
    ]
)


def grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    group = st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})")
    times = st.sampled_from(["?", "*", "+", "{2}", "{1}", "{0,1}", "{1,3}", "*?", "+?"])
    return st.one_of(
        group,
        st.tuples(group, times).map("".join),
        st.lists(inner, min_size=1, max_size=4).map("".join),
    )


@settings(max_examples=300)
@given(st.recursive(PIECES, grown, max_leaves=8), st.integers(1, 4), st.data())
def test_whatever_a_pattern_matches_begins_in_one_of_its_ways(
    pattern: str, length: int, data: st.DataObject
) -> None:
    starts = leading(pattern, length)
    assert all(len(start) <= length for start in starts)
    match = data.draw(st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True))
    assume(len(match) < 60)
    assert any(match.startswith(start) for start in starts)
