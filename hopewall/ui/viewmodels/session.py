"""An education session as a whole: prepare, lead, take home; its people are asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.deck.deck import Deck
from hopewall.core.screen import EducationOnly, ScreenIndex
from hopewall.services.decks import deck_named
from hopewall.services.library import Bookshelf
from hopewall.ui.jobs import Failed, Jobs
from hopewall.ui.reading.figurefiles import FigureFiles
from hopewall.ui.viewmodels.display import DisplayViewModel
from hopewall.ui.viewmodels.lead import Ground, LeadViewModel
from hopewall.ui.viewmodels.prepare import PrepareViewModel
from hopewall.ui.viewmodels.takehome import TakeHomeViewModel

if TYPE_CHECKING:
    from hopewall.core.library import Library

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_MS = 250


@QmlElement
@QmlUncreatable("built in Python")
class SessionViewModel(QObject):
    """Which of its three places the session is in."""

    placeChanged = Signal()
    readyChanged = Signal()
    peopleChanged = Signal()
    screensChanged = Signal()
    closing = Signal()

    def __init__(
        self,
        index: ScreenIndex,
        shelf: Bookshelf,
        parts: tuple[DisplayViewModel, PrepareViewModel, LeadViewModel, TakeHomeViewModel],
        jobs: Jobs,
        *,
        wanted: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._index = index
        self._shelf = shelf
        self._display, self._prepare, self._lead, self._home = parts
        self._jobs = jobs
        self._wanted = wanted
        self._place = "prepare"
        self._direct = False
        self._ground: Ground | None = None
        self._figures = FigureFiles(shelf)
        self._people = index.state is None
        self._second = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._lead.ended.connect(self.takeHome)
        self._display.languageChanged.connect(self._speak)

    # ------------------------------------------------------------ for the stage

    def start(self) -> None:
        """Begin to read the pages and to look who may be shown."""
        self._speak()
        self._timer.start()
        self._jobs.start(self._shelf.read, self._take)

    def read_now(self) -> None:
        """Read the pages here and now; for the tour and for tests."""
        self._speak()
        if self._ground is None:
            self._take(self._shelf.read())

    def stop(self) -> None:
        """Look no more and forget the family."""
        self._timer.stop()
        self._lead.forget()
        self._home.forget()
        self._home.clear()
        self._figures.clear()

    @Slot()
    def look(self) -> None:
        """Ask the index what changed."""
        news = self._index.refresh()
        people = not isinstance(news, EducationOnly) and self._index.state is None
        if people != self._people:
            self._people = people
            self.peopleChanged.emit()
        if self._place == "lead":
            self._lead.look()

    def tell_screens(self, number: int) -> None:
        """Know how many screens the machine has now; one that is unplugged ends nothing."""
        if (number > 1) != self._second:
            self._second = number > 1
            self.screensChanged.emit()

    # ------------------------------------------------------------ for QML

    @Slot()
    def lead(self) -> None:
        """Begin the session with the prepared deck."""
        if self._ground is not None and self._lead.begin(self._prepare.deck, self._ground):
            self._go("lead")

    @Slot()
    def takeHome(self) -> None:
        """Go on to what the family takes home."""
        if self._ground is None:
            return
        self._home.tell(
            self._lead.deck,
            self._ground.library,
            self._lead.parked_questions,
            self._display.speech,
        )
        self._go("takehome")

    @Slot()
    def goOn(self) -> None:
        """Go back from the sheet to the screens."""
        self._go("lead")

    @Slot()
    def finish(self) -> None:
        """End the session: everything of the family is forgotten."""
        self._lead.forget()
        self._home.forget()
        self._display.setTextStep(0)
        self._direct = False
        self._go("prepare")

    @Slot()
    def leave(self) -> None:
        """Close the window."""
        self.closing.emit()

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """prepare, lead or takehome."""
        return self._place

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        """Whether the pages have been read."""
        return self._ground is not None

    @Property(bool, notify=peopleChanged)
    def people(self) -> bool:
        """Whether any person may be shown."""
        return self._people

    @Property(bool, notify=screensChanged)
    def secondScreen(self) -> bool:
        """Whether there is a screen for the presenter besides the family's."""
        return self._second

    @Property(bool, notify=placeChanged)
    def direct(self) -> bool:
        """Whether the talk began without being prepared, so that nothing has been said yet."""
        return self._direct

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether everybody is fictional."""
        return self._shelf.site.demonstration

    # ------------------------------------------------------------ inside

    def _go(self, place: str) -> None:
        if place != self._place:
            self._place = place
            self.placeChanged.emit()

    def _take(self, read: Library | Failed) -> None:
        if isinstance(read, Failed):
            from hopewall.core.library import Library  # noqa: PLC0415 - only when all else failed

            read = Library()
        ground = Ground(read, self._shelf.site, self._shelf.today(), self._figures)
        self._ground = ground
        wanted: Deck | None = deck_named(read.decks, self._wanted) if self._wanted else None
        if wanted is not None:
            self._prepare.take(wanted)
        self._prepare.tell(ground)
        self.readyChanged.emit()
        if wanted is not None:
            self._direct = True
            self.lead()

    @Slot()
    def _speak(self) -> None:
        language = self._display.speech
        self._prepare.speak(language)
        self._lead.speak(language)
        self._home.speak(language)
