"""What an interrupted backup leaves of the vault goes with the next backup or the next erasure."""

from functools import partial
from pathlib import Path

import pytest

from hopewall.release.lock import BusyError
from hopewall.services import erasing
from hopewall.services.backing_up import Backup, NotBackedUp, back_up
from hopewall.services.backup_archive import Part, archive
from hopewall.services.backup_copy import copy_place, drop_copies
from hopewall.services.erasing import Erased, NotErased, erase_person, finish_erasures
from hopewall.services.home import Home
from hopewall.vault import Vault
from tests.services.demonstration import NOW, SITE, ordinary, person_of
from tests.services.test_backup import RECIPIENT, save


def leave_behind(home: Home, vault: Vault) -> None:
    vault.copy_to(home.vault / ".backup-01234567.part", lambda _done, _total: None)
    (home.vault / ".backup-01234567.part-wal").touch()


def copies(home: Home) -> list[Path]:
    return list(home.vault.glob(".backup-*"))


def test_the_next_backup_removes_what_an_interrupted_one_left(
    home: Home, vault: Vault, tmp_path: Path
) -> None:
    leave_behind(home, vault)
    (tmp_path / ".site.age.89abcdef.part").touch()
    (tmp_path / ".other.age.89abcdef.part").touch()
    save(home, vault, tmp_path / "site.age")
    assert copies(home) == []
    assert [path.name for path in tmp_path.glob(".*.part")] == [".other.age.89abcdef.part"]


def test_cg_33_an_erasure_removes_copies_of_the_vault_that_still_hold_the_person(
    home: Home, vault: Vault
) -> None:
    leave_behind(home, vault)
    assert isinstance(erase_person(home, vault, SITE, person_of(ordinary()), NOW), Erased)
    assert copies(home) == []


def test_an_erasure_beside_a_backup_is_finished_afterwards(home: Home, vault: Vault) -> None:
    leave_behind(home, vault)
    erase = partial(erase_person, home, vault, SITE, person_of(ordinary()), NOW)
    with copy_place(home) as place, pytest.MonkeyPatch.context() as patch:
        vault.copy_to(place, lambda _done, _total: None)
        patch.setattr(erasing, "drop_copies", partial(drop_copies, patience=0))
        outcome = erase()
        assert isinstance(outcome, NotErased)
        assert "--resume" in outcome.sentence
        (outcome,) = finish_erasures(home, vault, SITE, NOW)
        assert isinstance(outcome, NotErased)
        assert place.exists()
    (outcome,) = finish_erasures(home, vault, SITE, NOW)
    assert isinstance(outcome, Erased)


def test_two_backups_at_once_take_turns(home: Home, vault: Vault, tmp_path: Path) -> None:
    with copy_place(home):
        outcome = back_up(Backup(home, vault, SITE, NOW, [RECIPIENT]), tmp_path / "site.age")
        assert isinstance(outcome, NotBackedUp)
        with pytest.raises(BusyError), copy_place(home):
            pass
    save(home, vault, tmp_path / "site.age")


def test_a_backup_without_the_vault_is_none(tmp_path: Path) -> None:
    def write(*, needed: bool) -> bytes:
        parts = [Part("vault/vault.db", tmp_path / "gone", needed=needed)]
        return b"".join(archive({"format": 1}, iter(parts), lambda _: None))

    assert write(needed=False)
    with pytest.raises(FileNotFoundError):
        write(needed=True)
