"""Studio on its stage: engines, view models, window; built and taken down in order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from hopewall.core.codes import Language
from hopewall.core.site import Site
from hopewall.services.library import Bookshelf
from hopewall.services.studio_shelf import PictureShelf, memory_folder
from hopewall.ui import typefaces
from hopewall.ui.first_window import open_window
from hopewall.ui.jobs import Jobs
from hopewall.ui.network import NoDesktop, RefusingFactory
from hopewall.ui.places import QML
from hopewall.ui.stage import StageError
from hopewall.ui.studio.page_preview import PagePreview
from hopewall.ui.studio.preview import Preview
from hopewall.ui.studio.rooms import Rooms
from hopewall.ui.translate import STUDIO, Interpreter, compile_stale
from hopewall.ui.viewmodels.display import DisplayViewModel
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel, Door, FictionalMember
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel


@dataclass(frozen=True, slots=True)
class StudioSettings:
    """How this Studio is to be."""

    door: Door
    start_language: Language | None = None
    shelf: Bookshelf | None = None
    fictional: Callable[[], Sequence[FictionalMember]] = tuple
    """Reads whose passphrases a demonstration tells."""
    full_screen: bool = False
    """On a lobby's machine, over the kiosk; on a desk, a window."""
    start: tuple[str, str] = ("", "")
    """Who logs in at once, with which passphrase."""


class StudioStage(QObject):
    """Owns everything that a running Studio is made of."""

    def __init__(self, site: Site, settings: StudioSettings) -> None:
        super().__init__()
        self._site = site
        self._full_screen = settings.full_screen
        self._still = False
        self._start = settings.start
        self._scratch = TemporaryDirectory(prefix="hopewall-studio-")
        self.display = DisplayViewModel(settings.start_language or site.languages[0], self)
        self._jobs = Jobs(self)
        self._aside = Jobs(self)
        self._checks = Jobs(self)
        self.lane = WorkLaneViewModel(self._jobs, self._aside, self._checks, self)
        self.desk = DeskViewModel(
            settings.door, self.lane, fictional=settings.fictional, parent=self
        )
        self.preview = Preview(site, settings.shelf, self._aside, Path(self._scratch.name), self)
        self.pages = PagePreview(site, self._aside, self)
        self._shelf = PictureShelf(memory_folder())
        self.rooms = Rooms(self.desk, self.lane, self._shelf, self)
        for room in self.rooms.with_pages():
            room.previewChanged.connect(self._show_preview)
        self.desk.roomChanged.connect(self._show_preview)
        self.rooms.explainer.looked.connect(self._show_page)
        self.rooms.explainer.changed.connect(self._clear_page)
        typefaces.load()
        compile_stale()
        self._interpreter = Interpreter(words=STUDIO)
        self._network = RefusingFactory()
        self._desktop = NoDesktop(self)
        self._engine: QQmlApplicationEngine | None = None
        self._window: QQuickWindow | None = None
        self.display.languageChanged.connect(self._speak)

    @property
    def window(self) -> QQuickWindow:
        """Studio's window, while the stage is up."""
        if self._window is None:
            raise StageError("Studio is not up.")
        return self._window

    def raise_curtain(self, *, size: tuple[int, int] | None = None, still: bool = False) -> None:
        """Load the QML and show the lock."""
        self._still = still
        engine = QQmlApplicationEngine()
        self._engine = engine
        engine.setNetworkAccessManagerFactory(self._network)
        engine.addImportPath(str(QML))
        start: dict[str, object] = {
            "desk": self.desk,
            "lane": self.lane,
            "display": self.display,
            "previewDisplay": self.preview.display,
            "today": self.rooms.today,
            "people": self.rooms.people,
            "person": self.rooms.person,
            "withdrawing": self.rooms.withdrawing,
            "personForm": self.rooms.personForm,
            "consent": self.rooms.consent,
            "writing": self.rooms.writing,
            "past": self.rooms.writing.past,
            "road": self.rooms.writing.road,
            "review": self.rooms.review,
            "showing": self.rooms.showing,
            "publishing": self.rooms.publishing,
            "settingsSite": self.rooms.settingsSite,
            "scan": self.rooms.scan,
            "settingsStaff": self.rooms.settingsStaff,
            "photos": self.rooms.photos,
            "explainers": self.rooms.explainers,
            "explainer": self.rooms.explainer,
            "learnDisplay": self.pages.display,
            "siteNames": {str(language): name for language, name in self._site.name.items()},
            "demonstration": self._site.demonstration,
            "fullScreen": self._full_screen,
            "still": still,
        }
        self._window = open_window(engine, "wall.studio", "StudioWindow", start, size)
        if self._window is None:
            self.strike()
            raise StageError("Studio's screen is damaged; install hopewall again.")
        self._interpreter.attach(engine)
        self._speak()
        host = self._window.findChild(QQuickItem, "previewHost")
        if host is None:
            raise StageError("Studio's screen is damaged; install hopewall again.")
        self.preview.raise_in(host, still=still)
        self.desk.start(*self._start)

    def strike(self) -> None:
        """Take everything down: first the timers, then the engines, then what QML looked at."""
        self.desk.stop()
        self._aside.drain()
        self._checks.drain()
        self._jobs.finish()
        self.preview.strike()
        self.pages.strike()
        if self._window is not None:
            self._window.close()
            self._window = None
        if self._engine is not None:
            self._engine.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self._engine = None
        self._interpreter.close()
        self._desktop.release()
        self.rooms.photos.strike()
        self.rooms.scan.strike()
        self.rooms.today.nobodys_photos.strike()
        self._shelf.clear()
        self._scratch.cleanup()

    @Slot()
    def _show_preview(self) -> None:
        language = self.rooms.showing.language
        if language is not None:
            self.preview.speak(language)
        self.preview.show(self.rooms.page_to_look_at())

    @Slot()
    def _show_page(self) -> None:
        now = self.rooms.explainer.now
        host = self.window.findChild(QQuickItem, "learnHost")
        if now.look is not None and now.look.library.pages and host is not None:
            if not self.pages.shows(now.page_id):
                self.pages.display.speak(now.language)
            self.pages.show(now.page_id, now.look.library, host, still=self._still)

    @Slot()
    def _clear_page(self) -> None:
        if not self.rooms.explainer.now.page_id:
            self.pages.clear()

    @Slot()
    def _speak(self) -> None:
        self.rooms.speak(self.display.speech)
        if self._engine is not None:
            self._interpreter.speak(self.display.speech, self._engine)
