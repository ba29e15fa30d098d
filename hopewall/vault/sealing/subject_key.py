"""One person's own key, and how it is wrapped by the vault's: lose it and the person is forgotten.

AES-256-GCM (NIST SP 800-38D) with random 96-bit nonces: one person's key seals a few dozen rows,
far from the 2^32 at which random nonces become unsafe.
"""

import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from hopewall.vault.vault_key import KEY_BYTES, KeyUse, VaultKey

NONCE_BYTES: Final = 12
_WRAPPED_FOR: Final = b"hopewall subject key\x00"


class SubjectKey:
    """Seals and opens what is one person's; never shows itself."""

    __slots__ = ("_decrypt", "_encrypt", "_secret")

    def __init__(self, secret: bytes) -> None:
        cipher = AESGCM(secret)
        self._encrypt = cipher.encrypt
        self._decrypt = cipher.decrypt
        self._secret = secret

    @classmethod
    def new(cls) -> "SubjectKey":
        """Return a new random key."""
        return cls(os.urandom(KEY_BYTES))

    def seal(self, data: bytes, bound_to: bytes) -> bytes:
        """Return `data` sealed; it opens only where it says `bound_to`."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._encrypt(nonce, data, bound_to)

    def open(self, sealed: bytes, bound_to: bytes) -> bytes:
        """Return what was sealed; raises ValueError for anything else or from elsewhere."""
        try:
            return self._decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound_to)
        except InvalidTag as error:
            raise ValueError("this was not sealed with this key in this place") from error

    def joined(self, other: bytes) -> bytes:
        """Return a 32-byte key that nobody has who lacks either this key or `other`."""
        info = b"hopewall attachment of a subject"
        return HKDF(SHA256(), KEY_BYTES, salt=self._secret, info=info).derive(other)

    def for_audit(self) -> bytes:
        """Return the key that makes this person's pseudonym and hashes in the audit."""
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"hopewall audit").derive(self._secret)


class Wrapping:
    """Wraps people's keys under one vault key."""

    def __init__(self, key: VaultKey) -> None:
        self.epoch = key.epoch
        self._cipher = AESGCM(key.derive(KeyUse.SUBJECT_KEYS))

    def wrap(self, key: SubjectKey, subject_id: str) -> tuple[bytes, bytes]:
        """Return a nonce and the person's key, wrapped."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce, self._cipher.encrypt(nonce, key._secret, _bound(subject_id))  # noqa: SLF001 - this is its other half

    def unwrap(self, nonce: bytes, wrapped: bytes, subject_id: str) -> SubjectKey:
        """Return a person's key; raises ValueError where another key or person wrapped it."""
        try:
            return SubjectKey(self._cipher.decrypt(nonce, wrapped, _bound(subject_id)))
        except InvalidTag as error:
            raise ValueError("this key was wrapped by another key or for somebody else") from error


def _bound(subject_id: str) -> bytes:
    return _WRAPPED_FOR + subject_id.encode()
