"""Which screen is up, and why; the one place that listens to touches, to quiet and to the index."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple, assert_never

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.screen import Changed, EducationOnly, ScreenIndex, Unchanged
from hopewall.core.site import Site
from hopewall.ui.viewmodels.attract import AttractViewModel
from hopewall.ui.viewmodels.display import DisplayViewModel
from hopewall.ui.viewmodels.learn import LearnViewModel
from hopewall.ui.viewmodels.likeme import LikeMeViewModel
from hopewall.ui.viewmodels.story import StoryViewModel
from hopewall.ui.viewmodels.wall import WallViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_MS = 250
GONE_FOR_MS = 6000


class Screen(StrEnum):
    """What fills the window."""

    ATTRACT = "attract"
    WALL = "wall"
    STORY = "story"
    LEARN = "learn"
    GONE = "gone"
    HOLDING = "holding"


_ATTENDED = (Screen.WALL, Screen.STORY, Screen.LEARN)


class KioskParts(NamedTuple):
    """The view models that the kiosk leads."""

    display: DisplayViewModel
    attract: AttractViewModel
    wall: WallViewModel
    likeme: LikeMeViewModel
    story: StoryViewModel
    learn: LearnViewModel


@QmlElement
@QmlUncreatable("built in Python")
class KioskViewModel(QObject):
    """The kiosk: attract, wall, story, and the two screens nobody hopes to see."""

    screenChanged = Signal()
    askingChanged = Signal()
    dropCaches = Signal()
    damaged = Signal()
    """Emitted by QML: a screen's own files cannot be read."""

    def __init__(
        self,
        index: ScreenIndex,
        site: Site,
        parts: KioskParts,
        *,
        locked: bool,
        hint: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._index = index
        self._site = site
        self._parts = parts
        self._locked = locked
        self._hint = hint
        self._screen = Screen.ATTRACT
        self._asking = False
        self._emptied = False
        self._look = self._timer("look", LOOK_EVERY_MS, self.look, once=False)
        self._ask = self._timer("ask", site.times.ask_after * 1000, self._ask_visitor)
        self._return = self._timer("return", site.times.return_after * 1000, self.rest)
        self._gone = self._timer("gone", GONE_FOR_MS, self._after_gone)
        parts.display.languageChanged.connect(self._speak)
        parts.likeme.narrowed.connect(self._narrow)

    def start(self) -> None:
        """Show the first screen and begin to look after it."""
        # Opening took a moment, in which somebody may have been taken back (CG-26).
        self._index.refresh()
        self._speak()
        self._parts.wall.load()
        if self._index.state is not None:
            self._hold()
        else:
            self._parts.attract.start()
        self._parts.learn.prepare_later()
        self._look.start()

    def stop(self) -> None:
        """Stop every timer and let go of everybody."""
        for timer in (self._look, self._ask, self._return, self._gone):
            timer.stop()
        self._parts.attract.stop()
        self._parts.story.close()
        self._parts.learn.close()
        self._parts.wall.empty()

    # ------------------------------------------------------------ what the index says

    @Slot()
    def look(self) -> None:
        """Ask the index for news and follow it at once."""
        match self._index.refresh():
            case Unchanged():
                self._follow_state()
            case Changed(gone, renumbered):
                self._follow(gone, renumbered=renumbered)
            case EducationOnly():
                self._hold()
            case other:
                assert_never(other)

    def _follow_state(self) -> None:
        holding = self._index.state is not None
        if holding:
            self._hold()
        elif self._screen is Screen.HOLDING:
            self._emptied = False
            self._parts.wall.load()
            self.rest()
        elif self._emptied:
            self._fill_again()

    def _follow(self, gone: frozenset[str], *, renumbered: bool) -> None:
        self._parts.wall.reread(renumbered=renumbered)
        self._parts.likeme.recount()
        self._parts.learn.reread()
        self._parts.attract.reread(gone)
        still_there = self._parts.story.reread()
        self.dropCaches.emit()
        self._follow_state()
        if self._screen is Screen.STORY:
            if still_there:
                self._look_around()
            else:
                self._lose_story()

    def _hold(self) -> None:
        if self._screen is Screen.HOLDING:
            self.screenChanged.emit()
            return
        if self._screen is Screen.LEARN:
            self._hold_while_reading()
            return
        self._stop_waiting()
        self._close_story()
        self._parts.attract.stop()
        self._parts.wall.empty()
        self._parts.likeme.reset()
        self._show(Screen.HOLDING)
        self.dropCaches.emit()

    def _hold_while_reading(self) -> None:
        """Let go of every person and leave the explainer where it is."""
        if not self._emptied:
            self._emptied = True
            self._parts.wall.empty()
            self._parts.likeme.reset()
            self._parts.learn.reread()
            self.dropCaches.emit()

    def _fill_again(self) -> None:
        self._emptied = False
        self._parts.wall.load()
        self._parts.learn.reread()

    def _close_story(self) -> None:
        self._parts.story.close()
        self._parts.learn.tell_story(None)

    def _lose_story(self) -> None:
        self._close_story()
        self._stop_waiting()
        self._show(Screen.GONE)
        self._gone.start()

    @Slot()
    def _after_gone(self) -> None:
        self.home()

    # ------------------------------------------------------------ what the visitor does

    @Slot()
    def touched(self) -> None:
        """Hear that somebody is there."""
        if self._asking:
            self._stop_asking()
        if self._screen in _ATTENDED:
            self._ask.start()

    @Slot()
    def wake(self) -> None:
        """Leave the loop for the wall."""
        self.look()
        if self._screen is Screen.ATTRACT:
            self._parts.attract.stop()
            self._parts.learn.prepare()
            self._show(Screen.WALL)
            self.touched()

    @Slot()
    def openLearn(self) -> None:
        """Open the way through the explainers; it is there when no person may be shown, too."""
        if not self._parts.learn.offered:
            return
        self._parts.learn.prepare()
        self._parts.attract.stop()
        self._gone.stop()
        self._emptied = self._screen is Screen.HOLDING
        self._show(Screen.LEARN)
        self._close_story()
        self.touched()

    @Slot(str)
    def openExplainer(self, page_id: str) -> None:
        """Open one explainer, from a story."""
        story_id = self._parts.story.open_id
        self.openLearn()
        self._parts.learn.open_from_story(page_id, story_id)

    @Slot(str)
    def openStory(self, story_id: str) -> None:
        """Open the story of a touched face, as it may be shown at this moment."""
        self.look()
        if self._screen is Screen.HOLDING or not story_id:
            return
        opened = self._parts.story.open(story_id)
        self._parts.attract.stop()
        self._parts.learn.prepare()
        self._parts.learn.tell_story(self._parts.story.open_page)
        if opened:
            self._gone.stop()
            self._look_around()
            self._show(Screen.STORY)
            self.touched()
        else:
            self._lose_story()

    @Slot()
    def nextStory(self) -> None:
        """Turn to the person who stands next on the wall."""
        self._step(1)

    @Slot()
    def previousStory(self) -> None:
        """Turn to the person who stands before this one."""
        self._step(-1)

    @Slot()
    def home(self) -> None:
        """Go to the wall."""
        if self._screen in {Screen.HOLDING, Screen.WALL}:
            return
        self._gone.stop()
        self._parts.attract.stop()
        if self._index.state is not None:
            self._leave_learn()
            return
        self._show(Screen.WALL)
        self._close_story()
        self._parts.learn.leave()
        self.touched()

    @Slot()
    def rest(self) -> None:
        """Go back to the loop and forget what the visitor chose."""
        self._stop_waiting()
        self._gone.stop()
        self._parts.likeme.reset()
        self._parts.wall.toTop.emit()
        if self._index.state is not None:
            self._leave_learn()
            self._parts.display.reset()
            return
        self._parts.attract.start()
        self._show(Screen.ATTRACT)
        self._close_story()
        self._parts.learn.leave()
        # Last, so that a page that is being left is not set anew in another language and size.
        self._parts.display.reset()
        self._parts.learn.renew()

    def _leave_learn(self) -> None:
        if self._screen is Screen.LEARN:
            self._show(Screen.HOLDING)
            self._parts.learn.leave()
        self._hold()

    def _step(self, step: int) -> None:
        story_id = self._parts.wall.neighbour(self._parts.story.position, step)
        if story_id:
            self.openStory(story_id)

    def _look_around(self) -> None:
        # The wall goes round: whoever stands before somebody stands after somebody too.
        other = self._parts.wall.has_other(self._parts.story.position)
        self._parts.story.between(has_previous=other, has_next=other)

    # ------------------------------------------------------------ quiet

    @Slot()
    def _ask_visitor(self) -> None:
        self._asking = True
        self._return.start()
        self.askingChanged.emit()

    def _stop_asking(self) -> None:
        self._return.stop()
        if self._asking:
            self._asking = False
            self.askingChanged.emit()

    def _stop_waiting(self) -> None:
        self._ask.stop()
        self._stop_asking()

    # ------------------------------------------------------------ for QML

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """Name of the screen that is up."""
        return str(self._screen)

    @Property(str, notify=screenChanged)
    def holdingReason(self) -> str:
        """Why nobody is shown; empty while people are."""
        state = self._index.state
        return str(state.reason) if state else ""

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        """Whether "Still reading?" is up."""
        return self._asking

    @Property(int, constant=True)
    def returnAfter(self) -> int:
        """Seconds that "Still reading?" waits for an answer."""
        return self._site.times.return_after

    @Property(bool, constant=True)
    def isLocked(self) -> bool:
        """Whether this is a lobby's screen, which nobody can close."""
        return self._locked

    @Property(bool, constant=True)
    def isDemonstration(self) -> bool:
        """Whether the people are fictional and the portraits drawn."""
        return self._site.demonstration

    @Property(str, constant=True)
    def lockedHint(self) -> str:
        """The command that shows the demonstration locked and full screen."""
        return "" if self._locked else self._hint

    # ------------------------------------------------------------ inside

    def _show(self, screen: Screen) -> None:
        if screen is not self._screen:
            self._screen = screen
            if screen not in _ATTENDED:
                self._stop_waiting()
            self.screenChanged.emit()

    @Slot()
    def _narrow(self) -> None:
        self._parts.wall.narrow(self._parts.likeme.facets)

    @Slot()
    def _speak(self) -> None:
        language = self._parts.display.speech
        self._parts.attract.speak(language)
        self._parts.wall.speak(language)
        self._parts.story.speak(language)
        self._parts.learn.speak(language)

    def _timer(
        self, name: str, interval: int, slot: Callable[[], None], *, once: bool = True
    ) -> QTimer:
        timer = QTimer(self)
        timer.setObjectName(name)
        timer.setInterval(interval)
        timer.setSingleShot(once)
        timer.timeout.connect(slot)
        return timer
