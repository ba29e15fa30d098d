"""Deeds while the vault is closed wait in a file, and come into the audit once."""

from datetime import timedelta
from pathlib import Path

import pytest

from hopewall.core.actor import Actor
from hopewall.core.audit import AuditAction, AuditEvent, Deed, ObjectKind
from hopewall.core.audit_chain import Sound, verify
from hopewall.core.screen import EducationOnly
from hopewall.release.screen_index import open_screen
from hopewall.services import audit_intake
from hopewall.services.audit_intake import take_spool
from hopewall.services.audit_spool import SPOOL, TAKING, spool
from hopewall.services.home import Home
from hopewall.services.kiosk_watch import WatchedPin, watch_clock
from hopewall.services.pin import PinFile
from hopewall.vault import Vault
from tests.services.demonstration import NOW, ordinary, person_of

KIOSK = Actor("", "kiosk", "00c0ffee")


def failed(number: int = 0) -> Deed:
    at = NOW + timedelta(seconds=number)
    return Deed(AuditAction.PIN_FAILED, ObjectKind.SCREEN, at, actor=KIOSK)


def told(vault: Vault) -> list[AuditEvent]:
    """Return the events that came from outside, after checking the whole chain."""
    with vault.reading() as reading:
        events = list(reading.audit.events())
    assert isinstance(verify(events), Sound)
    return [event for event in events if event.role == "kiosk" or "spool" in event.action]


def test_what_waits_comes_into_the_audit_with_its_own_time_and_actor(
    home: Home, vault: Vault
) -> None:
    for number in range(3):
        assert spool(home, failed(number))
    assert take_spool(home, vault, NOW + timedelta(days=1)) == 3
    events = told(vault)
    assert [event.at for event in events] == [failed(n).at.isoformat() for n in range(3)]
    assert {event.device_id for event in events} == {"00c0ffee"}
    assert not (home.kiosk / SPOOL).exists()
    assert take_spool(home, vault, NOW) == 0


def test_two_wrong_pins_in_the_same_second_are_two(home: Home, vault: Vault) -> None:
    spool(home, failed())
    spool(home, failed())
    assert take_spool(home, vault, NOW) == 2
    assert len(told(vault)) == 2


def test_killed_between_the_audit_and_the_file_nothing_is_taken_twice(
    home: Home, vault: Vault
) -> None:
    spool(home, failed())
    waiting = (home.kiosk / SPOOL).read_bytes()
    take_spool(home, vault, NOW)
    (home.kiosk / TAKING).write_bytes(waiting)
    spool(home, failed(1))
    assert take_spool(home, vault, NOW) == 1
    assert len(told(vault)) == 2


def test_a_vault_that_refuses_loses_nothing(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool(home, failed())
    with monkeypatch.context() as patch:

        def broken(*_: object) -> None:
            raise OSError("no")

        patch.setattr(audit_intake, "read_spool", broken)
        with pytest.raises(OSError, match="no"):
            take_spool(home, vault, NOW)
    assert take_spool(home, vault, NOW) == 1


def test_a_changed_line_is_told_and_the_others_are_taken(home: Home, vault: Vault) -> None:
    for number in range(3):
        spool(home, failed(number))
    path = home.kiosk / SPOOL
    lines = path.read_text().splitlines(keepends=True)
    path.write_text(lines[0] + lines[1].replace("pin-failed", "locked-out") + lines[2])
    assert take_spool(home, vault, NOW) == 3
    assert [event.action for event in told(vault)] == ["pin-failed", "pin-failed", "spool-damaged"]


def test_what_a_power_cut_left_of_a_line_spoils_no_other(home: Home, vault: Vault) -> None:
    spool(home, failed())
    with (home.kiosk / SPOOL).open("ab") as file:
        file.write(b'0123456789abcdef {"action":"pin-')
    spool(home, failed(1))
    assert take_spool(home, vault, NOW) == 2
    assert [event.action for event in told(vault)] == ["pin-failed", "pin-failed"]


def test_nobody_can_fill_the_disk_with_wrong_pins(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hopewall.services.audit_spool._LARGEST", 500)
    kept = [spool(home, failed(number)) for number in range(20)]
    assert kept[0]
    assert not kept[-1]
    assert (home.kiosk / SPOOL).stat().st_size <= 500


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    blocked = Home(tmp_path / "home")
    blocked.root.mkdir()
    blocked.kiosk.write_text("a file stands in the folder's place")
    assert not spool(blocked, failed())


def test_what_waits_outside_the_vault_may_name_nobody(home: Home) -> None:
    named = Deed(AuditAction.WITHDRAWN, ObjectKind.PERSON, NOW, subject_id=person_of(ordinary()))
    with pytest.raises(ValueError, match="names nobody"):
        spool(home, named)


def test_wrong_pins_and_lock_outs_of_a_kiosk_are_told(home: Home, vault: Vault) -> None:
    gate = WatchedPin(PinFile.set(home.kiosk / "pin.json", "1379"), home)
    for _ in range(6):
        gate.try_pin("0000")
    take_spool(home, vault, NOW)
    assert [event.action for event in told(vault)] == ["pin-failed"] * 4 + ["locked-out"] * 2


def test_a_right_pin_is_not_told(home: Home, vault: Vault) -> None:
    WatchedPin(PinFile.set(home.kiosk / "pin.json", "1379"), home).try_pin("1379")
    take_spool(home, vault, NOW)
    assert told(vault) == []


def test_a_clock_that_jumps_back_is_told_once_each_time(home: Home, vault: Vault) -> None:
    moment = NOW
    screen = open_screen(home.screen, home.release / "objects", lambda: moment, watch_clock(home))
    for jump in (timedelta(), -timedelta(days=2), timedelta(), -timedelta(days=3)):
        moment = NOW + jump
        for _ in range(3):
            screen.refresh()
        assert isinstance(screen.state, EducationOnly) == bool(jump)
    screen.close()
    take_spool(home, vault, NOW)
    assert [(event.action, event.reason_code) for event in told(vault)] == [
        ("clock-jumped", "clock-back")
    ] * 2


def test_a_lease_that_ends_is_no_jump_of_the_clock(home: Home, vault: Vault) -> None:
    late = NOW + timedelta(days=40)
    open_screen(home.screen, home.release / "objects", lambda: late, watch_clock(home)).close()
    take_spool(home, vault, NOW)
    assert told(vault) == []
