"""Streams sealed in chunks of 64 KiB that cannot be changed, cut, swapped or reordered unseen.

The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár, CRYPTO 2015) over AES-256-GCM: the
nonce is a random prefix of 7 bytes, the chunk's number and whether it is the last. In front stands
a header in the clear:

    bytes 0-6    "hpwseal"
    byte  7      format, 1
    bytes 8-11   epoch of the vault key, big-endian
    bytes 12-18  nonce prefix
    bytes 19-26  key check: tells a wrong vault key from damage
    bytes 27-34  start of the SHA-256 of bytes 0-26: tells a damaged header from a wrong key

Every chunk is bound to the header and to what the stream is (`bound_to`).
"""

import hashlib
import os
import struct
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from hopewall.vault.vault_key import KeyUse, VaultKey, VaultKeys

CHUNK: Final = 64 * 1024
TAG: Final = 16
FORMAT: Final = 1

_MAGIC: Final = b"hpwseal"
_FIELDS: Final = struct.Struct(">7sBI7s8s")
_CHECKSUM: Final = 8
HEADER: Final = _FIELDS.size + _CHECKSUM
_NONCE: Final = struct.Struct(">7sI?")
_PREFIX: Final = 7
_MOST_CHUNKS: Final = 1 << 32
_SEALED_CHUNK: Final = CHUNK + TAG

Read = Callable[[int], bytes]
"""Reads that many bytes, fewer only at the end."""


class StreamDamagedError(Exception):
    """The stream is not what was sealed; `str()` says what is wrong, as the end of a sentence."""


class StreamLockedError(Exception):
    """The stream was sealed under a vault key that is not at hand."""


@dataclass(frozen=True, slots=True)
class Header:
    """What stands in front of a sealed stream."""

    epoch: int
    prefix: bytes
    key_check: bytes

    def pack(self) -> bytes:
        """Return the header's bytes."""
        fields = _FIELDS.pack(_MAGIC, FORMAT, self.epoch, self.prefix, self.key_check)
        return fields + _checksum(fields)


def new_header(key: VaultKey) -> Header:
    """Return a header for one new stream under `key`."""
    return Header(key.epoch, os.urandom(_PREFIX), _key_check(key))


def sealed_size(size: int) -> int:
    """Return how long a sealed stream of `size` bytes is."""
    return HEADER + size + TAG * max(1, -(-size // CHUNK))


def sealed(source: Iterable[bytes], header: Header, key: bytes, bound_to: bytes) -> Iterator[bytes]:
    """Seal a stream; yields the header and then one chunk at a time.

    Raises ValueError for more than 256 TiB.
    """
    front = header.pack()
    bound = front + bound_to
    encrypt = AESGCM(key).encrypt
    yield front
    for number, (chunk, last) in enumerate(_cut(source)):
        if number >= _MOST_CHUNKS:
            raise ValueError("a sealed stream has at most 2^32 chunks")
        yield encrypt(_NONCE.pack(header.prefix, number, last), chunk, bound)


def read_header(read: Read, keys: VaultKeys) -> tuple[Header, VaultKey]:
    """Read the header and return it with the vault key that opens the stream.

    Raises StreamDamagedError or StreamLockedError.
    """
    front = read(HEADER)
    fields = front[: _FIELDS.size]
    if len(front) < HEADER:
        raise StreamDamagedError("it is cut short")
    if front[_FIELDS.size :] != _checksum(fields):
        raise StreamDamagedError("its first bytes were changed")
    magic, version, epoch, prefix, key_check = _FIELDS.unpack(fields)
    if magic != _MAGIC:
        raise StreamDamagedError("it is no sealed file")
    if version != FORMAT:
        raise StreamLockedError(f"it is of format {version}, which a newer hopewall reads")
    try:
        key = keys.of(epoch)
    except KeyError:
        raise StreamLockedError(f"it needs the vault's key number {epoch}") from None
    if key_check != _key_check(key):
        raise StreamLockedError("it was sealed with another key than this vault's")
    return Header(epoch, prefix, key_check), key


def opened(read: Read, header: Header, key: bytes, bound_to: bytes) -> Iterator[bytes]:
    """Yield the chunks behind the header, each one authenticated before it is let out.

    A stream is whole only once this has ended without raising StreamDamagedError.
    """
    bound = header.pack() + bound_to
    decrypt = AESGCM(key).decrypt
    number, chunk = 0, read(_SEALED_CHUNK)
    while True:
        following = read(_SEALED_CHUNK) if len(chunk) == _SEALED_CHUNK else b""
        last = not following
        try:
            yield decrypt(_NONCE.pack(header.prefix, number, last), chunk, bound)
        except (InvalidTag, ValueError):
            raise StreamDamagedError(f"part {number + 1} was changed, cut or moved") from None
        if last:
            return
        number, chunk = number + 1, following


def _cut(source: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Yield chunks of exactly 64 KiB and, marked as the last, what is left; nothing is one too."""
    waiting = bytearray()
    for piece in source:
        view = memoryview(piece)
        for start in range(0, len(view), CHUNK):
            waiting += view[start : start + CHUNK]
            while len(waiting) > CHUNK:
                yield bytes(waiting[:CHUNK]), False
                del waiting[:CHUNK]
    yield bytes(waiting), True


def _key_check(key: VaultKey) -> bytes:
    return key.derive(KeyUse.KEY_CHECK)[:8]


def _checksum(fields: bytes) -> bytes:
    return hashlib.sha256(fields).digest()[:_CHECKSUM]
