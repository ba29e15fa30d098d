"""Runs the migrations on an open connection; the only module that knows Alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from hopewall.vault.errors import VaultStorageError

_SCRIPTS = Path(__file__).with_name("migrations")


def configuration(*more_versions: Path) -> Config:
    """Return Alembic's settings, made here so that no file has to be found at run time."""
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    folders = (_SCRIPTS / "versions", *more_versions)
    config.set_main_option(
        "version_locations", "\n".join(str(folder) for folder in folders).replace("%", "%%")
    )
    return config


def migrate(connection: Connection, config: Config) -> None:
    """Bring the tables up to date within the connection's transaction, which stays uncommitted.

    Raises VaultStorageError when rows would point to nothing afterwards, and what the driver
    raises.
    """
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    torn = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if torn is not None:
        raise VaultStorageError(
            f"Table {torn[0]} refers to rows of {torn[2]} that are missing: "
            "restore the vault from a backup."
        )
