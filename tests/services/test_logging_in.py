"""Logging in: right and wrong passphrases, waits that nobody can shorten, and every damage."""

import json
import os
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from hopewall.core.staff import RECOVERY_ID, Role
from hopewall.demo.staff import DEMO_STAFF, RECOVERY_FILE_NAME
from hopewall.services import logging_in, login_tries
from hopewall.services.home import Home
from hopewall.services.logging_in import (
    LockedOut,
    LoggedIn,
    Login,
    NotCounted,
    WrongPassphrase,
    WrongRecoveryKey,
    log_in,
    log_in_with_recovery_key,
)
from hopewall.services.login_tries import FILE_NAMES as TRIES_FILES
from hopewall.vault import (
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileRead,
    MemberSlot,
    TooLittleMemoryError,
    VaultDamaged,
    VaultMissing,
    new_identity,
    read_key_file,
    write_key_file,
)
from hopewall.vault.key_file import FILE_NAMES
from tests.services.children import in_child
from tests.ui.test_pin import Clocks

RUOXI, BOWEN = DEMO_STAFF[0], DEMO_STAFF[1]


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


def wrong(home: Home, clocks: Clocks, times: int = 1, name: str = RUOXI.name) -> Login:
    outcome: Login | None = None
    for _ in range(times):
        outcome = log_in(home, name, "not the passphrase", clocks)
    assert outcome is not None
    return outcome


def right(home: Home, clocks: Clocks) -> Login:
    outcome = log_in(home, RUOXI.name, RUOXI.passphrase, clocks)
    if isinstance(outcome, LoggedIn):
        outcome.vault.close()
    return outcome


def lock(home: Home, clocks: Clocks) -> None:
    assert isinstance(wrong(home, clocks, 5), WrongPassphrase)


def test_the_right_passphrase_opens_the_vault_and_says_who_it_is(
    home: Home, clocks: Clocks
) -> None:
    outcome = log_in(home, f" {RUOXI.name.upper()}", RUOXI.passphrase, clocks)
    assert isinstance(outcome, LoggedIn)
    session = outcome.vault.session
    assert (session.staff_id, session.name, session.role) == (
        "demo-writer",
        RUOXI.name,
        Role.CURATOR,
    )
    assert len(session.device_id) == 12
    assert outcome.notices == ()
    outcome.vault.close()


def test_each_demonstration_member_can_log_in_by_name_and_by_id(home: Home, clocks: Clocks) -> None:
    for member in DEMO_STAFF:
        for name in (member.name, member.staff_id):
            outcome = log_in(home, name, member.passphrase, clocks)
            assert isinstance(outcome, LoggedIn), outcome
            outcome.vault.close()


def test_a_wrong_passphrase_says_how_many_are_left(home: Home, clocks: Clocks) -> None:
    for left in (4, 3, 2, 1):
        outcome = wrong(home, clocks)
        assert isinstance(outcome, WrongPassphrase)
        assert outcome.tries_left == left
        assert str(left) in outcome.sentence
    outcome = wrong(home, clocks)
    assert isinstance(outcome, WrongPassphrase)
    assert outcome.wait_seconds == 60
    assert "1 minute" in outcome.sentence


def test_what_failed_before_is_told_with_the_login(home: Home, clocks: Clocks) -> None:
    wrong(home, clocks, 3)
    outcome = right(home, clocks)
    assert isinstance(outcome, LoggedIn)
    assert outcome.failed_before == 3
    outcome = right(home, clocks)
    assert isinstance(outcome, LoggedIn)
    assert outcome.failed_before == 0


def test_a_name_that_nobody_has_says_the_same_and_takes_as_long(
    home: Home, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    wasted = []
    monkeypatch.setattr(logging_in, "waste_time", lambda *asked: wasted.append(asked))
    for _ in range(7):
        known = wrong(home, clocks, name=BOWEN.name)
        unknown = wrong(home, clocks, name="Nobody Atall")
        assert type(known) is type(unknown)
        assert known == unknown
    assert len(wasted) == 5
    assert isinstance(right(home, clocks), LoggedIn), "others are not locked out"


def test_waits_grow_and_a_right_passphrase_begins_again(home: Home, clocks: Clocks) -> None:
    lock(home, clocks)
    for minutes in (1, 2, 4, 8, 15, 15):
        outcome = right(home, clocks)
        assert isinstance(outcome, LockedOut), "the right passphrase is not looked at"
        assert outcome.wait_seconds == minutes * 60
        clocks.pass_by(minutes * 60 - 1)
        assert isinstance(right(home, clocks), LockedOut)
        clocks.pass_by(1)
        assert isinstance(wrong(home, clocks), WrongPassphrase)
    clocks.pass_by(15 * 60)
    assert isinstance(right(home, clocks), LoggedIn)
    outcome = wrong(home, clocks)
    assert isinstance(outcome, WrongPassphrase)
    assert outcome.tries_left == 4


def test_a_wait_outlives_a_restart_and_no_clock_shortens_it(home: Home, clocks: Clocks) -> None:
    lock(home, clocks)
    clocks.restart(10)
    outcome = right(home, clocks)
    assert isinstance(outcome, LockedOut)
    assert outcome.wait_seconds == 50
    clocks.wall -= 86_400
    clocks.restart(0)
    outcome = right(home, clocks)
    assert isinstance(outcome, LockedOut)
    assert outcome.wait_seconds == 60, "set back over a restart the wait begins again"
    clocks.pass_by(20)
    clocks.wall += 86_400
    outcome = right(home, clocks)
    assert isinstance(outcome, LockedOut)
    assert outcome.wait_seconds == 40


def spoil(file: Path, damage: str) -> None:
    if damage == "gone":
        file.unlink()
    elif damage == "cut":
        file.write_bytes(file.read_bytes()[:-20])
    else:
        told = json.loads(file.read_text("utf-8"))
        told["tries"] = {}
        file.write_text(json.dumps(told))


DAMAGES = pytest.mark.parametrize("damage", ["gone", "cut", "forged"])


@DAMAGES
def test_losing_the_count_wins_nothing(home: Home, clocks: Clocks, damage: str) -> None:
    lock(home, clocks)
    for name in TRIES_FILES:
        spoil(home.vault / name, damage)
    outcome = right(home, clocks)
    assert isinstance(outcome, LockedOut)
    assert outcome.wait_seconds == 15 * 60
    clocks.pass_by(15 * 60)
    outcome = wrong(home, clocks)
    assert isinstance(outcome, WrongPassphrase)
    assert outcome.wait_seconds == 15 * 60
    clocks.pass_by(15 * 60)
    assert isinstance(right(home, clocks), LoggedIn)


@DAMAGES
@pytest.mark.parametrize("name", TRIES_FILES)
def test_one_copy_of_the_count_is_enough(
    home: Home, clocks: Clocks, name: str, damage: str
) -> None:
    lock(home, clocks)
    spoil(home.vault / name, damage)
    outcome = right(home, clocks)
    assert isinstance(outcome, LockedOut)
    assert outcome.wait_seconds == 60
    clocks.pass_by(60)
    assert isinstance(right(home, clocks), LoggedIn)
    assert len({(home.vault / each).read_bytes() for each in TRIES_FILES}) == 1


def test_an_older_copy_put_back_beside_a_newer_one_does_not_count(
    home: Home, clocks: Clocks
) -> None:
    older = (home.vault / TRIES_FILES[0]).read_bytes()
    lock(home, clocks)
    (home.vault / TRIES_FILES[0]).write_bytes(older)
    assert isinstance(right(home, clocks), LockedOut)


def test_a_try_is_on_the_disk_before_it_is_judged(home: Home, clocks: Clocks) -> None:
    def killed_while_judging() -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(MemberSlot, "open", lambda *_: os.kill(os.getpid(), signal.SIGKILL))
            wrong(home, clocks)

    for _ in range(5):
        assert in_child(killed_while_judging).killed
    assert isinstance(right(home, clocks), LockedOut)


def test_a_try_that_cannot_be_written_down_is_not_judged(
    home: Home, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(login_tries, "write_private", full)
    outcome = right(home, clocks)
    assert isinstance(outcome, NotCounted)
    assert "No space" in outcome.sentence


def test_too_little_memory_is_a_sentence(
    home: Home, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_left(*_: object) -> None:
        raise TooLittleMemoryError("Checking a passphrase needs memory: close other programs.")

    monkeypatch.setattr(MemberSlot, "open", none_left)
    assert isinstance(right(home, clocks), NotCounted)


def test_names_are_not_in_the_file_of_tries(home: Home, clocks: Clocks) -> None:
    wrong(home, clocks, 2)
    wrong(home, clocks, 2, name="Nobody Atall")
    text = (home.vault / TRIES_FILES[0]).read_text("utf-8").lower()
    assert RUOXI.name.lower() not in text
    assert "nobody" not in text


def test_many_strangers_do_not_push_a_member_out(home: Home, clocks: Clocks) -> None:
    lock(home, clocks)
    for number in range(80):
        wrong(home, clocks, name=f"stranger {number}")
    assert isinstance(right(home, clocks), LockedOut)
    told = json.loads((home.vault / TRIES_FILES[0]).read_text("utf-8"))
    assert len(told["tries"]) == 65


# The recovery key.


def recovery_key(home: Home) -> str:
    return (home.root / RECOVERY_FILE_NAME).read_text("utf-8")


def test_the_recovery_key_opens_the_vault_whatever_was_forgotten(
    home: Home, clocks: Clocks
) -> None:
    lock(home, clocks)
    outcome = log_in_with_recovery_key(home, recovery_key(home))
    assert isinstance(outcome, LoggedIn)
    assert outcome.vault.session.staff_id == RECOVERY_ID
    assert outcome.vault.session.role is Role.ADMINISTRATOR
    outcome.vault.close()


@pytest.mark.parametrize("key", ["", "nonsense", "AGE-SECRET-KEY-1NONSENSE"])
def test_another_recovery_key_is_told_so(home: Home, key: str) -> None:
    for each in (key, new_identity()[0]):
        outcome = log_in_with_recovery_key(home, each)
        assert isinstance(outcome, WrongRecoveryKey)
        assert "print-out" in outcome.sentence


# What is wrong is told apart.


def test_the_right_key_and_a_damaged_database_is_damage_and_not_a_wrong_passphrase(
    home: Home, clocks: Clocks
) -> None:
    file = home.vault / "vault.db"
    data = bytearray(file.read_bytes())
    data[50] ^= 1
    file.write_bytes(data)
    outcome = right(home, clocks)
    assert isinstance(outcome, VaultDamaged)
    assert str(file) in outcome.sentence
    assert isinstance(wrong(home, clocks), WrongPassphrase)


def no_file(home: Home) -> None:
    for name in FILE_NAMES:
        (home.vault / name).unlink()


def junk(home: Home) -> None:
    for name in FILE_NAMES:
        (home.vault / name).write_bytes(b"junk")


@pytest.mark.parametrize(("spoil", "kind"), [(no_file, KeyFileMissing), (junk, KeyFileDamaged)])
def test_a_bad_key_file_is_named(
    home: Home, clocks: Clocks, spoil: Callable[[Home], None], kind: type
) -> None:
    spoil(home)
    outcome = right(home, clocks)
    assert isinstance(outcome, kind)
    assert not isinstance(outcome, LoggedIn)
    assert "keys.json" in outcome.sentence


def test_a_key_file_changed_by_somebody_without_the_key_opens_nothing(
    home: Home, clocks: Clocks
) -> None:
    read = read_key_file(home.vault)
    assert isinstance(read, KeyFileRead)
    write_key_file(home.vault, replace(read.file, slots=read.file.slots[:3]))
    outcome = right(home, clocks)
    assert isinstance(outcome, KeyFileDamaged)
    assert "changed by somebody" in outcome.sentence


def test_one_lost_copy_is_told_and_made_again(home: Home, clocks: Clocks) -> None:
    (home.vault / FILE_NAMES[0]).unlink()
    outcome = right(home, clocks)
    assert isinstance(outcome, LoggedIn)
    assert "keys.json" in outcome.notices[0]
    assert (home.vault / FILE_NAMES[0]).exists()
    outcome = right(home, clocks)
    assert isinstance(outcome, LoggedIn)
    assert outcome.notices == ()


def test_without_a_vault_there_is_nothing_to_log_in_to(tmp_path: Path, clocks: Clocks) -> None:
    assert isinstance(right(Home(tmp_path), clocks), VaultMissing)
    assert list(tmp_path.iterdir()) == []
