"""The PIN that lets staff leave the kiosk: argon2id, and waits that grow after wrong tries.

The file holds the hash, the count of wrong tries and the wait that is left. A wait is counted on
a clock that nobody can set (seconds since the machine was switched on); over a restart the wall
clock is believed only when it has moved forward.
"""

import json
import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Self

FREE_TRIES = 5
WAIT_MINUTES = (1, 2, 4, 8, 15)
SHORTEST, LONGEST = 4, 12


@dataclass(frozen=True, slots=True)
class Opened:
    """The PIN was right."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """The PIN was wrong; the next try is judged after this many seconds."""

    wait_seconds: int


@dataclass(frozen=True, slots=True)
class Locked:
    """The PIN was not looked at: there were too many wrong tries."""

    wait_seconds: int


PinAnswer = Opened | Wrong | Locked


class PinError(Exception):
    """The PIN cannot be set, or its file cannot be read; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Now, on three clocks: which boot, seconds since it, and the wall clock's seconds."""

    boot: str
    since_boot: float
    wall: float


@dataclass(frozen=True, slots=True)
class _State:
    hash: str
    wrong: int = 0
    wait: float = 0.0
    boot: str = ""
    since_boot: float = 0.0
    wall: float = 0.0


def now() -> Moment:
    """Read the clocks."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        boot = ""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    since = time.clock_gettime(clock) if clock is not None else time.monotonic()
    return Moment(boot, since, time.time())


def wait_after(wrong: int) -> int:
    """Return the seconds to wait after so many wrong tries in a row."""
    if wrong < FREE_TRIES:
        return 0
    return 60 * WAIT_MINUTES[min(wrong - FREE_TRIES, len(WAIT_MINUTES) - 1)]


class PinFile:
    """The gate that `HOME/kiosk/pin.json` keeps."""

    def __init__(self, path: Path, state: _State, clock: Callable[[], Moment] = now) -> None:
        self._path = path
        self._state = state
        self._clock = clock

    @classmethod
    def open(cls, path: Path, clock: Callable[[], Moment] = now) -> Self:
        """Read the file; PinError with one sentence when it is missing or damaged."""
        try:
            raw = json.loads(path.read_text("utf-8"))
            state = _State(
                hash=str(raw["hash"]),
                wrong=int(raw["wrong"]),
                wait=float(raw["wait"]),
                boot=str(raw["boot"]),
                since_boot=float(raw["since_boot"]),
                wall=float(raw["wall"]),
            )
        except FileNotFoundError as error:
            raise PinError(f"No staff PIN is set ({path} is missing); set one first.") from error
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise PinError(f"{path} cannot be read; set the staff PIN again.") from error
        return cls(path, state, clock)

    @classmethod
    def set(cls, path: Path, pin: str, clock: Callable[[], Moment] = now) -> Self:
        """Set a new PIN; PinError when it is too short, too long, or not of digits alone."""
        if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
            raise PinError(f"A staff PIN has {SHORTEST} to {LONGEST} digits and nothing else.")
        from argon2 import PasswordHasher  # noqa: PLC0415  the kiosk opens its wall without it

        made = cls(path, _State(PasswordHasher().hash(pin)), clock)
        made._save()
        return made

    def wait_left(self) -> int:
        """Return the seconds until the next try is judged."""
        return _ceil(self._wait_left(self._clock()))

    def try_pin(self, pin: str) -> PinAnswer:
        """Judge a PIN."""
        moment = self._clock()
        left = self._wait_left(moment)
        if left > 0:
            return Locked(_ceil(left))
        # Counted as wrong and on disk before it is judged: pulling the plug wins no free try.
        wrong = self._state.wrong + 1
        wait = wait_after(wrong)
        self._keep(moment, wrong, wait)
        if self._is_right(pin):
            self._keep(moment, 0, 0)
            return Opened()
        return Wrong(wait)

    def _is_right(self, pin: str) -> bool:
        from argon2 import PasswordHasher  # noqa: PLC0415  the kiosk opens its wall without it
        from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415

        try:
            return PasswordHasher().verify(self._state.hash, pin)
        except (VerificationError, InvalidHashError):
            return False

    def _wait_left(self, moment: Moment) -> float:
        state = self._state
        if state.wait <= 0:
            return 0.0
        same_boot = bool(state.boot) and state.boot == moment.boot
        gone = moment.since_boot - state.since_boot if same_boot else moment.wall - state.wall
        if gone < 0:
            # The wall clock was set back over a restart: the wait begins again.
            self._keep(moment, state.wrong, state.wait)
            gone = 0.0
        return max(0.0, state.wait - gone)

    def _keep(self, moment: Moment, wrong: int, wait: float) -> None:
        self._state = replace(
            self._state,
            wrong=wrong,
            wait=wait,
            boot=moment.boot,
            since_boot=moment.since_boot,
            wall=moment.wall,
        )
        try:
            self._save()
        except PinError:
            # A full disk must not let anybody out, nor lock staff in: this run still counts.
            return

    def _save(self) -> None:
        draft = self._path.with_name(self._path.name + ".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            draft.unlink(missing_ok=True)
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(asdict(self._state), file)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self._path)
            folder = os.open(self._path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
        except OSError as error:
            raise PinError(f"{self._path} cannot be written: {error.strerror}.") from error


def _ceil(seconds: float) -> int:
    return int(-(-seconds // 1))
