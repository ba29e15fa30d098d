"""Writing a table as CSV that no spreadsheet takes for a program.

A cell that begins with = + - @, a tab or a line end is a formula to Excel, Numbers and LibreOffice
(OWASP: CSV injection). An apostrophe before it makes it text; `reading` takes it off again.
"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a formula begins with; full-width forms are taken for the same by some programs."""
GUARD: Final = "'"
BOM: Final = b"\xef\xbb\xbf"


def guarded(text: str) -> str:
    """Return the text so that a spreadsheet shows it and does not run it."""
    return GUARD + text if text.lstrip(" ").startswith(FORMULA) else text


def unguarded(text: str) -> str:
    """Return what `guarded` was given."""
    rest = text.removeprefix(GUARD)
    return rest if rest != text and rest.lstrip(" ").startswith(FORMULA) else text


def csv_bytes(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return the table as UTF-8 with a mark at its beginning, by which Excel knows it."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([guarded(cell) for cell in head])
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return BOM + text.getvalue().encode("utf-8", "replace")
