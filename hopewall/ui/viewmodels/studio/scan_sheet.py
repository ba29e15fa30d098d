"""The scan of a signed form, large, for whoever compares it with what was recorded."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.said import Said
from hopewall.services.scan_workshop import ScanWorkshop
from hopewall.services.studio.consent_recording import (
    ConsentMoved,
    ConsentRecorded,
    ScanRefused,
    attach_scan,
)
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.scan_look import ScanShown, look_at_scan, note_seen, pages_left
from hopewall.services.studio_files import FileRead, FileRefused, read_file
from hopewall.services.studio_shelf import PictureShelf, memory_folder
from hopewall.ui.places import url
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.laid_out import LaidOut
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1


def attach_from(
    desk: Desk, consent_id: str, path: str
) -> ConsentRecorded | ConsentMoved | ScanRefused | FileRefused | NotAllowed | Trouble:
    """Read a file and attach it to a consent."""
    read = read_file(path)
    return attach_scan(desk, consent_id, read.content) if isinstance(read, FileRead) else read


@dataclass(frozen=True, slots=True)
class Scan:
    """The scan that is looked at; no consent where the sheet is closed."""

    consent_id: str = ""
    shown: ScanShown | None = None
    sentence: Said | None = None
    page: int = 1
    pages: int = 0
    drawable: int = 0
    drawing: bool = False


@QmlElement
@QmlUncreatable("built in Python")
class ScanSheetViewModel(QObject):
    """The open scan, or none. Its picture is in memory alone, and goes when the sheet closes."""

    changed = Signal()
    attached = Signal(str)
    """A scan was attached to a consent of somebody, or refused: `refusal` says why."""
    looked = Signal()
    """The sheet closed after a page of it was on the screen."""

    def __init__(
        self, desk: DeskViewModel, lane: WorkLaneViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._language = Language.EN
        self._workshop = ScanWorkshop()
        self._laid = LaidOut(lane, PictureShelf(memory_folder()), self)
        self._scan = Scan()
        self._seen = False
        self._refusal: Said | None = None
        desk.closing.connect(self.close)

    @Slot(str)
    def look(self, consent_id: str) -> None:
        """Draw the first page of the scan of a consent's newest version."""
        if self._desk.desk is not None:
            self._scan = Scan(consent_id)
            self._draw(1)

    @Slot(int)
    def turn(self, step: int) -> None:
        """Turn to the page so many further on, or back."""
        place = self._scan.page + step
        if 1 <= place <= self._scan.drawable and not self._scan.drawing:
            self._draw(place)

    @Slot(str, str)
    def attach(self, consent_id: str, path: str) -> None:
        """Attach the scan of a signed form that was recorded without one."""
        desk = self._desk.desk
        if desk is not None and path.strip():
            self._lane.do(
                "saving", lambda _told: attach_from(desk, consent_id, path), self._attached
            )

    @property
    def refusal(self) -> Said | None:
        """Why the last file was not attached, None where it was."""
        return self._refusal

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self.changed.emit()

    def strike(self) -> None:
        """End the worker and take the picture down, when nothing runs any more."""
        self._workshop.close()
        self._laid.strike()

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether a scan is looked at."""
        return bool(self._scan.consent_id)

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Address of the picture; empty while it is drawn and where it cannot be."""
        return url(self._scan.shown.address) if self._scan.shown else ""

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page it is, counted from 1."""
        return self._scan.page

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages the scan has; 0 while that is not known."""
        return self._scan.pages

    @Property(int, notify=changed)
    def drawable(self) -> int:
        """How many of them can be looked at here."""
        return self._scan.drawable

    @Property(int, notify=changed)
    def unseen(self) -> int:
        """How many pages were not on the screen yet."""
        desk, shown = self._desk.desk, self._scan.shown
        return pages_left(desk, shown) if desk is not None and shown is not None else 0

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """Why there is no picture."""
        said = self._scan.sentence
        return said.in_language(self._language) if said else ""

    @Slot()
    def pageSeen(self) -> None:
        """Note that the page is on the screen."""
        desk, shown = self._desk.desk, self._scan.shown
        if desk is not None and shown is not None:
            note_seen(desk, shown)
            self._seen = True
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Close the sheet and take the picture down."""
        seen, self._seen = self._seen, False
        self._scan = Scan()
        self.changed.emit()
        self._lane.ask(self._workshop.close, _nothing)
        self._laid.clear()
        if seen:
            self.looked.emit()

    def _attached(self, outcome: object) -> None:
        if isinstance(outcome, ConsentRecorded):
            self._refusal = None
            self.attached.emit(outcome.record.subject_id)
        else:
            self._refusal = sentence_of(outcome)
            self.attached.emit("")

    def _draw(self, page: int) -> None:
        desk, consent_id = self._desk.desk, self._scan.consent_id
        if desk is None:
            return
        self._scan = replace(self._scan, shown=None, sentence=None, page=page, drawing=True)
        self.changed.emit()
        workshop, shelf = self._workshop, self._laid.shelf
        self._laid.read(
            lambda: (consent_id, look_at_scan(desk, consent_id, workshop, shelf, page)),
            self._take,
        )

    def _take(self, outcome: object) -> None:
        scan = replace(self._scan, drawing=False)
        if not isinstance(outcome, tuple):
            self._scan = replace(scan, sentence=sentence_of(outcome))
        elif outcome[0] == scan.consent_id:
            seen = outcome[1]
            if isinstance(seen, ScanShown):
                self._laid.keep_only((seen.address,))
                self._scan = replace(
                    scan, shown=seen, page=seen.page, pages=seen.pages, drawable=seen.drawable
                )
            else:
                self._scan = replace(scan, sentence=sentence_of(seen))
        self.changed.emit()


def _nothing(_outcome: object) -> None:
    """Nobody waits for this."""
