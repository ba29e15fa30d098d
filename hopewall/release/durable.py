"""Files that are either wholly there after a power cut or not there at all."""

import contextlib
import ctypes
import os
import secrets
from collections.abc import Collection
from pathlib import Path

from hopewall.core import whole_lines

FEW = 64
"""Up to so many files or folders are synced one by one, more with one sync of the file system."""
INTERRUPTED = whole_lines.INTERRUPTED.encode()
"""Ends a line that a power cut left unfinished in a file that only ever grows."""

_PART = ".part"
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)


def write_durably(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step: temporary file, fsync, rename, fsync of the folder."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}{_PART}")
    try:
        write_new(temporary, data, sync=True)
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def is_half_written(path: Path) -> bool:
    """Whether this is what a kill or a power cut left of `write_durably`; nobody ever reads it."""
    return path.name.startswith(".") and path.name.endswith(_PART)


def write_new(path: Path | str, data: bytes, *, sync: bool) -> None:
    """Write a file that must not exist yet; `sync` waits until its bytes are on the disk."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY, 0o644)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        if sync:
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def append_durably(path: Path, line: bytes) -> None:
    """Add one line to a file that only ever grows, made for its owner alone where there is none.

    The line is on the disk when this returns. What a power cut left of an earlier one is ended
    with `INTERRUPTED` first, so that it spoils no other.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | _NO_FOLLOW | _BINARY
    new = not path.exists()
    descriptor = os.open(path, flags, 0o600)
    try:
        size = os.fstat(descriptor).st_size
        if size:
            os.lseek(descriptor, size - 1, os.SEEK_SET)
        torn = size > 0 and os.read(descriptor, 1) != b"\n"
        rest = memoryview((INTERRUPTED + b"\n" if torn else b"") + line + b"\n")
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    if new:
        sync_folder(path.parent)


def read_whole(path: Path | str, limit: int) -> bytes:
    """Return a file's bytes without following a link; OSError for more than `limit` of them."""
    descriptor = os.open(path, os.O_RDONLY | _NO_FOLLOW | _BINARY)
    with os.fdopen(descriptor, "rb") as file:
        if os.fstat(descriptor).st_size > limit:
            raise OSError(f"{path} is longer than {limit} bytes")
        data = file.read(limit + 1)
    if len(data) > limit:
        raise OSError(f"{path} is longer than {limit} bytes")
    return data


def sync_file(path: Path) -> None:
    """Wait until a closed file's bytes are on the disk."""
    descriptor = os.open(path, os.O_RDWR | _NO_FOLLOW | _BINARY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, each with its name on the disk before it is used."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(exist_ok=True)
        sync_folder(one.parent)


def sync_folders(folders: Collection[Path]) -> None:
    """Wait until the names in all of these, on one file system, are on the disk."""
    if len(folders) > FEW:
        sync_file_system(next(iter(folders)))
        return
    for folder in folders:
        sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Wait until the names in `folder` are on the disk; Windows has no such call."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file_system(folder: Path) -> None:
    """Wait until everything written to the file system of `folder` is on the disk.

    One call for many files: 100,000 single fsyncs take minutes.
    """
    if os.name == "nt":
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
