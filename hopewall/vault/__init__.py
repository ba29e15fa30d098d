"""The private store: people, consents, stories and what was published, in one SQLite file."""

from hopewall.vault.age_stream import (
    AgeKeyError,
    DamagedAgeFileError,
    WrongAgeKeyError,
    decrypt_stream,
    encrypt_stream,
    new_age_identity,
)
from hopewall.vault.cases import DamagedCase
from hopewall.vault.consent_hash import FIRST_PREV_HASH, consent_hash
from hopewall.vault.creating import create_vault, upgrade_copies, upgrade_vault
from hopewall.vault.engine import PLAIN, Driver
from hopewall.vault.erasures import Belongings, UnderWay
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
from hopewall.vault.evidence import CONSENT_PROOF, SIGNED_FORM
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
from hopewall.vault.sealed_note import new_key as new_note_key
from hopewall.vault.sealed_note import seal as seal_note
from hopewall.vault.sealed_note import unseal as unseal_note
from hopewall.vault.unit_of_work import Reading, UnitOfWork
from hopewall.vault.vault import Vault
from hopewall.vault.vault_key import KeyUse, VaultKey
from hopewall.vault.vault_secrets import SecretName

__all__ = [
    "CONSENT_PROOF",
    "FIRST_PREV_HASH",
    "PLAIN",
    "SIGNED_FORM",
    "AgeKeyError",
    "AppendOnlyError",
    "Belongings",
    "BrokenChainError",
    "DamagedAgeFileError",
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
    "UnderWay",
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
    "WrongAgeKeyError",
    "consent_hash",
    "create_vault",
    "decrypt_stream",
    "encrypt_stream",
    "new_age_identity",
    "new_note_key",
    "open_vault",
    "seal_note",
    "unseal_note",
    "upgrade_copies",
    "upgrade_vault",
]
