"""Leading a session: which screen, which stage of it, both languages, and what a family asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.blocks import Question
from hopewall.core.codes import Language
from hopewall.core.deck.deck import Deck, Item, StoryItem
from hopewall.core.deck.people import people_for
from hopewall.core.deck.screens import Screen, ScreenKind, place_of, screens_of
from hopewall.core.deck.usable import Usable, judged
from hopewall.core.screen import ScreenIndex
from hopewall.core.site import Site
from hopewall.core.take_home.sheet import LONGEST_PARKED, MOST_PARKED, parked_questions
from hopewall.ui.reading.figurefiles import FigureFiles
from hopewall.ui.viewmodels.pane import PaneViewModel

if TYPE_CHECKING:
    from datetime import date

    from hopewall.core.library import Library

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Ground:
    """What a session is led on: the library of today at this site."""

    library: Library
    site: Site
    today: date
    figures: FigureFiles


@dataclass(frozen=True, slots=True)
class Led:
    """A deck on its way: its screens in each language, and its people."""

    deck: Deck
    screens: Mapping[Language, tuple[Screen, ...]] = field(default_factory=dict)
    people: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


@QmlElement
@QmlUncreatable("built in Python")
class LeadViewModel(QObject):
    """The session that is led. Nothing of it is kept but what a nurse saves or prints."""

    changed = Signal()
    pausedChanged = Signal()
    sideChanged = Signal()
    parkedChanged = Signal()
    answersChanged = Signal()
    ended = Signal()

    def __init__(
        self, index: ScreenIndex, panes: Sequence[PaneViewModel], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._index = index
        self._panes = tuple(panes)
        self._led = Led(Deck("", {}, ()))
        self._place = 0
        self._stage = 0
        self._paused = False
        self._side = False
        self._parked: tuple[str, ...] = ()
        self._answers: dict[str, int] = {}
        self._again: dict[str, bool] = {}

    # ------------------------------------------------------------ for view models

    @property
    def deck(self) -> Deck:
        """The deck that is led."""
        return self._led.deck

    @property
    def parked_questions(self) -> tuple[str, ...]:
        """What the family asked and is to be answered later."""
        return self._parked

    def begin(self, deck: Deck, ground: Ground) -> bool:
        """Begin with the first screen; False when nothing of the deck may be shown."""
        language = self._panes[0].spoken
        outcomes = judged(deck, ground.library, ground.site, language, ground.today)
        entries: list[tuple[int, Item]] = []
        people: dict[int, tuple[str, ...]] = {}
        for place, outcome in enumerate(outcomes):
            if not isinstance(outcome, Usable):
                continue
            item = outcome.item
            if isinstance(item, StoryItem):
                people[place] = people_for(item, self._index)
                item = replace(item, most=len(people[place]))
            entries.append((place, item))
        screens = {each: screens_of(entries, ground.library, each) for each in Language}
        self._led = Led(deck, screens, people)
        for pane in self._panes:
            pane.tell(ground.library, ground.figures)
        self._place = self._stage = 0
        self._paused = False
        self._show()
        self.pausedChanged.emit()
        return bool(self._screens)

    def forget(self) -> None:
        """Forget the family: questions, answers, marks, people."""
        self._parked, self._answers, self._again = (), {}, {}
        self._led = Led(Deck("", {}, ()))
        self._place = self._stage = 0
        self._paused = False
        for pane in self._panes:
            pane.show(None)
        for signal in (self.changed, self.parkedChanged, self.answersChanged, self.pausedChanged):
            signal.emit()

    def speak(self, language: Language) -> None:
        """Say the same screen in this language first; the other side says the other one."""
        if self._panes[0].spoken is language:
            return
        here = self._screen
        self._panes[0].say(language)
        others = [each for each in Language if each is not language]
        self._panes[1].say(others[0])
        if here is not None:
            self._place = place_of(here, self._screens, self._place)
        self._show()

    def look(self) -> None:
        """Ask again whether the person on the screen may be shown."""
        for pane in self._panes:
            pane.look_at_person()

    # ------------------------------------------------------------ for QML: going on

    @Slot()
    def forward(self) -> None:
        """Go one stage on, else one screen; after the last one the session ends."""
        if self._paused:
            self.pause()
            return
        screen = self._screen
        if screen is not None and self._stage + 1 < screen.stages:
            self._stage += 1
            self.changed.emit()
        elif self._place + 1 < len(self._screens):
            self._go(self._place + 1, 0)
        else:
            self.ended.emit()

    @Slot()
    def back(self) -> None:
        """Go one stage back, else to the end of the screen before."""
        if self._paused:
            self.pause()
            return
        if self._stage > 0:
            self._stage -= 1
            self.changed.emit()
        elif self._place > 0:
            self._go(self._place - 1, self._screens[self._place - 1].stages - 1)

    @Slot(int)
    def goTo(self, entry: int) -> None:
        """Go to the first screen of an entry of the deck."""
        for place, screen in enumerate(self._screens):
            if screen.entry == entry:
                self._go(place, 0)
                return

    @Slot()
    def pause(self) -> None:
        """Show the quiet screen, or go on."""
        self._paused = not self._paused
        self.pausedChanged.emit()

    @Slot()
    def toggleSide(self) -> None:
        """Show both languages, or one."""
        self._side = not self._side
        self.sideChanged.emit()

    @Slot(str)
    def park(self, question: str) -> None:
        """Take down a family's question for the sheet."""
        self._parked = parked_questions((*self._parked, question))
        self.parkedChanged.emit()

    @Slot(int)
    def unpark(self, place: int) -> None:
        """Cross a question out."""
        if 0 <= place < len(self._parked):
            self._parked = (*self._parked[:place], *self._parked[place + 1 :])
            self.parkedChanged.emit()

    @Slot(str, int)
    def answer(self, question_id: str, choice: int) -> None:
        """Take a choice, so that its kind words are shown; it is forgotten with the session."""
        self._answers = {**self._answers, question_id: choice}
        self.answersChanged.emit()

    @Slot(int)
    def choose(self, choice: int) -> None:
        """Take a choice of the question that stands, once its choices are there."""
        question = self._question
        if question is not None and 0 <= choice < len(question.choices) and self._all_there:
            self.answer(question.question_id, choice)

    @Slot()
    def sayAgain(self) -> None:
        """Mark that the question that stands is to be explained again."""
        question = self._question
        if question is not None and self._stage > 0:
            self.explainAgain(question.question_id)

    @Slot(str)
    def explainAgain(self, question_id: str) -> None:
        """Mark that we have to say it again, shorter; or take the mark away."""
        again = dict(self._again)
        if again.pop(question_id, None) is None:
            again[question_id] = True
        self._again = again
        self.answersChanged.emit()

    # ------------------------------------------------------------ for QML: what there is

    @Property(int, constant=True)
    def longestQuestion(self) -> int:
        """How many characters a parked question has at most."""
        return LONGEST_PARKED

    @Property(int, constant=True)
    def mostQuestions(self) -> int:
        """How many questions can be parked."""
        return MOST_PARKED

    @Property(int, notify=changed)
    def place(self) -> int:
        """Number of the screen, from 0."""
        return self._place

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many screens there are."""
        return len(self._screens)

    @Property(int, notify=changed)
    def stage(self) -> int:
        """Stage of the screen, from 0."""
        return self._stage

    @Property(int, notify=changed)
    def stages(self) -> int:
        """How many stages the screen has."""
        return self._screen.stages if self._screen else 1

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Kind of the screen; empty without one."""
        return str(self._screen.kind) if self._screen else ""

    @Property(int, notify=changed)
    def entry(self) -> int:
        """Place in the deck of the entry that is shown."""
        return self._screen.entry if self._screen else -1

    @Property(float, notify=changed)
    def share(self) -> float:
        """How far the session has come, from 0 to 1."""
        steps = [screen.stages for screen in self._screens]
        total = sum(steps)
        return (sum(steps[: self._place]) + self._stage + 1) / total if total else 0.0

    @Property(str, notify=changed)
    def note(self) -> str:
        """The nurse's note beside the entry, in the session's language."""
        deck, place = self._led.deck, self._screen.entry if self._screen else -1
        note = deck.entries[place].note if 0 <= place < len(deck.entries) else {}
        return note.get(self._panes[0].spoken, "")

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        """What the next screen is about, for the nurse."""
        screens = self._screens[self._place + 1 : self._place + 2]
        return self._panes[0].about(screens[0]) if screens else ""

    @Property(bool, notify=pausedChanged)
    def paused(self) -> bool:
        """Whether the quiet screen stands."""
        return self._paused

    @Property(bool, notify=sideChanged)
    def sideBySide(self) -> bool:
        """Whether both languages are shown."""
        return self._side

    @Property("QStringList", notify=parkedChanged)  # type: ignore[arg-type]
    def parked(self) -> list[str]:
        """The family's questions."""
        return list(self._parked)

    @Property("QVariantMap", notify=answersChanged)  # type: ignore[arg-type]
    def answers(self) -> dict[str, int]:
        """The choice touched in each question."""
        return self._answers

    @Property("QVariantMap", notify=answersChanged)  # type: ignore[arg-type]
    def again(self) -> dict[str, bool]:
        """The questions whose answer is to be said again, shorter."""
        return self._again

    # ------------------------------------------------------------ inside

    @property
    def _screens(self) -> tuple[Screen, ...]:
        return self._led.screens.get(self._panes[0].spoken, ())

    @property
    def _screen(self) -> Screen | None:
        return self._screens[self._place] if self._place < len(self._screens) else None

    @property
    def _question(self) -> Question | None:
        blocks = self._screen.blocks if self._screen else ()
        return next((block for block in blocks if isinstance(block, Question)), None)

    @property
    def _all_there(self) -> bool:
        return self._screen is not None and self._stage + 1 == self._screen.stages

    def _go(self, place: int, stage: int) -> None:
        self._place, self._stage = place, stage
        self._show()

    def _show(self) -> None:
        """Show the screen on both sides."""
        screen = self._screen
        self._stage = min(self._stage, screen.stages - 1) if screen else 0
        for pane in self._panes:
            other = screen
            if screen is not None and pane is not self._panes[0]:
                screens = self._led.screens[pane.spoken]
                other = screens[place_of(screen, screens, self._place)] if screens else None
            pane.show(other, self._person(other))
        self.changed.emit()

    def _person(self, screen: Screen | None) -> str:
        if screen is None or screen.kind is not ScreenKind.STORY:
            return ""
        ids = self._led.people.get(screen.entry, ())
        return ids[screen.which] if screen.which < len(ids) else ""
