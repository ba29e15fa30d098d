"""How a consent was signed: witness, interpreter, second reviewer, money, statements, borders."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from hopewall.core import standing
from hopewall.core.case import CaseFile
from hopewall.core.consent import (
    Assent,
    Compensation,
    CrossBorder,
    Interpreter,
    SignatureKind,
    Signer,
    Statement,
    Witness,
)
from hopewall.core.decision import Hidden
from hopewall.core.profile_data import PROFILES
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.site import ProfileCode
from hopewall.core.standing import last_day
from tests.core import cases
from tests.core.cases import FORM, LOBBY, SHA, SIGNED, TODAY, case, codes, minor_case, shown

WITNESS = Witness("fictional", "nurse", SIGNED)


def reasons(file: CaseFile, **asked: Any) -> tuple[Reason, ...]:
    answer = cases.ask(file, **asked)
    assert isinstance(answer, Hidden), answer
    return answer.reasons


SEEN_SIGNING: list[dict[str, Any]] = [
    {"signature_kind": SignatureKind.THUMBPRINT_WITNESSED},
    {"signed_remotely": True},
    {"read_by_signer": False},
    {"form": replace(FORM, asks_witness=True)},
]


@pytest.mark.parametrize("situation", SEEN_SIGNING)
def test_cg_01_a_thumbprint_a_remote_or_unread_signing_and_some_forms_need_a_witness(
    situation: dict[str, Any],
) -> None:
    assert reasons(case(**situation)) == (Reason(ReasonCode.INCOMPLETE, "witness"),)
    shown(case(**situation, witness=WITNESS))
    other_day = replace(WITNESS, on=SIGNED + timedelta(days=1))
    assert reasons(case(**situation, witness=other_day)) == (
        Reason(ReasonCode.INCOMPLETE, "witness"),
    )


def test_cg_01_an_ordinary_signature_needs_no_witness_and_may_have_one() -> None:
    shown(case(signature_kind=SignatureKind.ESIGN))
    shown(case(witness=replace(WITNESS, on=date(2026, 3, 4))))


@pytest.mark.parametrize("field", ["name", "role", "on"])
def test_cg_01_a_witness_is_named_whole(field: str) -> None:
    changed: dict[str, Any] = {field: "" if field != "on" else None}
    assert codes(case(witness=replace(WITNESS, **changed))) == {ReasonCode.INCOMPLETE}


@pytest.mark.parametrize("which", ["compensation", "remuneration"])
def test_cg_01_what_the_person_gets_is_said_and_none_is_said_too(which: str) -> None:
    paid: dict[str, Any] = {which: Compensation.GIFT}
    assert reasons(case(**paid)) == (Reason(ReasonCode.INCOMPLETE, "compensation_note"),)
    shown(case(**paid, compensation_note="a book"))
    silent: dict[str, Any] = {which: None}
    assert reasons(case(**silent)) == (Reason(ReasonCode.INCOMPLETE, which),)


def test_cg_08_where_a_third_party_pays_the_american_form_says_so() -> None:
    form = replace(FORM, statements=FORM.statements - {Statement.REMUNERATION})
    paid: dict[str, Any] = {"form": form, "compensation_note": "travel"}
    file = case(**paid, remuneration=Compensation.PAYMENT)
    assert reasons(file) == (Reason(ReasonCode.STATEMENT_MISSING, "remuneration"),)
    shown(case(**paid, compensation=Compensation.PAYMENT))
    china = replace(LOBBY, profiles=frozenset({ProfileCode.CN}))
    shown(file, china)


@pytest.mark.parametrize(
    "situation",
    [
        {"remuneration": Compensation.PAYMENT, "compensation_note": "travel"},
        {"assent": Assent(given=True, by="person", on=SIGNED, age_at=30, method="talk")},
    ],
)
def test_cg_08_what_a_situation_adds_takes_nothing_away(situation: dict[str, Any]) -> None:
    """Who is paid, or was asked as a child is, is told everything that everybody is told."""
    shown(case(**situation))
    form = replace(FORM, statements=FORM.statements - {Statement.REVOCATION})
    answer = reasons(case(form=form, **situation))
    assert answer == (Reason(ReasonCode.STATEMENT_MISSING, "revocation"),)


def test_cg_08_a_childs_form_has_the_rules_for_children() -> None:
    form = replace(FORM, statements=FORM.statements - {Statement.MINOR_RULES})
    assent = Assent(given=True, by="child", on=SIGNED, age_at=10, method="talk")
    file = minor_case(born="2015-09", majority=date(2033, 9, 1), assent=assent, form=form)
    assert reasons(file) == (Reason(ReasonCode.STATEMENT_MISSING, "minor_rules"),)
    asked = case(assent=assent, form=form)
    assert reasons(asked) == (Reason(ReasonCode.STATEMENT_MISSING, "minor_rules"),)
    small = minor_case(born="2022-01", majority=date(2040, 1, 1), form=form)
    assert reasons(small) == (Reason(ReasonCode.STATEMENT_MISSING, "minor_rules"),)
    shown(case(form=form))


def test_cg_08_where_content_crosses_a_border_the_form_says_so() -> None:
    form = replace(FORM, statements=FORM.statements - {Statement.CROSS_BORDER})
    missing = (Reason(ReasonCode.STATEMENT_MISSING, "cross_border"),)
    assert reasons(case(form=form)) == missing
    abroad = frozenset({"CN", "SG"})
    assert reasons(case(form=form, cross_border=None, territories=abroad)) == missing
    shown(case(form=form, cross_border=None))


def test_cg_08_every_statement_of_the_union_counts() -> None:
    for code, profile in PROFILES.items():
        at_home = replace(LOBBY, profiles=frozenset({code}))
        person = replace(cases.person(), profiles=frozenset({code}))
        demanded = profile.statements.value
        bare = replace(FORM, statements=demanded | {Statement.CROSS_BORDER})
        shown(case(subject=person, form=bare), at_home)
        for statement in demanded:
            form = replace(FORM, statements=FORM.statements - {statement})
            missing = (Reason(ReasonCode.STATEMENT_MISSING, statement),)
            assert reasons(case(subject=person, form=form), channel=at_home) == missing
    two = FORM.statements - {Statement.REVOCATION, Statement.NO_CONDITION}
    assert reasons(case(form=replace(FORM, statements=two)))[0].detail == "no_condition, revocation"


@pytest.mark.parametrize("field", ["info_description", "recipient_description"])
def test_cg_01_america_asks_what_is_disclosed_and_to_whom(field: str) -> None:
    blank: dict[str, Any] = {field: "  "}
    assert reasons(case(**blank)) == (Reason(ReasonCode.INCOMPLETE, field),)
    shown(case(**blank), replace(LOBBY, profiles=frozenset({ProfileCode.EU})))


def test_cg_10_a_consent_the_treating_team_obtained_needs_a_second_reviewer() -> None:
    treating: dict[str, Any] = {"obtained_by_independent": False}
    shown(case(**treating, second_reviewer="user-ethics"))
    for nobody in ("", "  ", "USER-consent ", "user-recorder", " user-verifier"):
        file = case(**treating, second_reviewer=nobody)
        assert codes(file) == {ReasonCode.SECOND_REVIEW_MISSING}
    shown(case(second_reviewer=""))


def test_cg_10_a_record_is_verified_after_it_was_recorded() -> None:
    moment = datetime(2026, 3, 2, tzinfo=UTC)
    shown(case(verified_at=moment))
    early = case(verified_at=moment - timedelta(seconds=1))
    assert reasons(early) == (Reason(ReasonCode.INCOMPLETE, "verified_at"),)


@pytest.mark.parametrize(
    "change",
    [
        {"name": ""},
        {"mode": " "},
        {"statement_sha256": "no hash"},
        {"independent": False},
        {"language": "fr"},
    ],
)
def test_cg_07_an_interpreter_is_named_independent_and_made_a_statement(
    change: dict[str, Any],
) -> None:
    german = replace(FORM, language="de")
    whole = Interpreter("fictional", "en", "by phone", SHA, independent=True)
    shown(case(form=german, interpreter=whole))
    file = case(form=german, interpreter=replace(whole, **change))
    assert reasons(file) == (Reason(ReasonCode.FORM_LANGUAGE, "de"),)


@pytest.mark.parametrize(
    "crossing",
    [CrossBorder(granted=True, recipient=" ", mechanism_ref="M")],
)
def test_cg_04_crossing_a_border_needs_a_recipient(crossing: CrossBorder) -> None:
    abroad = replace(LOBBY, territory="SG")
    file = case(territories=frozenset({"CN", "SG"}), cross_border=crossing)
    assert reasons(file, channel=abroad) == (Reason(ReasonCode.CROSS_BORDER_NOT_GRANTED, "CN"),)


def test_cg_04_every_record_must_allow_the_crossing() -> None:
    abroad = replace(LOBBY, territory="SG")
    file = case(territories=frozenset({"CN", "SG"}))
    at_home = replace(file.consents[0], consent_id="consent-2", cross_border=None)
    for order in ((file.consents[0], at_home), (at_home, file.consents[0])):
        assert codes(replace(file, consents=order), abroad) == {ReasonCode.CROSS_BORDER_NOT_GRANTED}


def test_cg_04_of_two_records_each_origin_counts() -> None:
    file = case()
    elsewhere = replace(
        file.consents[0],
        consent_id="consent-2",
        origin_territory="SG",
        territories=frozenset({"CN", "SG"}),
        cross_border=None,
    )
    answer = reasons(replace(file, consents=(*file.consents, elsewhere)))
    assert answer == (Reason(ReasonCode.CROSS_BORDER_NOT_GRANTED, "CN, SG"),)


@pytest.mark.parametrize(
    ("pia_date", "code"),
    [(TODAY, None), (TODAY + timedelta(days=1), ReasonCode.IMPACT_ASSESSMENT_MISSING)],
)
def test_cg_01_an_impact_assessment_was_made_beforehand(
    pia_date: date, code: ReasonCode | None
) -> None:
    if code is None:
        shown(case(pia_date=pia_date))
    else:
        assert reasons(case(pia_date=pia_date)) == (Reason(code, "2026-06-16"),)
        at_home = replace(LOBBY, profiles=frozenset({ProfileCode.US}))
        american = replace(cases.person(), profiles=frozenset({ProfileCode.US}))
        shown(case(subject=american, pia_date=pia_date), at_home)


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("sensitive_separate", ReasonCode.SEPARATE_CONSENT_MISSING),
        ("publicity_separate", ReasonCode.SEPARATE_CONSENT_MISSING),
    ],
)
def test_cg_01_a_separate_consent_is_a_yes_with_a_mark_of_its_own(
    field: str, code: ReasonCode
) -> None:
    record = case().consents[0]
    for change in ({"granted": False}, {"signature_ref": " "}):
        changed: dict[str, Any] = {field: replace(getattr(record, field), **change)}
        assert reasons(case(**changed)) == (Reason(code, field),)


def test_cg_05_no_copy_no_showing() -> None:
    shown(case(copy_given_on=TODAY))
    late = case(copy_given_on=TODAY + timedelta(days=1))
    assert reasons(late) == (Reason(ReasonCode.INCOMPLETE, "copy_given_on"),)


def test_cg_05_the_day_of_signing_is_the_first() -> None:
    subject = replace(cases.person(), vital_checked_on=SIGNED)
    record: dict[str, Any] = {"patient_reviews": ()}
    file = case(subject=subject, **record)
    reviews = tuple(replace(r, on=SIGNED) for r in cases.reviews(file.story, subject))
    file = case(subject=subject, patient_reviews=reviews)
    shown(file, on=SIGNED)
    assert ReasonCode.NOT_YET_SIGNED in codes(file, on=SIGNED - timedelta(days=1))


def test_cg_05_the_last_day_is_before_the_end_or_the_confirmation_whichever_is_first() -> None:
    checked = replace(cases.person(), vital_checked_on=TODAY)
    assert shown(case(subject=checked, expires_on=date(2026, 8, 1))).until == date(2026, 7, 31)
    assert shown(case(subject=checked, reconfirm_due=date(2026, 8, 1))).until == date(2026, 7, 31)
    assert codes(case(expires_on=TODAY)) == {ReasonCode.EXPIRED}
    shown(case(expires_on=TODAY + timedelta(days=1)))
    shown(case(reconfirm_due=TODAY + timedelta(days=1)))


@pytest.mark.parametrize("version", [1.5, None, True, 0])
def test_cg_25_a_version_that_is_no_number_counts_as_the_newest_and_hides(version: Any) -> None:
    file = case()
    odd = replace(file.consents[0], version=version)
    for order in ((odd, *file.consents), (*file.consents, odd)):
        assert codes(replace(file, consents=order)) == {ReasonCode.INCOMPLETE}


def test_cg_25_an_old_version_never_comes_back() -> None:
    file = case()
    newer = replace(file.consents[0], version=2, prev_hash=SHA, verified_by="")
    for order in ((newer, *file.consents), (*file.consents, newer)):
        assert codes(replace(file, consents=order)) == {ReasonCode.INCOMPLETE}


def test_cg_11_a_representative_of_the_person_is_named_with_relationship() -> None:
    for field in ("name", "relationship"):
        blank: dict[str, Any] = {field: " "}
        odd = replace(cases.REPRESENTATIVE, **blank)
        file = case(signer=Signer.ATTORNEY, representative=odd)
        assert codes(file) == {ReasonCode.REPRESENTATIVE_UNPROVEN}


DATES = ("signed_on", "expires_on", "reconfirm_due")


@pytest.mark.parametrize("name", DATES)
def test_a_consent_without_a_term_has_no_last_day(name: str) -> None:
    record = case().consents[0]
    assert last_day(record, None) == date(2027, 2, 28)
    blank: dict[str, Any] = {name: None}
    with pytest.raises(ValueError, match=r"^a consent without a term has no last day$"):
        last_day(replace(record, **blank), None)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        *((name, "dates") for name in (*DATES, "copy_given_on")),
        ("form", "form"),
        ("recorded_at", "verified_at"),
        ("verified_at", "verified_at"),
    ],
)
def test_cg_01_each_rule_refuses_what_it_cannot_judge_even_where_nobody_missed_it(
    monkeypatch: pytest.MonkeyPatch, name: str, told: str
) -> None:
    """The rules have a lock of their own, should a field ever be asked for less strictly."""
    monkeypatch.setattr(standing, "missing_fields", lambda _: ())
    blank: dict[str, Any] = {name: None}
    assert Reason(ReasonCode.INCOMPLETE, told) in reasons(case(**blank))


def test_cg_01_all_that_is_missing_in_a_record_is_named_at_once() -> None:
    answer = reasons(case(place=" ", signed_tz=""))
    assert answer == (Reason(ReasonCode.INCOMPLETE, "signed_tz, place"),)
