"""Claim reviews in the vault: kept exactly, never changed, gone with their person."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from hopewall.core.claims import ClaimReview, text_hash
from hopewall.core.codes import Language
from hopewall.vault import (
    AppendOnlyError,
    DuplicateRecordError,
    InvalidRecordError,
    UnknownRecordError,
    Vault,
)

REVIEW = ClaimReview(
    text_sha256=text_hash("感谢夜里的护士"),
    rule="thanks",
    language=Language.ZH_HANS,
    reviewer="mei",
    reason="没有名字，也没有夸医术",
    on=date(2026, 11, 2),
)


def test_a_review_comes_back_exactly_and_belongs_to_one_person(filled: Vault) -> None:
    other = replace(REVIEW, language=Language.EN, on=date(2026, 11, 1))
    with filled.unit_of_work() as work:
        work.claim_reviews.append_many("person-1", (REVIEW, other))
        work.commit()
    with filled.reading() as look:
        assert look.claim_reviews.of("person-1") == (other, REVIEW)
        assert look.claim_reviews.of("person-2") == ()


def test_one_finding_is_settled_once(filled: Vault) -> None:
    with filled.unit_of_work() as work:
        work.claim_reviews.append("person-1", REVIEW)
        with pytest.raises(DuplicateRecordError):
            work.claim_reviews.append("person-1", replace(REVIEW, reviewer="jun"))


def test_a_review_of_nobody_or_by_nobody_is_refused(filled: Vault) -> None:
    with filled.unit_of_work() as work, pytest.raises(UnknownRecordError):
        work.claim_reviews.append("nobody", REVIEW)
    for lacking in (replace(REVIEW, reviewer=" "), replace(REVIEW, reason="")):
        with filled.unit_of_work() as work, pytest.raises(InvalidRecordError):
            work.claim_reviews.append("person-1", lacking)


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("UPDATE claim_review SET reviewer = 'jun'", AppendOnlyError),
        ("DELETE FROM claim_review", AppendOnlyError),
        ("INSERT OR REPLACE INTO claim_review SELECT * FROM claim_review", DuplicateRecordError),
    ],
)
def test_the_store_refuses_to_change_a_review(
    filled: Vault, statement: str, error: type[Exception]
) -> None:
    with filled.unit_of_work() as work:
        work.claim_reviews.append("person-1", REVIEW)
        with pytest.raises(error):
            work._link.write(text(statement), {})


def test_a_person_being_erased_can_lose_their_reviews(filled: Vault) -> None:
    with filled.unit_of_work() as work:
        work.claim_reviews.append("person-1", REVIEW)
        work._link.write(
            text("INSERT INTO erasure VALUES ('person-1', '2026-11-22', 'anna', NULL)"), {}
        )
        work._link.write(text("DELETE FROM claim_review WHERE subject_id = 'person-1'"), {})
        assert work.claim_reviews.of("person-1") == ()


def test_a_review_makes_the_gate_ask_again(filled: Vault) -> None:
    with filled.unit_of_work() as work:
        before = work.people.get("person-1").revision
        work.claim_reviews.append("person-1", REVIEW)
        assert work.people.get("person-1").revision > before
