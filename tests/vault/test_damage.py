"""Any changed bit of a vault is found and named; nothing wrong is ever read."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from hopewall.vault import (
    Vault,
    VaultDamaged,
    VaultError,
    VaultKey,
    VaultOpened,
    VaultPlain,
    open_vault,
)
from hopewall.vault.log_file import lost_in_log

from .fictional import KEY, beneath_key, fill, person

ROOT = Path(__file__).parents[2]
PAGE = 4096
SOAK = pytest.mark.soak


@pytest.fixture
def closed(vault: Vault, folder: Path) -> Path:
    fill(vault, 30)
    vault.close()
    return folder / "vault.db"


def flip(file: Path, place: int, bit: int = 0) -> None:
    data = bytearray(file.read_bytes())
    data[place] ^= 1 << bit
    file.write_bytes(data)


def told(folder: Path) -> list[str]:
    """What opening and a full look say; empty when they find nothing."""
    outcome = open_vault(folder, KEY)
    if not isinstance(outcome, VaultOpened):
        assert outcome.sentence.count("\n") == 0
        return [outcome.sentence]
    with closing(outcome.vault) as vault:
        return vault.problems()


def everything(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row that can be read at all, table by table, up to the first that cannot."""
    rows: dict[str, list[tuple[object, ...]]] = {}
    with closing(beneath_key(folder / "vault.db")) as connection:
        try:
            names = [
                row[0]
                for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
            ]
        except Exception:  # noqa: BLE001 - whatever the driver says of a forged page
            return rows
        for name in names:
            found = rows.setdefault(name, [])
            try:
                found.extend(connection.execute(f"SELECT * FROM {name}"))  # noqa: S608 - our table
            except Exception:  # noqa: BLE001,S112 - the same
                continue
    return rows


def places(size: int, number: int) -> Iterator[int]:
    """The salt, the header, a page's IV and HMAC, and places everywhere."""
    yield from (0, 7, 15, 16, 40, 99, PAGE - 80, PAGE - 64, PAGE - 1, PAGE, size - 1)
    chance = random.Random(7)
    yield from (chance.randrange(size) for _ in range(number))


@pytest.mark.parametrize("number", [40, pytest.param(2_000, marks=SOAK)])
def test_a_flipped_bit_anywhere_is_found_and_named(
    closed: Path, tmp_path: Path, number: int
) -> None:
    good = everything(closed.parent)
    size = closed.stat().st_size
    for place in places(size, number):
        copy = tmp_path / f"at-{place}"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(closed.parent, copy)
        flip(copy / "vault.db", place, place % 8)
        said = told(copy)
        assert said, f"a bit flipped at {place} went unnoticed"
        assert "vault.db" in said[0]
        for name, rows in everything(copy).items():
            assert set(rows) <= set(good[name]), f"wrong rows of {name} after a flip at {place}"
        shutil.rmtree(copy)


def test_the_table_that_cannot_be_read_is_named(closed: Path) -> None:
    with closing(beneath_key(closed)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'consent'"
        ).fetchone()
    flip(closed, (page - 1) * PAGE + 100)
    outcome = open_vault(closed.parent, KEY)
    assert isinstance(outcome, VaultOpened)
    said = outcome.vault.problems()
    assert said[0] == "vault.db was changed or damaged in 1 of its pages"
    assert said[1].startswith("table consent cannot be read")
    with outcome.vault.reading() as look, pytest.raises(VaultError):
        look.consents.of("person-1")
    outcome.vault.close()


def test_another_key_opens_nothing(closed: Path) -> None:
    before = closed.read_bytes()
    outcome = open_vault(closed.parent, VaultKey(b"somebody else's key of 32 bytes.."[:32]))
    assert isinstance(outcome, VaultDamaged)
    assert "with its key" in outcome.sentence
    assert closed.read_bytes() == before


def test_a_database_that_nobody_encrypted_has_its_own_sentence(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "vault.db")) as plain:
        plain.execute("CREATE TABLE subject (subject_id TEXT)")
        plain.commit()
    before = (folder / "vault.db").read_bytes()
    outcome = open_vault(folder, KEY)
    assert isinstance(outcome, VaultPlain)
    assert "not encrypted" in outcome.sentence
    assert (folder / "vault.db").read_bytes() == before


def test_nothing_of_a_vault_can_be_read_without_its_key(filled: Vault, folder: Path) -> None:
    for file in folder.iterdir():
        data = file.read_bytes()
        for word in ("Mei Example", "样例梅", "ethics board", "SQLite format"):
            assert word.encode() not in data, (file.name, word)


# The log that an interruption leaves behind.

WRITER = """
import os, signal, sys
from pathlib import Path
from hopewall.vault import open_vault
from tests.vault.fictional import KEY, person
vault = open_vault(Path(sys.argv[1]), KEY).vault
for number in range(100, 104):
    with vault.unit_of_work() as work:
        work.people.add(person(number))
        work.commit()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def interrupted(closed: Path) -> Path:
    """A vault whose program was killed after four more people; they are in the log alone."""
    done = subprocess.run(
        [sys.executable, "-c", WRITER, str(closed.parent)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    return closed


def people_in(folder: Path) -> int:
    outcome = open_vault(folder, KEY)
    assert isinstance(outcome, VaultOpened), outcome
    with closing(outcome.vault) as vault, vault.reading() as look:
        return look.people.count()


def test_an_interrupted_vault_has_everything_that_was_committed(interrupted: Path) -> None:
    assert not lost_in_log(interrupted)
    assert people_in(interrupted.parent) == 34


def frames_of(log: bytes) -> list[int]:
    """Where each frame of a log begins; the commits' first ones among them."""
    return list(range(32, len(log), 24 + PAGE))


def committing(log: bytes) -> list[int]:
    return [start for start in frames_of(log) if any(log[start + 4 : start + 8])]


@pytest.mark.parametrize("number", [20, pytest.param(1_000, marks=SOAK)])
def test_a_bit_flipped_in_the_log_is_named_before_a_commit_is_lost(
    interrupted: Path, tmp_path: Path, number: int
) -> None:
    """What comes before the last transaction was acknowledged, so it may not go missing."""
    log = interrupted.with_name("vault.db-wal").read_bytes()
    last_begins = committing(log)[-2] + 24 + PAGE
    chance = random.Random(11)
    anywhere = [chance.randrange(last_begins) for _ in range(number)]
    for place in (0, 9, 12, 17, 20, 25, 31, 33, *anywhere):
        copy = tmp_path / "copy"
        shutil.copytree(interrupted.parent, copy)
        flip(copy / "vault.db-wal", place, place % 8)
        outcome = open_vault(copy, KEY)
        assert isinstance(outcome, VaultDamaged), f"a bit flipped at {place} of the log"
        assert "vault.db-wal" in outcome.sentence
        shutil.rmtree(copy)


def test_a_torn_last_transaction_is_what_a_power_cut_leaves_and_is_no_damage(
    interrupted: Path, tmp_path: Path
) -> None:
    log = interrupted.with_name("vault.db-wal").read_bytes()
    begins, ends = committing(log)[-2] + 24 + PAGE, len(log)
    copy = tmp_path / "copy"
    for cut in (begins + 1, begins + 24, (begins + ends) // 2, ends - 1):
        shutil.copytree(interrupted.parent, copy)
        (copy / "vault.db-wal").write_bytes(log[:cut])
        assert people_in(copy) == 33
        shutil.rmtree(copy)
    shutil.copytree(interrupted.parent, copy)
    flip(copy / "vault.db-wal", begins + 24 + 100)
    assert people_in(copy) == 33


def test_a_log_begun_again_over_an_older_one_is_no_damage(filled: Vault, folder: Path) -> None:
    """A checkpoint lets the next writer begin at the front, over frames of an earlier round."""
    for number in range(50, 56):
        add(filled, number)
    with closing(beneath_key(folder / "vault.db")) as other:
        other.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    size = (folder / "vault.db-wal").stat().st_size
    add(filled, 60)
    assert (folder / "vault.db-wal").stat().st_size == size
    assert not lost_in_log(folder / "vault.db")


def add(vault: Vault, number: int) -> None:
    with vault.unit_of_work() as work:
        work.people.add(person(number))
        work.commit()
