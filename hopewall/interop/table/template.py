"""An empty table of people and consents, with a row of explanations to be deleted."""

from hopewall.interop.table.columns import COLUMNS
from hopewall.interop.table.writing import csv_bytes


def template_bytes() -> bytes:
    """Return the column names and one line that says what goes into each."""
    return csv_bytes(list(COLUMNS), [list(COLUMNS.values())])
