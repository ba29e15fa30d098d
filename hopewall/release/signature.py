"""The place of a head's signature.

The signature itself (Ed25519 over the payload's bytes) comes with the vault's keys. Until then a
screen without a public key accepts unsigned heads, and a screen with one accepts none.
"""

from collections.abc import Callable

from hopewall.core.head import Sealed

Signer = Callable[[bytes], str]
"""Returns the signature over a payload's bytes."""

SignatureCheck = Callable[[Sealed, "bytes | None"], "str | None"]
"""Returns None for a head that may be trusted, or one sentence saying why it may not."""


def check_signature(sealed: Sealed, public_key: bytes | None) -> str | None:
    """Accept an unsigned head only where the screen has no public key."""
    if public_key is None:
        return None
    if not sealed.signature:
        return (
            "The release is not signed and this screen only accepts signed ones; publish it signed."
        )
    return "This hopewall cannot check signatures yet; update hopewall on this machine."
