"""Taking somebody off the wall from their page: hidden first, then the rest, then what is left.

Every role may do it and no reason is asked (PIPL Art. 15, GDPR Art. 7(3)).
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from hopewall.core.codes import Audience, ChannelName, Language
from hopewall.core.consent import Scope, WithdrawalChannel
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.withdrawal_clock import PURGE_DAYS, Urgency
from hopewall.interop.pdf.document import Paper
from hopewall.services.erasing import Erased, erase_person
from hopewall.services.progress import Progress, nobody_listens
from hopewall.services.receipts import Asked, Form, Made, give_withdrawal
from hopewall.services.studio.desk import Desk, needs
from hopewall.services.studio.today import task_words
from hopewall.services.withdrawal_screens import note_screens
from hopewall.services.withdrawal_tasks import plan_tasks, tasks_of_withdrawal
from hopewall.services.withdrawing import (
    Hidden,
    NotRemoved,
    WhoAndHow,
    hide_person,
    published_channels,
    remove_traces,
)
from hopewall.vault import write_private

RECEIPTS: Final = "receipts"
"""The folder in HOME for receipts to print; an erasure looks through it and empties it."""


@dataclass(frozen=True, slots=True)
class Withdrawing:
    """What is taken back, and how that reached the hospital; empty sets mean everything."""

    subject_id: str
    how: WithdrawalChannel = WithdrawalChannel.IN_PERSON
    scopes: frozenset[Scope] = frozenset()
    audiences: frozenset[Audience] = frozenset()
    undo_days: int = PURGE_DAYS


@dataclass(frozen=True, slots=True)
class TakenDown:
    """Nobody sees it any more on this machine, and it is recorded; the files come next.

    `fault` says where a head or a screen could not be changed by itself; "" where all is well.
    """

    withdrawal_id: str
    fault: str = ""


@dataclass(frozen=True, slots=True)
class NotTakenDown:
    """The withdrawal is not recorded; the sentence says what is hidden and what to do."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class LeftToDo:
    """One step that people have to take, until when."""

    sentence: Said
    due: date
    done: bool
    where: str = ""
    """Code of the channel or audience that it is about."""


@dataclass(frozen=True, slots=True)
class ClearedUp:
    """Release and index hold nothing of it any more; `steps` is what has to follow elsewhere."""

    steps: tuple[LeftToDo, ...]


@dataclass(frozen=True, slots=True)
class FilesRemain:
    """It is hidden and recorded, but files remain; the sentence says why and what to do."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class ReceiptKept:
    """The receipt lies there, to be printed and handed over."""

    path: Path


@dataclass(frozen=True, slots=True)
class NotDone:
    """Nothing was done; the sentence says why."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class ErasedForGood:
    """Nothing was found of the person any more, in so many files."""

    files: int
    kept: int
    """Pieces of evidence that the law says must be kept, sealed and apart."""


@needs(Permission.WITHDRAW)
def take_down(desk: Desk, asked: Withdrawing) -> TakenDown | NotTakenDown:
    """Hide first, then record; some hundredths of a second."""
    outcome = hide_person(
        desk.home,
        desk.vault,
        WhoAndHow(
            asked.subject_id,
            desk.who.staff_id,
            asked.how,
            scopes=asked.scopes,
            audiences=asked.audiences,
        ),
        desk.clock(),
    )
    if not isinstance(outcome, Hidden):
        return NotTakenDown(
            Said(outcome.sentence, f"撤回没有记录成功，请立即重试。（{outcome.sentence}）")
        )
    return TakenDown(outcome.withdrawal_id, outcome.fault)


@needs(Permission.WITHDRAW)
def clear_up(
    desk: Desk, taken: TakenDown, undo_days: int, progress: Progress = nobody_listens
) -> ClearedUp | FilesRemain:
    """Make releases and index anew without it, and plan what has to follow elsewhere."""
    now = desk.clock()
    plan_tasks(desk.vault, desk.site, now, {taken.withdrawal_id: undo_days})
    channels = published_channels(desk.home)
    removed = remove_traces(desk.home, desk.vault, desk.site, channels, now, progress)
    why = removed.sentence if isinstance(removed, NotRemoved) else ""
    if not why:
        # The hold for it has ended by itself where what is published was proven right.
        note_screens(desk.home, desk.vault, desk.site, now)
    if why:
        return FilesRemain(
            Said(
                f"It is hidden and recorded, but files remain: {why}",
                f"已隐藏并记录，但还有文件没有清理：{why}",
            )
        )
    return ClearedUp(steps_after(desk, taken.withdrawal_id))


def steps_after(desk: Desk, withdrawal_id: str) -> tuple[LeftToDo, ...]:
    """Return the steps after a withdrawal, the most pressing first; raises VaultError."""
    lines = tasks_of_withdrawal(desk.vault, desk.site, withdrawal_id, desk.clock())
    return tuple(
        LeftToDo(
            task_words(line.task.kind),
            line.task.due,
            line.urgency is Urgency.DONE,
            _where(line.task.holder),
        )
        for line in lines
    )


def _where(holder: str) -> str:
    places = {*map(str, ChannelName), *map(str, Audience)}
    return holder if holder in places else ""


@needs(Permission.WITHDRAW)
def keep_receipt(desk: Desk, withdrawal_id: str, language: Language) -> ReceiptKept | NotDone:
    """Make the receipt of a withdrawal as a PDF in HOME, to be printed for the person."""
    now = desk.clock().replace(microsecond=0)
    asked = Asked(Form.PDF, language, Paper.A4, now)
    given = give_withdrawal(desk.vault, desk.site, withdrawal_id, asked)
    if not isinstance(given, Made):
        return NotDone(Said(given.sentence, f"回执没有做成：{given.sentence}"))
    folder = desk.home.root / RECEIPTS
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / f"receipt-{now:%Y-%m-%d}-{given.sha256[:8]}-{language}.pdf"
    write_private(path, given.content)
    return ReceiptKept(path)


@needs(Permission.ERASE)
def erase_now(
    desk: Desk, subject_id: str, progress: Progress = nobody_listens
) -> ErasedForGood | NotDone:
    """Erase the person for good, now instead of after the agreed days."""
    outcome = erase_person(desk.home, desk.vault, desk.site, subject_id, desk.clock(), progress)
    if not isinstance(outcome, Erased):
        return NotDone(Said(outcome.sentence, f"没有清除完成：{outcome.sentence}"))
    return ErasedForGood(outcome.scanned.files, len(outcome.kept))
