"""Adding, removing and resetting staff; who leaves cannot open what comes after."""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hopewall.core.staff import RECOVERY_ID, Role
from hopewall.demo.staff import DEMO_STAFF, RECOVERY_FILE_NAME
from hopewall.services import key_change
from hopewall.services.founding import NewMember
from hopewall.services.home import Home
from hopewall.services.logging_in import (
    LoggedIn,
    WrongPassphrase,
    WrongRecoveryKey,
    log_in,
    log_in_with_recovery_key,
)
from hopewall.services.staff import (
    RecoveryMade,
    Reset,
    StaffChanged,
    StaffNotChanged,
    add_member,
    four_eyes,
    members_of,
    new_recovery_key,
    remove_member,
    reset_member,
    set_solo,
)
from hopewall.vault import (
    KeyFileRead,
    Vault,
    VaultKey,
    key_file,
    open_vault,
    read_key_file,
    unseal,
    write_private,
)
from tests.services.children import in_child
from tests.services.demonstration import ADMINISTRATOR, CHEAP, NOW, key_of

ANNA = NewMember("Anna", Role.CURATOR, "green tea on the balcony")
BOWEN = DEMO_STAFF[1]


def opened(home: Home, member: NewMember = ADMINISTRATOR) -> Vault:
    outcome = log_in(home, member.name, member.passphrase)
    assert isinstance(outcome, LoggedIn), outcome
    return outcome.vault


@pytest.fixture
def vault(home: Home) -> Iterator[Vault]:
    vault = opened(home)
    yield vault
    vault.close()


def can_log_in(home: Home, member: NewMember) -> bool:
    outcome = log_in(home, member.name, member.passphrase)
    if isinstance(outcome, LoggedIn):
        outcome.vault.close()
        return True
    assert isinstance(outcome, WrongPassphrase), outcome
    return False


def names(home: Home, vault: Vault) -> set[str]:
    members = members_of(home, vault)
    assert not isinstance(members, StaffNotChanged)
    return {member.name for member in members}


def test_somebody_added_can_log_in_and_stands_on_the_list(home: Home, vault: Vault) -> None:
    outcome = add_member(home, vault, ANNA, CHEAP, NOW)
    assert isinstance(outcome, StaffChanged)
    assert can_log_in(home, ANNA)
    assert ANNA.name in names(home, vault)
    with vault.reading() as look:
        added = look.staff.all()[-1]
    assert (added.name, added.role, added.added_by) == ("Anna", Role.CURATOR, "demo-administrator")


@pytest.mark.parametrize(
    "new",
    [
        NewMember("", Role.CURATOR, ANNA.passphrase),
        NewMember("x" * 65, Role.CURATOR, ANNA.passphrase),
        NewMember("two\nlines", Role.CURATOR, ANNA.passphrase),
        NewMember("BOWEN", Role.CURATOR, ANNA.passphrase),
        NewMember("demo-writer", Role.CURATOR, ANNA.passphrase),
        NewMember(RECOVERY_ID, Role.CURATOR, ANNA.passphrase),
        NewMember("Anna", Role.CURATOR, "short"),
        NewMember("Anna", Role.CURATOR, "this is anna's passphrase"),
    ],
)
def test_who_cannot_be_added_changes_nothing(home: Home, vault: Vault, new: NewMember) -> None:
    before = read_key_file(home.vault)
    outcome = add_member(home, vault, new, CHEAP, NOW)
    assert isinstance(outcome, StaffNotChanged)
    assert outcome.sentence.endswith(".")
    assert read_key_file(home.vault) == before


def test_who_was_removed_cannot_log_in_and_what_they_knew_opens_nothing_new(
    home: Home, vault: Vault
) -> None:
    known = vault.keys.newest
    outcome = remove_member(home, vault, BOWEN.name, NOW)
    assert isinstance(outcome, StaffChanged)
    assert not can_log_in(home, BOWEN)
    assert BOWEN.name not in names(home, vault)
    assert vault.keys.newest.epoch == 2
    assert vault.key_of(1) == known
    vault.close()
    assert not hasattr(open_vault(home.vault, known), "vault")
    assert not hasattr(open_vault(home.vault, VaultKey(known.secret, 2)), "vault")
    for member in DEMO_STAFF:
        assert can_log_in(home, member) is (member is not BOWEN), member
    again = opened(home)
    with again.reading() as look:
        gone = next(each for each in look.staff.all() if each.staff_id == BOWEN.staff_id)
    assert gone.removed_at == NOW
    assert again.problems() == []
    again.close()


def test_the_last_administrator_stays(home: Home, vault: Vault) -> None:
    for outcome in (
        remove_member(home, vault, ADMINISTRATOR.name, NOW),
        reset_member(
            home,
            vault,
            Reset(ADMINISTRATOR.name, ANNA.passphrase, Role.CURATOR),
            CHEAP,
            NOW,
        ),
    ):
        assert isinstance(outcome, StaffNotChanged)
        assert "last administrator" in outcome.sentence
    second = NewMember("Bea", Role.ADMINISTRATOR, ANNA.passphrase)
    assert isinstance(add_member(home, vault, second, CHEAP, NOW), StaffChanged)
    assert isinstance(remove_member(home, vault, ADMINISTRATOR.name, NOW), StaffChanged)
    assert can_log_in(home, second)


def test_only_administrators_change_staff(home: Home) -> None:
    for member in DEMO_STAFF:
        if member.role is Role.ADMINISTRATOR:
            continue
        vault = opened(home, member)
        for outcome in (
            add_member(home, vault, ANNA, CHEAP, NOW),
            remove_member(home, vault, ADMINISTRATOR.name, NOW),
            reset_member(home, vault, Reset(ADMINISTRATOR.name, "x" * 20), CHEAP, NOW),
            reset_member(
                home,
                vault,
                Reset(member.name, ANNA.passphrase, Role.ADMINISTRATOR),
                CHEAP,
                NOW,
            ),
            new_recovery_key(home, vault, NOW),
            set_solo(vault, NOW, solo=True),
        ):
            assert isinstance(outcome, StaffNotChanged)
            assert "administrator" in outcome.sentence
        vault.close()


def test_everybody_changes_their_own_passphrase(home: Home) -> None:
    vault = opened(home, BOWEN)
    outcome = reset_member(home, vault, Reset(BOWEN.name, ANNA.passphrase), CHEAP, NOW)
    vault.close()
    assert isinstance(outcome, StaffChanged)
    assert not can_log_in(home, BOWEN)
    assert can_log_in(home, NewMember(BOWEN.name, BOWEN.role, ANNA.passphrase))


def test_a_reset_ends_a_wait(home: Home, vault: Vault) -> None:
    for _ in range(5):
        log_in(home, BOWEN.name, "wrong")
    outcome = reset_member(home, vault, Reset(BOWEN.name, ANNA.passphrase), CHEAP, NOW)
    assert isinstance(outcome, StaffChanged)
    assert can_log_in(home, NewMember(BOWEN.name, BOWEN.role, ANNA.passphrase))


def test_a_leaked_passphrase_gives_the_vault_a_new_key(home: Home, vault: Vault) -> None:
    asked = Reset(BOWEN.name, ANNA.passphrase, leaked=True)
    assert isinstance(reset_member(home, vault, asked, CHEAP, NOW), StaffChanged)
    assert vault.keys.newest.epoch == 2


def test_with_the_recovery_key_alone_nothing_is_lost(home: Home) -> None:
    recovery = (home.root / RECOVERY_FILE_NAME).read_text("utf-8")
    outcome = log_in_with_recovery_key(home, recovery)
    assert isinstance(outcome, LoggedIn)
    asked = Reset(ADMINISTRATOR.name, "a new passphrase after the flood")
    reset = reset_member(home, outcome.vault, asked, CHEAP, NOW)
    outcome.vault.close()
    assert isinstance(reset, StaffChanged)
    newer = NewMember(ADMINISTRATOR.name, Role.ADMINISTRATOR, asked.passphrase)
    vault = opened(home, newer)
    with vault.reading() as look:
        assert look.people.count() == 45
    vault.close()


def test_a_new_recovery_key_replaces_the_old_one(home: Home, vault: Vault) -> None:
    outcome = new_recovery_key(home, vault, NOW)
    vault.close()
    assert isinstance(outcome, RecoveryMade)
    assert outcome.recovery_key not in repr(outcome)
    old = log_in_with_recovery_key(home, (home.root / RECOVERY_FILE_NAME).read_text("utf-8"))
    assert isinstance(old, WrongRecoveryKey)
    newer = log_in_with_recovery_key(home, outcome.recovery_key)
    assert isinstance(newer, LoggedIn)
    newer.vault.close()
    assert can_log_in(home, BOWEN)


def test_while_somebody_else_works_nobody_is_removed_and_nothing_changes(
    home: Home, vault: Vault
) -> None:
    other, before = opened(home, BOWEN), read_key_file(home.vault)
    outcome = remove_member(home, vault, BOWEN.name, NOW)
    assert isinstance(outcome, StaffNotChanged)
    assert "close it" in outcome.sentence
    assert read_key_file(home.vault) == before
    with other.reading() as look:
        assert look.people.count() == 45
    other.close()
    assert isinstance(remove_member(home, vault, BOWEN.name, NOW), StaffChanged)


def test_keys_changed_meanwhile_ask_for_a_new_login(home: Home, vault: Vault) -> None:
    stale = opened(home)
    stale.keys.replace(VaultKey(bytes(32), 9))
    outcome = add_member(home, stale, ANNA, CHEAP, NOW)
    stale.close()
    assert isinstance(outcome, StaffNotChanged)
    assert "log in again" in outcome.sentence


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def before_the_key_file(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(key_change, "write_key_file", die)


def between_the_copies(patch: pytest.MonkeyPatch) -> None:
    def write(path: Path, data: bytes) -> None:
        write_private(path, data)
        die()

    patch.setattr(key_file, "write_private", write)


def before_the_database(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Vault, "change_key", die)


def before_it_is_encrypted_anew(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Vault, "_encrypt_anew", die)


def after_the_database(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(key_change, "rewrite", die)


@pytest.mark.parametrize(
    "killing",
    [
        before_the_key_file,
        between_the_copies,
        before_the_database,
        before_it_is_encrypted_anew,
        after_the_database,
    ],
)
def test_a_removal_that_was_killed_is_not_done_or_is_finished_by_the_next_login(
    home: Home, killing: Callable[[pytest.MonkeyPatch], None]
) -> None:
    first = key_of(home)

    def remove() -> None:
        with pytest.MonkeyPatch.context() as patch:
            vault = opened(home)
            killing(patch)
            remove_member(home, vault, BOWEN.name, NOW)

    assert in_child(remove).killed
    done = killing is not before_the_key_file
    vault = opened(home)
    assert vault.problems() == []
    with vault.reading() as look:
        assert look.people.count() == 45
        members = {each.staff_id: each for each in look.staff.all()}
    assert (members[BOWEN.staff_id].removed_at is not None) is done
    assert vault.keys.newest.epoch == (2 if done else 1)
    assert vault.key_of(1) == first
    vault.close()
    read = read_key_file(home.vault)
    assert isinstance(read, KeyFileRead)
    recovery = (home.root / RECOVERY_FILE_NAME).read_text("utf-8").splitlines()[-1]
    assert len(unseal(read.file.sealed, recovery)) == 1, "the earlier key is in the vault alone"
    assert can_log_in(home, BOWEN) is not done


def test_a_change_that_cannot_be_finished_yet_does_not_lock_anybody_out(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def remove() -> None:
        with pytest.MonkeyPatch.context() as patch:
            vault = opened(home)
            before_the_database(patch)
            remove_member(home, vault, BOWEN.name, NOW)

    assert in_child(remove).killed

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Vault, "change_key", full)
        outcome = log_in(home, ADMINISTRATOR.name, ADMINISTRATOR.passphrase)
        assert isinstance(outcome, LoggedIn)
        assert "not finished" in outcome.notices[0]
        with outcome.vault.reading() as look:
            assert look.people.count() == 45
        outcome.vault.close()
    vault = opened(home)
    assert vault.keys.newest.epoch == 2
    vault.close()


def test_a_site_of_one_person_says_so_and_can_become_one_of_several_again(vault: Vault) -> None:
    assert four_eyes(vault)
    assert isinstance(set_solo(vault, NOW, solo=True), StaffChanged)
    assert not four_eyes(vault)
    assert isinstance(set_solo(vault, NOW, solo=False), StaffChanged)
    assert four_eyes(vault)
