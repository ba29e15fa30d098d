"""Learn: the path, worries, words, the research board, and which page is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.screen import ScreenIndex, StoryPage
from hopewall.services.library import Bookshelf
from hopewall.ui.jobs import Failed, Jobs
from hopewall.ui.reading.page_props import NO_CARD, Shown
from hopewall.ui.viewmodels.explainer import ExplainerViewModel
from hopewall.ui.when_used import when_used

if TYPE_CHECKING:
    from hopewall.core.library import Library
    from hopewall.ui.reading import cards, figurefiles, people, runs, shelves, typesetting
    from hopewall.ui.reading.runs import Piece, Reading
else:
    cards = when_used("hopewall.ui.reading.cards")
    figurefiles = when_used("hopewall.ui.reading.figurefiles")
    people = when_used("hopewall.ui.reading.people")
    runs = when_used("hopewall.ui.reading.runs")
    shelves = when_used("hopewall.ui.reading.shelves")
    typesetting = when_used("hopewall.ui.reading.typesetting")

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

# Long after the first wall is up, and before most visitors ask.
READ_AFTER_MS = 20_000

PLACES = ("path", "station", "worries", "worry", "words", "board", "page")

_NO_BOARD: Shown = {}


class Spot(NamedTuple):
    """Where the visitor is: a place, and which of its things."""

    place: str = "path"
    which: str = ""
    heading: str = ""


class LearnProps(NamedTuple):
    """Everything that does not change while a visitor walks about."""

    stations: tuple[Shown, ...] = ()
    worries: tuple[Shown, ...] = ()
    terms: tuple[Shown, ...] = ()
    board: Shown = _NO_BOARD


@QmlElement
@QmlUncreatable("built in Python")
class LearnViewModel(QObject):
    """The library as a place to walk about in."""

    shelvesChanged = Signal()
    spotChanged = Signal()
    cardChanged = Signal()
    storyDoorsChanged = Signal()

    def __init__(
        self,
        index: ScreenIndex,
        shelf: Bookshelf | None,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._jobs = jobs
        self._library: Library | None = None
        self._asked = False
        self._stamp: object = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(READ_AFTER_MS)
        self._later.timeout.connect(self.prepare)
        self._language = Language.EN
        self._spot = Spot()
        self._trail: tuple[Spot, ...] = ()
        self._story_behind = ""
        self._props = LearnProps()
        self._card: Shown = NO_CARD
        self._card_of: tuple[str, ...] = ()
        self._story: StoryPage | None = None
        self._story_doors: tuple[Shown, ...] = ()
        self.page = ExplainerViewModel(index, self)
        self._figures: figurefiles.FigureFiles | None = None

    # ------------------------------------------------------------ for view models

    @Slot()
    def prepare(self) -> None:
        """Begin to read the library, once, elsewhere."""
        self._later.stop()
        if self._shelf is not None and not self._asked:
            self._asked = True
            self._stamp = self._shelf.stamp()
            self._jobs.start(self._shelf.read, self._take)

    def prepare_later(self) -> None:
        """Begin to read when the kiosk has come to rest, unless a visitor asks before."""
        if self._shelf is not None:
            self._later.start()

    def read_now(self) -> None:
        """Read the library here and now; for the tour and for tests."""
        if self._shelf is not None and self._library is None:
            self._asked = True
            self._stamp = self._shelf.stamp()
            self._take(self._shelf.read())

    def speak(self, language: Language) -> None:
        """Say everything in this language; the visitor stays where they are."""
        self._language = language
        self._derive()

    def open_from_story(self, page_id: str, story_id: str) -> None:
        """Open a page from which one goes back to the story."""
        self._trail = ()
        self._story_behind = story_id
        self._stand(Spot("page", page_id))

    def leave(self) -> None:
        """Forget where the last visitor was and what they answered."""
        self._trail = ()
        self._story_behind = ""
        self._card_of, self._card = (), NO_CARD
        self._spot = Spot()
        self.page.close()
        self.cardChanged.emit()
        self.spotChanged.emit()

    def renew(self) -> None:
        """Read the library again when the hospital has changed its pages, or a day has passed."""
        if self._library is not None and self._shelf is not None:
            self._asked = self._shelf.stamp() == self._stamp
            self.prepare()

    def reread(self) -> None:
        """Ask again who may be shown beside the open page."""
        self.page.look_at_people()

    def tell_story(self, story: StoryPage | None) -> None:
        """Find the pages that belong to the story that is open."""
        self._story = story
        self._derive_story()

    def close(self) -> None:
        """Let go of the page and of the figures' files."""
        self._later.stop()
        self.leave()
        if self._figures is not None:
            self._figures.clear()

    @property
    def library(self) -> Library | None:
        """What there is to read, once it has been read."""
        return self._library

    @property
    def spoken(self) -> Language:
        """The language everything is said in."""
        return self._language

    @property
    def offered(self) -> bool:
        """Whether this kiosk has anything to read."""
        return self._shelf is not None

    # ------------------------------------------------------------ for QML: where one goes

    @Slot(str)
    @Slot(str, str)
    def go(self, place: str, which: str = "") -> None:
        """Go to a place."""
        if place in PLACES:
            self._go(Spot(place, which))

    @Slot(str)
    def openPage(self, target: str) -> None:
        """Open a page, `id` or `id#heading`."""
        page_id, _, heading = target.partition("#")
        if page_id and page_id == self.page.open_id and self._spot.place == "page":
            self.page.headingAsked.emit(heading)
            return
        self._go(Spot("page", page_id, heading))

    @Slot()
    def back(self) -> None:
        """Go back to where the visitor came from."""
        if not self._trail:
            self._story_behind = ""
        *trail, spot = self._trail or (Spot(),)
        self._trail = tuple(trail)
        self._stand(spot)

    @Slot(str, str)
    def touch(self, opens: str, target: str) -> None:
        """Follow a touched word."""
        if opens == "link":
            self.openPage(target)
        else:
            self._show_card(opens, target)

    @Slot(str, str)
    def showStage(self, row_id: str, place_id: str) -> None:
        """Open the card of a stage on the research board."""
        self._show_card("stage", row_id, place_id)

    @Slot()
    def showSources(self) -> None:
        """Open the card with every source of the page."""
        self._show_card("sources")

    @Slot()
    def closeCard(self) -> None:
        """Close the card."""
        self._card_of = ()
        self._derive_card()

    @Slot("QVariantList", float, int, bool, bool, result="QVariantList")
    def lay(
        self,
        pieces: list[Piece],
        width: float,
        size: int,
        chinese: bool,
        strong: bool,
    ) -> list[Piece]:
        """Return a text with touchable words, cut into lines of this width."""
        return typesetting.lay(pieces, typesetting.Setting(width, size, chinese, strong))

    # ------------------------------------------------------------ for QML: what there is

    @Property(bool, constant=True)
    def isThere(self) -> bool:
        """Whether this kiosk has anything to read."""
        return self._shelf is not None

    @Property(bool, notify=shelvesChanged)
    def ready(self) -> bool:
        """Whether the library has been read."""
        return self._library is not None

    @Property(str, notify=spotChanged)
    def place(self) -> str:
        """Name of the place."""
        return self._spot.place

    @Property(str, notify=spotChanged)
    def which(self) -> str:
        """Which station, worry or page."""
        return self._spot.which

    @Property(bool, notify=spotChanged)
    def hasBack(self) -> bool:
        """Whether there is somewhere to go back to."""
        return self._spot != Spot()

    @Property(str, notify=spotChanged)
    def storyBehind(self) -> str:
        """The story from which the open page was reached; empty once one has gone further."""
        return "" if self._trail else self._story_behind

    @Property("QVariantList", notify=shelvesChanged)  # type: ignore[arg-type]
    def stations(self) -> list[Shown]:
        """The six places of the path."""
        return list(self._props.stations)

    @Property("QVariantList", notify=shelvesChanged)  # type: ignore[arg-type]
    def worries(self) -> list[Shown]:
        """What people worry about."""
        return list(self._props.worries)

    @Property("QVariantList", notify=shelvesChanged)  # type: ignore[arg-type]
    def terms(self) -> list[Shown]:
        """The words of the glossary."""
        return list(self._props.terms)

    @Property("QVariantMap", notify=shelvesChanged)  # type: ignore[arg-type]
    def board(self) -> Shown:
        """The research board."""
        return self._props.board

    @Property("QVariantMap", notify=cardChanged)  # type: ignore[arg-type]
    def card(self) -> dict[str, Any]:
        """The card that is open; its kind is empty when there is none."""
        return self._card

    @Property("QVariantList", notify=storyDoorsChanged)  # type: ignore[arg-type]
    def storyDoors(self) -> list[Shown]:
        """The pages that belong to the open story."""
        return list(self._story_doors)

    # ------------------------------------------------------------ inside

    def _take(self, read: Library | Failed) -> None:
        if isinstance(read, Failed):
            from hopewall.core.library import Library  # noqa: PLC0415 - with the first page only

            read = self._library or Library()
        elif self._figures is not None:
            self._figures.forget()
        self._library = read
        self._derive()

    def _go(self, spot: Spot) -> None:
        if spot != self._spot:
            self._trail = (*self._trail, self._spot)[-24:]
            self._stand(spot)

    def _stand(self, spot: Spot) -> None:
        self._spot = spot
        self._card_of = ()
        self._derive_card()
        if spot.place == "page":
            self._read_page()
        else:
            self.page.close()
        self.spotChanged.emit()

    def _reading(self) -> Reading | None:
        if self._library is None or self._shelf is None:
            return None
        today: date = self._shelf.today()
        return runs.Reading(self._library, self._shelf.site, self._language, today)

    def _read_page(self) -> None:
        reading = self._reading()
        if reading is None or self._shelf is None:
            return
        if self._figures is None:
            self._figures = figurefiles.FigureFiles(self._shelf)
        self.page.read(self._spot.which, self._spot.heading, reading, self._figures)

    def _derive(self) -> None:
        reading = self._reading()
        if reading is None:
            return
        library = reading.library
        self._props = LearnProps(
            tuple(shelves.stations(library.path.stations, reading)),
            tuple(shelves.stations(library.path.worries, reading)),
            tuple(shelves.terms(library, reading.language)),
            shelves.board(library.board, reading),
        )
        self.shelvesChanged.emit()
        if self._spot.place == "page":
            self._read_page()
        self._derive_card()
        self._derive_story()

    def _derive_story(self) -> None:
        reading = self._reading()
        new: tuple[Shown, ...] = ()
        if reading is not None and self._story is not None:
            ids = people.pages_of(self._story, reading.library.path)
            new = tuple(shelves.doors(ids, reading))
        if new != self._story_doors:
            self._story_doors = new
            self.storyDoorsChanged.emit()

    def _show_card(self, *what: str) -> None:
        self._card_of = what
        self._derive_card()

    def _derive_card(self) -> None:
        reading = self._reading()
        new = self._card_for(reading) if reading else NO_CARD
        if new != self._card:
            self._card = new
            self.cardChanged.emit()

    def _card_for(self, reading: Reading) -> Shown:
        reading = replace(reading, numbers=self.page.numbers, page_id=self.page.open_id)
        card = NO_CARD
        match self._card_of:
            case ("term", term_id):
                card = cards.term_card(term_id, reading)
            case ("source", source_id):
                card = cards.sources_card([source_id], reading)
            case ("sources",):
                card = cards.sources_card(list(reading.numbers), reading, whole=True)
            case ("fact", fact_id):
                card = cards.fact_card(fact_id, reading)
            case ("stage", row_id, place_id):
                card = cards.stage_card(row_id, place_id, reading)
            case _:
                pass
        return card
