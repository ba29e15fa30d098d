"""Writers that are known to be wrong: the recorder and the replay must find what they lose."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from tests.crash.power_cuts import Fault, Kind, Mark, Scenario

TIMES = 12
LENGTH = 3000


class WholeFile:
    """Writes one file again and again; each writer below leaves something out."""

    def __init__(self, name: str, *, sync_file: bool, sync_folder: bool, rename: bool) -> None:
        self.name, self.sample, self.states = name, 0, 0
        self._sync_file, self._sync_folder, self._rename = sync_file, sync_folder, rename

    def prepare(self, folder: Path) -> None:
        (folder / "file").write_bytes(content(0))

    def work(self, folder: Path, mark: Mark) -> None:
        for number in range(1, TIMES + 1):
            target = folder / ("draft" if self._rename else "file")
            with target.open("wb") as file:
                file.write(content(number))
                file.flush()
                if self._sync_file:
                    os.fsync(file.fileno())
            if self._rename:
                target.replace(folder / "file")
            if self._sync_folder:
                descriptor = os.open(folder, os.O_RDONLY)
                os.fsync(descriptor)
                os.close(descriptor)
            mark(str(number))

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        data = (folder / "file").read_bytes()
        number = next((n for n in range(TIMES + 1) if content(n) == data), None)
        if number is None:
            yield Fault(Kind.BAD, f"the file holds {len(data)} bytes that nobody wrote")
        elif number < int((marks or ["0"])[-1]):
            yield Fault(Kind.LOST, f"the file is number {number}, {marks[-1]} was acknowledged")


class Log:
    """A table in SQLite's write-ahead log, with more or less waiting for the disk."""

    def __init__(self, synchronous: str) -> None:
        self.name, self.sample, self.states = f"log {synchronous}", 0, 0
        self._synchronous = synchronous

    def prepare(self, folder: Path) -> None:
        with closing(sqlite3.connect(folder / "t.db", isolation_level=None)) as db:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, words TEXT)")

    def work(self, folder: Path, mark: Mark) -> None:
        with closing(sqlite3.connect(folder / "t.db", isolation_level=None)) as db:
            db.execute(f"PRAGMA synchronous = {self._synchronous}")
            for number in range(1, TIMES + 1):
                db.execute("INSERT INTO t VALUES (?, ?)", (number, "words " * 200))
                mark(str(number))

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        with closing(sqlite3.connect(folder / "t.db", isolation_level=None)) as db:
            if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                yield Fault(Kind.BAD, "the database is damaged")
            count = db.execute("SELECT count(*) FROM t").fetchone()[0]
        if count < len(marks):
            yield Fault(Kind.LOST, f"{count} rows, {len(marks)} were acknowledged")


def content(number: int) -> bytes:
    """Return the file's bytes as they are after so many writings."""
    return b"%04d" % number * (LENGTH + number)


RIGHT = WholeFile("right", sync_file=True, sync_folder=True, rename=True)
NO_SYNC = WholeFile("no sync", sync_file=False, sync_folder=False, rename=True)
RENAME_FIRST = WholeFile("rename first", sync_file=False, sync_folder=True, rename=True)
NO_FOLDER = WholeFile("no folder", sync_file=True, sync_folder=False, rename=True)
IN_PLACE = WholeFile("in place", sync_file=True, sync_folder=True, rename=False)
FULL, NORMAL, OFF = Log("FULL"), Log("NORMAL"), Log("OFF")

BROKEN: tuple[Scenario, ...] = (
    RIGHT,
    NO_SYNC,
    RENAME_FIRST,
    NO_FOLDER,
    IN_PLACE,
    FULL,
    NORMAL,
    OFF,
)
