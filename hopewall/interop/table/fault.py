"""What is wrong with a table, a row or a cell; none of it repeats what stands there."""

from dataclasses import dataclass


class CellError(Exception):
    """A cell that cannot be taken; the text completes "Row 5, column signed_on: …"."""


@dataclass(frozen=True, slots=True)
class TableRefused:
    """The whole file cannot be taken; the sentence says why and what to do."""

    sentence: str


@dataclass(frozen=True, slots=True)
class RowFault:
    """One row that cannot be taken; the others are. Rows count from 1, the head."""

    row: int
    column: str
    why: str

    @property
    def sentence(self) -> str:
        """One line that says which row, which column and what to do."""
        where = f"Row {self.row}, column {self.column}" if self.column else f"Row {self.row}"
        return f"{where}: {self.why}"
