"""The gate asks about people: CG-12 to CG-16 and CG-18."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from hopewall.core.case import CaseFile
from hopewall.core.consent import Answer, Assent, CapacityAssessment, Scope, Signer
from hopewall.core.decision import Element
from hopewall.core.person import Capacity, PosthumousInstruction, Subject, VitalStatus
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.site import ProfileCode
from hopewall.core.story import FaceFallback, PersonInPhoto, PhotoRole, Resolution, Story
from tests.core import cases
from tests.core.cases import (
    LOBBY,
    REPRESENTATIVE,
    SIGNED,
    TODAY,
    case,
    codes,
    minor_case,
    shown,
)

ASSENT = Assent(given=True, by="child", on=SIGNED, age_at=10, method="talk with drawings")
CHILD: dict[str, Any] = {"born": "2015-09", "majority": date(2033, 9, 1)}


def deceased(wish: PosthumousInstruction, **record: Any) -> CaseFile:
    subject = replace(
        cases.person(), vital_status=VitalStatus.DECEASED, posthumous_instruction=wish
    )
    return case(subject=subject, **record)


def test_cg_12_a_child_is_shown_with_a_guardians_signature_and_its_own_yes() -> None:
    shown(minor_case(**CHILD, assent=ASSENT))


def test_cg_12_a_child_cannot_sign_alone() -> None:
    file = minor_case(**CHILD, assent=ASSENT, signer=Signer.SUBJECT)
    assert codes(file) == {ReasonCode.GUARDIAN_MISSING}


def test_cg_12_a_child_of_eight_is_asked_and_so_is_one_of_seven_where_a_law_says_so() -> None:
    china = frozenset({ProfileCode.CN})
    site = replace(LOBBY, profiles=china)
    seven = minor_case(born="2018-12", majority=date(2036, 12, 1))
    assert codes(seven) == {ReasonCode.ASSENT_MISSING}
    assert shown(seven, site).until == date(2026, 11, 30)
    assert codes(seven, site, date(2026, 12, 1)) == {ReasonCode.ASSENT_MISSING}


def test_cg_12_a_childs_no_outweighs_every_guardian_at_any_age() -> None:
    refused = replace(ASSENT, given=False)
    assert codes(minor_case(**CHILD, assent=refused)) == {ReasonCode.ASSENT_REFUSED}
    small = minor_case(born="2022-01", majority=date(2040, 1, 1), assent=refused)
    assert codes(small) == {ReasonCode.ASSENT_REFUSED}


def test_cg_12_one_guardians_objection_outweighs_the_other() -> None:
    file = minor_case(**CHILD, assent=ASSENT, other_guardian_objection=True)
    assert codes(file) == {ReasonCode.GUARDIAN_OBJECTION}


def test_cg_13_a_guardians_consent_ends_the_day_before_majority() -> None:
    file = minor_case(born="2008-08", majority=date(2026, 8, 1), assent=ASSENT)
    assert shown(file).until == date(2026, 7, 31)
    assert codes(file, on=date(2026, 8, 1)) == {ReasonCode.CAME_OF_AGE}


def test_cg_13_only_the_grown_persons_own_signature_brings_the_story_back() -> None:
    file = minor_case(born="2008-05", majority=date(2026, 5, 1), assent=ASSENT)
    assert codes(file) == {ReasonCode.CAME_OF_AGE}
    own = replace(
        file.consents[0],
        consent_id="consent-2",
        signer=Signer.SUBJECT,
        signed_on=date(2026, 5, 2),
        copy_given_on=date(2026, 5, 2),
    )
    shown(replace(file, consents=(*file.consents, own)))


def test_cg_13_a_signature_given_before_majority_is_not_the_grown_persons_own() -> None:
    file = minor_case(born="2008-05", majority=date(2026, 5, 1), signer=Signer.SUBJECT)
    assert codes(file) == {ReasonCode.CAME_OF_AGE}


def test_cg_13_somebody_recorded_as_adult_before_majority_is_a_contradiction() -> None:
    subject = replace(cases.person(), majority_date=date(2030, 1, 1), birth_year_month="2012-01")
    file = case(
        subject=subject, signer=Signer.GUARDIAN, representative=REPRESENTATIVE, assent=ASSENT
    )
    assert codes(file) == {ReasonCode.INCOMPLETE}


def test_cg_14_an_adult_without_capacity_is_hidden_unless_the_site_allows_it() -> None:
    subject = replace(cases.person(), capacity=Capacity.ADULT_INCAPABLE)
    proven: dict[str, Any] = {
        "signer": Signer.GUARDIAN,
        "representative": REPRESENTATIVE,
        "capacity_assessment": CapacityAssessment("user-doctor", SIGNED, "lacks capacity"),
    }
    file = case(subject=subject, **proven)
    allowed = replace(LOBBY, allow_incapable=True)
    assert codes(file) == {ReasonCode.INCAPABLE_NOT_ALLOWED}
    shown(file, allowed)
    unassessed = case(subject=subject, **(proven | {"capacity_assessment": None}))
    assert codes(unassessed, allowed) == {ReasonCode.CAPACITY_UNASSESSED}
    alone = case(subject=subject, **(proven | {"signer": Signer.SUBJECT}))
    assert codes(alone, allowed) == {ReasonCode.REPRESENTATIVE_UNPROVEN}


def test_cg_14_nobody_else_signs_for_a_capable_adult_but_an_attorney() -> None:
    file = case(signer=Signer.GUARDIAN, representative=REPRESENTATIVE)
    assert codes(file) == {ReasonCode.REPRESENTATIVE_UNPROVEN}


def test_cg_15_a_person_who_died_is_hidden_at_once() -> None:
    for wish in PosthumousInstruction:
        assert ReasonCode.DECEASED_NO_RELATIVE in codes(deceased(wish))
    died = replace(cases.person(), capacity=Capacity.DECEASED)
    assert ReasonCode.DECEASED_NO_RELATIVE in codes(case(subject=died))


def test_cg_15_a_wish_to_be_removed_outweighs_every_relative() -> None:
    relative: dict[str, Any] = {"signer": Signer.RELATIVE, "representative": REPRESENTATIVE}
    file = deceased(PosthumousInstruction.REMOVE, **relative)
    assert codes(file) == {ReasonCode.DECEASED_REMOVE}


@pytest.mark.parametrize("wish", [PosthumousInstruction.KEEP, PosthumousInstruction.ASK_RELATIVE])
def test_cg_15_a_relatives_own_record_keeps_a_memory(wish: PosthumousInstruction) -> None:
    relative: dict[str, Any] = {"signer": Signer.RELATIVE, "representative": REPRESENTATIVE}
    shown(deceased(wish, **relative))
    assert codes(deceased(wish, signer=Signer.RELATIVE)) == {ReasonCode.REPRESENTATIVE_UNPROVEN}


@pytest.mark.parametrize("status", [VitalStatus.ALIVE, VitalStatus.UNKNOWN])
def test_cg_15_a_life_not_asked_about_for_half_a_year_and_a_reminder_is_hidden(
    status: VitalStatus,
) -> None:
    subject = replace(cases.person(), vital_status=status, vital_checked_on=date(2026, 3, 1))
    assert shown(case(subject=subject)).until == date(2026, 10, 1)
    assert codes(case(subject=subject), on=date(2026, 10, 2)) == {ReasonCode.VITAL_STATUS_STALE}


def test_cg_16_a_safeguarding_flag_hides_and_nothing_overrides_it() -> None:
    subject = replace(cases.person(), safeguarding_flag=True)
    assert codes(case(subject=subject)) == {ReasonCode.SAFEGUARDING}


def told_with(*people: PersonInPhoto, faces: int | None = None) -> Story:
    photo = cases.photo()
    people = (*photo.people, *people)
    return replace(
        cases.story(),
        photo=replace(photo, people=people, faces_count=len(people) if faces is None else faces),
    )


@pytest.mark.parametrize("role", list(PhotoRole))
def test_cg_18_an_unresolved_person_hides_the_story(role: PhotoRole) -> None:
    file = case(told_with(PersonInPhoto("p-2", role, None)))
    assert codes(file) == {ReasonCode.PERSON_UNRESOLVED}


def test_cg_18_a_person_of_no_known_role_is_not_resolved() -> None:
    odd: Any = "neighbour"
    for how in (Resolution.CONSENTED, Resolution.CROPPED):
        assert codes(case(told_with(PersonInPhoto("p-2", odd, how)))) == {
            ReasonCode.PERSON_UNRESOLVED
        }


def test_cg_18_the_person_is_in_the_photo_exactly_once() -> None:
    twice = PersonInPhoto("p-2", PhotoRole.SUBJECT, Resolution.CONSENTED)
    answer = cases.ask(case(told_with(twice)))
    assert answer.reasons == (  # type: ignore[union-attr]
        Reason(ReasonCode.PERSON_UNRESOLVED, "2 faces, 2 people"),
    )
    photo = cases.photo()
    nobody = replace(photo, people=(replace(photo.people[0], resolution=Resolution.CROPPED),))
    assert codes(case(replace(cases.story(), photo=nobody))) == {ReasonCode.PERSON_UNRESOLVED}


def test_cg_18_one_person_named_twice_is_one_person() -> None:
    again = PersonInPhoto("p-1", PhotoRole.BYSTANDER, Resolution.CROPPED)
    assert codes(case(told_with(again))) == {ReasonCode.PERSON_UNRESOLVED}
    shown(case(told_with(again, faces=1)))


def test_cg_18_the_reason_counts_who_is_not_resolved() -> None:
    file = case(told_with(PersonInPhoto("p-2", PhotoRole.BYSTANDER, None)))
    answer = cases.ask(file)
    assert answer.reasons == (Reason(ReasonCode.PERSON_UNRESOLVED, "1 of 2"),)  # type: ignore[union-attr]


def test_cg_18_more_faces_than_people_hides_the_story() -> None:
    assert codes(case(told_with(faces=2))) == {ReasonCode.PERSON_UNRESOLVED}


def test_cg_18_an_uncounted_photo_hides_the_story() -> None:
    photo = replace(cases.photo(), faces_count=None)
    assert codes(case(replace(cases.story(), photo=photo))) == {ReasonCode.INCOMPLETE}


def test_cg_18_a_blurred_face_is_not_resolved() -> None:
    file = case(told_with(PersonInPhoto("p-2", PhotoRole.BYSTANDER, Resolution.BLURRED)))
    assert codes(file) == {ReasonCode.PERSON_UNRESOLVED}


@pytest.mark.parametrize("how", [Resolution.CROPPED, Resolution.COVERED, Resolution.REMOVED])
def test_cg_18_a_person_who_is_no_longer_in_the_pixels_is_resolved(how: Resolution) -> None:
    shown(case(told_with(PersonInPhoto("p-2", PhotoRole.BYSTANDER, how))))


def relatives(resolution: Resolution = Resolution.CONSENTED, **record: Any) -> CaseFile:
    other = PersonInPhoto("p-2", PhotoRole.RELATIVE, resolution, consent_id="consent-r")
    file = case(told_with(other))
    theirs = replace(
        file.consents[0],
        **({"consent_id": "consent-r", "subject_id": "subject-r", "patient_reviews": ()} | record),
    )
    return replace(file, consents=(*file.consents, theirs))


def test_cg_18_a_relative_in_the_photo_needs_a_standing_consent_of_their_own() -> None:
    shown(relatives())
    missing = replace(relatives(), consents=relatives().consents[:1])
    assert codes(missing) == {ReasonCode.PERSON_UNRESOLVED}
    for record in (
        {"expires_on": date(2026, 6, 1)},
        {"scopes": dict.fromkeys(Scope, Answer.REFUSED)},
        {"verified_by": ""},
        {"subject_id": "subject-1"},
        {"form": None},
    ):
        assert ReasonCode.PERSON_UNRESOLVED in codes(relatives(**record))


def test_cg_18_a_relatives_withdrawal_hides_the_photo_they_are_in() -> None:
    event = replace(cases.withdrawal(), subject_id="subject-r", consent_id="consent-r")
    assert codes(replace(relatives(), withdrawals=(event,))) == {ReasonCode.PERSON_UNRESOLVED}


def test_cg_18_the_story_ends_with_the_relatives_consent() -> None:
    assert shown(relatives(expires_on=date(2026, 7, 1))).until == date(2026, 6, 30)


def test_cg_18_an_unresolved_bystander_does_not_matter_where_the_face_is_not_shown() -> None:
    told = told_with(PersonInPhoto("p-2", PhotoRole.BYSTANDER, None))
    scopes = dict.fromkeys(Scope, Answer.GRANTED) | {Scope.FACE_PHOTO: Answer.REFUSED}
    assert Element.FACE not in shown(case(told, scopes=scopes)).elements


def test_a_childs_face_needs_a_yes_of_its_own() -> None:
    scopes = dict.fromkeys(Scope, Answer.GRANTED) | {Scope.CHILD_IMAGE: Answer.REFUSED}
    file = minor_case(**CHILD, assent=ASSENT, scopes=scopes)
    assert Element.FACE not in shown(file).elements
    hidden = replace(cases.story(), on_face_refused=FaceFallback.HIDE)
    child: Subject = file.subject
    strict = replace(file, story=hidden, consents=case(hidden, child).consents)
    record = replace(strict.consents[0], **_guardian(scopes))
    assert codes(replace(strict, consents=(record,))) == {ReasonCode.FACE_REFUSED_HIDE}


def _guardian(scopes: dict[Scope, Answer]) -> dict[str, Any]:
    return {
        "signer": Signer.GUARDIAN,
        "representative": REPRESENTATIVE,
        "assent": ASSENT,
        "scopes": scopes,
    }


def test_the_day_asked_about_is_the_only_clock() -> None:
    assert shown(case(), on=TODAY) == shown(case(), on=TODAY)


@pytest.mark.parametrize(
    ("role", "how", "face"),
    [
        (PhotoRole.RELATIVE, Resolution.CONSENTED, False),
        (PhotoRole.RELATIVE, Resolution.CROPPED, True),
        (PhotoRole.BYSTANDER, Resolution.CONSENTED, True),
    ],
)
def test_cg_02_relatives_in_the_photo_need_a_yes_of_the_person_too(
    role: PhotoRole, how: Resolution, face: bool
) -> None:
    file = case(
        told_with(PersonInPhoto("p-2", role, how, consent_id="consent-r")),
        scopes=dict.fromkeys(Scope, Answer.GRANTED) | {Scope.RELATIVES_SHOWN: Answer.REFUSED},
    )
    theirs = replace(file.consents[0], consent_id="consent-r", subject_id="subject-r")
    answer = shown(replace(file, consents=(*file.consents, theirs)))
    assert (Element.FACE in answer.elements) == face
    refused = Reason(ReasonCode.SCOPE_REFUSED, "relatives_shown")
    assert (refused in answer.withheld) != face
