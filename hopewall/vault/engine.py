"""Connections to the vault's database: never created by accident, every setting checked.

The settings are measured choices (docs/adr, `reliability.md` sections 2 and 5): WAL with
`synchronous=FULL` lost no acknowledged commit in any replayed power cut, `secure_delete` leaves no
deleted words in the file. The file is SQLCipher's: AES-256 with an HMAC for each page.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from hopewall.vault.errors import VaultStorageError
from hopewall.vault.vault_key import KeyUse, VaultKey

FOR_WRITING = "hopewall_for_writing"
"""Execution option of a connection whose transaction takes the write lock when it begins."""

BUSY_SECONDS = 5.0

_CIPHER_FORMAT = 4
"""SQLCipher's file format, said aloud so that a later library opens our files the same way."""

_CACHE_KIB = 32 * 1024
"""Pages kept in memory, so that each is decrypted once: publishing one edit among 10,000 people
then costs what it did without encryption (0.26 s of one core against 0.25)."""

DriverConnection = Any
"""A connection of `sqlcipher3`, which has the face of a `sqlite3.Connection`."""

DriverError: type[Exception] = sqlcipher3.Error

MODULE = sqlcipher3


@dataclass(frozen=True, slots=True, repr=False)
class Driver:
    """How a vault's file is spoken to: with its key, and how long to wait for other writers."""

    key: VaultKey
    busy_seconds: float | None = None

    @property
    def patience(self) -> float:
        """Return the seconds to wait for others."""
        return BUSY_SECONDS if self.busy_seconds is None else self.busy_seconds

    def connect(self, path: Path) -> DriverConnection:
        """Open an existing file for reading and writing; raises `DriverError`.

        The key is given in a statement of its own: never in a URL, where it would be logged.
        """
        connection = sqlcipher3.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=self.patience,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            # SQLCipher prints what it cannot decrypt to standard error; we say it in our words.
            connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
            give_key(connection, self.key, "key")
            connection.execute(f"PRAGMA cipher_compatibility = {_CIPHER_FORMAT}").fetchall()
        except BaseException:
            connection.close()
            raise
        return connection


def give_key(connection: DriverConnection, key: VaultKey, pragma: str) -> None:
    """Give the raw key of the database by `PRAGMA key`, or change it by `PRAGMA rekey`.

    A raw key is used as it is: SQLCipher derives nothing, so opening takes milliseconds.
    """
    raw = key.derive(KeyUse.DATABASE).hex()
    connection.execute(f"PRAGMA {pragma} = \"x'{raw}'\"").fetchall()


def _settings(driver: Driver) -> tuple[tuple[str, str, object], ...]:
    """Each pragma, what it is set to, and what it must answer afterwards."""
    return (
        ("cell_size_check", "ON", 1),
        ("trusted_schema", "OFF", 0),
        ("foreign_keys", "ON", 1),
        ("journal_mode", "WAL", "wal"),
        ("synchronous", "FULL", 2),
        ("secure_delete", "ON", 1),
        ("temp_store", "MEMORY", 2),
        ("recursive_triggers", "ON", 1),
        ("cache_size", str(-_CACHE_KIB), None),
        ("busy_timeout", str(round(driver.patience * 1000)), None),
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
        module=MODULE,
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=8,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get(FOR_WRITING, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine
