"""What a kiosk tells the audit, though it never opens the vault: wrong PINs and jumped clocks."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from hopewall.core.actor import Actor
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.screen import EducationOnly, EducationOnlyReason
from hopewall.services.audit_spool import spool
from hopewall.services.device import device_id
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
                _tell(self._home, AuditAction.PIN_FAILED)
            case Wrong() | Locked():
                _tell(self._home, AuditAction.LOCKED_OUT)
        return answer

    def wait_left(self) -> int:
        """Return the seconds until the next try is judged."""
        return self._gate.wait_left()


def watch_clock(home: Home) -> Callable[[EducationOnly], None]:
    """Return what a screen calls when it begins to show no person: a jumped clock is kept."""

    def told(fault: EducationOnly) -> None:
        if fault.reason in _JUMPS:
            _tell(home, AuditAction.CLOCK_JUMPED, fault.reason.value)

    return told


def _tell(home: Home, action: AuditAction, reason: str = "") -> None:
    actor = Actor("", "kiosk", device_id())
    spool(home, Deed(action, ObjectKind.SCREEN, datetime.now(UTC), reason=reason, actor=actor))
