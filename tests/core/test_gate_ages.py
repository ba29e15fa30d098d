"""Children who grow up, people who cannot decide, people who died: CG-12 to CG-15, day by day."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from hopewall.core.case import CaseFile
from hopewall.core.consent import (
    Answer,
    Assent,
    CapacityAssessment,
    ExpiryEvent,
    Scope,
    Signer,
)
from hopewall.core.decision import Element
from hopewall.core.person import Capacity, PosthumousInstruction, VitalStatus
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.site import ProfileCode
from tests.core import cases
from tests.core.cases import LOBBY, REPRESENTATIVE, SIGNED, TODAY, case, codes, minor_case, shown

CHINA = replace(LOBBY, profiles=frozenset({ProfileCode.CN}))
UK = replace(LOBBY, profiles=frozenset({ProfileCode.UK}))
KIN: dict[str, Any] = {"signer": Signer.RELATIVE, "representative": REPRESENTATIVE}


def assent(on: date = SIGNED, **changes: Any) -> Assent:
    return replace(Assent(given=True, by="child", on=on, age_at=10, method="talk"), **changes)


def reasons(file: CaseFile, **asked: Any) -> tuple[Reason, ...]:
    answer = cases.ask(file, **asked)
    return answer.reasons if not hasattr(answer, "elements") else ()


@pytest.mark.parametrize(
    ("born", "majority", "channel", "age", "code"),
    [
        ("2018-07", date(2036, 7, 1), CHINA, 8, ReasonCode.ASSENT_MISSING),
        ("2019-07", date(2037, 7, 1), LOBBY, 7, ReasonCode.ASSENT_MISSING),
        ("2012-07", date(2030, 7, 1), CHINA, 14, ReasonCode.ASKED_ANEW),
        ("2010-07", date(2028, 7, 1), UK, 16, ReasonCode.ASKED_ANEW),
    ],
)
def test_cg_12_cg_13_a_child_is_asked_again_at_each_age_its_laws_name(
    born: str, majority: date, channel: Any, age: int, code: ReasonCode
) -> None:
    file = minor_case(born=born, majority=majority, assent=assent())
    birthday = date(2026, 7, 1)
    assert shown(file, channel).until == birthday - timedelta(days=1)
    assert reasons(file, channel=channel, on=birthday) == (Reason(code, str(age)),)
    asked = minor_case(born=born, majority=majority, assent=assent(birthday))
    shown(asked, channel, birthday)
    late = minor_case(born=born, majority=majority, assent=assent(birthday + timedelta(days=1)))
    assert reasons(late, channel=channel, on=birthday) == (Reason(code, str(age)),)


def test_cg_13_the_last_age_reached_is_the_one_that_counts() -> None:
    young = assent(date(2026, 5, 1))
    file = minor_case(born="2010-06", majority=date(2028, 6, 1), assent=young)
    assert reasons(file) == (Reason(ReasonCode.ASKED_ANEW, "16"),)
    without = minor_case(born="2010-06", majority=date(2028, 6, 1))
    assert reasons(without) == (Reason(ReasonCode.ASKED_ANEW, "16"),)
    asked = minor_case(born="2010-06", majority=date(2028, 6, 1), assent=assent(TODAY))
    assert shown(asked).until == date(2026, 12, 1)


def test_cg_12_a_small_child_is_shown_on_its_guardians_word_until_it_can_be_asked() -> None:
    small = minor_case(born="2022-01", majority=date(2040, 1, 1))
    assert shown(small).until == date(2026, 12, 1)
    soon = minor_case(born="2019-09", majority=date(2037, 9, 1))
    assert shown(soon).until == date(2026, 8, 31)


@pytest.mark.parametrize("majority", [date(2033, 8, 31), date(2033, 10, 2), date(2090, 1, 1)])
def test_cg_13_a_day_of_majority_that_does_not_fit_the_month_of_birth_hides(majority: date) -> None:
    file = minor_case(born="2015-09", majority=majority, assent=assent())
    assert reasons(file) == (Reason(ReasonCode.INCOMPLETE, "majority_date"),)


@pytest.mark.parametrize("majority", [date(2033, 9, 1), date(2033, 9, 30), date(2033, 10, 1)])
def test_cg_13_any_day_of_the_month_of_birth_and_the_day_after_it_fit(majority: date) -> None:
    shown(minor_case(born="2015-09", majority=majority, assent=assent()))


@pytest.mark.parametrize("capacity", [Capacity.ADULT_CAPABLE, Capacity.MINOR])
def test_cg_13_month_of_birth_and_day_of_majority_are_known_both_or_neither(
    capacity: Capacity,
) -> None:
    person = replace(cases.person(), capacity=capacity)
    born: dict[str, Any] = {"birth_year_month": "1980-01"}
    majority: dict[str, Any] = {"majority_date": date(1998, 1, 1)}
    assert reasons(case(subject=replace(person, **born))) == (
        Reason(ReasonCode.INCOMPLETE, "majority_date"),
    )
    for day in (date(1998, 1, 1), date(2030, 1, 1)):
        assert reasons(case(subject=replace(person, majority_date=day))) == (
            Reason(ReasonCode.INCOMPLETE, "birth_year_month"),
        )
    if capacity is Capacity.ADULT_CAPABLE:
        shown(case(subject=person))
        shown(case(subject=replace(person, **born, **majority)))
    else:
        assert reasons(case(subject=person)) == (
            Reason(ReasonCode.INCOMPLETE, "majority_date, birth_year_month"),
        )


@pytest.mark.parametrize("field", ["full", "first", "pseudonym"])
def test_cg_01_names_that_are_no_names_hide(field: str) -> None:
    odd: dict[str, Any] = {field: None}
    person = cases.person()
    subject = replace(person, names=replace(person.names, **odd))
    file = replace(case(), subject=subject)
    assert reasons(file) == (Reason(ReasonCode.INCOMPLETE, "names"),)


def grown(capacity: Capacity = Capacity.ADULT_CAPABLE, **record: Any) -> CaseFile:
    subject = replace(
        cases.person(),
        capacity=capacity,
        birth_year_month="2008-02",
        majority_date=date(2026, 2, 1),
    )
    return case(subject=subject, **record)


def test_cg_13_a_child_recorded_as_a_capable_adult_is_a_contradiction() -> None:
    file = minor_case(born="2015-09", majority=date(2033, 9, 1), assent=assent())
    adult = replace(file, subject=replace(file.subject, capacity=Capacity.ADULT_CAPABLE))
    assert reasons(adult) == (Reason(ReasonCode.INCOMPLETE, "capacity"),)


def test_cg_13_after_majority_no_attorney_signs_either() -> None:
    shown(grown())
    attorney = grown(signer=Signer.ATTORNEY, representative=REPRESENTATIVE)
    assert reasons(attorney) == (Reason(ReasonCode.CAME_OF_AGE, "2026-02-01"),)


def test_cg_13_a_signature_on_the_day_of_majority_is_the_grown_persons() -> None:
    same_day: dict[str, Any] = {"signed_on": date(2026, 2, 1)}
    shown(grown(**same_day))
    assert codes(grown(signed_on=date(2026, 1, 31))) == {ReasonCode.CAME_OF_AGE}


def test_cg_13_a_grown_persons_consent_outlives_their_majority() -> None:
    assert shown(grown()).until == date(2026, 12, 1)


def test_cg_13_a_guardians_old_signature_does_not_survive_majority_for_want_of_capacity() -> None:
    allowed = replace(LOBBY, allow_incapable=True)
    proven: dict[str, Any] = {
        "signer": Signer.GUARDIAN,
        "representative": REPRESENTATIVE,
        "capacity_assessment": CapacityAssessment("user-doctor", SIGNED, "lacks capacity"),
    }
    old = grown(Capacity.ADULT_INCAPABLE, **proven, signed_on=date(2026, 1, 31))
    assert codes(old, allowed) == {ReasonCode.CAME_OF_AGE}
    assert shown(grown(Capacity.ADULT_INCAPABLE, **proven), allowed).until == date(2026, 12, 1)


def incapable(**record: Any) -> CaseFile:
    proven: dict[str, Any] = {
        "signer": Signer.GUARDIAN,
        "representative": REPRESENTATIVE,
        "capacity_assessment": CapacityAssessment("user-doctor", SIGNED, "lacks capacity"),
    }
    subject = replace(cases.person(), capacity=Capacity.ADULT_INCAPABLE)
    return case(subject=subject, **(proven | record))


ALLOWED = replace(LOBBY, allow_incapable=True)


def test_cg_14_a_person_without_capacity_can_still_say_no() -> None:
    shown(incapable(assent=assent()), ALLOWED)
    assert codes(incapable(assent=assent(given=False)), ALLOWED) == {ReasonCode.ASSENT_REFUSED}


@pytest.mark.parametrize(
    "change", [{"by": " "}, {"result": ""}, {"on": None}, {"on": TODAY + timedelta(days=1)}]
)
def test_cg_14_an_assessment_says_who_when_and_with_what_result(change: dict[str, Any]) -> None:
    whole = CapacityAssessment("user-doctor", TODAY, "lacks capacity")
    shown(incapable(capacity_assessment=whole), ALLOWED)
    odd = incapable(capacity_assessment=replace(whole, **change))
    assert codes(odd, ALLOWED) == {ReasonCode.CAPACITY_UNASSESSED}


@pytest.mark.parametrize("signer", list(Signer))
def test_cg_14_only_guardian_representative_or_attorney_sign_for_them(signer: Signer) -> None:
    file = incapable(signer=signer)
    if signer in {Signer.GUARDIAN, Signer.PERSONAL_REP, Signer.ATTORNEY}:
        shown(file, ALLOWED)
    else:
        unproven = (Reason(ReasonCode.REPRESENTATIVE_UNPROVEN, "signer"),)
        assert reasons(file, channel=ALLOWED) == unproven


@pytest.mark.parametrize("signer", list(Signer))
def test_cg_14_an_adult_signs_alone_or_by_attorney(signer: Signer) -> None:
    file = case(signer=signer, representative=REPRESENTATIVE)
    if signer in {Signer.SUBJECT, Signer.ATTORNEY}:
        shown(file)
    else:
        expected = (Reason(ReasonCode.REPRESENTATIVE_UNPROVEN, "adult-signs-alone"),)
        assert reasons(file) == expected


def deceased(**record: Any) -> CaseFile:
    subject = replace(
        cases.person(),
        vital_status=VitalStatus.DECEASED,
        posthumous_instruction=PosthumousInstruction.KEEP,
        vital_checked_on=date(2020, 1, 1),
        majority_date=date(2030, 1, 1),
        birth_year_month="2012-01",
    )
    return case(subject=subject, **record)


def test_cg_15_a_memory_is_kept_without_asking_how_the_person_is() -> None:
    assert shown(deceased(**KIN)).until == date(2027, 2, 28)


def test_cg_15_nobody_who_died_as_a_child_comes_of_age() -> None:
    """What a relative signed holds for its term; there is no day to come of age."""
    file = deceased(**KIN)
    before = date(2027, 1, 15)
    would = replace(file.subject, majority_date=before, birth_year_month="2009-01")
    assert shown(replace(file, subject=would)).until == date(2027, 2, 28)


@pytest.mark.parametrize("signer", list(Signer))
def test_cg_15_only_a_relative_or_personal_representative_keeps_a_memory(signer: Signer) -> None:
    file = deceased(signer=signer, representative=REPRESENTATIVE)
    if signer in {Signer.RELATIVE, Signer.PERSONAL_REP}:
        shown(file)
    else:
        assert codes(file) == {ReasonCode.DECEASED_NO_RELATIVE}


def test_cg_15_a_consent_that_was_to_end_with_death_ends() -> None:
    file = deceased(**KIN, expiry_events=frozenset({ExpiryEvent.DEATH}))
    assert reasons(file) == (Reason(ReasonCode.EXPIRED, "death"),)
    shown(case(expiry_events=frozenset({ExpiryEvent.DEATH})))


def test_cg_15_how_the_person_is_cannot_have_been_asked_tomorrow() -> None:
    shown(case(subject=replace(cases.person(), vital_checked_on=TODAY)))
    ahead = case(subject=replace(cases.person(), vital_checked_on=TODAY + timedelta(days=1)))
    assert reasons(ahead) == (Reason(ReasonCode.VITAL_STATUS_STALE, "in-the-future"),)


def test_cg_15_the_site_says_how_often_it_asks() -> None:
    often = replace(LOBBY, vital_recheck_months=1, vital_reminder_days=10)
    subject = replace(cases.person(), vital_checked_on=date(2026, 5, 6))
    assert shown(case(subject=subject), often).until == date(2026, 6, 16)
    stale = reasons(case(subject=subject), channel=often, on=date(2026, 6, 17))
    assert stale == (Reason(ReasonCode.VITAL_STATUS_STALE, "2026-05-06"),)


@pytest.mark.parametrize(
    ("taken", "face"),
    [(None, False), (date(2026, 1, 31), False), (date(2026, 2, 1), True)],
)
def test_a_grown_persons_childhood_photo_needs_the_yes_to_a_childs_image(
    taken: date | None, face: bool
) -> None:
    told = replace(cases.story(), photo=replace(cases.photo(), taken_on=taken))
    scopes = dict.fromkeys(Scope, Answer.GRANTED) | {Scope.CHILD_IMAGE: Answer.REFUSED}
    file = case(told, grown().subject, scopes=scopes)
    assert (Element.FACE in shown(file).elements) == face
    adult = case(told, scopes=scopes)
    assert Element.FACE in shown(adult).elements
