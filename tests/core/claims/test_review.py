"""What settles a finding, and what never does (CG-19)."""

import hashlib
from dataclasses import replace
from datetime import date

import pytest

from hopewall.core.claims import ClaimReview, TextKind, lint, open_findings, text_hash
from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.site import ProfileCode

TEXT = "2024年6月18日出院。医生姓乔的医生来送我。"
FOUND = lint(TEXT, Language.ZH_HANS, {ProfileCode.US}, TextKind.BODY)
REVIEWS = tuple(
    ClaimReview(text_hash(TEXT), rule, Language.ZH_HANS, "mei", "本人要求保留", date(2026, 11, 2))
    for rule in sorted({each.rule for each in FOUND})
)


def test_the_text_has_something_to_review_and_nothing_that_blocks() -> None:
    assert {each.severity for each in FOUND} == {Severity.REVIEW}


def test_reviews_settle_what_they_name() -> None:
    assert open_findings(FOUND, (), text_hash(TEXT)) == FOUND
    assert open_findings(FOUND, REVIEWS, text_hash(TEXT)) == ()
    one_less = open_findings(FOUND, REVIEWS[1:], text_hash(TEXT))
    assert {each.rule for each in one_less} == {REVIEWS[0].rule}


@pytest.mark.parametrize(
    "change",
    [
        {"reviewer": ""},
        {"reviewer": "  "},
        {"reason": ""},
        {"language": Language.EN},
        {"rule": "cure"},
        {"text_sha256": text_hash(TEXT + " ")},
    ],
)
def test_a_review_that_does_not_fit_settles_nothing(change: dict[str, object]) -> None:
    changed = tuple(replace(each, **change) for each in REVIEWS)  # type: ignore[arg-type]
    assert open_findings(FOUND, changed, text_hash(TEXT)) == FOUND


def test_one_changed_character_makes_every_review_void() -> None:
    assert open_findings(FOUND, REVIEWS, text_hash(TEXT.replace("18", "19"))) == FOUND


def test_no_review_settles_a_block_and_no_warning_stands_in_the_way() -> None:
    text = "治愈了。3床的老王。"
    found = lint(text, Language.ZH_HANS, {ProfileCode.CN}, TextKind.BODY)
    reviews = [
        ClaimReview(text_hash(text), each.rule, each.language, "mei", "看过", date(2026, 11, 2))
        for each in found
    ]
    left = open_findings(found, reviews, text_hash(text))
    assert {each.rule for each in left} == {"cure"}
    assert {each.severity for each in found} >= {Severity.BLOCK, Severity.WARN}


def test_half_a_character_has_a_hash_too() -> None:
    halved = hashlib.sha256(b"a\xed\xa0\x80b").hexdigest()
    assert text_hash("a\ud800b") == halved
