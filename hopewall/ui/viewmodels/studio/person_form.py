"""Entering somebody new: who they are, what they wish, and which laws protect them."""

from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.person import Capacity, NameKind, PosthumousInstruction, VitalStatus
from hopewall.core.said import Said
from hopewall.core.site import ProfileCode
from hopewall.core.writing_limits import FieldFault
from hopewall.services.studio.desk import NotAllowed, Trouble
from hopewall.services.studio.person_editing import (
    PersonAdded,
    PersonFacts,
    PersonNotSaved,
    add_person,
    faults_in,
)
from hopewall.ui.jobs import Failed
from hopewall.ui.models.studio.form_rows import FormRow, FormRowsModel
from hopewall.ui.viewmodels.studio.consent_answers import NO, YES, day_in
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

_TRUE: Final = {YES: True, NO: False}
_NAMES: Final = ("full", "first", "pseudonym")


@dataclass(frozen=True, slots=True)
class _Asked:
    key: str
    kind: str
    section: str
    options: tuple[str, ...] = ()
    child_only: bool = False
    study_only: bool = False


_FORM: Final = (
    *(_Asked(f"{name}.{language}", "words", "names") for name in _NAMES for language in Language),
    _Asked("choice", "choice", "names", tuple(map(str, NameKind))),
    _Asked("capacity", "choice", "person", tuple(map(str, Capacity))),
    _Asked("birth_year_month", "words", "person", child_only=True),
    _Asked("vital_status", "choice", "person", tuple(map(str, VitalStatus))),
    _Asked("vital_checked_on", "day", "person"),
    *(_Asked(f"languages.{language}", "tick", "languages") for language in Language),
    _Asked("posthumous_instruction", "choice", "wishes", tuple(map(str, PosthumousInstruction))),
    _Asked("safeguarding_flag", "yes-no", "wishes"),
    _Asked("research_participant", "yes-no", "wishes"),
    _Asked("trial_id", "words", "wishes", study_only=True),
    _Asked("contact", "words", "wishes"),
    *(_Asked(f"profiles.{code}", "tick", "laws") for code in ProfileCode),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is entered so far."""

    open: bool = False
    answers: dict[str, str] = field(default_factory=dict)
    touched: frozenset[str] = frozenset()
    tried: bool = False
    trouble: Said | None = None


def facts_of(answers: dict[str, str]) -> PersonFacts:
    """Return the facts that these answers make."""
    names = {
        name: {
            language: answers[f"{name}.{language}"]
            for language in Language
            if answers.get(f"{name}.{language}", "").strip()
        }
        for name in _NAMES
    }
    capacity = answers.get("capacity")
    vital = answers.get("vital_status")
    wish = answers.get("posthumous_instruction")
    return PersonFacts(
        full=names["full"],
        first=names["first"],
        pseudonym=names["pseudonym"],
        choice=NameKind(answers.get("choice") or NameKind.PSEUDONYM),
        capacity=Capacity(capacity) if capacity else None,
        vital_status=VitalStatus(vital) if vital else None,
        vital_checked_on=day_in(answers.get("vital_checked_on", "")),
        posthumous_instruction=PosthumousInstruction(wish) if wish else None,
        safeguarding_flag=_TRUE.get(answers.get("safeguarding_flag", "")),
        languages=tuple(str(one) for one in Language if answers.get(f"languages.{one}") == YES),
        profiles=frozenset(one for one in ProfileCode if answers.get(f"profiles.{one}") == YES),
        research_participant=_TRUE.get(answers.get("research_participant", "")),
        trial_id=answers.get("trial_id", ""),
        birth_year_month=answers.get("birth_year_month", "").strip(),
        contact=answers.get("contact", ""),
    )


_CHOOSE = Said("Choose under which name the person is shown.", "请选择展示时用哪个称呼。")


def rows_of(entry: Entry, faults: tuple[FieldFault, ...], language: Language) -> list[FormRow]:
    """Return the questions as they stand."""
    rows: list[FormRow] = []
    seen: set[str] = set()
    said = {
        f"{fault.field}.{fault.language}" if fault.language else fault.field: fault
        for fault in faults
    }
    led: set[str] = set()
    for one in _FORM:
        asked = not (
            (one.child_only and entry.answers.get("capacity") != Capacity.MINOR)
            or (one.study_only and entry.answers.get("research_participant") != YES)
        )
        group = one.key.partition(".")[0]
        fault = said.get(one.key) or (said.get(group) if group not in led else None)
        led.add(group)
        words = fault.sentence.in_language(language) if fault else ""
        if one.key == "choice" and not entry.answers.get("choice"):
            words = _CHOOSE.in_language(language)
        told = entry.tried or one.key in entry.touched
        rows.append(
            FormRow(
                one.key,
                one.kind,
                one.section,
                one.options,
                entry.answers.get(one.key, ""),
                words if told and asked else "",
                asked=asked,
                first=asked and one.section not in seen,
            )
        )
        seen.add(one.section)
    return rows


@QmlElement
@QmlUncreatable("built in Python")
class PersonFormViewModel(QObject):
    """The first page about somebody."""

    changed = Signal()
    added = Signal(str)
    faultFound = Signal(str)

    def __init__(
        self, desk: DeskViewModel, lane: WorkLaneViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._language = Language.EN
        self._entry = Entry()
        self._rows = FormRowsModel(self)
        desk.closing.connect(self.leave)

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self._show()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The questions."""
        return self._rows

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether somebody is being entered."""
        return self._entry.open

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What went wrong."""
        trouble = self._entry.trouble
        return trouble.in_language(self._language) if trouble else ""

    @Slot()
    def begin(self) -> None:
        """Open an empty page."""
        self._swap(Entry(open=True))

    @Slot(str, str)
    def answer(self, key: str, value: str) -> None:
        """Answer one question."""
        answers = {**self._entry.answers, key: value}
        self._swap(replace(self._entry, answers=answers, touched=self._entry.touched | {key}))

    @Slot()
    def add(self) -> None:
        """Enter the person, or say beside each question what is missing."""
        desk, facts = self._desk.desk, facts_of(self._entry.answers)
        tried = replace(self._entry, tried=True)
        wrong = [row.key for row in rows_of(tried, faults_in(facts), self._language) if row.fault]
        self._swap(tried)
        if wrong:
            self.faultFound.emit(wrong[0])
        elif desk is not None:
            language = self._language
            self._lane.do("adding", lambda _told: add_person(desk, facts, language), self._done)

    @Slot()
    def leave(self) -> None:
        """Close the page; nothing of it is kept."""
        self._swap(Entry())

    def _done(self, outcome: PersonAdded | PersonNotSaved | NotAllowed | Trouble | Failed) -> None:
        match outcome:
            case PersonAdded(subject, _):
                self._swap(Entry())
                self.added.emit(subject.subject_id)
            case PersonNotSaved():
                self._show()
            case NotAllowed(sentence) | Trouble(sentence):
                self._swap(replace(self._entry, trouble=sentence))
            case Failed(why):
                self._swap(replace(self._entry, trouble=Said(why, why)))

    def _swap(self, entry: Entry) -> None:
        self._entry = entry
        self._show()

    def _show(self) -> None:
        faults = faults_in(facts_of(self._entry.answers)) if self._entry.open else ()
        rows = rows_of(self._entry, faults, self._language) if self._entry.open else []
        self._rows.show(rows)
        self.changed.emit()
