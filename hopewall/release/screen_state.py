"""What a screen must never forget: the highest version installed and the highest clock seen.

Two files, written in turns, each with its checksum and a running number: a power cut can spoil the
one that is being written and never both.
"""

import contextlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple, cast

from hopewall.core.codes import ChannelName
from hopewall.core.head import Malformed, moment_text, parse_moment
from hopewall.release.checked_json import decode_checked, encode_checked
from hopewall.release.durable import read_whole, write_durably
from hopewall.release.lock import locked

STATE_FILES = ("state-a", "state-b")
STATE_LOCK = ".state.lock"
BACKWARDS_ALLOWED = timedelta(minutes=5)

_MAX_STATE_BYTES = 64 * 1024
_KEYS = {"clock", "floors", "serial"}
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_EVERY = timedelta(minutes=1)


class Floor(NamedTuple):
    """The highest version of a channel installed here, and the hash of that head's file."""

    version: int
    head_sha256: str


NO_FLOOR: Final = Floor(0, "")
"""Of a channel that was never installed here."""


class ScreenState(NamedTuple):
    """One reading of the state files."""

    serial: int = 0
    clock: datetime = _NEVER
    floors: Mapping[ChannelName, Floor] = MappingProxyType({})


def read_state(screen_dir: Path) -> ScreenState | Malformed:
    """Return the newer sound state; an empty one for no files, Malformed where none is sound."""
    found: list[ScreenState] = []
    faults: list[Malformed] = []
    for name in STATE_FILES:
        match _read_one(screen_dir / name):
            case ScreenState() as state:
                found.append(state)
            case Malformed() as fault:
                faults.append(fault)
            case None:
                pass
    if found:
        return max(found, key=lambda state: state.serial)
    return faults[0] if faults else ScreenState()


def note_installed(
    screen_dir: Path, channel: ChannelName, floor: Floor, clock: datetime
) -> ScreenState:
    """Raise the version floor and set the clock floor; the caller has decided both."""
    with locked(screen_dir / STATE_LOCK):
        old = _sound_or_empty(screen_dir)
        floors = {**old.floors, channel: floor}
        return _write(screen_dir, old._replace(clock=clock, floors=floors))


def note_clock(screen_dir: Path, clock: datetime) -> None:
    """Raise the clock floor to `clock`; raises OSError when it cannot be written."""
    with locked(screen_dir / STATE_LOCK, patience=0):
        old = _sound_or_empty(screen_dir)
        if clock > old.clock:
            _write(screen_dir, old._replace(clock=clock))


class ClockFloor:
    """The highest clock a screen has seen, written down at most once a minute.

    Only readings within a lease are remembered: a clock that once leapt ahead must not darken the
    screen for years.
    """

    def __init__(self, screen_dir: Path) -> None:
        self._screen_dir = screen_dir
        self._highest = _NEVER
        self._written = _NEVER
        self.fault = ""
        """Why the floor could not be written down last time; empty when it could."""

    @property
    def highest(self) -> datetime:
        """The highest moment known."""
        return self._highest

    def load(self, remembered: datetime) -> None:
        """Take over what the state files say: the installer may have set it anew."""
        self._highest = self._written = remembered

    def is_behind(self, now: datetime) -> bool:
        """Whether the clock stands more than five minutes before the highest moment known."""
        return now < self._highest - BACKWARDS_ALLOWED

    def tick(self, now: datetime) -> None:
        """Remember `now`, and write it down when a minute has gone by since the last time."""
        if now <= self._highest:
            return
        self._highest = now
        if now - self._written < _EVERY:
            return
        self._written = now
        try:
            note_clock(self._screen_dir, now)
            self.fault = ""
        except OSError as error:
            self.fault = f"The highest clock seen could not be written down ({error})."


def _sound_or_empty(screen_dir: Path) -> ScreenState:
    state = read_state(screen_dir)
    return state if isinstance(state, ScreenState) else ScreenState()


def _write(screen_dir: Path, state: ScreenState) -> ScreenState:
    """Write the older file, and then the other one too when that is missing or spoilt."""
    for _ in STATE_FILES:
        state = state._replace(serial=state.serial + 1)
        name = _older_file(screen_dir)
        write_durably(screen_dir / name, _encoded(state))
        if isinstance(_read_one(screen_dir / _older_file(screen_dir)), ScreenState):
            break
    return state


def _encoded(state: ScreenState) -> bytes:
    return encode_checked(
        {
            "clock": moment_text(state.clock),
            "floors": {
                str(channel): [floor.version, floor.head_sha256]
                for channel, floor in state.floors.items()
            },
            "serial": state.serial,
        }
    )


def _older_file(screen_dir: Path) -> str:
    """Return the state file to write next: never the one that holds the newest sound state."""
    serials: list[int] = []
    for name in STATE_FILES:
        state = _read_one(screen_dir / name)
        serials.append(state.serial if isinstance(state, ScreenState) else -1)
    return STATE_FILES[0] if serials[0] <= serials[1] else STATE_FILES[1]


def _read_one(path: Path) -> ScreenState | Malformed | None:
    try:
        data = read_whole(path, _MAX_STATE_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        return Malformed(f"{path.name} cannot be read ({error}).")
    document = decode_checked(data, path.name)
    if isinstance(document, Malformed):
        return document
    with contextlib.suppress(ValueError, TypeError, KeyError):
        return _state(document)
    return Malformed(f"{path.name} has unknown, missing or wrong fields.")


def _state(document: dict[str, object]) -> ScreenState:
    serial, told = document["serial"], document["floors"]
    if document.keys() != _KEYS or type(serial) is not int or not isinstance(told, dict):
        raise ValueError
    floors: dict[ChannelName, Floor] = {}
    for channel, (version, head_sha256) in told.items():
        if type(version) is not int or not isinstance(head_sha256, str):
            raise ValueError
        floors[ChannelName(channel)] = Floor(version, head_sha256)
    return ScreenState(serial, parse_moment(cast("str", document["clock"])), floors)
