"""The photos of one person on the table: read, changed in the lane of work, and read again."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from hopewall.core.codes import Language
from hopewall.core.said import Said
from hopewall.core.screen import PictureKind
from hopewall.services.photo_desk import Desk as PhotoDesk
from hopewall.services.photo_desk import OnDesk
from hopewall.services.photo_outcome import PhotoRefused
from hopewall.services.photo_workshop import ScreenWorkshop
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.photo_page import (
    AlikeOnPage,
    PhotoOnPage,
    PhotosPage,
    alike_of,
    open_photos,
)
from hopewall.services.studio_shelf import PictureShelf, memory_folder
from hopewall.ui.jobs import Failed
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.laid_out import LaidOut
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel


@dataclass(frozen=True, slots=True)
class PhotosRead:
    """What was read, and where its pictures can be loaded from for as long as they are shown."""

    page: PhotosPage
    alike: tuple[AlikeOnPage, ...]
    """Photos that are most likely the same picture as the one that is worked on."""
    addresses: dict[str, str] = field(default_factory=dict)
    """By the hash of a finished picture, or the id of a master."""


def read_photos(
    desk: Desk,
    subject_id: str,
    asset_id: str,
    shelf: PictureShelf,
    before: PhotosRead | None = None,
    story_id: str = "",
) -> PhotosRead | NotAllowed | Trouble:
    """Read somebody's photos and put those that are shown where the screen can load them."""
    page = open_photos(desk, subject_id, asset_id, story_id)
    if not isinstance(page, PhotosPage):
        return page
    alike = _alike(desk, page, before)
    found: dict[str, str] = {}
    for one in page.photos:
        _lay_out(desk, one, (PictureKind.TILE_2X,), shelf, found)
    if page.chosen is not None:
        chosen = page.chosen.on_desk
        _lay_out(desk, chosen, tuple(PictureKind), shelf, found)
        found[chosen.work.master_id] = shelf.master(desk, chosen.work)
        for one_alike in alike:
            _lay_out(desk, one_alike.on_desk, (PictureKind.PORTRAIT,), shelf, found)
    return PhotosRead(page, alike, found)


def _alike(desk: Desk, page: PhotosPage, before: PhotosRead | None) -> tuple[AlikeOnPage, ...]:
    """Return the photos alike; every photo there is is asked once, and not after every change."""
    if page.chosen is None:
        return ()
    asset_id = page.chosen.on_desk.photo.asset_id
    known = before.page.chosen if before else None
    same = known is not None and known.on_desk.photo.asset_id == asset_id
    if before is not None and same and len(before.page.photos) == len(page.photos):
        return before.alike
    found = alike_of(desk, asset_id)
    return found if isinstance(found, tuple) else ()


def _lay_out(
    desk: Desk,
    one: OnDesk,
    kinds: tuple[PictureKind, ...],
    shelf: PictureShelf,
    found: dict[str, str],
) -> None:
    for each in one.photo.renditions:
        if each.kind in kinds:
            found[each.sha256] = shelf.address(desk, each.sha256)


class PhotoTable(QObject):
    """What all parts of the photo room work on."""

    changed = Signal()
    moved = Signal()
    """Another photo is worked on, or none."""
    leaving = Signal()
    """What is not applied yet has to be, now."""
    told = Signal()
    worked = Signal(str)
    """Something was changed for this person."""

    def __init__(
        self, desk: DeskViewModel, lane: WorkLaneViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._laid = LaidOut(lane, PictureShelf(memory_folder()), self)
        self._workshop = ScreenWorkshop()
        self._read: PhotosRead | None = None
        self._asked = ""
        self.subject_id = ""
        self.story_id = ""
        self.notice: Said | None = None
        self.language = Language.EN
        desk.closing.connect(self.close)

    @property
    def desk(self) -> Desk | None:
        """Who sits here with what open."""
        return self._desk.desk

    @property
    def lane(self) -> WorkLaneViewModel:
        """The one lane of work."""
        return self._lane

    @property
    def page(self) -> PhotosPage | None:
        """Everything that was read."""
        return self._read.page if self._read else None

    @property
    def chosen(self) -> PhotoOnPage | None:
        """The photo that is worked on."""
        return self._read.page.chosen if self._read else None

    @property
    def alike(self) -> tuple[AlikeOnPage, ...]:
        """Photos that are most likely the same picture."""
        return self._read.alike if self._read else ()

    @property
    def asset_id(self) -> str:
        """Id of it, empty for none."""
        return self.chosen.on_desk.photo.asset_id if self.chosen else ""

    def address(self, name: str) -> str:
        """Return where a picture can be loaded from."""
        return self._read.addresses.get(name, "") if self._read else ""

    def finished(self, one: OnDesk, kind: PictureKind) -> str:
        """Return where a finished picture of a photo can be loaded from."""
        found = (each.sha256 for each in one.photo.renditions if each.kind == kind)
        return self.address(next(found, ""))

    # ------------------------------------------------------------ doing

    def open(self, subject_id: str, story_id: str = "", asset_id: str = "") -> None:
        """Read somebody's photos, for one of their stories."""
        self._read, self._asked, self.notice = None, asset_id, None
        self.subject_id, self.story_id = subject_id, story_id
        self.moved.emit()
        self.changed.emit()
        self._lane.ask(self._workshop.warm_up, _nothing)
        self.reread()

    def choose(self, asset_id: str) -> None:
        """Work on another of them."""
        if asset_id != self.asset_id:
            self.leaving.emit()
            self.say(None)
            self._asked = asset_id
            self.reread()

    def reread(self) -> None:
        """Read everything again, after a change."""
        desk, subject_id, story_id = self.desk, self.subject_id, self.story_id
        shelf = self._laid.shelf
        if desk is None or not subject_id:
            return
        # A change asked for meanwhile is done first; then this asks for what is wanted by then.
        self._laid.read(
            lambda: (
                subject_id,
                read_photos(desk, subject_id, self._asked, shelf, self._read, story_id),
            ),
            self._take,
        )

    def change(
        self,
        doing: str,
        work: Callable[[PhotoDesk, str, datetime], object],
        then: Callable[[object], None] | None = None,
    ) -> None:
        """Change the photo that is worked on; what came of it is said, and it is read again."""
        desk, asset_id = self.desk, self.asset_id
        if desk is None or not asset_id:
            return
        at_work = PhotoDesk(desk.vault, self._workshop)

        def done(outcome: object) -> None:
            self._done(outcome)
            if then is not None:
                then(outcome)

        self._lane.do(doing, lambda _told: work(at_work, asset_id, desk.clock()), done)

    def photo_desk(self) -> PhotoDesk | None:
        """Return the desk that photos are worked on at."""
        return PhotoDesk(self.desk.vault, self._workshop) if self.desk else None

    def say(self, notice: Said | None) -> None:
        """Say what came of the last deed."""
        if notice != self.notice:
            self.notice = notice
            self.told.emit()

    def want(self, asset_id: str) -> None:
        """Have this photo be the one that is worked on after the next reading."""
        self._asked = asset_id

    @Slot()
    def close(self) -> None:
        """Put everything away; no picture stays where the screen could load it."""
        if not self.subject_id:
            return
        self.leaving.emit()
        self.subject_id, self._read, self._asked, self.notice = "", None, "", None
        self.moved.emit()
        self.changed.emit()
        self._laid.clear()

    def strike(self) -> None:
        """End the worker and take the pictures down; for the end of the process."""
        self._workshop.close()
        self._laid.strike()

    def _done(self, outcome: object) -> None:
        if isinstance(outcome, Failed | PhotoRefused | NotAllowed | Trouble):
            self.say(said_of(outcome))
        else:
            self.say(None)
            self.worked.emit(self.subject_id)
        self.reread()

    def _take(self, outcome: tuple[str, PhotosRead | NotAllowed | Trouble] | Failed) -> None:
        if isinstance(outcome, Failed):
            self.say(sentence_of(outcome))
            return
        subject_id, read = outcome
        if subject_id != self.subject_id:
            return
        if not isinstance(read, PhotosRead):
            self.say(read.sentence)
            return
        before = self.asset_id
        self._read = read
        self._laid.keep_only(read.addresses.values())
        if before != self.asset_id:
            self.moved.emit()
        self.changed.emit()


def said_of(outcome: object) -> Said:
    """Return what an outcome says, those of photos too."""
    return outcome.said if isinstance(outcome, PhotoRefused) else sentence_of(outcome)


def _nothing(_outcome: object) -> None:
    """Nothing is left to do."""
