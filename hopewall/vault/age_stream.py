"""Streams in the age format (X25519, ChaCha20-Poly1305 in chunks), of any length in little memory.

https://age-encryption.org/v1. What was decrypted before a fault is found has been written: whoever
calls `decrypt_stream` throws it away then.
"""

from collections.abc import Iterable
from typing import BinaryIO, Protocol, cast


class Source(Protocol):
    """What is read from."""

    def read(self, size: int = -1, /) -> bytes:
        """Return at most `size` bytes, none at the end."""


class Sink(Protocol):
    """What is written to."""

    def write(self, data: bytes, /) -> int:
        """Take all of `data`."""

    def flush(self) -> None:
        """Finish what was taken."""


class WrongAgeKeyError(Exception):
    """This was encrypted for somebody else."""


class DamagedAgeFileError(Exception):
    """This is no age file, is cut short, or was changed."""


class AgeKeyError(Exception):
    """A text that should be an age key is none."""


def encrypt_stream(source: Source, sink: Sink, recipients: Iterable[str]) -> None:
    """Encrypt everything for these recipients; raises AgeKeyError and whatever the ends raise."""
    from pyrage import RecipientError, encrypt_io, x25519  # noqa: PLC0415

    try:
        known = [x25519.Recipient.from_str(one.strip()) for one in recipients]
    except RecipientError as error:
        raise AgeKeyError("one of the recipients is no age key (age1…)") from error
    encrypt_io(cast("BinaryIO", source), cast("BinaryIO", sink), known)


def decrypt_stream(source: Source, sink: Sink, identity: str) -> None:
    """Decrypt everything; raises AgeKeyError, WrongAgeKeyError, DamagedAgeFileError.

    An error of the sink is raised as it is.
    """
    from pyrage import DecryptError, IdentityError, decrypt_io, x25519  # noqa: PLC0415

    try:
        known = x25519.Identity.from_str(identity.strip())
    except IdentityError as error:
        raise AgeKeyError("this is no secret age key (AGE-SECRET-KEY-1…)") from error
    try:
        decrypt_io(cast("BinaryIO", source), cast("BinaryIO", sink), [known])
    except DecryptError as error:
        if "matching keys" in str(error):
            raise WrongAgeKeyError("encrypted for another key") from error
        raise DamagedAgeFileError("no age file, or its beginning is damaged") from error
    except OSError as error:
        if error.errno is None:
            raise DamagedAgeFileError("cut short or changed") from error
        raise
