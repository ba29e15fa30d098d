"""The clock of a withdrawal: what has to follow it, where, and until when.

`docs/withdrawal.md` says where each span comes from. Days are the site's own. Public holidays are
not known here: they are counted as working days, so that a date is early rather than late.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from hopewall.core.codes import Audience, ChannelName
from hopewall.core.consent import RecallTask, Scope, Withdrawal, WithdrawalExtent

ACKNOWLEDGE_WORKING_DAYS: Final = 3
PURGE_DAYS: Final = 7
ANSWER_DAYS: Final = 30
BACKUP_DAYS: Final = 35
_SATURDAY: Final = 5


class TaskKind(StrEnum):
    """One kind of step; the words stand in the vault."""

    HIDE = "hide"
    """Off the screens of this machine: at once."""
    SCREENS = "screens"
    """Off every other screen: it hears of it, or its lease ends."""
    ACKNOWLEDGE = "acknowledge"
    """Tell the person, with every place where the material was used."""
    NOTIFY = "notify"
    """Tell whoever was given the material (GDPR Art. 19)."""
    RECALL = "recall"
    """Take copies back, as far as that can be done."""
    ASK_RELATIVE = "ask_relative"
    """Ask the relatives of somebody who died what they wished for."""
    PURGE = "purge"
    """Erase from the vault."""
    ANSWER = "answer"
    """The last day for the whole answer (GDPR Art. 12(3))."""
    BACKUPS = "backups"
    """Backups from before are overwritten by rotation."""


BY_ITSELF: Final = frozenset({TaskKind.HIDE, TaskKind.SCREENS, TaskKind.PURGE})
"""Steps that hopewall takes; the others are for people."""

_CHANNEL_OF: Final = {
    Audience.LOBBY_SCREEN: ChannelName.LOBBY,
    Audience.EDUCATION_SESSION: ChannelName.SESSION,
}
_HANDED_OUT: Final = (
    Audience.WARD_SCREEN,
    Audience.PRINT_HANDOUT,
    Audience.WEBSITE,
    Audience.SOCIAL,
    Audience.PRESS,
    Audience.CONFERENCE,
)
_OTHERS_HOLD_IT: Final = (Audience.WEBSITE, Audience.SOCIAL, Audience.PRESS, Audience.CONFERENCE)


@dataclass(frozen=True, slots=True)
class Places:
    """Where the material may be: the channels that showed it, the audiences it was granted to."""

    channels: frozenset[ChannelName]
    audiences: frozenset[Audience]

    def within(self, audiences: AbstractSet[Audience]) -> "Places":
        """Return only the places of these audiences; none means all."""
        if not audiences:
            return self
        return Places(self.channels & channels_of(audiences), self.audiences & audiences)


def channels_of(audiences: Iterable[Audience]) -> frozenset[ChannelName]:
    """Return the channels that serve these audiences."""
    return frozenset(_CHANNEL_OF[each] for each in audiences if each in _CHANNEL_OF)


@dataclass(frozen=True, slots=True)
class Wish:
    """What follows: whether anything is to be erased, and after how many days."""

    purge_after: int | None
    """Days until the purge, at most 7 and only as agreed; None where something still stands."""
    lease_days: int
    ask_relative: bool = False


def working_day_after(day: date, days: int) -> date:
    """Return the day that is so many working days (Monday to Friday) after `day`."""
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < _SATURDAY
    return day


def tasks_after(received_on: date, places: Places, wish: Wish) -> tuple[RecallTask, ...]:
    """Return every step that a withdrawal received on that day asks for, the earliest first.

    Raises ValueError for a purge later than the seventh day.
    """
    if wish.purge_after is not None and not 0 <= wish.purge_after <= PURGE_DAYS:
        raise ValueError(f"a purge may wait {PURGE_DAYS} days at most")
    soon = working_day_after(received_on, ACKNOWLEDGE_WORKING_DAYS)
    answer = _after(received_on, ANSWER_DAYS)
    tasks = [
        RecallTask(TaskKind.HIDE, "this machine", received_on),
        RecallTask(TaskKind.ACKNOWLEDGE, "the person", soon),
    ]
    tasks += [
        RecallTask(TaskKind.SCREENS, channel.value, _after(received_on, wish.lease_days))
        for channel in sorted(places.channels)
    ]
    tasks += [
        RecallTask(TaskKind.NOTIFY, audience.value, soon)
        for audience in _OTHERS_HOLD_IT
        if audience in places.audiences
    ]
    tasks += [
        RecallTask(TaskKind.RECALL, audience.value, answer)
        for audience in _HANDED_OUT
        if audience in places.audiences
    ]
    if wish.ask_relative:
        tasks.append(RecallTask(TaskKind.ASK_RELATIVE, "the relatives", answer))
    if wish.purge_after is not None:
        tasks += [
            RecallTask(TaskKind.PURGE, "the vault", _after(received_on, wish.purge_after)),
            RecallTask(TaskKind.BACKUPS, "whoever keeps them", _after(received_on, BACKUP_DAYS)),
        ]
    tasks.append(RecallTask(TaskKind.ANSWER, "the person", answer))
    return tuple(sorted(tasks, key=lambda task: task.due))


def _after(day: date, days: int) -> date:
    return day + timedelta(days=days)


class Urgency(StrEnum):
    """How a task stands today."""

    DONE = "done"
    OPEN = "open"
    DUE = "due"
    """Today is its last day."""
    OVERDUE = "overdue"


def urgency(task: RecallTask, today: date) -> Urgency:
    """Return how a task stands on that day."""
    if task.done_at is not None:
        return Urgency.DONE
    if today > task.due:
        return Urgency.OVERDUE
    return Urgency.DUE if today == task.due else Urgency.OPEN


def done(
    tasks: Sequence[RecallTask], kinds: Iterable[TaskKind], at: datetime, result: str
) -> tuple[RecallTask, ...]:
    """Return the tasks with every open one of these kinds done."""
    wanted = frozenset(kinds)
    return tuple(
        RecallTask(task.kind, task.holder, task.due, at, result)
        if task.done_at is None and task.kind in wanted
        else task
        for task in tasks
    )


def takes_everything(withdrawal: Withdrawal) -> bool:
    """Whether a withdrawal leaves nothing of what it concerns; as the gate reads it (CG-25)."""
    named = withdrawal.scopes or withdrawal.audiences
    return withdrawal.extent is WithdrawalExtent.ALL or not named


def concerns_screens(scopes: AbstractSet[Scope], audiences: AbstractSet[Audience]) -> bool:
    """Whether taking these back changes any screen; what was only printed changes none.

    No scopes and no audiences mean everything.
    """
    return bool(scopes) or not audiences or bool(channels_of(audiences))
