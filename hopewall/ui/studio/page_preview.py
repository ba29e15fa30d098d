"""The real Learn page beside its text: its own engine, as for a story (docs/adr/0078)."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem

from hopewall.core.library import Library
from hopewall.core.site import Site
from hopewall.services.library import Bookshelf
from hopewall.ui.item_tree import leave_tab_order
from hopewall.ui.jobs import Jobs
from hopewall.ui.network import RefusingFactory
from hopewall.ui.places import QML
from hopewall.ui.studio.one_page import OnePageIndex
from hopewall.ui.studio.preview import PreviewError
from hopewall.ui.translate import Interpreter
from hopewall.ui.viewmodels.display import DisplayViewModel
from hopewall.ui.viewmodels.learn import LearnViewModel
from hopewall.ui.viewmodels.takealong import TakeAlongViewModel


class _PageInHand(LearnViewModel):
    """Learn over a library that is handed to it: of a page that is being written."""

    def hold(self, library: Library) -> None:
        """Show this library."""
        self._asked, self._library = True, library
        self._derive()


class PagePreview(QObject):
    """One page of Learn, drawn into an item of another window; built when it is first needed."""

    def __init__(self, site: Site, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        shelf = Bookshelf(site, date.today)
        self.display = DisplayViewModel(site.languages[0], self)
        self.learn = _PageInHand(OnePageIndex(), shelf, jobs, self)
        self.along = TakeAlongViewModel(self.learn, None, self)
        self._interpreter = Interpreter()
        self._network = RefusingFactory()
        self._engine: QQmlApplicationEngine | None = None
        self._item: QQuickItem | None = None
        self.display.languageChanged.connect(self._speak)

    def show(self, page_id: str, library: Library, host: QQuickItem, *, still: bool) -> None:
        """Show a page as visitors would see it; raises PreviewError where QML is damaged."""
        if self._item is None:
            self._raise_in(host, still=still)
        self.learn.hold(library)
        self.learn.go("page", page_id)
        # Once its items are there: nothing of the page is a stop of Studio's tab key.
        QTimer.singleShot(0, self, self._leave_tab_order)

    def shows(self, page_id: str) -> bool:
        """Whether this page is the one on the paper."""
        return self.learn.page.open_id == page_id

    def clear(self) -> None:
        """Leave the paper empty."""
        self.learn.leave()

    def strike(self) -> None:
        """Take the page down: first its item, then its engine, then what they looked at."""
        if self._item is not None:
            self._item.setParentItem(None)  # type: ignore[arg-type]  # off the window
            self._item = None
        if self._engine is not None:
            self._engine.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self._engine = None
        self.learn.close()
        self._interpreter.close()

    def _raise_in(self, host: QQuickItem, *, still: bool) -> None:
        engine = QQmlApplicationEngine()
        self._engine = engine
        engine.setNetworkAccessManagerFactory(self._network)
        engine.addImportPath(str(QML))
        component = QQmlComponent(engine, "wall.learn", "PreviewPlace")
        made = component.createWithInitialProperties(
            {
                "learn": self.learn,
                "explainer": self.learn.page,
                "along": self.along,
                "display": self.display,
                "still": still,
            }
        )
        if not isinstance(made, QQuickItem):
            raise PreviewError(f"Learn's page is damaged: {component.errorString()}")
        made.setParent(engine)
        made.setParentItem(host)
        self._item = made
        self._interpreter.attach(engine)
        self._speak()

    @Slot()
    def _leave_tab_order(self) -> None:
        if self._item is not None:
            leave_tab_order(self._item)

    @Slot()
    def _speak(self) -> None:
        language = self.display.speech
        self.learn.speak(language)
        if self._engine is not None:
            self._interpreter.speak(language, self._engine)
