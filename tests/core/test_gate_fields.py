"""CG-01, field by field: what is missing, blank or not of its kind is named, and hides."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from hopewall.core import gate
from hopewall.core.codes import Audience, Language
from hopewall.core.completeness import (
    CONDITIONAL,
    REQUIRED,
    is_count,
    is_day,
    is_form,
    is_sha256,
    is_text,
    is_year_month,
    missing_fields,
)
from hopewall.core.consent import (
    AdDetermination,
    Answer,
    Assent,
    ConsentRecord,
    ExpiryEvent,
    PatientReview,
    Purpose,
    Scope,
    Statement,
    Witness,
)
from hopewall.core.decision import Hidden
from hopewall.core.gate_person import PersonAnswer
from hopewall.core.genesis import GENESIS
from hopewall.core.reasons import Reason, ReasonCode
from tests.core import cases
from tests.core.cases import FORM, LOBBY, SHA, SIGNED, case
from tests.core.test_gate_properties import STORY_REQUIRED, SUBJECT_REQUIRED


def missing(**changes: Any) -> tuple[str, ...]:
    return missing_fields(case(**changes).consents[0])


@pytest.mark.parametrize("name", [name for name in REQUIRED if name != "subject_id"])
def test_cg_01_a_required_field_that_is_missing_is_named(name: str) -> None:
    assert missing(**{name: None}) == (name,)
    answer = cases.ask(case(**{name: None}))
    assert isinstance(answer, Hidden)
    assert answer.reasons[0] == Reason(ReasonCode.INCOMPLETE, name)


@pytest.mark.parametrize("name", sorted(CONDITIONAL))
def test_cg_01_any_other_field_that_is_not_of_its_kind_is_named(name: str) -> None:
    assert missing(**{name: 5}) == (name,)


def test_cg_01_everything_that_is_missing_is_named_at_once() -> None:
    assert missing(place=" ", signed_tz="", assent=3) == ("signed_tz", "place", "assent")


@pytest.mark.parametrize("name", SUBJECT_REQUIRED)
def test_cg_01_what_is_missing_about_the_person_is_named(name: str) -> None:
    gone: dict[str, Any] = {name: None}
    file = case()
    answer = cases.ask(replace(file, subject=replace(file.subject, **gone)))
    assert isinstance(answer, Hidden)
    assert answer.reasons[0] == Reason(ReasonCode.INCOMPLETE, name)


@pytest.mark.parametrize("name", sorted(set(STORY_REQUIRED) - {"state", "approved_at"}))
def test_cg_01_what_is_missing_about_the_story_is_named(name: str) -> None:
    gone: dict[str, Any] = {name: None}
    file = case()
    answer = cases.ask(replace(file, story=replace(file.story, **gone)))
    assert isinstance(answer, Hidden)
    (named,) = [r.detail for r in answer.reasons if r.code is ReasonCode.INCOMPLETE]
    assert name in named.split(", ")


def test_cg_01_all_that_is_missing_about_the_story_is_named_at_once() -> None:
    file = case()
    odd: Any = None
    answer = cases.ask(replace(file, story=replace(file.story, voice=odd, size=odd)))
    assert isinstance(answer, Hidden)
    assert answer.reasons == (Reason(ReasonCode.INCOMPLETE, "size, voice"),)


ODD_LANGUAGE: Any = "en"
ANOTHERS_TEXT = cases.story().texts[Language.ZH_HANS]


@pytest.mark.parametrize(
    ("name", "odd"),
    [
        ("subject_id", "subject-2"),
        ("texts", {Language.ZH_HANS: ANOTHERS_TEXT, Language.EN: ANOTHERS_TEXT}),
        ("texts", {Language.ZH_HANS: ANOTHERS_TEXT, Language.EN: "words"}),
        (
            "texts",
            {Language.ZH_HANS: ANOTHERS_TEXT, "en": replace(ANOTHERS_TEXT, language=ODD_LANGUAGE)},
        ),
        ("photo", replace(cases.photo(), master_sha256="")),
        ("investigational", None),
        ("timeline", None),
        ("timeline", ("diagnosed",)),
    ],
)
def test_cg_01_what_is_odd_about_the_story_alone_is_named_alone(name: str, odd: Any) -> None:
    file = case()
    changed: dict[str, Any] = {name: odd}
    answer = cases.ask(replace(file, story=replace(file.story, **changed)))
    assert answer == Hidden((Reason(ReasonCode.INCOMPLETE, name),))


def test_cg_01_without_rules_nothing_is_shown_even_where_nobody_missed_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The gate asks again: whoever asks about the person might stop to ask for a jurisdiction."""
    monkeypatch.setattr(gate, "person_faults", lambda *_: PersonAnswer())
    nowhere = replace(LOBBY, profiles=frozenset())
    subject = replace(cases.person(), profiles=frozenset())
    told = replace(cases.story(), fair_balance_version="old")
    assert cases.ask(case(told, subject), nowhere) == Hidden(
        (Reason(ReasonCode.FAIR_BALANCE_OUTDATED), Reason(ReasonCode.INCOMPLETE, "profiles"))
    )


def test_cg_01_a_participant_of_a_study_has_its_number() -> None:
    subject = replace(cases.person(), research_participant=True)
    told = replace(cases.story(), irb_ref="IRB-1")
    answer = cases.ask(case(told, subject))
    assert answer.reasons == (Reason(ReasonCode.INCOMPLETE, "trial_id"),)  # type: ignore[union-attr]
    cases.shown(case(told, replace(subject, trial_id="T-1")))


def test_cg_01_without_a_jurisdiction_the_gate_knows_no_rules() -> None:
    nowhere = replace(LOBBY, profiles=frozenset())
    subject = replace(cases.person(), profiles=frozenset())
    answer = cases.ask(case(subject=subject), nowhere)
    assert answer.reasons == (Reason(ReasonCode.INCOMPLETE, "profiles"),)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("version", "prev_hash", "sound"),
    [(1, GENESIS, True), (2, SHA, True), (1, SHA, False), (2, GENESIS, False)],
)
def test_cg_01_the_first_version_and_only_that_follows_nothing(
    version: int, prev_hash: str, sound: bool
) -> None:
    expected = () if sound else ("prev_hash",)
    assert missing(version=version, prev_hash=prev_hash) == expected


ODD_ANSWERS: list[Any] = [
    {},
    dict.fromkeys(list(Scope)[1:], Answer.GRANTED),
    dict.fromkeys(Scope, "granted"),
    dict.fromkeys(Scope, True),
    dict.fromkeys(map(str, Scope), Answer.GRANTED),
    {**dict.fromkeys(Scope, Answer.GRANTED), "more": Answer.GRANTED},
    list(Scope),
]


@pytest.mark.parametrize("odd", ODD_ANSWERS)
def test_cg_01_every_question_has_an_explicit_answer(odd: Any) -> None:
    assert missing(scopes=odd) == ("scopes",)
    assert missing(audiences=dict.fromkeys(Scope, Answer.GRANTED)) == ("audiences",)
    assert missing(audiences=dict.fromkeys(Audience, Answer.REFUSED)) == ()


@pytest.mark.parametrize(
    ("name", "odd"),
    [
        ("purposes", frozenset()),
        ("purposes", {Purpose.PATIENT_EDUCATION}),
        ("purposes", frozenset({Purpose.PRESS, "fun"})),
        ("site_ids", frozenset({"a", " "})),
        ("territories", frozenset({"cn"})),
        ("territories", frozenset({"CHN"})),
        ("origin_territory", "C"),
        ("signed_tz", "Shanghai"),
        ("signed_tz", "Asia/"),
        ("scan_sha256", SHA.upper()),
        ("scan_sha256", SHA[1:]),
        ("scan_pages", 0),
        ("scan_pages", True),
        ("signed_on", datetime(2026, 3, 1, tzinfo=UTC)),
        ("recorded_at", datetime(2026, 3, 2)),  # noqa: DTZ001  that is the fault
        ("recorded_at", date(2026, 3, 2)),
        ("obtained_by_independent", 1),
        ("signer", "subject?"),
        ("expiry_events", frozenset({"someday"})),
        ("expiry_events", {ExpiryEvent.DEATH}),
        ("patient_reviews", [PatientReview("en", SHA, SIGNED, "read")]),
        ("patient_reviews", ("yes",)),
        ("patient_reviews", (PatientReview("en", SHA, datetime(2026, 3, 1, tzinfo=UTC), "read"),)),
        ("assent", Assent(given=True, by="", on=SIGNED, age_at=9, method="talk")),
        ("assent", Assent(given=True, by="child", on=SIGNED, age_at=0, method="talk")),
        ("witness", Witness("", "nurse", SIGNED)),
        ("info_description", None),
    ],
)
def test_cg_01_a_value_that_is_not_of_its_kind_is_named(name: str, odd: Any) -> None:
    assert missing(**{name: odd}) == (name,)


@pytest.mark.parametrize("zone", ["UTC", "Asia/Shanghai", "America/Argentina/Buenos_Aires"])
def test_a_time_zone_is_named_as_the_world_names_it(zone: str) -> None:
    assert missing(signed_tz=zone) == ()


def test_an_assent_whose_age_nobody_wrote_down_is_whole() -> None:
    assert missing(assent=Assent(True, "child", SIGNED, None, "talk")) == ()
    assert missing(expiry_events=frozenset({ExpiryEvent.DEATH})) == ()


@pytest.mark.parametrize(
    "field", [f.name for f in fields(FORM) if f.name not in {"retired_on", "reading_level"}]
)
def test_cg_01_a_form_says_all_it_must(field: str) -> None:
    assert is_form(FORM)
    gone: dict[str, Any] = {field: None}
    assert not is_form(replace(FORM, **gone))


def test_cg_01_odd_forms_are_no_forms() -> None:
    odd: Any = "someday"
    assert not is_form(replace(FORM, retired_on=odd))
    assert not is_form(replace(FORM, statements=frozenset({Statement.RIGHTS, odd})))
    assert not is_form(None)
    assert is_form(replace(FORM, retired_on=date(2027, 1, 1), asks_witness=True))


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("Lan", True),
        ("two\nlines\tand more", True),
        ("阿兰", True),
        ("non\u00a0breaking", True),
        ("", False),
        (" \n ", False),
        ("bell\x07", False),
        ("null\x00", False),
        ("rub\x7fout", False),
        (None, False),
        (b"Lan", False),
    ],
)
def test_a_text_has_something_in_it_and_no_control_characters(text: object, sound: bool) -> None:
    assert is_text(text) is sound


def test_small_values_are_what_they_claim_to_be() -> None:
    assert [is_count(n) for n in (1, 2, 0, -1, True, 1.0, None)] == [True, True, *([False] * 5)]
    assert is_day(SIGNED)
    assert not is_day(datetime(2026, 3, 1, tzinfo=UTC))
    assert not is_day("2026-03-01")
    assert [is_year_month(m) for m in ("2008-01", "2008-12", "2008-13", "2008-1", None)] == [
        True,
        True,
        False,
        False,
        False,
    ]
    assert is_sha256(SHA)
    assert not is_sha256(None)


def test_an_approved_advertisement_has_its_number() -> None:
    marketing = frozenset({Purpose.PATIENT_EDUCATION, Purpose.MARKETING})
    approved = AdDetermination("advertising_approved", "b", "u", SIGNED, "AD-1")
    assert missing(purposes=marketing, ad_determination=approved) == ()


def test_every_record_in_these_tests_is_whole() -> None:
    record = case().consents[0]
    assert isinstance(record, ConsentRecord)
    assert isinstance(record.scopes, Mapping)
    assert missing_fields(record) == ()
