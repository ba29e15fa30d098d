"""Consents that end by themselves, and that the gate has hidden by the same day (CG-13, CG-15)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.case import CaseFile
from hopewall.core.consent import Signer, WithdrawalExtent
from hopewall.core.decision import Shown
from hopewall.core.endings import Ending, EndingCause, endings, nothing_left
from hopewall.core.person import PosthumousInstruction, VitalStatus

from .cases import SIGNED, TODAY, ask, case, minor_case, withdrawal

ONE_DAY = timedelta(days=1)
ENDS = case().consents[0].expires_on or date.max


def ended(file: CaseFile, on: date) -> set[EndingCause]:
    found = endings(file.subject, file.consents, file.withdrawals, on)
    assert all(isinstance(one, Ending) for one in found)
    return {one.cause for one in found}


def left(file: CaseFile, on: date) -> bool:
    return not nothing_left(file.subject, file.consents, file.withdrawals, on)


def test_a_consent_ends_on_its_day_and_not_before() -> None:
    assert ended(case(), ENDS - ONE_DAY) == set()
    assert ended(case(), ENDS) == {EndingCause.EXPIRED}
    assert left(case(), ENDS - ONE_DAY)
    assert not left(case(), ENDS)


@given(st.integers(-900, 900))
def test_what_has_ended_is_never_shown(days: int) -> None:
    on = TODAY + timedelta(days=days)
    if ended(case(), on):
        assert not isinstance(ask(case(), on=on), Shown)


def test_cg_13_a_guardians_consent_ends_on_the_day_the_child_comes_of_age() -> None:
    file = minor_case(born="2010-05", majority=date(2026, 7, 1))
    assert ended(file, date(2026, 6, 30)) == set()
    assert ended(file, date(2026, 7, 1)) == {EndingCause.CAME_OF_AGE}


def test_what_was_written_down_is_not_written_down_again() -> None:
    taken = withdrawal(consent_id=case().consents[0].consent_id)
    file = replace(case(), withdrawals=(taken,))
    assert ended(file, ENDS) == set()
    assert not left(file, TODAY)


def test_a_partial_withdrawal_leaves_something_and_the_term_still_ends() -> None:
    taken = withdrawal(extent=WithdrawalExtent.SCOPES)
    taken = replace(taken, scopes=frozenset({next(iter(case().consents[0].scopes))}))
    file = replace(case(), withdrawals=(taken,))
    assert left(file, TODAY)
    assert ended(file, ENDS) == {EndingCause.EXPIRED}


def dead(wish: PosthumousInstruction, **record: Any) -> CaseFile:
    file = case(**record)
    subject = replace(file.subject, vital_status=VitalStatus.DECEASED, posthumous_instruction=wish)
    return replace(file, subject=subject)


@pytest.mark.parametrize("wish", PosthumousInstruction)
def test_cg_15_a_persons_own_consent_ends_with_their_death(wish: PosthumousInstruction) -> None:
    assert ended(dead(wish), TODAY) == {EndingCause.DIED}
    removed = wish is PosthumousInstruction.REMOVE
    assert left(dead(wish), TODAY) is not removed


def test_a_relatives_consent_stands_where_the_person_wished_to_be_kept() -> None:
    file = dead(PosthumousInstruction.KEEP, signer=Signer.RELATIVE)
    assert ended(file, TODAY) == set()
    assert left(file, TODAY)
    file = dead(PosthumousInstruction.REMOVE, signer=Signer.RELATIVE)
    assert ended(file, TODAY) == {EndingCause.DIED}
    assert not left(file, TODAY)


def test_the_dead_who_are_withdrawn_by_their_relatives_leave_nothing() -> None:
    file = replace(dead(PosthumousInstruction.KEEP), withdrawals=(withdrawal(),))
    assert not left(file, TODAY)


def test_a_new_consent_signed_after_an_ending_leaves_something() -> None:
    first = case().consents[0]
    taken = withdrawal(consent_id=first.consent_id)
    newer = replace(
        first,
        version=2,
        signed_on=taken.received_at.date() + ONE_DAY,
        recorded_at=taken.received_at + 2 * ONE_DAY,
        expires_on=ENDS + timedelta(days=365),
    )
    file = replace(case(), consents=(first, newer), withdrawals=(taken,))
    assert left(file, ENDS)
    assert SIGNED < TODAY
