"""The vault key, and the keys that are derived from it: one for each use, never the key itself."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES: Final = 32


class KeyUse(StrEnum):
    """What a derived key is for; the words are part of the derivation and never change."""

    DATABASE = "hopewall database"
    ATTACHMENT = "hopewall attachment"
    SUBJECT_KEYS = "hopewall subject keys"
    KEY_FILE = "hopewall key file"
    PICTURE = "hopewall picture"
    KEY_CHECK = "hopewall key check"


@dataclass(frozen=True, slots=True, repr=False)
class VaultKey:
    """A random 256-bit key. `epoch` counts the keys a vault has had, from 1."""

    secret: bytes
    epoch: int = 1

    def __post_init__(self) -> None:
        """Refuse a key of another length with ValueError."""
        if len(self.secret) != KEY_BYTES or self.epoch < 1:
            raise ValueError("a vault key has 32 bytes and an epoch of at least 1")

    def derive(self, use: KeyUse, context: bytes = b"") -> bytes:
        """Return the 32-byte key for one use and one thing, by HKDF with SHA-256 (RFC 5869)."""
        info = use.encode() + b"\x00" + context
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive(self.secret)


class VaultKeys(Protocol):
    """The keys of an unlocked vault: the newest, and each earlier one that still opens a file."""

    @property
    def newest(self) -> VaultKey:
        """The key that everything new is sealed under."""

    def of(self, epoch: int) -> VaultKey:
        """Return the key of that epoch; raises KeyError for one that is not at hand."""
