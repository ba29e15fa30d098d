"""One connection in one transaction, whose errors are typed; all that repositories see of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import Connection, Executable, Insert, Row, Select, bindparam, func, select
from sqlalchemy.dialects import sqlite

from hopewall.vault.codecs import Stored, in_json
from hopewall.vault.errors import VaultError, typed_errors

CHUNK = 1000
"""Records per statement: large enough to be fast, small enough to stay out of memory's way."""

T = TypeVar("T")

_DIALECT = sqlite.dialect(paramstyle="qmark")


def listed(name: str = "ids") -> Select[Any]:
    """Return `SELECT value FROM json_each(:ids)`: any number of ids as one parameter."""
    return select(func.json_each(bindparam(name)).table_valued("value").c.value)


def ids_parameter(ids: Iterable[str]) -> str:
    """Return ids as the one parameter that `listed` expects."""
    return f"[{','.join(map(in_json, ids))}]"


def chunks(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Cut `items` into lists of at most `size`."""
    remaining = iter(items)
    while chunk := list(islice(remaining, size)):
        yield chunk


class Prepared:
    """A writing statement compiled once, for lists of rows."""

    def __init__(self, statement: Insert) -> None:
        compiled = statement.compile(dialect=_DIALECT)
        self.sql = str(compiled)
        self.parameters = itemgetter(*(compiled.positiontup or ()))


class Link:
    """Runs statements for the repositories of one unit of work.

    `broken` is True once a write has failed: what was written before it may be half a record.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.broken = False

    def rows(
        self, statement: Executable, parameters: Mapping[str, Any] | None = None
    ) -> Sequence[Row[*tuple[Any, ...]]]:
        """Return all rows of a question; raises VaultError."""
        with typed_errors():
            return self._connection.execute(statement, parameters).all()

    def write_many(self, statement: Prepared, rows: Sequence[Mapping[str, Stored]]) -> None:
        """Write many rows by one statement; raises VaultError and marks the unit as broken."""
        if not rows:
            return
        try:
            with typed_errors():
                self._connection.exec_driver_sql(
                    statement.sql, list(map(statement.parameters, rows))
                )
        except VaultError:
            self.broken = True
            raise

    def write(
        self,
        statement: Executable,
        parameters: Mapping[str, Stored],
    ) -> int:
        """Change rows and return how many; raises VaultError and marks the unit as broken."""
        try:
            with typed_errors():
                return self._connection.execute(statement, parameters).rowcount
        except VaultError:
            self.broken = True
            raise
