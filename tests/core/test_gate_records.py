"""The gate asks the record: CG-01, CG-03 to CG-08, CG-10, CG-11, CG-21, CG-23 and CG-25."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from hopewall.core.case import CaseFile
from hopewall.core.codes import Audience
from hopewall.core.consent import (
    AdDetermination,
    Answer,
    CrossBorder,
    Interpreter,
    Purpose,
    Scope,
    Signer,
    Statement,
    Withdrawal,
    WithdrawalExtent,
)
from hopewall.core.decision import Element, Hidden
from hopewall.core.person import Subject
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.site import ProfileCode
from hopewall.core.story import StoryState
from tests.core import cases
from tests.core.cases import FORM, LOBBY, SESSION, SHA, SIGNED, TODAY, case, codes, shown


def with_withdrawal(file: CaseFile, *events: Withdrawal) -> CaseFile:
    return replace(file, withdrawals=events)


def test_cg_01_a_fully_consented_story_is_shown_with_every_element_it_has() -> None:
    assert shown(case()).elements == (
        Element.FACE,
        Element.FIRST_NAME,
        Element.MESSAGE,
        Element.QUOTE,
        Element.TITLE,
        Element.BODY,
        Element.DIAGNOSIS,
        Element.THERAPY,
        Element.AGE_BAND,
        Element.CITY,
        Element.REGION,
        Element.TIMELINE,
        Element.OUTCOME,
    )


def test_cg_01_without_any_consent_nothing_is_shown() -> None:
    assert codes(replace(case(), consents=())) == {ReasonCode.NO_CONSENT}


def test_cg_01_somebody_elses_consent_does_not_count() -> None:
    assert ReasonCode.NO_CONSENT in codes(case(subject_id="subject-2"))


def test_cg_01_a_person_without_a_jurisdiction_at_a_site_without_one_is_not_shown() -> None:
    nowhere = replace(LOBBY, profiles=frozenset())
    subject = replace(cases.person(), profiles=frozenset())
    assert ReasonCode.INCOMPLETE in codes(case(subject=subject), nowhere)


@pytest.mark.parametrize("field", ["pia_ref", "pia_date"])
def test_cg_01_china_asks_for_an_impact_assessment(field: str) -> None:
    changed: dict[str, Any] = {field: {"pia_ref": " ", "pia_date": None}[field]}
    assert codes(case(**changed)) == {ReasonCode.IMPACT_ASSESSMENT_MISSING}


@pytest.mark.parametrize("field", ["sensitive_separate", "publicity_separate"])
def test_cg_01_china_asks_for_separate_consents(field: str) -> None:
    assert codes(case(**{field: None})) == {ReasonCode.SEPARATE_CONSENT_MISSING}


def test_cg_01_what_only_china_asks_is_not_asked_where_neither_site_nor_person_is_chinese() -> None:
    american = frozenset({ProfileCode.US})
    subject = replace(cases.person(), profiles=american)
    file = case(subject=subject, pia_ref="", publicity_separate=None, ad_determination=None)
    shown(file, replace(LOBBY, profiles=american))


def test_cg_01_the_persons_own_law_holds_at_a_foreign_site() -> None:
    abroad = replace(LOBBY, profiles=frozenset({ProfileCode.US}))
    assert codes(case(pia_ref=""), abroad) == {ReasonCode.IMPACT_ASSESSMENT_MISSING}


def test_cg_03_an_audience_that_was_refused_sees_nothing() -> None:
    audiences = dict.fromkeys(Audience, Answer.GRANTED) | {Audience.LOBBY_SCREEN: Answer.REFUSED}
    file = case(audiences=audiences)
    assert codes(file) == {ReasonCode.AUDIENCE_NOT_GRANTED}
    shown(file, SESSION)


def test_cg_03_another_site_sees_nothing() -> None:
    assert codes(case(), replace(LOBBY, site_id="elsewhere")) == {ReasonCode.SITE_NOT_GRANTED}


def test_cg_04_another_territory_sees_nothing() -> None:
    assert codes(case(), replace(LOBBY, territory="SG")) >= {ReasonCode.TERRITORY_NOT_GRANTED}


@pytest.mark.parametrize(
    "crossing",
    [
        None,
        CrossBorder(granted=False, recipient="x", mechanism_ref="M"),
        CrossBorder(True, "x", ""),
    ],
)
def test_cg_04_crossing_a_border_needs_a_yes_and_a_mechanism(crossing: CrossBorder | None) -> None:
    abroad = replace(LOBBY, territory="SG")
    file = case(territories=frozenset({"CN", "SG"}), cross_border=crossing)
    shown(file)
    assert codes(file, abroad) == {ReasonCode.CROSS_BORDER_NOT_GRANTED}
    shown(case(territories=frozenset({"CN", "SG"})), abroad)


def test_cg_05_shown_from_the_day_of_signing_until_the_day_before_the_end() -> None:
    file = case(
        subject=replace(cases.person(), vital_checked_on=date(2026, 6, 1)),
        expires_on=date(2026, 6, 20),
    )
    assert shown(file, on=date(2026, 6, 19)).until == date(2026, 6, 19)
    assert codes(file, on=date(2026, 6, 20)) == {ReasonCode.EXPIRED}
    early = replace(file, subject=replace(file.subject, vital_checked_on=SIGNED))
    assert ReasonCode.NOT_YET_SIGNED in codes(early, on=date(2026, 2, 28))


def test_cg_05_a_yearly_confirmation_that_is_overdue_hides() -> None:
    assert codes(case(reconfirm_due=TODAY)) == {ReasonCode.RECONFIRMATION_OVERDUE}


def test_cg_06_a_consent_without_an_end_or_for_more_than_sixty_months_is_refused() -> None:
    assert codes(case(expires_on=None)) == {ReasonCode.INCOMPLETE}
    shown(case(expires_on=date(2031, 3, 1)))
    assert codes(case(expires_on=date(2031, 3, 2))) == {ReasonCode.TERM_TOO_LONG}


def test_cg_06_a_consent_that_ends_before_it_begins_is_refused() -> None:
    assert ReasonCode.TERM_TOO_LONG in codes(case(expires_on=SIGNED))


def test_cg_07_the_form_must_have_been_in_force_on_the_day_of_signing() -> None:
    later = replace(FORM, effective_from=date(2026, 3, 2))
    retired = replace(FORM, retired_on=SIGNED)
    assert codes(case(form=later)) == {ReasonCode.FORM_NOT_IN_FORCE}
    assert codes(case(form=retired)) == {ReasonCode.FORM_NOT_IN_FORCE}
    shown(case(form=replace(FORM, retired_on=date(2026, 3, 2))))
    shown(case(form=replace(FORM, effective_from=SIGNED)))


def test_cg_07_the_form_must_speak_the_persons_language_or_be_interpreted() -> None:
    german = replace(FORM, language="de")
    assert codes(case(form=german)) == {ReasonCode.FORM_LANGUAGE}
    shown(case(form=german, interpreter=Interpreter("fictional", "zh-Hans", "present", SHA, True)))
    wrong = Interpreter("fictional", "fr", "present", SHA, True)
    assert codes(case(form=german, interpreter=wrong)) == {ReasonCode.FORM_LANGUAGE}


def test_cg_07_a_form_signed_blank_is_refused() -> None:
    assert codes(case(filled_before_signing=False)) == {ReasonCode.FORM_BLANK_WHEN_SIGNED}


@pytest.mark.parametrize("statement", [Statement.REVOCATION, Statement.SEPARATE_PUBLIC])
def test_cg_08_every_statement_that_a_profile_demands_stands_in_the_form(
    statement: Statement,
) -> None:
    form = replace(FORM, statements=FORM.statements - {statement})
    assert codes(case(form=form)) == {ReasonCode.STATEMENT_MISSING}


def test_cg_10_one_person_cannot_record_and_verify() -> None:
    answer = cases.ask(case(verified_by=" USER-Recorder "))
    assert answer == Hidden((Reason(ReasonCode.FOUR_EYES, "recorded-and-verified"),))


def test_cg_10_one_person_cannot_write_and_approve() -> None:
    answer = cases.ask(case(replace(cases.story(), approver_id="user-author")))
    assert answer == Hidden((Reason(ReasonCode.FOUR_EYES, "written-and-approved"),))


@pytest.mark.parametrize("state", [s for s in StoryState if s not in {"approved", "published"}])
def test_cg_10_only_an_approved_story_is_shown(state: StoryState) -> None:
    answer = cases.ask(case(replace(cases.story(), state=state)))
    assert answer == Hidden((Reason(ReasonCode.STORY_NOT_APPROVED, state.value),))


def test_cg_11_somebody_elses_signature_needs_proof_of_their_right() -> None:
    answer = cases.ask(case(signer=Signer.ATTORNEY, representative=None))
    assert answer == Hidden((Reason(ReasonCode.REPRESENTATIVE_UNPROVEN, "representative"),))
    shown(case(signer=Signer.ATTORNEY, representative=cases.REPRESENTATIVE))


@pytest.mark.parametrize("field", ["authority", "proof_sha256", "verified_by"])
def test_cg_11_each_part_of_the_proof_counts(field: str) -> None:
    unproven = replace(cases.REPRESENTATIVE, **{field: ""})
    file = case(signer=Signer.ATTORNEY, representative=unproven)
    assert codes(file) == {ReasonCode.REPRESENTATIVE_UNPROVEN}


def test_cg_21_china_asks_for_a_recorded_determination_that_it_is_no_advertising() -> None:
    assert codes(case(ad_determination=None)) == {ReasonCode.AD_DETERMINATION_MISSING}
    unfounded = AdDetermination("not_advertising", "", "user-law", SIGNED)
    assert codes(case(ad_determination=unfounded)) == {ReasonCode.AD_DETERMINATION_MISSING}


def test_cg_23_other_purposes_never_stand_in_for_education() -> None:
    others = frozenset(Purpose) - {Purpose.PATIENT_EDUCATION}
    assert codes(case(purposes=others)) == {ReasonCode.PURPOSE_NOT_GRANTED}


def test_cg_25_a_withdrawal_hides_whatever_the_day_asked_about() -> None:
    file = with_withdrawal(case(), cases.withdrawal())
    assert codes(file) == {ReasonCode.WITHDRAWN}
    assert codes(file, on=date(2026, 5, 2)) == {ReasonCode.WITHDRAWN}


@pytest.mark.parametrize("consent_id", ["", "unknown"])
def test_cg_25_a_withdrawal_that_names_no_known_consent_takes_back_all(consent_id: str) -> None:
    file = with_withdrawal(case(), cases.withdrawal(consent_id=consent_id))
    assert codes(file) == {ReasonCode.WITHDRAWN}


def test_cg_25_somebody_elses_withdrawal_changes_nothing() -> None:
    shown(with_withdrawal(case(), replace(cases.withdrawal(), subject_id="subject-2")))


def test_cg_25_a_partial_withdrawal_takes_only_what_it_names() -> None:
    event = cases.withdrawal(WithdrawalExtent.SCOPES, scopes=frozenset({Scope.DIAGNOSIS}))
    before, after = shown(case()), shown(with_withdrawal(case(), event))
    assert set(before.elements) - set(after.elements) == {Element.DIAGNOSIS}


def test_cg_25_a_partial_withdrawal_that_names_nothing_takes_back_all() -> None:
    event = cases.withdrawal(WithdrawalExtent.SCOPES)
    assert codes(with_withdrawal(case(), event)) == {ReasonCode.WITHDRAWN}


def test_cg_25_a_withdrawn_audience_goes_and_the_others_stay() -> None:
    event = cases.withdrawal(
        WithdrawalExtent.AUDIENCES, audiences=frozenset({Audience.LOBBY_SCREEN})
    )
    file = with_withdrawal(case(), event)
    assert codes(file) == {ReasonCode.AUDIENCE_NOT_GRANTED}
    shown(file, SESSION)


def test_cg_25_only_a_record_signed_and_recorded_after_a_withdrawal_brings_a_story_back() -> None:
    event = cases.withdrawal()
    renewed: dict[str, Any] = {
        "version": 2,
        "prev_hash": SHA,
        "signed_on": date(2026, 6, 2),
        "copy_given_on": date(2026, 6, 2),
        "recorded_at": datetime(2026, 6, 2, 10, tzinfo=UTC),
        "verified_at": datetime(2026, 6, 2, 11, tzinfo=UTC),
    }
    shown(with_withdrawal(case(**renewed), event))
    back_dated = renewed | {"signed_on": SIGNED}
    assert codes(with_withdrawal(case(**back_dated), event)) == {ReasonCode.WITHDRAWN}


def test_cg_25_the_newest_version_wins() -> None:
    file = case()
    refused = dict.fromkeys(Audience, Answer.REFUSED)
    newer = replace(file.consents[0], version=2, prev_hash=SHA, audiences=refused)
    assert codes(replace(file, consents=(newer, *file.consents))) == {
        ReasonCode.AUDIENCE_NOT_GRANTED
    }


def test_cg_25_two_different_records_of_one_version_are_a_conflict() -> None:
    file = case()
    twin = replace(file.consents[0], place="elsewhere")
    assert codes(replace(file, consents=(*file.consents, twin))) == {ReasonCode.VERSION_CONFLICT}


def test_cg_25_of_two_standing_records_the_narrower_counts_in_everything() -> None:
    file = case()
    record = file.consents[0]
    narrow = replace(
        record,
        consent_id="consent-2",
        scopes=record.scopes | {Scope.FIRST_NAME: Answer.REFUSED},
        expires_on=date(2026, 7, 1),
    )
    for order in ((record, narrow), (narrow, record)):
        answer = shown(replace(file, consents=order))
        assert Element.FIRST_NAME not in answer.elements
        assert Element.PSEUDONYM in answer.elements
        assert answer.until == date(2026, 6, 30)


def test_cg_25_a_draft_beside_a_standing_record_changes_nothing() -> None:
    file = case()
    draft = replace(file.consents[0], consent_id="consent-2", verified_by="", verified_at=None)
    assert shown(replace(file, consents=(*file.consents, draft))) == shown(file)


def test_a_reason_names_its_invariant_and_no_person() -> None:
    subject: Subject = cases.person()
    answer = cases.ask(case(expires_on=date(2026, 6, 1)))
    line = answer.reasons[0].line  # type: ignore[union-attr]
    assert line == "CG-05 expired: 2026-06-01"
    assert not any(name in line for name in subject.names.first.values())


def test_every_reason_names_an_invariant() -> None:
    assert all(Reason(code).invariant.startswith("CG-") for code in ReasonCode)


def test_cg_25_every_record_that_does_not_stand_says_why() -> None:
    file = case(filled_before_signing=False)
    other = replace(case().consents[0], consent_id="consent-2", reconfirm_due=TODAY)
    for order in ((*file.consents, other), (other, *file.consents)):
        assert codes(replace(file, consents=order)) == {
            ReasonCode.FORM_BLANK_WHEN_SIGNED,
            ReasonCode.RECONFIRMATION_OVERDUE,
        }
