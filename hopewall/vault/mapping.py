"""Rows to values and back for one table, by hand and by position.

A record's own row has a cell for each of its values. In the table, cells that say something of a
person stand sealed together in columns of bytes; `sealed_row` and `values` lead there and back.
"""

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter, itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Table

from hopewall.vault.codecs import TEXT, Codec, Stored
from hopewall.vault.errors import DamagedRowError, ForgottenRowError, InvalidRecordError
from hopewall.vault.sealing.cells import SealedCells
from hopewall.vault.sealing.subject_key import SubjectKey

FoundKey = SubjectKey | DamagedRowError | None
"""A person's key; or why it cannot be read; or None once it was destroyed."""

_UNREADABLE = (KeyError, TypeError, ValueError, AttributeError, RecursionError)
_UNWRITABLE = (KeyError, TypeError, ValueError, AttributeError, OverflowError)


class RowMapping:
    """The columns of a table that hold one record's own values, in a fixed order.

    `columns` maps a column's name to its codec; `paths` says where in the record a column's value
    stands that is not an attribute of the same name. `others` are columns outside the record (its
    owner, its place), read after the record's own. `key` are the columns that name a row in
    messages. `sealed` says which columns stand sealed together in which column of bytes; the first
    column never does.
    """

    def __init__(
        self,
        table: Table,
        key: Sequence[str],
        columns: Mapping[str, Codec],
        *,
        paths: Mapping[str, str] | None = None,
        others: Sequence[str] = (),
        sealed: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self.table = table
        self.names = tuple(columns)
        self.others = tuple(others)
        self._codecs = tuple(columns.values())
        where = paths or {}
        self._record_values = attrgetter(*(where.get(name, name) for name in columns))
        self._writers = tuple((name, codec.write) for name, codec in columns.items())
        self._seals = tuple(
            SealedCells(table.name, column, names) for column, names in (sealed or {}).items()
        )
        hidden = [name for seal in self._seals for name in seal.names]
        clear = [name for name in self.names if name not in hidden]
        self.stored = (*clear, *(seal.column for seal in self._seals))
        """The columns of the table that hold the record, without the others."""
        self._blobs = tuple((seal, self.stored.index(seal.column)) for seal in self._seals)
        opened = (*self.stored, *self.others, *hidden)
        self._in_order = itemgetter(*(opened.index(name) for name in self.names))
        self._key_names = tuple(key)
        self._key = tuple((*self.stored, *self.others).index(name) for name in key)
        self._one_key = self._key[0] if len(self._key) == 1 else None
        texts, self._needed, self._possible = _sorted_by_need(self._codecs)
        self._texts = itemgetter(*texts, *texts[:1]) if texts else None

    @property
    def selected(self) -> list[ColumnElement[Any]]:
        """The table's columns in the order `values` expects them, the others last."""
        return [self.table.c[name] for name in (*self.stored, *self.others)]

    def row(self, record: object, **others: Stored) -> dict[str, Stored]:
        """Return the record's cells, none sealed; raises InvalidRecordError for a bad value."""
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

    def sealed_row(self, row: Mapping[str, Any], key: SubjectKey) -> dict[str, Stored]:
        """Return what goes into the table for what `row` gave; raises InvalidRecordError."""
        stored = dict(row)
        row_id = "/".join([str(row[name]) for name in self._key_names])
        try:
            for seal in self._seals:
                cells = [stored.pop(name) for name in seal.names]
                stored[seal.column] = seal.seal(key, row_id, cells)
        except ValueError as error:
            raise InvalidRecordError(
                f"A record for table {self.table.name} holds a text that cannot be kept."
            ) from error
        return stored

    def values(self, row: Sequence[Any], key: FoundKey = None) -> list[Any]:
        """Return a row's values, opened with their person's key where the table seals any.

        Raises DamagedRowError naming the table, row and column, ForgottenRowError without a key.
        """
        values = self._opened(row, key) if self._seals else list(row[: len(self.names)])
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
                self.table.name, self.row_id(row), self._first_unreadable(row, key)
            ) from error
        return values

    def _opened(self, row: Sequence[Any], key: FoundKey) -> list[Any]:
        if not isinstance(key, SubjectKey):
            raise key or ForgottenRowError(self.table.name, self.row_id(row))
        row_id = self.row_id(row)
        seal, place = self._blobs[0]
        try:
            cells = seal.open(key, row_id, row[place])
            for seal, place in self._blobs[1:]:
                cells += seal.open(key, row_id, row[place])
        except _UNREADABLE as error:
            raise DamagedRowError(self.table.name, row_id, seal.column) from error
        return list(self._in_order((*row, *cells)))

    def row_id(self, row: Sequence[Any]) -> str:
        """Return what names this row in a message, and what its sealed cells are bound to."""
        if self._one_key is not None:
            return str(row[self._one_key])
        return "/".join([str(row[place]) for place in self._key])

    def _first_unreadable(self, row: Sequence[Any], key: FoundKey) -> str:
        cells = self._opened(row, key) if self._seals else row[: len(self.names)]
        for name, codec, cell in zip(self.names, self._codecs, cells, strict=True):
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
