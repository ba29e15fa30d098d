"""The scan of a signed form, large, for whoever compares it with what was recorded."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.said import Said
from hopewall.services.photo_workshop import ScreenWorkshop
from hopewall.services.studio.scan_look import ScanShown, look_at_scan, note_seen
from hopewall.services.studio_shelf import PictureShelf, memory_folder
from hopewall.ui.places import url
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Scan:
    """The scan that is looked at; no consent where the sheet is closed."""

    consent_id: str = ""
    shown: ScanShown | None = None
    sentence: Said | None = None


@QmlElement
@QmlUncreatable("built in Python")
class ScanSheetViewModel(QObject):
    """The open scan, or none. Its picture is in memory alone, and goes when the sheet closes."""

    changed = Signal()
    looked = Signal()
    """The sheet closed after a page of it was on the screen."""

    def __init__(
        self, desk: DeskViewModel, lane: WorkLaneViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._language = Language.EN
        self._workshop = ScreenWorkshop()
        self._shelf = PictureShelf(memory_folder())
        self._scan = Scan()
        self._seen = False
        desk.closing.connect(self.close)

    def look(self, consent_id: str) -> None:
        """Draw the scan of a consent's newest version."""
        desk = self._desk.desk
        if desk is None:
            return
        self._scan = Scan(consent_id)
        self.changed.emit()
        workshop, shelf = self._workshop, self._shelf
        self._lane.ask(
            lambda: (consent_id, look_at_scan(desk, consent_id, workshop, shelf)), self._take
        )

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self.changed.emit()

    def strike(self) -> None:
        """End the worker and take the picture down, when nothing runs any more."""
        self._workshop.close()
        self._shelf.clear()

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether a scan is looked at."""
        return bool(self._scan.consent_id)

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Address of the picture; empty while it is drawn and where it cannot be."""
        return url(self._scan.shown.address) if self._scan.shown else ""

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

    @Slot()
    def close(self) -> None:
        """Close the sheet and take the picture down."""
        seen, self._seen = self._seen, False
        self._scan = Scan()
        self.changed.emit()
        self._lane.ask(self._tidy, _nothing)
        if seen:
            self.looked.emit()

    def _tidy(self) -> None:
        self._workshop.close()
        self._shelf.clear()

    def _take(self, outcome: object) -> None:
        if not isinstance(outcome, tuple):
            self._scan = Scan(self._scan.consent_id, sentence=sentence_of(outcome))
        elif outcome[0] == self._scan.consent_id:
            seen = outcome[1]
            if isinstance(seen, ScanShown):
                self._scan = Scan(self._scan.consent_id, seen)
            else:
                self._scan = Scan(self._scan.consent_id, sentence=sentence_of(seen))
        self.changed.emit()


def _nothing(_outcome: object) -> None:
    """Nobody waits for this."""
