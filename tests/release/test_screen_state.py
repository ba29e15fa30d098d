"""What a screen never forgets: the highest version, and the highest clock."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hopewall.core.codes import ChannelName
from hopewall.core.head import Malformed
from hopewall.release import screen_state
from hopewall.release.checked_json import encode_checked
from hopewall.release.lock import BusyError, locked
from hopewall.release.screen_state import (
    STATE_FILES,
    STATE_LOCK,
    ClockFloor,
    Floor,
    ScreenState,
    note_clock,
    note_installed,
    read_state,
)

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
LOBBY, SESSION = ChannelName.LOBBY, ChannelName.SESSION
ONE, TWO = Floor(1, "1" * 64), Floor(2, "2" * 64)
SOUND: dict[str, Any] = {
    "clock": "2026-11-22T10:00:00Z",
    "floors": {"lobby": [1, ONE.head_sha256]},
    "serial": 4,
}


def read(folder: Path) -> ScreenState:
    state = read_state(folder)
    assert isinstance(state, ScreenState), state
    return state


def test_a_screen_that_was_never_used_remembers_nothing(tmp_path: Path) -> None:
    assert read(tmp_path) == ScreenState(0, datetime(1970, 1, 1, tzinfo=UTC), {})


def test_each_channel_keeps_its_own_floor_and_the_clock_is_the_last_told(tmp_path: Path) -> None:
    note_installed(tmp_path, LOBBY, ONE, NOW)
    told = note_installed(tmp_path, SESSION, TWO, NOW - MINUTE)
    assert told == read(tmp_path)
    assert told.floors == {LOBBY: ONE, SESSION: TWO}
    assert told.clock == NOW - MINUTE
    assert note_installed(tmp_path, LOBBY, TWO, NOW).floors == {LOBBY: TWO, SESSION: TWO}


def test_the_clock_is_only_ever_raised(tmp_path: Path) -> None:
    note_installed(tmp_path, LOBBY, ONE, NOW)
    before = read(tmp_path)
    for same in (NOW, NOW - MINUTE):
        note_clock(tmp_path, same)
        assert read(tmp_path) == before, "nothing is written for it"
    note_clock(tmp_path, NOW + MINUTE)
    assert read(tmp_path).clock == NOW + MINUTE
    assert read(tmp_path).floors == {LOBBY: ONE}


def test_the_files_are_written_in_turns_and_the_newer_one_counts(tmp_path: Path) -> None:
    note_installed(tmp_path, LOBBY, ONE, NOW)
    for minutes in range(1, 6):
        before = {name: (tmp_path / name).read_bytes() for name in STATE_FILES}
        serial = read(tmp_path).serial
        note_clock(tmp_path, NOW + minutes * MINUTE)
        changed = [name for name in STATE_FILES if (tmp_path / name).read_bytes() != before[name]]
        assert len(changed) == 1
        assert read(tmp_path).serial == serial + 1
        (tmp_path / changed[0]).rename(tmp_path / "away")
        assert read(tmp_path).clock == NOW + (minutes - 1) * MINUTE
        (tmp_path / "away").rename(tmp_path / changed[0])


@pytest.mark.parametrize("name", STATE_FILES)
@pytest.mark.parametrize("data", [None, b"junk"])
def test_a_lost_or_spoilt_file_is_made_good_by_the_next_note(
    tmp_path: Path, name: str, data: bytes | None
) -> None:
    note_installed(tmp_path, LOBBY, ONE, NOW)
    note_clock(tmp_path, NOW + MINUTE)
    if data is None:
        (tmp_path / name).unlink()
    else:
        (tmp_path / name).write_bytes(data)
    note_clock(tmp_path, NOW + 2 * MINUTE)
    assert read(tmp_path).clock == NOW + 2 * MINUTE
    for other in STATE_FILES:
        (tmp_path / other).rename(tmp_path / "away")
        assert read(tmp_path).floors == {LOBBY: ONE}
        (tmp_path / "away").rename(tmp_path / other)


@pytest.mark.parametrize(
    "change",
    [
        {"serial": "4"},
        {"serial": True},
        {"serial": None},
        {"more": 1},
        {"clock": None},
        {"clock": "2026-11-22"},
        {"floors": []},
        {"floors": {"lobby": [1]}},
        {"floors": {"lobby": [True, ONE.head_sha256]}},
        {"floors": {"lobby": ["1", ONE.head_sha256]}},
        {"floors": {"lobby": [1, 5]}},
        {"floors": {"cinema": [1, ONE.head_sha256]}},
    ],
)
def test_a_state_with_a_wrong_field_is_no_state(tmp_path: Path, change: dict[str, Any]) -> None:
    path = tmp_path / STATE_FILES[1]
    path.write_bytes(encode_checked(SOUND))
    assert read(tmp_path) == ScreenState(4, NOW, {LOBBY: ONE})
    path.write_bytes(encode_checked(SOUND | change))
    assert read_state(tmp_path) == Malformed("state-b has unknown, missing or wrong fields.")
    for gone in SOUND:
        path.write_bytes(encode_checked({k: v for k, v in SOUND.items() if k != gone}))
        assert isinstance(read_state(tmp_path), Malformed)


def test_a_spoilt_file_says_what_is_wrong_only_where_no_other_is_sound(tmp_path: Path) -> None:
    (tmp_path / STATE_FILES[0]).write_bytes(b"junk")
    assert read_state(tmp_path) == Malformed("state-a is cut off or has something added.")
    (tmp_path / STATE_FILES[1]).mkdir()
    assert read_state(tmp_path) == Malformed("state-a is cut off or has something added.")
    (tmp_path / STATE_FILES[0]).unlink()
    fault = read_state(tmp_path)
    assert isinstance(fault, Malformed)
    assert fault.sentence.startswith("state-b cannot be read (")
    (tmp_path / STATE_FILES[0]).write_bytes(encode_checked(SOUND))
    assert read(tmp_path).serial == 4


def test_a_kiosk_never_waits_for_whoever_holds_the_state(tmp_path: Path) -> None:
    floor = ClockFloor(tmp_path)
    with locked(tmp_path / STATE_LOCK):
        with pytest.raises(BusyError):
            note_clock(tmp_path, NOW)
        floor.tick(NOW)
    assert floor.fault.startswith("The highest clock seen could not be written down (")
    floor.tick(NOW + MINUTE)
    assert floor.fault == ""
    assert read(tmp_path).clock == NOW + MINUTE


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """Collect which clocks are written down."""
    told: list[datetime] = []

    def note(_: Path, clock: datetime) -> None:
        told.append(clock)

    monkeypatch.setattr(screen_state, "note_clock", note)
    return told


def test_a_clock_is_remembered_at_once_and_written_once_a_minute(
    tmp_path: Path, written: list[datetime]
) -> None:
    floor = ClockFloor(tmp_path)
    assert floor.highest == datetime(1970, 1, 1, tzinfo=UTC)
    assert floor.fault == ""
    floor.load(NOW)
    assert floor.highest == NOW
    second = timedelta(seconds=1)
    for now, highest in (
        (NOW, NOW),
        (NOW - MINUTE, NOW),
        (NOW + MINUTE - second, NOW + MINUTE - second),
        (NOW + MINUTE, NOW + MINUTE),
        (NOW + MINUTE + second, NOW + MINUTE + second),
        (NOW + 2 * MINUTE, NOW + 2 * MINUTE),
    ):
        floor.tick(now)
        assert floor.highest == highest
    assert written == [NOW + MINUTE, NOW + 2 * MINUTE]


@pytest.mark.parametrize(("back", "behind"), [(0, False), (5, False), (5.01, True), (-9, False)])
def test_a_clock_more_than_five_minutes_back_is_behind(
    tmp_path: Path, back: float, behind: bool
) -> None:
    floor = ClockFloor(tmp_path)
    floor.load(NOW)
    assert floor.is_behind(NOW - timedelta(minutes=back)) is behind


def test_a_clock_that_cannot_be_written_is_told_until_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    floor = ClockFloor(tmp_path)

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    real: Callable[..., int] = os.write
    monkeypatch.setattr(os, "write", full)
    floor.tick(NOW)
    assert "No space left" in floor.fault
    monkeypatch.setattr(os, "write", real)
    floor.tick(NOW + timedelta(seconds=59))
    assert "No space left" in floor.fault, "it is tried again a minute later"
    floor.tick(NOW + MINUTE)
    assert not floor.fault
