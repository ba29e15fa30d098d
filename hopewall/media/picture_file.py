"""Open what somebody wants to add as a picture, without reading it and without waiting for it."""

import os
import stat
from pathlib import Path
from typing import Final

from hopewall.media.formats import MAX_BYTES, too_many_bytes
from hopewall.media.outcome import Refused

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
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
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
