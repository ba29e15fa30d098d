"""One education session on its stage: engine, view models, windows; taken down in order."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication
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
from hopewall.ui.stage import DAMAGED, StageError
from hopewall.ui.translate import Interpreter, compile_stale
from hopewall.ui.viewmodels.display import DisplayViewModel
from hopewall.ui.viewmodels.lead import LeadViewModel
from hopewall.ui.viewmodels.pane import PaneViewModel
from hopewall.ui.viewmodels.prepare import PrepareViewModel, Save
from hopewall.ui.viewmodels.session import SessionViewModel
from hopewall.ui.viewmodels.takehome import Desk, TakeHomeViewModel


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """How this session is to be."""

    shelf: Bookshelf
    save: Save
    desk: Desk
    deck: str = ""
    """The deck to begin with; empty to prepare one."""
    language: Language | None = None
    lobby: ScreenIndex | None = None
    """Only to count who is on the wall and not in sessions."""


class SessionStage(QObject):
    """Owns everything that a running session is made of."""

    def __init__(self, index: ScreenIndex, site: Site, settings: SessionSettings) -> None:
        super().__init__()
        start = settings.language or site.languages[0]
        other = next(each for each in Language if each is not start)
        self.display = DisplayViewModel(start, self)
        self._jobs = Jobs(self)
        shelf = settings.shelf
        self.first = PaneViewModel(index, shelf, self._jobs, start, self)
        self.second = PaneViewModel(index, shelf, self._jobs, other, self)
        self.prepare = PrepareViewModel(index, settings.lobby, settings.save, self)
        self.lead = LeadViewModel(index, (self.first, self.second), self)
        self.home = TakeHomeViewModel(settings.desk, self._jobs, self)
        self.session = SessionViewModel(
            index,
            shelf,
            (self.display, self.prepare, self.lead, self.home),
            self._jobs,
            wanted=settings.deck,
            parent=self,
        )
        typefaces.load()
        compile_stale()
        self._interpreter = Interpreter()
        self._network = RefusingFactory()
        self._desktop = NoDesktop(self)
        self._engine: QQmlApplicationEngine | None = None
        self._window: QQuickWindow | None = None
        self.display.languageChanged.connect(self._speak)
        self.session.closing.connect(self.leave)
        self._windowed = True
        self.session.placeChanged.connect(self._place_windows)
        self.session.screensChanged.connect(self._place_windows)

    @property
    def window(self) -> QQuickWindow:
        """The session's window, while the stage is up."""
        if self._window is None:
            raise StageError("The interface is not up.")
        return self._window

    @property
    def engine(self) -> QQmlApplicationEngine:
        """The QML engine, while the stage is up."""
        if self._engine is None:
            raise StageError("The interface is not up.")
        return self._engine

    def raise_curtain(
        self, *, size: tuple[int, int] | None = None, still: bool = False, windowed: bool = True
    ) -> None:
        """Load the QML and show the first screen."""
        self._windowed = windowed
        engine = QQmlApplicationEngine()
        self._engine = engine
        engine.setNetworkAccessManagerFactory(self._network)
        engine.addImportPath(str(QML))
        if still:
            theme = engine.singletonInstance("wall.theme", "Display")
            if isinstance(theme, QObject):
                theme.setProperty("still", True)
        start: dict[str, object] = {
            "session": self.session,
            "display": self.display,
            "prepare": self.prepare,
            "lead": self.lead,
            "first": self.first,
            "second": self.second,
            "firstStory": self.first.story,
            "secondStory": self.second.story,
            "home": self.home,
            "windowed": windowed,
        }
        self._window = open_window(engine, "wall.session", "Main", start, size)
        if self._window is None:
            self.strike()
            raise StageError(DAMAGED)
        self._interpreter.attach(engine)
        self._speak()
        self._watch_screens()

    @Slot()
    def leave(self) -> None:
        """Close the window."""
        if self._window is not None:
            self._window.close()
        QCoreApplication.quit()

    def strike(self) -> None:
        """Take everything down: first the timers, then the engine, then what QML looked at."""
        self.session.stop()
        self._jobs.drain()
        if self._window is not None:
            self._window.close()
            self._window = None
        if self._engine is not None:
            self._engine.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self._engine = None
        self._interpreter.close()
        self._desktop.release()

    def _watch_screens(self) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._count_screens)
            application.screenRemoved.connect(self._count_screens)
        self._count_screens()

    @Slot()
    def _count_screens(self) -> None:
        self.session.tell_screens(len(QGuiApplication.screens()))

    @Slot()
    def _place_windows(self) -> None:
        """Give the family the last screen and the nurse the first; the nurse prepares on the first.

        A window that fills its screen has to be told the new one's place and size as well.
        """
        screens = QGuiApplication.screens()
        if self._window is None or not screens:
            return
        apart = len(screens) > 1 and self.session.property("place") != "prepare"
        wanted = screens[-1] if apart else screens[0]
        if self._window.screen() is not wanted:
            self._window.setScreen(wanted)
            self._window.setGeometry(wanted.geometry())
            if not self._windowed:
                self._window.showFullScreen()
        if not apart:
            return
        for presenter in self._window.findChildren(QQuickWindow):
            presenter.setScreen(screens[0])
            presenter.setGeometry(screens[0].availableGeometry())

    @Slot()
    def _speak(self) -> None:
        if self._engine is not None:
            self._interpreter.speak(self.display.speech, self._engine)
