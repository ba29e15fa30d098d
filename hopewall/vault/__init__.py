"""The private store: people, consents, stories and what was published, in one SQLite file."""

from hopewall.vault.cases import DamagedCase
from hopewall.vault.consent_hash import FIRST_PREV_HASH, consent_hash
from hopewall.vault.creating import create_vault, upgrade_copies, upgrade_vault
from hopewall.vault.engine import PLAIN, Driver
from hopewall.vault.errors import (
    AppendOnlyError,
    BrokenChainError,
    DamagedRowError,
    DuplicateRecordError,
    FourEyesError,
    InvalidRecordError,
    UnitBrokenError,
    UnknownRecordError,
    VaultBusyError,
    VaultClosedError,
    VaultError,
    VaultFullError,
    VaultReadOnlyError,
    VaultStorageError,
)
from hopewall.vault.finding import FoundPerson, NoPerson, OnePerson, SeveralPeople
from hopewall.vault.opening import open_vault
from hopewall.vault.outcomes import (
    Trouble,
    VaultBusy,
    VaultDamaged,
    VaultExists,
    VaultFull,
    VaultMissing,
    VaultNewer,
    VaultOlder,
    VaultOpened,
    VaultOutcome,
    VaultReadOnly,
    VaultUnreadable,
)
from hopewall.vault.unit_of_work import Reading, UnitOfWork
from hopewall.vault.vault import Vault
from hopewall.vault.vault_key import KeyUse, VaultKey
from hopewall.vault.vault_secrets import SecretName

__all__ = [
    "FIRST_PREV_HASH",
    "PLAIN",
    "AppendOnlyError",
    "BrokenChainError",
    "DamagedCase",
    "DamagedRowError",
    "Driver",
    "DuplicateRecordError",
    "FoundPerson",
    "FourEyesError",
    "InvalidRecordError",
    "KeyUse",
    "NoPerson",
    "OnePerson",
    "Reading",
    "SecretName",
    "SeveralPeople",
    "Trouble",
    "UnitBrokenError",
    "UnitOfWork",
    "UnknownRecordError",
    "Vault",
    "VaultBusy",
    "VaultBusyError",
    "VaultClosedError",
    "VaultDamaged",
    "VaultError",
    "VaultExists",
    "VaultFull",
    "VaultFullError",
    "VaultKey",
    "VaultMissing",
    "VaultNewer",
    "VaultOlder",
    "VaultOpened",
    "VaultOutcome",
    "VaultReadOnly",
    "VaultReadOnlyError",
    "VaultStorageError",
    "VaultUnreadable",
    "consent_hash",
    "create_vault",
    "open_vault",
    "upgrade_copies",
    "upgrade_vault",
]
