"""The staff's way out: right PINs, wrong PINs, waits that grow, and clocks that lie."""

import stat
from functools import partial
from pathlib import Path

import argon2
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from hopewall.services.pin import (
    Locked,
    Moment,
    Opened,
    PinError,
    PinFile,
    Wrong,
    now,
    wait_after,
)
from hopewall.ui.viewmodels.staffexit import StaffExitViewModel


class Clocks:
    """Three clocks under the test's hand."""

    def __init__(self) -> None:
        self.boot, self.since_boot, self.wall = "first", 100.0, 1_000_000.0

    def __call__(self) -> Moment:
        return Moment(self.boot, self.since_boot, self.wall)

    def pass_by(self, seconds: float) -> None:
        self.since_boot += seconds
        self.wall += seconds

    def restart(self, seconds: float) -> None:
        self.boot, self.since_boot = self.boot + "+", 20.0
        self.wall += seconds


_COSTLY = argon2.PasswordHasher


@pytest.fixture(autouse=True)
def cheap_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a guess cost nothing; the program has no setting for that."""
    monkeypatch.setattr(argon2, "PasswordHasher", partial(_COSTLY, 1, 8, 1))


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def gate(tmp_path: Path, clocks: Clocks) -> PinFile:
    return PinFile.set(tmp_path / "kiosk" / "pin.json", "4711", clocks)


def lock(gate: PinFile, times: int = 5) -> None:
    for _ in range(times):
        gate.try_pin("0000")


def test_the_right_pin_opens(gate: PinFile) -> None:
    assert gate.try_pin("4711") == Opened()


def test_four_wrong_tries_cost_nothing_and_the_fifth_a_minute(gate: PinFile) -> None:
    assert [gate.try_pin("0000") for _ in range(4)] == [Wrong(0)] * 4
    assert gate.try_pin("0000") == Wrong(60)
    assert gate.try_pin("4711") == Locked(60)


def test_waits_grow_to_a_quarter_of_an_hour() -> None:
    assert [wait_after(wrong) // 60 for wrong in range(4, 12)] == [0, 1, 2, 4, 8, 15, 15, 15]


def test_after_the_wait_the_right_pin_opens_and_the_count_begins_again(
    gate: PinFile, clocks: Clocks
) -> None:
    lock(gate)
    clocks.pass_by(59)
    assert gate.try_pin("4711") == Locked(1)
    clocks.pass_by(1)
    assert gate.try_pin("4711") == Opened()
    assert gate.try_pin("0000") == Wrong(0)


def test_the_wait_survives_a_restart(gate: PinFile, clocks: Clocks, tmp_path: Path) -> None:
    lock(gate)
    clocks.restart(10)
    again = PinFile.open(tmp_path / "kiosk" / "pin.json", clocks)
    assert again.wait_left() == 50


def test_a_clock_set_back_does_not_shorten_the_wait(gate: PinFile, clocks: Clocks) -> None:
    lock(gate)
    clocks.wall -= 86_400
    assert gate.wait_left() == 60
    clocks.pass_by(30)
    assert gate.wait_left() == 30


def test_a_clock_set_back_over_a_restart_begins_the_wait_again(
    gate: PinFile, clocks: Clocks, tmp_path: Path
) -> None:
    lock(gate)
    clocks.restart(-86_400)
    again = PinFile.open(tmp_path / "kiosk" / "pin.json", clocks)
    assert again.wait_left() == 60


def test_a_clock_set_forward_does_not_shorten_the_wait(gate: PinFile, clocks: Clocks) -> None:
    lock(gate)
    clocks.wall += 86_400
    assert gate.wait_left() == 60


def test_a_try_counts_before_it_is_judged(gate: PinFile, tmp_path: Path, clocks: Clocks) -> None:
    lock(gate, 4)
    gate.try_pin("0000")
    again = PinFile.open(tmp_path / "kiosk" / "pin.json", clocks)
    assert isinstance(again.try_pin("4711"), Locked)


def test_the_file_is_for_its_owner_alone_and_holds_no_pin(gate: PinFile, tmp_path: Path) -> None:
    path = tmp_path / "kiosk" / "pin.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "4711" not in path.read_text("utf-8")
    assert "$argon2id$" in path.read_text("utf-8")


def test_a_pin_is_costly_to_guess_and_opens(
    tmp_path: Path, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """64 MiB and three passes: the second recommendation of RFC 9106."""
    monkeypatch.setattr(argon2, "PasswordHasher", _COSTLY)
    path = tmp_path / "pin.json"
    gate = PinFile.set(path, "4711", clocks)
    assert "$argon2id$v=19$m=65536,t=3,p=4$" in path.read_text("utf-8")
    assert isinstance(gate.try_pin("0000"), Wrong)
    assert gate.try_pin("4711") == Opened()


@pytest.mark.parametrize("pin", ["", "123", "1" * 13, "12a4", "１２３４"])
def test_a_poor_pin_is_refused(tmp_path: Path, pin: str) -> None:
    with pytest.raises(PinError, match="4 to 12 digits"):
        PinFile.set(tmp_path / "pin.json", pin)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"hash": 1}', '{"hash": "x", "wrong": "y"}'])
def test_a_damaged_file_says_one_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "pin.json"
    path.write_text(text, "utf-8")
    with pytest.raises(PinError, match="set the staff PIN again"):
        PinFile.open(path)


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(PinError, match="missing"):
        PinFile.open(tmp_path / "pin.json")


def test_a_full_disk_neither_opens_nor_forgets(
    gate: PinFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("hopewall.services.pin.os.open", no_space)
    lock(gate)
    assert isinstance(gate.try_pin("4711"), Locked)


def test_the_real_clocks_move_forward() -> None:
    assert now().since_boot <= now().since_boot


def test_the_pad_waits_and_then_lets_staff_out(gate: PinFile, clocks: Clocks, qtbot: QtBot) -> None:
    pad = StaffExitViewModel(gate)
    pad.hold()
    for _ in range(5):
        for digit in "0000":
            pad.digit(digit)
        pad.submit()
    assert pad.property("isWrong") is True
    assert pad.property("waitSeconds") == 60
    pad.digit("4")
    assert pad.property("length") == 0
    clocks.pass_by(60)
    pad._count_down()
    for digit in "4711":
        pad.digit(digit)
    with qtbot.waitSignal(pad.leave):
        pad.submit()
    assert pad.property("isOpen") is False


def test_with_studio_the_right_pin_asks_where_to(gate: PinFile, qtbot: QtBot) -> None:
    staff = StaffExitViewModel(gate, studio=True)
    asked: list[str] = []
    staff.leave.connect(lambda: asked.append("leave"))
    staff.studioAsked.connect(lambda: asked.append("studio"))
    staff.openStudio()
    assert asked == []
    for way in (staff.openStudio, staff.leaveKiosk):
        staff.hold()
        for digit in "4711":
            staff.digit(digit)
        staff.submit()
        assert staff.property("isInside") is True
        way()
        assert staff.property("isOpen") is False
        assert staff.property("isInside") is False
    assert asked == ["studio", "leave"]


def test_a_pad_left_alone_inside_closes_by_itself(gate: PinFile, qtbot: QtBot) -> None:
    staff = StaffExitViewModel(gate, studio=True)
    staff.hold()
    for digit in "4711":
        staff.digit(digit)
    staff.submit()
    quiet = staff.findChild(QTimer, "quiet")
    assert quiet is not None
    assert quiet.isActive()
    quiet.timeout.emit()
    assert staff.property("isInside") is False
