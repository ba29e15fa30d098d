"""Looking at a vault's file before trusting it, and opening it.

Opening never creates and never overwrites anything. Each way it can fail is an outcome with one
sentence.
"""

import os
import stat
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from hopewall.vault.engine import PLAIN, Driver, DriverConnection
from hopewall.vault.errors import (
    VaultBusyError,
    VaultError,
    VaultFullError,
    VaultReadOnlyError,
    VaultStorageError,
    as_vault_error,
)
from hopewall.vault.outcomes import (
    Trouble,
    VaultBusy,
    VaultDamaged,
    VaultFull,
    VaultMissing,
    VaultNewer,
    VaultOlder,
    VaultOpened,
    VaultOutcome,
    VaultReadOnly,
    VaultUnreadable,
)
from hopewall.vault.schema import metadata
from hopewall.vault.stand_in_keys import STAND_IN_KEYS
from hopewall.vault.vault import Vault
from hopewall.vault.vault_key import VaultKeys

FILE_NAME = "vault.db"

APPLICATION_ID = 0x48504557
"""Marks the file as a hopewall vault ("HPEW")."""

LATEST = 1
"""The number of the newest migration; a vault carries its own as `user_version`."""

FILE_MODE = 0o600
FOLDER_MODE = 0o700


def open_vault(
    folder: Path, driver: Driver = PLAIN, keys: VaultKeys = STAND_IN_KEYS
) -> VaultOutcome:
    """Open the vault in `folder`; raises nothing, every failure is an outcome."""
    path = folder / FILE_NAME
    trouble = inspect(path, driver)
    return trouble if trouble is not None else open_sound(path, driver, keys)


def open_sound(path: Path, driver: Driver, keys: VaultKeys) -> VaultOutcome:
    """Open a vault that `inspect` found sound."""
    vault = Vault(path, driver, keys)
    try:
        _keep_private(path)
        with vault.reading():
            pass
    except (VaultError, OSError) as error:
        vault.close()
        return as_trouble(error, path)
    return VaultOpened(vault)


def inspect(path: Path, driver: Driver) -> Trouble | None:
    """Return what keeps this vault from being opened, or None; changes nothing."""
    try:
        return _look_at_file(path) or _look_inside(path, driver)
    except DBAPIError as error:
        return as_trouble(as_vault_error(error), path)
    except (driver.module.Error, OSError, VaultError) as error:
        return as_trouble(error, path)


def as_trouble(error: Exception, path: Path) -> Trouble:
    """Return the outcome for an error of the vault, the driver or the system."""
    said = str(error)
    low = said.lower()
    if isinstance(error, VaultFullError) or "full" in low or "no space" in low:
        return VaultFull(f"The disk is full: make room beside {path} and try again.")
    if isinstance(error, VaultBusyError) or "locked" in low:
        return VaultBusy(
            f"Another program is using the vault {path}: close it, or wait a moment and try again."
        )
    if isinstance(error, VaultReadOnlyError) or "readonly" in low or "read-only" in low:
        return _read_only(path)
    if "malformed" in low or "not a database" in low or "damaged" in low:
        return _damaged(path, "cannot be read as a database")
    if isinstance(error, VaultStorageError):
        return VaultUnreadable(said)
    return VaultUnreadable(f"The vault {path} cannot be read ({said}): check its rights and disk.")


def _look_at_file(path: Path) -> Trouble | None:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return VaultMissing(
            f"There is no vault at {path}: make one with `hopewall init`, or restore a backup."
        )
    if not stat.S_ISREG(found.st_mode):
        return VaultUnreadable(f"{path} is not a file: a vault must be one; move it away.")
    if not os.access(path, os.R_OK):
        return VaultUnreadable(
            f"You may not read the vault {path}: log in as the user who made it."
        )
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        return _read_only(path)
    if found.st_size == 0:
        return _damaged(path, "is empty")
    return None


def _look_inside(path: Path, driver: Driver) -> Trouble | None:
    connection = driver.connect(path)
    try:
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        return _look_at_tables(path, connection) or _look_at_size(path, connection)
    finally:
        connection.close()


def _look_at_tables(path: Path, connection: DriverConnection) -> Trouble | None:
    named = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    application = _answer(connection, "application_id")
    version = _answer(connection, "user_version")
    if application != APPLICATION_ID:
        return _damaged(path, "is no hopewall vault")
    if version > LATEST:
        return VaultNewer(
            f"The vault {path} was made by a newer hopewall (version {version}, this one knows "
            f"{LATEST}): update hopewall on this machine."
        )
    if version < LATEST:
        return VaultOlder(
            f"The vault {path} was made by an older hopewall (version {version}): "
            "upgrade it; a copy is made first."
        )
    missing = sorted(set(metadata.tables) - named)
    if missing:
        return _damaged(path, f"has lost its table {missing[0]}")
    return None


def _look_at_size(path: Path, connection: DriverConnection) -> Trouble | None:
    """SQLite opens a file whose last page is cut; while the log holds pages it may be shorter."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > 0:
        return None
    expected = _answer(connection, "page_count") * _answer(connection, "page_size")
    return _damaged(path, "is cut short") if path.stat().st_size < expected else None


def _answer(connection: DriverConnection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _damaged(path: Path, how: str) -> VaultDamaged:
    return VaultDamaged(
        f"The vault {path} {how}: restore it from a backup; the file was left as it is."
    )


def _read_only(path: Path) -> VaultReadOnly:
    return VaultReadOnly(
        f"The vault {path} cannot be written: check the rights of the file and its folder, and "
        "whether the disk is read-only."
    )


def _keep_private(path: Path) -> None:
    """Take everybody else's rights away where somebody gave them."""
    if os.name != "posix":
        return
    log, index = (path.with_name(path.name + suffix) for suffix in ("-wal", "-shm"))
    for place, mode in (
        (path, FILE_MODE),
        (log, FILE_MODE),
        (index, FILE_MODE),
        (path.parent, FOLDER_MODE),
    ):
        if place.exists() and stat.S_IMODE(place.stat().st_mode) & 0o077:
            place.chmod(mode)
