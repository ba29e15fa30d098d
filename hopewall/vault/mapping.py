"""Rows to values and back for one table, by hand and by position."""

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter, itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Table

from hopewall.vault.codecs import TEXT, Codec, Stored
from hopewall.vault.errors import DamagedRowError, InvalidRecordError

_UNREADABLE = (KeyError, TypeError, ValueError, AttributeError, RecursionError)
_UNWRITABLE = (KeyError, TypeError, ValueError, AttributeError, OverflowError)


class RowMapping:
    """The columns of a table that hold one record's own values, in a fixed order.

    `columns` maps a column's name to its codec; `paths` says where in the record a column's value
    stands that is not an attribute of the same name. `others` are columns outside the record (its
    owner, its place), read after the record's own. `key` are the columns that name a row in
    messages.
    """

    def __init__(
        self,
        table: Table,
        key: Sequence[str],
        columns: Mapping[str, Codec],
        *,
        paths: Mapping[str, str] | None = None,
        others: Sequence[str] = (),
    ) -> None:
        self.table = table
        self.names = tuple(columns)
        self.others = tuple(others)
        self._codecs = tuple(columns.values())
        where = paths or {}
        self._record_values = attrgetter(*(where.get(name, name) for name in columns))
        self._writers = tuple((name, codec.write) for name, codec in columns.items())
        self._key = tuple((*self.names, *self.others).index(name) for name in key)
        texts, self._needed, self._possible = _sorted_by_need(self._codecs)
        self._texts = itemgetter(*texts, *texts[:1]) if texts else None

    @property
    def selected(self) -> list[ColumnElement[Any]]:
        """The record's columns in the order `values` expects them, then the others."""
        return [self.table.c[name] for name in (*self.names, *self.others)]

    def row(self, record: object, **others: Stored) -> dict[str, Stored]:
        """Return the row that keeps `record`; raises InvalidRecordError for a value it cannot."""
        values = self._record_values(record)
        try:
            row = {
                name: write(value)
                for (name, write), value in zip(self._writers, values, strict=True)
            }
        except _UNWRITABLE as error:
            raise InvalidRecordError(
                f"A record for table {self.table.name} holds a value that cannot be kept: {error}."
            ) from error
        row.update(others)
        return row

    def values(self, row: Sequence[Any]) -> list[Any]:
        """Return a row's values; raises DamagedRowError naming the table, row and column."""
        values = list(row[: len(self.names)])
        try:
            if self._texts:
                "".join(self._texts(values))  # the quickest way to see that each is a text
            for place, read in self._needed:
                values[place] = read(values[place])
            for place, read in self._possible:
                if values[place] is not None:
                    values[place] = read(values[place])
        except _UNREADABLE as error:
            raise DamagedRowError(
                self.table.name, self.row_id(row), self._first_unreadable(row)
            ) from error
        return values

    def row_id(self, row: Sequence[Any]) -> str:
        """Return what names this row in a message."""
        return "/".join(str(row[place]) for place in self._key)

    def _first_unreadable(self, row: Sequence[Any]) -> str:
        for name, codec, cell in zip(self.names, self._codecs, row, strict=False):
            try:
                if cell is not None or not codec.optional:
                    codec.read(cell)
            except _UNREADABLE:
                return name
        return ""


_Readers = tuple[tuple[int, Callable[[Any], Any]], ...]


def _sorted_by_need(codecs: Sequence[Codec]) -> tuple[list[int], _Readers, _Readers]:
    """Return the places of texts, and the readers of values that must and that may be there."""
    texts = [place for place, codec in enumerate(codecs) if codec.read is TEXT.read]
    read = [(place, codec) for place, codec in enumerate(codecs) if codec.read is not TEXT.read]
    needed = tuple((place, codec.read) for place, codec in read if not codec.optional)
    possible = tuple((place, codec.read) for place, codec in read if codec.optional)
    return texts, needed, possible
