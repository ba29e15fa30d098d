"""How opening, creating or upgrading a vault can end: a closed union, one sentence each."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hopewall.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class VaultOpened:
    """The vault is open; whoever opened it closes it."""

    vault: "Vault"


@dataclass(frozen=True, slots=True)
class VaultMissing:
    """There is no vault at this place; none was made."""

    sentence: str


@dataclass(frozen=True, slots=True)
class VaultExists:
    """A vault (or another file) is already there; it was not touched."""

    sentence: str


@dataclass(frozen=True, slots=True)
class VaultNewer:
    """A newer hopewall made this vault; it was not touched."""

    sentence: str


@dataclass(frozen=True, slots=True)
class VaultOlder:
    """An older hopewall made this vault; `upgrade_vault` brings it up to date."""

    sentence: str


@dataclass(frozen=True, slots=True)
class VaultDamaged:
    """The file is cut short, overwritten, or no vault at all; it was not touched."""

    sentence: str


@dataclass(frozen=True, slots=True)
class VaultBusy:
    """Another program holds the vault."""

    sentence: str


@dataclass(frozen=True, slots=True)
class VaultReadOnly:
    """The vault or its folder cannot be written."""

    sentence: str


@dataclass(frozen=True, slots=True)
class VaultFull:
    """The disk is full; whatever was there before is unchanged."""

    sentence: str


@dataclass(frozen=True, slots=True)
class VaultUnreadable:
    """The system does not let this user read the file, or the disk fails."""

    sentence: str


@dataclass(frozen=True, slots=True)
class VaultPlain:
    """The file is a database that nobody encrypted; it was not opened."""

    sentence: str


@dataclass(frozen=True, slots=True)
class VaultOnNetwork:
    """The vault lies on a network drive, where a database is not safe; it was not opened."""

    sentence: str


Trouble = (
    VaultMissing
    | VaultExists
    | VaultNewer
    | VaultOlder
    | VaultDamaged
    | VaultBusy
    | VaultReadOnly
    | VaultFull
    | VaultUnreadable
    | VaultPlain
    | VaultOnNetwork
)
VaultOutcome = VaultOpened | Trouble
