"""Numbers that name a person are told apart by their own check digit, and by nothing else."""

import pytest

from hopewall.core.claims.numbers import is_chinese_id, is_nhs_number


@pytest.mark.parametrize(
    "text",
    ["11010519491231002X", "11010519491231002x", "440524188001010014"],
)
def test_a_citizen_number_has_a_birth_date_and_the_right_last_digit(text: str) -> None:
    assert is_chinese_id(text)


@pytest.mark.parametrize("last", "0123456789X")
def test_of_all_last_digits_one_is_right(last: str) -> None:
    assert is_chinese_id(f"11010519491231002{last}") == (last == "X")
    assert is_chinese_id(f"44052418800101001{last}") == (last == "4")


@pytest.mark.parametrize(
    "text",
    [
        "1101051949123100X",
        "11010519491231002X0",
        "1101051949123100 2X",
        "A1010519491231002X",
        "11010519491331002X",
        "11010519490231002X",
        "11010500001231002X",
        "",
    ],
)
def test_what_has_no_birth_date_or_not_eighteen_places_is_no_citizen_number(text: str) -> None:
    assert not is_chinese_id(text)


def test_each_place_of_a_citizen_number_counts() -> None:
    right = "11010519491231002X"
    for at in (0, 1, 2, 3, 4, 5, 9, 14, 15, 16):
        changed = str((int(right[at]) + 1) % 10)
        assert not is_chinese_id(right[:at] + changed + right[at + 1 :]), at


@pytest.mark.parametrize("day", ["19491301", "19490132", "19490229"])
def test_a_day_that_never_was_is_no_birth_date_whatever_the_last_digit(day: str) -> None:
    assert not any(is_chinese_id(f"110105{day}002{last}") for last in "0123456789X")


def test_every_birth_month_and_day_is_read_where_it_stands() -> None:
    for day in ("19490131", "19491201", "20000229", "20121010"):
        found = [last for last in "0123456789X" if is_chinese_id(f"110105{day}002{last}")]
        assert len(found) == 1, day


@pytest.mark.parametrize("text", ["9434765919", "943 476 5919", "943-476-5919", "NHS 9434765919."])
def test_an_nhs_number_may_be_written_in_groups(text: str) -> None:
    assert is_nhs_number(text)


@pytest.mark.parametrize("last", "0123456789")
def test_of_all_last_digits_of_an_nhs_number_one_is_right(last: str) -> None:
    assert is_nhs_number(f"943476591{last}") == (last == "9")
    assert is_nhs_number(f"000000000{last}") == (last == "0"), "eleven counts as nought"
    assert is_nhs_number(f"400000004{last}") == (last == "7"), "4 x 10 + 4 x 2 is 4 above 44"
    assert is_nhs_number(f"600000000{last}") == (last == "6")
    assert not is_nhs_number(f"000000006{last}"), "ten is the check of no number"


@pytest.mark.parametrize("text", ["943476591", "94347659190", "", "943476591X"])
def test_an_nhs_number_has_ten_digits(text: str) -> None:
    assert not is_nhs_number(text)


def test_each_place_of_an_nhs_number_counts() -> None:
    right = "9434765919"
    for at in range(9):
        changed = str((int(right[at]) + 1) % 10)
        assert not is_nhs_number(right[:at] + changed + right[at + 1 :]), at
