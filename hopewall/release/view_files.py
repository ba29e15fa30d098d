"""The files of an installed view, checked against `CURRENT`; used by installer and screen alike."""

import hashlib
import os
from pathlib import Path

from hopewall.core.head import Malformed
from hopewall.release.current import Current, head_copy_name

_BLOCK = 1 << 20


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file, read block by block; never through a link."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        digest = hashlib.sha256()
        block = bytearray(_BLOCK)
        view = memoryview(block)
        while count := file.readinto(block):
            digest.update(view[:count])
    return digest.hexdigest()


def check_database(screen_dir: Path, current: Current) -> Malformed | None:
    """Compare the generation with the hash in `CURRENT`."""
    return _check(screen_dir / current.database, current.database_sha256)


def check_head_copy(screen_dir: Path, current: Current) -> Malformed | None:
    """Compare the screen's own copy of the head with the hash in `CURRENT`."""
    return _check(screen_dir / head_copy_name(current.head_sha256), current.head_sha256)


def _check(path: Path, sha256: str) -> Malformed | None:
    try:
        right = file_sha256(path) == sha256
    except FileNotFoundError:
        return Malformed(f"{path.name} is missing.")
    except OSError as error:
        return Malformed(f"{path.name} cannot be read ({error}).")
    return None if right else Malformed(f"{path.name} is not what was installed.")
