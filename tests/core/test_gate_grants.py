"""CG-25: several standing consents together grant only what each of them grants."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from itertools import permutations
from typing import Any

import pytest

from hopewall.core.calendar import ONE_DAY
from hopewall.core.codes import Audience, Language
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
from hopewall.core.standing import before_the_next
from tests.core import cases
from tests.core.cases import SESSION, SIGNED, TODAY, case, codes, shown

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


LATER = TODAY + 40 * ONE_DAY


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
        assert shown(both).until == LATER - ONE_DAY
        assert codes(both, on=LATER) == {ReasonCode.AUDIENCE_NOT_GRANTED}
    widened = replace(to_come, audiences=file.consents[0].audiences)
    both = replace(file, consents=(*file.consents, widened))
    assert shown(both).until == LATER - ONE_DAY
    assert shown(both, on=LATER).until > LATER


def yes(day: date) -> PatientReview:
    return PatientReview(Language.EN, cases.SHA, day, "in person")


DATED: dict[str, Callable[[date], dict[str, Any]]] = {
    "signed_on": lambda day: {"signed_on": day},
    "copy_given_on": lambda day: {"copy_given_on": day},
    "pia_date": lambda day: {"pia_date": day},
    "assent": lambda day: {"assent": Assent(True, "child", day, None, "talk")},
    "capacity": lambda day: {"capacity_assessment": CapacityAssessment("doctor", day, "able")},
    "advertising": lambda day: {"ad_determination": replace(cases.DETERMINED, on=day)},
    "first review": lambda day: {"patient_reviews": (yes(day), yes(SIGNED))},
    "last review": lambda day: {"patient_reviews": (yes(SIGNED), yes(day))},
}


@pytest.mark.parametrize("dated", DATED.values(), ids=DATED.keys())
def test_cg_05_of_all_days_to_come_in_all_records_the_first_one_counts(
    dated: Callable[[date], dict[str, Any]],
) -> None:
    (record,) = case().consents
    sooner = replace(record, **dated(TODAY + ONE_DAY))
    late, latest = (replace(record, **dated(LATER + n * ONE_DAY)) for n in range(2))
    assert before_the_next([replace(record, **dated(TODAY))], TODAY) == date.max
    assert before_the_next([sooner], TODAY) == TODAY
    for order in permutations((record, late, latest)):
        assert before_the_next(order, TODAY) == LATER - ONE_DAY
        assert before_the_next((*order, sooner), TODAY) == TODAY
    assert before_the_next((), TODAY) == date.max


@pytest.mark.parametrize("odd", [None, "2027-01-01", 20270101, datetime(2027, 1, 1, tzinfo=UTC)])
def test_cg_05_what_is_no_day_ends_no_promise_and_stops_nobody(odd: Any) -> None:
    (record,) = case().consents
    for dated in DATED.values():
        assert before_the_next([replace(record, **dated(odd))], TODAY) == date.max
    for whole in ("assent", "capacity_assessment", "ad_determination", "patient_reviews"):
        changed: dict[str, Any] = {whole: odd}
        assert before_the_next([replace(record, **changed)], TODAY) == date.max


def test_cg_05_papers_of_somebody_else_that_are_dated_later_end_no_promise() -> None:
    file = case()
    (record,) = file.consents
    other = replace(record, consent_id="consent-2", subject_id="another", signed_on=LATER)
    assert shown(replace(file, consents=(record, other))) == shown(file)
