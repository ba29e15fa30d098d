"""One consent as it stands on a day: its status and its answers, less what was taken back.

The status is computed and never stored (`consent.md` 2.4). It says how the paper stands, for a
receipt or another hospital's system; whether a story may be shown is the gate's to decide alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, TypeVar

from hopewall.core.codes import Audience
from hopewall.core.completeness import missing_fields
from hopewall.core.consent import (
    Answer,
    ConsentRecord,
    ExpiryEvent,
    Scope,
    VerifiedAgainst,
    Withdrawal,
)
from hopewall.core.person import Subject, VitalStatus
from hopewall.core.standing import TakenBack, last_day, taken_back

K = TypeVar("K", Scope, Audience)


class ConsentStatus(StrEnum):
    """How one version of a consent stands on a day."""

    DRAFT = "draft"
    """Incomplete, unchecked by a second person, or signed for a later day."""
    ACTIVE = "active"
    PAUSED = "paused"
    """In force by its term, but the yearly question whether it still holds is overdue."""
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Answers(Generic[K]):
    """Every scope, or every audience, in the order of the form."""

    granted: tuple[K, ...]
    refused: tuple[K, ...]
    taken_back: tuple[K, ...]
    unanswered: tuple[K, ...]


@dataclass(frozen=True, slots=True)
class ConsentOnDay:
    """One version of a consent on a day; `ended_at` is when it was taken back as a whole."""

    record: ConsentRecord
    subject: Subject
    on: date
    status: ConsentStatus
    scopes: Answers[Scope]
    audiences: Answers[Audience]
    withdrawals: tuple[Withdrawal, ...]
    """Those that took something from this version, the oldest first."""
    ended_at: datetime | None


def consent_on_day(
    record: ConsentRecord,
    records: Sequence[ConsentRecord],
    withdrawals: Iterable[Withdrawal],
    subject: Subject,
    on: date,
    *,
    solo: bool = False,
) -> ConsentOnDay:
    """Return how `record` stands on that day.

    `records` are all versions of all consents of the person. A withdrawal counts whatever the day
    is, as in the gate: a clock that was set back must not undo it. `solo`: at a site of one person
    whoever recorded it may check it too.
    """
    known = frozenset(one.consent_id for one in records)
    events = sorted(withdrawals, key=lambda event: event.received_at)
    bearing = tuple(event for event in events if _takes(taken_back(record, (event,), known)))
    taken = taken_back(record, bearing, known)
    whole = [event for event in bearing if taken_back(record, (event,), known).everything]
    return ConsentOnDay(
        record=record,
        subject=subject,
        on=on,
        status=_status(record, records, taken, subject, on, solo=solo),
        scopes=_answers(Scope, record.scopes, taken.scopes),
        audiences=_answers(Audience, record.audiences, taken.audiences),
        withdrawals=bearing,
        ended_at=whole[0].received_at if whole else None,
    )


def _takes(taken: TakenBack) -> bool:
    return taken.everything or bool(taken.scopes or taken.audiences)


def _answers(kind: type[K], given: Mapping[K, Answer], taken: frozenset[K]) -> Answers[K]:
    def those(answer: Answer | None) -> tuple[K, ...]:
        return tuple(key for key in kind if given.get(key) is answer)

    granted = those(Answer.GRANTED)
    return Answers(
        granted=tuple(key for key in granted if key not in taken),
        refused=those(Answer.REFUSED),
        taken_back=tuple(key for key in granted if key in taken),
        unanswered=those(None),
    )


def _status(
    record: ConsentRecord,
    records: Iterable[ConsentRecord],
    taken: TakenBack,
    subject: Subject,
    on: date,
    *,
    solo: bool,
) -> ConsentStatus:
    if taken.everything:
        return ConsentStatus.WITHDRAWN
    if any(
        other.consent_id == record.consent_id and other.version > record.version
        for other in records
    ):
        return ConsentStatus.SUPERSEDED
    if missing_fields(record) or not _is_checked(record, solo=solo):
        return ConsentStatus.DRAFT
    signed, ends, due = record.signed_on, record.expires_on, record.reconfirm_due
    if signed is None or ends is None or due is None or on < signed:
        return ConsentStatus.DRAFT
    ended_by_death = (
        subject.vital_status is VitalStatus.DECEASED and ExpiryEvent.DEATH in record.expiry_events
    )
    if on >= ends or ended_by_death:
        return ConsentStatus.EXPIRED
    if on > last_day(record, subject.majority_date):
        return ConsentStatus.PAUSED if on >= due else ConsentStatus.EXPIRED
    return ConsentStatus.ACTIVE


def _is_checked(record: ConsentRecord, *, solo: bool) -> bool:
    alone = solo and record.verified_by.strip() and record.verified_against is not None
    return bool(alone) or checked_against(record) is not None


def checked_against(record: ConsentRecord) -> VerifiedAgainst | None:
    """Return what a second person compared it with, None where none has checked it (CG-10)."""
    nobody = {"", record.recorded_by.strip().casefold()}
    return None if record.verified_by.strip().casefold() in nobody else record.verified_against
