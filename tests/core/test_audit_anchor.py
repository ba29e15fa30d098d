"""Anchors in a file and on paper: read back as written, and never with a wrong letter."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.audit_anchor import (
    Anchor,
    Anchors,
    AnchorsDamaged,
    anchor_code,
    anchor_line,
    read_anchors,
    read_code,
)

HEADS = st.binary(min_size=32, max_size=32).map(bytes.hex)
COUNTS = st.integers(1, 10**9)
DAYS = st.dates(date(2020, 1, 1), date(2100, 1, 1))
ANCHORS = st.builds(Anchor, COUNTS, HEADS, DAYS)
ONE = Anchor(1234, "5e" * 32, date(2026, 5, 1))


@given(st.lists(ANCHORS, max_size=5))
def test_a_file_of_anchors_is_read_back_as_it_was_written(anchors: list[Anchor]) -> None:
    text = "".join(f"{anchor_line(one)}\n" for one in anchors)
    assert read_anchors(text) == Anchors(tuple(anchors))


@given(ANCHORS, st.data())
def test_a_changed_letter_of_a_line_is_seen(anchor: Anchor, data: st.DataObject) -> None:
    line = anchor_line(anchor)
    place = data.draw(st.integers(0, len(line) - 1))
    letter = data.draw(st.sampled_from("0123456789abcdef -").filter(lambda one: one != line[place]))
    changed = line[:place] + letter + line[place + 1 :]
    verdict = read_anchors(f"{anchor_line(ONE)}\n{changed}\n")
    assert isinstance(verdict, AnchorsDamaged)
    assert verdict.line == 2


def test_a_line_that_a_power_cut_left_unfinished_does_not_count() -> None:
    line = anchor_line(ONE)
    assert read_anchors(f"{line}\n{line[:30]}") == Anchors((ONE,))
    assert read_anchors(f"{line}\n{line[:30]} (interrupted)\n{line}\n") == Anchors((ONE, ONE))


@given(ANCHORS)
def test_a_code_from_paper_is_read_back_however_it_is_typed(anchor: Anchor) -> None:
    code = anchor_code(anchor)
    expected = Anchor(anchor.count, anchor.head[:20])
    assert read_code(code) == expected
    assert read_code(f"  {code.lower().replace('0', 'o').replace('1', 'l')}\n") == _ones(expected)
    assert len(code) <= 34


def _ones(expected: Anchor) -> Anchor | None:
    """The count is digits alone: a letter there is a mistake."""
    return None if set("01") & set(str(expected.count)) else expected


@given(ANCHORS, st.data())
def test_a_wrong_letter_of_a_code_is_nearly_always_noticed(
    anchor: Anchor, data: st.DataObject
) -> None:
    code = anchor_code(anchor)
    place = data.draw(st.integers(0, len(code) - 1))
    letter = data.draw(st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
    wrong = code[:place] + letter + code[place + 1 :]
    read = read_code(wrong)
    assert read is None or read != Anchor(anchor.count, anchor.head[:20]) or wrong == code


@pytest.mark.parametrize("code", ["", "-", "0-" + "0" * 18, "12", "x-ABCD", "5-ABCDEFGH", "²-AAAA"])
def test_what_is_no_code_is_none(code: str) -> None:
    assert read_code(code) is None


@pytest.mark.parametrize(("count", "head"), [(0, "ab" * 32), (3, "ab"), (3, "XY" * 32)])
def test_what_is_no_anchor_is_refused(count: int, head: str) -> None:
    with pytest.raises(ValueError, match="anchor"):
        Anchor(count, head)
