"""Reading a CSV file: what kind of file it is, its encoding, its head, its rows; nothing is run."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Final

from hopewall.core.clean_text import clean
from hopewall.interop.table.encoding import decoded, unreadable
from hopewall.interop.table.fault import RowFault, TableRefused
from hopewall.interop.table.workbook import START, workbook_rows
from hopewall.interop.table.writing import unguarded

LARGEST: Final = 20_000_000
"""Bytes. A table of consents is smaller; a wrong file should not be read whole."""
MOST_ROWS: Final = 50_000
LONGEST_CELL: Final = 2_000
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

_KINDS: Final = (
    (b"PK\x03\x04", "a workbook or an archive"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"%PDF", "a PDF"),
    (b"{\\rtf", "a text of a word processor"),
    (b"<", "a web page or XML"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row by its columns; `number` counts from 1, the head, as a spreadsheet does."""

    number: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A file's head, and its rows or what is wrong with them, in their order."""

    columns: tuple[str, ...]
    rows: tuple[Row | RowFault, ...]
    encoding: str


def read_table(path: Path) -> Table | TableRefused:
    """Read a table; raises OSError only where the file cannot be read at all."""
    if not path.is_file():
        return TableRefused(f"{path} is no file: name a CSV file.")
    if path.stat().st_size > LARGEST:
        return TableRefused(
            f"{path} is larger than {LARGEST // 1_000_000} MB: split it, or check that it is the "
            "right file."
        )
    return table_of(path.read_bytes(), path.name)


def read_table_or_workbook(path: Path) -> Table | TableRefused:
    """Read a CSV file or a workbook, decided by its bytes; raises as `read_table`."""
    if not path.is_file() or path.stat().st_size > LARGEST:
        return read_table(path)
    content = path.read_bytes()
    known = workbook_table if content.startswith(START) else table_of
    return known(content, path.name)


def table_of(content: bytes, name: str) -> Table | TableRefused:
    """Read a table from a file's bytes."""
    wrong = _wrong_kind(content)
    if wrong:
        return TableRefused(f"{name} is {wrong}, no table: save it as CSV UTF-8 and try again.")
    text, encoding = decoded(content)
    try:
        records = list(_records(text))
    except csv.Error:
        return TableRefused(
            f"{name} has a quotation mark that is never closed, or a cell without end: save it as "
            "CSV again."
        )
    return _table(records, encoding, name)


def workbook_table(content: bytes, name: str) -> Table | TableRefused:
    """Read the first sheet of an Excel workbook from a file's bytes."""
    records = workbook_rows(content, name, MOST_ROWS)
    return records if isinstance(records, TableRefused) else _table(records, "XLSX", name)


def _table(records: list[tuple[int, list[str]]], encoding: str, name: str) -> Table | TableRefused:
    if not records:
        return TableRefused(f"{name} is empty: there is not even a row of column names.")
    if len(records) > MOST_ROWS + 1:
        return TableRefused(f"{name} has more than {MOST_ROWS:,} rows: split it.")
    (_, head), *rest = records
    columns = tuple(" ".join(clean(cell)[0].split()).lower() for cell in head)
    fault = _head_fault(columns)
    if fault:
        return TableRefused(f"{name}: {fault}")
    return Table(columns, tuple(_row(n, cells, columns, encoding) for n, cells in rest), encoding)


def _wrong_kind(content: bytes) -> str:
    """Return what else this is; a table holds no null bytes and begins with a letter."""
    for start, kind in _KINDS:
        if content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(start):
            return kind
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "Unicode text (UTF-16)"
    return "a binary file" if b"\0" in content else ""


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Iterate the rows that are not empty, with their numbers."""
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    for number, cells in enumerate(reader, start=1):
        if any(cell.strip() for cell in cells):
            yield number, cells
        if number > MOST_ROWS + 1:
            return


def _head_fault(columns: Sequence[str]) -> str:
    if any(not column for column in columns):
        return "a column has no name: name every column, or remove it."
    double = {column for column in columns if columns.count(column) > 1}
    if double:
        return f"the column {min(double)} stands twice: keep one."
    return ""


def _row(number: int, cells: list[str], columns: Sequence[str], encoding: str) -> Row | RowFault:
    if len(cells) != len(columns):
        return RowFault(
            number, "", f"it has {len(cells)} cells, the head has {len(columns)}: mend the row."
        )
    read = {}
    for column, cell in zip(columns, cells, strict=True):
        why = unreadable(cell, encoding) or _fault(cell)
        if why:
            return RowFault(number, column, why)
        read[column] = " ".join(clean(unguarded(cell.strip()))[0].split())
    return Row(number, read)


def _fault(cell: str) -> str:
    if len(cell) > LONGEST_CELL:
        return f"it is longer than {LONGEST_CELL:,} characters: shorten it."
    return "it holds control characters: type it again." if _CONTROL.search(cell) else ""
