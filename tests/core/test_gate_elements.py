"""The gate decides element by element: CG-02, CG-17, and what stands in for what was refused."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from hopewall.core.codes import Language
from hopewall.core.consent import Answer, Scope
from hopewall.core.decision import ELEMENT_SCOPE, NAME_ELEMENT, Element
from hopewall.core.person import NameKind
from hopewall.core.reasons import ReasonCode
from hopewall.core.screen import RoadPoint
from hopewall.core.story import FaceFallback, Story
from tests.core import cases
from tests.core.cases import case, codes, shown


def granting(*refused: Scope) -> dict[Scope, Answer]:
    return dict.fromkeys(Scope, Answer.GRANTED) | dict.fromkeys(refused, Answer.REFUSED)


def test_cg_02_every_element_maps_to_a_scope() -> None:
    assert set(ELEMENT_SCOPE) == set(Element)


@pytest.mark.parametrize("scope", sorted(set(ELEMENT_SCOPE.values())))
def test_cg_02_a_refused_scope_removes_exactly_its_elements(scope: Scope) -> None:
    everything = set(shown(case()).elements)
    rest = set(shown(case(scopes=granting(scope))).elements)
    names = set(NAME_ELEMENT.values())
    assert (
        everything - rest - names
        == {e for e, s in ELEMENT_SCOPE.items() if s is scope and e in everything} - names
    )
    assert not any(ELEMENT_SCOPE[element] is scope for element in rest)


def test_cg_02_with_everything_refused_nothing_is_left_to_show() -> None:
    assert ReasonCode.NOTHING_LEFT in codes(
        case(scopes=dict.fromkeys(Scope, Answer.REFUSED) | {Scope.TRANSLATION: Answer.GRANTED})
    )


def test_a_refused_name_becomes_the_pseudonym_and_then_a_patient() -> None:
    assert Element.FIRST_NAME in shown(case()).elements
    pseudonym = shown(case(scopes=granting(Scope.FIRST_NAME)))
    assert Element.PSEUDONYM in pseudonym.elements
    patient = shown(case(scopes=granting(Scope.FIRST_NAME, Scope.PSEUDONYM)))
    assert not set(NAME_ELEMENT.values()) & set(patient.elements)
    assert ReasonCode.SCOPE_REFUSED in {reason.code for reason in patient.withheld}


@pytest.mark.parametrize(
    ("choice", "element"),
    [
        (NameKind.FULL, Element.FULL_NAME),
        (NameKind.FIRST, Element.FIRST_NAME),
        (NameKind.PSEUDONYM, Element.PSEUDONYM),
        (NameKind.GENERIC, None),
    ],
)
def test_no_name_is_more_revealing_than_the_one_wished_for(
    choice: NameKind, element: Element | None
) -> None:
    person = cases.person()
    subject = replace(person, names=replace(person.names, choice=choice))
    answer = shown(case(subject=subject))
    assert set(NAME_ELEMENT.values()) & set(answer.elements) == ({element} - {None})


def test_a_refused_face_becomes_a_placeholder_or_hides_the_story_as_the_person_chose() -> None:
    refused = granting(Scope.FACE_PHOTO)
    assert Element.FACE not in shown(case(scopes=refused)).elements
    hide = replace(cases.story(), on_face_refused=FaceFallback.HIDE)
    assert codes(case(hide, scopes=refused)) == {ReasonCode.FACE_REFUSED_HIDE}


def test_a_story_without_a_photo_follows_the_same_wish() -> None:
    assert Element.FACE not in shown(case(replace(cases.story(), photo=None))).elements
    hide = replace(cases.story(), photo=None, on_face_refused=FaceFallback.HIDE)
    assert codes(case(hide)) == {ReasonCode.FACE_REFUSED_HIDE}


@pytest.mark.parametrize(
    ("flag", "scope"), [("retouched", Scope.EDIT_RETOUCH), ("ai_edited", Scope.EDIT_AI)]
)
def test_a_changed_picture_needs_a_yes_to_changing_it(flag: str, scope: Scope) -> None:
    changed: dict[str, Any] = {flag: True}
    told = replace(cases.story(), photo=replace(cases.photo(), **changed))
    assert Element.FACE in shown(case(told)).elements
    assert Element.FACE not in shown(case(told, scopes=granting(scope))).elements


def edits() -> dict[str, Story]:
    told = cases.story()
    photo = cases.photo()
    words = told.texts[Language.EN]
    return {
        "one letter of the text": replace(
            told, texts=told.texts | {Language.EN: replace(words, body="I made soup!")}
        ),
        "the message": replace(
            told, texts=told.texts | {Language.EN: replace(words, message="Garlic.")}
        ),
        "another crop": replace(told, photo=replace(photo, master_sha256="ef" * 32)),
        "another rendition": replace(
            told, photo=replace(photo, renditions=(replace(photo.renditions[0], sha256="ef" * 32),))
        ),
        "a fact": replace(told, years=5),
        "the timeline": replace(told, timeline=(RoadPoint(told.timeline[0].step, "2021-04"),)),
    }


@pytest.mark.parametrize("edit", edits())
def test_cg_17_any_edit_needs_a_new_yes_in_the_languages_it_touches(edit: str) -> None:
    file = case()
    changed = replace(file, story=edits()[edit])
    if edit in {"one letter of the text", "the message"}:
        assert shown(changed).languages == (Language.ZH_HANS,)
    else:
        # Another picture was not looked through or approved either.
        own = {ReasonCode.PHOTO_NOT_APPROVED, ReasonCode.PHOTO_UNCHECKED}
        other = own if edit == "another rendition" else set()
        assert codes(changed) == {ReasonCode.NOT_REVIEWED} | other


def test_cg_17_a_yes_in_one_language_is_no_yes_in_another() -> None:
    file = case()
    record = file.consents[0]
    only = tuple(r for r in record.patient_reviews if r.language == "zh-Hans")
    answer = shown(replace(file, consents=(replace(record, patient_reviews=only),)))
    assert answer.languages == (Language.ZH_HANS,)


def test_cg_17_a_yes_given_later_does_not_count_yet() -> None:
    file = case()
    record = file.consents[0]
    later = tuple(replace(r, on=date(2026, 7, 1)) for r in record.patient_reviews)
    assert codes(replace(file, consents=(replace(record, patient_reviews=later),))) == {
        ReasonCode.NOT_REVIEWED
    }


def test_a_translation_needs_a_yes_to_translating() -> None:
    assert shown(case(scopes=granting(Scope.TRANSLATION))).languages == (Language.ZH_HANS,)


def test_the_change_of_a_name_needs_a_new_yes() -> None:
    file = case()
    names = replace(file.subject.names, first={Language.EN: "Other", Language.ZH_HANS: "别人"})
    assert codes(replace(file, subject=replace(file.subject, names=names))) == {
        ReasonCode.NOT_REVIEWED
    }
