"""Make a HOME all or nothing, in a folder that is new, empty, or a disk of its own.

Everything is made in `HOME/.making`. Once it is whole that folder is called `.made`, and its parts
move to their places, `site.toml` last: without that file nobody takes the folder for a site.
Whatever was interrupted is begun again, or, once it was whole, brought to its end.
"""

import contextlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from hopewall.education.site_settings import FILE_NAME
from hopewall.release.durable import sync_file_system, sync_folder
from hopewall.release.lock import BusyError, locked
from hopewall.services.home import Home

DRAFT: Final = ".making"
WHOLE: Final = ".made"
LOCK: Final = ".making.lock"

_NOT_OURS: Final = frozenset({"lost+found"})
_LONGEST: Final = 400
"""Bytes of HOME's path; SQLite takes 512 with all that lies below."""


def make_whole(home: Home, make: Callable[[Home], str]) -> str:
    """Let `make` fill a draft of `home` and put it in place; return "" or why there is no site.

    `make` returns the same. Until the draft is whole nothing of it is in HOME.
    """
    root = home.root
    try:
        fault = _obstacle(root)
        if fault:
            return fault
        new = not root.exists()
        root.mkdir(parents=True, exist_ok=True)
        with locked(root / LOCK, patience=0):
            try:
                return _made(root, make)
            finally:
                shutil.rmtree(root / DRAFT, ignore_errors=True)
                (root / LOCK).unlink(missing_ok=True)
                if new:
                    with contextlib.suppress(OSError):
                        root.rmdir()
    except BusyError:
        return f"Another hopewall is making a site in {root} just now; wait until it is done."
    except OSError as error:
        return f"{root}: {error.strerror or error}; make room there or choose another folder."


def finish_interrupted(home: Home) -> None:
    """Bring a making that was whole when it was interrupted to its end; raises OSError."""
    if not (home.root / WHOLE).is_dir():
        return
    with locked(home.root / LOCK, patience=0):
        _move_in(home.root)
        (home.root / LOCK).unlink(missing_ok=True)


def _made(root: Path, make: Callable[[Home], str]) -> str:
    if (root / WHOLE).is_dir():
        _move_in(root)
    fault = _obstacle(root)
    if fault:
        return fault
    shutil.rmtree(root / DRAFT, ignore_errors=True)
    fault = make(Home(root / DRAFT))
    if fault:
        return fault
    # Once for all the files in it; HOME's own name, where that is new, lasts with them.
    sync_file_system(root / DRAFT)
    (root / DRAFT).rename(root / WHOLE)
    sync_folder(root)
    _move_in(root)
    return ""


def _obstacle(root: Path) -> str:
    if len(os.fsencode(root)) > _LONGEST:
        return f"{root} is too long a path for a database; choose a folder with a shorter one."
    if not root.exists():
        return ""
    if not root.is_dir():
        return f"{root} is a file; choose a new folder."
    if (root / FILE_NAME).exists():
        return f"{root} is a hopewall site already; choose another folder."
    if (root / WHOLE).is_dir():
        return ""
    if {path.name for path in root.iterdir()} - {DRAFT, LOCK} - _NOT_OURS:
        return f"{root} is not empty; choose a new folder."
    return ""


def _move_in(root: Path) -> None:
    """Move the parts of a whole draft to their places; done again, it does what is left."""
    whole = root / WHOLE
    for part in sorted(whole.iterdir(), key=lambda path: path.name == FILE_NAME):
        if part.name == FILE_NAME:
            sync_folder(root)
        part.rename(root / part.name)
    # Before the folder goes that its parts were in: no disk may lose them with it.
    sync_folder(root)
    whole.rmdir()
    sync_folder(root)
