"""Tombstones: by which keyed hash an erased person would be known again after a restore (CG-32).

They lie outside the vault and its backups, name nobody, and match ids only. Each carries the hash
of the one before and a seal that only this vault can make.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Final

from hopewall.core.whole_lines import whole_lines

FIRST: Final = "0" * 64
_KEYS: Final = ("seq", "keyed_hash", "erased_at", "scope", "prev_hash", "seal")


@dataclass(frozen=True, slots=True)
class Tombstone:
    """One erased person; `erased_at` is UTC in ISO 8601, hashes are hexadecimal."""

    seq: int
    keyed_hash: str
    erased_at: str
    scope: str
    prev_hash: str
    seal: str


@dataclass(frozen=True, slots=True)
class Tombstones:
    """A whole file of them, each sealed by this vault."""

    found: tuple[Tombstone, ...]

    @property
    def hashes(self) -> frozenset[str]:
        """The hashes of everybody who was erased."""
        return frozenset(one.keyed_hash for one in self.found)


@dataclass(frozen=True, slots=True)
class TombstonesDamaged:
    """A line is not as this vault wrote it."""

    line: int
    sentence: str


def keyed_hash(secret: bytes, subject_id: str) -> str:
    """Return by what a person is known again."""
    return hmac.new(secret, f"person\x00{subject_id}".encode(), hashlib.sha256).hexdigest()


def next_tombstone(
    secret: bytes, known: Tombstones, person: str, at: datetime, scope: str = "everything"
) -> Tombstone:
    """Return the tombstone to add for the person with that keyed hash."""
    last = known.found[-1] if known.found else None
    bare = Tombstone(
        seq=len(known.found) + 1,
        keyed_hash=person,
        erased_at=at.astimezone(UTC).isoformat(),
        scope=scope,
        prev_hash=_hash(tombstone_line(last)) if last else FIRST,
        seal="",
    )
    return replace(bare, seal=_seal(secret, bare))


def tombstone_line(tombstone: Tombstone) -> str:
    """Return the line for the file, without its end."""
    return json.dumps(asdict(tombstone), separators=(",", ":"))


def read_tombstones(text: str, secret: bytes) -> Tombstones | TombstonesDamaged:
    """Read a file; a line that a power cut interrupted does not count."""
    found: list[Tombstone] = []
    before = FIRST
    for number, line in whole_lines(text):
        one = _read(line)
        if one is None or one.prev_hash != before or one.seal != _seal(secret, one):
            return TombstonesDamaged(
                number,
                f"Line {number} of the tombstones is not as this vault wrote it: "
                "put back a copy of the file.",
            )
        found.append(one)
        before = _hash(line)
    return Tombstones(tuple(found))


def merged(several: Iterable[Tombstones]) -> frozenset[str]:
    """Return the hashes of everybody who stands in any of several files."""
    return frozenset().union(*(one.hashes for one in several))


def _read(line: str) -> Tombstone | None:
    try:
        said = json.loads(line)
        if tuple(said) != _KEYS or type(said["seq"]) is not int:
            return None
        if not all(isinstance(said[name], str) for name in _KEYS[1:]):
            return None
        return Tombstone(**said)
    except (ValueError, TypeError):
        return None


def _values(tombstone: Tombstone) -> tuple[object, ...]:
    return tuple(asdict(tombstone).values())


def _seal(secret: bytes, tombstone: Tombstone) -> str:
    text = json.dumps(_values(tombstone)[:-1], separators=(",", ":"))
    return hmac.new(secret, f"tombstone\x00{text}".encode(), hashlib.sha256).hexdigest()


def _hash(line: str) -> str:
    return hashlib.sha256(line.encode()).hexdigest()
