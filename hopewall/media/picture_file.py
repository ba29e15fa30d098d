"""Open what somebody wants to add as a picture, without reading it and without waiting for it."""

import os
import stat
from pathlib import Path
from typing import Final

from hopewall.media.formats import MAX_BYTES, too_many_bytes
from hopewall.media.outcome import Refused

_FLAGS: Final = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY")
)
"""Windows knows the last one only."""
_NOT_THERE: Final = Refused("There is no such file; check its name and where it lies.")
_NOT_READABLE: Final = Refused("The file cannot be read; check who may read it and add it again.")
_NO_FILE: Final = Refused("This is a folder or a device and no file; choose the picture in it.")


def in_memory(data: bytes) -> int:
    """Return a descriptor of a file that is in memory alone and has no name. Linux only."""
    descriptor = os.memfd_create("picture", os.MFD_CLOEXEC)
    with os.fdopen(descriptor, "wb", closefd=False) as file:
        # One byte more than is allowed tells the worker enough.
        file.write(memoryview(data)[: MAX_BYTES + 1])
    return descriptor


def opened(path: Path) -> int | Refused:
    """Return a descriptor of a regular file; a pipe or a device is not waited for."""
    try:
        descriptor = os.open(path, _FLAGS)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return _NOT_THERE
    except OSError:
        return _NOT_READABLE
    about = os.fstat(descriptor)
    refused = _NO_FILE if not stat.S_ISREG(about.st_mode) else too_many_bytes(about.st_size)
    if refused is not None:
        os.close(descriptor)
        return refused
    return descriptor


def read_whole(path: Path) -> bytes | Refused:
    """Return a regular file's bytes; a pipe or a device is not waited for, a large file not read.

    A file that grows while it is read is refused too.
    """
    descriptor = opened(path)
    if isinstance(descriptor, Refused):
        return descriptor
    try:
        with os.fdopen(descriptor, "rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError:
        return _NOT_READABLE
    return too_many_bytes(len(data)) or data
