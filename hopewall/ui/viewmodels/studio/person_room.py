"""One person: story, photo, consents, reviews and history beside the live kiosk page."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.consent import VerifiedAgainst
from hopewall.core.person import Subject
from hopewall.core.said import Said
from hopewall.core.staff import Permission, may
from hopewall.core.story import Story
from hopewall.services.studio.another_story import StoryBegun, StoryUnwritten, begin_another
from hopewall.services.studio.consent_verifying import ConsentVerified, verify_consent
from hopewall.services.studio.desk import NotAllowed, Trouble
from hopewall.services.studio.person_page import PersonPage
from hopewall.services.studio_page import PreviewPage
from hopewall.services.studio_shelf import PictureShelf
from hopewall.ui.jobs import Failed
from hopewall.ui.models.studio.form_rows import FormRowsModel
from hopewall.ui.pictures import is_sound
from hopewall.ui.places import url
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.person_props import PersonProps, Told, derive
from hopewall.ui.viewmodels.studio.person_questions import told_of
from hopewall.ui.viewmodels.studio.person_read import PersonRead, read_person
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

TABS = ("story", "photo", "facts", "consents", "reviews", "history")


@QmlElement
@QmlUncreatable("built in Python")
class PersonRoomViewModel(QObject):
    """The open person, or nobody."""

    changed = Signal()
    tabChanged = Signal()
    previewChanged = Signal()
    withdrawAsked = Signal()
    writingAsked = Signal()
    changeAsked = Signal()
    showingAsked = Signal(str, str)
    consentVerified = Signal(str)
    scanAsked = Signal(str)
    attachAsked = Signal(str, str)
    storyBegun = Signal(str)

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
        self._subject_id = ""
        self._story_id = ""
        self._begun = ""
        self._read: PersonRead | None = None
        self._props = PersonProps()
        self._language = Language.EN
        self._trouble = ""
        self._tab = TABS[0]
        self._notice: Said | None = None
        self._facts = FormRowsModel(self)
        desk.closing.connect(self.close)

    # ------------------------------------------------------------ for view models

    @property
    def subject(self) -> Subject | None:
        """The open person."""
        return self._read.page.subject if self._read else None

    @property
    def page(self) -> PersonPage | None:
        """Everything of the open person."""
        return self._read.page if self._read else None

    @property
    def chosen(self) -> Story | None:
        """Of their stories, the one that is looked at."""
        return self._read.story if self._read else None

    @property
    def preview(self) -> PreviewPage | None:
        """The page that the kiosk would show."""
        return self._read.preview if self._read else None

    @Slot(str)
    @Slot(str, str)
    def open(self, subject_id: str, story_id: str = "") -> None:
        """Open somebody, and one of their stories; the one before stays until they are read."""
        if story_id:
            self._story_id = story_id
        if subject_id != self._subject_id:
            self._subject_id, self._read, self._notice = subject_id, None, None
            self._story_id = story_id
            self._props = PersonProps()
            self._show_tab(TABS[0])
            self.changed.emit()
            self.previewChanged.emit()
        self.reread()

    @Slot()
    def reread(self) -> None:
        """Read the open person again, after a change."""
        desk, subject_id, story_id = self._desk.desk, self._subject_id, self._story_id
        if desk is None or not subject_id:
            return
        self._lane.ask(
            lambda: (subject_id, read_person(desk, subject_id, self._shelf, story_id)), self._take
        )

    def tell(self, sentence: Said | None) -> None:
        """Say what came of a deed about the open person."""
        self._notice = sentence
        self.changed.emit()

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self._derive()

    # ------------------------------------------------------------ for QML

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether somebody is open."""
        return bool(self._subject_id)

    @Property(bool, notify=changed)
    def isRead(self) -> bool:
        """Whether there is something to see of them."""
        return self._read is not None

    @Property(str, notify=changed)
    def subjectId(self) -> str:
        """Id of the open person."""
        return self._subject_id

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why they cannot be read."""
        return self._trouble

    @Property(str, notify=changed)
    def name(self) -> str:
        """The fullest name that staff know them by."""
        return self._props.name

    @Property(str, notify=changed)
    def otherName(self) -> str:
        """The same in the other language."""
        return self._props.other_name

    @Property(bool, notify=changed)
    def isWithdrawn(self) -> bool:
        """Whether there is nothing left to withdraw."""
        return self._props.withdrawn

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def standing(self) -> list[Told]:
        """What the gate says of the story in each channel."""
        return list(self._props.standing)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def story(self) -> Told:
        """The story, as a draft where there is one."""
        return self._props.story

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def stories(self) -> list[Told]:
        """All of their stories."""
        return list(self._props.stories)

    @Property(str, notify=changed)
    def storyId(self) -> str:
        """Id of the one that is looked at."""
        return self.chosen.story_id if self.chosen else ""

    @Property(int, notify=changed)
    def hanging(self) -> int:
        """How many of them hang in the lobby."""
        return self._props.hanging

    @Slot(str)
    def chooseStory(self, story_id: str) -> None:
        """Look at another of their stories."""
        if story_id and story_id != self.property("storyId"):
            self._story_id, self._notice = story_id, None
            self.reread()

    @Slot()
    def beginStory(self) -> None:
        """Begin another story of theirs, and write in it."""
        desk, subject_id, before = self._desk.desk, self._subject_id, self.chosen
        if desk is not None and before is not None:
            language = before.original_language
            self._lane.do(
                "saving", lambda _told: begin_another(desk, subject_id, language), self._story_begun
            )

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def consents(self) -> list[Told]:
        """The consents, the newest first."""
        return list(self._props.consents)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def reviews(self) -> list[Told]:
        """Who approved or returned the story, and what the person said to it."""
        return list(self._props.reviews)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def history(self) -> list[Told]:
        """What was done, the newest first."""
        return list(self._props.history)

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        """What is known of the person, as the questions of their form."""
        return self._facts

    @Property(bool, notify=previewChanged)
    def hasPreview(self) -> bool:
        """Whether there is a page to look at."""
        return self.preview is not None

    @Property(str, notify=previewChanged)
    def portrait(self) -> str:
        """Address of the large picture; empty where there is none."""
        path = self.preview.page.tile.portrait_path if self.preview else ""
        return url(path) if is_sound(path) else ""

    @Property(bool, notify=previewChanged)
    def previewHangs(self) -> bool:
        """Whether exactly this page may hang today."""
        return self.preview is not None and self.preview.shown

    @Property(bool, notify=changed)
    def mayRecord(self) -> bool:
        """Whether whoever sits here may record consents."""
        return self._may(Permission.RECORD_CONSENT)

    @Property(bool, notify=changed)
    def mayWrite(self) -> bool:
        """Whether whoever sits here may change stories."""
        return self._may(Permission.EDIT_STORY)

    @Property(bool, notify=changed)
    def mayChange(self) -> bool:
        """Whether whoever sits here may change what is known of the person."""
        return self._may(Permission.EDIT_STORY) or self._may(Permission.RECORD_CONSENT)

    @Property(bool, notify=changed)
    def mayVerify(self) -> bool:
        """Whether whoever sits here may check what others recorded."""
        return self._may(Permission.VERIFY)

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What came of the last deed here."""
        return self._notice.in_language(self._language) if self._notice else ""

    @Slot(str)
    def lookAtScan(self, consent_id: str) -> None:
        """Look at the signed form that was attached."""
        self.scanAsked.emit(consent_id)

    @Slot(str, int, bool)
    def verify(self, consent_id: str, version: int, paper: bool) -> None:
        """Say that a consent is what the signed form says: the paper, or else the scan."""
        desk = self._desk.desk
        against = VerifiedAgainst.PAPER if paper else VerifiedAgainst.SCAN
        if desk is not None:
            self._lane.do(
                "verifying",
                lambda _told: verify_consent(desk, consent_id, version, against),
                self._verified,
            )

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def tabs(self) -> list[str]:
        """Codes of the parts of a person."""
        return list(TABS)

    @Property(str, notify=tabChanged)
    def tab(self) -> str:
        """Code of the part that is seen."""
        return self._tab

    @Slot(str)
    def seeTab(self, tab: str) -> None:
        """See another part."""
        if tab in TABS:
            if tab != self._tab and self._notice is not None:
                self.tell(None)
            self._show_tab(tab)

    @Slot()
    def askWriting(self) -> None:
        """Open the story to write in it."""
        if self.chosen is not None:
            self.writingAsked.emit()

    @Slot()
    def askChange(self) -> None:
        """Open what is known of the person to change it."""
        if self._read is not None:
            self._notice = None
            self.changeAsked.emit()

    @Slot()
    def askShowing(self) -> None:
        """Show the story to its person, full screen."""
        if self.chosen is not None:
            self.showingAsked.emit(self._subject_id, self.chosen.story_id)

    @Slot()
    def askWithdraw(self) -> None:
        """Open the sheet that takes this person off the wall."""
        if self._read is not None:
            self.withdrawAsked.emit()

    @Slot()
    def close(self) -> None:
        """Go back to everybody."""
        self._subject_id, self._read, self._trouble = "", None, ""
        self._story_id = self._begun = ""
        self._props = PersonProps()
        self._facts.show(())
        self.changed.emit()
        self.previewChanged.emit()

    # ------------------------------------------------------------ inside

    def _may(self, permission: Permission) -> bool:
        desk = self._desk.desk
        return desk is not None and may(desk.who.role, permission)

    def _verified(self, outcome: object) -> None:
        if isinstance(outcome, ConsentVerified):
            self._notice = None
            self.consentVerified.emit(self._subject_id)
        elif isinstance(outcome, Failed):
            self._notice = Said(outcome.why, outcome.why)
        else:
            self._notice = getattr(outcome, "sentence", None)
            # What somebody else recorded or checked meanwhile is what has to be looked at.
            self.reread()
        self.changed.emit()

    def _story_begun(self, outcome: object) -> None:
        if isinstance(outcome, StoryBegun | StoryUnwritten):
            self._story_id = self._begun = outcome.story_id
            self.storyBegun.emit(self._subject_id)
        else:
            self._notice = sentence_of(outcome)
            self.changed.emit()

    def _show_tab(self, tab: str) -> None:
        if tab != self._tab:
            self._tab = tab
            self.tabChanged.emit()

    def _take(self, outcome: tuple[str, PersonRead | NotAllowed | Trouble] | Failed) -> None:
        if isinstance(outcome, Failed):
            self._trouble = outcome.why
            self.changed.emit()
            return
        subject_id, read = outcome
        if subject_id != self._subject_id:
            return
        if isinstance(read, PersonRead):
            self._read, self._trouble = read, ""
        else:
            self._trouble = read.sentence.in_language(self._language)
        self._derive()
        self.previewChanged.emit()
        if self._begun and self._begun == self.property("storyId"):
            self._begun = ""
            self.writingAsked.emit()

    def _derive(self) -> None:
        self._props = (
            derive(self._read.page, self._language, self.property("storyId"))
            if self._read
            else PersonProps()
        )
        subject = self.subject
        self._facts.show(told_of(subject, self._language) if subject is not None else ())
        self.changed.emit()
