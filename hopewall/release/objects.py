"""The objects of a release: files named by the SHA-256 of their bytes, under `objects/<aa>/`.

A name never shows before its bytes are on the disk, so an object that is there is whole. Few
objects are synced one by one, many with one sync of the file system.
"""

import contextlib
import hashlib
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from hopewall.release.durable import (
    FEW,
    make_folder,
    read_whole,
    sync_file,
    sync_file_system,
    sync_folder,
    sync_folders,
    write_new,
)

MAX_OBJECT_BYTES = 64 * 1024 * 1024
INCOMING = ".incoming"
_NAME = re.compile("[0-9a-f]{64}")
_FOLDER = re.compile("[0-9a-f]{2}")
_BLOCK = 1 << 18


@dataclass(frozen=True, slots=True)
class Faulty:
    """An object that is not there, or not what its name says."""

    name: str
    missing: bool
    sentence: str
    unread: bool = False
    """The disk did not let it be read this time; it may be sound."""


class ObjectStore:
    """The content-addressed files under one folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._text = str(root)

    def path(self, name: str) -> Path:
        """Return where the object of that name is or would be; ValueError for no hex name."""
        return Path(self.path_text(name))

    def path_text(self, name: str) -> str:
        """Return the same as text."""
        if not _NAME.fullmatch(name):
            raise ValueError(f"not the name of an object: {name!r}")
        return f"{self._text}{os.sep}{name[:2]}{os.sep}{name}"

    def has(self, name: str) -> bool:
        """Whether a plain file of that name is there."""
        return self._size(name) is not None

    def put(self, data: bytes) -> str:
        """Store one object durably and return its name."""
        return self.put_many((data,))[0]

    def put_many(self, objects: Iterable[bytes]) -> list[str]:
        """Store objects durably, each present one skipped, and return their names in order."""
        incoming = self.root / INCOMING
        shutil.rmtree(incoming, ignore_errors=True)
        make_folder(self.root)
        incoming.mkdir()
        names: list[str] = []
        new: dict[str, None] = {}
        try:
            for data in objects:
                name = hashlib.sha256(data).hexdigest()
                names.append(name)
                if name not in new and self._size(name) != len(data):
                    write_new(f"{incoming}{os.sep}{name}", data, sync=False)
                    new[name] = None
            self._settle(incoming, list(new))
        finally:
            shutil.rmtree(incoming, ignore_errors=True)
        return names

    def read(self, name: str, limit: int = MAX_OBJECT_BYTES) -> bytes | Faulty:
        """Return an object's bytes after checking them against its name."""
        try:
            data = read_whole(self.path_text(name), limit)
        except FileNotFoundError:
            return _missing(name)
        except OSError as error:
            return _damaged(name, str(error))
        if hashlib.sha256(data).hexdigest() != name:
            return _damaged(name, "its bytes are not those of its name")
        return data

    def check(self, name: str) -> Faulty | None:
        """Compare an object with its name, block by block."""
        digest = hashlib.sha256()
        try:
            descriptor = os.open(self.path_text(name), os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
            with os.fdopen(descriptor, "rb", buffering=0) as file:
                while block := file.read(_BLOCK):
                    digest.update(block)
        except FileNotFoundError:
            return _missing(name)
        except OSError as error:
            return _damaged(name, str(error), unread=True)
        if digest.hexdigest() != name:
            return _damaged(name, "its bytes are not those of its name")
        return None

    def discard(self, name: str) -> None:
        """Remove an object, so that publishing it again writes it anew."""
        self.path(name).unlink(missing_ok=True)

    def discard_spoilt(self, *, unread: bool = False) -> bool:
        """Remove every object whose bytes are not those of its name; return whether any was.

        One that the disk does not let be read is removed only where `unread` says so: it may be
        sound, and the head in force names it.
        """
        spoilt = [
            name
            for name in self.names()
            if (fault := self.check(name)) is not None and (unread or not fault.unread)
        ]
        for name in spoilt:
            self.discard(name)
        return bool(spoilt)

    def names(self) -> set[str]:
        """Return the names of all objects that are there as plain files."""
        return {name for name, _ in self._entries() if _NAME.fullmatch(name)}

    def strays(self) -> list[Path]:
        """Return what is here and is no object; unfinished writing is not counted."""
        found = [Path(path) for name, path in self._entries() if not _NAME.fullmatch(name)]
        if not self.root.is_dir():
            return found
        for entry in os.scandir(self.root):
            folder = _FOLDER.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False)
            if not folder and entry.name != INCOMING:
                found.append(Path(entry.path))
        return sorted(found)

    def collect_garbage(self, keep: AbstractSet[str]) -> int:
        """Remove every file that is not an object named in `keep`; return how many went.

        They are gone for good when this returns: no power cut brings them back. Raises OSError.
        """
        removed, folders = 0, set[Path]()
        shutil.rmtree(self.root / INCOMING, ignore_errors=True)
        for name, path in self._entries():
            if name in keep and _NAME.fullmatch(name):
                continue
            with contextlib.suppress(FileNotFoundError, IsADirectoryError, PermissionError):
                os.unlink(path)  # noqa: PTH108  one of very many
                removed += 1
                folders.add(Path(path).parent)
        sync_folders(folders)
        return removed

    def _entries(self) -> Iterator[tuple[str, str]]:
        """Yield name and path of what lies in the two-letter folders; a misplaced name is empty."""
        if not self.root.is_dir():
            return
        for folder in os.scandir(self.root):
            if not _FOLDER.fullmatch(folder.name) or not folder.is_dir(follow_symlinks=False):
                continue
            for entry in os.scandir(folder.path):
                placed = entry.name.startswith(folder.name) and entry.is_file(follow_symlinks=False)
                yield entry.name if placed else "", entry.path

    def _size(self, name: str) -> int | None:
        try:
            found = os.lstat(self.path_text(name))
        except (FileNotFoundError, NotADirectoryError):
            return None
        plain = 0o170000 & found.st_mode == 0o100000  # noqa: PLR2004  S_IFMT, S_IFREG
        return found.st_size if plain else None

    def _settle(self, incoming: Path, new: list[str]) -> None:
        """Give whole objects their names: bytes on the disk first, then the names."""
        if not new:
            return
        many = len(new) > FEW
        if many:
            sync_file_system(incoming)
        else:
            for name in new:
                sync_file(incoming / name)
        folders = {name[:2] for name in new}
        for folder in folders:
            (self.root / folder).mkdir(exist_ok=True)
        for name in new:
            os.replace(f"{incoming}{os.sep}{name}", self.path_text(name))  # noqa: PTH105  many
        if many:
            sync_file_system(self.root)
        else:
            for folder in folders:
                sync_folder(self.root / folder)
            sync_folder(self.root)


def _missing(name: str) -> Faulty:
    return Faulty(name, missing=True, sentence=f"The object {name} is missing; publish again.")


def _damaged(name: str, why: str, *, unread: bool = False) -> Faulty:
    return Faulty(
        name,
        missing=False,
        unread=unread,
        sentence=f"The object {name} is damaged ({why}); "
        "publish everything again with 'hopewall release build --again'.",
    )
