"""Look through every byte of HOME for an erased person, opened where it is encrypted (CG-33)."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hopewall.core.attachment import Attachment
from hopewall.core.needles import Finder, Needles, patterns_of
from hopewall.core.story import Photo
from hopewall.services.home import Home
from hopewall.services.person_words import everything
from hopewall.vault import Vault

Progress = Callable[[str, int, int], None]
_PIECE: Final = 4_000_000
_RANDOM: Final = frozenset({".db", ".db-wal", ".db-shm", ".db-journal", ".plan", ""})
"""Endings of files whose bytes look random: encrypted ones, and objects named by their hash."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """What was looked through and what was found."""

    files: int
    bytes: int
    records: int
    """Decrypted cells and records."""
    hits: tuple[str, ...]
    """Where something was found: a file's path from HOME, or "in the vault"; never what."""


def scan_home(home: Home, vault: Vault, needles: Needles, progress: Progress) -> Scanned:
    """Look through all files, their names, and the open vault; raises OSError or VaultError."""
    patterns = patterns_of(needles)
    plain, sure = Finder(patterns), Finder(patterns, sure=True)
    hits: list[str] = []
    paths = list(_files(home.root))
    total = sum(path.lstat().st_size for path in paths)
    read = 0
    for path in paths:
        name = str(path.relative_to(home.root))
        finder = sure if path.suffix in _RANDOM else plain
        found = bool(plain.found(os.fsencode(name)))
        for data in _pieces(path, finder.longest):
            found = found or bool(finder.found(data))
            read += len(data)
            progress("looking through every file", min(read, total), total)
        if found:
            hits.append(name)
    records, inside = _inside(vault, plain, progress)
    sealed, in_sealed = _in_sealed_files(vault, sure)
    records += sealed
    if inside or in_sealed:
        hits.append("in the vault")
    hits += _without_a_row(home, vault)
    return Scanned(len(paths), total, records, tuple(hits))


def _files(root: Path) -> Iterator[Path]:
    for folder, _, names in os.walk(root):
        for name in sorted(names):
            path = Path(folder, name)
            if path.is_file() and not path.is_symlink():
                yield path


def _pieces(path: Path, overlap: int) -> Iterator[bytes]:
    """Yield a file's bytes in pieces that overlap, so that nothing is cut in two unseen."""
    try:
        with path.open("rb") as file:
            kept = b""
            while data := file.read(_PIECE):
                yield kept + data
                kept = data[-overlap:] if overlap else b""
    except FileNotFoundError:
        # A log that SQLite has just removed.
        return


def _inside(vault: Vault, finder: Finder, progress: Progress) -> tuple[int, bool]:
    looked, found = 0, False

    def told(done: int, total: int) -> None:
        progress("looking through the vault", done, total)

    with vault.reading() as reading:
        for cell in reading.erasures.cells():
            looked += 1
            found = found or bool(finder.found(cell))
        for record in everything(reading, "", told):
            looked += 1
            found = found or bool(finder.found(repr(record).encode("utf-8", "replace")))
    return looked, found


def _in_sealed_files(vault: Vault, finder: Finder) -> tuple[int, bool]:
    """Look through what attachments and pictures of others hold, opened."""
    looked, found = 0, False
    with vault.reading() as reading:
        for attachment in reading.attachments.all():
            if isinstance(attachment, Attachment):
                looked += 1
                watch = _Watch(finder)
                reading.attachments.read(attachment.attachment_id, watch.take)
                found = found or watch.found
        for record in everything(reading, "", lambda _done, _total: None):
            if not isinstance(record, Photo):
                continue
            for rendition in record.renditions:
                data = vault.pictures.read(rendition.sha256)
                if isinstance(data, bytes):
                    looked += 1
                    found = found or bool(finder.found(data))
    return looked, found


def _without_a_row(home: Home, vault: Vault) -> list[str]:
    """Return sealed files that no row names: whose they were can be told no more.

    The write lock is held, so that no file counts whose row is still to be committed.
    """
    with vault.unit_of_work() as work:
        return [str(path.relative_to(home.root)) for path in work.attachments.strays()]


class _Watch:
    """Looks at pieces of a file as they come, so that nothing is cut in two unseen."""

    def __init__(self, finder: Finder) -> None:
        self._finder = finder
        self._kept = b""
        self.found = False

    def take(self, data: bytes) -> None:
        """Look at one piece."""
        self.found = self.found or bool(self._finder.found(self._kept + data))
        overlap = self._finder.longest
        self._kept = (self._kept + data)[-overlap:] if overlap else b""
