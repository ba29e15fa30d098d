"""CG-31: told 90, 30 and 7 days before; no answer ends it and nothing renews it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.case import CaseFile
from hopewall.core.decision import Shown
from hopewall.core.person import VitalStatus
from hopewall.core.reminders import Reminder, ReminderKind, reminders, stage_of

from .cases import TODAY, ask, case, minor_case, withdrawal

MONTHS = 6
ENDS = case().consents[0].expires_on or date.max


def told(file: CaseFile, on: date) -> dict[ReminderKind, Reminder]:
    found = reminders(file.subject, file.consents, file.withdrawals, on, MONTHS)
    return {one.kind: one for one in found}


@pytest.mark.parametrize(
    ("left", "stage"),
    [(91, None), (90, 90), (31, 90), (30, 30), (8, 30), (7, 7), (1, 7), (0, 0), (-5, 0)],
)
def test_cg_31_the_stages_are_90_30_and_7_days(left: int, stage: int | None) -> None:
    assert stage_of(TODAY + timedelta(days=left), TODAY) == stage


@pytest.mark.parametrize("stage", [90, 30, 7])
def test_cg_31_the_end_of_a_consent_is_told(stage: int) -> None:
    one = told(case(), ENDS - timedelta(days=stage))[ReminderKind.EXPIRY]
    assert (one.day, one.stage) == (ENDS, stage)
    assert one.consent_id == case().consents[0].consent_id
    assert ReminderKind.EXPIRY not in told(case(), ENDS - timedelta(days=91))


def test_cg_31_no_answer_is_the_end_and_nobody_is_asked_any_more() -> None:
    assert told(case(), ENDS) == {}
    assert not isinstance(ask(case(), on=ENDS), Shown)


def test_whoever_took_everything_back_is_not_asked() -> None:
    file = replace(case(), withdrawals=(withdrawal(),))
    assert told(file, ENDS - timedelta(days=7)) == {}


def test_the_yearly_confirmation_is_told_before_and_after_its_day() -> None:
    due = case().consents[0].reconfirm_due
    assert due is not None
    assert told(case(), due - timedelta(days=30))[ReminderKind.RECONFIRMATION].stage == 30
    assert told(case(), due + timedelta(days=2))[ReminderKind.RECONFIRMATION].stage == 0


def test_a_child_who_comes_of_age_or_reaches_an_age_to_be_asked_is_told() -> None:
    file = minor_case(born="2012-08", majority=date(2030, 9, 1))
    assert ReminderKind.MAJORITY not in told(file, TODAY)
    assert told(file, TODAY)[ReminderKind.REVIEW_AGE].day == date(2026, 8, 1)
    older = minor_case(born="2008-07", majority=date(2026, 8, 1))
    assert told(older, TODAY)[ReminderKind.MAJORITY].stage == 90


def test_a_vital_check_is_told_when_its_months_are_over_and_never_of_the_dead() -> None:
    checked = case().subject.vital_checked_on
    assert checked == date(2026, 5, 1)
    assert told(case(), date(2026, 10, 25))[ReminderKind.VITAL_CHECK].day == date(2026, 11, 1)
    subject = replace(case().subject, vital_status=VitalStatus.DECEASED)
    assert ReminderKind.VITAL_CHECK not in told(
        replace(case(), subject=subject), date(2026, 10, 25)
    )


@given(st.integers(0, 900))
def test_whoever_will_be_hidden_by_a_date_was_told_at_least_seven_days_before(days: int) -> None:
    """Every day on which an answer changes to no by itself was announced."""
    on = TODAY + timedelta(days=days)
    yesterday = on - timedelta(days=1)
    if isinstance(ask(case(), on=yesterday), Shown) and not isinstance(ask(case(), on=on), Shown):
        assert told(case(), on - timedelta(days=7))


def test_cg_31_the_soonest_stands_first_and_a_record_without_an_end_is_no_consent() -> None:
    record = replace(
        case().consents[0],
        expires_on=TODAY + timedelta(days=60),
        reconfirm_due=TODAY + timedelta(days=5),
    )
    file = replace(case(), consents=(record,))
    found = reminders(file.subject, file.consents, (), TODAY, MONTHS)
    kinds = [one.kind for one in found if one.kind is not ReminderKind.VITAL_CHECK]
    assert kinds == [ReminderKind.RECONFIRMATION, ReminderKind.EXPIRY]
    assert [one.day for one in found] == sorted(one.day for one in found)
    endless = replace(record, expires_on=None, reconfirm_due=None)
    assert reminders(file.subject, (endless,), (), TODAY, MONTHS) == ()


@given(left=st.integers(1, 90), waited=st.integers(0, 200))
def test_cg_31_without_an_answer_the_day_comes_and_nothing_renews(left: int, waited: int) -> None:
    """Whatever was reminded of, the gate shows until the day and hides from it on."""
    due = TODAY + timedelta(days=left)
    subject = replace(case().subject, vital_checked_on=TODAY)
    file = case(subject=subject, expires_on=due)
    on = TODAY + timedelta(days=waited)
    reminded = told(file, on)
    if on < due:
        assert isinstance(ask(file, on=on), Shown)
        assert reminded[ReminderKind.EXPIRY].day == due
    else:
        assert not isinstance(ask(file, on=on), Shown)
        assert reminded == {}


def test_whoever_took_one_of_two_consents_back_is_reminded_of_the_other_alone() -> None:
    file = case()
    other = replace(file.consents[0], consent_id="consent-2")
    both = replace(file, consents=(*file.consents, other), withdrawals=(withdrawal(),))
    found = reminders(both.subject, both.consents, both.withdrawals, TODAY, MONTHS)
    assert {one.consent_id for one in found} <= {"consent-2", ""}
    assert told(both, ENDS - timedelta(days=7))[ReminderKind.EXPIRY].consent_id == "consent-2"


def test_every_reminder_names_the_person_and_a_consent_only_where_it_is_about_one() -> None:
    file = minor_case(born="2012-08", majority=date(2026, 9, 1), expires_on=date(2026, 9, 3))
    found = reminders(file.subject, file.consents, (), date(2026, 8, 20), MONTHS)
    assert {one.subject_id for one in found} == {"subject-1"}
    assert {one.kind: one.consent_id for one in found} == {
        ReminderKind.EXPIRY: "consent-1",
        ReminderKind.MAJORITY: "",
        ReminderKind.REVIEW_AGE: "",
        ReminderKind.VITAL_CHECK: "",
    }


@pytest.mark.parametrize(("signed", "tells"), [(-1, True), (0, False), (1, False), (None, False)])
def test_coming_of_age_is_told_of_who_signed_before_it(signed: int | None, tells: bool) -> None:
    majority = date(2026, 7, 1)
    on = None if signed is None else majority + timedelta(days=signed)
    file = minor_case(born="2008-06", majority=majority, signed_on=on)
    assert (ReminderKind.MAJORITY in told(file, TODAY)) == tells


@pytest.mark.parametrize(("signed", "tells"), [(-1, True), (0, False), (1, False), (None, False)])
def test_an_age_to_be_asked_at_is_told_of_who_signed_before_it(
    signed: int | None, tells: bool
) -> None:
    fourteen = date(2026, 8, 1)
    on = None if signed is None else fourteen + timedelta(days=signed)
    file = minor_case(born="2012-08", majority=date(2030, 9, 1), signed_on=on)
    early = replace(file.consents[0], consent_id="consent-2", signed_on=date(2026, 3, 1))
    both = replace(file, consents=(early, *file.consents))
    assert (ReminderKind.REVIEW_AGE in told(both, TODAY)) == tells


@pytest.mark.parametrize(
    ("majority", "tells"), [(date(2026, 8, 2), True), (date(2026, 8, 1), False)]
)
def test_an_age_to_be_asked_at_is_told_only_where_it_comes_before_coming_of_age(
    majority: date, tells: bool
) -> None:
    file = minor_case(born="2012-08", majority=majority)
    assert (ReminderKind.REVIEW_AGE in told(file, TODAY)) == tells
    assert ReminderKind.MAJORITY in told(file, TODAY)
