"""A restored site publishes nothing until it was told who was erased since its backup (CG-32)."""

from typing import Final

from hopewall.services.home import Home
from hopewall.vault import Vault, VaultError

MARK: Final = ".restored"
"""Stands in HOME from the moment a backup is unpacked until its vault knows of the quarantine."""


def quarantine_fault(home: Home, vault: Vault) -> str:
    """Return why nothing may be published from here; "" where it may."""
    try:
        with vault.reading() as reading:
            since = reading.quarantine.since()
    except VaultError as error:
        return str(error)
    if not since and not (home.root / MARK).exists():
        return ""
    return (
        "This site was restored from a backup and is in quarantine: tell it who was erased since "
        "with 'hopewall restore --tombstones FILE'; until then nothing is published."
    )
