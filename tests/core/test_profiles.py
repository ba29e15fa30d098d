"""The union of several jurisdictions is the strictest of each rule; every rule has its source."""

from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.codes import Language
from hopewall.core.consent import Statement
from hopewall.core.profile_data import PROFILES
from hopewall.core.profiles import (
    PROFILE_FIELDS,
    RULE_WORDS,
    RULES,
    Demands,
    Profile,
    evidence_retain_until,
    union,
)
from hopewall.core.site import ProfileCode

CODES = st.sets(st.sampled_from(ProfileCode), min_size=1)
ANY = (
    "descriptions",
    "sensitive_separate",
    "publicity_separate",
    "impact_assessment",
    "ad_determination",
    "investigational_ref",
)
ALL = ("product_name", "investigational_outcome")
SETS = (
    "statements",
    "statements_remunerated",
    "statements_minor",
    "statements_cross_border",
    "review_ages",
    "photo_refused",
)
LEAST = ("max_term_months", "assent_from_age", "answer_days")
MOST = ("majority_age", "evidence_years")


def demands(*codes: ProfileCode) -> Demands:
    found = union(PROFILES[code] for code in codes)
    assert found is not None
    return found


@given(CODES)
def test_cg_08_a_union_is_at_least_as_strict_as_each_of_its_profiles(
    codes: set[ProfileCode],
) -> None:
    whole = demands(*codes)
    each = [PROFILES[code] for code in codes]

    def values(rule: str) -> list[object]:
        return [getattr(profile, rule).value for profile in each]

    for rule in ANY:
        assert getattr(whole, rule) == (True in values(rule))
    for rule in ALL:
        assert getattr(whole, rule) == (False not in values(rule))
    for rule in LEAST:
        assert getattr(whole, rule) == min(values(rule))  # type: ignore[type-var]
    for rule in MOST:
        assert getattr(whole, rule) == max(values(rule))  # type: ignore[type-var]
    for rule in SETS:
        assert getattr(whole, rule) == frozenset().union(*values(rule))  # type: ignore[arg-type]
    results = values("ad_results")
    assert all(whole.ad_results <= one for one in results)


def test_every_rule_is_in_the_union_and_in_words() -> None:
    assert {*ANY, *ALL, *SETS, *LEAST, *MOST, "ad_results"} == set(RULES)
    assert set(RULE_WORDS) == set(RULES)
    assert {field.name for field in fields(Profile)} == PROFILE_FIELDS
    for words in RULE_WORDS.values():
        assert set(words) == set(Language)
        assert all(text.strip() for text in words.values())


def test_no_profile_at_all_has_no_union() -> None:
    assert union(()) is None


@pytest.mark.parametrize("code", list(ProfileCode))
def test_every_rule_names_its_source_and_where_that_was_read(code: ProfileCode) -> None:
    profile = PROFILES[code]
    assert profile.code is code
    for rule in RULES:
        sourced = getattr(profile, rule)
        assert sourced.source.strip()
        assert sourced.seen.strip()


def test_what_consent_law_asks_of_each_place() -> None:
    china, america = PROFILES[ProfileCode.CN], PROFILES[ProfileCode.US]
    europe, kingdom = PROFILES[ProfileCode.EU], PROFILES[ProfileCode.UK]
    assert china.assent_from_age.value == 8
    assert {p.assent_from_age.value for p in (america, europe, kingdom)} == {7}
    assert (set(china.review_ages.value), set(kingdom.review_ages.value)) == ({14}, {16})
    assert {p.majority_age.value for p in PROFILES.values()} == {18}
    assert {p.max_term_months.value for p in PROFILES.values()} == {60}
    asked = [
        china.sensitive_separate,
        china.publicity_separate,
        china.impact_assessment,
        china.ad_determination,
        europe.sensitive_separate,
        kingdom.sensitive_separate,
        america.descriptions,
    ]
    assert all(rule.value for rule in asked)
    assert america.statements.value >= {
        Statement.REVOCATION,
        Statement.NO_CONDITION,
        Statement.REDISCLOSURE,
    }
    assert america.statements_remunerated.value == {Statement.REMUNERATION}
    assert all(Statement.CANNOT_RECALL in p.statements.value for p in PROFILES.values())
    assert (america.evidence_years.value, china.evidence_years.value) == (6, 3)
    assert not any(p.investigational_outcome.value for p in PROFILES.values())
    assert all(p.investigational_ref.value for p in PROFILES.values())


def test_the_signed_evidence_is_kept_for_the_longest_of_the_laws() -> None:
    last = date(2026, 2, 28)
    assert evidence_retain_until(last, demands(ProfileCode.CN)) == date(2029, 2, 28)
    assert evidence_retain_until(last, demands(*ProfileCode)) == date(2032, 2, 28)
