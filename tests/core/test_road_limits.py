"""What a story's road may hold."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.codes import RoadStep
from hopewall.core.draft import StoryContent, content_of
from hopewall.core.public_story import MAX_PLACE, MAX_STEPS
from hopewall.core.road_limits import is_place, month_in, road_faults, years_in
from hopewall.core.screen import RoadPoint
from tests.vault.fictional import story


@pytest.mark.parametrize(
    ("typed", "month"),
    [
        ("2024-03", "2024-03"),
        (" 2024.3 ", "2024-03"),
        ("2024/12", "2024-12"),
        ("2024年3月", "2024-03"),
        ("202403", "2024-03"),
        ("", ""),
        ("2024", None),
        ("2024-13", None),
        ("2024-00", None),
        ("March", None),
        ("2024-03-05", None),
    ],
)
def test_a_month_is_understood_as_people_write_it(typed: str, month: str | None) -> None:
    assert month_in(typed) == month


@given(st.text(max_size=12))
def test_a_month_is_a_month_nothing_or_nonsense(typed: str) -> None:
    month = month_in(typed)
    assert month is None or month == "" or (len(month) == 7 and month_in(month) == month)


def test_years_are_whole_and_few() -> None:
    assert [years_in(one) for one in ("3", " 0 ", "", "121", "-1", "3.5", "三", "²")] == [
        (3, True),
        (0, True),
        (None, True),
        *[(None, False)] * 5,
    ]


def test_a_place_is_one_plain_line() -> None:
    assert is_place("Suzhou")
    assert is_place("")
    assert not is_place("x" * (MAX_PLACE + 1))
    assert not is_place("So\u202euth")
    assert not is_place("one\ntwo")


def content() -> StoryContent:
    return content_of(story())


def test_what_could_not_be_read_from_a_release_is_not_saved() -> None:
    assert road_faults(content()) == ()
    point = RoadPoint(RoadStep.HOME, "2024-3")
    for wrong, field in (
        (replace(content(), years=121), "years"),
        (replace(content(), city="x" * 81), "city"),
        (replace(content(), region="one\ntwo"), "region"),
        (replace(content(), timeline=(point,)), "timeline"),
        (replace(content(), timeline=(RoadPoint(RoadStep.HOME),) * (MAX_STEPS + 1)), "timeline"),
    ):
        assert [fault.field for fault in road_faults(wrong)] == [field]
