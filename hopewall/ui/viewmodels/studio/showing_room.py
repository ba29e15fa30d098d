"""Show it to the person: full screen, exactly as it will hang, and their answer."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.draft import PersonsAnswer
from hopewall.core.said import Said
from hopewall.core.screen import StoryPage
from hopewall.core.staff import Permission, may
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.showing import (
    AnswerRecorded,
    NothingToShow,
    Showing,
    open_showing,
    record_answer,
)
from hopewall.services.studio_page import as_page
from hopewall.services.studio_shelf import PictureShelf
from hopewall.ui.jobs import Failed
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

METHODS = ("read", "read-aloud", "interpreted")


@dataclass(frozen=True, slots=True)
class OnView:
    """What is shown, in each language there is a text in."""

    subject_id: str = ""
    story_id: str = ""
    shown: tuple[tuple[Showing, StoryPage | None], ...] = ()
    place: int = 0
    wishing: bool = False
    notice: Said | None = None


@QmlElement
@QmlUncreatable("built in Python")
class ShowingRoomViewModel(QObject):
    """The page before the person, or nothing."""

    changed = Signal()
    previewChanged = Signal()
    recorded = Signal(str)

    def __init__(
        self,
        desk: DeskViewModel,
        lane: WorkLaneViewModel,
        shelf: PictureShelf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._shelf = shelf
        self._language = Language.EN
        self._view = OnView()
        desk.closing.connect(self.close)

    # ------------------------------------------------------------ for view models

    @property
    def preview(self) -> StoryPage | None:
        """The page that is shown."""
        return self._view.shown[self._view.place][1] if self._view.shown else None

    @property
    def language(self) -> Language | None:
        """The language that is shown; None while nothing is."""
        return self._view.shown[self._view.place][0].language if self._view.shown else None

    @Slot(str, str)
    def open(self, subject_id: str, story_id: str) -> None:
        """Show a story to its person."""
        desk = self._desk.desk
        if desk is not None and story_id:
            self._view = OnView(subject_id, story_id)
            self._lane.ask(lambda: (story_id, _read(desk, story_id, self._shelf)), self._take)

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self.changed.emit()

    # ------------------------------------------------------------ for QML

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether something is shown."""
        return bool(self._view.shown)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def languages(self) -> list[str]:
        """Codes of the languages there is a text in."""
        return [str(showing.language) for showing, _page in self._view.shown]

    @Property(int, notify=changed)
    def place(self) -> int:
        """Which of them is shown."""
        return self._view.place

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def reasons(self) -> list[str]:
        """Why nothing of it could hang even with a yes."""
        if not self._view.shown or self.preview is not None:
            return []
        showing = self._view.shown[self._view.place][0]
        return [reason.in_language(self._language) for reason in showing.reasons]

    @Property(bool, notify=changed)
    def mayRecord(self) -> bool:
        """Whether whoever sits here may record the answer."""
        desk = self._desk.desk
        return desk is not None and may(desk.who.role, Permission.RECORD_CONSENT)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def methods(self) -> list[str]:
        """Codes of how somebody can be shown their story."""
        return list(METHODS)

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What has to be said."""
        notice = self._view.notice
        return notice.in_language(self._language) if notice else ""

    @Slot(int)
    def see(self, place: int) -> None:
        """Show another language."""
        if 0 <= place < len(self._view.shown):
            self._view = replace(self._view, place=place)
            self.changed.emit()
            self.previewChanged.emit()

    @Slot(str)
    def sayYes(self, method: str) -> None:
        """Record the person's yes to exactly what is shown, in every language that can hang."""
        self._answer(PersonsAnswer.YES, method, "")

    @Slot(str, str)
    def wish(self, method: str, wish: str) -> None:
        """Record what the person wants changed."""
        self._answer(PersonsAnswer.CHANGES, method, wish)

    @Slot()
    def close(self) -> None:
        """Take it off the screen; nothing is recorded."""
        self._view = OnView()
        self.changed.emit()
        self.previewChanged.emit()

    # ------------------------------------------------------------ inside

    def _answer(self, answer: PersonsAnswer, method: str, wish: str) -> None:
        desk = self._desk.desk
        shown = [showing for showing, page in self._view.shown if page is not None]
        if desk is None or not shown:
            return
        self._lane.do(
            "recording-yes",
            lambda _told: record_answer(desk, shown, answer, method, wish),
            self._recorded,
        )

    def _take(self, outcome: tuple[str, object] | Failed) -> None:
        story_id, read = outcome if isinstance(outcome, tuple) else (self._view.story_id, outcome)
        if not story_id or story_id != self._view.story_id:
            # It was closed, or the desk locked, while it was read.
            return
        if isinstance(read, tuple) and read:
            self._view = replace(self._view, shown=read)
        else:
            self._view = replace(self._view, notice=sentence_of(read))
        self.changed.emit()
        self.previewChanged.emit()

    def _recorded(self, outcome: object) -> None:
        if isinstance(outcome, AnswerRecorded):
            subject_id = self._view.subject_id
            self.close()
            self.recorded.emit(subject_id)
            return
        self._view = replace(self._view, notice=sentence_of(outcome))
        self.changed.emit()


def _read(
    desk: Desk, story_id: str, shelf: PictureShelf
) -> tuple[tuple[Showing, StoryPage | None], ...] | NothingToShow | NotAllowed | Trouble:
    found: list[tuple[Showing, StoryPage | None]] = []
    last: NothingToShow | NotAllowed | Trouble | None = None
    for language in desk.site.languages:
        showing = open_showing(desk, story_id, language)
        if isinstance(showing, Showing):
            public = showing.public
            found.append((showing, as_page(desk, public, shelf) if public else None))
        else:
            last = showing
    return tuple(found) if found or last is None else last
