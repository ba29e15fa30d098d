"""A vault that cannot be used: one sentence, the file is left as it is, the wall goes on."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from hopewall.services.home import Home
from hopewall.vault import PLAIN
from tests.commands.speech import CommandLine
from tests.services.demonstration import hashes, ordinary, screen_of, story_of

WHO = story_of(ordinary())
WRITERS: tuple[tuple[str, ...], ...] = (
    ("gate",),
    ("release", "build"),
    ("release", "build", "--again"),
    ("demo", "--no-open"),
)


def file_of(home: Home) -> Path:
    return home.vault / "vault.db"


def missing(home: Home) -> None:
    file_of(home).unlink()


def folder_missing(home: Home) -> None:
    shutil.rmtree(home.vault)


def cut(length: float) -> Callable[[Home], None]:
    def shorten(home: Home) -> None:
        data = file_of(home).read_bytes()
        file_of(home).write_bytes(data[: int(length * len(data)) if length < 1 else int(length)])

    return shorten


def junk(home: Home) -> None:
    file_of(home).write_bytes(b"no database at all " * 5000)


def zeros(home: Home) -> None:
    file_of(home).write_bytes(bytes(file_of(home).stat().st_size))


def junk_inside(home: Home) -> None:
    data = bytearray(file_of(home).read_bytes())
    data[4096 : len(data) - 4096] = b"\xaa" * (len(data) - 8192)
    file_of(home).write_bytes(bytes(data))


def another_database(home: Home) -> None:
    missing(home)
    db = sqlite3.connect(file_of(home))
    db.execute("CREATE TABLE shopping (item TEXT)")
    db.commit()
    db.close()


def newer(home: Home) -> None:
    db = sqlite3.connect(file_of(home))
    db.execute("PRAGMA user_version = 99")
    db.commit()
    db.close()


def folder_instead(home: Home) -> None:
    missing(home)
    file_of(home).mkdir()


FAULTS = (
    (missing, "no vault"),
    (folder_missing, "no vault"),
    (cut(0), "is empty"),
    (cut(10), "restore it from a backup"),
    (cut(100), "restore it from a backup"),
    (cut(4096), "restore it from a backup"),
    (cut(0.5), "restore it from a backup"),
    (cut(0.99), "restore it from a backup"),
    (junk, "restore it from a backup"),
    (zeros, "restore it from a backup"),
    (junk_inside, "restore"),
    (another_database, "no hopewall vault"),
    (newer, "update hopewall"),
    (folder_instead, "not a file"),
)


@pytest.mark.parametrize(("spoil", "saying"), FAULTS)
def test_a_bad_vault_is_named_and_nothing_is_changed(
    hopewall: CommandLine, home: Home, spoil: Callable[[Home], None], saying: str
) -> None:
    spoil(home)
    before = hashes(home.root)
    for words in WRITERS:
        hopewall.fails(*words, "--home", home.root, saying=saying)
    hopewall.fails("withdraw", "Nobody at all", "--home", home.root, saying=saying)
    assert hashes(home.root) == before
    kiosk = screen_of(home)
    assert kiosk.is_story_shown(WHO), "the wall needs no vault"
    kiosk.close()


@pytest.mark.parametrize("spoil", [missing, junk, newer])
def test_a_story_is_hidden_by_its_id_also_without_a_vault(
    hopewall: CommandLine, home: Home, spoil: Callable[[Home], None]
) -> None:
    spoil(home)
    kiosk = screen_of(home)
    line = hopewall.fails("withdraw", WHO, "--home", home.root, saying="The story is hidden")
    assert "not recorded" in line
    kiosk.refresh()
    assert kiosk.state is None
    assert not kiosk.is_story_shown(WHO)
    kiosk.close()


def test_a_vault_that_another_program_holds_is_waited_for_and_named(
    hopewall: CommandLine, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    object.__setattr__(PLAIN, "busy_seconds", 0.05)
    try:
        other = sqlite3.connect(file_of(home), isolation_level=None)
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("UPDATE subject SET languages = languages")
        for words in (*WRITERS, ("withdraw", "Nobody at all")):
            hopewall.fails(*words, "--home", home.root, saying="Another program")
        other.execute("ROLLBACK")
        other.close()
    finally:
        object.__setattr__(PLAIN, "busy_seconds", 5.0)
    for words in WRITERS:
        hopewall.succeeds(*words, "--home", home.root)


def test_a_withdrawal_while_somebody_else_writes_hides_and_says_that_it_is_not_recorded(
    hopewall: CommandLine, home: Home
) -> None:
    object.__setattr__(PLAIN, "busy_seconds", 0.05)
    try:
        other = sqlite3.connect(file_of(home), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        line = hopewall.fails("withdraw", WHO, "--home", home.root, saying="not recorded")
        assert "off the screen" in line
        other.execute("ROLLBACK")
        other.close()
    finally:
        object.__setattr__(PLAIN, "busy_seconds", 5.0)
    kiosk = screen_of(home)
    assert not kiosk.is_story_shown(WHO)
    kiosk.close()
    hopewall.succeeds("withdraw", WHO, "--home", home.root)
