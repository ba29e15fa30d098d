"""Recording a consent: one page as the paper reads, and what it would allow, live."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.attachment import MOST_SCAN_BYTES
from hopewall.core.codes import Language
from hopewall.core.consent import ConsentRecord
from hopewall.core.said import Said
from hopewall.core.screen import StoryPage
from hopewall.services.studio.consent_entry import ConsentPage, look_at_consent
from hopewall.services.studio.consent_recording import (
    ConsentNotRecorded,
    ConsentRecorded,
    drop_page,
    record_consent,
)
from hopewall.services.studio.desk import NotAllowed, Trouble
from hopewall.services.studio_files import FileRead, FileRefused, read_file
from hopewall.services.studio_page import as_page
from hopewall.services.studio_shelf import PictureShelf
from hopewall.ui.jobs import Failed
from hopewall.ui.models.studio.form_rows import FormRowsModel
from hopewall.ui.viewmodels.studio.consent_answers import answers_of, record_of
from hopewall.ui.viewmodels.studio.consent_saving import PageJoined, PageOnDisk, SavedPage
from hopewall.ui.viewmodels.studio.consent_sheet import (
    Begun,
    Sheet,
    after_saving,
    begin,
    rows_of,
    suggest_dates,
)
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.pauses import once
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_AFTER_MS = 120
SAVE_AFTER_MS = 1_000


@QmlElement
@QmlUncreatable("built in Python")
class ConsentRoomViewModel(QObject):
    """The form that is being filled in."""

    changed = Signal()
    previewChanged = Signal()
    recorded = Signal(str)
    faultFound = Signal(str)
    """Nothing was recorded; the first question that stands in the way."""

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
        self._sheet = Sheet()
        self._rows = FormRowsModel(self)
        self._page: StoryPage | None = None
        self._look = once(self, LOOK_AFTER_MS, self._look_now)
        self._save = once(self, SAVE_AFTER_MS, self._save_now)
        desk.closing.connect(self._put_away)

    # ------------------------------------------------------------ for view models

    @property
    def preview(self) -> StoryPage | None:
        """The person's own page under this consent, None where it would show nothing."""
        return self._page

    @property
    def sheet(self) -> Sheet:
        """Everything of the page that is open; for tests."""
        return self._sheet

    @Slot(str)
    @Slot(str, str)
    def open(self, subject_id: str, story_id: str = "") -> None:
        """Open a page for somebody, to be seen on one of their stories."""
        desk = self._desk.desk
        if desk is not None:
            self._sheet = Sheet(subject_id, story_id)
            self._lane.ask(lambda: begin(desk, subject_id), self._begun)

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self._show()

    # ------------------------------------------------------------ for QML

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The questions."""
        return self._rows

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether a form is being filled in."""
        return self._sheet.page is not None

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def forms(self) -> list[str]:
        """The blank forms that are in force."""
        return [f"{form.form_id} {form.version}" for form in self._sheet.forms]

    @Property(int, notify=changed)
    def form(self) -> int:
        """Which of them was signed; -1 for none."""
        record = self._sheet.base
        return self._sheet.forms.index(record.form) if record and record.form else -1

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def allows(self) -> list[Told]:
        """What it would let each screen show."""
        page = self._sheet.page
        return [
            {
                "channel": str(gate.channel),
                "shown": gate.shown,
                "elements": [str(each) for each in gate.elements],
                "until": gate.until.isoformat() if gate.until else "",
            }
            for gate in (page.allows if page else ())
        ]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def missing(self) -> list[str]:
        """What is still to be done or put right, in sentences."""
        page = self._sheet.page
        return [each.in_language(self._language) for each in (page.missing if page else ())]

    @Property(int, notify=changed)
    def openQuestions(self) -> int:
        """How many questions stand in the way of recording it."""
        return len(self._sheet.page.faults) if self._sheet.page else 0

    @Property(str, notify=changed)
    def scan(self) -> str:
        """Name of the file with the signed form."""
        return self._sheet.scan.name if self._sheet.scan else ""

    @Property(int, constant=True)
    def mostScanMb(self) -> int:
        """How large that file may be, in MB of 1,000,000 bytes."""
        return MOST_SCAN_BYTES // 1_000_000

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What went wrong."""
        trouble = self._sheet.trouble
        return trouble.in_language(self._language) if trouble else ""

    @Property(bool, notify=changed)
    def isSaved(self) -> bool:
        """Whether the unfinished page is on the disk."""
        return self._sheet.saved

    @Slot(str, str)
    def answer(self, key: str, value: str) -> None:
        """Answer one question."""
        if self._sheet.base is None:
            return
        answers = {**self._sheet.answers, key: value}
        if not value:
            answers.pop(key)
        if key == "signed_on":
            suggest_dates(answers, value)
        touched = self._sheet.touched | {key}
        page = self._sheet.page
        if page is not None:
            # What was wrong with it is not known any more; the next look will say.
            page = replace(page, faults=tuple(one for one in page.faults if one.field != key))
        self._sheet = replace(self._sheet, answers=answers, touched=touched, saved=False, page=page)
        self._rows.show(rows_of(self._sheet, self._language))
        self._look.start()
        self._save.start()
        self.changed.emit()

    @Slot(int)
    def chooseForm(self, place: int) -> None:
        """Say which blank form was signed."""
        base = self._sheet.base
        if base is not None and 0 <= place < len(self._sheet.forms):
            self._sheet = replace(self._sheet, base=replace(base, form=self._sheet.forms[place]))
            self._look.start()
            self._save.start()

    @Slot(QUrl)
    def dropScan(self, url: QUrl) -> None:
        """Take the scan of the signed form from a file."""
        self.attachScan(url.toLocalFile())

    @Slot(str)
    def attachScan(self, path: str) -> None:
        """Take the scan of the signed form from a file."""
        if path.strip():
            self._lane.ask(lambda: read_file(path), self._take_scan)

    @Slot(str, str)
    def attachProof(self, key: str, path: str) -> None:
        """Take the hash of a proof, such as of a guardian's papers, from a file."""
        if path.strip():
            self._lane.ask(lambda: (key, read_file(path)), self._take_proof)

    @Slot()
    def record(self) -> None:
        """Record it, or say beside each question what is missing."""
        desk, record = self._desk.desk, self._record()
        if desk is None or record is None:
            return
        tried = replace(self._sheet, tried=True)
        unasked = [row.key for row in rows_of(tried, self._language) if row.fault]
        if unasked:
            self._sheet = tried
            self._show()
            self.faultFound.emit(unasked[0])
            return
        scan = self._sheet.scan.content if self._sheet.scan else None
        self._look.stop()
        self._save.stop()
        self._lane.do("recording", lambda _told: record_consent(desk, record, scan), self._done)

    @Slot()
    def throwAway(self) -> None:
        """Throw the unfinished page away."""
        desk, base = self._desk.desk, self._sheet.base
        if desk is not None and base is not None:
            self._lane.ask(lambda: drop_page(desk, base.consent_id), lambda _outcome: None)
        self._close()

    @Slot()
    def leave(self) -> None:
        """Leave the page as it is, to go on with it later."""
        self._put_away()

    # ------------------------------------------------------------ inside

    def _record(self) -> ConsentRecord | None:
        base = self._sheet.base
        return record_of(base, self._sheet.answers) if base is not None else None

    def _begun(self, outcome: Begun | NotAllowed | Trouble | Failed) -> None:
        wanted = self._sheet.subject_id
        if (isinstance(outcome, Begun) and outcome.page.subject.subject_id != wanted) or not wanted:
            # It was left, or the desk locked, while it was read.
            return
        match outcome:
            case Begun(page, forms, revision):
                self._sheet = Sheet(
                    page.subject.subject_id,
                    self._sheet.story_id,
                    page,
                    forms,
                    page.record,
                    answers_of(page.record),
                    on_disk=PageOnDisk(page.record, revision),
                )
            case NotAllowed(sentence) | Trouble(sentence):
                self._sheet = replace(self._sheet, trouble=sentence)
            case Failed(why):
                self._sheet = replace(self._sheet, trouble=Said(why, why))
        self._show()

    @Slot()
    def _look_now(self) -> None:
        desk, record, story_id = self._desk.desk, self._record(), self._sheet.story_id
        if desk is None or record is None:
            return

        def look() -> tuple[ConsentPage | NotAllowed | Trouble, StoryPage | None]:
            page = look_at_consent(desk, record, story_id)
            own = page.preview if isinstance(page, ConsentPage) else None
            return page, as_page(desk, own, self._shelf) if own is not None else None

        self._lane.ask(look, self._looked)

    def _looked(
        self, outcome: tuple[ConsentPage | NotAllowed | Trouble, StoryPage | None] | Failed
    ) -> None:
        if isinstance(outcome, Failed) or self._sheet.base is None:
            return
        page, preview = outcome
        if isinstance(page, ConsentPage) and page.record.consent_id == self._sheet.base.consent_id:
            self._sheet = replace(self._sheet, page=page)
            self._page = preview
            self._show()
            self.previewChanged.emit()

    @Slot()
    def _save_now(self) -> None:
        desk, record, sheet = self._desk.desk, self._record(), self._sheet
        on_disk, sent = sheet.on_disk, sheet.answers
        if desk is not None and record is not None and on_disk is not None and not sheet.saved:
            self._lane.ask(lambda: (sent, on_disk.save(desk, record, sent)), self._saved)

    def _saved(self, outcome: tuple[dict[str, str], SavedPage] | Failed) -> None:
        sheet = self._sheet
        if sheet.base is None:
            return
        if isinstance(outcome, Failed):
            self._sheet = replace(sheet, trouble=Said(outcome.why, outcome.why))
            self.changed.emit()
            return
        sent, answer = outcome
        self._sheet = after_saving(sheet, sent, answer, typing=self._save.isActive())
        if isinstance(answer, PageJoined):
            self._look.start()
            self._show()
        self.changed.emit()

    def _take_scan(self, outcome: FileRead | FileRefused | Failed) -> None:
        match outcome:
            case FileRead():
                self._sheet = replace(self._sheet, scan=outcome, trouble=None)
            case FileRefused(sentence):
                self._sheet = replace(self._sheet, trouble=sentence)
            case Failed(why):
                self._sheet = replace(self._sheet, trouble=Said(why, why))
        self.changed.emit()

    def _take_proof(self, outcome: tuple[str, FileRead | FileRefused] | Failed) -> None:
        if isinstance(outcome, Failed):
            return
        key, read = outcome
        if isinstance(read, FileRead):
            self.answer(key, read.sha256)
        else:
            self._sheet = replace(self._sheet, trouble=read.sentence)
            self.changed.emit()

    def _done(self, outcome: object) -> None:
        if isinstance(outcome, ConsentRecorded):
            self._close()
            self.recorded.emit(outcome.record.subject_id)
            return
        if isinstance(outcome, ConsentNotRecorded):
            page = self._sheet.page
            if page is not None:
                page = replace(page, faults=outcome.faults)
            self._sheet = replace(self._sheet, page=page, tried=True)
            self._show()
            wrong = next((row.key for row in rows_of(self._sheet, self._language) if row.fault), "")
            self.faultFound.emit(wrong)
            return
        if isinstance(outcome, Failed):
            trouble = Said(outcome.why, outcome.why)
        else:
            trouble = getattr(outcome, "sentence", Said("", ""))
        self._sheet = replace(self._sheet, trouble=trouble)
        self.changed.emit()

    @Slot()
    def _put_away(self) -> None:
        """Write down what is not yet, and close the page."""
        self._save_now()
        self._close()

    def _close(self) -> None:
        self._look.stop()
        self._save.stop()
        self._sheet = Sheet()
        self._page = None
        self._show()
        self.previewChanged.emit()

    def _show(self) -> None:
        self._rows.show(rows_of(self._sheet, self._language))
        self.changed.emit()
