"""Remove what no head names any more: old generations, old copies of heads, objects."""

import contextlib
from collections.abc import Sequence
from pathlib import Path

from hopewall.core.codes import ChannelName
from hopewall.core.head import Head, Malformed, NewerFormat
from hopewall.release.current import (
    GENERATION_NAME,
    HEAD_COPY_NAME,
    Current,
    head_copy_name,
    read_current,
)
from hopewall.release.durable import sync_folder
from hopewall.release.head_file import NoHead, head_path, read_head
from hopewall.release.lock import locked
from hopewall.release.publish import OBJECTS_LOCK, object_store

_LEFTOVERS = (".*.part", "gen-*.db-journal", "gen-*.db-wal", "gen-*.db-shm")


def tidy_screen(screen_dir: Path, current: Current) -> None:
    """Remove every generation and copy of a head but those of `current`, for good.

    Raises OSError.
    """
    keep = {current.database, head_copy_name(current.head_sha256)}
    for path in screen_dir.iterdir():
        ours = GENERATION_NAME.fullmatch(path.name) or HEAD_COPY_NAME.fullmatch(path.name)
        if ours and path.name not in keep:
            _remove(path)
    for pattern in _LEFTOVERS:
        for path in screen_dir.glob(pattern):
            _remove(path)
    # What was withdrawn stands in the generation before: a power cut must not bring it back.
    sync_folder(screen_dir)


def collect_objects(release_dir: Path, screen_dirs: Sequence[Path]) -> int | None:
    """Remove every object that no head of the release and no installed view names.

    Returns how many went, or None where a head cannot be read: then nothing is removed.
    """
    with locked(release_dir / OBJECTS_LOCK, patience=60):
        keep: set[str] = set()
        heads = [head_path(release_dir, channel) for channel in ChannelName]
        for screen_dir in screen_dirs:
            current = read_current(screen_dir)
            if isinstance(current, Current):
                heads.append(screen_dir / head_copy_name(current.head_sha256))
        for path in heads:
            # A withdrawal meanwhile only makes a head smaller; publishing waits for this lock.
            match read_head(path):
                case Head() as head:
                    keep |= head.objects()
                case NoHead():
                    pass
                case Malformed() | NewerFormat():
                    return None
        for path in release_dir.glob(".*.part"):
            _remove(path)
        return object_store(release_dir).collect_garbage(keep)


def _remove(path: Path) -> None:
    # Windows keeps a file that is still open; the next installation removes it.
    with contextlib.suppress(FileNotFoundError, PermissionError):
        path.unlink()
