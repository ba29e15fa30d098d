"""Paths as people write them: `~` is their home folder, `~name` the one of somebody else."""

import errno
from pathlib import Path


class UnknownHomeError(FileNotFoundError):
    """A path begins with `~name`, and nobody on this machine has that name."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.ENOENT, "nobody on this machine has this home folder", str(path))

    def __str__(self) -> str:  # type: ignore[explicit-override] # of 3.12
        return f"{self.filename}: {self.strerror}"


def home_written_out(path: Path) -> Path:
    """Return a path with the home folder written out; raises UnknownHomeError."""
    try:
        return path.expanduser()
    except RuntimeError as error:
        raise UnknownHomeError(path) from error
