"""Whatever is deleted, blanked or corrupted, the gate fails closed (CG-01, CG-02)."""

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopewall.core.calendar import add_months
from hopewall.core.case import CaseFile
from hopewall.core.codes import Audience
from hopewall.core.completeness import CONDITIONAL, REQUIRED
from hopewall.core.consent import Answer, ConsentRecord, Scope, WithdrawalExtent
from hopewall.core.decision import ELEMENT_SCOPE, Hidden, Shown
from hopewall.core.person import Subject
from tests.core import cases
from tests.core.cases import LOBBY, TODAY

if TYPE_CHECKING:
    from hopewall.core.story import Photo, Story

RUBBISH = st.sampled_from([None, "", "   ", -1, "nonsense\x00", 3.5, (), frozenset({"x"}), b"x"])

SUBJECT_REQUIRED = tuple(
    f.name
    for f in fields(Subject)
    if f.name
    not in {
        "trial_id",
        "birth_year_month",
        "majority_date",
        "contact_ref",
        "mrn_link",
        "revision",
    }
)
STORY_REQUIRED = (
    "story_id",
    "subject_id",
    "size",
    "state",
    "author_id",
    "approver_id",
    "approved_at",
    "original_language",
    "texts",
    "voice",
    "on_face_refused",
    "fiction",
)
PHOTO_REQUIRED = (
    *("asset_id", "master_sha256", "renditions", "faces_count", "people"),
    *("alt_text", "contents"),
)


def ask(file: CaseFile, on: date = TODAY) -> Shown | Hidden:
    return cases.ask(file, LOBBY, on)


def test_every_field_of_a_record_is_required_unless_it_is_named_as_conditional() -> None:
    names = {f.name for f in fields(ConsentRecord)}
    assert names >= CONDITIONAL
    assert set(REQUIRED) == names - CONDITIONAL


@given(name=st.sampled_from(REQUIRED), rubbish=RUBBISH)
@settings(max_examples=cases.examples(400), deadline=None)
def test_a_record_with_any_one_required_field_deleted_blanked_or_corrupted_hides_the_story(
    name: str, rubbish: Any
) -> None:
    file = cases.case()
    changed: dict[str, Any] = {name: rubbish}
    broken = replace(file.consents[0], **changed)
    assert isinstance(ask(replace(file, consents=(broken,))), Hidden)


@given(name=st.sampled_from(SUBJECT_REQUIRED), rubbish=RUBBISH)
@settings(max_examples=cases.examples(200), deadline=None)
def test_a_person_with_any_one_required_field_broken_is_not_shown(name: str, rubbish: Any) -> None:
    file = cases.case()
    changed: dict[str, Any] = {name: rubbish}
    assert isinstance(ask(replace(file, subject=replace(file.subject, **changed))), Hidden)


@given(name=st.sampled_from(["birth_year_month", "majority_date", "trial_id"]), rubbish=RUBBISH)
@settings(max_examples=cases.examples(60), deadline=None)
def test_a_person_with_rubbish_in_any_other_field_never_shows_more(name: str, rubbish: Any) -> None:
    file = cases.case()
    changed: dict[str, Any] = {name: rubbish}
    answer = ask(replace(file, subject=replace(file.subject, **changed)))
    assert isinstance(answer, Hidden) or answer == ask(file)


@given(name=st.sampled_from(STORY_REQUIRED), rubbish=RUBBISH)
@settings(max_examples=cases.examples(200), deadline=None)
def test_a_story_with_any_one_required_field_broken_is_not_shown(name: str, rubbish: Any) -> None:
    file = cases.case()
    changed: dict[str, Any] = {name: rubbish}
    assert isinstance(ask(replace(file, story=replace(file.story, **changed))), Hidden)


@pytest.mark.parametrize("renditions", [(), ("picture",), (replace(cases.RENDITION, sha256=""),)])
def test_a_photo_with_odd_pictures_is_not_shown(renditions: Any) -> None:
    file = cases.case()
    told = replace(file.story, photo=replace(cases.photo(), renditions=renditions))
    assert isinstance(ask(replace(file, story=told)), Hidden)


@given(name=st.sampled_from(sorted(CONDITIONAL)), rubbish=RUBBISH)
@settings(max_examples=cases.examples(200), deadline=None)
def test_a_record_with_rubbish_in_any_other_field_never_shows_more(name: str, rubbish: Any) -> None:
    file = cases.case()
    changed: dict[str, Any] = {name: rubbish}
    broken = replace(file.consents[0], **changed)
    whole, answer = ask(file), ask(replace(file, consents=(broken,)))
    assert isinstance(whole, Shown)
    assert isinstance(answer, Hidden) or (
        set(answer.elements) <= set(whole.elements) and answer.until <= whole.until
    )


ODD_PARTS: list[dict[str, Any]] = [
    {"texts": {"en": "words"}},
    {"texts": {"zh-Hans": None}},
    {"timeline": ("2021-03",)},
    {"timeline": None},
    {"investigational": None},
    {"fair_balance_version": None},
]


@pytest.mark.parametrize("change", ODD_PARTS)
def test_a_story_with_odd_parts_is_not_shown(change: dict[str, Any]) -> None:
    file = cases.case()
    assert isinstance(ask(replace(file, story=replace(file.story, **change))), Hidden)


@given(name=st.sampled_from(PHOTO_REQUIRED), rubbish=RUBBISH)
@settings(max_examples=cases.examples(100), deadline=None)
def test_a_photo_with_any_one_required_field_broken_is_not_shown(name: str, rubbish: Any) -> None:
    file = cases.case()
    changed: dict[str, Any] = {name: rubbish}
    broken: Photo = replace(cases.photo(), **changed)
    told: Story = replace(file.story, photo=broken)
    assert isinstance(ask(replace(file, story=told)), Hidden)
    try:
        approved = cases.case(told)
    except (TypeError, AttributeError, ValueError):
        return
    assert isinstance(ask(approved), Hidden)


@st.composite
def answers(draw: st.DrawFn, kind: type[Scope] | type[Audience]) -> dict[object, Answer]:
    return {key: draw(st.sampled_from(Answer)) for key in kind}


def granted(answered: dict[Scope, Answer]) -> set[Scope]:
    return {scope for scope, answer in answered.items() if answer is Answer.GRANTED}


@given(first=answers(Scope), second=answers(Scope), withdrawn=st.sets(st.sampled_from(Scope)))
@settings(max_examples=cases.examples(300), deadline=None)
def test_no_element_ever_comes_out_without_its_scope_granted_by_every_record_and_not_taken_back(
    first: dict[Scope, Answer], second: dict[Scope, Answer], withdrawn: set[Scope]
) -> None:
    file = cases.case(scopes=first)
    other = replace(file.consents[0], consent_id="consent-2", scopes=second)
    event = cases.withdrawal(WithdrawalExtent.SCOPES, scopes=frozenset(withdrawn))
    events = (event,) if withdrawn else ()
    answer = ask(replace(file, consents=(*file.consents, other), withdrawals=events))
    if isinstance(answer, Shown):
        allowed = (granted(first) - withdrawn) & granted(second)
        assert {ELEMENT_SCOPE[element] for element in answer.elements} <= allowed


@given(
    terms=st.lists(st.integers(1, 900), min_size=1, max_size=3),
    offset=st.integers(0, 900),
    grace=st.integers(0, 400),
)
@settings(max_examples=cases.examples(300), deadline=None)
def test_the_last_day_is_a_day_on_which_it_is_shown_and_the_next_is_not(
    terms: list[int], offset: int, grace: int
) -> None:
    signed = date(2026, 1, 1)
    on = signed + timedelta(days=offset)
    checked = on - timedelta(days=min(grace, offset))
    subject = replace(cases.person(), vital_checked_on=checked)
    base = cases.case(subject=subject)
    records = tuple(
        replace(
            base.consents[0],
            consent_id=f"consent-{number}",
            signed_on=signed,
            copy_given_on=signed,
            expires_on=signed + timedelta(days=days),
            reconfirm_due=add_months(signed, 59),
            pia_date=signed,
            ad_determination=replace(cases.DETERMINED, on=signed),
            patient_reviews=tuple(
                replace(review, on=signed) for review in base.consents[0].patient_reviews
            ),
        )
        for number, days in enumerate(terms)
    )
    file = replace(base, consents=records)
    answer = ask(file, on)
    standing = [days for days in terms if days > offset]
    if not standing:
        assert isinstance(answer, Hidden)
        return
    assert isinstance(answer, Shown) == (on <= add_months(checked, 6) + timedelta(days=30))
    if isinstance(answer, Shown):
        assert answer.until <= signed + timedelta(days=min(standing) - 1)
        assert isinstance(ask(file, answer.until), Shown)
        vital_end = add_months(checked, 6) + timedelta(days=30)
        after = ask(file, answer.until + timedelta(days=1))
        assert isinstance(after, Hidden) or (
            answer.until < vital_end and min(standing) < max(standing)
        )
