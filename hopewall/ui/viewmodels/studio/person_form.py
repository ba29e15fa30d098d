"""Entering somebody new, and changing what is known of somebody: one form for both."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.person import Subject
from hopewall.core.said import Said
from hopewall.services.studio.people_list import staff_names_of
from hopewall.services.studio.person_editing import (
    PersonAdded,
    PersonNotSaved,
    SameFactChanged,
    add_person,
    faults_in,
)
from hopewall.services.studio.person_facts import FactsSaved, save_facts
from hopewall.ui.jobs import Failed
from hopewall.ui.models.studio.form_rows import FormRowsModel
from hopewall.ui.plaintext import LONGEST_NAME, pick, plain
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.person_questions import Entry, rows_of
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

_WAITED = Said(
    "This is what you typed before the lock; nothing of it is saved yet.",
    "这是锁定前填写的内容，还没有保存。",
)


@QmlElement
@QmlUncreatable("built in Python")
class PersonFormViewModel(QObject):
    """The page about somebody: empty for somebody new, filled in for somebody known."""

    changed = Signal()
    added = Signal(str)
    saved = Signal(str)
    reopened = Signal(str)
    """After a lock the form about this person is open again."""
    faultFound = Signal(str)

    def __init__(
        self, desk: DeskViewModel, lane: WorkLaneViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._language = Language.EN
        self._entry = Entry()
        self._left: dict[str, Entry] = {}
        """What was typed and not saved, by the id of whoever typed it."""
        self._rows = FormRowsModel(self)
        self._said: Said | None = None
        desk.opened.connect(self._come_back)
        desk.closing.connect(self._put_aside)

    # ------------------------------------------------------------ for view models

    @property
    def said(self) -> Said | None:
        """What came of the last saving."""
        return self._said

    def change(self, subject: Subject) -> None:
        """Open the page with what is known of somebody."""
        if not self._entry.busy:
            self._swap(Entry(open=True).upon(subject))

    def forget(self, subject_id: str) -> None:
        """Let go of everything typed about somebody who was erased."""
        self._left = {
            who: entry
            for who, entry in self._left.items()
            if entry.seen is None or entry.seen.subject_id != subject_id
        }
        seen = self._entry.seen
        if seen is not None and seen.subject_id == subject_id:
            self._swap(Entry())

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
        """Whether somebody is being entered, or their facts changed."""
        return self._entry.open

    @Property(bool, notify=changed)
    def isChange(self) -> bool:
        """Whether it is somebody who is known."""
        return self._entry.seen is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        """Name of somebody who is known."""
        seen = self._entry.seen
        return plain(pick(staff_names_of(seen), self._language), LONGEST_NAME) if seen else ""

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether it is being saved."""
        return self._entry.busy

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def unsaved(self) -> list[str]:
        """Keys of what differs from what is known."""
        return list(self._entry.mine)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What went wrong, or has to be known."""
        trouble = self._entry.trouble
        return trouble.in_language(self._language) if trouble else ""

    @Slot()
    def begin(self) -> None:
        """Open an empty page."""
        if not self._entry.busy:
            self._swap(Entry(open=True))

    @Slot(str, str)
    def answer(self, key: str, value: str) -> None:
        """Answer one question."""
        if self._entry.busy:
            return
        answers = {**self._entry.answers, key: value}
        touched = self._entry.touched | {key}
        self._swap(replace(self._entry, answers=answers, touched=touched, trouble=None))

    @Slot()
    def save(self) -> None:
        """Enter the person or save the change, or say beside each question what is wrong."""
        desk, entry = self._desk.desk, self._entry
        if desk is None or entry.busy or not entry.open:
            return
        tried, facts, language = replace(entry, tried=True), entry.facts, self._language
        wrong = [
            row.key for row in rows_of(tried, faults_in(facts, desk.today), language) if row.fault
        ]
        self._swap(tried)
        if wrong:
            self.faultFound.emit(wrong[0])
            return
        who, seen = desk.who.staff_id, entry.seen
        self._swap(replace(self._entry, busy=True, trouble=None))
        if seen is None:
            self._lane.do(
                "adding", lambda _told: (who, add_person(desk, facts, language)), self._done
            )
        else:
            self._lane.do(
                "saving", lambda told: (who, save_facts(desk, seen, facts, told)), self._done
            )

    @Slot()
    def leave(self) -> None:
        """Close the page; nothing of it is kept."""
        if not self._entry.busy:
            self._swap(Entry())

    # ------------------------------------------------------------ inside

    def _done(self, told: tuple[str, object] | Failed) -> None:
        if isinstance(told, Failed):
            self._swap(replace(self._entry, busy=False, trouble=sentence_of(told)))
            return
        who, outcome = told
        if isinstance(outcome, PersonAdded | FactsSaved):
            # A lock that came meanwhile had put it aside; it is saved, so nobody enters it again.
            self._left.pop(who, None)
        if not self._entry.busy:
            return
        entry = replace(self._entry, busy=False)
        match outcome:
            case PersonAdded(subject, _):
                self._swap(Entry())
                self.added.emit(subject.subject_id)
            case FactsSaved(subject, _, sentence):
                self._said = sentence
                self._swap(Entry())
                self.saved.emit(subject.subject_id)
            case PersonNotSaved():
                self._swap(entry)
            case SameFactChanged(theirs, _, sentence):
                self._swap(replace(entry.upon(theirs), trouble=sentence))
            case _:
                self._swap(replace(entry, trouble=sentence_of(outcome)))

    @Slot()
    def _put_aside(self) -> None:
        """What was typed waits in memory for whoever typed it."""
        desk = self._desk.desk
        if desk is not None and self._entry.open and self._entry.mine:
            self._left[desk.who.staff_id] = replace(self._entry, busy=False)
        self._swap(Entry())

    @Slot()
    def _come_back(self) -> None:
        desk = self._desk.desk
        entry = self._left.pop(desk.who.staff_id, None) if desk is not None else None
        if entry is None:
            return
        self._swap(replace(entry, trouble=_WAITED))
        if entry.seen is not None:
            self.reopened.emit(entry.seen.subject_id)

    def _swap(self, entry: Entry) -> None:
        self._entry = entry
        self._show()

    def _show(self) -> None:
        desk = self._desk.desk
        faults = faults_in(self._entry.facts, desk.today) if self._entry.open and desk else ()
        rows = rows_of(self._entry, faults, self._language) if self._entry.open else []
        self._rows.show(rows)
        self.changed.emit()
