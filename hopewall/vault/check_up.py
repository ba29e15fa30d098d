"""Looking through a whole vault file: every page's HMAC, the structure, the references."""

from pathlib import Path
from typing import Final

from hopewall.vault.engine import DriverConnection, DriverError
from hopewall.vault.schema import metadata

_AT_MOST: Final = 20


def problems_of(cursor: DriverConnection, path: Path) -> list[str]:
    """Return what is wrong with the file, a line for each; raises `DriverError`."""
    forged = [row[0] for row in cursor.execute("PRAGMA cipher_integrity_check")]
    if forged:
        said = f"{path.name} was changed or damaged in {len(forged)} of its pages"
        return [said, *_unreadable_tables(cursor)]
    said_of = [str(row[0]) for row in cursor.execute(f"PRAGMA integrity_check({_AT_MOST})")]
    torn = cursor.execute("PRAGMA foreign_key_check").fetchmany(_AT_MOST)
    found = [line for line in said_of if line != "ok"]
    return found + [f"row {row[1]} of {row[0]} refers to nothing in {row[2]}" for row in torn]


def _unreadable_tables(cursor: DriverConnection) -> list[str]:
    """Return a line for each table that cannot be read to its end, with its last good row."""
    found = []
    for name, table in sorted(metadata.tables.items()):
        key = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
        last: tuple[object, ...] | None = None
        try:
            for row in cursor.execute(f'SELECT {key}, * FROM "{name}"'):  # noqa: S608 - our tables
                last = row
        except DriverError:
            width = len(table.primary_key.columns)
            after = "/".join(str(part) for part in last[:width]) if last else ""
            found.append(f"table {name} cannot be read" + (f" after row {after}" if after else ""))
    return found
