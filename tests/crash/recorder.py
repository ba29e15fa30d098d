"""Record every change that a program makes to the files of one folder: `recorder.c` at work."""

import hashlib
import os
import shutil
import stat
import struct
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
SOURCE: Final = Path(__file__).with_name("recorder.c")
NO_COMPILER: Final = "there is no C compiler (the package gcc) to build the recorder with"
_HEAD: Final = struct.Struct("=IIIIQQ")
_COMPILERS: Final = ("cc", "gcc", "clang")
_FLAGS: Final = ("-O1", "-fPIC", "-shared", "-Wall", "-Wno-nonnull-compare")
_LONGEST_WORK: Final = 300


@dataclass(frozen=True, slots=True)
class Operation:
    """One change, or one wait for the disk, as `recorder.c` wrote it down.

    `kind` is a letter: C create, W write, T set the size, P set the rights, S sync a file or
    folder, A sync all, R rename, L link, U unlink or rmdir, D mkdir, M a mark, ? unknown.
    """

    kind: str
    inode: int
    value: int
    path: Path
    other: Path
    data: bytes


@dataclass(frozen=True, slots=True)
class Found:
    """One entry of a folder before the recording: `data` is None for a folder."""

    inode: int
    mode: int
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Recording:
    """What a folder held, and what was done to it."""

    folder: Path
    before: dict[Path, Found]
    """By the path within the folder, parents first; the folder itself is `Path(".")`."""
    operations: tuple[Operation, ...]


def built() -> Path:
    """Return the compiled recorder; skips the test where no compiler is."""
    source = SOURCE.read_bytes()
    library = ROOT / "build" / "crash" / f"recorder-{hashlib.sha256(source).hexdigest()[:12]}.so"
    if library.exists():
        return library
    compiler = next(filter(None, map(shutil.which, _COMPILERS)), None)
    if compiler is None:
        pytest.skip(NO_COMPILER)
    library.parent.mkdir(parents=True, exist_ok=True)
    draft = library.with_suffix(f".{os.getpid()}")
    done = subprocess.run(
        [compiler, *_FLAGS, "-o", str(draft), str(SOURCE), "-ldl", "-lpthread"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    draft.replace(library)
    return library


def record(folder: Path, *words: str) -> Recording:
    """Run `python WORDS` and return what it did to `folder`; what it held counts as lasting.

    The program finds the file for its marks in the variable CRASH_MARKS; see `tests.crash.work`.
    """
    folder = folder.resolve()
    before = look_through(folder)
    log, marks = folder.with_name(f"{folder.name}.log"), folder.with_name(f"{folder.name}.marks")
    log.unlink(missing_ok=True)
    done = subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env={
            **os.environ,
            "LD_PRELOAD": str(built()),
            "CRASH_LOG": str(log),
            "CRASH_FOLDER": str(folder),
            "CRASH_MARKS": str(marks),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        text=True,
        timeout=_LONGEST_WORK,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    operations = _parsed(log.read_bytes())
    log.unlink()
    unknown = [one for one in operations if one.kind == "?"]
    assert not unknown, f"the recorder does not know {unknown[0].other} of {unknown[0].path}"
    return Recording(folder, before, operations)


def note_figures(line: str) -> None:
    """Add a line to `build/crash/figures.txt`, for the report of a full run."""
    place = ROOT / "build" / "crash"
    place.mkdir(parents=True, exist_ok=True)
    with (place / "figures.txt").open("a", encoding="utf-8") as figures:
        figures.write(f"{line}\n")


def look_through(folder: Path) -> dict[Path, Found]:
    """Return everything in a folder, parents first; SQLite's -shm files are left out."""
    found = {}
    for path in [folder, *sorted(folder.rglob("*"))]:
        if is_index(path):
            continue
        state = path.lstat()
        data = path.read_bytes() if stat.S_ISREG(state.st_mode) else None
        found[path.relative_to(folder)] = Found(state.st_ino, stat.S_IMODE(state.st_mode), data)
    return found


def is_index(path: Path) -> bool:
    """Whether it is a -shm: SQLite makes it anew from the log after a crash, so it is not kept."""
    return path.name.endswith("-shm")


def _parsed(log: bytes) -> tuple[Operation, ...]:
    operations, at = [], 0
    while at < len(log):
        kind, path, other, data, inode, value = _HEAD.unpack_from(log, at)
        at += _HEAD.size
        parts = []
        for length in (path, other, data):
            parts.append(log[at : at + length])
            at += length
        operations.append(
            Operation(chr(kind), inode, value, _normal(parts[0]), _normal(parts[1]), parts[2])
        )
    return tuple(operations)


def _normal(path: bytes) -> Path:
    return Path(os.path.normpath(os.fsdecode(path))) if path else Path()
