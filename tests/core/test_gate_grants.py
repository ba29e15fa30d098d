"""CG-25: several standing consents together grant only what each of them grants."""

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest

from hopewall.core.codes import Audience
from hopewall.core.consent import (
    Answer,
    Assent,
    CapacityAssessment,
    PatientReview,
    Purpose,
    Scope,
)
from hopewall.core.decision import Element
from hopewall.core.grant import Grant, narrowest
from hopewall.core.reasons import ReasonCode
from tests.core import cases
from tests.core.cases import SESSION, TODAY, case, codes, shown

WIDE = Grant(
    scopes=frozenset({Scope.CITY, Scope.REGION}),
    audiences=frozenset({Audience.LOBBY_SCREEN, Audience.EDUCATION_SESSION}),
    purposes=frozenset({Purpose.PATIENT_EDUCATION, Purpose.PRESS}),
    site_ids=frozenset({"here", "there"}),
    territories=frozenset({"CN", "SG"}),
    crossing=True,
    origins=frozenset({"CN"}),
    until=date(2027, 1, 31),
)
NARROW: dict[str, tuple[Any, Any]] = {
    "scopes": (frozenset({Scope.CITY, Scope.QUOTE}), frozenset({Scope.CITY})),
    "audiences": (frozenset({Audience.LOBBY_SCREEN}), frozenset({Audience.LOBBY_SCREEN})),
    "purposes": (
        frozenset({Purpose.PATIENT_EDUCATION, Purpose.FUNDRAISING}),
        frozenset({Purpose.PATIENT_EDUCATION}),
    ),
    "site_ids": (frozenset({"there", "elsewhere"}), frozenset({"there"})),
    "territories": (frozenset({"SG", "US"}), frozenset({"SG"})),
    "crossing": (False, False),
    "origins": (frozenset({"SG"}), frozenset({"CN", "SG"})),
    "until": (date(2026, 12, 31), date(2026, 12, 31)),
}
"""For each part of a grant another one, and what both grant: origins alone add up, for each of
them must be a place from which nothing crosses a border."""


@pytest.mark.parametrize("part", [one.name for one in fields(Grant)])
def test_cg_25_each_part_of_two_grants_is_what_both_of_them_grant(part: str) -> None:
    other, both = NARROW[part]
    changed: dict[str, Any] = {part: other}
    expected: dict[str, Any] = {part: both}
    narrow = replace(WIDE, **changed)
    for order in ((WIDE, narrow), (narrow, WIDE), (WIDE, narrow, WIDE)):
        assert narrowest(order) == replace(WIDE, **expected)


def test_cg_25_one_grant_stays_as_it_is_and_none_grants_nothing() -> None:
    assert narrowest([WIDE]) == WIDE
    assert narrowest([WIDE, WIDE]) == WIDE
    assert narrowest([]) is None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (
            {
                "audiences": dict.fromkeys(Audience, Answer.GRANTED)
                | {Audience.LOBBY_SCREEN: Answer.REFUSED}
            },
            ReasonCode.AUDIENCE_NOT_GRANTED,
        ),
        ({"purposes": frozenset({Purpose.PRESS})}, ReasonCode.PURPOSE_NOT_GRANTED),
        ({"site_ids": frozenset({"elsewhere"})}, ReasonCode.SITE_NOT_GRANTED),
        ({"territories": frozenset({"SG"})}, ReasonCode.TERRITORY_NOT_GRANTED),
    ],
)
def test_cg_25_a_second_consent_that_does_not_reach_the_screen_hides_the_story(
    change: dict[str, Any], code: ReasonCode
) -> None:
    file = case()
    narrow = replace(file.consents[0], consent_id="consent-2", **change)
    for order in ((*file.consents, narrow), (narrow, *file.consents)):
        assert codes(replace(file, consents=order)) == {code}


def test_cg_25_what_one_of_two_consents_refuses_is_withheld() -> None:
    file = case()
    scopes = dict.fromkeys(Scope, Answer.GRANTED) | {Scope.CITY: Answer.REFUSED}
    narrow = replace(file.consents[0], consent_id="consent-2", scopes=scopes)
    both = replace(file, consents=(*file.consents, narrow))
    assert Element.CITY not in shown(both).elements
    shown(both, SESSION)


LATER = TODAY + timedelta(days=40)


@pytest.mark.parametrize(
    "change",
    [
        {"signed_on": LATER, "copy_given_on": LATER},
        {"copy_given_on": LATER},
        {"pia_date": LATER},
        {"assent": Assent(True, "child", LATER, None, "talk")},
        {"capacity_assessment": CapacityAssessment("doctor", LATER, "able")},
        {"ad_determination": replace(cases.DETERMINED, on=LATER)},
        {"patient_reviews": (PatientReview("en", cases.SHA, LATER, "in person"),)},
    ],
    ids=str,
)
def test_cg_05_nothing_is_promised_beyond_the_day_from_which_another_paper_may_narrow_it(
    change: dict[str, Any],
) -> None:
    file = case()
    nobody = dict.fromkeys(Audience, Answer.REFUSED)
    to_come = replace(file.consents[0], consent_id="consent-2", **({"audiences": nobody, **change}))
    both = replace(file, consents=(*file.consents, to_come))
    if {"copy_given_on", "pia_date", "ad_determination"} & set(change):
        assert shown(both).until == LATER - timedelta(days=1)
        assert codes(both, on=LATER) == {ReasonCode.AUDIENCE_NOT_GRANTED}
    widened = replace(to_come, audiences=file.consents[0].audiences)
    both = replace(file, consents=(*file.consents, widened))
    assert shown(both).until == LATER - timedelta(days=1)
    assert shown(both, on=LATER).until > LATER
