"""Copies of the vault that a backup is written from, and what an interrupted one leaves behind.

A copy is under the vault's key and holds everybody who is in the vault at that moment. Left behind,
it would outlive their erasure, so whoever erases, or backs up next, removes it.
"""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from hopewall.release.durable import sync_folder
from hopewall.release.lock import locked
from hopewall.services.home import Home

_COPY: Final = ".backup-"
_LOCK: Final = ".backup.lock"


@contextmanager
def copy_place(home: Home) -> Iterator[Path]:
    """Yield where to copy the vault to; nobody else backs up meanwhile, and it is gone afterwards.

    Raises BusyError and OSError.
    """
    with locked(home.vault / _LOCK, patience=0):
        _remove(home)
        try:
            yield home.vault / f"{_COPY}{secrets.token_hex(4)}.part"
        finally:
            _remove(home)


def drop_copies(home: Home, patience: float = 10.0) -> None:
    """Remove for good what interrupted backups have left; raises BusyError and OSError."""
    if any(home.vault.glob(f"{_COPY}*")):
        with locked(home.vault / _LOCK, patience):
            _remove(home)


def _remove(home: Home) -> None:
    left = list(home.vault.glob(f"{_COPY}*"))
    for path in left:
        path.unlink(missing_ok=True)
    if left:
        sync_folder(home.vault)
