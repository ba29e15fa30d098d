"""What will end soon, told 90, 30 and 7 days before (CG-31). No answer ends it; nothing renews."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from hopewall.core.calendar import add_months, birthday
from hopewall.core.consent import ConsentRecord, Withdrawal
from hopewall.core.gate_person import is_deceased
from hopewall.core.person import Subject
from hopewall.core.profile_data import PROFILES
from hopewall.core.standing import latest_versions, taken_back

STAGES: Final = (7, 30, 90)
"""Days before, the most urgent first."""


class ReminderKind(StrEnum):
    """What is going to happen on that day."""

    EXPIRY = "expiry"
    RECONFIRMATION = "reconfirmation"
    MAJORITY = "majority"
    REVIEW_AGE = "review-age"
    VITAL_CHECK = "vital-check"


_SENTENCES: Final = {
    ReminderKind.EXPIRY: "the consent ends; only a new one keeps the story",
    ReminderKind.RECONFIRMATION: "the yearly confirmation is due; without it the story is hidden",
    ReminderKind.MAJORITY: "the person comes of age; only their own consent keeps the story",
    ReminderKind.REVIEW_AGE: "the child reaches an age at which they are asked themselves",
    ReminderKind.VITAL_CHECK: "ask how the person is; without it the story is hidden",
}


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing that ends or is due on a day, and how soon that is: 90, 30 or 7 days, or 0."""

    kind: ReminderKind
    subject_id: str
    consent_id: str
    day: date
    stage: int
    """The smallest of 90, 30 and 7 within which the day lies; 0 for today and before."""

    @property
    def sentence(self) -> str:
        """What happens on that day."""
        return _SENTENCES[self.kind]


def reminders(
    subject: Subject,
    consents: Sequence[ConsentRecord],
    withdrawals: Sequence[Withdrawal],
    on: date,
    recheck_months: int,
) -> tuple[Reminder, ...]:
    """Return what to ask about a person on that day, the soonest first; nothing without consent.

    `recheck_months` is how long an answer to the question how somebody is holds (CG-15).
    """
    own = [r for r in latest_versions(consents) if r.subject_id == subject.subject_id]
    known = frozenset(record.consent_id for record in own)
    standing = [
        record
        for record in own
        if not taken_back(record, withdrawals, known).everything
        and record.expires_on is not None
        and on < record.expires_on
    ]
    if not standing:
        return ()
    found = [
        Reminder(kind, subject.subject_id, consent_id, day, stage)
        for kind, consent_id, day in _days(subject, standing, recheck_months)
        if (stage := stage_of(day, on)) is not None
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.kind, one.consent_id)))


def stage_of(day: date, on: date) -> int | None:
    """Return within how many days `day` lies, None where it is far off, 0 once it is there."""
    left = (day - on).days
    if left <= 0:
        return 0
    return next((stage for stage in STAGES if left <= stage), None)


def _days(
    subject: Subject, standing: Sequence[ConsentRecord], recheck_months: int
) -> Iterator[tuple[ReminderKind, str, date]]:
    for record in standing:
        if record.expires_on is not None:
            yield ReminderKind.EXPIRY, record.consent_id, record.expires_on
        if record.reconfirm_due is not None:
            yield ReminderKind.RECONFIRMATION, record.consent_id, record.reconfirm_due
    if is_deceased(subject):
        return
    majority = subject.majority_date
    if majority is not None and any(r.signed_on and r.signed_on < majority for r in standing):
        yield ReminderKind.MAJORITY, "", majority
        yield from _review_ages(subject, standing, majority)
    if subject.vital_checked_on is not None:
        yield ReminderKind.VITAL_CHECK, "", add_months(subject.vital_checked_on, recheck_months)


def _review_ages(
    subject: Subject, standing: Sequence[ConsentRecord], majority: date
) -> Iterator[tuple[ReminderKind, str, date]]:
    ages = {age for code in subject.profiles for age in PROFILES[code].review_ages.value}
    for age in sorted(ages):
        try:
            day = birthday(subject.birth_year_month, age)
        except ValueError:
            return
        if day < majority and all(r.signed_on and r.signed_on < day for r in standing):
            yield ReminderKind.REVIEW_AGE, "", day
