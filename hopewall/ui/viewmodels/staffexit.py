"""The way out for staff: a held corner, a pad of digits, and a gate that takes its time."""

from typing import Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.services.pin import Locked, Opened, PinAnswer, Wrong

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_PIN = 12
SHORTEST_PIN = 4
CLOSES_AFTER_MS = 30_000


class PinGate(Protocol):
    """What judges a PIN; `hopewall.services.pin.PinFile` does it on a real machine."""

    def try_pin(self, pin: str) -> PinAnswer:
        """Judge a PIN, and make the next try wait when there were too many wrong ones."""

    def wait_left(self) -> int:
        """Return the seconds until the next try is judged."""


@QmlElement
@QmlUncreatable("built in Python")
class StaffExitViewModel(QObject):
    """The PIN pad."""

    changed = Signal()
    leave = Signal()
    studioAsked = Signal()

    def __init__(
        self, gate: PinGate | None, parent: QObject | None = None, *, studio: bool = False
    ) -> None:
        super().__init__(parent)
        self._gate = gate
        self._studio = studio
        self._inside = False
        self._open = False
        self._digits = ""
        self._wrong = False
        self._wait = 0
        self._tick = QTimer(self)
        self._tick.setObjectName("wait")
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        self._quiet = QTimer(self)
        self._quiet.setObjectName("quiet")
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(CLOSES_AFTER_MS)
        self._quiet.timeout.connect(self.cancel)

    @Property(bool, constant=True)
    def isThere(self) -> bool:
        """Whether staff can leave this way."""
        return self._gate is not None

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the pad is up."""
        return self._open

    @Property(bool, notify=changed)
    def isInside(self) -> bool:
        """Whether the PIN was right, and staff choose where to go."""
        return self._inside

    @Property(int, notify=changed)
    def length(self) -> int:
        """How many digits have been touched."""
        return len(self._digits)

    @Property(bool, notify=changed)
    def isWrong(self) -> bool:
        """Whether the last try was wrong."""
        return self._wrong

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        """Seconds until the pad can be used again."""
        return self._wait

    @Slot()
    def hold(self) -> None:
        """Open the pad: the corner was held long enough."""
        if self._gate is None or self._open:
            return
        self._open = True
        self._start_waiting(self._gate.wait_left())
        self._quiet.start()
        self.changed.emit()

    @Slot(str)
    def digit(self, digit: str) -> None:
        """Take one digit."""
        self._quiet.start()
        if (
            self._wait == 0
            and not self._inside
            and digit.isdigit()
            and len(self._digits) < LONGEST_PIN
        ):
            self._digits += digit
            self._wrong = False
            self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Take the last digit back."""
        self._quiet.start()
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Close the pad."""
        self._open = self._inside = False
        self._digits = ""
        self._wrong = False
        self._quiet.stop()
        self._tick.stop()
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Have the PIN judged."""
        if self._gate is None or self._wait or len(self._digits) < SHORTEST_PIN:
            return
        pin, self._digits = self._digits, ""
        match self._gate.try_pin(pin):
            case Opened() if self._studio:
                self._inside = True
                self._quiet.start()
            case Opened():
                self.cancel()
                self.leave.emit()
                return
            case Wrong(wait_seconds):
                self._wrong = True
                self._start_waiting(wait_seconds)
            case Locked(wait_seconds):
                self._start_waiting(wait_seconds)
        self.changed.emit()

    @Slot()
    def openStudio(self) -> None:
        """Go to Studio, which asks for a name and a passphrase of its own."""
        if self._inside:
            self.cancel()
            self.studioAsked.emit()

    @Slot()
    def leaveKiosk(self) -> None:
        """Close the kiosk."""
        if self._inside:
            self.cancel()
            self.leave.emit()

    def _start_waiting(self, seconds: int) -> None:
        self._wait = seconds
        if seconds:
            self._tick.start()

    @Slot()
    def _count_down(self) -> None:
        self._wait = self._gate.wait_left() if self._gate else 0
        if self._wait == 0:
            self._tick.stop()
            self._wrong = False
        self.changed.emit()
