"""The gate and what promotes: CG-21 photos, product and advertising, CG-22 studied therapies."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from hopewall.core.case import CaseFile
from hopewall.core.codes import Language, RoadStep
from hopewall.core.consent import AdDetermination, Answer, Purpose, Scope
from hopewall.core.decision import Element
from hopewall.core.gate_story import FaceAnswer, face_answer
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.reduction import reduced
from hopewall.core.screen import PictureKind, RoadPoint
from hopewall.core.site import ProfileCode
from hopewall.core.story import (
    FaceFallback,
    PersonInPhoto,
    PhotoContent,
    PhotoRole,
    Rendition,
    Resolution,
)
from tests.core import cases
from tests.core.cases import LOBBY, SHA, TODAY, case, codes, shown

AMERICA = replace(LOBBY, profiles=frozenset({ProfileCode.US}))
EUROPE = replace(LOBBY, profiles=frozenset({ProfileCode.EU}))


def in_photo(*contents: PhotoContent, home: ProfileCode = ProfileCode.CN) -> CaseFile:
    told = replace(cases.story(), photo=replace(cases.photo(), contents=frozenset(contents)))
    return case(told, replace(cases.person(), profiles=frozenset({home})))


@pytest.mark.parametrize("content", list(PhotoContent))
def test_cg_21_china_shows_no_pair_brand_clinician_or_code_in_a_photo(
    content: PhotoContent,
) -> None:
    china = replace(LOBBY, profiles=frozenset({ProfileCode.CN}))
    answer = cases.ask(in_photo(content), china)
    assert answer.reasons == (Reason(ReasonCode.PHOTO_PROMOTES, content),)  # type: ignore[union-attr]


def test_cg_21_each_law_refuses_its_own() -> None:
    american = in_photo(*PhotoContent, home=ProfileCode.US)
    shown(american, AMERICA)
    assert codes(american, EUROPE) == {ReasonCode.PHOTO_PROMOTES}
    shown(in_photo(PhotoContent.QR_CODE, PhotoContent.CLINICIAN, home=ProfileCode.EU), EUROPE)
    two = in_photo(PhotoContent.BRAND, PhotoContent.BEFORE_AFTER)
    reason = cases.ask(two, EUROPE).reasons[0]  # type: ignore[union-attr]
    assert reason.detail == "before-after, brand"


def test_cg_21_a_consented_member_of_staff_is_a_clinician_in_the_photo() -> None:
    photo = cases.photo()
    nurse = PersonInPhoto("p-2", PhotoRole.STAFF, Resolution.CONSENTED, "consent-s")

    def file(nurse: PersonInPhoto, home: ProfileCode) -> CaseFile:
        people = (*photo.people, nurse)
        told = replace(cases.story(), photo=replace(photo, people=people, faces_count=2))
        made = case(told, replace(cases.person(), profiles=frozenset({home})))
        own = replace(made.consents[0], consent_id="consent-s", subject_id="subject-s")
        return replace(made, consents=(*made.consents, own))

    assert codes(file(nurse, ProfileCode.CN)) == {ReasonCode.PHOTO_PROMOTES}
    branded = file(nurse, ProfileCode.CN)
    seen = replace(branded.story.photo or photo, contents=frozenset({PhotoContent.BRAND}))
    branded = replace(branded, story=replace(branded.story, photo=seen))
    reason = cases.ask(branded).reasons[-1]  # type: ignore[union-attr]
    assert reason == Reason(ReasonCode.PHOTO_PROMOTES, "brand, clinician")
    shown(file(nurse, ProfileCode.US), AMERICA)
    shown(file(replace(nurse, resolution=Resolution.CROPPED), ProfileCode.CN))
    shown(file(replace(nurse, role=PhotoRole.RELATIVE), ProfileCode.CN))


@pytest.mark.parametrize("contents", [None, frozenset({"brand?"}), "brand", 5])
def test_cg_21_a_photo_nobody_has_looked_at_is_not_shown(contents: Any) -> None:
    told = replace(cases.story(), photo=replace(cases.photo(), contents=contents))
    answer = cases.ask(case(told), AMERICA)
    assert answer.reasons == (Reason(ReasonCode.INCOMPLETE, "photo_contents"),)  # type: ignore[union-attr]


def test_cg_21_what_is_in_a_photo_that_is_not_shown_does_not_matter() -> None:
    refused = dict.fromkeys(Scope, Answer.GRANTED) | {Scope.FACE_PHOTO: Answer.REFUSED}
    file = in_photo(PhotoContent.BRAND)
    file = replace(file, consents=(replace(file.consents[0], scopes=refused),))
    assert Element.FACE not in shown(file).elements


def decided(**changes: Any) -> AdDetermination:
    return replace(cases.DETERMINED, **changes)


APPROVED: dict[str, Any] = {"result": "advertising_approved", "approval_no": "AD-1"}


@pytest.mark.parametrize(
    "change",
    [
        {"result": "advertising"},
        {"basis": " "},
        {"by": ""},
        {"on": None},
        {"on": date(2026, 6, 16)},
        APPROVED,
    ],
)
def test_cg_21_china_accepts_only_a_founded_decision_of_the_past_that_it_is_no_advertising(
    change: dict[str, Any],
) -> None:
    file = case(ad_determination=decided(**change))
    assert codes(file) == {ReasonCode.AD_DETERMINATION_MISSING}


def test_cg_21_a_decision_of_the_same_day_counts() -> None:
    shown(case(ad_determination=decided(on=TODAY)))


def test_cg_21_elsewhere_marketing_needs_the_decision_too_and_an_approval_its_number() -> None:
    american = replace(cases.person(), profiles=frozenset({ProfileCode.US}))
    both = frozenset({Purpose.PATIENT_EDUCATION, Purpose.MARKETING})
    shown(case(subject=american, ad_determination=None), AMERICA)
    missing = case(subject=american, ad_determination=None, purposes=both)
    assert codes(missing, AMERICA) == {ReasonCode.AD_DETERMINATION_MISSING}
    given = case(subject=american, ad_determination=decided(**APPROVED), purposes=both)
    shown(given, AMERICA)
    bare = decided(**(APPROVED | {"approval_no": " "}))
    file = case(subject=american, ad_determination=bare, purposes=both)
    assert codes(file, AMERICA) == {ReasonCode.AD_DETERMINATION_MISSING}


def trial(*, story: bool = True, person: bool = False, ref: str = "IRB-1") -> CaseFile:
    told = replace(
        cases.story(),
        investigational=story,
        irb_ref=ref,
        timeline=tuple(RoadPoint(step, "2021-03") for step in RoadStep),
    )
    who = replace(cases.person(), research_participant=person, trial_id="T-1" if person else "")
    return case(told, who)


@pytest.mark.parametrize(
    ("story", "person"),
    [(True, False), (False, True), (True, True)],
)
def test_cg_22_a_therapy_still_studied_tells_no_outcome(story: bool, person: bool) -> None:
    answer = shown(trial(story=story, person=person))
    assert Element.OUTCOME not in answer.elements
    assert Reason(ReasonCode.INVESTIGATIONAL_OUTCOME, "outcome") in answer.withheld
    assert Element.THERAPY in answer.elements


def test_cg_22_an_approved_therapy_tells_its_outcome() -> None:
    assert Element.OUTCOME in shown(trial(story=False)).elements
    shown(trial(story=False, ref=""))


@pytest.mark.parametrize("ref", ["", "  "])
def test_cg_22_a_therapy_still_studied_needs_its_ethics_or_sponsor_reference(ref: str) -> None:
    assert codes(trial(ref=ref)) == {ReasonCode.TRIAL_REFERENCE_MISSING}
    assert codes(trial(story=False, person=True, ref=ref)) == {ReasonCode.TRIAL_REFERENCE_MISSING}


def test_cg_22_every_law_keeps_it_so() -> None:
    for code in ProfileCode:
        only = frozenset({code})
        file = trial()
        file = replace(file, subject=replace(file.subject, profiles=only))
        at_home = replace(LOBBY, profiles=only)
        assert Element.OUTCOME not in shown(file, at_home).elements
        bare = replace(file, story=replace(file.story, irb_ref=""))
        assert codes(bare, at_home) == {ReasonCode.TRIAL_REFERENCE_MISSING}


def test_cg_22_no_step_of_the_timeline_tells_an_outcome_that_is_withheld() -> None:
    telling = {RoadStep.CAME_BACK, RoadStep.BACK_TO_LIFE, RoadStep.REMEMBERED}
    renditions = tuple(Rendition(kind, SHA, 192, 240) for kind in PictureKind)
    for studied, expected in ((True, telling), (False, set[RoadStep]())):
        file = trial(story=studied)
        told = replace(file.story, photo=replace(cases.photo(), renditions=renditions))
        public = reduced(told, file.subject, shown(file))
        assert set(RoadStep) - {point.step for point in public.timeline} == expected


def test_cg_02_an_element_in_a_language_that_is_not_shown_is_no_element() -> None:
    told = cases.story()
    silent = replace(told.texts[Language.ZH_HANS], message="", quote="", title="", body="")
    told = replace(told, texts={**told.texts, Language.ZH_HANS: silent})
    refused = dict.fromkeys(Scope, Answer.GRANTED) | {Scope.TRANSLATION: Answer.REFUSED}
    answer = shown(case(told, scopes=refused))
    words = {Element.MESSAGE, Element.QUOTE, Element.TITLE, Element.BODY}
    assert not words.intersection(answer.elements)
    assert Reason(ReasonCode.SCOPE_REFUSED, "translation, en") in answer.withheld
    faceless = dict(refused) | {Scope.FACE_PHOTO: Answer.REFUSED}
    assert codes(case(told, scopes=faceless)) == {ReasonCode.NOTHING_LEFT}


def test_cg_02_every_withheld_part_has_its_reason() -> None:
    file = case()
    record = file.consents[0]
    chinese = tuple(r for r in record.patient_reviews if r.language == "zh-Hans")
    narrow = replace(
        record,
        patient_reviews=chinese,
        scopes=record.scopes | {Scope.FIRST_NAME: Answer.REFUSED, Scope.CITY: Answer.REFUSED},
    )
    answer = shown(replace(file, consents=(narrow,)))
    assert answer.withheld == (
        Reason(ReasonCode.SCOPE_REFUSED, "first-name"),
        Reason(ReasonCode.SCOPE_REFUSED, "city"),
        Reason(ReasonCode.NOT_REVIEWED, "en"),
    )
    assert shown(case()).withheld == ()


def test_cg_02_a_missing_photo_and_a_name_nobody_wrote_down_are_reasons_of_their_own() -> None:
    person = cases.person()
    nameless = replace(person, names=replace(person.names, first={}))
    answer = shown(case(replace(cases.story(), photo=None), nameless))
    assert answer.withheld == (
        Reason(ReasonCode.NO_PHOTO),
        Reason(ReasonCode.NAME_UNKNOWN, "first-name"),
    )
    assert Element.PSEUDONYM in answer.elements
    hide = replace(cases.story(), photo=None, on_face_refused=FaceFallback.HIDE)
    reason = cases.ask(case(hide)).reasons  # type: ignore[union-attr]
    assert reason == (Reason(ReasonCode.FACE_REFUSED_HIDE, "no-photo"),)


def faces(fallback: FaceFallback, granted: set[Scope], **photo: Any) -> FaceAnswer:
    told = replace(cases.story(), on_face_refused=fallback, photo=replace(cases.photo(), **photo))
    return face_answer(told, cases.person(), frozenset(granted), lambda _: True)


def test_cg_02_every_yes_that_a_photo_lacks_is_named() -> None:
    edited: dict[str, Any] = {"retouched": True, "ai_edited": True}
    placeholder = faces(FaceFallback.PLACEHOLDER, {Scope.EDIT_RETOUCH}, **edited)
    detail = "face_photo, edit_ai"
    assert placeholder == FaceAnswer(False, Reason(ReasonCode.SCOPE_REFUSED, detail))
    hidden = faces(FaceFallback.HIDE, {Scope.EDIT_RETOUCH}, **edited)
    assert hidden == FaceAnswer(False, Reason(ReasonCode.FACE_REFUSED_HIDE, detail), True)
    allowed = {Scope.FACE_PHOTO, Scope.EDIT_RETOUCH, Scope.EDIT_AI}
    assert faces(FaceFallback.HIDE, allowed, **edited) == FaceAnswer(shown=True)
