"""What a kiosk tells the audit, though it never opens the vault: wrong PINs and jumped clocks."""

from collections.abc import Callable
from typing import Protocol

from hopewall.core.screen import EducationOnly, EducationOnlyReason
from hopewall.services.home import Home
from hopewall.services.pin import Locked, Opened, PinAnswer, Wrong

_JUMPS = frozenset({EducationOnlyReason.CLOCK_BACK, EducationOnlyReason.OLDER_THAN_SEEN})


class _Gate(Protocol):
    def try_pin(self, pin: str) -> PinAnswer: ...

    def wait_left(self) -> int: ...


class WatchedPin:
    """A staff PIN whose wrong tries are told to the audit; a right one is not."""

    def __init__(self, gate: _Gate, home: Home) -> None:
        self._gate = gate
        self._home = home

    def try_pin(self, pin: str) -> PinAnswer:
        """Judge a PIN."""
        answer = self._gate.try_pin(pin)
        match answer:
            case Opened():
                pass
            case Wrong(wait_seconds=0):
                _tell(self._home, "pin-failed")
            case Wrong() | Locked():
                _tell(self._home, "locked-out")
        return answer

    def wait_left(self) -> int:
        """Return the seconds until the next try is judged."""
        return self._gate.wait_left()


def watch_clock(home: Home) -> Callable[[EducationOnly], None]:
    """Return what a screen calls when it begins to show no person: a jumped clock is kept."""

    def told(fault: EducationOnly) -> None:
        if fault.reason in _JUMPS:
            _tell(home, "clock-jumped", fault.reason.value)

    return told


def _tell(home: Home, what: str, reason: str = "") -> None:
    # What the audit is made of is loaded when there is something to tell, not with the wall.
    from hopewall.services.kiosk_deeds import spool_deed  # noqa: PLC0415

    spool_deed(home, what, reason)
