"""The vault's keys, sealed to public keys in the age format: whoever has one identity opens them.

Normally one key is sealed; while the vault's key is being changed, the new one and the present one
are, so that an interruption at any moment leaves a vault that can be opened.
"""

import json
from collections.abc import Iterable, Sequence

from hopewall.vault.vault_key import VaultKey


class SealError(Exception):
    """What was sealed cannot be opened with this identity, or is not what we sealed."""


def new_identity() -> tuple[str, str]:
    """Return a new age identity and its public key (`AGE-SECRET-KEY-1…`, `age1…`)."""
    from pyrage import x25519  # noqa: PLC0415  only where keys are made or opened

    identity = x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def public_of(identity: str) -> str:
    """Return an identity's public key; raises SealError for what is no identity."""
    from pyrage import IdentityError, x25519  # noqa: PLC0415  only where keys are opened

    try:
        return str(x25519.Identity.from_str(identity.strip()).to_public())
    except IdentityError as error:
        raise SealError("this is no age identity") from error


def seal(keys: Sequence[VaultKey], recipients: Iterable[str]) -> bytes:
    """Seal the keys, the newest first, to every recipient; raises SealError."""
    from pyrage import EncryptError, RecipientError, encrypt, x25519  # noqa: PLC0415

    told = [{"epoch": key.epoch, "secret": key.secret.hex()} for key in keys]
    try:
        public = [x25519.Recipient.from_str(recipient) for recipient in recipients]
        sealed: bytes = encrypt(json.dumps({"keys": told}).encode(), public)
    except (RecipientError, EncryptError) as error:
        raise SealError("the keys cannot be sealed to one of these recipients") from error
    return sealed


def unseal(sealed: bytes, identity: str) -> tuple[VaultKey, ...]:
    """Open what `seal` made; raises SealError."""
    from pyrage import DecryptError, IdentityError, decrypt, x25519  # noqa: PLC0415

    try:
        opened = decrypt(sealed, [x25519.Identity.from_str(identity.strip())])
        told = json.loads(opened)["keys"]
        keys = tuple(VaultKey(bytes.fromhex(each["secret"]), int(each["epoch"])) for each in told)
    except (IdentityError, DecryptError) as error:
        raise SealError("the keys are not sealed to this identity") from error
    except (ValueError, KeyError, TypeError) as error:
        raise SealError("what was sealed are no keys") from error
    if not keys:
        raise SealError("what was sealed are no keys")
    return keys
