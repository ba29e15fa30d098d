"""Whether one consent record stands on a given day, and until when; computed, never stored."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from math import inf
from typing import Final

from hopewall.core.calendar import ONE_DAY, add_months
from hopewall.core.codes import Audience
from hopewall.core.completeness import (
    is_a,
    is_count,
    is_day,
    is_determination,
    is_representative,
    is_sha256,
    is_text,
    missing_fields,
    missing_for,
)
from hopewall.core.consent import (
    Compensation,
    ConsentRecord,
    Interpreter,
    Purpose,
    Scope,
    Signer,
    Statement,
    Withdrawal,
    WithdrawalExtent,
)
from hopewall.core.profiles import Demands
from hopewall.core.reasons import Reason, ReasonCode

_EASTERNMOST: Final = timezone(timedelta(hours=14))
"""No place on Earth is further ahead of UTC: there, a day begins first."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What withdrawals take from a record: all of it, or some scopes and audiences."""

    everything: bool = False
    scopes: frozenset[Scope] = frozenset()
    audiences: frozenset[Audience] = frozenset()


def latest_versions(records: Iterable[ConsentRecord]) -> list[ConsentRecord]:
    """Return the newest version of each consent; two of the same version both stay (CG-25)."""
    newest: dict[str, list[ConsentRecord]] = {}
    for record in records:
        kept = newest.setdefault(record.consent_id, [])
        if kept and _rank(record) > _rank(kept[0]):
            newest[record.consent_id] = [record]
        elif not kept or _rank(record) == _rank(kept[0]):
            kept.append(record)
    return [record for kept in newest.values() for record in kept]


def _rank(record: ConsentRecord) -> float:
    """Return the version; one that is no number counts as the newest, so that it hides."""
    return record.version if is_count(record.version) else inf


def taken_back(
    record: ConsentRecord, withdrawals: Iterable[Withdrawal], known_ids: frozenset[str]
) -> TakenBack:
    """Return what has been withdrawn from `record` (PIPL Art. 15, GDPR Art. 7(3)).

    The latest event wins (CG-25): only a version that was signed and recorded after a withdrawal
    escapes it. A withdrawal that names no consent of the person, or an unknown one, takes back
    every one. An extent of scopes or audiences that names none takes back everything.
    """
    scopes: frozenset[Scope] = frozenset()
    audiences: frozenset[Audience] = frozenset()
    for event in withdrawals:
        if event.subject_id != record.subject_id:
            continue
        if event.consent_id != record.consent_id and event.consent_id in known_ids:
            continue
        if _signed_after(record, event):
            continue
        if not _is_partial(event):
            return TakenBack(everything=True)
        scopes |= event.scopes
        audiences |= event.audiences
    return TakenBack(scopes=scopes, audiences=audiences)


def _is_partial(event: Withdrawal) -> bool:
    """Whether it takes back a part that can be named; what cannot be understood takes back all."""
    return (
        event.extent in {WithdrawalExtent.SCOPES, WithdrawalExtent.AUDIENCES}
        and is_a(event.scopes, frozenset)
        and is_a(event.audiences, frozenset)
        and bool(event.scopes or event.audiences)
        and event.scopes <= frozenset(Scope)
        and event.audiences <= frozenset(Audience)
    )


def _signed_after(record: ConsentRecord, event: Withdrawal) -> bool:
    """Whether it was recorded later and signed on no earlier day, wherever on Earth that was."""
    received, recorded = event.received_at, record.recorded_at
    if not (_is_aware(received) and _is_aware(recorded)) or record.signed_on is None:
        return False
    latest_day = received.astimezone(_EASTERNMOST).date()
    return recorded is not None and recorded > received and record.signed_on >= latest_day


def _is_aware(moment: object) -> bool:
    return isinstance(moment, datetime) and moment.tzinfo is not None


def record_faults(
    record: ConsentRecord, languages: Sequence[str], demands: Demands, on: date
) -> list[Reason]:
    """Return every reason why this record, taken by itself, does not stand on that day."""
    missing = missing_fields(record)
    if missing:
        return [Reason(ReasonCode.INCOMPLETE, ", ".join(missing))]
    return [
        *_term_faults(record, demands, on),
        *_form_faults(record, languages, demands),
        *_people_faults(record),
        *_profile_faults(record, demands, on),
    ]


def _term_faults(record: ConsentRecord, demands: Demands, on: date) -> list[Reason]:
    signed, ends, due = record.signed_on, record.expires_on, record.reconfirm_due
    if signed is None or ends is None or due is None or record.copy_given_on is None:
        return [Reason(ReasonCode.INCOMPLETE, "dates")]
    faults = []
    if on < signed:
        faults.append(Reason(ReasonCode.NOT_YET_SIGNED, signed.isoformat()))
    if on < record.copy_given_on:
        faults.append(Reason(ReasonCode.INCOMPLETE, "copy_given_on"))
    if ends <= signed or ends > add_months(signed, demands.max_term_months):
        faults.append(Reason(ReasonCode.TERM_TOO_LONG, ends.isoformat()))
    if on >= ends:
        faults.append(Reason(ReasonCode.EXPIRED, ends.isoformat()))
    if on >= due:
        faults.append(Reason(ReasonCode.RECONFIRMATION_OVERDUE, due.isoformat()))
    return faults


def _form_faults(record: ConsentRecord, languages: Sequence[str], demands: Demands) -> list[Reason]:
    form, signed = record.form, record.signed_on
    if form is None or signed is None:
        return [Reason(ReasonCode.INCOMPLETE, "form")]
    faults = []
    if signed < form.effective_from or (form.retired_on is not None and form.retired_on <= signed):
        faults.append(Reason(ReasonCode.FORM_NOT_IN_FORCE, f"{form.form_id} {form.version}"))
    if form.language not in languages and not _interpreted(record, languages):
        faults.append(Reason(ReasonCode.FORM_LANGUAGE, form.language))
    if record.filled_before_signing is not True:
        faults.append(Reason(ReasonCode.FORM_BLANK_WHEN_SIGNED))
    absent = _statements(record, demands) - form.statements
    if absent:
        faults.append(Reason(ReasonCode.STATEMENT_MISSING, ", ".join(sorted(absent))))
    return faults


def _statements(record: ConsentRecord, demands: Demands) -> frozenset[Statement]:
    """Return what the form must say to somebody in this record's situation (CG-08)."""
    wanted = demands.statements
    if record.remuneration is not Compensation.NONE:
        wanted |= demands.statements_remunerated
    if record.signer is Signer.GUARDIAN or record.assent is not None:
        wanted |= demands.statements_minor
    if record.cross_border is not None or record.territories != {record.origin_territory}:
        wanted |= demands.statements_cross_border
    return wanted


def _interpreted(record: ConsentRecord, languages: Sequence[str]) -> bool:
    """Whether somebody independent put the form into a language of the person."""
    interpreter = record.interpreter
    return (
        isinstance(interpreter, Interpreter)
        and is_text(interpreter.name)
        and is_text(interpreter.mode)
        and is_sha256(interpreter.statement_sha256)
        and interpreter.independent is True
        and interpreter.language in languages
    )


def _people_faults(record: ConsentRecord) -> list[Reason]:
    faults = []
    recorder, verifier = same_as(record.recorded_by), same_as(record.verified_by)
    if recorder == verifier:
        faults.append(Reason(ReasonCode.FOUR_EYES, "recorded-and-verified"))
    if record.obtained_by_independent is not True:
        reviewer = same_as(record.second_reviewer)
        if not reviewer or reviewer in {same_as(record.obtained_by), recorder, verifier}:
            faults.append(Reason(ReasonCode.SECOND_REVIEW_MISSING))
    recorded, verified = record.recorded_at, record.verified_at
    if recorded is None or verified is None or verified < recorded:
        faults.append(Reason(ReasonCode.INCOMPLETE, "verified_at"))
    if record.signer is not Signer.SUBJECT and not is_representative(record.representative):
        faults.append(Reason(ReasonCode.REPRESENTATIVE_UNPROVEN, "representative"))
    return faults


def same_as(name: str) -> str:
    """Return a form of a user's name in which two spellings of one name are equal."""
    return name.strip().casefold()


def _profile_faults(record: ConsentRecord, demands: Demands, on: date) -> list[Reason]:
    faults = [Reason(_code_for(name), name) for name in missing_for(record, demands)]
    assessed = record.pia_date
    if demands.impact_assessment and assessed is not None and assessed > on:
        faults.append(Reason(ReasonCode.IMPACT_ASSESSMENT_MISSING, assessed.isoformat()))
    if demands.ad_determination or Purpose.MARKETING in record.purposes:
        decided = record.ad_determination
        if not is_determination(decided, demands.ad_results) or decided is None or decided.on > on:
            faults.append(Reason(ReasonCode.AD_DETERMINATION_MISSING))
    return faults


def _code_for(field: str) -> ReasonCode:
    if field.startswith("pia_"):
        return ReasonCode.IMPACT_ASSESSMENT_MISSING
    if field.endswith("_description"):
        return ReasonCode.INCOMPLETE
    return ReasonCode.SEPARATE_CONSENT_MISSING


def last_day(record: ConsentRecord, majority: date | None) -> date:
    """Return the last day on which a standing record holds: until then it needs nobody's care.

    Raises ValueError when the record has no term, which the gate has refused by then.
    """
    if record.expires_on is None or record.reconfirm_due is None or record.signed_on is None:
        raise ValueError("a consent without a term has no last day")
    days = [record.expires_on, record.reconfirm_due]
    if majority is not None and record.signed_on < majority:
        days.append(majority)
    return min(days) - ONE_DAY


def before_the_next(records: Iterable[ConsentRecord], on: date) -> date:
    """Return the last day before anything of these records begins that is dated after `on`.

    Dates to come are what a clock leaves that was set back: a record signed "tomorrow" stands
    tomorrow, and may grant less than the others do today. Nothing is promised beyond (CG-05).
    """
    days = (day for record in records for day in _days_of(record))
    return min((day - ONE_DAY for day in days if is_day(day) and day > on), default=date.max)


def _days_of(record: ConsentRecord) -> Iterator[object]:
    """Yield every day it names; a record that is no whole one is asked as well."""
    reviews = record.patient_reviews if is_a(record.patient_reviews, tuple) else ()
    said = (record.assent, record.capacity_assessment, record.ad_determination, *reviews)
    yield from (getattr(one, "on", None) for one in said)
    yield from (record.signed_on, record.copy_given_on, record.pia_date)
