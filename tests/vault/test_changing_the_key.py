"""The vault gets a new key: all or nothing, with the earlier keys kept inside, alone."""

import multiprocessing
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hopewall.core.staff import Role, StaffSession
from hopewall.vault import (
    UnknownRecordError,
    Vault,
    VaultBusyError,
    VaultClosedError,
    VaultDamaged,
    VaultKey,
    VaultOpened,
    open_vault,
)
from hopewall.vault.hold import HeldError, Hold, is_held

from .fictional import KEY, fill

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 27, tzinfo=UTC)
SECOND = VaultKey(b"the second key of the hospital..", 2)
THIRD = VaultKey(b"the third key of the hospital...", 3)


def opened(folder: Path, key: VaultKey) -> Vault:
    outcome = open_vault(folder, key)
    assert isinstance(outcome, VaultOpened), outcome
    return outcome.vault


def change(vault: Vault, *keys: VaultKey) -> None:
    for key in keys:
        with vault.alone():
            vault.change_key(key, NOW)


def test_the_new_key_opens_and_the_old_one_does_not(filled: Vault, folder: Path) -> None:
    change(filled, SECOND)
    assert filled.keys.newest == SECOND
    fill_more(filled, 9)
    filled.close()
    assert isinstance(open_vault(folder, KEY), VaultDamaged)
    with closing(opened(folder, SECOND)) as vault, vault.reading() as look:
        assert look.people.count() == 4
        assert vault.problems() == []


def test_every_earlier_key_is_kept_inside(filled: Vault, folder: Path) -> None:
    change(filled, SECOND, THIRD)
    with pytest.raises(UnknownRecordError):
        filled.key_of(4)
    assert [filled.key_of(epoch) for epoch in (1, 2, 3)] == [KEY, SECOND, THIRD]
    filled.close()
    with closing(opened(folder, THIRD)) as vault:
        assert vault.key_of(1).secret == KEY.secret
        with vault.reading() as look:
            assert look.retired_keys.epochs() == [1, 2]


def test_nobody_else_may_have_the_vault_open(filled: Vault, folder: Path) -> None:
    with closing(opened(folder, KEY)), pytest.raises(VaultBusyError, match="close it"):
        change(filled, SECOND)
    with closing(opened(folder, KEY)), filled.reading():
        pass
    change(filled, SECOND)


def test_two_who_have_the_vault_open_see_each_others_work(filled: Vault, folder: Path) -> None:
    with closing(opened(folder, KEY)) as other:
        fill_more(other, 9)
        with filled.reading() as look:
            assert look.people.count() == 4
        assert is_held(folder)
    filled.close()
    assert not is_held(folder)


def test_a_hold_is_shared_or_alone(tmp_path: Path) -> None:
    with Hold(tmp_path) as first, Hold(tmp_path):
        with pytest.raises(HeldError):
            first.take_alone(0)
        with pytest.raises(HeldError):
            Hold(tmp_path, alone=True)
    with Hold(tmp_path, alone=True), pytest.raises(HeldError):
        Hold(tmp_path)
    Hold(tmp_path).close()


def test_a_closed_vault_has_no_keys(filled: Vault) -> None:
    filled.close()
    with pytest.raises(VaultClosedError):
        _ = filled.keys.newest
    with pytest.raises(VaultClosedError):
        filled.key_of(1)


def test_a_vault_knows_who_opened_it(filled: Vault, folder: Path) -> None:
    session = StaffSession("staff-1", "Anna", Role.REVIEWER, "abc")
    outcome = open_vault(folder, KEY, session)
    assert isinstance(outcome, VaultOpened)
    assert outcome.vault.session == session
    outcome.vault.close()


def test_no_core_is_dumped_while_a_vault_is_open(filled: Vault, folder: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_CORE)
    assert before[0] == 0
    with closing(opened(folder, KEY)):
        assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
        assert dumpable() == "0"
    assert dumpable() == "0"
    filled.close()
    assert dumpable() == "1"


def dumpable() -> str:
    import ctypes  # noqa: PLC0415  only here

    return str(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))


def fill_more(vault: Vault, number: int) -> None:
    from .fictional import person  # noqa: PLC0415  beside its use

    with vault.unit_of_work() as work:
        work.people.add(person(number))
        work.commit()


CHANGER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from hopewall.vault import open_vault
from tests.vault.fictional import KEY
from tests.vault.test_changing_the_key import SECOND
vault = open_vault(Path(sys.argv[1]), KEY).vault
print("ready", flush=True)
sys.stdin.readline()
with vault.alone():
    vault.change_key(SECOND, datetime.now(UTC))
print("changed", flush=True)
"""


@pytest.mark.slow
@pytest.mark.parametrize("times", [8, pytest.param(200, marks=pytest.mark.soak)])
def test_a_kill_at_any_moment_leaves_a_vault_that_one_of_the_two_keys_opens(
    vault: Vault, folder: Path, tmp_path: Path, times: int
) -> None:
    fill(vault, 200)
    vault.close()
    took = _change_and_kill(folder, tmp_path / "timed", None)
    ended = dict.fromkeys((1, 2), 0)
    for number in range(times):
        copy = tmp_path / f"copy-{number}"
        _change_and_kill(folder, copy, took * (number + 0.5) / times)
        outcomes = [open_vault(copy, key) for key in (KEY, SECOND)]
        good = [each.vault for each in outcomes if isinstance(each, VaultOpened)]
        assert len(good) == 1, outcomes
        with closing(good[0]) as survivor:
            assert survivor.problems() == []
            with survivor.reading() as look:
                assert look.people.count() == 200
            ended[survivor.keys.newest.epoch] += 1
            assert survivor.key_of(1) == KEY
        shutil.rmtree(copy)
    assert all(ended.values()), "every kill came before or after the change"


def _change_and_kill(folder: Path, copy: Path, after: float | None) -> float:
    """Change a copy's key, kill it after so many seconds; return how long the change took."""
    shutil.copytree(folder, copy)
    with subprocess.Popen(
        [sys.executable, "-c", CHANGER, str(copy)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
    ) as changer:
        assert changer.stdin is not None
        assert changer.stdout is not None
        assert changer.stdout.readline() == "ready\n"
        begun = time.monotonic()
        changer.stdin.write("go\n")
        changer.stdin.flush()
        if after is None:
            assert changer.stdout.readline() == "changed\n"
        else:
            multiprocessing.Event().wait(after)
            changer.send_signal(signal.SIGKILL)
        return time.monotonic() - begun
