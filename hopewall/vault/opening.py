"""Looking at a vault's file before trusting it, and opening it.

Opening never creates and never overwrites anything. Each way it can fail is an outcome with one
sentence.
"""

import os
import stat
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from hopewall.core.staff import NOBODY, StaffSession
from hopewall.vault.engine import Driver, DriverConnection, DriverError
from hopewall.vault.errors import (
    VaultBusyError,
    VaultError,
    VaultFullError,
    VaultReadOnlyError,
    VaultStorageError,
    as_vault_error,
)
from hopewall.vault.hold import is_held
from hopewall.vault.left_behind import sweep_if_free
from hopewall.vault.log_file import lost_in_log
from hopewall.vault.network_drive import on_network_drive
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
    VaultPlain,
    VaultReadOnly,
    VaultUnreadable,
)
from hopewall.vault.schema import metadata
from hopewall.vault.unit_of_work import Reading
from hopewall.vault.vault import Vault
from hopewall.vault.vault_key import VaultKey

FILE_NAME = "vault.db"

APPLICATION_ID = 0x48504557
"""Marks the file as a hopewall vault ("HPEW")."""

LATEST = 1
"""The number of the newest migration; a vault carries its own as `user_version`."""

_PLAIN_MARK = b"SQLite format 3\x00"

FILE_MODE = 0o600
FOLDER_MODE = 0o700


def open_vault(
    folder: Path,
    key: VaultKey,
    session: StaffSession = NOBODY,
    *,
    busy_seconds: float | None = None,
) -> VaultOutcome:
    """Open the vault in `folder` with its key; raises nothing, every failure is an outcome.

    `session` says who opened it. A key that is not this vault's looks like damage from here;
    whoever holds the key file knows better (`hopewall.vault.key_file`).
    """
    path, driver = folder / FILE_NAME, Driver(key, busy_seconds)
    trouble = inspect(path, driver)
    return trouble if trouble is not None else open_sound(path, driver, session)


def open_sound(path: Path, driver: Driver, session: StaffSession) -> VaultOutcome:
    """Open a vault that `inspect` found sound."""
    try:
        vault = Vault(path, driver, session)
    except (VaultError, OSError) as error:
        return as_trouble(error, path)
    try:
        _keep_private(path)
        with vault.reading() as reading:
            vault.keys.keep(reading.retired_keys.all())
            left_behind = _something_is_left(reading)
        if left_behind:
            sweep_if_free(path, vault.keys)
    except (VaultError, OSError) as error:
        vault.close()
        return as_trouble(error, path)
    return VaultOpened(vault)


def _something_is_left(reading: Reading) -> bool:
    """Whether a file seems to belong to nobody; what cannot be told never keeps a vault shut."""
    try:
        return bool(reading.attachments.strays())
    except OSError:
        return False


def inspect(path: Path, driver: Driver) -> Trouble | None:
    """Return what keeps this vault from being opened, or None; changes nothing."""
    try:
        return _look_at_file(path) or _look_at_log(path) or _look_inside(path, driver)
    except DBAPIError as error:
        return as_trouble(as_vault_error(error), path)
    except (DriverError, OSError, VaultError) as error:
        return as_trouble(error, path)


def as_trouble(error: Exception, path: Path) -> Trouble:
    """Return the outcome for an error of the vault, the driver or the system."""
    said = str(error)
    low = said.lower()
    if isinstance(error, VaultFullError) or "full" in low or "no space" in low:
        return VaultFull(f"The disk is full: make room beside {path} and try again.")
    if isinstance(error, VaultBusyError) or "locked" in low or "busy" in low:
        return VaultBusy(
            f"Another program is using the vault {path}: close it, or wait a moment and try again."
        )
    if isinstance(error, VaultReadOnlyError) or "readonly" in low or "read-only" in low:
        return _read_only(path)
    if "malformed" in low or "not a database" in low or "damaged" in low:
        return _damaged(path, "cannot be read with its key")
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
    with path.open("rb") as file:
        if file.read(len(_PLAIN_MARK)) == _PLAIN_MARK:
            return VaultPlain(
                f"The vault {path} is not encrypted, so it was not made by this hopewall: "
                "move it away, and make a new site with `hopewall init` or restore a backup."
            )
    return on_network_drive(path.parent)


def _look_at_log(path: Path) -> Trouble | None:
    """SQLite silently leaves out what follows a changed byte in its log; here it is named."""
    if not is_held(path.parent) and lost_in_log(path):
        return _damaged(path.with_name(path.name + "-wal"), "was changed: entries in it are lost")
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
