"""Reading and writing Excel workbooks (XLSX) as plain tables: nothing in them is ever run.

A formula is taken as the text that it is. A date is one whatever a cell's format shows of it.
"""

import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import Final

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from hopewall.interop.table.fault import TableRefused

START: Final = b"PK\x03\x04"
MOST_UNPACKED: Final = 200_000_000
"""Bytes of all its parts; a workbook of 50,000 people has far fewer."""
_MOST_PARTS: Final = 2_000
_MOST_COLUMNS: Final = 300
_WIDE: Final = 18

Cells = list[str]


def workbook_rows(content: bytes, name: str, most: int) -> list[tuple[int, Cells]] | TableRefused:
    """Return the rows of the first sheet that are not empty, each with its number from 1."""
    not_one = TableRefused(f"{name} is no Excel workbook (XLSX): save it as one, or as CSV UTF-8.")
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > _MOST_PARTS or sum(p.file_size for p in parts) > MOST_UNPACKED:
                return TableRefused(f"{name} unpacks to far more than a table: check the file.")
        book = load_workbook(BytesIO(content), read_only=True, data_only=False, keep_links=False)
        try:
            return _rows(book.worksheets[0].iter_rows(values_only=True), most)
        finally:
            book.close()
    # A hostile or damaged workbook fails in as many ways as openpyxl has lines.
    except Exception:  # noqa: BLE001
        return not_one


def _rows(rows: Iterable[tuple[object, ...]], most: int) -> list[tuple[int, Cells]]:
    found: list[tuple[int, Cells]] = []
    width = 0
    for number, row in enumerate(rows, start=1):
        cells = [_text(value) for value in row[:_MOST_COLUMNS]]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            width = width or len(cells)
            cells += [""] * (width - len(cells))
            found.append((number, cells))
        if number > most + 1:
            break
    return found


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def workbook_bytes(title: str, rows: Iterable[Sequence[str]]) -> bytes:
    """Return a workbook of one sheet whose every cell is text; its first row stays in sight."""
    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise TypeError("a new workbook has a sheet")
    sheet.title = title
    for row_number, row in enumerate(rows, start=1):
        for column, text in enumerate(row, start=1):
            cell = sheet.cell(row_number, column)
            cell.value = text
            cell.data_type = "s"
            cell.number_format = "@"
            if row_number == 1:
                cell.font = Font(bold=True)
                sheet.column_dimensions[get_column_letter(column)].width = _WIDE
    sheet.freeze_panes = "A2"
    target = BytesIO()
    book.save(target)
    return target.getvalue()
