"""The PIN that lets staff leave the kiosk: argon2id, and waits that grow after wrong tries.

The file holds the hash, the count of wrong tries and the wait that is left. A wait is counted on
a clock that nobody can set (seconds since the machine was switched on); over a restart the wall
clock is believed only when it has moved forward.
"""

import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from hopewall.core.tries import (
    FREE_TRIES,
    NONE_WRONG,
    WAIT_MINUTES,
    Moment,
    Tries,
    begun,
    gone_since,
    one_more,
    wait_after,
    wait_left,
    whole_seconds,
)
from hopewall.services.clocks import now

__all__ = [
    "FREE_TRIES",
    "WAIT_MINUTES",
    "Locked",
    "Moment",
    "Opened",
    "PinAnswer",
    "PinError",
    "PinFile",
    "Wrong",
    "now",
    "wait_after",
]

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


class PinFile:
    """The gate that `HOME/kiosk/pin.json` keeps."""

    def __init__(
        self, path: Path, hashed: str, tries: Tries, clock: Callable[[], Moment] = now
    ) -> None:
        self._path = path
        self._hash = hashed
        self._tries = tries
        self._clock = clock

    @classmethod
    def open(cls, path: Path, clock: Callable[[], Moment] = now) -> Self:
        """Read the file; PinError with one sentence when it is missing or damaged."""
        try:
            raw = json.loads(path.read_text("utf-8"))
            hashed = str(raw["hash"])
            tries = Tries(
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
        return cls(path, hashed, tries, clock)

    @classmethod
    def set(cls, path: Path, pin: str, clock: Callable[[], Moment] = now) -> Self:
        """Set a new PIN; PinError when it is too short, too long, or not of digits alone."""
        if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
            raise PinError(f"A staff PIN has {SHORTEST} to {LONGEST} digits and nothing else.")
        from argon2 import PasswordHasher  # noqa: PLC0415  the kiosk opens its wall without it

        made = cls(path, PasswordHasher().hash(pin), NONE_WRONG, clock)
        made._save()
        return made

    def wait_left(self) -> int:
        """Return the seconds until the next try is judged."""
        return whole_seconds(self._wait_left(self._clock()))

    def try_pin(self, pin: str) -> PinAnswer:
        """Judge a PIN."""
        moment = self._clock()
        left = self._wait_left(moment)
        if left > 0:
            return Locked(whole_seconds(left))
        # Counted as wrong and on disk before it is judged: pulling the plug wins no free try.
        self._keep(one_more(self._tries, moment))
        if self._is_right(pin):
            self._keep(NONE_WRONG)
            return Opened()
        return Wrong(int(self._tries.wait))

    def _is_right(self, pin: str) -> bool:
        from argon2 import PasswordHasher  # noqa: PLC0415  the kiosk opens its wall without it
        from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415

        try:
            return PasswordHasher().verify(self._hash, pin)
        except (VerificationError, InvalidHashError):
            return False

    def _wait_left(self, moment: Moment) -> float:
        tries = self._tries
        if tries.wait > 0 and gone_since(tries, moment) < 0:
            # The wall clock was set back over a restart: the wait begins again.
            self._keep(begun(tries.wrong, tries.wait, moment))
        return wait_left(self._tries, moment)

    def _keep(self, tries: Tries) -> None:
        self._tries = tries
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
                json.dump({"hash": self._hash, **asdict(self._tries)}, file)
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
