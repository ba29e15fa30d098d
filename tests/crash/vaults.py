"""The one place where these tests get a vault from."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hopewall.release.objects import ObjectStore
from hopewall.services.home import Home
from hopewall.vault import Vault, VaultOpened, create_vault, open_vault


def make_vault(folder: Path) -> None:
    """Make an empty vault and close it."""
    made = create_vault(folder)
    assert isinstance(made, VaultOpened), made
    made.vault.close()


@contextmanager
def opened_vault(folder: Path) -> Iterator[Vault]:
    """Open a vault and close it; fails with the sentence where it does not open."""
    outcome = open_vault(folder)
    assert isinstance(outcome, VaultOpened), outcome
    try:
        yield outcome.vault
    finally:
        outcome.vault.close()


def attachments(home: Path) -> ObjectStore:
    """Return the store of files beside the database."""
    return ObjectStore(Home(home).pictures)
