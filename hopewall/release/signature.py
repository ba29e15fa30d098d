"""Who made a head: Ed25519 signatures (RFC 8032) over what a head is for and what it says.

What is signed is a short text: a context that no other signature of hopewall shares, the head's
channel and format, and the SHA-256 of its payload. A signature can stand under one head only. In
the head's file it is written `ed25519:<first 16 digits of the key's fingerprint>:<Base64>`.
"""

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from hopewall.core.head import Sealed

KEY_BYTES: Final = 32
SIGNATURE_BYTES: Final = 64

_HEAD: Final = b"hopewall release head"
_HAND_OVER: Final = b"hopewall signing key hands over"
_BEGINNING: Final = re.compile(rb'\{"channel":"([a-z][a-z-]{0,31})","format":([1-9][0-9]{0,3}),')
_SHAPE: Final = re.compile("ed25519:([0-9a-f]{16}):([A-Za-z0-9+/]{86}==)")
_SHOWN: Final = 32
_GROUP: Final = 4


@dataclass(frozen=True, slots=True)
class PublicKey:
    """What a screen checks signatures with; nothing secret."""

    raw: bytes

    def __post_init__(self) -> None:
        """Refuse a key of another length with ValueError."""
        if len(self.raw) != KEY_BYTES:
            raise ValueError(f"a public key has {KEY_BYTES} bytes")

    @property
    def fingerprint(self) -> str:
        """128 bits of its SHA-256, in groups of four digits, for people to compare."""
        digits = sha256(self.raw).hexdigest()[:_SHOWN]
        return " ".join(digits[at : at + _GROUP] for at in range(0, _SHOWN, _GROUP))

    @property
    def key_id(self) -> str:
        """The beginning of the fingerprint, as a signature names its key."""
        return sha256(self.raw).hexdigest()[:16]

    def made(self, sealed: Sealed) -> bool:
        """Whether this key signed that head."""
        shape = _SHAPE.fullmatch(sealed.signature)
        message = _head_message(sealed.payload)
        if shape is None or message is None or shape[1] != self.key_id:
            return False
        return self._verifies(shape[2], message)

    def hands_over(self, to: "PublicKey", signature: str) -> bool:
        """Whether this key signed that `to` follows it."""
        return self._verifies(signature, _hand_over_message(self, to))

    def _verifies(self, signature: str, message: bytes) -> bool:
        try:
            raw = base64.b64decode(signature, validate=True)
        except (binascii.Error, ValueError):
            return False
        if len(raw) != SIGNATURE_BYTES or base64.b64encode(raw).decode("ascii") != signature:
            return False
        try:
            Ed25519PublicKey.from_public_bytes(self.raw).verify(raw, message)
        except (InvalidSignature, ValueError):
            return False
        return True


class Signer:
    """Signs heads with the secret key; made by whoever has opened the vault."""

    __slots__ = ("_key", "public")

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public = PublicKey(self._key.public_key().public_bytes_raw())

    def sign(self, payload: bytes) -> str:
        """Return the signature over a head's payload; raises ValueError for what is no head."""
        message = _head_message(payload)
        if message is None:
            raise ValueError("not a head's payload")
        return f"ed25519:{self.public.key_id}:{self._signed(message)}"

    def hand_over(self, to: PublicKey) -> str:
        """Return the signature that says that `to` follows this key."""
        return self._signed(_hand_over_message(self.public, to))

    def _signed(self, message: bytes) -> str:
        return base64.b64encode(self._key.sign(message)).decode("ascii")


def check_signature(sealed: Sealed, keys: Sequence[PublicKey]) -> str | None:
    """Return None for a head that one of these keys signed, or one sentence saying why not."""
    if any(key.made(sealed) for key in keys):
        return None
    if not sealed.signature:
        return "The release is not signed; publish it where the vault is."
    shape = _SHAPE.fullmatch(sealed.signature)
    if shape is not None and shape[1] not in {key.key_id for key in keys}:
        return (
            f"The release is signed by another key ({shape[1]}) than this screen trusts; publish "
            "it again, or, if the hospital's key is new, run 'hopewall release trust'."
        )
    return "The release's signature is wrong: it was changed after signing; publish it again."


def _head_message(payload: bytes) -> bytes | None:
    """Return what is signed for a head; its channel and format stand at its beginning."""
    beginning = _BEGINNING.match(payload)
    if beginning is None:
        return None
    digest = sha256(payload).hexdigest().encode("ascii")
    return b"\n".join((_HEAD, beginning[1], beginning[2], digest))


def _hand_over_message(before: PublicKey, after: PublicKey) -> bytes:
    return b"\n".join((_HAND_OVER, before.raw.hex().encode(), after.raw.hex().encode()))
