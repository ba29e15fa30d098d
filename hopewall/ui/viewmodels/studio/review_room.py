"""A second pair of eyes: the difference, the exact page, the checks; approve or return."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.claims import PlacedFinding
from hopewall.core.codes import Language
from hopewall.core.draft import content_sha256
from hopewall.core.finding import Severity
from hopewall.core.said import Said
from hopewall.core.screen import StoryPage
from hopewall.core.staff import Permission, may
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.placing import PutInPlace
from hopewall.services.studio.review import (
    approve,
    open_review,
    put_in_place,
    return_story,
    settle_claim,
)
from hopewall.services.studio.review_outcomes import (
    Approved,
    ClaimSettled,
    DraftMoved,
    Returned,
    ReviewPage,
)
from hopewall.services.studio.today import ReviewWaits, Today, open_today
from hopewall.services.studio_page import as_written
from hopewall.services.studio_shelf import PictureShelf
from hopewall.ui.jobs import Failed
from hopewall.ui.plaintext import LONGEST_NAME, pick, plain
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.story_changes import changes_of
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Looking:
    """What a reviewer looks at."""

    waiting: tuple[ReviewWaits, ...] = ()
    read: bool = False
    story_id: str = ""
    page: ReviewPage | None = None
    preview: StoryPage | None = None
    notice: Said | None = None


@QmlElement
@QmlUncreatable("built in Python")
class ReviewRoomViewModel(QObject):
    """What waits for review, and the one that is looked at."""

    changed = Signal()
    previewChanged = Signal()
    decided = Signal(str)

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
        self._looking = Looking()
        desk.closing.connect(self._forget)

    # ------------------------------------------------------------ for view models

    @property
    def preview(self) -> StoryPage | None:
        """The page as it would hang."""
        return self._looking.preview

    def load(self) -> None:
        """Read what waits."""
        desk = self._desk.desk
        if desk is not None:
            self._lane.ask(lambda: open_today(desk), self._take_waiting)

    def open_for(self, subject_id: str) -> None:
        """Open what waits of somebody."""
        for waiting in self._looking.waiting:
            if waiting.subject_id == subject_id:
                self.open(waiting.story_id)

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self.changed.emit()

    # ------------------------------------------------------------ for QML

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def waiting(self) -> list[Told]:
        """What waits for a second pair of eyes."""
        return [
            {
                "story": each.story_id,
                "sentence": each.sentence.in_language(self._language),
                "since": each.since.isoformat(),
                "own": each.own,
            }
            for each in self._looking.waiting
        ]

    @Property(bool, notify=changed)
    def isRead(self) -> bool:
        """Whether somebody has looked yet."""
        return self._looking.read

    @Property(str, notify=changed)
    def storyId(self) -> str:
        """Id of the story that is looked at."""
        return self._looking.story_id

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether a story is looked at."""
        return self._looking.page is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whose story it is."""
        page = self._looking.page
        names = page.subject.names if page else None
        if names is None:
            return ""
        known = names.full or names.first or names.pseudonym
        return plain(pick(known, self._language), LONGEST_NAME)

    @Property(bool, notify=changed)
    def mayDecide(self) -> bool:
        """Whether whoever sits here may approve stories."""
        desk = self._desk.desk
        return desk is not None and may(desk.who.role, Permission.APPROVE)

    @Property(str, notify=changed)
    def whyNot(self) -> str:
        """Why whoever sits here may not approve this one."""
        page = self._looking.page
        return page.why_not.in_language(self._language) if page and page.why_not else ""

    @Property(str, notify=changed)
    def authors(self) -> str:
        """Who wrote any of it since the last approval."""
        page = self._looking.page
        return ", ".join(page.authors) if page else ""

    @Property(bool, notify=changed)
    def isFirst(self) -> bool:
        """Whether it was never approved before."""
        page = self._looking.page
        return page is not None and page.before is None

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def changes(self) -> list[Told]:
        """What changed since the last approval."""
        page = self._looking.page
        return changes_of(page.difference) if page else []

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def findings(self) -> list[Told]:
        """What the checks say, and whether it is settled."""
        page = self._looking.page
        return [self._finding(n, one, page) for n, one in enumerate(page.findings)] if page else []

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def gate(self) -> list[Told]:
        """What the gate would say if this were approved now."""
        page = self._looking.page
        return [
            {
                "channel": str(one.channel),
                "shown": one.shown,
                "until": one.until.isoformat() if one.until else "",
                "reasons": [reason.in_language(self._language) for reason in one.reasons],
            }
            for one in (page.gate if page else ())
        ]

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What came of the last deed."""
        notice = self._looking.notice
        return notice.in_language(self._language) if notice else ""

    @Slot(str)
    def open(self, story_id: str) -> None:
        """Look at a story."""
        desk = self._desk.desk
        if desk is not None:
            self._looking = replace(self._looking, story_id=story_id, notice=None)
            self._lane.ask(lambda: _read(desk, story_id, self._shelf), self._take)

    @Slot()
    def approve(self) -> None:
        """Approve exactly what is looked at."""
        desk, page = self._desk.desk, self._looking.page
        if desk is None or page is None:
            return
        story_id, version = page.draft.story_id, page.draft.version
        sha256 = content_sha256(page.draft.content)
        self._lane.do(
            "approving", lambda _told: approve(desk, story_id, version, sha256), self._decided
        )

    @Slot(str)
    def sendBack(self, comment: str) -> None:
        """Send it back with what should be changed."""
        desk, page = self._desk.desk, self._looking.page
        if desk is None or page is None:
            return
        draft = page.draft
        self._lane.do(
            "returning",
            lambda _told: return_story(desk, draft.story_id, draft.version, comment),
            self._decided,
        )

    @Slot(int, str)
    def settle(self, number: int, reason: str) -> None:
        """Let a finding stand, with a reason."""
        desk, page = self._desk.desk, self._looking.page
        if desk is None or page is None or not 0 <= number < len(page.findings):
            return
        finding, story_id = page.findings[number], page.draft.story_id
        self._lane.ask(lambda: settle_claim(desk, story_id, finding, reason), self._settled)

    @Slot()
    def placeNow(self) -> None:
        """Put an approved story in place without waiting for the person."""
        desk, story_id = self._desk.desk, self._looking.story_id
        if desk is not None and story_id:
            self._lane.ask(lambda: put_in_place(desk, story_id), self._decided)

    @Slot()
    def close(self) -> None:
        """Go back to what waits."""
        self._looking = Looking(self._looking.waiting, read=True)
        self.changed.emit()
        self.previewChanged.emit()

    # ------------------------------------------------------------ inside

    def _take_waiting(self, outcome: Today | NotAllowed | Trouble | Failed) -> None:
        if self._desk.desk is None:
            return
        if isinstance(outcome, Today):
            waiting = tuple(one for one in outcome.items if isinstance(one, ReviewWaits))
            self._looking = replace(self._looking, waiting=waiting, read=True)
        else:
            self._looking = replace(self._looking, notice=sentence_of(outcome), read=True)
        self.changed.emit()

    def _take(self, outcome: tuple[ReviewPage, StoryPage] | object) -> None:
        if isinstance(outcome, tuple):
            page, preview = outcome
            if page.draft.story_id == self._looking.story_id:
                self._looking = replace(self._looking, page=page, preview=preview)
        else:
            self._looking = replace(self._looking, notice=sentence_of(outcome))
        self.changed.emit()
        self.previewChanged.emit()

    def _decided(self, outcome: object) -> None:
        page = self._looking.page
        subject_id = page.draft.subject_id if page else ""
        match outcome:
            case Approved(_, placing):
                placed = isinstance(placing, PutInPlace)
                self._finish(subject_id, _IN_PLACE if placed else _WAITS)
            case Returned():
                self._finish(subject_id, _RETURNED)
            case PutInPlace():
                self._finish(subject_id, _IN_PLACE)
            case _:
                self._looking = replace(self._looking, notice=sentence_of(outcome))
                self.changed.emit()

    def _finish(self, subject_id: str, notice: Said) -> None:
        self._looking = Looking(self._looking.waiting, notice=notice, read=True)
        self.changed.emit()
        self.previewChanged.emit()
        self.load()
        self.decided.emit(subject_id)

    def _settled(self, outcome: object) -> None:
        if isinstance(outcome, ClaimSettled):
            self.open(self._looking.story_id)
        else:
            self._looking = replace(self._looking, notice=sentence_of(outcome))
            self.changed.emit()

    def _finding(self, number: int, placed: PlacedFinding, page: ReviewPage) -> Told:
        finding = placed.finding
        return {
            "number": number,
            "text": finding.text,
            "why": finding.why,
            "block": finding.severity is Severity.BLOCK,
            "open": placed in page.open_findings,
        }

    @Slot()
    def _forget(self) -> None:
        self._looking = Looking()
        self.changed.emit()
        self.previewChanged.emit()


_IN_PLACE = Said("Approved. It hangs with the next publishing.", "已通过，下次发布时展示。")
_WAITS = Said(
    "Approved. Now it is shown to the person; until they say yes, what hung before stays.",
    "已通过。接下来请给本人看；本人同意之前，墙上仍是原来的内容。",
)
_RETURNED = Said("It went back to whoever wrote it.", "已退回给撰写的同事。")


def _read(
    desk: Desk, story_id: str, shelf: PictureShelf
) -> tuple[ReviewPage, StoryPage] | DraftMoved | NotAllowed | Trouble:
    page = open_review(desk, story_id)
    if not isinstance(page, ReviewPage):
        return page
    return page, as_written(desk, page.subject, page.as_it_would_hang, shelf)
