"""What each jurisdiction asks of a consent, as data, each line with its source.

A story is held to the union of the site's own profiles and the person's.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from hopewall.core.consent import Statement
from hopewall.core.site import ProfileCode

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sourced(Generic[T]):
    """A value with the source of the rule."""

    value: T
    source: str


@dataclass(frozen=True, slots=True)
class Profile:
    """One jurisdiction's demands."""

    code: ProfileCode
    statements: Sourced[frozenset[Statement]]
    max_term_months: Sourced[int]
    majority_age: Sourced[int]
    assent_from_age: Sourced[int]
    review_ages: Sourced[tuple[int, ...]]
    sensitive_separate: Sourced[bool]
    publicity_separate: Sourced[bool]
    impact_assessment: Sourced[bool]
    ad_determination: Sourced[bool]


_TERM = Sourced(
    60, "hopewall's own limit (CG-06); Civil Code of China Art. 1022: no clear term, no hold"
)
_US = frozenset({Statement.REVOCATION, Statement.NO_CONDITION, Statement.REDISCLOSURE})
_EU = frozenset(
    {
        Statement.REVOCATION,
        Statement.NO_CONDITION,
        Statement.RECIPIENTS,
        Statement.RETENTION,
        Statement.RIGHTS,
    }
)
_CN = frozenset(
    {
        Statement.REVOCATION,
        Statement.NO_CONDITION,
        Statement.RECIPIENTS,
        Statement.RETENTION,
        Statement.RIGHTS,
        Statement.SEPARATE_SENSITIVE,
        Statement.SEPARATE_PUBLIC,
        Statement.IMPACT,
    }
)

PROFILES: dict[ProfileCode, Profile] = {
    ProfileCode.CN: Profile(
        code=ProfileCode.CN,
        statements=Sourced(_CN, "PIPL Art. 14-17, 29, 30"),
        max_term_months=_TERM,
        majority_age=Sourced(18, "Civil Code of China Art. 17"),
        assent_from_age=Sourced(8, "Civil Code of China Art. 19"),
        review_ages=Sourced((14,), "PIPL Art. 31"),
        sensitive_separate=Sourced(value=True, source="PIPL Art. 29"),
        publicity_separate=Sourced(value=True, source="PIPL Art. 25"),
        impact_assessment=Sourced(value=True, source="PIPL Art. 55"),
        ad_determination=Sourced(value=True, source="Medical Advertising Measures Art. 7; CG-21"),
    ),
    ProfileCode.US: Profile(
        code=ProfileCode.US,
        statements=Sourced(_US, "45 CFR 164.508(c)(2)"),
        max_term_months=_TERM,
        majority_age=Sourced(18, "45 CFR 164.502(g)"),
        assent_from_age=Sourced(7, "customary age of assent; a site setting to confirm"),
        review_ages=Sourced((), "none"),
        sensitive_separate=Sourced(value=False, source="not asked by 45 CFR 164.508"),
        publicity_separate=Sourced(value=False, source="not asked by 45 CFR 164.508"),
        impact_assessment=Sourced(value=False, source="not asked by 45 CFR 164.508"),
        ad_determination=Sourced(value=False, source="only for the purpose of marketing"),
    ),
    ProfileCode.EU: Profile(
        code=ProfileCode.EU,
        statements=Sourced(_EU, "GDPR Art. 7, 13"),
        max_term_months=_TERM,
        majority_age=Sourced(18, "national law"),
        assent_from_age=Sourced(7, "customary age of assent; a site setting to confirm"),
        review_ages=Sourced((), "none"),
        sensitive_separate=Sourced(value=True, source="GDPR Art. 9(2)(a): explicit consent"),
        publicity_separate=Sourced(value=False, source="part of the explicit consent"),
        impact_assessment=Sourced(value=False, source="GDPR Art. 35: where a DPIA is needed"),
        ad_determination=Sourced(value=False, source="only for the purpose of marketing"),
    ),
    ProfileCode.UK: Profile(
        code=ProfileCode.UK,
        statements=Sourced(_EU, "UK GDPR Art. 7, 13"),
        max_term_months=_TERM,
        majority_age=Sourced(18, "Family Law Reform Act 1969 s. 1"),
        assent_from_age=Sourced(7, "customary age of assent; a site setting to confirm"),
        review_ages=Sourced(
            (16,), "Family Law Reform Act 1969 s. 8: re-consent as a child matures"
        ),
        sensitive_separate=Sourced(value=True, source="UK GDPR Art. 9(2)(a): explicit consent"),
        publicity_separate=Sourced(value=False, source="part of the explicit consent"),
        impact_assessment=Sourced(value=False, source="UK GDPR Art. 35: where a DPIA is needed"),
        ad_determination=Sourced(value=False, source="only for the purpose of marketing"),
    ),
}


@dataclass(frozen=True, slots=True)
class Demands:
    """The union of several profiles: the strictest of each."""

    statements: frozenset[Statement]
    max_term_months: int
    assent_from_age: int
    majority_age: int
    sensitive_separate: bool
    publicity_separate: bool
    impact_assessment: bool
    ad_determination: bool


def union(codes: Iterable[ProfileCode]) -> Demands | None:
    """Return the strictest union of these profiles, or None when there is not one of them."""
    profiles = [PROFILES[code] for code in codes]
    if not profiles:
        return None
    return Demands(
        statements=frozenset().union(*(p.statements.value for p in profiles)),
        max_term_months=min(p.max_term_months.value for p in profiles),
        assent_from_age=min(p.assent_from_age.value for p in profiles),
        majority_age=max(p.majority_age.value for p in profiles),
        sensitive_separate=any(p.sensitive_separate.value for p in profiles),
        publicity_separate=any(p.publicity_separate.value for p in profiles),
        impact_assessment=any(p.impact_assessment.value for p in profiles),
        ad_determination=any(p.ad_determination.value for p in profiles),
    )
