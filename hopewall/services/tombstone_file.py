"""`HOME/tombstones.jsonl`: who was erased, by hash alone, outside the vault and its backups."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from hopewall.core.tombstone import (
    Tombstones,
    TombstonesDamaged,
    keyed_hash,
    next_tombstone,
    read_tombstones,
    tombstone_line,
)
from hopewall.release.durable import append_durably, read_whole
from hopewall.services.home import Home
from hopewall.vault import SecretName, Vault

FILE_NAME: Final = "tombstones.jsonl"
_LARGEST: Final = 100_000_000


def tombstone_file(home: Home) -> Path:
    """Return where a site's tombstones lie."""
    return home.root / FILE_NAME


def tombstones_in(path: Path, secret: bytes) -> Tombstones | TombstonesDamaged:
    """Read a file of tombstones, none where there is no file; raises OSError."""
    try:
        return read_tombstones(read_whole(path, _LARGEST).decode(), secret)
    except FileNotFoundError:
        return Tombstones(())
    except UnicodeDecodeError:
        return TombstonesDamaged(0, f"{path} is no text: put back a copy of the tombstones.")


def add_tombstone(home: Home, secret: bytes, person: str, at: datetime) -> str:
    """Add a person's hash unless it is there; return "" or why it cannot be. Raises OSError."""
    path = tombstone_file(home)
    known = tombstones_in(path, secret)
    if isinstance(known, TombstonesDamaged):
        return known.sentence
    if person not in known.hashes:
        append_durably(path, tombstone_line(next_tombstone(secret, known, person, at)).encode())
    return ""


def erased_people(home: Home, vault: Vault) -> Callable[[str], bool] | TombstonesDamaged:
    """Return who tells of a person's id whether its person was erased; raises VaultError, OSError.

    What the vault remembers counts, and what the file says.
    """
    with vault.reading() as reading:
        secret = reading.secrets.find(SecretName.TOMBSTONE)
        hashes = reading.erasures.tombstones()
    if secret is None:
        return lambda _subject_id: False
    told = tombstones_in(tombstone_file(home), secret)
    if isinstance(told, TombstonesDamaged):
        return told
    known = hashes | told.hashes
    return lambda subject_id: keyed_hash(secret, subject_id) in known
