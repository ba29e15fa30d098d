"""Who sits at the desk: logging in, which room is open, locking by itself and by hand."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Protocol

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.site import Site
from hopewall.core.staff import Role
from hopewall.services.studio.desk import Desk
from hopewall.services.studio_desk import SatDown, Shut, Trouble, get_up
from hopewall.ui.jobs import Failed
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

LOCK_AFTER_MS = 5 * 60_000
LOOK_EVERY_MS = 1_000
SLEPT_S = 5.0
"""A machine that was away for so long was asleep: whoever opens its lid logs in again."""


class Room(StrEnum):
    """The rooms of Studio, in their order on the left."""

    TODAY = "today"
    PEOPLE = "people"
    REVIEW = "review"
    PUBLISH = "publish"
    EXPLAINERS = "explainers"
    SETTINGS = "settings"


FURNISHED: Final = tuple(Room)
"""The rooms that one can go into."""


@dataclass(frozen=True, slots=True)
class FictionalMember:
    """One of a demonstration's staff, whose passphrase is no secret."""

    name: str
    role: Role
    passphrase: str


class Door(Protocol):
    """What opens the vault; `hopewall.services.studio_desk` does on a real machine."""

    def sit_down(self, name: str, passphrase: str) -> SatDown | Shut:
        """Open the vault for somebody; takes a second."""

    def why_shut(self) -> Shut | None:
        """Return why nobody can log in at all, or None."""


def machine_slept() -> float:
    """Return the seconds that this machine has spent asleep since it started."""
    if not hasattr(time, "CLOCK_BOOTTIME"):
        return 0.0
    return time.clock_gettime(time.CLOCK_BOOTTIME) - time.monotonic()


@QmlElement
@QmlUncreatable("built in Python")
class DeskViewModel(QObject):
    """The lock, and what is behind it."""

    changed = Signal()
    roomChanged = Signal()
    waitChanged = Signal()
    fictionalChanged = Signal()
    opened = Signal()
    closing = Signal()
    """Everything that is not written down yet has to be, now."""

    def __init__(
        self,
        door: Door,
        lane: WorkLaneViewModel,
        *,
        fictional: Callable[[], Sequence[FictionalMember]] = tuple,
        slept: Callable[[], float] = machine_slept,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._lane = lane
        self._read_fictional = fictional
        self._fictional = tuple(fictional())
        self._slept = slept
        self._slept_before = slept()
        self._desk: Desk | None = None
        self._opening = False
        self._shut: Shut | None = None
        self._wait = 0
        self._name = ""
        self._room = Room.TODAY
        self._quiet = QTimer(self)
        self._quiet.setObjectName("quiet")
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(LOCK_AFTER_MS)
        self._quiet.timeout.connect(self.lock)
        self._tick = QTimer(self)
        self._tick.setObjectName("tick")
        self._tick.setInterval(LOOK_EVERY_MS)
        self._tick.timeout.connect(self._look)

    # ------------------------------------------------------------ for view models

    @property
    def desk(self) -> Desk | None:
        """Who sits here with what open; None while locked."""
        return self._desk

    def start(self, name: str = "", passphrase: str = "") -> None:
        """Look whether there is anything to open, and open it for whoever said who they are."""
        self._shut = self._door.why_shut()
        self._name = name
        self._tick.start()
        self.changed.emit()
        if name and passphrase:
            self.logIn(name, passphrase)

    def take_site(self, site: Site) -> None:
        """Go on with other settings of the site."""
        if self._desk is not None:
            self._desk = replace(self._desk, site=site)

    def stop(self) -> None:
        """Close everything; for the end of the process."""
        self._tick.stop()
        self.lock()

    # ------------------------------------------------------------ for QML

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether somebody is logged in."""
        return self._desk is not None

    @Property(bool, notify=changed)
    def isOpening(self) -> bool:
        """Whether a passphrase is being judged."""
        return self._opening

    @Property(str, notify=changed)
    def member(self) -> str:
        """Name of whoever is logged in, or was last."""
        return self._name

    @Property(str, notify=changed)
    def role(self) -> str:
        """Code of their role."""
        return str(self._desk.who.role) if self._desk else ""

    @Property(QUrl, notify=changed)
    def vaultFolder(self) -> QUrl:
        """Where the vault lies, from which nobody chooses a file; empty while locked."""
        return QUrl.fromLocalFile(str(self._desk.home.vault)) if self._desk else QUrl()

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Code of why the vault stayed shut; empty where nothing is wrong."""
        return str(self._shut.trouble) if self._shut else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """The whole sentence of that in English, with the file it is about."""
        spoken = {Trouble.WRONG, Trouble.WAIT}
        return self._shut.sentence if self._shut and self._shut.trouble not in spoken else ""

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        """How many wrong passphrases are free before a wait."""
        return self._shut.tries_left if self._shut else 0

    @Property(int, notify=waitChanged)
    def waitSeconds(self) -> int:
        """Seconds until the next try is judged."""
        return self._wait

    @Property("QVariantList", notify=fictionalChanged)  # type: ignore[arg-type]
    def fictionalStaff(self) -> list[dict[str, str]]:
        """The demonstration's staff, to log in by a touch; empty on a real site."""
        return [{"name": each.name, "role": str(each.role)} for each in self._fictional]

    @Property(str, notify=roomChanged)
    def room(self) -> str:
        """Code of the room that is open."""
        return str(self._room)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def rooms(self) -> list[str]:
        """Codes of the rooms, in their order."""
        return [str(room) for room in FURNISHED]

    @Slot(str, str)
    def logIn(self, name: str, passphrase: str) -> None:
        """Have a passphrase judged."""
        if self._opening or self._desk is not None or self._wait:
            return
        self._opening, self._shut, self._name = True, None, name.strip()
        self.changed.emit()
        self._lane.do(
            "opening", lambda _told: self._door.sit_down(name.strip(), passphrase), self._judged
        )

    @Slot(str)
    def logInAs(self, name: str) -> None:
        """Log in as one of the demonstration's staff."""
        for member in self._fictional:
            if member.name == name:
                self.logIn(member.name, member.passphrase)

    @Slot()
    def lock(self) -> None:
        """Write down what is not yet, and close the vault."""
        self._quiet.stop()
        if self._desk is None:
            return
        self.closing.emit()
        desk, self._desk = self._desk, None
        # The lane is in order: what was asked before is done before the vault closes.
        self._lane.ask(lambda: get_up(desk), self._gone)
        # Whoever sat here may have changed who can log in.
        present = tuple(self._read_fictional())
        if present != self._fictional:
            self._fictional = present
            self.fictionalChanged.emit()
        self.changed.emit()

    @Slot()
    def touched(self) -> None:
        """Hear that somebody is there."""
        if self._desk is not None:
            self._quiet.start()

    @Slot(str)
    def go(self, room: str) -> None:
        """Open a room."""
        wanted = Room(room)
        if wanted in FURNISHED and wanted is not self._room:
            self._room = wanted
            self.roomChanged.emit()

    # ------------------------------------------------------------ inside

    def _judged(self, outcome: SatDown | Shut | Failed) -> None:
        self._opening = False
        if isinstance(outcome, SatDown):
            self._desk, self._shut = outcome.desk, None
            self._slept_before = self._slept()
            self._quiet.start()
            self.changed.emit()
            self.opened.emit()
            return
        if isinstance(outcome, Failed):
            outcome = Shut(Trouble.OTHER, outcome.why)
        self._shut = outcome
        self._wait = outcome.wait_seconds
        self.changed.emit()
        self.waitChanged.emit()

    def _gone(self, _outcome: object) -> None:
        """Nothing is left to do once the vault is closed."""

    @Slot()
    def _look(self) -> None:
        if self._wait:
            self._wait -= 1
            self.waitChanged.emit()
        slept = self._slept()
        if slept - self._slept_before > SLEPT_S:
            self.lock()
        self._slept_before = slept
