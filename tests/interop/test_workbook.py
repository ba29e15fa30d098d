"""A workbook is read as plain text: no formula is run, no bomb unpacked, dates are dates."""

import zipfile
from datetime import date
from io import BytesIO

import pytest
from openpyxl import Workbook

from hopewall.interop.table.fault import RowFault, TableRefused
from hopewall.interop.table.reading import Row, workbook_table
from hopewall.interop.table.workbook import MOST_UNPACKED, workbook_bytes


def book(*rows: list[object]) -> bytes:
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    target = BytesIO()
    made.save(target)
    return target.getvalue()


def test_cells_are_text_whatever_they_are_in_the_workbook() -> None:
    table = workbook_table(
        book(
            ["A", "b", "c", "d", "e"],
            ["=1+1", date(2026, 3, 1), 7.0, True, "+86 100"],
            [None, None, None, None, None],
            ["x", None, None],
        ),
        "book.xlsx",
    )
    assert not isinstance(table, TableRefused)
    assert table.encoding == "XLSX"
    first, second = table.rows
    assert first == Row(2, {"a": "=1+1", "b": "2026-03-01", "c": "7", "d": "yes", "e": "+86 100"})
    assert isinstance(second, Row)
    assert second.number == 4
    assert second.cells["a"] == "x"


@pytest.mark.parametrize("text", ['=HYPERLINK("x")', "+1", "-1", "@SUM", "汤汤"])
def test_what_is_written_comes_back_and_is_never_a_formula(text: str) -> None:
    content = workbook_bytes("people", [["a", "b"], ["x", text]])
    table = workbook_table(content, "book.xlsx")
    assert not isinstance(table, TableRefused)
    (row,) = table.rows
    assert not isinstance(row, RowFault)
    assert row.cells["b"] == text
    with zipfile.ZipFile(BytesIO(content)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet


def test_a_workbook_that_unpacks_to_far_too_much_is_refused_unread() -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        piece = b"\0" * 1_000_000
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(MOST_UNPACKED // len(piece) + 1):
                sheet.write(piece)
    outcome = workbook_table(target.getvalue(), "bomb.xlsx")
    assert isinstance(outcome, TableRefused)
    assert "unpacks" in outcome.sentence


def test_what_is_no_workbook_is_refused() -> None:
    whole = book(["a"], ["b"])
    for content in (b"PK\x03\x04", whole[:200], whole[: len(whole) // 2], b""):
        assert isinstance(workbook_table(content, "book.xlsx"), TableRefused)
