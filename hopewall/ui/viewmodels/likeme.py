"""Someone like me: four questions, answered by touch, that narrow the wall."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import AgeBand, Illness, Road, Therapy
from hopewall.core.screen import Facets, ScreenIndex

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


class Question(StrEnum):
    """The four questions, by their names in `Facets`."""

    ILLNESS = "illness"
    THERAPY = "therapy"
    AGE_BAND = "age_band"
    ROAD = "road"


_CODES: Mapping[Question, type[StrEnum]] = {
    Question.ILLNESS: Illness,
    Question.THERAPY: Therapy,
    Question.AGE_BAND: AgeBand,
    Question.ROAD: Road,
}


class LikeMeProps(NamedTuple):
    """What the panel shows."""

    open: bool = False
    question: Question = Question.ILLNESS
    answered: tuple[str, ...] = ("", "", "", "")
    answers: tuple[str, ...] = ()
    counts: tuple[int, ...] = ()


def with_answer(facets: Facets, question: Question, code: str) -> Facets:
    """Return the facets with one question answered; an empty code takes the answer back."""
    match question:
        case Question.ILLNESS:
            return facets._replace(illness=Illness(code) if code else None)
        case Question.THERAPY:
            return facets._replace(therapy=Therapy(code) if code else None)
        case Question.AGE_BAND:
            return facets._replace(age_band=AgeBand(code) if code else None)
        case Question.ROAD:
            return facets._replace(road=Road(code) if code else None)


def answer_of(facets: Facets, question: Question) -> str:
    """Return the code that answers a question, or nothing."""
    return str(getattr(facets, question) or "")


def derive(
    facets: Facets,
    question: Question,
    counts: Mapping[str, Mapping[str, int]],
    *,
    is_open: bool,
) -> LikeMeProps:
    """Lay out one question's answers: only those that somebody here gives."""
    there = counts.get(str(question), {})
    codes = [str(code) for code in _CODES[question] if there.get(str(code), 0) > 0]
    return LikeMeProps(
        open=is_open,
        question=question,
        answered=tuple(answer_of(facets, each) for each in Question),
        answers=tuple(codes),
        counts=tuple(there[code] for code in codes),
    )


@QmlElement
@QmlUncreatable("built in Python")
class LikeMeViewModel(QObject):
    """The questions, the answers given, and the way back."""

    changed = Signal()
    narrowed = Signal()

    def __init__(self, index: ScreenIndex, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self._facets = Facets()
        self._given: tuple[Question, ...] = ()
        self._question = Question.ILLNESS
        self._open = False
        self._props = LikeMeProps()

    @property
    def facets(self) -> Facets:
        """The answers given so far."""
        return self._facets

    def reset(self) -> None:
        """Forget everything and close."""
        self._open = False
        self.clear()

    def recount(self) -> None:
        """Count again: the wall has changed."""
        self._derive()

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the panel is up."""
        return self._props.open

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question being asked."""
        return str(self._props.question)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def questions(self) -> list[str]:
        """All four."""
        return [str(question) for question in Question]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def answered(self) -> list[str]:
        """The answer to each question, or an empty text."""
        return list(self._props.answered)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def answers(self) -> list[str]:
        """Codes that can be touched."""
        return list(self._props.answers)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def counts(self) -> list[int]:
        """How many people each answer leaves."""
        return list(self._props.counts)

    @Property(bool, notify=changed)
    def isNarrowed(self) -> bool:
        """Whether any question is answered."""
        return any(self._props.answered)

    @Slot()
    def toggle(self) -> None:
        """Open or close the panel."""
        self._open = not self._open
        self._derive()

    @Slot(str)
    def ask(self, question: str) -> None:
        """Turn to a question."""
        self._open = True
        self._question = Question(question)
        self._derive()

    @Slot(str)
    def choose(self, code: str) -> None:
        """Answer the question and turn to the next one; the same again takes it back."""
        question = self._question
        taken_back = answer_of(self._facets, question) == code
        self._facets = with_answer(self._facets, question, "" if taken_back else code)
        self._given = tuple(each for each in self._given if each is not question)
        if not taken_back:
            self._given += (question,)
            self._question = self._next_open(question)
        self._derive()
        self.narrowed.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last answer back."""
        if not self._given:
            return
        last = self._given[-1]
        self._given = self._given[:-1]
        self._facets = with_answer(self._facets, last, "")
        self._question = last
        self._derive()
        self.narrowed.emit()

    @Slot(str)
    def takeBack(self, question: str) -> None:
        """Take one answer back."""
        asked = Question(question)
        self._given = tuple(each for each in self._given if each is not asked)
        self._facets = with_answer(self._facets, asked, "")
        self._derive()
        self.narrowed.emit()

    @Slot()
    def clear(self) -> None:
        """Take all answers back."""
        had = self._facets != Facets()
        self._facets = Facets()
        self._given = ()
        self._question = Question.ILLNESS
        self._derive()
        if had:
            self.narrowed.emit()

    def _next_open(self, question: Question) -> Question:
        order = list(Question)
        start = order.index(question)
        for step in range(1, len(order)):
            candidate = order[(start + step) % len(order)]
            if not answer_of(self._facets, candidate):
                return candidate
        return question

    def _derive(self) -> None:
        counts = self._index.facet_counts(self._facets) if self._open else {}
        new = derive(self._facets, self._question, counts, is_open=self._open)
        if new != self._props:
            self._props = new
            self.changed.emit()
