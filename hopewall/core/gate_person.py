"""The gate's questions about the person, whatever a record says (CG-12 to CG-16)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from hopewall.core.calendar import ONE_DAY, add_months, birthday
from hopewall.core.completeness import is_a, is_day, is_text, is_year_month
from hopewall.core.consent import CapacityAssessment, ConsentRecord, ExpiryEvent, Signer
from hopewall.core.person import (
    Capacity,
    NameKind,
    Names,
    PosthumousInstruction,
    Subject,
    VitalStatus,
)
from hopewall.core.profiles import Demands
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.site import Channel, ProfileCode

_KIN: Final = frozenset({Signer.RELATIVE, Signer.PERSONAL_REP})
_PROXIES: Final = frozenset({Signer.GUARDIAN, Signer.PERSONAL_REP, Signer.ATTORNEY})


@dataclass(frozen=True, slots=True)
class PersonAnswer:
    """Reasons to hide, and the last day on which the person's own facts hold."""

    reasons: tuple[Reason, ...] = ()
    until: date = date.max


def person_faults(subject: Subject, channel: Channel, on: date) -> PersonAnswer:
    """Return what about the person forbids showing anything on that day."""
    missing = _missing(subject)
    if missing:
        return PersonAnswer((Reason(ReasonCode.INCOMPLETE, ", ".join(missing)),))
    reasons = []
    if subject.safeguarding_flag is not False:
        reasons.append(Reason(ReasonCode.SAFEGUARDING))
    alive = PersonAnswer()
    if not is_deceased(subject):
        alive = _vital_check(subject.vital_checked_on or date.max, channel, on)
    elif subject.posthumous_instruction is PosthumousInstruction.REMOVE:
        reasons.append(Reason(ReasonCode.DECEASED_REMOVE))
    if subject.capacity is Capacity.ADULT_INCAPABLE and not channel.allow_incapable:
        reasons.append(Reason(ReasonCode.INCAPABLE_NOT_ALLOWED))
    return PersonAnswer((*reasons, *alive.reasons), alive.until)


def is_deceased(subject: Subject) -> bool:
    """Whether either fact says so; one is enough."""
    return subject.vital_status is VitalStatus.DECEASED or subject.capacity is Capacity.DECEASED


def _missing(subject: Subject) -> list[str]:
    checks = {
        "subject_id": is_text(subject.subject_id),
        "names": is_a(subject.names, Names)
        and is_a(subject.names.choice, NameKind)
        and is_a(subject.names.full, Mapping)
        and is_a(subject.names.first, Mapping)
        and is_a(subject.names.pseudonym, Mapping),
        "capacity": isinstance(subject.capacity, Capacity),
        "vital_status": isinstance(subject.vital_status, VitalStatus),
        "vital_checked_on": is_day(subject.vital_checked_on),
        "posthumous_instruction": isinstance(subject.posthumous_instruction, PosthumousInstruction),
        "safeguarding_flag": isinstance(subject.safeguarding_flag, bool),
        "languages": is_a(subject.languages, tuple)
        and bool(subject.languages)
        and all(map(is_text, subject.languages)),
        "profiles": is_a(subject.profiles, frozenset)
        and bool(subject.profiles)
        and all(is_a(profile, ProfileCode) for profile in subject.profiles),
        "research_participant": isinstance(subject.research_participant, bool),
        "trial_id": subject.research_participant is not True or is_text(subject.trial_id),
        "majority_date": is_day(subject.majority_date),
        "birth_year_month": is_year_month(subject.birth_year_month),
    }
    neither = subject.majority_date is None and subject.birth_year_month == ""
    if neither and subject.capacity is not Capacity.MINOR:
        # Neither is kept of somebody who was grown when they signed; one without the other is odd.
        del checks["majority_date"], checks["birth_year_month"]
    return [name for name, sound in checks.items() if not sound]


def majority_faults(subject: Subject, demands: Demands) -> list[Reason]:
    """Return whether the day of coming of age contradicts the month of birth (CG-13).

    A date far in the future would keep a guardian's signature alive for ever, an early one would
    let a child sign alone.
    """
    if subject.majority_date is None:
        return []
    first = birthday(subject.birth_year_month, demands.majority_age)
    if first <= subject.majority_date <= add_months(first, 1):
        return []
    return [Reason(ReasonCode.INCOMPLETE, "majority_date")]


def _vital_check(checked: date, channel: Channel, on: date) -> PersonAnswer:
    if checked > on:
        return PersonAnswer((Reason(ReasonCode.VITAL_STATUS_STALE, "in-the-future"),))
    due = vital_check_due(checked, channel)
    if on >= due:
        return PersonAnswer((Reason(ReasonCode.VITAL_STATUS_STALE, checked.isoformat()),))
    return PersonAnswer(until=due - ONE_DAY)


def vital_check_due(checked: date, channel: Channel) -> date:
    """Return the first day on which too long has passed since somebody asked (CG-15)."""
    reminded = add_months(checked, channel.vital_recheck_months)
    return reminded + timedelta(days=channel.vital_reminder_days) + ONE_DAY


def capacity_faults(
    record: ConsentRecord, subject: Subject, demands: Demands, on: date
) -> PersonAnswer:
    """Return why this record's signer could not sign for this person, and how long they can."""
    if is_deceased(subject):
        return PersonAnswer(tuple(_after_death(record)))
    majority = subject.majority_date
    if majority is not None and on < majority:
        return _minor(record, subject, demands, on)
    reasons: list[Reason] = []
    if majority is not None and (record.signed_on is None or record.signed_on < majority):
        reasons.append(Reason(ReasonCode.CAME_OF_AGE, majority.isoformat()))
    elif subject.capacity is Capacity.ADULT_INCAPABLE:
        reasons = _incapable(record, on)
    elif majority is not None and record.signer is not Signer.SUBJECT:
        # "only a new record signed by the subject reactivates": no attorney either (CG-13).
        reasons.append(Reason(ReasonCode.CAME_OF_AGE, majority.isoformat()))
    elif record.signer not in {Signer.SUBJECT, Signer.ATTORNEY}:
        reasons.append(Reason(ReasonCode.REPRESENTATIVE_UNPROVEN, "adult-signs-alone"))
    return PersonAnswer(tuple(reasons))


def _after_death(record: ConsentRecord) -> list[Reason]:
    reasons = []
    if record.signer not in _KIN:
        reasons.append(Reason(ReasonCode.DECEASED_NO_RELATIVE))
    if ExpiryEvent.DEATH in record.expiry_events:
        reasons.append(Reason(ReasonCode.EXPIRED, ExpiryEvent.DEATH))
    return reasons


def _minor(record: ConsentRecord, subject: Subject, demands: Demands, on: date) -> PersonAnswer:
    """Guardian and, from the age of assent on, the child (CG-12); either can say no."""
    reasons = []
    if record.signer is not Signer.GUARDIAN:
        reasons.append(Reason(ReasonCode.GUARDIAN_MISSING))
    if record.other_guardian_objection is not False:
        reasons.append(Reason(ReasonCode.GUARDIAN_OBJECTION))
    if subject.capacity is not Capacity.MINOR:
        reasons.append(Reason(ReasonCode.INCOMPLETE, "capacity"))
    own_word = _own_word(record, subject, demands, on)
    return PersonAnswer((*reasons, *own_word.reasons), own_word.until)


def _own_word(record: ConsentRecord, subject: Subject, demands: Demands, on: date) -> PersonAnswer:
    """Ask whether the child was asked at every age at which it must be (CG-12, CG-13).

    A yes counts until the next such age: what a child of seven agreed to is asked again of the
    same person at fourteen. Only the month of birth is known, so each age begins on its first day.
    """
    assent = record.assent
    if assent is not None and assent.given is not True:
        return PersonAnswer((Reason(ReasonCode.ASSENT_REFUSED),))
    ages = sorted({demands.assent_from_age, *demands.review_ages})
    asked_at = {age: birthday(subject.birth_year_month, age) for age in ages}
    reached = [age for age in ages if asked_at[age] <= on]
    to_come = [asked_at[age] - ONE_DAY for age in ages if asked_at[age] > on]
    until = min(to_come, default=date.max)
    if not reached or (assent is not None and asked_at[reached[-1]] <= assent.on <= on):
        return PersonAnswer(until=until)
    if reached[-1] in demands.review_ages:
        return PersonAnswer((Reason(ReasonCode.ASKED_ANEW, f"{reached[-1]}"),))
    return PersonAnswer((Reason(ReasonCode.ASSENT_MISSING, f"{reached[-1]}"),))


def _incapable(record: ConsentRecord, on: date) -> list[Reason]:
    """Ask for an assessment, a lawful representative, and no refusal by the person (CG-14)."""
    assessed = record.capacity_assessment
    reasons = []
    if not (
        isinstance(assessed, CapacityAssessment)
        and is_text(assessed.by)
        and is_text(assessed.result)
        and is_day(assessed.on)
        and assessed.on <= on
    ):
        reasons.append(Reason(ReasonCode.CAPACITY_UNASSESSED))
    if record.signer not in _PROXIES:
        reasons.append(Reason(ReasonCode.REPRESENTATIVE_UNPROVEN, "signer"))
    if record.assent is not None and record.assent.given is not True:
        reasons.append(Reason(ReasonCode.ASSENT_REFUSED))
    return reasons
