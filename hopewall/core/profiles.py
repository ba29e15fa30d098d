"""What each jurisdiction asks of a consent and of what may be shown, each rule with its source.

The rules stand in `hopewall/profiles/*.toml`, for counsel to read and sign off; `profile_data` is
made from those files. A story is held to the union of the site's own profiles and the person's:
the strictest of each rule.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from types import MappingProxyType
from typing import Final, Generic, TypeVar

from hopewall.core.calendar import add_months
from hopewall.core.codes import Language
from hopewall.core.consent import Statement
from hopewall.core.site import ProfileCode
from hopewall.core.story import PhotoContent

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sourced(Generic[T]):
    """A rule's value, its source in the law, and where the text of that source was read."""

    value: T
    source: str
    seen: str


@dataclass(frozen=True, slots=True)
class Profile:
    """One jurisdiction's rules. `RULE_WORDS` says in words what each asks."""

    code: ProfileCode
    name: Mapping[Language, str]
    statements: Sourced[frozenset[Statement]]
    statements_remunerated: Sourced[frozenset[Statement]]
    statements_minor: Sourced[frozenset[Statement]]
    statements_cross_border: Sourced[frozenset[Statement]]
    descriptions: Sourced[bool]
    max_term_months: Sourced[int]
    majority_age: Sourced[int]
    assent_from_age: Sourced[int]
    review_ages: Sourced[frozenset[int]]
    sensitive_separate: Sourced[bool]
    publicity_separate: Sourced[bool]
    impact_assessment: Sourced[bool]
    ad_determination: Sourced[bool]
    ad_results: Sourced[frozenset[str]]
    product_name: Sourced[bool]
    photo_refused: Sourced[frozenset[PhotoContent]]
    investigational_outcome: Sourced[bool]
    investigational_ref: Sourced[bool]
    evidence_years: Sourced[int]
    answer_days: Sourced[int]


@dataclass(frozen=True, slots=True)
class Demands:
    """The union of several profiles: the strictest of each rule."""

    statements: frozenset[Statement]
    statements_remunerated: frozenset[Statement]
    statements_minor: frozenset[Statement]
    statements_cross_border: frozenset[Statement]
    descriptions: bool
    max_term_months: int
    majority_age: int
    assent_from_age: int
    review_ages: frozenset[int]
    sensitive_separate: bool
    publicity_separate: bool
    impact_assessment: bool
    ad_determination: bool
    ad_results: frozenset[str]
    product_name: bool
    photo_refused: frozenset[PhotoContent]
    investigational_outcome: bool
    investigational_ref: bool
    evidence_years: int
    answer_days: int


RULES: Final = tuple(field.name for field in fields(Demands))
"""The names of all rules, in the order in which they are read."""

RULE_WORDS: Final[Mapping[str, Mapping[Language, str]]] = MappingProxyType(
    {
        rule: {Language.EN: english, Language.ZH_HANS: chinese}
        for rule, english, chinese in (
            ("statements", "Statements every form must make", "知情同意书必须载明的事项"),
            (
                "statements_remunerated",
                "Further statements where a third party pays",
                "第三方付费时还须载明的事项",
            ),
            (
                "statements_minor",
                "Further statements where the person is a child",
                "本人未成年时还须载明的事项",
            ),
            (
                "statements_cross_border",
                "Further statements where content crosses a border",
                "内容出境时还须载明的事项",
            ),
            (
                "descriptions",
                "The information and its recipients are described in the record",
                "记录须写明展示的内容和展示对象",
            ),
            ("max_term_months", "Longest term, in months", "同意的最长期限（月）"),
            ("majority_age", "Age of majority, in years", "成年年龄（周岁）"),
            (
                "assent_from_age",
                "A child gives its own yes from this age on, in years",
                "从该年龄起须征得孩子本人同意（周岁）",
            ),
            (
                "review_ages",
                "Ages at which a young person is asked anew, in years",
                "须重新征得本人同意的年龄（周岁）",
            ),
            (
                "sensitive_separate",
                "A separate consent for health information",
                "敏感个人信息的单独同意",
            ),
            (
                "publicity_separate",
                "A separate consent to making public",
                "公开个人信息的单独同意",
            ),
            ("impact_assessment", "An impact assessment beforehand", "事前个人信息保护影响评估"),
            (
                "ad_determination",
                "A recorded decision on advertising, always",
                "每份同意都须有是否属于广告的书面认定",
            ),
            (
                "ad_results",
                "Decisions on advertising that allow showing",
                "可以展示的广告认定结论",
            ),
            (
                "product_name",
                "A product may be named where the person agreed to it",
                "经本人同意可以提及产品名称",
            ),
            ("photo_refused", "What may not be in a photo", "照片中不得出现的内容"),
            (
                "investigational_outcome",
                "An outcome may be told where the therapy is investigational",
                "研究性治疗可以说明疗效",
            ),
            (
                "investigational_ref",
                "The ethics or sponsor reference where the therapy is investigational",
                "研究性治疗须有伦理或申办方批准编号",
            ),
            (
                "evidence_years",
                "Years for which the signed evidence is kept",
                "已签署文件的保存年限",
            ),
            (
                "answer_days",
                "Days within which a withdrawal is answered",
                "撤回同意后的答复期限（天）",
            ),
        )
    }
)

PROFILE_FIELDS: Final = frozenset({"code", "name", *RULES})


def union(profiles: Iterable[Profile]) -> Demands | None:
    """Return the strictest union of these profiles, or None when there is not one of them."""
    asked = list(profiles)
    if not asked:
        return None
    return Demands(
        statements=_all_of(p.statements for p in asked),
        statements_remunerated=_all_of(p.statements_remunerated for p in asked),
        statements_minor=_all_of(p.statements_minor for p in asked),
        statements_cross_border=_all_of(p.statements_cross_border for p in asked),
        descriptions=any(p.descriptions.value for p in asked),
        max_term_months=min(p.max_term_months.value for p in asked),
        majority_age=max(p.majority_age.value for p in asked),
        assent_from_age=min(p.assent_from_age.value for p in asked),
        review_ages=_all_of(p.review_ages for p in asked),
        sensitive_separate=any(p.sensitive_separate.value for p in asked),
        publicity_separate=any(p.publicity_separate.value for p in asked),
        impact_assessment=any(p.impact_assessment.value for p in asked),
        ad_determination=any(p.ad_determination.value for p in asked),
        ad_results=frozenset.intersection(*(p.ad_results.value for p in asked)),
        product_name=all(p.product_name.value for p in asked),
        photo_refused=_all_of(p.photo_refused for p in asked),
        investigational_outcome=all(p.investigational_outcome.value for p in asked),
        investigational_ref=any(p.investigational_ref.value for p in asked),
        evidence_years=max(p.evidence_years.value for p in asked),
        answer_days=min(p.answer_days.value for p in asked),
    )


def _all_of(sets: Iterable[Sourced[frozenset[T]]]) -> frozenset[T]:
    return frozenset[T]().union(*(each.value for each in sets))


def evidence_retain_until(last_effective: date, demands: Demands) -> date:
    """Return the day until which the signed evidence is kept after a consent's last day."""
    return add_months(last_effective, 12 * demands.evidence_years)
