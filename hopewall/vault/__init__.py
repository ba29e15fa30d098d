"""The private store: people, consents, stories and what was published, in one SQLite file."""

from hopewall.vault.attachment_check import (
    AttachmentFault,
    AttachmentReport,
    verify_attachments,
)
from hopewall.vault.attachment_outcomes import (
    AttachmentDamaged,
    AttachmentLocked,
    AttachmentMissing,
    AttachmentOutcome,
    AttachmentRead,
    AttachmentTrouble,
)
from hopewall.vault.attachments import NewAttachment
from hopewall.vault.cases import DamagedCase
from hopewall.vault.consent_hash import FIRST_PREV_HASH, consent_hash
from hopewall.vault.creating import create_vault, upgrade_copies, upgrade_vault
from hopewall.vault.engine import PLAIN, Driver
from hopewall.vault.errors import (
    AppendOnlyError,
    BrokenChainError,
    DamagedRowError,
    DuplicateRecordError,
    ForgottenRowError,
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
from hopewall.vault.pictures import Pictures
from hopewall.vault.scans import NewScan, TakenScan
from hopewall.vault.unit_of_work import Reading, UnitOfWork
from hopewall.vault.vault import Vault
from hopewall.vault.vault_key import HeldKeys, KeyUse, VaultKey, VaultKeys
from hopewall.vault.vault_secrets import SecretName

__all__ = [
    "FIRST_PREV_HASH",
    "PLAIN",
    "AppendOnlyError",
    "AttachmentDamaged",
    "AttachmentFault",
    "AttachmentLocked",
    "AttachmentMissing",
    "AttachmentOutcome",
    "AttachmentRead",
    "AttachmentReport",
    "AttachmentTrouble",
    "BrokenChainError",
    "DamagedCase",
    "DamagedRowError",
    "Driver",
    "DuplicateRecordError",
    "ForgottenRowError",
    "FoundPerson",
    "FourEyesError",
    "HeldKeys",
    "InvalidRecordError",
    "KeyUse",
    "NewAttachment",
    "NewScan",
    "NoPerson",
    "OnePerson",
    "Pictures",
    "Reading",
    "SecretName",
    "SeveralPeople",
    "TakenScan",
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
    "VaultKeys",
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
    "verify_attachments",
]
