"""The scenes of Learn: the path and its doors, two pages, a question, a word, the sources."""

from collections.abc import Callable

from PySide6.QtQuick import QQuickItem

from hopewall.core.screen import EducationOnlyReason
from hopewall.ui.tour.camera import Camera, items
from hopewall.ui.tour.plan import Director, Scene

SIDE_EFFECTS = "side-effects-honestly"


def _learn(director: Director) -> None:
    director.stage.learn.read_now()
    director.stage.kiosk.openLearn()


def _go(place: str, which: str = "") -> Callable[[Director], None]:
    def play(director: Director) -> None:
        _learn(director)
        director.stage.learn.go(place, which)

    return play


def page(page_id: str) -> Callable[[Director], None]:
    """Return how to open a page."""

    def play(director: Director) -> None:
        _learn(director)
        director.stage.learn.openPage(page_id)

    return play


def _scrolled(page_id: str, share: float) -> Callable[[Director], None]:
    def play(director: Director) -> None:
        page(page_id)(director)
        Camera(director.stage.window).settle()
        flick = _find(director, "learnScroll")
        height = flick.property("contentHeight") - flick.height()
        flick.setProperty("contentY", max(0.0, round(height * share)))

    return play


def _answered(director: Director) -> None:
    page(SIDE_EFFECTS)(director)
    explainer = director.stage.learn.page
    questions = [each for each in explainer.property("blocks") if each["kind"] == "question"]
    if not questions:
        return
    explainer.answer(questions[0]["id"], 2)
    Camera(director.stage.window).settle()
    question = _find(director, "question")
    flick = _find(director, "learnScroll")
    top = question.mapToItem(flick, 0, 0).y() + flick.property("contentY")
    flick.setProperty("contentY", max(0.0, top - flick.height() * 0.1))


def _term(director: Director) -> None:
    page(SIDE_EFFECTS)(director)
    director.stage.learn.touch("term", "crs")


def _stage(director: Director) -> None:
    _go("board")(director)
    rows = director.stage.learn.property("board")["groups"]
    if rows:
        stand = rows[0]["rows"][0]["stands"][0]
        director.stage.learn.showStage(stand["row"], stand["placeId"])


def _sources(director: Director) -> None:
    page(SIDE_EFFECTS)(director)
    director.stage.learn.showSources()


def _largest(director: Director) -> None:
    page("when-to-call")(director)
    director.stage.display.setTextStep(2)
    director.stage.display.setHighContrast(True)


def _holding(director: Director) -> None:
    director.index.hold(EducationOnlyReason.LEASE_OVER)
    director.look()
    page("what-is-cgt")(director)


def _find(director: Director, name: str) -> QQuickItem:
    content = director.stage.window.contentItem()
    return next(item for item in items(content) if item.objectName() == name)


def _along(director: Director) -> None:
    page("when-to-call")(director)
    director.stage.along.openRedFlags()


def learn_scenes() -> tuple[Scene, ...]:
    """All of them, in the order a visitor might meet them."""
    return (
        Scene("learn", _learn),
        Scene("learn-place", _go("station", "treatment")),
        Scene("learn-worries", _go("worries")),
        Scene("learn-worry", _go("worry", "side-effects")),
        Scene("learn-words", _go("words")),
        Scene("learn-board", _go("board")),
        Scene("learn-board-stage", _stage),
        Scene("learn-page", page(SIDE_EFFECTS)),
        Scene("learn-page-numbers", _scrolled(SIDE_EFFECTS, 0.09)),
        Scene("learn-page-end", _scrolled(SIDE_EFFECTS, 1.0)),
        Scene("learn-page-table", _scrolled("car-t-blood-cancers", 0.3)),
        Scene("learn-when-to-call", page("when-to-call")),
        Scene("learn-when-to-call-largest-text", _largest),
        Scene("learn-question", _answered),
        Scene("learn-word", _term),
        Scene("learn-sources", _sources),
        Scene("learn-take-along", _along),
        Scene("learn-nobody-shown", _holding),
    )
