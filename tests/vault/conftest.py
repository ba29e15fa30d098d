"""Vaults to test with, and a way around the repositories to damage them."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from hopewall.vault import Vault, VaultOpened, create_vault, open_vault

from .fictional import KEY, beneath_key, fill

Tamper = Callable[..., None]


@pytest.fixture(scope="session")
def empty_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty vault's file, made once: making one takes a hundred times as long as copying it."""
    folder = tmp_path_factory.mktemp("empty") / "vault"
    outcome = create_vault(folder, KEY)
    assert isinstance(outcome, VaultOpened)
    outcome.vault.close()
    return folder / "vault.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def vault(folder: Path, empty_vault: Path) -> Iterator[Vault]:
    folder.mkdir(mode=0o700)
    shutil.copy(empty_vault, folder)
    outcome = open_vault(folder, KEY)
    assert isinstance(outcome, VaultOpened)
    yield outcome.vault
    outcome.vault.close()


@pytest.fixture
def filled(vault: Vault) -> Vault:
    """A vault with three people."""
    fill(vault, 3)
    return vault


@pytest.fixture
def tamper(folder: Path) -> Tamper:
    """Change the file as no part of hopewall would: without triggers, checks or foreign keys."""

    def change(*statements: str) -> None:
        with closing(beneath_key(folder / "vault.db")) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            triggers = connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall()
            for name, _ in triggers:
                connection.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                assert connection.execute(statement).rowcount != 0
            for _, sql in triggers:
                connection.execute(sql)
            connection.commit()

    return change
