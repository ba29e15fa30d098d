"""The scenes of an education session: prepare, lead in one language and in both, take home."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem, QQuickWindow

from hopewall.core.codes import Language
from hopewall.ui.session_stage import SessionStage
from hopewall.ui.tour.camera import Camera, items

FIRST_TALK = "first-talk-car-t"
GOING_HOME = "going-home"
_FARTHEST = 400
QUESTIONS = {
    Language.EN: ("Can my daughter visit me when she has a cold?", "Who looks after the cat?"),
    Language.ZH_HANS: ("女儿感冒了，能来看我吗？", "家里的猫谁来照顾？"),
}


@dataclass(frozen=True, slots=True)
class SessionScene:
    """One picture of a session."""

    screen: str
    play: Callable[[SessionStage], None]
    presenter: bool = False
    """Whether it is a picture of the presenter's window."""


def set_up(stage: SessionStage, language: Language) -> None:
    """Begin a scene as a nurse finds the program."""
    stage.session.finish()
    stage.display.reset()
    stage.display.speak(language)
    if stage.lead.property("sideBySide"):
        stage.lead.toggleSide()
    stage.session.tell_screens(1)
    for item in items(stage.window.contentItem()):
        if item.objectName() in {"zoom", "park", "add"}:
            item.setProperty("shown", False)
    stage.first.closeCard()
    stage.second.closeCard()
    stage.prepare.use(FIRST_TALK)


def presenter_window(stage: SessionStage) -> QQuickWindow | None:
    """Return the presenter's window."""
    for window in stage.window.findChildren(QQuickWindow):
        return window
    found = (each for each in _objects(stage.window) if isinstance(each, QQuickWindow))
    return next(found, None)


def _objects(root: QObject) -> Iterator[QObject]:
    for child in root.children():
        yield child
        yield from _objects(child)


def find(stage: SessionStage, name: str) -> QQuickItem:
    """Return the item of this name."""
    content = stage.window.contentItem()
    return next(item for item in items(content) if item.objectName() == name)


def until(stage: SessionStage, kind: str, number: int = 1, stages: int = 0) -> None:
    """Go on until the numbered screen of a kind stands, so many stages in."""
    seen = 0
    last = ""
    for _ in range(_FARTHEST):
        here = f"{stage.lead.property('place')}"
        if stage.lead.property("kind") == kind and here != last:
            seen += 1
            last = here
            if seen == number:
                break
        stage.lead.forward()
        if stage.session.property("place") != "lead":
            stage.session.goOn()
            return
    for _ in range(stages):
        stage.lead.forward()


def _prepare(stage: SessionStage) -> None:
    for question, code in (("road", "before"), ("therapy", "car-t"), ("illness", "lymphoma")):
        if stage.prepare.property("needs")[question] != code:
            stage.prepare.need(question, code)
    stage.prepare.use(FIRST_TALK)


def _lupus(stage: SessionStage) -> None:
    stage.prepare.use("lupus-trial")


def _add(stage: SessionStage) -> None:
    _prepare(stage)
    find(stage, "add").setProperty("shown", True)


def lead(deck: str) -> Callable[[SessionStage], None]:
    """Return how to begin a deck."""

    def play(stage: SessionStage) -> None:
        stage.prepare.use(deck)
        stage.session.lead()

    return play


def _at(
    deck: str, kind: str, number: int = 1, stages: int = 0, *, both: bool = False
) -> Callable[[SessionStage], None]:
    def play(stage: SessionStage) -> None:
        lead(deck)(stage)
        until(stage, kind, number, stages)
        if both:
            stage.lead.toggleSide()

    return play


def _zoom(stage: SessionStage) -> None:
    _at(FIRST_TALK, "figure")(stage)
    blocks = stage.first.property("shown")["blocks"]
    zoom = find(stage, "zoom")
    zoom.setProperty("piece", blocks[0])
    zoom.setProperty("step", 1)
    zoom.setProperty("shown", True)


def _answered(stage: SessionStage) -> None:
    _at(FIRST_TALK, "question", 1, 1)(stage)
    question = stage.first.property("shown")["blocks"][0]
    stage.lead.answer(question["id"], 1)
    stage.lead.explainAgain(question["id"])


def _park(stage: SessionStage) -> None:
    _at(FIRST_TALK, "words")(stage)
    for question in QUESTIONS[stage.display.speech]:
        stage.lead.park(question)
    find(stage, "park").setProperty("shown", True)


def _term(stage: SessionStage) -> None:
    _at(FIRST_TALK, "words")(stage)
    stage.first.touch("term", "car-t")


def _pause(stage: SessionStage) -> None:
    _at(FIRST_TALK, "words", both=True)(stage)
    stage.lead.pause()


def _home(stage: SessionStage) -> None:
    lead(FIRST_TALK)(stage)
    for question in QUESTIONS[stage.display.speech]:
        stage.lead.park(question)
    stage.session.takeHome()
    stage.home.toggleLanguage("en" if stage.display.speech is Language.ZH_HANS else "zh-Hans")


def _presenter(stage: SessionStage) -> None:
    _park(stage)
    find(stage, "park").setProperty("shown", False)
    stage.lead.goTo(0)
    stage.session.tell_screens(2)


def _largest(stage: SessionStage) -> None:
    _at(GOING_HOME, "callout")(stage)
    stage.display.setTextStep(2)
    stage.display.setHighContrast(True)


def session_scenes() -> tuple[SessionScene, ...]:
    """All of them, in the order of a talk."""
    return (
        SessionScene("session-prepare", _prepare),
        SessionScene("session-prepare-lupus", _lupus),
        SessionScene("session-add", _add),
        SessionScene("session-opening", lead(FIRST_TALK)),
        SessionScene("session-words", _at(FIRST_TALK, "words")),
        SessionScene("session-word", _term),
        SessionScene("session-figure", _at(FIRST_TALK, "figure")),
        SessionScene("session-figure-larger", _zoom),
        SessionScene("session-icons-first", _at(FIRST_TALK, "icons")),
        SessionScene("session-icons", _at(FIRST_TALK, "icons", 1, 2)),
        SessionScene("session-timeline", _at("before-collection", "timeline", 1, 2)),
        SessionScene("session-call-now", _at(GOING_HOME, "callout")),
        SessionScene("session-call-now-largest-text", _largest),
        SessionScene("session-both", _at(FIRST_TALK, "words", 2, both=True)),
        SessionScene("session-both-icons", _at(FIRST_TALK, "icons", 1, 2, both=True)),
        SessionScene("session-question-open", _at(FIRST_TALK, "question")),
        SessionScene("session-question-show-me", _at(GOING_HOME, "question", 1, 1)),
        SessionScene("session-question-answered", _answered),
        SessionScene("session-person", _at(FIRST_TALK, "story")),
        SessionScene("session-person-both", _at(FIRST_TALK, "story", 1, both=True)),
        SessionScene("session-park", _park),
        SessionScene("session-pause", _pause),
        SessionScene("session-presenter", _presenter, presenter=True),
        SessionScene("session-take-home", _home),
    )


def picture(stage: SessionStage, scene: SessionScene) -> Camera | None:
    """Return the camera for a scene that has been played."""
    window = presenter_window(stage) if scene.presenter else stage.window
    return Camera(window) if window is not None else None
