"""Everybody: the wall itself as a list, searched while one types, filtered and sorted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import AgeBand, Illness, Language, Therapy
from hopewall.services.studio.badges import BadgeKind
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.people_list import (
    NO_FILTER,
    PeopleFilter,
    PeopleList,
    PeopleOrder,
    open_people,
)
from hopewall.services.studio.tiles import NoTile, PublicTile, SealedTile, tiles_of
from hopewall.services.studio_shelf import PictureShelf
from hopewall.ui.jobs import Failed
from hopewall.ui.models.studio.people_rows import PeopleRowsModel
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

SEARCH_AFTER_MS = 60
Found = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for."""

    typed: str = ""
    badge: str = ""
    illness: str = ""
    therapy: str = ""
    age_band: str = ""
    order: PeopleOrder = PeopleOrder.NAME

    @property
    def filter(self) -> PeopleFilter:
        """The same as the list's own filter."""
        return replace(
            NO_FILTER,
            badges={BadgeKind(self.badge)} if self.badge else frozenset(),
            illnesses={Illness(self.illness)} if self.illness else frozenset(),
            therapies={Therapy(self.therapy)} if self.therapy else frozenset(),
            age_bands={AgeBand(self.age_band)} if self.age_band else frozenset(),
        )


def pictures_of(desk: Desk, shelf: PictureShelf, photo_ids: Sequence[str]) -> Found:
    """Return where the small picture of each of these photos can be loaded from."""
    tiles = tiles_of(desk, photo_ids)
    if isinstance(tiles, NotAllowed | Trouble):
        return dict.fromkeys(photo_ids, "")
    found: dict[str, str] = {}
    for photo_id, tile in tiles.items():
        match tile:
            case PublicTile(path):
                found[photo_id] = str(path)
            case SealedTile(sha256):
                found[photo_id] = shelf.address(desk, sha256)
            case NoTile():
                found[photo_id] = ""
    return found


@QmlElement
@QmlUncreatable("built in Python")
class PeopleRoomViewModel(QObject):
    """The list, what is looked for in it, and how it is seen."""

    changed = Signal()
    personAsked = Signal(str)

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
        self._rows = PeopleRowsModel(self._ask_pictures, self)
        self._list: PeopleList | None = None
        self._asked = Asked()
        self._language = Language.EN
        self._table = False
        self._loading = False
        self._again = False
        self._trouble = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SEARCH_AFTER_MS)
        self._soon.timeout.connect(self._sift)
        desk.opened.connect(self.load)
        desk.closing.connect(self.forget)

    # ------------------------------------------------------------ for view models

    @property
    def asked(self) -> Asked:
        """What is looked for."""
        return self._asked

    @Slot()
    def load(self) -> None:
        """Read everybody anew."""
        desk = self._desk.desk
        if desk is None:
            return
        if self._loading:
            self._again = True
            return
        self._loading = True
        self.changed.emit()
        self._lane.ask(lambda: open_people(desk), self._read)

    @Slot()
    def forget(self) -> None:
        """Let go of everybody: the desk is being locked."""
        self._list = None
        self._asked = Asked()
        self._rows.let_go()
        # No view has the rows any more: Qt warns of a list that is emptied while items are made.
        self.changed.emit()
        self._rows.forget()
        self.changed.emit()

    def speak(self, language: Language) -> None:
        """Give names, and the order of names, in this language."""
        self._language = language
        self._rows.speak(language)
        self._sift()

    # ------------------------------------------------------------ for QML

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The people who match."""
        return self._rows

    @Property(bool, notify=changed)
    def isLoading(self) -> bool:
        """Whether everybody is being read for the first time."""
        return self._loading and self._list is None

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many match."""
        return self._rows.rowCount()

    @Property(int, notify=changed)
    def everybody(self) -> int:
        """How many there are."""
        return len(self._list.rows) if self._list else 0

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why nobody can be listed, in the interface's language."""
        return self._trouble

    @Property(bool, notify=changed)
    def isTable(self) -> bool:
        """Whether the list is a table instead of faces."""
        return self._table

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What is searched for."""
        return self._asked.typed

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def badges(self) -> list[str]:
        """Codes of the states that somebody is in."""
        counts = self._list.counts if self._list else {}
        return [str(kind) for kind, many in counts.items() if many]

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def counts(self) -> dict[str, int]:
        """How many people are in each state."""
        return {str(kind): many for kind, many in self._list.counts.items()} if self._list else {}

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def illnesses(self) -> list[str]:
        """Codes of illnesses."""
        return [str(each) for each in Illness]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def therapies(self) -> list[str]:
        """Codes of therapies."""
        return [str(each) for each in Therapy]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def orders(self) -> list[str]:
        """Codes of the orders."""
        return [str(each) for each in PeopleOrder]

    @Property(str, notify=changed)
    def badge(self) -> str:
        """Code of the state that is looked for."""
        return self._asked.badge

    @Property(str, notify=changed)
    def illness(self) -> str:
        """Code of the illness that is looked for."""
        return self._asked.illness

    @Property(str, notify=changed)
    def therapy(self) -> str:
        """Code of the therapy that is looked for."""
        return self._asked.therapy

    @Property(str, notify=changed)
    def order(self) -> str:
        """Code of the order."""
        return str(self._asked.order)

    @Slot(str)
    def search(self, typed: str) -> None:
        """Look for somebody while one types."""
        self._asked = replace(self._asked, typed=typed)
        self._soon.start()

    @Slot(str, str)
    def narrow(self, question: str, answer: str) -> None:
        """Look for one state, illness or therapy, or change the order; "" means any."""
        match question:
            case "badge":
                self._asked = replace(self._asked, badge=answer)
            case "illness":
                self._asked = replace(self._asked, illness=answer)
            case "therapy":
                self._asked = replace(self._asked, therapy=answer)
            case "order":
                self._asked = replace(self._asked, order=PeopleOrder(answer))
            case _:
                return
        self._sift()

    @Slot()
    def widen(self) -> None:
        """Look for everybody again."""
        self._asked = Asked(order=self._asked.order)
        self._sift()

    @Slot(bool)
    def seeTable(self, table: bool) -> None:
        """See the list as a table, or as faces."""
        self._table = table
        self.changed.emit()

    @Slot(str)
    def open(self, subject_id: str) -> None:
        """Open somebody."""
        if subject_id:
            self.personAsked.emit(subject_id)

    @Slot(str, result=int)
    def rowOf(self, subject_id: str) -> int:
        """Return where somebody stands in the list, -1 where they do not."""
        return self._rows.row_of(subject_id)

    @Slot(int, result=str)
    def personAt(self, place: int) -> str:
        """Return who stands there."""
        return self._rows.subject_at(place)

    # ------------------------------------------------------------ inside

    def _read(self, outcome: PeopleList | NotAllowed | Trouble | Failed) -> None:
        self._loading = False
        if self._desk.desk is None:
            return
        match outcome:
            case PeopleList():
                self._list, self._trouble = outcome, ""
            case NotAllowed(sentence) | Trouble(sentence):
                self._trouble = sentence.in_language(self._language)
            case Failed(why):
                self._trouble = why
        self._sift()
        if self._again:
            self._again = False
            self.load()

    @Slot()
    def _sift(self) -> None:
        if self._list is not None:
            asked = self._asked
            self._rows.show(
                self._list.matching(asked.typed, asked.filter, asked.order, self._language)
            )
        self.changed.emit()

    def _ask_pictures(self, photo_ids: Sequence[str]) -> None:
        desk = self._desk.desk
        if desk is not None:
            work: Callable[[], Found] = lambda: pictures_of(desk, self._shelf, photo_ids)  # noqa: E731
            self._lane.ask(work, self._take_pictures)

    def _take_pictures(self, found: Found | Failed) -> None:
        if not isinstance(found, Failed) and self._desk.desk is not None:
            self._rows.take_pictures(found)
