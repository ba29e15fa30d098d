"""How a consent stands on a day, as a receipt says it; never better than the gate would say."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.codes import Audience
from hopewall.core.completeness import REQUIRED
from hopewall.core.consent import (
    Answer,
    ConsentRecord,
    ExpiryEvent,
    Scope,
    Signer,
    WithdrawalExtent,
)
from hopewall.core.consent_on_day import ConsentOnDay, ConsentStatus, consent_on_day
from hopewall.core.decision import Shown
from hopewall.core.person import Subject, VitalStatus
from tests.core import cases

SIGNED = cases.SIGNED


def signed(**changes: Any) -> ConsentRecord:
    return replace(cases.consent(cases.story(), cases.person()), **changes)


def standing(
    record: ConsentRecord | None = None,
    *withdrawals: Any,
    on: date = cases.TODAY,
    subject: Subject | None = None,
    records: tuple[ConsentRecord, ...] = (),
) -> ConsentOnDay:
    record = record or signed()
    return consent_on_day(record, records or (record,), withdrawals, subject or cases.person(), on)


@pytest.mark.parametrize("name", REQUIRED)
def test_without_any_one_required_field_it_is_a_draft(name: str) -> None:
    empty: Any = {"version": 0, "scopes": {}, "audiences": {}}.get(name)
    record = signed(**{name: "" if name in {"recorded_by", "verified_by"} else empty})
    assert standing(record).status is ConsentStatus.DRAFT


def test_whoever_recorded_it_cannot_have_checked_it() -> None:
    assert standing(signed(verified_by=" User-Recorder")).status is ConsentStatus.DRAFT


def test_at_a_site_of_one_whoever_recorded_it_may_check_it_and_somebody_has_to() -> None:
    own = signed(verified_by=" User-Recorder")
    alone: Any = (own, (own,), (), cases.person(), cases.TODAY)
    assert consent_on_day(*alone, solo=True).status is ConsentStatus.ACTIVE
    for nobody in (signed(verified_by=" "), replace(own, verified_against=None)):
        asked: Any = (nobody, (nobody,), (), cases.person(), cases.TODAY)
        assert consent_on_day(*asked, solo=True).status is ConsentStatus.DRAFT


@given(days=st.integers(-400, 1200))
def test_it_is_in_force_only_within_its_term(days: int) -> None:
    on = SIGNED + timedelta(days=days)
    status = standing(on=on).status
    assert (status is ConsentStatus.ACTIVE) == (SIGNED <= on < date(2027, 3, 1))


@given(days=st.integers(-30, 800))
def test_what_the_gate_shows_rests_on_a_consent_that_is_called_active(days: int) -> None:
    file = cases.case()
    on = SIGNED + timedelta(days=days)
    subject = replace(file.subject, vital_checked_on=on)
    status = standing(file.consents[0], on=on, subject=subject).status
    if isinstance(cases.ask(replace(file, subject=subject), on=on), Shown):
        assert status is ConsentStatus.ACTIVE


@pytest.mark.parametrize("on", [SIGNED, cases.TODAY, date(2027, 3, 1), date(2030, 1, 1)])
def test_a_withdrawal_counts_whatever_the_day_is(on: date) -> None:
    assert standing(None, cases.withdrawal(), on=on).status is ConsentStatus.WITHDRAWN


def test_a_part_that_was_taken_back_moves_and_nothing_else_does() -> None:
    part = cases.withdrawal(
        WithdrawalExtent.SCOPES,
        scopes=frozenset({Scope.VIDEO}),
        audiences=frozenset({Audience.PRESS}),
    )
    before, after = standing(), standing(None, part)
    assert after.status is ConsentStatus.ACTIVE
    assert after.scopes.taken_back == (Scope.VIDEO,)
    assert after.audiences.taken_back == (Audience.PRESS,)
    assert set(before.scopes.granted) - set(after.scopes.granted) == {Scope.VIDEO}
    assert after.ended_at is None
    assert after.withdrawals == (part,)


@given(st.dictionaries(st.sampled_from(Scope), st.sampled_from(Answer)))
def test_every_scope_is_in_exactly_one_place_and_granted_only_where_it_was(
    answers: dict[Scope, Answer],
) -> None:
    found = standing(signed(scopes=answers)).scopes
    together = [*found.granted, *found.refused, *found.taken_back, *found.unanswered]
    assert sorted(together) == sorted(Scope)
    assert set(found.granted) == {k for k, given in answers.items() if given is Answer.GRANTED}


def test_coming_of_age_ends_a_guardian_s_consent_and_death_one_that_says_so() -> None:
    child = replace(cases.person(), majority_date=date(2026, 6, 10))
    guarded = signed(signer=Signer.GUARDIAN, representative=cases.REPRESENTATIVE)
    assert standing(guarded, subject=child).status is ConsentStatus.EXPIRED
    gone = replace(cases.person(), vital_status=VitalStatus.DECEASED)
    ends = signed(expiry_events=frozenset({ExpiryEvent.DEATH}))
    assert standing(ends, subject=gone).status is ConsentStatus.EXPIRED


def test_the_first_whole_withdrawal_says_when_it_ended() -> None:
    first = cases.withdrawal(received_at=datetime(2026, 5, 1, tzinfo=UTC))
    assert standing(None, cases.withdrawal(), first).ended_at == first.received_at
