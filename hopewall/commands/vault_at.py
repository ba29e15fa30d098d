"""The vault of a command's site, apart from `site_at` so that the kiosk never loads a database."""

from collections.abc import Iterator
from contextlib import contextmanager

from hopewall.commands.speaking import CommandError
from hopewall.services.home import Home
from hopewall.vault import Vault, VaultOlder, VaultOpened, open_vault, upgrade_vault


@contextmanager
def vault_of(home: Home) -> Iterator[Vault]:
    """Open the vault, bring an older one up to date, and close it; raises CommandError."""
    outcome = open_vault(home.vault)
    if isinstance(outcome, VaultOlder):
        outcome = upgrade_vault(home.vault)
    if not isinstance(outcome, VaultOpened):
        raise CommandError(outcome.sentence)
    try:
        yield outcome.vault
    finally:
        outcome.vault.close()
