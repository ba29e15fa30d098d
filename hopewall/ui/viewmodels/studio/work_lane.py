"""What is being done off the GUI thread: its name, how far it is, and a way to stop it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.services.progress import Progress
from hopewall.ui.jobs import Failed, Jobs

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")

SHOW_AFTER_MS = 400
LOOK_EVERY_MS = 100


class StoppedError(Exception):
    """Somebody asked for the work to stop."""


@dataclass(slots=True)
class _Told:
    """What a worker last said; the only thing it shares with the screen."""

    lock: Lock = field(default_factory=Lock)
    done: int = 0
    total: int = 0
    stop: bool = False

    def say(self, _doing: str, done: int, total: int) -> None:
        """Take the worker's word; raises StoppedError where it is to stop."""
        with self.lock:
            self.done, self.total = done, total
            if self.stop:
                raise StoppedError


@QmlElement
@QmlUncreatable("built in Python")
class WorkLaneViewModel(QObject):
    """The one lane of work: nothing blocks the window, and everybody sees what runs."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        aside: Jobs | None = None,
        checks: Jobs | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._aside = aside or jobs
        self._checks = checks or jobs
        self._told = _Told()
        self._doing = ""
        self._waiting = 0
        self._stoppable = False
        self._slow = False
        self._done = self._total = 0
        self._show = QTimer(self)
        self._show.setSingleShot(True)
        self._show.setInterval(SHOW_AFTER_MS)
        self._show.timeout.connect(self._become_slow)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self._read)

    # ------------------------------------------------------------ for view models

    def ask(self, work: Callable[[], T], then: Callable[[T | Failed], None]) -> None:
        """Do something short and unnamed, such as reading, off the GUI thread."""
        self._jobs.start(work, then)

    def ask_aside(self, work: Callable[[], T], then: Callable[[T | Failed], None]) -> None:
        """Read something that takes seconds and that nobody waits for, beside the lane."""
        self._aside.start(work, then)

    def ask_checks(self, work: Callable[[], T], then: Callable[[T | Failed], None]) -> None:
        """Judge words, beside the lane: what was typed never waits for it to be saved."""
        self._checks.start(work, then)

    def do(
        self,
        doing: str,
        work: Callable[[Progress], T],
        then: Callable[[T | Failed], None],
        *,
        stoppable: bool = False,
    ) -> None:
        """Do something that has a name and may take long; `doing` is a code that QML words."""
        told = self._told = _Told()
        self._doing, self._stoppable = doing, stoppable
        self._done = self._total = 0
        self._waiting += 1
        self._slow = False
        self._show.start()
        self._look.start()
        self.changed.emit()

        def finished(result: T | Failed) -> None:
            self._waiting -= 1
            if not self._waiting:
                self._rest()
            then(result)

        self._jobs.start(lambda: work(told.say), finished)

    def _rest(self) -> None:
        self._show.stop()
        self._look.stop()
        self._doing, self._slow = "", False
        self.changed.emit()

    @Slot()
    def _become_slow(self) -> None:
        self._slow = True
        self.changed.emit()

    @Slot()
    def _read(self) -> None:
        told = self._told
        with told.lock:
            seen = (told.done, told.total)
        if seen != (self._done, self._total):
            self._done, self._total = seen
            self.changed.emit()

    # ------------------------------------------------------------ for QML

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether something named is being done."""
        return self._waiting > 0

    @Property(bool, notify=changed)
    def isSlow(self) -> bool:
        """Whether it takes long enough to be shown."""
        return self._slow

    @Property(str, notify=changed)
    def doing(self) -> str:
        """Code of what is being done."""
        return self._doing

    @Property(float, notify=changed)
    def share(self) -> float:
        """How much of it is done, from 0 to 1; -1 where nobody knows."""
        return min(1.0, self._done / self._total) if self._total else -1.0

    @Property(bool, notify=changed)
    def canStop(self) -> bool:
        """Whether it can be stopped."""
        return self._stoppable and self._waiting > 0

    @Slot()
    def stop(self) -> None:
        """Ask the work to stop at its next step."""
        with self._told.lock:
            self._told.stop = True
