"""One kiosk on its stage: engine, view models, window; built and taken down in order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from hopewall.core.codes import Language
from hopewall.core.screen import ScreenIndex
from hopewall.core.site import Site
from hopewall.services.library import Bookshelf
from hopewall.ui import typefaces
from hopewall.ui.first_window import open_window
from hopewall.ui.jobs import Jobs
from hopewall.ui.network import NoDesktop, RefusingFactory
from hopewall.ui.places import QML
from hopewall.ui.translate import Interpreter, compile_stale
from hopewall.ui.turns import TurnLedger
from hopewall.ui.viewmodels import (
    AttractViewModel,
    DisplayViewModel,
    HideNowViewModel,
    KioskViewModel,
    LearnViewModel,
    LikeMeViewModel,
    StaffExitViewModel,
    StoryViewModel,
    WallViewModel,
)
from hopewall.ui.viewmodels.hidenow import Hide
from hopewall.ui.viewmodels.kiosk import KioskParts
from hopewall.ui.viewmodels.staffexit import PinGate
from hopewall.ui.viewmodels.takealong import TakeAlongViewModel

if TYPE_CHECKING:
    from hopewall.ui.studio_beside import StudioBeside


DAMAGED: Final = "The interface is damaged; install hopewall again."


class StageError(Exception):
    """The interface did not come up; the message says why."""


class StageSettings(NamedTuple):
    """How this kiosk is to be."""

    locked: bool
    state_dir: Path
    pin: PinGate | None = None
    start_language: Language | None = None
    locked_hint: str = ""
    shelf: Bookshelf | None = None
    """What there is to read; without one, Learn is not offered."""
    hide: Hide | None = None
    """Hides a story on this screen; without it, staff cannot."""
    studio: Sequence[str] = ()
    """The command that opens Studio over this kiosk, in a process of its own; none by default."""


class Stage(QObject):
    """Owns everything that a running kiosk is made of."""

    def __init__(self, index: ScreenIndex, site: Site, settings: StageSettings) -> None:
        super().__init__()
        start = settings.start_language or site.languages[0]
        self.display = DisplayViewModel(start, self)
        ledger = TurnLedger(settings.state_dir / "turns.bin")
        self.attract = AttractViewModel(index, site, ledger, self)
        self.wall = WallViewModel(index, self)
        self.likeme = LikeMeViewModel(index, self)
        self.story = StoryViewModel(index, self)
        self._jobs = Jobs(self)
        self.learn = LearnViewModel(index, settings.shelf, self._jobs, self)
        self.along = TakeAlongViewModel(self.learn, settings.shelf, self)
        self.staff = StaffExitViewModel(settings.pin, self, studio=bool(settings.studio))
        self._studio_command = settings.studio
        self._studio: StudioBeside | None = None
        self.hiding = HideNowViewModel(settings.hide, self)
        self.kiosk = KioskViewModel(
            index,
            site,
            KioskParts(self.display, self.attract, self.wall, self.likeme, self.story, self.learn),
            locked=settings.locked,
            hint=settings.locked_hint,
            parent=self,
        )
        typefaces.load()
        compile_stale()
        self._interpreter = Interpreter()
        self._network = RefusingFactory()
        self._desktop = NoDesktop(self)
        self._engine: QQmlApplicationEngine | None = None
        self._window: QQuickWindow | None = None
        self.fault = ""
        """Why the kiosk ended by itself, as one sentence; empty where it did not."""
        self.display.languageChanged.connect(self._speak)
        self.staff.leave.connect(self.leave)
        self.staff.studioAsked.connect(self._open_studio)
        self.hiding.hidden.connect(self.kiosk.look)
        self.kiosk.screenChanged.connect(self._forget_question)
        self.kiosk.dropCaches.connect(self._drop_caches)
        self.kiosk.damaged.connect(self._give_up)

    @property
    def engine(self) -> QQmlApplicationEngine:
        """The QML engine, while the stage is up."""
        if self._engine is None:
            raise StageError("The interface is not up.")
        return self._engine

    @property
    def window(self) -> QQuickWindow:
        """The kiosk's window, while the stage is up."""
        if self._window is None:
            raise StageError("The interface is not up.")
        return self._window

    def raise_curtain(self, *, size: tuple[int, int] | None = None, still: bool = False) -> None:
        """Load the QML and show the first screen."""
        engine = QQmlApplicationEngine()
        self._engine = engine
        engine.setNetworkAccessManagerFactory(self._network)
        engine.addImportPath(str(QML))
        if still:
            self._theme("Display").setProperty("still", True)
        start: dict[str, object] = {
            "kiosk": self.kiosk,
            "display": self.display,
            "attract": self.attract,
            "people": self.wall,
            "likeme": self.likeme,
            "story": self.story,
            "learn": self.learn,
            "explainer": self.learn.page,
            "along": self.along,
            "staff": self.staff,
            "hiding": self.hiding,
        }
        self._window = open_window(engine, "wall.kiosk", "Main", start, size)
        if self._window is not None:
            self._interpreter.attach(engine)
            self._speak()
            self.kiosk.start()
        if self._window is None or self.fault:
            self.strike()
            raise StageError(DAMAGED)

    def wall_scroll(self) -> float:
        """Return how far the wall is scrolled, in pixels; for benches and tests."""
        return float(self.window.property("wallScroll"))

    @Slot()
    def leave(self) -> None:
        """Let staff out: close the window although it is locked."""
        if self._window is not None:
            self._window.setProperty("leaving", True)
            self._window.close()
        QCoreApplication.quit()

    @Slot()
    def _open_studio(self) -> None:
        """Step aside for Studio; the wall goes on behind it and comes back when it is closed."""
        if self._studio is None:
            # With the first staff member who asks for it.
            from hopewall.ui.studio_beside import StudioBeside  # noqa: PLC0415

            self._studio = StudioBeside(self._studio_command, self)
            self._studio.ended.connect(self._come_back)
        if self._window is not None and self._studio.start():
            self._window.setProperty("aside", True)

    @Slot()
    def _come_back(self) -> None:
        if self._window is not None:
            self._window.setProperty("aside", False)
            self.kiosk.look()
            self.kiosk.rest()

    @Slot()
    def _give_up(self) -> None:
        """Rather no kiosk, which is started again and says why, than a screen that stays empty."""
        self.fault = DAMAGED
        self.leave()

    def strike(self) -> None:
        """Take everything down: first the timers, then the engine, then what QML looked at."""
        if self._studio is not None:
            self._studio.end()
        self.kiosk.stop()
        self.along.clear()
        self._jobs.drain()
        if self._window is not None:
            self._window.setProperty("leaving", True)
            self._window.close()
            self._window = None
        if self._engine is not None:
            # PySide makes 180 names of events with this class; a start needs none of them.
            from PySide6.QtCore import QEvent  # noqa: PLC0415

            self._engine.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self._engine = None
        self._interpreter.close()
        self._desktop.release()

    @Slot()
    def _forget_question(self) -> None:
        if self.kiosk.property("screen") != "story":
            self.hiding.cancel()

    def _theme(self, name: str) -> QObject:
        singleton = self.engine.singletonInstance("wall.theme", name)
        if not isinstance(singleton, QObject):
            raise StageError("The interface's theme is missing; install hopewall again.")
        return singleton

    @Slot()
    def _speak(self) -> None:
        if self._engine is not None:
            self._interpreter.speak(self.display.speech, self._engine)

    @Slot()
    def _drop_caches(self) -> None:
        if self._window is not None:
            self._window.releaseResources()
