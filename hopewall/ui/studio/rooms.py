"""Studio's rooms, wired to one another: who opens whom, and who reads anew after what."""

from typing import Protocol

from PySide6.QtCore import QObject, Slot

from hopewall.core.codes import Language
from hopewall.core.screen import StoryPage
from hopewall.services.studio_shelf import PictureShelf
from hopewall.ui.viewmodels.studio.consent_room import ConsentRoomViewModel
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel, Room
from hopewall.ui.viewmodels.studio.explainer_desk import ExplainerDeskViewModel
from hopewall.ui.viewmodels.studio.explainers_room import ExplainersRoomViewModel
from hopewall.ui.viewmodels.studio.people_room import PeopleRoomViewModel
from hopewall.ui.viewmodels.studio.person_form import PersonFormViewModel
from hopewall.ui.viewmodels.studio.person_room import PersonRoomViewModel
from hopewall.ui.viewmodels.studio.photo_room import PhotoRoomViewModel
from hopewall.ui.viewmodels.studio.publish_room import PublishRoomViewModel
from hopewall.ui.viewmodels.studio.review_room import ReviewRoomViewModel
from hopewall.ui.viewmodels.studio.scan_sheet import ScanSheetViewModel
from hopewall.ui.viewmodels.studio.settings_site import SettingsSiteViewModel
from hopewall.ui.viewmodels.studio.settings_staff import SettingsStaffViewModel
from hopewall.ui.viewmodels.studio.showing_room import ShowingRoomViewModel
from hopewall.ui.viewmodels.studio.story_room import StoryRoomViewModel
from hopewall.ui.viewmodels.studio.today_room import TodayRoomViewModel
from hopewall.ui.viewmodels.studio.withdraw_sheet import WithdrawSheetViewModel
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel


class Speaking(Protocol):
    """A room says everything in the interface's language."""

    def speak(self, language: Language) -> None:
        """Change to this language."""


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
        desk.opened.connect(shelf.open)
        self.today = TodayRoomViewModel(desk, lane, self)
        self.people = PeopleRoomViewModel(desk, lane, shelf, self)
        self.person = PersonRoomViewModel(desk, lane, shelf, self)
        self.withdrawing = WithdrawSheetViewModel(desk, lane, self)
        self.personForm = PersonFormViewModel(desk, lane, self)
        self.consent = ConsentRoomViewModel(desk, lane, shelf, self)
        self.writing = StoryRoomViewModel(desk, lane, shelf, self)
        self.person.writingAsked.connect(self._write)
        self.writing.saved.connect(self._saved)
        self.writing.handedIn.connect(self._changed)
        self.review = ReviewRoomViewModel(desk, lane, shelf, self)
        self.showing = ShowingRoomViewModel(desk, lane, shelf, self)
        self.publishing = PublishRoomViewModel(desk, lane, shelf, self)
        self.scan = ScanSheetViewModel(desk, lane, self)
        self._connect_person()
        self.settingsSite = SettingsSiteViewModel(desk, lane, self)
        self.settingsStaff = SettingsStaffViewModel(desk, lane, self)
        self.explainers = ExplainersRoomViewModel(desk, lane, self)
        self.explainer = ExplainerDeskViewModel(desk, lane, self)
        self.explainers.pageAsked.connect(self.explainer.open)
        self.today.explainerAsked.connect(self._open_explainer)
        self.explainer.saved.connect(self.explainers.load)
        self.settingsStaff.done.connect(self.settingsSite.load)
        self.photos = PhotoRoomViewModel(desk, lane, self)
        self.photos.left.connect(self._changed)
        self.person.changed.connect(self._person_changed)
        self.review.decided.connect(self._changed)
        self.showing.recorded.connect(self._changed)
        self.person.showingAsked.connect(self.showing.open)
        self.publishing.published.connect(self._published)
        self.publishing.personAsked.connect(self._open_person)
        self.personForm.added.connect(self._added)
        self.personForm.saved.connect(self._facts_saved)
        self.personForm.reopened.connect(self.person.open)
        self.person.changeAsked.connect(self._change_facts)
        self.consent.recorded.connect(self._changed)
        self.person.consentVerified.connect(self._changed)
        self.today.personAsked.connect(self._open_person)
        self.today.nobodys_photos.worked.connect(self._changed)
        self.people.personAsked.connect(self.person.open)
        self.person.withdrawAsked.connect(self._ask_withdrawal)
        self.withdrawing.hidden.connect(self._changed)
        self.withdrawing.cleared.connect(self._changed)
        self.withdrawing.erased.connect(self._erased)
        desk.roomChanged.connect(self._entered)
        desk.opened.connect(self._entered)
        # Last: by then no room names a private picture any more.
        desk.closing.connect(shelf.shut)

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        for room in self._all():
            room.speak(language)

    def with_pages(
        self,
    ) -> tuple[
        PersonRoomViewModel,
        ConsentRoomViewModel,
        StoryRoomViewModel,
        ReviewRoomViewModel,
        ShowingRoomViewModel,
    ]:
        """Return the rooms that have a kiosk page to look at."""
        return self.person, self.consent, self.writing, self.review, self.showing

    def page_to_look_at(self) -> StoryPage | None:
        """Return the one page that is looked at now."""
        if self.showing.property("isOpen"):
            return self.showing.preview
        if self._desk.property("room") == str(Room.REVIEW):
            return self.review.preview
        preview = self.person.preview
        planned = self.writing.preview or self.consent.preview
        return planned or (preview.page if preview else None)

    def _all(self) -> tuple[Speaking, ...]:
        return (
            self.today,
            self.people,
            self.person,
            self.withdrawing,
            self.personForm,
            self.consent,
            self.writing,
            self.review,
            self.showing,
            self.publishing,
            self.scan,
            self.settingsSite,
            self.settingsStaff,
            self.photos,
            self.explainers,
            self.explainer,
        )

    @Slot(str)
    def _scan_attached(self, subject_id: str) -> None:
        self.person.tell(self.scan.refusal)
        self._changed(subject_id)

    def _connect_person(self) -> None:
        self.person.scanAsked.connect(self.scan.look)
        self.person.storyBegun.connect(self._changed)
        self.person.attachAsked.connect(self.scan.attach)
        self.scan.looked.connect(self.person.reread)
        self.scan.attached.connect(self._scan_attached)

    @Slot()
    def _write(self) -> None:
        page, story = self.person.page, self.person.chosen
        if page is not None and story is not None:
            self.writing.open(story, page.subject)

    @Slot(str)
    def _saved(self, subject_id: str) -> None:
        """The person's page shows the draft once nobody writes in it any more."""
        if not self.writing.property("isOpen"):
            self._changed(subject_id)

    @Slot(str)
    def _added(self, subject_id: str) -> None:
        self.people.load()
        self.person.open(subject_id)

    @Slot()
    def _change_facts(self) -> None:
        subject = self.person.subject
        if subject is not None:
            self.personForm.change(subject)

    @Slot(str)
    def _facts_saved(self, subject_id: str) -> None:
        self.person.tell(self.personForm.said)
        self._changed(subject_id)

    @Slot(str)
    def _open_explainer(self, page_id: str) -> None:
        self._desk.go(str(Room.EXPLAINERS))
        self.explainer.open(page_id)

    @Slot(str, str)
    @Slot(str, str, str)
    def _open_person(self, subject_id: str, tab: str, story_id: str = "") -> None:
        if tab == "review":
            self.review.load()
            self._desk.go(str(Room.REVIEW))
            return
        self.person.open(subject_id, story_id)
        self.person.seeTab({"showing": "reviews", "photos": "photo"}.get(tab, tab))
        self._desk.go(str(Room.PEOPLE))
        if tab == "photos":
            self.photos.open(subject_id, story_id)
            self.photos.seeStep("people")

    @Slot()
    def _person_changed(self) -> None:
        """Photos of one person are not beside the name of another."""
        if self.person.property("subjectId") != self.photos.table.subject_id:
            self.photos.close()

    @Slot()
    def _ask_withdrawal(self) -> None:
        page = self.person.page
        if page is not None:
            self.withdrawing.ask(page)

    @Slot(str)
    def _changed(self, subject_id: str) -> None:
        """Read anew whatever shows this person."""
        if self.person.property("subjectId") == subject_id:
            self.person.reread()
        self.people.load()
        self.today.load()

    @Slot(str)
    def _erased(self, subject_id: str) -> None:
        self.personForm.forget(subject_id)
        if self.person.property("subjectId") == subject_id:
            self.person.close()
        self.people.load()
        self.today.load()

    @Slot()
    def _published(self) -> None:
        self.people.load()
        self.today.load()
        self.person.reread()

    @Slot()
    def _entered(self) -> None:
        match self._desk.property("room"):
            case Room.TODAY:
                self.today.load()
            case Room.REVIEW:
                self.review.load()
            case Room.PUBLISH:
                self.publishing.load()
            case Room.EXPLAINERS:
                self.explainers.load()
            case Room.SETTINGS:
                self.settingsSite.load()
                self.settingsStaff.load()
            case _:
                return
