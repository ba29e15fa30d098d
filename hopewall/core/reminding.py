"""Who is reminded of what, 90, 30 and 7 days before a story would leave the wall (CG-31).

A reminder asks; it never renews. Without a new signature the gate hides the story on the day.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from hopewall.core.consent import ConsentRecord
from hopewall.core.gate_person import is_deceased, vital_check_due
from hopewall.core.person import Subject
from hopewall.core.site import Channel

STAGES: Final = (7, 30, 90)
"""Days before the day on which a story leaves, the most urgent first."""


class ReminderKind(StrEnum):
    """What has to be asked."""

    EXPIRY = "expiry"
    RECONFIRMATION = "reconfirmation"
    MAJORITY = "majority"
    VITAL_CHECK = "vital-check"


@dataclass(frozen=True, slots=True, order=True)
class Reminder:
    """`due` is the first day without the story; `stage` the reminder that is reached: 90, 30, 7.

    A night that was missed loses nothing: the stage is reached until the next one is.
    """

    due: date
    kind: ReminderKind
    stage: int
    days_left: int


def reminders(record: ConsentRecord, on: date) -> tuple[Reminder, ...]:
    """Return what a record's giver has to be asked soon, the most urgent first."""
    return _due(
        {
            ReminderKind.EXPIRY: record.expires_on,
            ReminderKind.RECONFIRMATION: record.reconfirm_due,
        },
        on,
    )


def reminders_about(subject: Subject, channel: Channel, on: date) -> tuple[Reminder, ...]:
    """Return what has to be asked because of the person: coming of age, how they are."""
    if is_deceased(subject):
        return ()
    days = {ReminderKind.MAJORITY: subject.majority_date}
    if subject.vital_checked_on is not None:
        days[ReminderKind.VITAL_CHECK] = vital_check_due(subject.vital_checked_on, channel)
    return _due(days, on)


def _due(days: dict[ReminderKind, date | None], on: date) -> tuple[Reminder, ...]:
    found = []
    for kind, due in days.items():
        if due is None:
            continue
        left = (due - on).days
        stage = next((stage for stage in STAGES if 0 < left <= stage), None)
        if stage is not None:
            found.append(Reminder(due, kind, stage, left))
    return tuple(sorted(found))
