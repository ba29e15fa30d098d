"""Whom an import must not bring back."""

from collections.abc import Callable

from hopewall.commands.speaking import CommandError
from hopewall.core.tombstone import TombstonesDamaged
from hopewall.services.home import Home
from hopewall.services.tombstone_file import erased_people
from hopewall.vault import Vault, VaultError


def who_was_erased(home: Home, vault: Vault) -> Callable[[str], bool]:
    """Return who tells whether a person was erased; raises CommandError where nobody knows."""
    try:
        erased = erased_people(home, vault)
    except VaultError as error:
        raise CommandError(str(error)) from error
    if isinstance(erased, TombstonesDamaged):
        raise CommandError(f"{erased.sentence} Until then nobody is imported.")
    return erased
