"""The tasks that follow a withdrawal: planned once it is recorded, listed, and noted when done."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName
from hopewall.core.consent import Answer, RecallTask, Withdrawal
from hopewall.core.endings import EndingCause, nothing_left
from hopewall.core.gate_person import is_deceased
from hopewall.core.person import PosthumousInstruction
from hopewall.core.site import Site
from hopewall.core.standing import latest_versions
from hopewall.core.withdrawal_clock import (
    PURGE_DAYS,
    Places,
    TaskKind,
    Urgency,
    Wish,
    channels_of,
    done,
    takes_everything,
    tasks_after,
    urgency,
)
from hopewall.services.asking import site_today
from hopewall.vault import Reading, UnitOfWork, Vault

AT_ONCE: Final[Mapping[str, int]] = MappingProxyType({})
_SHORT: Final = 8


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task as it is listed."""

    task_id: str
    withdrawal_id: str
    subject_id: str
    task: RecallTask
    urgency: Urgency


@dataclass(frozen=True, slots=True)
class TaskDone:
    """The task is noted as done."""

    task: RecallTask


@dataclass(frozen=True, slots=True)
class NoSuchTask:
    """No open task, or more than one, has this id; nothing was changed."""

    sentence: str


def plan_tasks(
    vault: Vault, site: Site, now: datetime, undo_days: Mapping[str, int] = AT_ONCE
) -> int:
    """Plan what follows every withdrawal that has no tasks yet and return how many had none.

    `undo_days` says for a withdrawal's id after how many days its person's data are erased; else
    after seven. Raises VaultError.
    """
    with vault.reading() as reading:
        unplanned = [one for one in reading.withdrawals.all() if not one.tasks]
    for withdrawal in unplanned:
        after = undo_days.get(withdrawal.withdrawal_id, PURGE_DAYS)
        with vault.unit_of_work() as work:
            tasks = _tasks(work, site, now, withdrawal, after)
            work.withdrawals.follow_up(replace(withdrawal, tasks=tasks))
            work.commit()
    return len(unplanned)


def _tasks(
    reading: Reading, site: Site, now: datetime, withdrawal: Withdrawal, undo_days: int
) -> tuple[RecallTask, ...]:
    subject = reading.people.get(withdrawal.subject_id)
    consents = reading.consents.of(withdrawal.subject_id)
    withdrawals = reading.withdrawals.of(withdrawal.subject_id)
    over = nothing_left(subject, consents, withdrawals, site_today(site, now))
    wish = Wish(
        purge_after=undo_days if over and takes_everything(withdrawal) else None,
        lease_days=site.lease_days,
        ask_relative=withdrawal.reason == EndingCause.DIED
        and is_deceased(subject)
        and subject.posthumous_instruction is PosthumousInstruction.ASK_RELATIVE,
    )
    places = places_of(reading, withdrawal).within(withdrawal.audiences)
    return tasks_after(site_today(site, withdrawal.received_at), places, wish)


def places_of(reading: Reading, withdrawal: Withdrawal) -> Places:
    """Return where the material of a withdrawal may be: what was published, what was granted.

    A channel counts too where it was only granted: what it showed may be forgotten by now.
    """
    stories = frozenset(reading.stories.resting_on(withdrawal.subject_id))
    channels = frozenset(
        name
        for name in ChannelName
        if any(e.story_id in stories and e.object_sha256 for e in reading.ledger.entries(name))
    )
    audiences = frozenset(
        audience
        for record in latest_versions(reading.consents.of(withdrawal.subject_id))
        if withdrawal.consent_id in {"", record.consent_id}
        for audience, answer in record.audiences.items()
        if answer is Answer.GRANTED
    )
    return Places(channels | channels_of(audiences), audiences)


def tasks_of(vault: Vault, today: date) -> list[TaskLine]:
    """Return every task of every withdrawal, the most pressing first; raises VaultError."""
    with vault.reading() as reading:
        lines = [line for one in reading.withdrawals.all() for line in _lines(one, today)]
    return sorted(lines, key=lambda line: (line.urgency is Urgency.DONE, line.task.due))


def tasks_of_withdrawal(
    vault: Vault, site: Site, withdrawal_id: str, now: datetime
) -> list[TaskLine]:
    """Return the tasks of one withdrawal, the most pressing first; raises VaultError."""
    lines = tasks_of(vault, site_today(site, now))
    return [line for line in lines if line.withdrawal_id == withdrawal_id]


def _lines(withdrawal: Withdrawal, today: date) -> Iterator[TaskLine]:
    for number, task in enumerate(withdrawal.tasks, start=1):
        yield TaskLine(
            f"{withdrawal.withdrawal_id[:_SHORT]}.{number}",
            withdrawal.withdrawal_id,
            withdrawal.subject_id,
            task,
            urgency(task, today),
        )


def do_task(vault: Vault, task_id: str, result: str, now: datetime) -> TaskDone | NoSuchTask:
    """Note that one task is done, and with what result; raises VaultError."""
    short, _, number = task_id.strip().partition(".")
    with vault.unit_of_work() as work:
        meant = [
            one
            for one in work.withdrawals.all()
            if short and one.withdrawal_id.startswith(short) and number.isdecimal()
        ]
        found = [one for one in meant if 1 <= int(number) <= len(one.tasks)]
        if len(found) != 1:
            return NoSuchTask(
                f"No task has the id {task_id}: 'hopewall withdraw tasks' lists them."
            )
        place = int(number) - 1
        task = found[0].tasks[place]
        if task.done_at is not None:
            return NoSuchTask(f"Task {task_id} was done already; it stays as it was noted.")
        finished = replace(task, done_at=now, result=result)
        tasks = (*found[0].tasks[:place], finished, *found[0].tasks[place + 1 :])
        noted = replace(found[0], tasks=tasks)
        if task.kind == TaskKind.ACKNOWLEDGE:
            noted = replace(noted, ack_sent_on=now.date())
        work.withdrawals.follow_up(noted)
        work.audit.append(_deed(noted, TaskKind(task.kind), now))
        work.commit()
    return TaskDone(finished)


def note_done(
    work: UnitOfWork, withdrawal: Withdrawal, kind: TaskKind, now: datetime, result: str
) -> None:
    """Note within a unit of work that hopewall itself has done every task of a kind."""
    tasks = done(withdrawal.tasks, (kind,), now, result)
    if tasks == withdrawal.tasks:
        return
    work.withdrawals.follow_up(replace(withdrawal, tasks=tasks))
    work.audit.append(_deed(withdrawal, kind, now))


def _deed(withdrawal: Withdrawal, kind: TaskKind, now: datetime) -> Deed:
    return Deed(
        AuditAction.TASK_DONE,
        ObjectKind.WITHDRAWAL,
        now,
        withdrawal.subject_id,
        reason=kind.value,
    )
