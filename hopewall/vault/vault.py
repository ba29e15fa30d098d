"""An open vault."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from hopewall.core.actor import MACHINE, Actor
from hopewall.vault.engine import Driver, make_engine
from hopewall.vault.errors import (
    VaultBusyError,
    VaultClosedError,
    VaultError,
    VaultFullError,
    VaultStorageError,
    typed_errors,
)
from hopewall.vault.unit_of_work import Reading, UnitOfWork

_PAGES: Final = 1_000


class Vault:
    """The private store, open; made by `open_vault` and `create_vault`.

    May be used from any thread; each unit of work belongs to one.
    """

    def __init__(self, path: Path, driver: Driver) -> None:
        self.path = path
        self.actor: Actor = MACHINE
        """Who opened it: the audit names them for every deed that names nobody else."""
        self._driver = driver
        self._driver_error: type[Exception] = driver.module.Error
        self._engine: Engine | None = make_engine(path, driver)

    def unit_of_work(self) -> UnitOfWork:
        """Return a piece of work that writes; it waits for others that are writing.

        Raises VaultClosedError.
        """
        return UnitOfWork(self._running(), self.actor)

    def reading(self) -> Reading:
        """Return a look at one moment that holds up nobody; raises VaultClosedError."""
        return Reading(self._running(), self.actor)

    def checkpoint(self) -> None:
        """Move everything from the log into the database and empty the log.

        To be called after each withdrawal and erasure, so that the log keeps no old words
        (`reliability.md` 2.1). Raises VaultError; a reader at work makes it do less.
        """
        with typed_errors():
            connection = self._running().raw_connection()
            try:
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                connection.close()

    def copy_to(self, target: Path, told: Callable[[int, int], None]) -> None:
        """Copy the database as it is at one moment to a new file, under the same key.

        Others may go on writing. `told` hears how many pages of how many are copied. Raises
        VaultError or OSError.
        """
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        source = self._running().raw_connection()
        try:
            copy = self._driver.connect(target)
            try:
                source.driver_connection.backup(  # type: ignore[union-attr]
                    copy,
                    pages=_PAGES,
                    progress=lambda _status, left, total: told(total - left, total),
                )
                copy.execute("PRAGMA journal_mode = DELETE").fetchall()
            finally:
                copy.close()
        except self._driver_error as error:
            raise _not_compacted(str(error)) from error
        finally:
            source.close()

    def compact(self) -> None:
        """Write the whole database anew without what was deleted, and empty the log.

        To be called after an erasure; needs as much room on the disk again. Raises VaultError.
        """
        self.checkpoint()
        connection = self._running().raw_connection()
        try:
            cursor = connection.cursor()
            cursor.execute("PRAGMA query_only = OFF")
            cursor.execute("VACUUM")
        except self._driver_error as error:
            raise _not_compacted(str(error)) from error
        finally:
            connection.close()
        self.checkpoint()

    def problems(self) -> list[str]:
        """Look through the whole file and return what is wrong with it; empty when sound.

        Takes about a second for each 100 MB. Raises VaultError.
        """
        with typed_errors():
            connection = self._running().raw_connection()
            try:
                cursor = connection.cursor()
                said = [str(row[0]) for row in cursor.execute("PRAGMA integrity_check(20)")]
                torn = cursor.execute("PRAGMA foreign_key_check").fetchmany(20)
            finally:
                connection.close()
        found = [line for line in said if line != "ok"]
        return found + [f"row {row[1]} of {row[0]} refers to nothing in {row[2]}" for row in torn]

    def close(self) -> None:
        """Close every connection; the vault cannot be used afterwards. Twice does no harm."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    def _running(self) -> Engine:
        if self._engine is None:
            raise VaultClosedError("The vault is locked: open it again.")
        return self._engine


def _not_compacted(said: str) -> VaultError:
    """Return the error for what the driver said while the database was written anew."""
    if "locked" in said or "busy" in said:
        return VaultBusyError("Another program is using the vault: close it and try again.")
    if "full" in said:
        return VaultFullError(
            "The disk has no room to write the vault anew: make room and run it again."
        )
    return VaultStorageError(f"The vault could not be written anew ({said}): check the disk.")
