"""The gate's question to the claims check: may every word that would be shown be shown (CG-19)?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from hopewall.core.claims.review import ClaimReview, text_hash
from hopewall.core.claims.rule import TextKind
from hopewall.core.codes import Language
from hopewall.core.completeness import is_day, is_text
from hopewall.core.decision import Element
from hopewall.core.evidence import Claim, Evidence
from hopewall.core.finding import Severity
from hopewall.core.person import Subject
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.site import ProfileCode
from hopewall.core.standing import same_as
from hopewall.core.story import Story
from hopewall.core.story_marks import plain_words

PRODUCT_RULES: Final = frozenset({"product"})
"""Rules of the claims check that find a product's name."""


@dataclass(frozen=True, slots=True)
class ClaimText:
    """One text of a story as a screen would show it: what is checked and what a review binds to."""

    element: Element
    language: Language
    text: str


@dataclass(frozen=True, slots=True)
class ClaimsQuestion:
    """Under which rules the texts are checked."""

    profiles: frozenset[ProfileCode]
    investigational: bool
    product_named: bool
    """Whether a product may be named: by every profile, and because the person agreed to it."""
    on: date


def claim_texts(
    story: Story, subject: Subject, elements: Iterable[Element], languages: Sequence[Language]
) -> tuple[ClaimText, ...]:
    """Return every text that these elements show in these languages, alt text included."""
    return tuple(
        ClaimText(element, language, text)
        for element in elements
        for language in languages
        if element in _WORDS
        for text in (_WORDS[element](story, subject, language),)
        if text
    )


def _alt_text(story: Story, language: Language) -> str | None:
    return story.photo.alt_text.get(language) if story.photo is not None else None


_WORDS: Final[Mapping[Element, Callable[[Story, Subject, Language], str | None]]] = (
    MappingProxyType(
        {
            Element.FACE: lambda story, _, language: _alt_text(story, language),
            Element.FULL_NAME: lambda _, subject, language: subject.names.full.get(language),
            Element.FIRST_NAME: lambda _, subject, language: subject.names.first.get(language),
            Element.PSEUDONYM: lambda _, subject, language: subject.names.pseudonym.get(language),
            Element.MESSAGE: lambda story, _, language: story.texts[language].message,
            Element.QUOTE: lambda story, _, language: story.texts[language].quote,
            Element.TITLE: lambda story, _, language: story.texts[language].title,
            Element.BODY: lambda story, _, language: plain_words(story.texts[language].body),
            Element.CITY: lambda story, *_: story.city,
            Element.REGION: lambda story, *_: story.region,
        }
    )
)
"""The words of each element; every other one is a code with words of the interface's own."""


_KINDS: Final = MappingProxyType(
    {
        Element.FACE: TextKind.ALT_TEXT,
        Element.TITLE: TextKind.TITLE,
        Element.MESSAGE: TextKind.MESSAGE,
        Element.QUOTE: TextKind.QUOTE,
        Element.BODY: TextKind.BODY,
    }
)
"""What kind of text each element's words are; names of people and places are names."""


def claim_faults(
    story: Story, texts: Iterable[ClaimText], evidence: Evidence, asked: ClaimsQuestion
) -> list[Reason]:
    """Return why these texts may not be shown as they are: blocked, or wanting a second look."""
    if evidence.lint is None:
        return [Reason(ReasonCode.CLAIMS_UNCHECKED)]
    faults = []
    for each in texts:
        found = evidence.lint(
            each.text,
            each.language,
            asked.profiles,
            _KINDS.get(each.element, TextKind.NAME),
            investigational=asked.investigational,
        )
        for claim in found:
            code = _fault(claim, each, story, evidence.reviews, asked)
            if code is not None:
                detail = f"{claim.rule}, {each.element}, {each.language}"
                faults.append(Reason(code, detail))
    return faults


def _fault(
    claim: Claim,
    where: ClaimText,
    story: Story,
    reviews: Iterable[ClaimReview],
    asked: ClaimsQuestion,
) -> ReasonCode | None:
    if claim.severity == Severity.WARN:
        return None
    if claim.rule in PRODUCT_RULES and not asked.product_named:
        return ReasonCode.PRODUCT_NAMED
    if claim.severity != Severity.REVIEW:
        return ReasonCode.CLAIM_BLOCKED
    sha256 = text_hash(where.text)
    for review in reviews:
        if (
            review.text_sha256 == sha256
            and review.rule == claim.rule
            and review.language == where.language
            and _is_whole(review, story, asked.on)
        ):
            return None
    return ReasonCode.CLAIM_UNREVIEWED


def _is_whole(review: ClaimReview, story: Story, on: date) -> bool:
    """Whether somebody other than the author gave a reason on a day that has come."""
    return (
        is_text(review.reviewer)
        and same_as(review.reviewer) != same_as(story.author_id)
        and is_text(review.reason)
        and is_day(review.on)
        and review.on <= on
    )
