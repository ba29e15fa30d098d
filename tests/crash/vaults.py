"""The one place where these tests get a vault from."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hopewall.services.home import Home
from hopewall.vault import (
    KeyFileMissing,
    Vault,
    VaultOpened,
    create_vault,
    open_vault,
    read_key_file,
)
from tests.services.demonstration import key_of
from tests.vault.fictional import KEY


def make_vault(folder: Path) -> None:
    """Make an empty vault that no staff can open, and close it."""
    made = create_vault(folder, KEY)
    assert isinstance(made, VaultOpened), made
    made.vault.close()


@contextmanager
def opened_vault(folder: Path) -> Iterator[Vault]:
    """Open a vault and close it; fails with the sentence where it does not open."""
    alone = isinstance(read_key_file(folder), KeyFileMissing)
    outcome = open_vault(folder, KEY if alone else key_of(Home(folder.parent)))
    assert isinstance(outcome, VaultOpened), outcome
    try:
        yield outcome.vault
    finally:
        outcome.vault.close()
