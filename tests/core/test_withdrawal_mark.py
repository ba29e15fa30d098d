"""Marks of withdrawals name nobody, and nobody but the vault can add, change or drop one."""

import json
from datetime import UTC, datetime

import pytest

from hopewall.core.withdrawal_mark import (
    MarkExtent,
    MarkKind,
    MarksDamaged,
    WithdrawalMarks,
    in_line,
    mark_hash,
    mark_line,
    new_mark,
    read_marks,
)

SECRET = b"s" * 32
AT = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)


def file_of(count: int, secret: bytes = SECRET) -> str:
    known = WithdrawalMarks()
    for number in range(count):
        mark = new_mark(
            secret, f"p-{number}", {"s-2", "s-1"}, f"w-{number}", MarkExtent.PARTIAL, AT
        )
        known = WithdrawalMarks((*known.found, in_line(secret, known, mark)))
    return "".join(f"{mark_line(mark)}\n" for mark in known.found)


def test_a_file_reads_back_and_says_no_id() -> None:
    text = file_of(3)
    marks = read_marks(text, SECRET)
    assert isinstance(marks, WithdrawalMarks)
    assert [one.seq for one in marks.found] == [1, 2, 3]
    assert marks.withdrawals == {
        mark_hash(SECRET, MarkKind.WITHDRAWAL, f"w-{number}") for number in range(3)
    }
    assert not any(word in text for word in ("p-0", "s-1", "w-2"))


def test_the_same_id_stands_as_another_hash_for_each_kind_and_vault() -> None:
    hashes = {mark_hash(secret, kind, "x") for secret in (SECRET, b"o" * 32) for kind in MarkKind}
    assert len(hashes) == 2 * len(MarkKind)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda lines: [lines[0].replace("partial", "whole"), *lines[1:]],
        lambda lines: [lines[0].replace('"seq":1', '"seq":2'), *lines[1:]],
        lambda lines: lines[1:],
        lambda lines: [lines[0], lines[2]],
        lambda lines: [lines[1], lines[0], lines[2]],
        lambda lines: [*lines[:2], json.dumps({"seq": 3})],
        lambda lines: [*lines[:2], "not json"],
        lambda lines: [lines[0].replace(":", ": ", 1), *lines[1:]],
        lambda _: file_of(3, b"o" * 32).splitlines(),
    ],
)
def test_whatever_was_changed_is_found(spoil: object) -> None:
    assert callable(spoil)
    lines = spoil(file_of(3).splitlines())
    found = read_marks("".join(f"{line}\n" for line in lines), SECRET)
    assert isinstance(found, MarksDamaged)
    assert found.sentence.endswith(".")


def test_a_line_that_a_power_cut_interrupted_does_not_count() -> None:
    text = file_of(2)
    torn = text + file_of(3).splitlines()[2][:40]
    assert read_marks(torn, SECRET) == read_marks(text, SECRET)
    assert read_marks(f"{torn} (interrupted)\n", SECRET) == read_marks(text, SECRET)


def test_a_line_whose_sectors_were_not_all_written_does_not_count_and_the_next_follows() -> None:
    text = file_of(2)
    first, second = text.splitlines()
    torn = f"{chr(0) * 60}{second[60:]}\n"
    assert read_marks(f"{first}\n{torn}", SECRET) == read_marks(f"{first}\n", SECRET)
    assert read_marks(f"{first}\n{torn}{second}\n", SECRET) == read_marks(text, SECRET)
