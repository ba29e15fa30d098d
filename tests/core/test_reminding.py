"""CG-31: reminders at 90, 30 and 7 days; no answer means the end, never a renewal."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.decision import Hidden, Shown
from hopewall.core.person import VitalStatus
from hopewall.core.reasons import ReasonCode
from hopewall.core.reminding import Reminder, ReminderKind, reminders, reminders_about
from tests.core import cases
from tests.core.cases import LOBBY, TODAY, case

RECORD = case().consents[0]
FAR = date(2040, 1, 1)


@pytest.mark.parametrize(
    ("left", "stage"),
    [(91, None), (90, 90), (31, 90), (30, 30), (8, 30), (7, 7), (1, 7), (0, None), (-1, None)],
)
def test_cg_31_a_reminder_is_due_at_ninety_thirty_and_seven_days(
    left: int, stage: int | None
) -> None:
    due = TODAY + timedelta(days=left)
    ending = replace(RECORD, expires_on=due, reconfirm_due=FAR)
    confirming = replace(RECORD, expires_on=FAR, reconfirm_due=due)
    for record, kind in (
        (ending, ReminderKind.EXPIRY),
        (confirming, ReminderKind.RECONFIRMATION),
    ):
        expected = () if stage is None else (Reminder(due, kind, stage, left),)
        assert reminders(record, TODAY) == expected


def test_cg_31_the_most_urgent_stands_first() -> None:
    record = replace(
        RECORD,
        expires_on=TODAY + timedelta(days=60),
        reconfirm_due=TODAY + timedelta(days=5),
    )
    kinds = [reminder.kind for reminder in reminders(record, TODAY)]
    assert kinds == [ReminderKind.RECONFIRMATION, ReminderKind.EXPIRY]


def test_cg_31_a_record_without_dates_reminds_of_nothing() -> None:
    assert reminders(replace(RECORD, expires_on=None, reconfirm_due=None), TODAY) == ()


def test_cg_31_coming_of_age_and_the_question_how_they_are_are_reminded_of_too() -> None:
    subject = replace(
        cases.person(), majority_date=TODAY + timedelta(days=20), vital_checked_on=TODAY
    )
    (reminder,) = reminders_about(subject, LOBBY, TODAY)
    assert (reminder.kind, reminder.stage) == (ReminderKind.MAJORITY, 30)
    asked = replace(cases.person(), vital_checked_on=date(2026, 1, 1))
    (reminder,) = reminders_about(asked, LOBBY, TODAY)
    assert reminder == Reminder(date(2026, 8, 1), ReminderKind.VITAL_CHECK, 90, 47)
    assert reminders_about(replace(asked, vital_checked_on=None), LOBBY, TODAY) == ()
    died = replace(subject, vital_status=VitalStatus.DECEASED)
    assert reminders_about(died, LOBBY, TODAY) == ()


@given(left=st.integers(1, 90), waited=st.integers(0, 200))
def test_cg_31_without_an_answer_the_day_comes_and_nothing_renews(left: int, waited: int) -> None:
    """Whatever was reminded of, the gate shows until the day and hides from it on."""
    due = TODAY + timedelta(days=left)
    subject = replace(cases.person(), vital_checked_on=TODAY)
    file = case(subject=subject, expires_on=due)
    on = TODAY + timedelta(days=waited)
    reminded = reminders(file.consents[0], on)
    answer = cases.ask(file, on=on)
    if on < due:
        assert isinstance(answer, Shown)
        assert [r.due for r in reminded if r.kind is ReminderKind.EXPIRY] == [due]
    else:
        assert isinstance(answer, Hidden)
        assert ReasonCode.EXPIRED in {reason.code for reason in answer.reasons}
        assert not [r for r in reminded if r.kind is ReminderKind.EXPIRY]
