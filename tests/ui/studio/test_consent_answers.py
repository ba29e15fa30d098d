"""Answers make a record and a record gives its answers back; nothing is answered by itself."""

from dataclasses import replace
from datetime import date

import pytest

from hopewall.core.codes import Audience
from hopewall.core.consent import Answer, Scope
from hopewall.ui.viewmodels.studio.consent_answers import (
    NO,
    QUESTIONS,
    YES,
    Kind,
    answers_of,
    day_in,
    record_of,
)
from tests.core.cases import consent, person, story

BLANK = replace(
    consent(story(), person()),
    scopes={},
    audiences={},
    purposes=frozenset(),
    signer=None,
    compensation=None,
    witness=None,
    recorded_by="",
)


def test_an_empty_page_answers_nothing() -> None:
    record = record_of(BLANK, {})
    assert record.scopes == {}
    assert record.audiences == {}
    assert record.purposes == frozenset()
    assert (record.signer, record.signed_on, record.filled_before_signing) == (None, None, None)
    assert answers_of(record) == {}


def test_every_scope_and_every_audience_is_asked_once() -> None:
    keys = [question.key for question in QUESTIONS]
    assert len(keys) == len(set(keys))
    assert {f"scopes.{one}" for one in Scope} <= set(keys)
    assert {f"audiences.{one}" for one in Audience} <= set(keys)
    assert all(each.kind is Kind.YES_NO for each in QUESTIONS if each.section == "shown")


def test_answers_come_back_from_a_record() -> None:
    record = consent(story(), person())
    assert record_of(record, answers_of(record)) == record


def test_yes_and_no_are_both_kept() -> None:
    record = record_of(BLANK, {"scopes.face_photo": YES, "scopes.full_name": NO})
    assert record.scopes == {Scope.FACE_PHOTO: Answer.GRANTED, Scope.FULL_NAME: Answer.REFUSED}


@pytest.mark.parametrize(
    "typed",
    ["2026-11-28", "2026/11/28", "2026.11.28", "20261128", "2026年11月28日", " 2026-11-28 "],
)
def test_a_day_is_read_however_it_is_punctuated(typed: str) -> None:
    assert day_in(typed) == date(2026, 11, 28)


@pytest.mark.parametrize("typed", ["", "28.11.2026", "2026-13-01", "2026-02-30", "tomorrow"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert day_in(typed) is None


def test_half_a_witness_is_none() -> None:
    assert record_of(BLANK, {"witness.name": "A nurse"}).witness is None
    whole = record_of(
        BLANK, {"witness.name": "A", "witness.role": "nurse", "witness.on": "20261128"}
    )
    assert whole.witness is not None
