"""CG-25 and CG-30: what a withdrawal takes back, and what a later signature brings back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from hopewall.core.case import CaseFile
from hopewall.core.codes import Audience
from hopewall.core.consent import Scope, Withdrawal, WithdrawalChannel, WithdrawalExtent
from hopewall.core.decision import Element
from hopewall.core.reasons import ReasonCode
from tests.core import cases
from tests.core.cases import SHA, case, codes, shown


def withdrawn(event: Withdrawal, **record: Any) -> CaseFile:
    return replace(case(**record), withdrawals=(event,))


RENEWED: dict[str, Any] = {
    "version": 2,
    "prev_hash": SHA,
    "signed_on": date(2026, 6, 2),
    "copy_given_on": date(2026, 6, 2),
    "recorded_at": datetime(2026, 6, 2, 20, tzinfo=UTC),
    "verified_at": datetime(2026, 6, 2, 21, tzinfo=UTC),
}


@pytest.mark.parametrize(
    ("received", "comes_back"),
    [
        (datetime(2026, 6, 2, 9, 59, tzinfo=UTC), True),
        # It is 3 June already where a day begins first: it may be later than the signature.
        (datetime(2026, 6, 2, 10, tzinfo=UTC), False),
        (datetime(2026, 6, 2, 9, 59), False),  # noqa: DTZ001  a damaged event has no time zone
        (datetime(2026, 6, 1, 23, 59, tzinfo=timezone(timedelta(hours=-10))), True),
        (datetime(2026, 6, 2, 0, 0, tzinfo=timezone(timedelta(hours=-10))), False),
        (None, False),
    ],
)
def test_cg_25_a_signature_of_the_day_before_the_withdrawal_anywhere_on_earth_stays_withdrawn(
    received: Any, comes_back: bool
) -> None:
    event = cases.withdrawal(received_at=received)
    if comes_back:
        shown(withdrawn(event, **RENEWED))
    else:
        assert codes(withdrawn(event, **RENEWED)) == {ReasonCode.WITHDRAWN}


def test_cg_25_a_record_of_the_same_instant_is_not_after_the_withdrawal() -> None:
    event = cases.withdrawal(received_at=RENEWED["recorded_at"])
    later = RENEWED | {"signed_on": date(2026, 6, 3), "copy_given_on": date(2026, 6, 3)}
    assert codes(withdrawn(event, **later)) == {ReasonCode.WITHDRAWN}


@pytest.mark.parametrize(
    "change",
    [
        {"extent": None},
        {"extent": WithdrawalExtent.ALL},
        {"scopes": {Scope.CITY}},
        {"scopes": frozenset({"town"})},
        {"audiences": frozenset({"everybody"})},
        {"audiences": None},
        {"scopes": frozenset()},
    ],
)
def test_cg_25_a_partial_withdrawal_that_cannot_be_understood_takes_back_all(
    change: dict[str, Any],
) -> None:
    whole = cases.withdrawal(WithdrawalExtent.SCOPES, scopes=frozenset({Scope.CITY}))
    assert Element.CITY not in shown(withdrawn(whole)).elements
    assert codes(withdrawn(replace(whole, **change))) == {ReasonCode.WITHDRAWN}


def test_cg_25_what_does_not_concern_a_record_does_not_hide_what_does() -> None:
    """A withdrawal by somebody else, or one from before the renewal, is not the last word."""
    anothers = replace(cases.withdrawal(), subject_id="subject-2")
    before = cases.withdrawal(received_at=datetime(2026, 5, 1, tzinfo=UTC))
    after = cases.withdrawal(received_at=datetime(2026, 6, 10, tzinfo=UTC))
    file = case(**RENEWED)
    shown(replace(file, withdrawals=(anothers, before)))
    for first in (anothers, before):
        for order in ((first, after), (after, first)):
            assert codes(replace(file, withdrawals=order)) == {ReasonCode.WITHDRAWN}


def test_cg_25_several_partial_withdrawals_add_up() -> None:
    events = (
        cases.withdrawal(WithdrawalExtent.SCOPES, scopes=frozenset({Scope.CITY})),
        cases.withdrawal(
            WithdrawalExtent.AUDIENCES, audiences=frozenset({Audience.EDUCATION_SESSION})
        ),
        cases.withdrawal(WithdrawalExtent.SCOPES, scopes=frozenset({Scope.REGION})),
    )
    answer = shown(replace(case(), withdrawals=events))
    assert not {Element.CITY, Element.REGION} & set(answer.elements)
    assert codes(replace(case(), withdrawals=events), cases.SESSION) == {
        ReasonCode.AUDIENCE_NOT_GRANTED
    }


def test_cg_25_even_a_withdrawal_of_every_part_by_name_is_a_partial_one() -> None:
    everyone = cases.withdrawal(WithdrawalExtent.AUDIENCES, audiences=frozenset(Audience))
    assert codes(withdrawn(everyone)) == {ReasonCode.AUDIENCE_NOT_GRANTED}
    everything = cases.withdrawal(WithdrawalExtent.SCOPES, scopes=frozenset(Scope))
    assert ReasonCode.WITHDRAWN not in codes(withdrawn(everything))


def test_cg_25_a_withdrawal_of_one_consent_leaves_the_persons_other_one() -> None:
    file = case()
    other = replace(file.consents[0], consent_id="consent-2")
    both = replace(file, consents=(*file.consents, other))
    shown(replace(both, withdrawals=(cases.withdrawal(),)))
    assert codes(replace(both, withdrawals=(cases.withdrawal(consent_id=""),))) == {
        ReasonCode.WITHDRAWN
    }


def test_cg_30_every_channel_of_withdrawal_counts_and_no_reason_is_asked() -> None:
    for channel in WithdrawalChannel:
        event = replace(cases.withdrawal(), channel=channel, reason="", identity_check="")
        assert codes(withdrawn(event)) == {ReasonCode.WITHDRAWN}
