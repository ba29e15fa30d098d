"""Whatever lies where the vault should be: one sentence, nothing overwritten, nothing made."""

import os
import shutil
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3

from hopewall.vault import (
    Vault,
    VaultBusy,
    VaultDamaged,
    VaultExists,
    VaultFull,
    VaultMissing,
    VaultNewer,
    VaultOlder,
    VaultOpened,
    VaultOutcome,
    VaultReadOnly,
    VaultUnreadable,
    create_vault,
    open_vault,
)
from hopewall.vault.engine import Driver

from .fictional import KEY, beneath_key, fill


@pytest.fixture
def closed(vault: Vault, folder: Path) -> Path:
    """The file of a vault with thirty people, closed."""
    fill(vault, 30)
    vault.close()
    return folder / "vault.db"


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def says(outcome: VaultOutcome, kind: type, *words: str) -> None:
    """One sentence of the right kind: what is wrong, and after a colon what to do."""
    assert isinstance(outcome, kind)
    assert not isinstance(outcome, VaultOpened)
    sentence = outcome.sentence
    assert sentence.count("\n") == 0
    assert sentence.endswith(".")
    assert ": " in sentence
    for word in words:
        assert word in sentence


def test_a_new_vault_opens_again(closed: Path) -> None:
    outcome = open_vault(closed.parent, KEY)
    assert isinstance(outcome, VaultOpened)
    with outcome.vault.reading() as look:
        assert look.people.count() == 30
    assert outcome.vault.problems() == []
    outcome.vault.close()


def test_only_its_owner_can_read_a_vault(closed: Path) -> None:
    assert stat.S_IMODE(closed.stat().st_mode) == 0o600
    assert stat.S_IMODE(closed.parent.stat().st_mode) == 0o700


def test_opening_takes_away_the_rights_of_others(closed: Path) -> None:
    closed.chmod(0o644)
    closed.parent.chmod(0o755)
    outcome = open_vault(closed.parent, KEY)
    assert isinstance(outcome, VaultOpened)
    with outcome.vault.unit_of_work() as work:
        work.commit()
        modes = {stat.S_IMODE(file.stat().st_mode) for file in closed.parent.iterdir()}
    outcome.vault.close()
    assert modes == {0o600}
    assert stat.S_IMODE(closed.parent.stat().st_mode) == 0o700


def test_a_missing_vault_is_not_made_by_opening(tmp_path: Path) -> None:
    says(open_vault(tmp_path / "nowhere", KEY), VaultMissing, "hopewall init")
    says(open_vault(tmp_path, KEY), VaultMissing)
    assert list(tmp_path.iterdir()) == []


def test_an_existing_vault_is_not_made_anew(closed: Path) -> None:
    before = contents(closed.parent)
    says(create_vault(closed.parent, KEY), VaultExists)
    assert contents(closed.parent) == before


def test_a_strange_file_or_link_is_not_overwritten_by_making(folder: Path) -> None:
    folder.mkdir()
    (folder / "vault.db").symlink_to(folder / "elsewhere")
    says(create_vault(folder, KEY), VaultExists)
    assert not (folder / "elsewhere").exists()


def cut(part: float) -> Callable[[Path], None]:
    def change(file: Path) -> None:
        os.truncate(file, int(file.stat().st_size * part))

    return change


def overwrite(content: bytes) -> Callable[[Path], None]:
    def change(file: Path) -> None:
        file.write_bytes(content)

    return change


def empty_database(file: Path) -> None:
    file.unlink()
    file.touch()
    with closing(beneath_key(file)) as connection:
        connection.execute("CREATE TABLE subject (subject_id TEXT)")


def lost_table(file: Path) -> None:
    with closing(beneath_key(file)) as connection:
        connection.execute("DROP TABLE tombstone")


@pytest.mark.parametrize(
    "damage",
    [
        overwrite(b""),
        overwrite(b"not a database at all, but a letter " * 40),
        overwrite(bytes(8192)),
        cut(0.999),
        cut(0.5),
        cut(0.1),
        empty_database,
        lost_table,
    ],
)
def test_a_damaged_vault_is_named_and_left_as_it_is(
    closed: Path, damage: Callable[[Path], None]
) -> None:
    damage(closed)
    before = contents(closed.parent)
    says(open_vault(closed.parent, KEY), VaultDamaged, "backup")
    assert contents(closed.parent) == before


@pytest.mark.parametrize("missing", [1, 100, 4096, 8192])
def test_bytes_missing_at_the_end_are_noticed(closed: Path, missing: int) -> None:
    os.truncate(closed, closed.stat().st_size - missing)
    says(open_vault(closed.parent, KEY), VaultDamaged)


def test_a_vault_of_a_newer_hopewall_is_left_alone(closed: Path) -> None:
    with closing(beneath_key(closed)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = contents(closed.parent)
    says(open_vault(closed.parent, KEY), VaultNewer, "99", "update")
    assert contents(closed.parent) == before


def test_a_vault_of_an_older_hopewall_waits_to_be_upgraded(closed: Path) -> None:
    with closing(beneath_key(closed)) as connection:
        connection.execute("PRAGMA user_version = 0")
    says(open_vault(closed.parent, KEY), VaultOlder, "upgrade")


def test_a_vault_held_by_another_program_is_busy(closed: Path) -> None:
    with closing(beneath_key(closed)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        says(open_vault(closed.parent, KEY, busy_seconds=0.01), VaultBusy, "close it")


def test_a_folder_in_the_vaults_place_is_no_vault(folder: Path) -> None:
    (folder / "vault.db").mkdir(parents=True)
    says(open_vault(folder, KEY), VaultUnreadable, "not a file")


def test_a_vault_that_may_not_be_read_or_written_says_so(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tests may run as root, whom the system refuses nothing, so the system is played here."""
    monkeypatch.setattr(os, "access", lambda _, mode: mode != os.R_OK)
    says(open_vault(closed.parent, KEY), VaultUnreadable, "log in")
    monkeypatch.setattr(os, "access", lambda _, mode: mode != os.W_OK)
    says(open_vault(closed.parent, KEY), VaultReadOnly, "read-only")


class FailingConnection(sqlcipher3.Connection):  # type: ignore[misc]
    """A connection whose disk fails at its first use."""

    said = ""

    def execute(self, *_: object) -> sqlcipher3.Cursor:
        raise sqlcipher3.OperationalError(self.said)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("disk I/O error", VaultUnreadable),
        ("unable to open database file", VaultUnreadable),
        ("attempt to write a readonly database", VaultReadOnly),
        ("database is locked", VaultBusy),
        ("database or disk is full", VaultFull),
        ("database disk image is malformed", VaultDamaged),
        ("file is not a database", VaultDamaged),
    ],
)
def test_a_failing_disk_is_an_outcome_and_no_exception(
    closed: Path, monkeypatch: pytest.MonkeyPatch, said: str, kind: type
) -> None:
    def connect(*arguments: object, **options: object) -> sqlcipher3.Connection:
        connection = sqlcipher3.connect(":memory:", factory=FailingConnection)
        connection.said = said
        return connection

    monkeypatch.setattr(Driver, "connect", connect)
    says(open_vault(closed.parent, KEY), kind)


def test_a_full_disk_leaves_no_half_made_vault(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    genuine = Driver.connect

    def connect(self: Driver, path: Path) -> sqlcipher3.Connection:
        connection: sqlcipher3.Connection = genuine(self, path)
        connection.execute("PRAGMA max_page_count = 8")
        return connection

    monkeypatch.setattr(Driver, "connect", connect)
    says(create_vault(folder, KEY), VaultFull)
    assert list(folder.iterdir()) == []


def test_two_who_make_a_vault_at_once_make_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = create_vault(folder, KEY)
    assert isinstance(made, VaultOpened)
    made.vault.close()
    before = contents(folder)
    monkeypatch.setattr(os.path, "lexists", lambda _: False)
    says(create_vault(folder, KEY), VaultExists)
    assert contents(folder) == before


def test_a_vault_in_a_folder_with_odd_signs_in_its_name_works(tmp_path: Path) -> None:
    folder = tmp_path / "墙 ?mode=ro#1%20"
    outcome = create_vault(folder, KEY)
    assert isinstance(outcome, VaultOpened)
    outcome.vault.close()
    again = open_vault(folder, KEY)
    assert isinstance(again, VaultOpened)
    again.vault.close()


def test_a_copied_vault_with_a_log_that_is_not_yet_moved_opens(
    filled: Vault, folder: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    outcome = open_vault(copy, KEY)
    assert isinstance(outcome, VaultOpened)
    with outcome.vault.reading() as look:
        assert look.people.count() == 3
    outcome.vault.close()
