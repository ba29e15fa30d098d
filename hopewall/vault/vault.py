"""An open vault."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from hopewall.core.actor import Actor, actor_of
from hopewall.core.staff import NOBODY, StaffSession
from hopewall.vault import hardening
from hopewall.vault.check_up import problems_of
from hopewall.vault.engine import Driver, DriverError, give_key, make_engine
from hopewall.vault.errors import (
    VaultBusyError,
    VaultClosedError,
    VaultError,
    VaultFullError,
    VaultStorageError,
    typed_errors,
)
from hopewall.vault.hold import HeldError, Hold
from hopewall.vault.pictures import Pictures
from hopewall.vault.scan_looks import ScanLooks
from hopewall.vault.unit_of_work import Reading, UnitOfWork
from hopewall.vault.vault_key import VaultKey
from hopewall.vault.vault_keys import OpenKeys

_PATIENCE: Final = 1.0
_PAGES: Final = 1_000
"""Pages copied at once."""


class Vault:
    """The private store, open; made by `open_vault` and `create_vault`.

    May be used from any thread; each unit of work belongs to one. `session` says who opened it.
    """

    def __init__(self, path: Path, driver: Driver, session: StaffSession = NOBODY) -> None:
        """Take a hold on the vault; raises OSError."""
        self.path = path
        self.session = session
        self.keys = OpenKeys(driver.key)
        self.pictures = Pictures(path.parent, self.keys)
        self.scan_looks = ScanLooks()
        self._busy_seconds = driver.busy_seconds
        self._hold = Hold(path.parent, patience=driver.patience)
        self._engine: Engine | None = make_engine(path, driver)
        hardening.vault_opened()

    def unit_of_work(self) -> UnitOfWork:
        """Return a piece of work that writes; it waits for others that are writing.

        Raises VaultClosedError.
        """
        return UnitOfWork(self._running(), self.keys, self.path.parent, self.actor)

    def reading(self) -> Reading:
        """Return a look at one moment that holds up nobody; raises VaultClosedError."""
        return Reading(self._running(), self.keys, self.path.parent, self.actor)

    @property
    def actor(self) -> Actor:
        """Return who opened it: the audit names them for every deed that names nobody else."""
        return actor_of(self.session)

    def key_of(self, epoch: int) -> VaultKey:
        """Return the vault key with that number; raises UnknownRecordError, VaultClosedError."""
        try:
            return self.keys.of(epoch)
        except KeyError:
            with self.reading() as reading:
                return reading.retired_keys.get(epoch)

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
        self._running()
        driver = Driver(self.keys.newest, self._busy_seconds)
        try:
            with (
                closing(driver.connect(self.path)) as source,
                closing(driver.connect(target)) as copy,
            ):
                source.backup(
                    copy,
                    pages=_PAGES,
                    progress=lambda _status, left, total: told(total - left, total),
                )
                copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        except DriverError as error:
            raise _not_copied(str(error)) from error

    def sweep(self) -> int:
        """Remove sealed files that no row names, and return how many; waits for other writers.

        Raises VaultError.
        """
        with self.unit_of_work() as work:
            return work.attachments.sweep()

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
        except DriverError as error:
            raise _not_copied(str(error)) from error
        finally:
            connection.close()
        self.checkpoint()

    def problems(self) -> list[str]:
        """Look through the whole file and return what is wrong with it; empty when sound.

        Checks the HMAC of every page, then the structure and the references. Takes about a second
        for each 100 MB. Raises VaultError.
        """
        with typed_errors():
            connection = self._running().raw_connection()
            try:
                return problems_of(connection.cursor(), self.path)
            finally:
                connection.close()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Let nobody else have the vault open inside.

        Raises VaultBusyError while somebody has.
        """
        try:
            self._hold.take_alone(_PATIENCE)
        except HeldError as error:
            raise VaultBusyError(
                "Somebody else has the vault open: close it there and try again."
            ) from error
        try:
            yield
        finally:
            self._hold.share()

    def change_key(self, newer: VaultKey, at: datetime) -> None:
        """Encrypt the whole database with a newer key and keep the present one inside it.

        All or nothing: until the last of the new pages is on the disk the file opens with the
        present key, afterwards with the newer one. Whoever calls this has written both down before
        and is `alone` in the vault. Raises VaultError.
        """
        present = self.keys.newest
        with self.unit_of_work() as work:
            work.retired_keys.add(present, at)
            work.commit()
        self._encrypt_anew(present, newer)
        self._wrap_anew()

    def _wrap_anew(self) -> None:
        """Wrap people's keys under the newest key; until then the earlier one opens them."""
        with self.unit_of_work() as work:
            for older in work.retired_keys.all():
                work.subject_keys.rewrap(older, self.keys.newest)
            work.commit()

    def close(self) -> None:
        """Close every connection and forget the keys; twice does no harm."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None
            self.keys.forget()
            self._hold.close()
            hardening.vault_closed()

    def _encrypt_anew(self, present: VaultKey, newer: VaultKey) -> None:
        self._running().dispose()
        driver = Driver(present, self._busy_seconds)
        try:
            connection = driver.connect(self.path)
            try:
                connection.execute("PRAGMA journal_mode = WAL").fetchall()
                connection.execute("PRAGMA synchronous = FULL")
                give_key(connection, newer, "rekey")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                connection.close()
        except DriverError as error:
            raise VaultStorageError(
                f"The vault's key could not be changed ({error}): check the disk and try again."
            ) from error
        self.keys.replace(newer)
        self._engine = make_engine(self.path, Driver(newer, self._busy_seconds))

    def _running(self) -> Engine:
        if self._engine is None:
            raise VaultClosedError("The vault is locked: open it again.")
        return self._engine


def _not_copied(said: str) -> VaultError:
    """Return the error for what the driver said while the database was copied or written anew."""
    if "locked" in said or "busy" in said:
        return VaultBusyError("Another program is using the vault: close it and try again.")
    if "full" in said:
        return VaultFullError(
            "The disk has no room to write the vault anew: make room and run it again."
        )
    return VaultStorageError(f"The vault could not be written anew ({said}): check the disk.")
