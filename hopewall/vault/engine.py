"""Connections to the vault's database: never created by accident, every setting checked.

The settings are measured choices (docs/adr, `reliability.md` sections 2 and 5): WAL with
`synchronous=FULL` lost no acknowledged commit in any replayed power cut, `secure_delete` leaves no
deleted words in the file.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from hopewall.vault.errors import VaultStorageError

FOR_WRITING = "hopewall_for_writing"
"""Execution option of a connection whose transaction takes the write lock when it begins."""

BUSY_SECONDS = 5.0

DriverConnection = Any
"""A `sqlite3.Connection`, or that of a module with the same face such as sqlcipher3."""


def _nothing(connection: DriverConnection) -> None:
    """Leave the connection as it is."""


@dataclass(frozen=True, slots=True)
class Driver:
    """Which SQLite speaks to the file; `unlock` gives a new connection its key before all else."""

    module: ModuleType = sqlite3
    unlock: Callable[[DriverConnection], None] = _nothing
    busy_seconds: float = BUSY_SECONDS

    def connect(self, path: Path) -> DriverConnection:
        """Open an existing file for reading and writing; raises the module's OperationalError."""
        connection = self.module.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=self.busy_seconds,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            self.unlock(connection)
        except BaseException:
            connection.close()
            raise
        return connection


PLAIN = Driver()


def _settings(driver: Driver) -> tuple[tuple[str, str, object], ...]:
    """Each pragma, what it is set to, and what it must answer afterwards."""
    return (
        ("cell_size_check", "ON", 1),
        ("trusted_schema", "OFF", 0),
        ("foreign_keys", "ON", 1),
        ("journal_mode", "WAL", "wal"),
        ("synchronous", "FULL", 2),
        ("secure_delete", "ON", 1),
        ("recursive_triggers", "ON", 1),
        ("busy_timeout", str(round(driver.busy_seconds * 1000)), None),
    )


def apply_settings(connection: DriverConnection, driver: Driver) -> None:
    """Set every pragma and ask it back; raises VaultStorageError when one does not hold."""
    for name, value, expected in _settings(driver):
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        answer = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if answer != (int(value) if expected is None else expected):
            raise VaultStorageError(
                f"The database does not accept {name} = {value} (it says {answer}): "
                "keep the vault on a local disk, not on a network drive."
            )


def make_engine(path: Path, driver: Driver) -> Engine:
    """Return an engine on an existing vault file; nothing is opened yet.

    A transaction begins where we say so: `BEGIN IMMEDIATE` for writing, so that a busy vault is
    noticed before any work is done, `BEGIN` for reading.
    """

    def connect() -> DriverConnection:
        connection = driver.connect(path)
        try:
            apply_settings(connection, driver)
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://",
        creator=connect,
        module=driver.module,
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=8,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get(FOR_WRITING, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine
