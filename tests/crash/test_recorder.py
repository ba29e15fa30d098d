"""The recorder misses nothing, and the replay finds what wrong writers lose."""

from pathlib import Path

import pytest

from tests.crash.broken import (
    FULL,
    IN_PLACE,
    NO_FOLDER,
    NO_SYNC,
    NORMAL,
    OFF,
    RENAME_FIRST,
    RIGHT,
    content,
)
from tests.crash.disk import Disk, Survival
from tests.crash.power_cuts import Kind, Scenario, Tally, every_state, examine, recorded
from tests.crash.recorder import Recording, record

MANY_WAYS = """
import os, shutil, sys, tempfile
from pathlib import Path
root = Path(sys.argv[1])
sub = root / "sub"
sub.mkdir()
(sub / "text").write_text("one" * 5000)
with (sub / "text").open("r+b") as file:
    file.seek(100); file.write(b"two"); file.truncate(9000); file.seek(12_000); file.write(b"end")
os.link(sub / "text", root / "linked")
shutil.copyfile(sub / "text", root / "copied")
shutil.copytree(sub, root / "tree")
os.rename(root / "copied", sub / "moved")
(sub / "moved").chmod(0o600)
descriptor = os.open(root / "apart", os.O_RDWR | os.O_CREAT)
os.pwrite(descriptor, b"x" * 700, 512)
os.writev(descriptor, [b"a" * 10, b"b" * 20])
os.posix_fallocate(descriptor, 0, 3000)
os.truncate(root / "apart", 2500)
os.fsync(descriptor); os.close(descriptor)
folder = os.open(root, os.O_RDONLY)
other = os.open("beside", os.O_WRONLY | os.O_CREAT, 0o644, dir_fd=folder)
os.write(other, b"by its folder"); os.fdatasync(other); os.close(other)
os.rename("beside", "sub/beside", src_dir_fd=folder, dst_dir_fd=folder)
os.fsync(folder)
with tempfile.NamedTemporaryFile(dir=root, delete=False) as file:
    file.write(b"temporary" * 1000)
os.replace(file.name, root / "replaced")
shutil.rmtree(root / "tree")
(root / "replaced").unlink()
(root / "again").write_bytes(b"1" * 4000); (root / "again").write_bytes(b"2")
os.chdir(root)
open("near", "w").write("by the present folder")
"""
DATABASES = """
import sys
from contextlib import closing
from pathlib import Path
import sqlite3
from sqlcipher3 import dbapi2
for module, key in ((sqlite3, ""), (dbapi2, f"PRAGMA key = \\"x'{'7' * 64}'\\"")):
    for mode in ("WAL", "DELETE", "TRUNCATE", "PERSIST"):
        path = Path(sys.argv[1]) / f"{module.__name__}-{mode}.db"
        with closing(module.connect(path, isolation_level=None)) as db:
            db.execute(key)
            db.execute(f"PRAGMA journal_mode = {mode}").fetchall()
            db.execute("CREATE TABLE t (words TEXT)")
            for number in range(30):
                db.execute("INSERT INTO t VALUES (?)", ("words " * 300,))
            db.execute("DELETE FROM t WHERE rowid % 2")
            db.execute("VACUUM")
            other = module.connect(path)  # so that closing leaves the log
            other.execute(key); other.execute("SELECT count(*) FROM t").fetchone()
"""


def replayed(recording: Recording) -> dict[str, bytes | None]:
    disk = Disk(recording)
    for operation in recording.operations:
        disk.apply(operation)
    return disk.contents()


def real(folder: Path) -> dict[str, bytes | None]:
    return {
        path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in folder.rglob("*")
        if not path.name.endswith("-shm")
    }


@pytest.mark.parametrize("program", [MANY_WAYS, DATABASES], ids=["calls", "databases"])
def test_a_replay_to_the_end_is_the_real_disk(quick_disk: Path, program: str) -> None:
    folder = quick_disk / "disk"
    folder.mkdir()
    (folder / "old").write_bytes(b"was here before")
    recording = record(folder, "-c", program, str(folder))
    assert len(recording.operations) > 30
    assert replayed(recording) == real(folder)


def test_a_change_that_is_not_recorded_is_refused(quick_disk: Path) -> None:
    program = (
        "import mmap, sys; file = open(sys.argv[1] + '/mapped', 'w+b'); file.truncate(4096);"
        "mmap.mmap(file.fileno(), 4096)[:3] = b'abc'"
    )
    folder = quick_disk / "disk"
    folder.mkdir()
    with pytest.raises(AssertionError, match="does not know mmap"):
        record(folder, "-c", program, str(folder))


def examined(scenario: Scenario, place: Path) -> Tally:
    recording = recorded(scenario, place)
    return examine(scenario, recording, every_state(recording, 200), place)


@pytest.mark.parametrize("scenario", [RIGHT, FULL], ids=lambda one: one.name)
def test_a_right_writer_loses_nothing(quick_disk: Path, scenario: Scenario) -> None:
    tally = examined(scenario, quick_disk)
    assert tally.states >= 100
    assert tally.faults == []


@pytest.mark.parametrize(
    ("scenario", "bad", "lost"),
    [
        (NO_SYNC, True, True),
        (RENAME_FIRST, True, False),
        (NO_FOLDER, False, True),
        (IN_PLACE, True, False),
        (NORMAL, False, True),
        (OFF, True, True),
    ],
    ids=lambda one: getattr(one, "name", None),
)
def test_a_wrong_writer_is_found_out(
    quick_disk: Path, scenario: Scenario, bad: bool, lost: bool
) -> None:
    tally = examined(scenario, quick_disk)
    assert (tally.counts[Kind.BAD] > 0, tally.counts[Kind.LOST] > 0) == (bad, lost), tally


def test_the_kinds_of_survival_differ(quick_disk: Path) -> None:
    recording = recorded(NO_SYNC, quick_disk)
    disk = Disk(recording)
    for operation in recording.operations:
        disk.apply(operation)
    left = {kind: {one.path: one.data for one in disk.survivors(kind, 3)} for kind in Survival}
    assert left[Survival.NOTHING] == {"file": content(0)}
    assert left[Survival.NAMES] == {"file": b""}
