"""Settings, the people: who can log in, adding, removing, new passphrases, and one's own."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.said import Said
from hopewall.core.staff import Permission, Role
from hopewall.core.writing_limits import FieldFault
from hopewall.services.studio.desk import Desk, not_allowed
from hopewall.services.studio.staff_editing import (
    NewPassphrase,
    SomebodyHere,
    StaffDone,
    StaffFaults,
    StaffNow,
    add_staff,
    change_eyes,
    change_own,
    newcomer_faults,
    open_staff,
    passphrase_faults,
    remove_staff,
    reset_staff,
)
from hopewall.ui.models.studio.form_rows import FormRow, FormRowsModel
from hopewall.ui.viewmodels.studio.consent_answers import YES
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel, Room
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

MOST_WRONG: Final = 5
"""So many wrong passphrases of one's own lock the desk: it may be somebody else who sits here."""


class Task(StrEnum):
    """What is being done to the staff."""

    NOTHING = ""
    ADD = "add"
    RESET = "reset"
    REMOVE = "remove"
    EYES = "eyes"
    OWN = "own"


_ROLES: Final = tuple(str(role) for role in Role)
_FORMS: Final[dict[Task, tuple[tuple[str, str], ...]]] = {
    Task.ADD: (
        ("name", "words"),
        ("role", "choice"),
        ("passphrase", "secret"),
        ("again", "secret"),
    ),
    Task.RESET: (
        ("role", "choice"),
        ("passphrase", "secret"),
        ("again", "secret"),
        ("leaked", "tick"),
    ),
    Task.OWN: (("present", "secret"), ("passphrase", "secret"), ("again", "secret")),
}


@dataclass(frozen=True, slots=True)
class Staff:
    """What the room knows, and what is typed."""

    now: StaffNow | None = None
    task: Task = Task.NOTHING
    about: str = ""
    """Id of whom the task is about."""
    typed: dict[str, str] = field(default_factory=dict, repr=False)
    touched: frozenset[str] = frozenset()
    tried: bool = False
    wrong: tuple[FieldFault, ...] = ()
    """What only the vault could find wrong, such as the present passphrase."""
    busy: bool = False
    notice: Said | None = None
    why_not: Said | None = None
    misses: int = 0

    def whom(self) -> SomebodyHere | None:
        """Whom the task is about."""
        here = self.now.here if self.now else ()
        return next((one for one in here if one.member.staff_id == self.about), None)

    def passphrase(self) -> NewPassphrase:
        """The new passphrase as it is typed."""
        return NewPassphrase(self.typed.get("passphrase", ""), self.typed.get("again", ""))

    def role(self) -> Role | None:
        """The role that is chosen."""
        chosen = self.typed.get("role", "")
        return Role(chosen) if chosen else None


def faults_of(staff: Staff, own_name: str) -> tuple[FieldFault, ...]:
    """Return what is wrong with what is typed."""
    members = [one.member for one in staff.now.here] if staff.now else []
    whom = staff.whom()
    match staff.task:
        case Task.ADD:
            name = staff.typed.get("name", "")
            found = newcomer_faults(name, staff.role(), staff.passphrase(), members)
        case Task.RESET:
            found = passphrase_faults(staff.passphrase(), whom.member.name if whom else "")
        case Task.OWN:
            found = passphrase_faults(staff.passphrase(), own_name)
            if not staff.typed.get("present"):
                empty = Said("Write your present passphrase.", "请输入现用口令。")
                found = (FieldFault("present", empty), *found)
        case _:
            found = ()
    return (*staff.wrong, *found)


def rows_of(staff: Staff, own_name: str, language: Language) -> list[FormRow]:
    """Return the questions of the task."""
    said: dict[str, str] = {}
    for fault in faults_of(staff, own_name):
        said.setdefault(fault.field, fault.sentence.in_language(language))
    return [
        FormRow(
            f"{staff.task}.{key}",
            kind,
            "",
            _ROLES if kind == "choice" else (),
            staff.typed.get(key, ""),
            said.get(key, "") if staff.tried or key in staff.touched else "",
        )
        for key, kind in _FORMS.get(staff.task, ())
    ]


@QmlElement
@QmlUncreatable("built in Python")
class SettingsStaffViewModel(QObject):
    """Who can log in, and one's own passphrase."""

    changed = Signal()
    faultFound = Signal(str)
    done = Signal()

    def __init__(
        self, desk: DeskViewModel, lane: WorkLaneViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._language = Language.EN
        self._staff = Staff()
        self._rows = FormRowsModel(self)
        desk.opened.connect(self._opened)
        desk.closing.connect(self._forget)

    # ------------------------------------------------------------ for view models

    def load(self) -> None:
        """Read who can log in."""
        desk = self._desk.desk
        if desk is not None:
            self._lane.ask(lambda: open_staff(desk), self._take)
            self._lane.ask(lambda: not_allowed(desk, Permission.STAFF_ADMIN), self._take_leave)

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self._show()

    # ------------------------------------------------------------ for QML

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The questions of the task."""
        return self._rows

    @Property(bool, notify=changed)
    def isRead(self) -> bool:
        """Whether it is known who can log in."""
        return self._staff.now is not None

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether something is being done."""
        return self._staff.busy

    @Property(bool, notify=changed)
    def mayChange(self) -> bool:
        """Whether whoever sits here manages the staff."""
        return self._staff.now is not None and self._staff.why_not is None

    @Property(str, notify=changed)
    def whyNot(self) -> str:
        """Why whoever sits here may look only."""
        return self._staff.why_not.in_language(self._language) if self._staff.why_not else ""

    @Property(bool, notify=changed)
    def twoNeeded(self) -> bool:
        """Whether two people must stand behind everything."""
        return self._staff.now is None or self._staff.now.two_needed

    @Property(str, notify=changed)
    def task(self) -> str:
        """Code of what is being done."""
        return str(self._staff.task)

    @Property(str, notify=changed)
    def about(self) -> str:
        """Id of whom it is about."""
        return self._staff.about

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What became of it."""
        return self._staff.notice.in_language(self._language) if self._staff.notice else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def here(self) -> list[Told]:
        """Everybody who can log in."""
        return [
            {
                "id": one.member.staff_id,
                "name": one.member.name,
                "role": str(one.member.role),
                "since": one.since.isoformat() if one.since else "",
                "you": one.you,
            }
            for one in (self._staff.now.here if self._staff.now else ())
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def gone(self) -> list[Told]:
        """Everybody who could log in once."""
        return [
            {"name": one.name, "role": str(one.role), "until": one.until.isoformat()}
            for one in (self._staff.now.gone if self._staff.now else ())
        ]

    @Slot(str)
    @Slot(str, str)
    def begin(self, task: str, about: str = "") -> None:
        """Begin something; whatever was typed for something else is forgotten."""
        if self._staff.busy:
            return
        wanted = Task(task)
        begun = replace(
            self._staff,
            task=wanted,
            about=about,
            typed={},
            touched=frozenset(),
            tried=False,
            wrong=(),
            notice=None,
        )
        whom = begun.whom()
        if wanted is Task.RESET and whom is not None:
            begun = replace(begun, typed={"role": str(whom.member.role)})
        self._swap(begun)

    @Slot()
    def leave(self) -> None:
        """Leave it be."""
        self.begin("")

    @Slot(str, str)
    def answer(self, question: str, value: str) -> None:
        """Fill in one field."""
        key = question.partition(".")[2]
        staff = self._staff
        self._swap(
            replace(
                staff,
                typed={**staff.typed, key: value},
                touched=staff.touched | {key},
                wrong=tuple(fault for fault in staff.wrong if fault.field != key),
                notice=None,
            )
        )

    @Slot()
    def finish(self) -> None:
        """Do it, or say beside each field what is wrong."""
        desk, staff = self._desk.desk, self._staff
        if desk is None or staff.busy:
            return
        self._swap(replace(staff, tried=True))
        if faults_of(staff, desk.who.name):
            self._name_first_fault()
            return
        work = _work(desk, staff)
        if work is not None:
            self._swap(replace(self._staff, busy=True, notice=None))
            re_keying = staff.task is Task.REMOVE or staff.typed.get("leaked") == YES
            self._lane.do(
                "re-keying" if re_keying else "staffing", lambda _told: work(), self._finished
            )

    # ------------------------------------------------------------ inside

    @Slot()
    def _opened(self) -> None:
        if self._desk.property("room") == str(Room.SETTINGS):
            self.load()

    def _take(self, outcome: object) -> None:
        if self._desk.desk is None:
            return
        if isinstance(outcome, StaffNow):
            self._swap(replace(self._staff, now=outcome))
        else:
            self._swap(replace(self._staff, notice=sentence_of(outcome)))

    def _take_leave(self, outcome: object) -> None:
        if self._desk.desk is not None:
            why = None if outcome is None else sentence_of(outcome)
            self._swap(replace(self._staff, why_not=why))

    def _finished(self, outcome: object) -> None:
        staff = replace(self._staff, busy=False)
        match outcome:
            case StaffDone(sentence):
                # Passphrases are not kept a moment longer than they are needed.
                self._swap(Staff(staff.now, notice=sentence, why_not=staff.why_not))
                self.load()
                self.done.emit()
            case StaffFaults(faults):
                missed = any(fault.field == "present" for fault in faults)
                self._swap(replace(staff, wrong=faults, misses=staff.misses + missed))
                self._name_first_fault()
                if self._staff.misses >= MOST_WRONG:
                    self._desk.lock()
            case _:
                self._swap(replace(staff, notice=sentence_of(outcome)))

    def _name_first_fault(self) -> None:
        wrong = [row.key for row in self._rows.questions if row.fault]
        if wrong:
            self.faultFound.emit(wrong[0])

    @Slot()
    def _forget(self) -> None:
        self._swap(Staff())

    def _swap(self, staff: Staff) -> None:
        self._staff = staff
        self._show()

    def _show(self) -> None:
        desk = self._desk.desk
        own = desk.who.name if desk is not None else ""
        self._rows.show(rows_of(self._staff, own, self._language))
        self.changed.emit()


def _work(desk: Desk, staff: Staff) -> Callable[[], object] | None:
    """Return what is to be done off the GUI thread; None where there is nothing."""
    typed, whom = staff.passphrase(), staff.whom()
    name, role = staff.typed.get("name", ""), staff.role()
    present, leaked = staff.typed.get("present", ""), staff.typed.get("leaked") == YES
    two = not (staff.now is None or staff.now.two_needed)
    match staff.task:
        case Task.ADD:
            return lambda: add_staff(desk, name, role, typed)
        case Task.OWN:
            return lambda: change_own(desk, present, typed)
        case Task.EYES:
            return lambda: change_eyes(desk, two=two)
        case Task.RESET if whom is not None:
            new_role = role or whom.member.role
            return lambda: reset_staff(desk, whom.member, new_role, typed, leaked=leaked)
        case Task.REMOVE if whom is not None:
            return lambda: remove_staff(desk, whom.member)
        case _:
            return None
