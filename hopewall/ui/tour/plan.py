"""The scenes of the tour: every screen there is, each with what leads to it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickItem

from hopewall.core.codes import Language
from hopewall.core.screen import EducationOnlyReason, StoryPage
from hopewall.ui.stage import Stage
from hopewall.ui.tour import rehearsal as like
from hopewall.ui.tour.camera import Camera, items
from hopewall.ui.tour.rehearsal import RehearsalIndex

LANDSCAPE = (1920, 1080)
UPRIGHT = (1080, 1920)


class Director:
    """Leads the kiosk from scene to scene."""

    def __init__(self, stage: Stage, index: RehearsalIndex) -> None:
        self.stage = stage
        self.index = index

    def set_up(self, language: Language) -> None:
        """Begin a scene as a visitor finds the kiosk."""
        stage = self.stage
        stage.staff.cancel()
        stage.hiding.cancel()
        stage.window.setProperty("displayOpen", False)
        self.index.reset()
        stage.kiosk.look()
        stage.kiosk.rest()
        stage.display.speak(language)

    def wall(self) -> None:
        """Show the wall."""
        self.stage.kiosk.wake()

    def story(
        self,
        wanted: Callable[[StoryPage], bool],
        otherwise: Callable[[StoryPage], StoryPage] = like.as_it_is,
    ) -> None:
        """Open a story of a kind."""
        self.stage.kiosk.openStory(self.index.find(wanted, otherwise))

    def scroll_story(self) -> None:
        """Scroll the open story to its end, once its words have their places."""
        Camera(self.stage.window).settle()
        for item in items(self.stage.window.contentItem()):
            if item.objectName() == "storyPage":
                self._to_end(item)

    def look(self) -> None:
        """Have the kiosk hear the news."""
        self.stage.kiosk.look()

    def fire(self, timer: str) -> None:
        """Let a timer of the kiosk run out."""
        found = self.stage.kiosk.findChild(QTimer, timer)
        if found is not None:
            found.stop()
            found.timeout.emit()

    def _to_end(self, item: QQuickItem) -> None:
        end = item.property("contentHeight") - item.height()
        item.setProperty("contentY", max(0.0, end))


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture of the tour."""

    screen: str
    play: Callable[[Director], None]
    people: bool = True
    """Whether it can only be played while somebody is shown."""


def _motto(director: Director) -> None:
    director.stage.attract.start()


def _forward(director: Director) -> None:
    director.stage.attract.advance()
    director.stage.attract.advance()


def _likeme_open(director: Director) -> None:
    director.wall()
    director.stage.likeme.toggle()


def _likeme_narrowed(director: Director) -> None:
    _likeme_open(director)
    for _ in range(2):
        answers = director.stage.likeme.property("answers")
        if answers:
            director.stage.likeme.choose(answers[min(1, len(answers) - 1)])


def _narrowed(director: Director) -> None:
    _likeme_narrowed(director)
    director.stage.likeme.toggle()


def _nobody(director: Director) -> None:
    director.wall()
    director.stage.likeme.toggle()
    director.index.match_nobody()
    answers = director.stage.likeme.property("answers")
    if answers:
        director.stage.likeme.choose(answers[0])
    director.stage.likeme.toggle()


def _full(director: Director) -> None:
    director.story(like.is_full)


def _full_end(director: Director) -> None:
    _full(director)
    director.scroll_story()


def _one_language(director: Director) -> None:
    if director.stage.display.speech is Language.EN:
        director.story(like.is_chinese, like.in_chinese)
    else:
        director.story(like.is_english, like.in_english)


def _gone(director: Director) -> None:
    _full(director)
    director.index.take_back(director.stage.story.open_id)
    director.look()


def _still_reading(director: Director) -> None:
    _full(director)
    director.fire("ask")


def _display_open(director: Director) -> None:
    _full(director)
    director.stage.window.setProperty("displayOpen", True)


def _largest(director: Director) -> None:
    _full(director)
    director.stage.display.setTextStep(2)


def _strong(director: Director) -> None:
    _full(director)
    director.stage.display.setHighContrast(True)


def _wall_largest(director: Director) -> None:
    _likeme_narrowed(director)
    director.stage.display.setTextStep(2)
    director.stage.display.setHighContrast(True)


def _pin(director: Director) -> None:
    director.wall()
    director.stage.staff.hold()
    for digit in "12":
        director.stage.staff.digit(digit)


def _hide_now(director: Director) -> None:
    _full(director)
    director.stage.hiding.ask(director.stage.story.open_id)
    director.stage.hiding.choose()


def _holding(reason: EducationOnlyReason) -> Callable[[Director], None]:
    def play(director: Director) -> None:
        director.index.hold(reason)
        director.look()

    return play


def scenes() -> tuple[Scene, ...]:
    """All of them, in the order a visitor might meet them."""
    return (
        Scene("attract-motto", _motto, people=False),
        Scene("attract", _forward),
        Scene("wall", Director.wall, people=False),
        Scene("wall-someone-like-me", _likeme_open),
        Scene("wall-someone-like-me-narrowed", _likeme_narrowed),
        Scene("wall-narrowed", _narrowed),
        Scene("wall-nobody-matches", _nobody),
        Scene("story", _full),
        Scene("story-end", _full_end),
        Scene("story-smile", lambda each: each.story(like.is_smile)),
        Scene("story-in-loving-memory", lambda each: each.story(like.is_memory, like.in_memory)),
        Scene("story-placeholder", lambda each: each.story(like.is_faceless, like.faceless)),
        Scene("story-a-patient", lambda each: each.story(like.is_nameless, like.nameless)),
        Scene("story-one-language", _one_language),
        Scene("story-no-longer-shown", _gone),
        Scene("still-reading", _still_reading),
        Scene("display", _display_open),
        Scene("story-largest-text", _largest),
        Scene("story-strong-contrast", _strong),
        Scene("wall-largest-text-strong-contrast", _wall_largest),
        Scene("pin", _pin, people=False),
        Scene("story-hide-now", _hide_now),
        *(
            Scene(f"holding-{reason}", _holding(reason), people=False)
            for reason in EducationOnlyReason
        ),
    )
