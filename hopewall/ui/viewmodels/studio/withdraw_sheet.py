"""Withdraw: one control on every person. Hides first, then helps with the rest."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Audience, Language
from hopewall.core.consent import Answer, Scope, WithdrawalChannel
from hopewall.core.said import Said
from hopewall.core.staff import Permission, may
from hopewall.core.withdrawal_clock import PURGE_DAYS
from hopewall.services.studio.desk import NotAllowed, Trouble
from hopewall.services.studio.people_list import staff_names_of
from hopewall.services.studio.person_page import PersonPage
from hopewall.services.studio_withdrawal import (
    ClearedUp,
    ErasedForGood,
    FilesRemain,
    LeftToDo,
    NotDone,
    NotTakenDown,
    ReceiptKept,
    TakenDown,
    Withdrawing,
    clear_up,
    erase_now,
    keep_receipt,
    take_down,
)
from hopewall.ui.jobs import Failed
from hopewall.ui.plaintext import LONGEST_NAME, pick, plain
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

WAYS = tuple(way for way in WithdrawalChannel if way is not WithdrawalChannel.BY_ITSELF)


_NOBODY = Withdrawing("")


class Stage(StrEnum):
    """How far it is."""

    CLOSED = "closed"
    ASKING = "asking"
    HIDING = "hiding"
    CLEARING = "clearing"
    DONE = "done"
    ERASING = "erasing"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the sheet knows."""

    stage: Stage = Stage.CLOSED
    asked: Withdrawing = _NOBODY
    names: Mapping[Language, str] = field(default_factory=dict)
    partly: bool = False
    scopes: tuple[Scope, ...] = ()
    audiences: tuple[Audience, ...] = ()
    taken: TakenDown | None = None
    steps: tuple[LeftToDo, ...] = ()
    receipt: str = ""
    trouble: Said | None = None
    files: int = 0
    kept: int = 0


@QmlElement
@QmlUncreatable("built in Python")
class WithdrawSheetViewModel(QObject):
    """The sheet that takes somebody off the wall."""

    changed = Signal()
    hidden = Signal(str)
    """The person with this id is off the screens of this machine."""
    cleared = Signal(str)
    erased = Signal(str)

    def __init__(
        self, desk: DeskViewModel, lane: WorkLaneViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._language = Language.EN
        self._sheet = Sheet()
        desk.closing.connect(self.close)

    # ------------------------------------------------------------ for view models

    def ask(self, page: PersonPage) -> None:
        """Open the sheet for somebody."""
        granted = [
            scope
            for consent in page.consents
            for scope, answer in consent.record.scopes.items()
            if answer is Answer.GRANTED
        ]
        audiences = [
            audience
            for consent in page.consents
            for audience, answer in consent.record.audiences.items()
            if answer is Answer.GRANTED
        ]
        self._swap(
            Sheet(
                Stage.ASKING,
                Withdrawing(page.subject.subject_id),
                staff_names_of(page.subject),
                scopes=tuple(dict.fromkeys(granted)),
                audiences=tuple(dict.fromkeys(audiences)),
            )
        )

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self.changed.emit()

    # ------------------------------------------------------------ for QML

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Code of how far it is."""
        return str(self._sheet.stage)

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whom it is about."""
        return plain(pick(self._sheet.names, self._language), LONGEST_NAME)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def ways(self) -> list[str]:
        """Codes of how a withdrawal can reach the hospital."""
        return [str(way) for way in WAYS]

    @Property(int, notify=changed)
    def way(self) -> int:
        """Which of them it was."""
        return WAYS.index(self._sheet.asked.how)

    @Property(bool, notify=changed)
    def isPart(self) -> bool:
        """Whether only a part is taken back."""
        return self._sheet.partly

    @Property(bool, notify=changed)
    def isReady(self) -> bool:
        """Whether it is said what is taken back."""
        asked = self._sheet.asked
        return not self._sheet.partly or bool(asked.scopes or asked.audiences)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def scopes(self) -> list[dict[str, object]]:
        """What was granted, and whether it is taken back."""
        chosen = self._sheet.asked.scopes
        return [{"code": str(one), "chosen": one in chosen} for one in self._sheet.scopes]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def audiences(self) -> list[dict[str, object]]:
        """Where it was granted, and whether that is taken back."""
        chosen = self._sheet.asked.audiences
        return [{"code": str(one), "chosen": one in chosen} for one in self._sheet.audiences]

    @Property(int, notify=changed)
    def undoDays(self) -> int:
        """After how many days the person's data are erased."""
        return self._sheet.asked.undo_days

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What went wrong, and what to do."""
        trouble = self._sheet.trouble
        return trouble.in_language(self._language) if trouble else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def steps(self) -> list[dict[str, object]]:
        """What is left to do, until when."""
        return [
            {
                "sentence": step.sentence.in_language(self._language),
                "due": step.due.isoformat(),
                "done": step.done,
                "where": step.where,
            }
            for step in self._sheet.steps
        ]

    @Property(str, notify=changed)
    def receipt(self) -> str:
        """Where the receipt lies."""
        return self._sheet.receipt

    @Property(bool, notify=changed)
    def mayErase(self) -> bool:
        """Whether whoever sits here may erase people."""
        desk = self._desk.desk
        return desk is not None and may(desk.who.role, Permission.ERASE)

    @Property(int, notify=changed)
    def files(self) -> int:
        """How many files were looked through after erasing."""
        return self._sheet.files

    @Property(int, notify=changed)
    def kept(self) -> int:
        """How many pieces of evidence the law keeps."""
        return self._sheet.kept

    @Slot(int)
    def chooseWay(self, way: int) -> None:
        """Say how it reached the hospital."""
        if 0 <= way < len(WAYS):
            self._ask_for(replace(self._sheet.asked, how=WAYS[way]))

    @Slot(bool)
    def choosePart(self, partly: bool) -> None:
        """Take back only a part, or everything."""
        asked = replace(self._sheet.asked, scopes=frozenset(), audiences=frozenset())
        self._swap(replace(self._sheet, partly=partly, asked=asked))

    @Slot(str, bool)
    def chooseScope(self, code: str, chosen: bool) -> None:
        """Take this back, or leave it. Scopes and places are taken back one kind at a time."""
        had = self._sheet.asked.scopes
        one = frozenset({Scope(code)})
        scopes = had | one if chosen else had - one
        self._ask_for(replace(self._sheet.asked, scopes=scopes, audiences=frozenset()))

    @Slot(str, bool)
    def chooseAudience(self, code: str, chosen: bool) -> None:
        """Take this place back, or leave it."""
        had = self._sheet.asked.audiences
        one = frozenset({Audience(code)})
        audiences = had | one if chosen else had - one
        self._ask_for(replace(self._sheet.asked, audiences=audiences, scopes=frozenset()))

    @Slot(bool)
    def eraseToday(self, today: bool) -> None:
        """Have the data erased today, or after the agreed days."""
        self._ask_for(replace(self._sheet.asked, undo_days=0 if today else PURGE_DAYS))

    @Slot()
    def takeDown(self) -> None:
        """Hide, record, and make the files anew."""
        desk = self._desk.desk
        if desk is None or self._sheet.stage is not Stage.ASKING or not self.property("isReady"):
            return
        asked = self._sheet.asked
        self._swap(replace(self._sheet, stage=Stage.HIDING, trouble=None))
        self._lane.do("withdrawing", lambda _told: take_down(desk, asked), self._hidden)

    @Slot(str)
    def makeReceipt(self, language: str) -> None:
        """Make the receipt for the person, in their language."""
        desk, taken = self._desk.desk, self._sheet.taken
        if desk is None or taken is None:
            return
        asked = Language(language)
        self._lane.do(
            "receipt",
            lambda _told: keep_receipt(desk, taken.withdrawal_id, asked),
            self._receipt_made,
        )

    @Slot()
    def askErase(self) -> None:
        """Ask once more before erasing for good."""
        if self._sheet.stage is Stage.DONE:
            self._swap(replace(self._sheet, stage=Stage.ERASING))

    @Slot()
    def eraseForGood(self) -> None:
        """Erase the person; it cannot be undone."""
        desk = self._desk.desk
        if desk is None or self._sheet.stage is not Stage.ERASING:
            return
        subject_id = self._sheet.asked.subject_id
        self._lane.do("erasing", lambda told: erase_now(desk, subject_id, told), self._erased)

    @Slot()
    def close(self) -> None:
        """Close the sheet; what was begun goes on."""
        self._swap(Sheet())

    # ------------------------------------------------------------ inside

    def _ask_for(self, asked: Withdrawing) -> None:
        self._swap(replace(self._sheet, asked=asked))

    def _hidden(self, outcome: TakenDown | NotTakenDown | NotAllowed | Trouble | Failed) -> None:
        if not isinstance(outcome, TakenDown):
            self._swap(replace(self._sheet, stage=Stage.ASKING, trouble=_why(outcome)))
            return
        desk, asked = self._desk.desk, self._sheet.asked
        fault = Said(outcome.fault, outcome.fault) if outcome.fault else None
        self._swap(replace(self._sheet, stage=Stage.CLEARING, taken=outcome, trouble=fault))
        self.hidden.emit(asked.subject_id)
        if desk is not None:
            self._lane.do(
                "clearing",
                lambda told: clear_up(desk, outcome, asked.undo_days, told),
                self._to(asked.subject_id),
            )

    def _to(
        self, subject_id: str
    ) -> Callable[[ClearedUp | FilesRemain | NotAllowed | Trouble | Failed], None]:
        def cleared(outcome: ClearedUp | FilesRemain | NotAllowed | Trouble | Failed) -> None:
            if self._sheet.asked.subject_id == subject_id:
                if isinstance(outcome, ClearedUp):
                    self._swap(
                        replace(self._sheet, stage=Stage.DONE, steps=outcome.steps, trouble=None)
                    )
                else:
                    self._swap(replace(self._sheet, stage=Stage.DONE, trouble=_why(outcome)))
            self.cleared.emit(subject_id)

        return cleared

    def _receipt_made(self, outcome: ReceiptKept | NotDone | NotAllowed | Trouble | Failed) -> None:
        if isinstance(outcome, ReceiptKept):
            self._swap(replace(self._sheet, receipt=str(outcome.path), trouble=None))
        else:
            self._swap(replace(self._sheet, trouble=_why(outcome)))

    def _erased(self, outcome: ErasedForGood | NotDone | NotAllowed | Trouble | Failed) -> None:
        subject_id = self._sheet.asked.subject_id
        if isinstance(outcome, ErasedForGood):
            self._swap(
                replace(self._sheet, stage=Stage.ERASED, files=outcome.files, kept=outcome.kept)
            )
            self.erased.emit(subject_id)
        else:
            self._swap(replace(self._sheet, stage=Stage.DONE, trouble=_why(outcome)))

    def _swap(self, new: Sheet) -> None:
        if new != self._sheet:
            self._sheet = new
            self.changed.emit()


def _why(
    outcome: NotTakenDown | FilesRemain | NotDone | NotAllowed | Trouble | ClearedUp | Failed,
) -> Said:
    if isinstance(outcome, Failed):
        return Said(outcome.why, outcome.why)
    if isinstance(outcome, ClearedUp):
        return Said("", "")
    return outcome.sentence
