"""The photo room: pictures come in, are framed, looked through, described and approved."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.said import Said
from hopewall.core.staff import Permission, may
from hopewall.services.photo_approving import approve_photo
from hopewall.services.photo_intake import remove_photo
from hopewall.services.photo_outcome import (
    AddOutcome,
    PhotoAdded,
    PhotoApproved,
    PhotoLacks,
    PhotoRefused,
    PhotoRemoved,
)
from hopewall.services.progress import Progress
from hopewall.services.studio.photo_page import put_in_story
from hopewall.services.studio.writing import Merged, Saved
from hopewall.ui.jobs import Failed
from hopewall.ui.plaintext import LONGEST_NAME, plain
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.photo_checklist import PhotoChecklistViewModel
from hopewall.ui.viewmodels.studio.photo_describing import PhotoDescribingViewModel
from hopewall.ui.viewmodels.studio.photo_framing import PhotoFramingViewModel
from hopewall.ui.viewmodels.studio.photo_incoming import (
    dropped_paths,
    one_by_one,
    pasted,
    written_paths,
)
from hopewall.ui.viewmodels.studio.photo_people import PhotoPeopleViewModel
from hopewall.ui.viewmodels.studio.photo_props import (
    APPROVED,
    IN_STORY,
    LOST,
    NOTHING_PASTED,
    alike_line,
    approval_of,
    finished_of,
    photo_line,
)
from hopewall.ui.viewmodels.studio.photo_table import PhotoTable, said_of
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

STEPS: Final = ("frame", "people", "cover", "words", "check", "approve")
MOST_AT_ONCE: Final = 50


@QmlElement
@QmlUncreatable("built in Python")
class PhotoRoomViewModel(QObject):
    """A person's photos, or nothing."""

    changed = Signal()
    stepChanged = Signal()
    noticeChanged = Signal()
    left = Signal(str)
    """Somebody's photos were changed, and the room is left."""

    def __init__(
        self, desk: DeskViewModel, lane: WorkLaneViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._table = PhotoTable(desk, lane, self)
        self._framing = PhotoFramingViewModel(self._table)
        self._people = PhotoPeopleViewModel(self._table)
        self._describing = PhotoDescribingViewModel(self._table)
        self._checklist = PhotoChecklistViewModel(self._table)
        self._step = STEPS[0]
        self._adding = False
        self._refused: tuple[Said, ...] = ()
        self._changed_of = ""
        self._table.changed.connect(self.changed)
        self._table.told.connect(self.noticeChanged)
        self._table.worked.connect(self._note)

    # ------------------------------------------------------------ for view models

    @property
    def table(self) -> PhotoTable:
        """What the parts of the room work on; for tests."""
        return self._table

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._table.language = language
        self._table.changed.emit()
        self._describing.marksChanged.emit()
        self.noticeChanged.emit()

    def strike(self) -> None:
        """End the worker and take the pictures down; for the end of the process."""
        self._table.strike()

    # ------------------------------------------------------------ the parts

    @Property(PhotoFramingViewModel, constant=True)
    def framing(self) -> PhotoFramingViewModel:
        """What is shown and what is covered."""
        return self._framing

    @Property(PhotoPeopleViewModel, constant=True)
    def people(self) -> PhotoPeopleViewModel:
        """Who is in it."""
        return self._people

    @Property(PhotoDescribingViewModel, constant=True)
    def describing(self) -> PhotoDescribingViewModel:
        """What it shows, in words."""
        return self._describing

    @Property(PhotoChecklistViewModel, constant=True)
    def checklist(self) -> PhotoChecklistViewModel:
        """What was looked for in it."""
        return self._checklist

    # ------------------------------------------------------------ for QML

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether somebody's photos are open."""
        return bool(self._table.subject_id)

    @Property(bool, notify=changed)
    def isRead(self) -> bool:
        """Whether there is something to see."""
        return self._table.page is not None

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def photos(self) -> list[Told]:
        """The person's photos, the oldest first."""
        page = self._table.page
        return [photo_line(self._table, page, one) for one in page.photos] if page else []

    @Property(str, notify=changed)
    def photoId(self) -> str:
        """Id of the photo that is worked on."""
        return self._table.asset_id

    @Property(str, notify=changed)
    def master(self) -> str:
        """Where the cleaned master can be loaded from."""
        chosen = self._table.chosen
        return self._table.address(chosen.on_desk.work.master_id) if chosen else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def finished(self) -> list[Told]:
        """Exactly what will be published: kind, where it lies, and its size."""
        return finished_of(self._table)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def alike(self) -> list[Told]:
        """Photos that are most likely the same picture."""
        return [alike_line(self._table, one) for one in self._table.alike]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def lacks(self) -> list[str]:
        """What still stands in the way of approving, in the order to be mended."""
        chosen = self._table.chosen
        language = self._table.language
        return [one.in_language(language) for one in chosen.lacks] if chosen else []

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def approval(self) -> Told:
        """Who approved it as it is, and when; empty where nobody has."""
        return approval_of(self._table)

    @Property(str, notify=changed)
    def author(self) -> str:
        """Who changed it last."""
        chosen, page = self._table.chosen, self._table.page
        return page.staff.get(chosen.on_desk.photo.author_id, "") if chosen and page else ""

    @Property(bool, notify=changed)
    def mayApprove(self) -> bool:
        """Whether whoever sits here may approve photos."""
        return self._may(Permission.APPROVE)

    @Property(bool, notify=changed)
    def mayEdit(self) -> bool:
        """Whether whoever sits here may change photos."""
        return self._may(Permission.EDIT_STORY)

    @Property(bool, notify=changed)
    def canBeUsed(self) -> bool:
        """Whether there is a story that does not show this photo yet."""
        page, asset_id = self._table.page, self._table.asset_id
        there = page is not None and page.story_id and page.story_photo != asset_id
        return bool(there and asset_id) and self._may(Permission.EDIT_STORY)

    @Property(str, notify=changed)
    def storyTitle(self) -> str:
        """Which of their stories it is about; empty where they have only one."""
        page = self._table.page
        return plain(page.story_title, LONGEST_NAME) if page is not None else ""

    @Property(bool, notify=changed)
    def isUsed(self) -> bool:
        """Whether the person's story, or its draft, shows this photo."""
        page = self._table.page
        return page is not None and "" != page.story_photo == self._table.asset_id

    @Property(bool, notify=changed)
    def isAdding(self) -> bool:
        """Whether the place is open where pictures come in."""
        page = self._table.page
        return self._adding or (page is not None and not page.photos)

    @Property("QStringList", notify=noticeChanged)  # type: ignore[arg-type]
    def refusals(self) -> list[str]:
        """Why pictures were not taken, one sentence each."""
        return [one.in_language(self._table.language) for one in self._refused]

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        """What came of the last deed."""
        notice = self._table.notice
        return notice.in_language(self._table.language) if notice else ""

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def steps(self) -> list[str]:
        """Codes of what is done with a photo, in order."""
        return list(STEPS)

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """Code of the step that is seen."""
        return self._step

    @Slot(str)
    @Slot(str, str)
    def open(self, subject_id: str, story_id: str = "") -> None:
        """Open somebody's photos, to be shown in one of their stories."""
        self._adding, self._refused, self._step = False, (), STEPS[0]
        self._table.open(subject_id, story_id)
        self.stepChanged.emit()
        self.noticeChanged.emit()

    @Slot()
    def close(self) -> None:
        """Go back to the person."""
        self._table.close()
        changed, self._changed_of = self._changed_of, ""
        if changed:
            self.left.emit(changed)

    @Slot(str)
    def choose(self, asset_id: str) -> None:
        """Work on another photo."""
        self._adding, self._refused = False, ()
        self._table.choose(asset_id)
        self.changed.emit()
        self.noticeChanged.emit()

    @Slot(str)
    def seeStep(self, step: str) -> None:
        """See another step; what was moved is applied."""
        if step in STEPS and step != self._step:
            self._table.leaving.emit()
            self._step = step
            self.stepChanged.emit()

    @Slot()
    def add(self) -> None:
        """Open the place where pictures come in."""
        self._table.leaving.emit()
        self._adding, self._refused = True, ()
        self.changed.emit()
        self.noticeChanged.emit()

    @Slot("QVariantList")
    def addUrls(self, urls: Sequence[object]) -> None:
        """Take dropped files in."""
        self._take_in(dropped_paths(urls))

    @Slot(str)
    def addPath(self, path: str) -> None:
        """Take in the file that lies there."""
        self._take_in(written_paths(path))

    @Slot()
    def paste(self) -> None:
        """Take in what is on the clipboard: a picture, or files that were copied."""
        found = pasted(QGuiApplication.clipboard().mimeData())
        if found:
            self._take_in(found)
        else:
            self._refused = (NOTHING_PASTED,)
            self.noticeChanged.emit()

    @Slot(str)
    def remove(self, asset_id: str) -> None:
        """Remove a photo and its files."""
        desk = self._table.desk
        if desk is None:
            return
        self._table.lane.do(
            "saving",
            lambda _told: remove_photo(desk.vault, asset_id, desk.clock()),
            self._removed,
        )

    @Slot()
    def approve(self) -> None:
        """Approve exactly what is seen."""
        desk = self._table.desk
        if desk is not None:
            site = desk.site
            self._table.change(
                "approving",
                lambda at, asset_id, now: approve_photo(
                    at, asset_id, site.languages, now, site.profiles
                ),
                self._approved,
            )

    @Slot()
    def useInStory(self) -> None:
        """Have the story's draft show this photo."""
        desk, page, asset_id = self._table.desk, self._table.page, self._table.asset_id
        if desk is not None and page is not None and page.story_id:
            story_id = page.story_id
            self._table.lane.do(
                "saving", lambda _told: put_in_story(desk, story_id, asset_id), self._put
            )

    # ------------------------------------------------------------ inside

    def _take_in(self, sources: Sequence[bytes | Path]) -> None:
        desk, at, subject_id = self._table.desk, self._table.photo_desk(), self._table.subject_id
        if desk is None or at is None or not subject_id or not sources:
            return
        self._refused = ()
        self.noticeChanged.emit()
        taken, clock = tuple(sources)[:MOST_AT_ONCE], desk.clock

        def work(told: Progress) -> tuple[AddOutcome, ...]:
            return one_by_one(at, subject_id, taken, clock, told)

        self._table.lane.do("taking-in", work, self._taken, stoppable=True)

    def _taken(self, outcomes: tuple[AddOutcome, ...] | Failed) -> None:
        if isinstance(outcomes, Failed):
            # Stopped: what is in, is in.
            self._table.reread()
            return
        self._refused = tuple(one.said for one in outcomes if isinstance(one, PhotoRefused))
        added = [one for one in outcomes if isinstance(one, PhotoAdded)]
        if added:
            self._adding, self._step = bool(self._refused), STEPS[0]
            self._table.want(added[-1].photo.asset_id)
            self._table.say(None)
            self._table.worked.emit(self._table.subject_id)
            self.stepChanged.emit()
        self.noticeChanged.emit()
        self._table.reread()

    def _removed(self, outcome: object) -> None:
        self._table.say(None if isinstance(outcome, PhotoRemoved) else said_of(outcome))
        self._table.worked.emit(self._table.subject_id)
        self._table.reread()

    def _approved(self, outcome: object) -> None:
        match outcome:
            case PhotoApproved(_, lost):
                self._table.say(LOST if lost else APPROVED)
            case PhotoLacks():
                # The sentences are beside the button.
                self._table.say(None)
            case _:
                return

    def _put(self, outcome: object) -> None:
        good = isinstance(outcome, Saved | Merged)
        self._table.say(IN_STORY if good else sentence_of(outcome))
        self._table.worked.emit(self._table.subject_id)
        self._table.reread()

    @Slot(str)
    def _note(self, subject_id: str) -> None:
        self._changed_of = subject_id

    def _may(self, permission: Permission) -> bool:
        desk, page = self._table.desk, self._table.page
        four_eyes = page.four_eyes if page else True
        return desk is not None and may(desk.who.role, permission, four_eyes=four_eyes)
