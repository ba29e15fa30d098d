"""Private pictures where the screen can load them: files in memory, never on a disk.

QML loads pictures from files alone (no image provider of Python's is safe), and a private picture
is never written to a disk. A file system in memory (tmpfs) is both; without one, a drawing stands
in. Whatever lies there is removed when Studio locks.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path, PurePosixPath
from threading import RLock
from typing import Final

from hopewall.core.photo_work import PhotoWork
from hopewall.release.publish import object_store
from hopewall.services.studio.desk import Desk
from hopewall.vault import VaultError
from hopewall.vault.network_drive import kind_at

_IN_MEMORY: Final = frozenset({"tmpfs", "ramfs"})
_MASTER: Final = "-master"
_MOUNTS: Final = Path("/proc/self/mountinfo")


def memory_folder() -> Path | None:
    """Return a folder whose files never reach a disk, None where this machine has none."""
    try:
        mounts = _MOUNTS.read_text("utf-8", "replace")
    except OSError:
        return None
    for place in (os.environ.get("XDG_RUNTIME_DIR", ""), "/dev/shm"):  # noqa: S108 - memory
        if place and os.access(place, os.W_OK | os.X_OK):
            real = PurePosixPath(os.path.realpath(place))
            if kind_at(mounts, real) in _IN_MEMORY:
                return Path(real)
    return None


class PictureShelf:
    """The pictures that are on the screen just now. May be used from the lane of work."""

    def __init__(self, folder: Path | None) -> None:
        self._parent = folder
        self._place: Path | None = None
        self._shut = False
        self._one_at_a_time = RLock()

    def address(self, desk: Desk, sha256: str) -> str:
        """Return where this picture can be loaded from, "" where it cannot."""
        if not sha256:
            return ""
        store = object_store(desk.home.release)
        if store.has(sha256):
            return store.path_text(sha256)
        return self._private(desk, sha256)

    def master(self, desk: Desk, work: PhotoWork) -> str:
        """Return where the cleaned master of a photo can be loaded from, "" where it cannot."""

        def read() -> object:
            with desk.vault.reading() as reading:
                return reading.attachments.load(work.master_id)

        return self._written(f"{work.master_id}{_MASTER}", read) if work.master_id else ""

    def page(self, name: str, picture: bytes) -> str:
        """Return where a drawn page can be loaded from, "" where it cannot."""
        return self._written(name, lambda: picture)

    def keep_only(self, addresses: Collection[str]) -> None:
        """Take down what is shown no longer."""
        if self._place is None:
            return
        with suppress(OSError):
            for path in self._place.iterdir():
                if str(path) not in addresses:
                    path.unlink(missing_ok=True)

    def clear(self) -> None:
        """Take everything down."""
        with self._one_at_a_time:
            place, self._place = self._place, None
            if place is not None:
                shutil.rmtree(place, ignore_errors=True)

    def shut(self) -> None:
        """Take everything down and let nothing up: work that still runs comes too late."""
        with self._one_at_a_time:
            self._shut = True
            self.clear()

    def open(self) -> None:
        """Let pictures up again: somebody logged in."""
        self._shut = False

    def _private(self, desk: Desk, sha256: str) -> str:
        return self._written(sha256, lambda: desk.vault.pictures.read(sha256))

    def _written(self, name: str, read: Callable[[], object]) -> str:
        with self._one_at_a_time:
            return self._write(name, read)

    def _write(self, name: str, read: Callable[[], object]) -> str:
        if self._parent is None or self._shut:
            return ""
        try:
            if self._place is None:
                self._place = Path(tempfile.mkdtemp(prefix="hopewall-", dir=self._parent))
            path = self._place / name
            if not path.exists():
                data = read()
                if not isinstance(data, bytes):
                    return ""
                with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600), "wb") as file:
                    file.write(data)
        except (VaultError, OSError):
            with suppress(OSError):
                (self._place or self._parent).joinpath(name).unlink(missing_ok=True)
            return ""
        return str(path)
