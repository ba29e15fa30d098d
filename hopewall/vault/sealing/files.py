"""A folder of sealed files, each wholly there under its name or not there at all.

A file is written under `.incoming-…`, its bytes are brought to the disk, then it gets its name and
the name is brought to the disk. A few files are synced one by one, many with one sync of the file
system. What a crash leaves in `.incoming-…` is removed by `sweep`.
"""

import contextlib
import ctypes
import errno
import os
import re
import secrets
import shutil
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from hopewall.vault.errors import VaultFullError, VaultReadOnlyError, VaultStorageError
from hopewall.vault.sealing.stream import Read, StreamDamagedError

FEW: Final = 16
"""Up to so many new files are synced one by one."""

_INCOMING: Final = ".incoming-"
_NAME: Final = re.compile("[0-9a-f]{32}|[0-9a-f]{64}")
_FOLDER: Final = re.compile("[0-9a-f]{2}")
_NO_FOLLOW: Final = getattr(os, "O_NOFOLLOW", 0)
_BINARY: Final = getattr(os, "O_BINARY", 0)
_FULL: Final = (errno.ENOSPC, errno.EDQUOT)
_READ_ONLY: Final = (errno.EROFS, errno.EACCES, errno.EPERM)


class StreamMissingError(Exception):
    """There is no file of this name."""


def careful(file: BinaryIO) -> Read:
    """Return how to read `file`, with StreamDamagedError for what the disk cannot give."""

    def read(size: int) -> bytes:
        try:
            return file.read(size)
        except OSError as error:
            raise StreamDamagedError(f"the disk says {error.strerror or error}") from error

    return read


class SealedFiles:
    """Files named by hexadecimal ids, in folders by their first two signs."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._text = str(root)

    def path(self, name: str) -> Path:
        """Return where the file of that name is or would be; ValueError for no hexadecimal name."""
        return Path(self._path(name))

    def _path(self, name: str) -> str:
        """Return the same as text: there are very many."""
        if not _NAME.fullmatch(name):
            raise ValueError(f"not the name of a sealed file: {name!r}")
        return f"{self._text}{os.sep}{name[:2]}{os.sep}{name}"

    def write(self, files: Iterable[tuple[str, Iterable[bytes]]]) -> list[str]:
        """Write new files, or other bytes for old ones, durably; return their names in order.

        What the files' bytes are taken from may raise anything; then, and when the disk refuses
        (VaultFullError, VaultReadOnlyError, VaultStorageError), no new file is left.
        """
        with disk_errors():
            if not self.root.is_dir():
                self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
                sync_folder(self.root.parent)
            incoming = self.root / f"{_INCOMING}{secrets.token_hex(8)}"
            incoming.mkdir(mode=0o700)
            try:
                names = []
                for name, content in files:
                    self._path(name)
                    _write_new(f"{incoming}{os.sep}{name}", content)
                    names.append(name)
                self._settle(incoming, names)
            finally:
                shutil.rmtree(incoming, ignore_errors=True)
        return names

    def open(self, name: str) -> BinaryIO:
        """Open a file for reading, following no link.

        Raises StreamMissingError, or StreamDamagedError where the disk does not give it out.
        """
        try:
            return os.fdopen(os.open(self._path(name), os.O_RDONLY | _NO_FOLLOW | _BINARY), "rb")
        except (FileNotFoundError, NotADirectoryError):
            raise StreamMissingError(name) from None
        except OSError as error:
            raise StreamDamagedError(f"the disk says {error.strerror or error}") from error

    def size(self, name: str) -> int | None:
        """Return how long a file is; None where there is no plain file of that name."""
        if not _NAME.fullmatch(name):
            return None
        try:
            found = os.lstat(self._path(name))
        except (FileNotFoundError, NotADirectoryError):
            return None
        plain = 0o170000 & found.st_mode == 0o100000  # noqa: PLR2004  S_IFMT, S_IFREG
        return found.st_size if plain else None

    def remove(self, names: Collection[str]) -> None:
        """Remove files for good, those that are not there too; raises VaultError."""
        with disk_errors():
            for name in names:
                self.path(name).unlink(missing_ok=True)
            for folder in {self.path(name).parent for name in names}:
                if folder.is_dir():
                    sync_folder(folder)

    def strays(self, known: Collection[str]) -> list[Path]:
        """Return everything here that is not a file of one of these names."""
        if not self.root.is_dir():
            return []
        found = []
        for entry in self.root.iterdir():
            if not _FOLDER.fullmatch(entry.name) or entry.is_symlink() or not entry.is_dir():
                found.append(entry)
                continue
            found += [
                file
                for file in entry.iterdir()
                if file.name not in known or file.name[:2] != entry.name
            ]
        return sorted(found)

    def sweep(self, known: Collection[str]) -> int:
        """Remove every stray and return how many; nobody may be writing here meanwhile."""
        with disk_errors():
            found = self.strays(known)
            for path in found:
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path)
                else:
                    path.unlink(missing_ok=True)
            for folder in {path.parent for path in found}:
                sync_folder(folder)
        return len(found)

    def _settle(self, incoming: Path, names: list[str]) -> None:
        many = len(names) > FEW
        if many:
            _sync_file_system(incoming)
        else:
            for name in names:
                _sync_file(incoming / name)
        folders = {self.root / part for part in {name[:2] for name in names}}
        for folder in folders:
            folder.mkdir(mode=0o700, exist_ok=True)
        placed: list[str] = []
        try:
            for name in names:
                path = self._path(name)
                if self.size(name) is None:
                    placed.append(path)
                os.replace(f"{incoming}{os.sep}{name}", path)  # noqa: PTH105  one of very many
            if many:
                _sync_file_system(self.root)
            else:
                for folder in (*folders, self.root):
                    sync_folder(folder)
        except BaseException:
            for path in placed:
                Path(path).unlink(missing_ok=True)
            raise


@contextmanager
def disk_errors() -> Iterator[None]:
    """Turn what the system says about the disk into one of the vault's errors."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise VaultFullError(
                "The disk is full, nothing was saved: make room and do it again."
            ) from error
        if error.errno in _READ_ONLY:
            raise VaultReadOnlyError(
                "The vault's folder cannot be written, nothing was saved: check its rights and "
                "the disk."
            ) from error
        raise VaultStorageError(
            f"The vault's disk failed ({error.strerror or error}): check the disk."
        ) from error


def sync_folder(folder: Path) -> None:
    """Wait until the names in `folder` are on the disk; Windows has no such call."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write_new(path: str, content: Iterable[bytes]) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        for piece in content:
            file.write(piece)


def _sync_file(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR | _NO_FOLLOW | _BINARY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_file_system(folder: Path) -> None:
    """Wait until all that was written to the file system of `folder` is on the disk."""
    if os.name == "nt":
        for file in folder.rglob("*"):
            if file.is_file():
                with contextlib.suppress(PermissionError):
                    _sync_file(file)
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        syncfs = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
        if syncfs is None:
            os.sync()
        elif syncfs(descriptor) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), str(folder))
    finally:
        os.close(descriptor)
