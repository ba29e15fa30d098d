"""The page that is open: its blocks as QML draws them, its age, its people, what was answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.screen import ScreenIndex
from hopewall.ui.pictures import is_sound
from hopewall.ui.places import placeholder_tile, url
from hopewall.ui.plaintext import LONGEST_NAME, pick, plain
from hopewall.ui.reading.page_props import ExplainerProps, Shown
from hopewall.ui.when_used import when_used

if TYPE_CHECKING:
    from hopewall.core.learn_path import StoryMatch
    from hopewall.ui.reading import open_page, people, shelves
    from hopewall.ui.reading.drawn import Drawn
    from hopewall.ui.reading.figurefiles import FigureFiles
    from hopewall.ui.reading.runs import Reading
else:
    open_page = when_used("hopewall.ui.reading.open_page")
    people = when_used("hopewall.ui.reading.people")
    shelves = when_used("hopewall.ui.reading.shelves")

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


EMPTY = ExplainerProps()


@QmlElement
@QmlUncreatable("built in Python")
class ExplainerViewModel(QObject):
    """The open page, or nothing."""

    changed = Signal()
    opened = Signal()
    aboutToSpeak = Signal()
    spoken = Signal()
    headingAsked = Signal(str)
    facesChanged = Signal()
    answersChanged = Signal()

    def __init__(self, index: ScreenIndex, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self._props = EMPTY
        self._match: StoryMatch | None = None
        self._faces: tuple[Shown, ...] = ()
        self._answers: dict[str, int] = {}
        self._reading: Reading | None = None
        self.numbers: dict[str, int] = {}

    # ------------------------------------------------------------ for view models

    @property
    def open_id(self) -> str:
        """Id of the open page, empty without one."""
        return self._props.page_id

    def read(self, page_id: str, heading: str, reading: Reading, figures: FigureFiles) -> None:
        """Open a page, or say the open one in another language."""
        another = page_id != self._props.page_id
        page = shelves.page_for(page_id, reading)
        if page is None:
            self.close()
            return
        self.numbers = open_page.source_numbers(page)
        said_in = replace(
            reading, language=page.front.language, numbers=self.numbers, page_id=page_id
        )
        self._reading = reading
        self._match = (reading.library.path.stories or {}).get(page_id)
        if another:
            self._forget_answers()
        new = open_page.derive(page, said_in, figures)
        if not another and new != self._props:
            self.aboutToSpeak.emit()
        if new != self._props:
            self._props = new
            self.changed.emit()
        self.look_at_people()
        (self.opened if another else self.spoken).emit()
        if heading:
            self.headingAsked.emit(heading)

    def close(self) -> None:
        """Let go of the page and of what was answered on it."""
        self._match = None
        self._reading = None
        self.numbers = {}
        self._forget_answers()
        self.look_at_people()
        if self._props != EMPTY:
            self._props = EMPTY
            self.changed.emit()

    def look_at_people(self) -> None:
        """Ask the index who of the people of this page may be shown now."""
        if self._match is None:
            self._show_faces(())
            return
        language = self._reading.language if self._reading else Language.EN
        faces = tuple(
            {
                "storyId": tile.story_id,
                "name": plain(pick(tile.name, language), LONGEST_NAME),
                "picture": url(tile.tile_path) if is_sound(tile.tile_path) else "",
                "spare": placeholder_tile(tile.placeholder),
            }
            for tile in people.people_of(self._match, self._index)
        )
        self._show_faces(faces)

    def _show_faces(self, new: tuple[Shown, ...]) -> None:
        if new != self._faces:
            self._faces = new
            self.facesChanged.emit()

    def _forget_answers(self) -> None:
        if self._answers:
            self._answers = {}
            self.answersChanged.emit()

    # ------------------------------------------------------------ for QML

    @Slot(str, int)
    def answer(self, question_id: str, choice: int) -> None:
        """Take an answer: -1 only opens the choices. It is forgotten with the page."""
        self._answers = {**self._answers, question_id: choice}
        self.answersChanged.emit()

    @Property("QVariantMap", notify=answersChanged)  # type: ignore[arg-type]
    def answers(self) -> dict[str, int]:
        """The choice touched in each question that was opened."""
        return self._answers

    @Property("QVariantList", notify=facesChanged)  # type: ignore[arg-type]
    def faces(self) -> list[Shown]:
        """The people who lived it and may be shown now."""
        return list(self._faces)

    @Property(str, notify=changed)
    def pageId(self) -> str:
        """Id of the page."""
        return self._props.page_id

    @Property(str, notify=changed)
    def language(self) -> str:
        """Language of the page's own words."""
        return self._props.language

    @Property(str, notify=changed)
    def title(self) -> str:
        """Title of the page."""
        return self._props.title

    @Property(str, notify=changed)
    def mainMessage(self) -> str:
        """What a reader should take away if they read nothing else."""
        return self._props.main_message

    @Property(str, notify=changed)
    def evidence(self) -> str:
        """Code of where the treatment stands."""
        return self._props.evidence

    @Property(bool, notify=changed)
    def needsNumber(self) -> bool:
        """Whether the page cannot be shown because the hospital's number is not known."""
        return self._props.needs_number

    @Property(str, notify=changed)
    def reviewedBy(self) -> str:
        """The clinician of this hospital who has read the page; empty when nobody has."""
        return self._props.reviewed_by

    @Property(str, notify=changed)
    def reviewedOn(self) -> str:
        """When they did, as YYYY-MM-DD."""
        return self._props.reviewed_on

    @Property(str, notify=changed)
    def statusDate(self) -> str:
        """The day of the page's facts, as YYYY-MM-DD."""
        return self._props.status_date

    @Property(bool, notify=changed)
    def overdue(self) -> bool:
        """Whether the page or a fact on it should have been checked again."""
        return self._props.overdue

    @Property(bool, notify=changed)
    def stale(self) -> bool:
        """Whether the English page has changed since it was put into this language."""
        return self._props.stale

    @Property(int, notify=changed)
    def sourceCount(self) -> int:
        """How many sources the page has."""
        return self._props.source_count

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def blocks(self) -> list[Drawn]:
        """The blocks in reading order."""
        return list(self._props.blocks)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def actions(self) -> list[Any]:
        """What the reader can do."""
        return list(self._props.actions)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def terms(self) -> list[Shown]:
        """The words of the glossary that the page uses."""
        return list(self._props.terms)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def nextDoor(self) -> Shown:
        """The page to read next; empty after the last one."""
        return self._props.next_door or {}
