"""Making a new vault, and bringing an older one up to date.

Both are all or nothing: a new vault appears under its name only when it is whole, and an older one
is copied before it is touched.
"""

import os
import tempfile
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from hopewall.vault.engine import PLAIN, Driver, DriverConnection
from hopewall.vault.errors import VaultError, as_vault_error
from hopewall.vault.opening import (
    APPLICATION_ID,
    FILE_MODE,
    FILE_NAME,
    FOLDER_MODE,
    as_trouble,
    inspect,
    open_sound,
)
from hopewall.vault.outcomes import VaultExists, VaultOlder, VaultOutcome
from hopewall.vault.stand_in_keys import STAND_IN_KEYS
from hopewall.vault.vault_key import VaultKeys

_COPY = FILE_NAME + ".before-upgrade-"


def create_vault(
    folder: Path, driver: Driver = PLAIN, keys: VaultKeys = STAND_IN_KEYS
) -> VaultOutcome:
    """Make an empty vault in `folder` and open it; raises nothing.

    Refuses with VaultExists when anything is there already, the same at the same moment included.
    """
    path = folder / FILE_NAME
    if os.path.lexists(path):
        return _exists(path)
    try:
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".new-", dir=folder)
        os.close(handle)
    except OSError as error:
        return as_trouble(error, path)
    unfinished = Path(name)
    try:
        _fill(unfinished, driver)
        _sync(unfinished)
        os.link(unfinished, path)
        _sync(folder)
    except FileExistsError:
        return _exists(path)
    except DBAPIError as error:
        return as_trouble(as_vault_error(error), path)
    except (driver.module.Error, OSError, VaultError) as error:
        return as_trouble(error, path)
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            Path(name + suffix).unlink(missing_ok=True)
    return open_sound(path, driver, keys)


def upgrade_vault(
    folder: Path, driver: Driver = PLAIN, keys: VaultKeys = STAND_IN_KEYS
) -> VaultOutcome:
    """Copy an older vault, bring it up to date and open it; raises nothing.

    An up-to-date one is only opened. When anything fails the vault is as it was. The copy stays
    beside it; `upgrade_copies` finds it.
    """
    path = folder / FILE_NAME
    trouble = inspect(path, driver)
    if trouble is not None and not isinstance(trouble, VaultOlder):
        return trouble
    if trouble is not None:
        try:
            _copy(path, driver)
            _migrate(path, driver)
        except DBAPIError as error:
            return as_trouble(as_vault_error(error), path)
        except (driver.module.Error, OSError, VaultError) as error:
            return as_trouble(error, path)
    return open_sound(path, driver, keys)


def upgrade_copies(folder: Path) -> list[Path]:
    """Return the copies made before upgrades, the oldest first; an erasure must remove them."""
    found = [p for p in folder.glob(_COPY + "*") if p.name.removeprefix(_COPY).isdecimal()]
    return sorted(found, key=lambda copy: int(copy.name.removeprefix(_COPY)))


def _fill(path: Path, driver: Driver) -> None:
    with closing(driver.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _migrate(path, driver)
    with closing(driver.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL").fetchall()


def _migrate(path: Path, driver: Driver) -> None:
    """Run all missing migrations in one transaction, with foreign keys checked at its end."""
    # Alembic takes a tenth of a second to import and is needed only here.
    from hopewall.vault.migrate import configuration, migrate  # noqa: PLC0415

    def connect() -> DriverConnection:
        connection = driver.connect(path)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON").fetchall()
        return connection

    engine = create_engine("sqlite://", creator=connect, module=driver.module, poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    try:
        with engine.begin() as connection:
            migrate(connection, configuration())
    finally:
        engine.dispose()


def _copy(path: Path, driver: Driver) -> Path:
    """Copy the vault through the database itself, so that the log's pages are in it."""
    copies = upgrade_copies(path.parent)
    number = int(copies[-1].name.removeprefix(_COPY)) + 1 if copies else 1
    copy = path.with_name(f"{_COPY}{number}")
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE_MODE))
    try:
        with closing(driver.connect(path)) as source, closing(driver.connect(copy)) as target:
            source.backup(target)
        _sync(copy)
        _sync(copy.parent)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    return copy


def _exists(path: Path) -> VaultExists:
    return VaultExists(
        f"There is already something at {path}: it was not touched; open it instead."
    )


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
