"""The vault of a command's site, apart from `site_at` so that the kiosk never loads a database."""

from collections.abc import Iterator
from contextlib import contextmanager
from shutil import disk_usage
from typing import Final

from hopewall.commands.site_at import now
from hopewall.commands.speaking import CommandError
from hopewall.core.actor import Actor
from hopewall.services.audit_spool import device_of
from hopewall.services.auditing import note_opening
from hopewall.services.home import Home
from hopewall.services.restoring import begin_quarantine
from hopewall.vault import (
    Vault,
    VaultError,
    VaultOlder,
    VaultOpened,
    VaultUnreadable,
    open_vault,
    upgrade_vault,
)

_ROOM: Final = 65_536
"""Bytes that SQLite needs beside the vault merely to open it."""


@contextmanager
def vault_of(home: Home) -> Iterator[Vault]:
    """Open the vault, bring an older one up to date, and close it; raises CommandError."""
    outcome = open_vault(home.vault)
    if isinstance(outcome, VaultOlder):
        outcome = upgrade_vault(home.vault)
    if not isinstance(outcome, VaultOpened):
        unreadable = isinstance(outcome, VaultUnreadable)
        raise CommandError((unreadable and _full(home)) or outcome.sentence)
    outcome.vault.actor = Actor("", "command", device_of(home))
    try:
        _quarantine(home, outcome.vault)
        note_opening(home, outcome.vault, now())
        yield outcome.vault
    finally:
        outcome.vault.close()


def _quarantine(home: Home, vault: Vault) -> None:
    """A vault that was just restored learns first of all that it may not publish (CG-32)."""
    try:
        begin_quarantine(home, vault, now())
    except (VaultError, OSError) as error:
        raise CommandError(f"The restored vault cannot be written: {error}") from error


def _full(home: Home) -> str:
    """Return the sentence for a disk without room: SQLite only says that reading failed."""
    try:
        free = disk_usage(home.vault).free
    except OSError:
        return ""
    if free >= _ROOM:
        return ""
    return f"The disk of {home.vault} is full; make room and try again. Nothing was lost."
