"""The real kiosk page beside the work: its own engine, so its own language, size and text step.

Theme and language are an engine's own, and Studio and the page it shows need two of each at once.
The page's item stands in Studio's window; see docs/adr/0078-the-kiosk-page-in-studio.md.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem

from hopewall.core.codes import Language
from hopewall.core.screen import StoryPage
from hopewall.core.site import Site
from hopewall.services.library import Bookshelf
from hopewall.ui.item_tree import leave_tab_order
from hopewall.ui.jobs import Jobs
from hopewall.ui.network import RefusingFactory
from hopewall.ui.places import QML
from hopewall.ui.studio.one_page import OnePageIndex
from hopewall.ui.translate import Interpreter
from hopewall.ui.turns import TurnLedger
from hopewall.ui.viewmodels import (
    AttractViewModel,
    DisplayViewModel,
    KioskViewModel,
    LearnViewModel,
    LikeMeViewModel,
    StoryViewModel,
    WallViewModel,
)
from hopewall.ui.viewmodels.kiosk import KioskParts


class PreviewError(Exception):
    """The kiosk's page did not come up; the message says why."""


class Preview(QObject):
    """A kiosk of one page, drawn into an item of another window."""

    def __init__(
        self,
        site: Site,
        shelf: Bookshelf | None,
        jobs: Jobs,
        state_dir: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._index = OnePageIndex()
        index = self._index
        self.display = DisplayViewModel(site.languages[0], self)
        self.story = StoryViewModel(index, self)
        self.learn = LearnViewModel(index, shelf, jobs, self)
        parts = KioskParts(
            self.display,
            AttractViewModel(index, site, TurnLedger(state_dir / "turns.bin"), self),
            WallViewModel(index, self),
            LikeMeViewModel(index, self),
            self.story,
            self.learn,
        )
        self.kiosk = KioskViewModel(index, site, parts, locked=False, parent=self)
        self._interpreter = Interpreter()
        self._network = RefusingFactory()
        self._engine: QQmlApplicationEngine | None = None
        self._item: QQuickItem | None = None
        self.display.languageChanged.connect(self._speak)

    def raise_in(self, host: QQuickItem, *, still: bool = False) -> None:
        """Build the page and put it into an item; raises PreviewError."""
        engine = QQmlApplicationEngine()
        self._engine = engine
        engine.setNetworkAccessManagerFactory(self._network)
        engine.addImportPath(str(QML))
        component = QQmlComponent(engine, "wall.kiosk", "PreviewPage")
        made = component.createWithInitialProperties(
            {
                "kiosk": self.kiosk,
                "display": self.display,
                "story": self.story,
                "learn": self.learn,
                "still": still,
            }
        )
        if not isinstance(made, QQuickItem):
            raise PreviewError(f"The kiosk's page is damaged: {component.errorString()}")
        made.setParent(engine)
        self._item = made
        self._interpreter.attach(engine)
        self._speak()
        self.move_to(host)

    def move_to(self, host: QQuickItem | None) -> None:
        """Show the page somewhere else, or nowhere."""
        if self._item is not None:
            self._item.setParentItem(host)  # type: ignore[arg-type]  # None takes it off the window

    def show(self, page: StoryPage | None) -> None:
        """Show this page as a kiosk would; None leaves the paper empty."""
        before = self.story.open_id
        self._index.show(page)
        if page is None:
            self.story.close()
            self.learn.tell_story(None)
        elif before == page.tile.story_id:
            self.story.reread()
        else:
            self.story.open(page.tile.story_id)
        self.learn.tell_story(self.story.open_page)
        # Once its items are there: nothing of the page is a stop of Studio's tab key.
        QTimer.singleShot(0, self, self._leave_tab_order)

    def speak(self, language: Language) -> None:
        """Show it in this language."""
        self.display.speak(language)

    def strike(self) -> None:
        """Take the page down: first its item, then its engine, then what they looked at."""
        self.kiosk.stop()
        if self._item is not None:
            self._item.setParentItem(None)  # type: ignore[arg-type]  # off the window
            self._item = None
        if self._engine is not None:
            self._engine.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self._engine = None
        self._interpreter.close()

    @Slot()
    def _leave_tab_order(self) -> None:
        if self._item is not None:
            leave_tab_order(self._item)

    @Slot()
    def _speak(self) -> None:
        language = self.display.speech
        self.story.speak(language)
        self.learn.speak(language)
        if self._engine is not None:
            self._interpreter.speak(language, self._engine)
