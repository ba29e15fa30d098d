"""Studio's rooms, wired to one another: who opens whom, and who reads anew after what."""

from PySide6.QtCore import QObject

from hopewall.core.codes import Language
from hopewall.services.studio_shelf import PictureShelf
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel, Room
from hopewall.ui.viewmodels.studio.people_room import PeopleRoomViewModel
from hopewall.ui.viewmodels.studio.person_room import PersonRoomViewModel
from hopewall.ui.viewmodels.studio.today_room import TodayRoomViewModel
from hopewall.ui.viewmodels.studio.withdraw_sheet import WithdrawSheetViewModel
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel


class Rooms(QObject):
    """The view models of all rooms."""

    def __init__(
        self,
        desk: DeskViewModel,
        lane: WorkLaneViewModel,
        shelf: PictureShelf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.today = TodayRoomViewModel(desk, lane, self)
        self.people = PeopleRoomViewModel(desk, lane, shelf, self)
        self.person = PersonRoomViewModel(desk, lane, shelf, self)
        self.withdrawing = WithdrawSheetViewModel(desk, lane, self)
        self.today.personAsked.connect(self._open_person)
        self.people.personAsked.connect(self.person.open)
        self.person.withdrawAsked.connect(self._ask_withdrawal)
        self.withdrawing.hidden.connect(self._changed)
        self.withdrawing.cleared.connect(self._changed)
        self.withdrawing.erased.connect(self._erased)
        desk.roomChanged.connect(self._entered)

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        for room in (self.today, self.people, self.person, self.withdrawing):
            room.speak(language)

    def _open_person(self, subject_id: str, tab: str) -> None:
        self.person.open(subject_id)
        self.person.seeTab(tab)
        self._desk.go(str(Room.PEOPLE))

    def _ask_withdrawal(self) -> None:
        page = self.person.page
        if page is not None:
            self.withdrawing.ask(page)

    def _changed(self, subject_id: str) -> None:
        """Read anew whatever shows this person."""
        if self.person.property("subjectId") == subject_id:
            self.person.reread()
        self.people.load()
        self.today.load()

    def _erased(self, subject_id: str) -> None:
        if self.person.property("subjectId") == subject_id:
            self.person.close()
        self.people.load()
        self.today.load()

    def _entered(self) -> None:
        if self._desk.property("room") == str(Room.TODAY):
            self.today.load()
