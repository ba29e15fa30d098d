"""What needs a person today, in sentences; each opens the thing that it names."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.said import Said
from hopewall.services.studio.desk import NotAllowed, Trouble
from hopewall.services.studio.today import (
    ConsentToVerify,
    FaceUnresolved,
    ImportFailed,
    PageDue,
    PersonToBeAsked,
    PhotosOfNobody,
    ReviewWaits,
    RowsDamaged,
    ScansFaulty,
    SomethingEnds,
    StoryReturned,
    TaskDue,
    Today,
    TodayItem,
    open_today,
    pages_due,
)
from hopewall.services.studio.wall_now import Wall, WallNow, WallShowsNobody
from hopewall.ui.jobs import Failed
from hopewall.ui.viewmodels.studio.desk_room import FURNISHED, DeskViewModel, Room
from hopewall.ui.viewmodels.studio.nobodys_photos import NobodysPhotosViewModel
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One sentence, under which heading it stands and what it opens."""

    group: str
    sentence: Said
    person: str = ""
    tab: str = ""
    page: str = ""
    """Id of an explainer's page, or of a person's story."""
    note: str = ""


NOBODYS = "nobodys"
"""What a line opens that names no person: the place of photos that are nobody's."""
GROUPS = ("withdrawals", "stories", "consents", "photos", "imports", "explainers")


def line_of(item: TodayItem) -> TodayLine:
    """Return how an item stands in the room."""
    match item:
        case ReviewWaits() | StoryReturned() | PersonToBeAsked():
            return _of_a_story(item)
        case TaskDue(line, sentence):
            return TodayLine("withdrawals", sentence, line.subject_id, "consents")
        case SomethingEnds(subject_id, _, sentence) | ConsentToVerify(subject_id, _, sentence):
            return TodayLine("consents", sentence, subject_id, "consents")
        case FaceUnresolved(subject_id, story_id, _, sentence):
            return TodayLine("photos", sentence, subject_id, "photos", story_id)
        case PhotosOfNobody(_, sentence):
            return TodayLine("photos", sentence, tab=NOBODYS)
        case ScansFaulty(_, sentence) | RowsDamaged(_, sentence):
            return TodayLine("consents", sentence)
        case ImportFailed(_, sentence):
            return TodayLine("imports", sentence)
        case PageDue(page_id, _, _, _, sentence):
            return TodayLine("explainers", sentence, page=page_id)
        case other:
            assert_never(other)


def _of_a_story(item: ReviewWaits | StoryReturned | PersonToBeAsked) -> TodayLine:
    match item:
        case ReviewWaits(subject_id, story_id, _, own, sentence):
            tab = "story" if own else "review"
            return TodayLine("stories", sentence, subject_id, tab, story_id)
        case StoryReturned(subject_id, story_id, comment, sentence):
            return TodayLine("stories", sentence, subject_id, "story", story_id, comment)
        case PersonToBeAsked(subject_id, story_id, sentence):
            return TodayLine("stories", sentence, subject_id, "showing", story_id)
        case other:
            assert_never(other)


@QmlElement
@QmlUncreatable("built in Python")
class TodayRoomViewModel(QObject):
    """The first room: what waits, and how the wall is."""

    changed = Signal()
    personAsked = Signal(str, str, str)
    """Who, which part of them, and which of their stories."""
    explainerAsked = Signal(str)

    def __init__(
        self, desk: DeskViewModel, lane: WorkLaneViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._nobodys = NobodysPhotosViewModel(desk, lane, self)
        self._language = Language.EN
        self._lines: tuple[TodayLine, ...] = ()
        self._pages: tuple[TodayLine, ...] = ()
        self._wall: Wall | None = None
        self._trouble: Said | None = None
        self._read = False
        self._pages_asked = False
        desk.closing.connect(self.forget)

    # ------------------------------------------------------------ for view models

    def load(self) -> None:
        """Look what needs somebody."""
        desk = self._desk.desk
        if desk is not None:
            self._lane.ask(lambda: open_today(desk), self._take)

    def load_pages(self) -> None:
        """Look which explainers are due; it reads all of them."""
        desk = self._desk.desk
        if desk is not None:
            self._lane.ask_aside(lambda: pages_due(desk), self._take_pages)

    @Slot()
    def forget(self) -> None:
        """Let go of everything."""
        self._lines, self._pages, self._wall, self._read = (), (), None, False
        self._pages_asked = False
        self.changed.emit()

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self._nobodys.speak(language)
        self.changed.emit()

    @property
    def nobodys_photos(self) -> NobodysPhotosViewModel:
        """The place of photos that are nobody's yet."""
        return self._nobodys

    # ------------------------------------------------------------ for QML

    @Property(NobodysPhotosViewModel, constant=True)
    def nobodys(self) -> NobodysPhotosViewModel:
        """The place of photos that are nobody's yet."""
        return self._nobodys

    @Property(bool, notify=changed)
    def isRead(self) -> bool:
        """Whether somebody has looked yet."""
        return self._read

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        """Whether nothing needs anybody."""
        return self._read and not self._lines and not self._pages

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why nothing can be said."""
        return self._trouble.in_language(self._language) if self._trouble else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def groups(self) -> list[dict[str, object]]:
        """The sentences under their headings, the most pressing first."""
        lines = [*self._lines, *self._pages]
        found: list[dict[str, object]] = []
        for group in GROUPS:
            own = [
                {
                    "sentence": line.sentence.in_language(self._language),
                    "note": line.note,
                    "person": line.person,
                    "tab": line.tab,
                    "page": line.page if Room.EXPLAINERS in FURNISHED else "",
                }
                for line in lines
                if line.group == group
            ]
            if own:
                found.append({"code": group, "lines": own})
        return found

    @Property(int, notify=changed)
    def shown(self) -> int:
        """How many people hang on the wall now; -1 where none may."""
        return self._wall.people if isinstance(self._wall, WallNow) else -1

    @Property(str, notify=changed)
    def since(self) -> str:
        """When the wall was published, in ISO 8601."""
        return self._wall.since.isoformat() if isinstance(self._wall, WallNow) else ""

    @Property(str, notify=changed)
    def until(self) -> str:
        """Until when it is shown if nobody publishes, in ISO 8601."""
        return self._wall.until.isoformat() if isinstance(self._wall, WallNow) else ""

    @Property(str, notify=changed)
    def wallTrouble(self) -> str:
        """Why the wall shows no person."""
        if isinstance(self._wall, WallShowsNobody):
            return self._wall.sentence.in_language(self._language)
        return ""

    @Slot(str, str, str)
    def open(self, person: str, tab: str, page: str) -> None:
        """Open what a line names."""
        if person:
            self.personAsked.emit(person, tab, page)
        elif tab == NOBODYS:
            self._nobodys.open()
        elif page and Room.EXPLAINERS in FURNISHED:
            self.explainerAsked.emit(page)

    # ------------------------------------------------------------ inside

    def _take(self, outcome: Today | NotAllowed | Trouble | Failed) -> None:
        if self._desk.desk is None:
            return
        self._read = True
        match outcome:
            case Today(items, wall):
                self._lines = tuple(map(line_of, items))
                self._wall, self._trouble = wall, None
                if not self._pages_asked:
                    self._pages_asked = True
                    self.load_pages()
            case NotAllowed(sentence) | Trouble(sentence):
                self._trouble = sentence
            case Failed(why):
                self._trouble = Said(why, why)
        self.changed.emit()

    def _take_pages(self, outcome: tuple[PageDue, ...] | NotAllowed | Trouble | Failed) -> None:
        if isinstance(outcome, tuple) and self._desk.desk is not None:
            self._pages = tuple(map(line_of, outcome))
            self.changed.emit()
