"""The lobby loop: faces drift, and one after another comes forward with its own words."""

import random
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.screen import ScreenIndex, Tile
from hopewall.core.site import Site
from hopewall.ui.deck import Deck
from hopewall.ui.pictures import is_sound
from hopewall.ui.places import placeholder, placeholder_tile, url
from hopewall.ui.plaintext import LONGEST_LINE, LONGEST_NAME, other_than, pick, plain
from hopewall.ui.turns import TurnLedger

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

CANDIDATES = 64
KNOWN_AT_MOST = 8192


class ForwardProps(NamedTuple):
    """The face that has come forward."""

    story_id: str = ""
    portrait: str = ""
    name: str = ""
    message: str = ""
    message_other: str = ""
    therapy: str = ""
    years: int = -1
    life_cycle: str = ""
    voice: str = ""


NOBODY = ForwardProps()


def derive(tile: Tile, language: Language) -> ForwardProps:
    """Choose the words of a face that comes forward."""
    portrait = tile.portrait_path
    return ForwardProps(
        story_id=tile.story_id,
        portrait=url(portrait) if is_sound(portrait) else placeholder(tile.placeholder),
        name=plain(pick(tile.name, language), LONGEST_NAME),
        message=plain(pick(tile.message, language), LONGEST_LINE),
        message_other=plain(other_than(tile.message, language), LONGEST_LINE),
        therapy=str(tile.therapy or ""),
        years=-1 if tile.years is None else tile.years,
        life_cycle=str(tile.life_cycle or ""),
        voice=str(tile.voice),
    )


@QmlElement
@QmlUncreatable("built in Python")
class AttractViewModel(QObject):
    """Who drifts by and who comes forward."""

    forwardChanged = Signal()
    dealtChanged = Signal()
    mottoChanged = Signal()

    def __init__(
        self, index: ScreenIndex, site: Site, ledger: TurnLedger, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._index = index
        self._site = site
        self._ledger = ledger
        self._random = random.Random()  # noqa: S311  an order of faces, not a secret
        self._deck = Deck(index)
        self._language = Language.EN
        self._dealt = 0
        self._known: list[str] = []
        self._read = 0
        self._tile: Tile | None = None
        self._props = NOBODY
        self._timer = QTimer(self)
        self._timer.setObjectName("forward")
        self._timer.setInterval(site.times.forward_every * 1000)
        self._timer.timeout.connect(self.advance)

    # ------------------------------------------------------------ for view models

    def start(self) -> None:
        """Begin the loop with the motto."""
        self._deck.shuffle()
        self._put_back()
        self._say_dealt()
        self._timer.start()

    def stop(self) -> None:
        """Let go of everybody until the loop begins again."""
        if not self.running and self._tile is None:
            return
        self._timer.stop()
        self._deck.clear()
        self._put_back()
        self._say_dealt()

    @property
    def running(self) -> bool:
        """Whether the loop is on the screen."""
        return self._timer.isActive()

    def reread(self, gone: frozenset[str]) -> None:
        """Drop who has gone, everywhere at once."""
        self._known, self._read = [], 0
        if gone:
            self._ledger.forget(gone)
        if not self.running:
            return
        self._deck.mend()
        self._say_dealt()
        if self._tile is not None and not self._index.is_story_shown(self._tile.story_id):
            self._put_back()

    def learn_names(self) -> None:
        """Read some more story ids, so that turns are fair on a wall of thousands."""
        shown = self._index.shown_positions()
        if self._read >= min(len(shown), KNOWN_AT_MOST):
            return
        tiles = self._index.tiles(shown[self._read : self._read + CANDIDATES])
        self._known += [tile.story_id for tile in tiles if tile is not None]
        self._read += CANDIDATES

    def speak(self, language: Language) -> None:
        """Put this language first."""
        self._language = language
        self.mottoChanged.emit()
        self._derive()

    def bring_forward(self, position: int) -> None:
        """Bring one person forward out of turn."""
        self._tile = self._index.tiles([position])[0]
        self._derive()

    # ------------------------------------------------------------ for QML

    @Slot()
    def advance(self) -> None:
        """Bring the next person forward."""
        tile = self._next()
        self._tile = tile
        if tile is not None:
            self._ledger.took(tile.story_id)
        self._derive()

    @Slot(int, result=str)
    def picture(self, number: int) -> str:
        """Return the address of a drifting face's picture."""
        return self._picture(number, large=False)

    @Slot(int, result=str)
    def largePicture(self, number: int) -> str:
        """Return the picture of twice the size."""
        return self._picture(number, large=True)

    @Slot(int, result=str)
    def spare(self, number: int) -> str:
        """Return the drawing that stands in for a picture that does not open."""
        tile = self._deck.card(number)
        return placeholder_tile(tile.placeholder) if tile else ""

    @Slot(int, result=str)
    def storyAt(self, number: int) -> str:
        """Return the id of the story under a touched face."""
        tile = self._deck.card(number)
        return tile.story_id if tile else ""

    @Property(int, notify=dealtChanged)
    def dealt(self) -> int:
        """Grows whenever the faces have to be asked for again."""
        return self._dealt

    @Property(str, notify=mottoChanged)
    def motto(self) -> str:
        """The site's motto in the language at hand."""
        return plain(pick(self._site.motto, self._language), LONGEST_LINE)

    @Property(str, notify=mottoChanged)
    def mottoOther(self) -> str:
        """The motto in the other language."""
        return plain(other_than(self._site.motto, self._language), LONGEST_LINE)

    @Property(str, notify=mottoChanged)
    def siteName(self) -> str:
        """The hospital's name."""
        return plain(pick(self._site.name, self._language), LONGEST_LINE)

    @Property(str, notify=forwardChanged)
    def forwardStory(self) -> str:
        """Id of the face that has come forward; empty while the motto stands."""
        return self._props.story_id

    @Property(str, notify=forwardChanged)
    def forwardPortrait(self) -> str:
        """Address of its large picture."""
        return self._props.portrait

    @Property(str, notify=forwardChanged)
    def forwardName(self) -> str:
        """Its chosen name; empty for "a patient"."""
        return self._props.name

    @Property(str, notify=forwardChanged)
    def forwardMessage(self) -> str:
        """Its message in the language at hand."""
        return self._props.message

    @Property(str, notify=forwardChanged)
    def forwardMessageOther(self) -> str:
        """Its message in the other language."""
        return self._props.message_other

    @Property(str, notify=forwardChanged)
    def forwardTherapy(self) -> str:
        """Code of the therapy, where granted."""
        return self._props.therapy

    @Property(int, notify=forwardChanged)
    def forwardYears(self) -> int:
        """Years on the road, -1 where not granted."""
        return self._props.years

    @Property(str, notify=forwardChanged)
    def forwardLifeCycle(self) -> str:
        """Code of how it goes, where granted."""
        return self._props.life_cycle

    @Property(str, notify=forwardChanged)
    def forwardVoice(self) -> str:
        """Code of who speaks."""
        return self._props.voice

    # ------------------------------------------------------------ inside

    def _picture(self, number: int, *, large: bool) -> str:
        tile = self._deck.card(number)
        if tile is None:
            return ""
        path = tile.tile_2x_path if large else tile.tile_path
        return url(path) if is_sound(path) else placeholder_tile(tile.placeholder)

    def _next(self) -> Tile | None:
        self.learn_names()
        candidates = [each for each in self._sample() if self._index.is_story_shown(each)]
        if not candidates:
            return None
        page = self._index.page(self._ledger.least_recent(candidates))
        return page.tile if page else None

    def _sample(self) -> list[str]:
        if len(self._index.shown_positions()) <= KNOWN_AT_MOST:
            candidates = list(self._known)
        else:
            candidates = self._drawn_by_lot()
        self._random.shuffle(candidates)
        return candidates

    def _drawn_by_lot(self) -> list[str]:
        shown = self._index.shown_positions()
        places = self._random.sample(range(len(shown)), CANDIDATES)
        tiles = self._index.tiles([shown[place] for place in places])
        return [tile.story_id for tile in tiles if tile is not None]

    def _put_back(self) -> None:
        self._tile = None
        self._derive()

    def _say_dealt(self) -> None:
        self._dealt += 1
        self.dealtChanged.emit()

    def _derive(self) -> None:
        new = derive(self._tile, self._language) if self._tile else NOBODY
        if new != self._props:
            self._props = new
            self.forwardChanged.emit()
