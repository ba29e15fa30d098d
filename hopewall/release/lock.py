"""One writer at a time; the lock falls away by itself when its process dies."""

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from hopewall.release.durable import make_folder

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_PAUSE = 0.005


class BusyError(OSError):
    """Another process holds the lock."""


@contextlib.contextmanager
def locked(path: Path, patience: float = 10.0) -> Iterator[None]:
    """Hold the lock file `path`; raises BusyError when another holds it for `patience` seconds."""
    make_folder(path.parent)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)
    try:
        deadline = time.monotonic() + patience
        while not _take(descriptor):
            if time.monotonic() >= deadline:
                raise BusyError(f"{path} is held by another process")
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(descriptor)


def _take(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
