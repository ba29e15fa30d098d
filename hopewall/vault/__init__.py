"""The private store: people, consents, stories and what was published, in one SQLite file."""

from hopewall.vault.age_seal import SealError, new_identity, public_of, unseal
from hopewall.vault.age_stream import (
    AgeKeyError,
    DamagedAgeFileError,
    WrongAgeKeyError,
    decrypt_stream,
    encrypt_stream,
)
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
from hopewall.vault.erasures import Belongings, UnderWay
from hopewall.vault.errors import (
    AppendOnlyError,
    BrokenChainError,
    DamagedRowError,
    DuplicateRecordError,
    ForgottenRowError,
    FourEyesError,
    InvalidRecordError,
    UncomparedError,
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
from hopewall.vault.key_file import (
    KeyFile,
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileNewer,
    KeyFileOutcome,
    KeyFileRead,
    KeyFileTrouble,
    read_key_file,
    sealed_file,
    write_key_file,
)
from hopewall.vault.member_slot import Member, MemberSlot, waste_time
from hopewall.vault.network_drive import on_network_drive
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
    VaultOnNetwork,
    VaultOpened,
    VaultOutcome,
    VaultPlain,
    VaultReadOnly,
    VaultUnreadable,
)
from hopewall.vault.pictures import Pictures
from hopewall.vault.private_file import write_private
from hopewall.vault.release_steps import ReleaseStep, WallChange
from hopewall.vault.scan_looks import Look
from hopewall.vault.scans import NewScan, TakenScan
from hopewall.vault.sealed_note import new_key as new_note_key
from hopewall.vault.sealed_note import seal as seal_note
from hopewall.vault.sealed_note import unseal as unseal_note
from hopewall.vault.staff_list import StaffMember
from hopewall.vault.stretching import StretchCost, TooLittleMemoryError
from hopewall.vault.unit_of_work import Reading, UnitOfWork
from hopewall.vault.vault import Vault
from hopewall.vault.vault_key import KeyUse, VaultKey, VaultKeys
from hopewall.vault.vault_secrets import SecretName

__all__ = [
    "CONSENT_PROOF",
    "FIRST_PREV_HASH",
    "SIGNED_FORM",
    "AgeKeyError",
    "AppendOnlyError",
    "AttachmentDamaged",
    "AttachmentFault",
    "AttachmentLocked",
    "AttachmentMissing",
    "AttachmentOutcome",
    "AttachmentRead",
    "AttachmentReport",
    "AttachmentTrouble",
    "Belongings",
    "BrokenChainError",
    "DamagedAgeFileError",
    "DamagedCase",
    "DamagedRowError",
    "DuplicateRecordError",
    "ForgottenRowError",
    "FoundPerson",
    "FourEyesError",
    "InvalidRecordError",
    "KeyFile",
    "KeyFileDamaged",
    "KeyFileMissing",
    "KeyFileNewer",
    "KeyFileOutcome",
    "KeyFileRead",
    "KeyFileTrouble",
    "KeyUse",
    "Look",
    "Member",
    "MemberSlot",
    "NewAttachment",
    "NewScan",
    "NoPerson",
    "OnePerson",
    "Pictures",
    "Reading",
    "ReleaseStep",
    "SealError",
    "SecretName",
    "SeveralPeople",
    "StaffMember",
    "StretchCost",
    "TakenScan",
    "TooLittleMemoryError",
    "Trouble",
    "UncomparedError",
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
    "VaultKeys",
    "VaultMissing",
    "VaultNewer",
    "VaultOlder",
    "VaultOnNetwork",
    "VaultOpened",
    "VaultOutcome",
    "VaultPlain",
    "VaultReadOnly",
    "VaultReadOnlyError",
    "VaultStorageError",
    "VaultUnreadable",
    "WallChange",
    "WrongAgeKeyError",
    "consent_hash",
    "create_vault",
    "decrypt_stream",
    "encrypt_stream",
    "new_identity",
    "new_note_key",
    "on_network_drive",
    "open_vault",
    "public_of",
    "read_key_file",
    "seal_note",
    "sealed_file",
    "unseal",
    "unseal_note",
    "upgrade_copies",
    "upgrade_vault",
    "verify_attachments",
    "waste_time",
    "write_key_file",
    "write_private",
]
