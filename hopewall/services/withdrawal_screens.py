"""The tasks of a withdrawal that hopewall carries out itself: closed once it is proven done."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName
from hopewall.core.consent import RecallTask, Withdrawal
from hopewall.core.site import Site
from hopewall.core.withdrawal_clock import TaskKind
from hopewall.release.current import NothingInstalled, read_current
from hopewall.release.head_file import HeadFrame
from hopewall.services.home import Home
from hopewall.services.last_release import present_head
from hopewall.services.published_right import published_right, screen_shows
from hopewall.services.publishing import SHOWN_HERE
from hopewall.vault import Reading, Vault

_OURS = frozenset({TaskKind.HIDE, TaskKind.SCREENS})


def note_screens(home: Home, vault: Vault, site: Site, now: datetime) -> int:
    """Close every open task of which the release and this machine's screen are the proof.

    Each withdrawal's stories are held against the gate: published, and installed here, is no more
    than it says today. What is not so stays open. Returns how many were closed; raises VaultError.
    """
    closed = 0
    with vault.unit_of_work() as work:
        for withdrawal in work.withdrawals.all():
            if not any(task.done_at is None and task.kind in _OURS for task in withdrawal.tasks):
                continue
            proofs = dict(_proofs(home, work, site, withdrawal, now))
            tasks = tuple(_closed(task, proofs, now) for task in withdrawal.tasks)
            done = [task for task, old in zip(tasks, withdrawal.tasks, strict=True) if task != old]
            if not done:
                continue
            work.withdrawals.follow_up(replace(withdrawal, tasks=tasks))
            work.audit.append_many(_deed(withdrawal, task, now) for task in done)
            closed += len(done)
        work.commit()
    return closed


def _proofs(
    home: Home, reading: Reading, site: Site, withdrawal: Withdrawal, now: datetime
) -> Iterator[tuple[ChannelName, str]]:
    """Yield each channel that is right about the person's stories, with the release that is."""
    stories = frozenset(reading.stories.resting_on(withdrawal.subject_id))
    for name in ChannelName:
        if published_right(home, reading, site, name, now, stories) != stories:
            continue
        head = present_head(home, name)
        if name in SHOWN_HERE:
            if isinstance(read_current(home.screen), NothingInstalled):
                yield name, "this machine's screen shows nobody"
            elif version := screen_shows(home, name):
                yield name, f"{name} {version} is on this machine's screen"
        elif isinstance(head, HeadFrame):
            yield name, f"{name} {head.frame.version} is published"
        else:
            yield name, f"{name} is not published"


def _closed(task: RecallTask, proofs: dict[ChannelName, str], now: datetime) -> RecallTask:
    if task.done_at is not None or task.kind not in _OURS:
        return task
    if task.kind == TaskKind.HIDE:
        if not proofs.keys() >= SHOWN_HERE:
            return task
        said = "; ".join(proofs[name] for name in sorted(SHOWN_HERE))
        return replace(task, done_at=now, result=f"{said}, as the gate says today")
    proof = next((said for name, said in proofs.items() if name.value == task.holder), "")
    if not proof:
        return task
    # Said with it, so that the record claims nothing of screens that this machine cannot see.
    return replace(
        task,
        done_at=now,
        result=f"{proof}; a screen elsewhere with an earlier one shows nobody after {task.due}",
    )


def _deed(withdrawal: Withdrawal, task: RecallTask, now: datetime) -> Deed:
    return Deed(
        AuditAction.TASK_DONE,
        ObjectKind.WITHDRAWAL,
        now,
        withdrawal.subject_id,
        reason=str(task.kind),
    )
