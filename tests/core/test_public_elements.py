"""CG-02: everything a screen can show of a person hangs on a scope, down to the alt text."""

from collections.abc import Callable
from dataclasses import fields, replace

import pytest

from hopewall.core.codes import Language, StorySize
from hopewall.core.consent import Answer, Scope
from hopewall.core.public_story import PublicStory
from hopewall.core.reduction import reduced
from hopewall.core.screen import PageText, PictureKind
from hopewall.core.story import Rendition
from tests.core import cases

Part = Callable[[PublicStory], object]


def of_page(field: str) -> Part:
    return lambda story: [getattr(page, field) for page in story.texts.values()]


OF_A_PERSON: dict[str, tuple[frozenset[Scope], Part]] = {
    # What the tile, the thumbnail, the portrait and the window behind it draw.
    "pictures": (frozenset({Scope.FACE_PHOTO}), lambda s: s.pictures),
    "alt_text": (frozenset({Scope.FACE_PHOTO}), of_page("alt_text")),
    # The name stands on the tile, in the story's heading, in a search hit and on paper.
    "names": (
        frozenset({Scope.FULL_NAME, Scope.FIRST_NAME, Scope.PSEUDONYM}),
        lambda s: list(s.names.values()),
    ),
    "title": (frozenset({Scope.STORY_TEXT}), of_page("title")),
    "body": (frozenset({Scope.STORY_TEXT}), of_page("body")),
    "message": (frozenset({Scope.QUOTE}), of_page("message")),
    "quote": (frozenset({Scope.QUOTE}), of_page("quote")),
    "illness": (frozenset({Scope.DIAGNOSIS}), lambda s: s.illness),
    "therapy": (frozenset({Scope.THERAPY_CLASS}), lambda s: s.therapy),
    "age_band": (frozenset({Scope.AGE_BAND}), lambda s: s.age_band),
    "city": (frozenset({Scope.CITY}), lambda s: s.city),
    "region": (frozenset({Scope.REGION}), lambda s: s.region),
    "timeline": (frozenset({Scope.TREATMENT_TIMELINE}), lambda s: s.timeline),
    "road": (frozenset({Scope.TREATMENT_TIMELINE}), lambda s: s.road),
    "years": (frozenset({Scope.TREATMENT_TIMELINE}), lambda s: s.years),
    "life_cycle": (frozenset({Scope.OUTCOME_STATUS}), lambda s: s.life_cycle),
}
OF_NOBODY = {
    "story_id",
    "size",
    "original_language",
    "voice",
    "until",
    "placeholder",
    "fiction",
    "texts",
}
"""Fields that say nothing about the person: ids, drawings, dates of showing, who is speaking."""


def public(*refused: Scope) -> PublicStory:
    renditions = tuple(Rendition(kind, cases.SHA, 192, 240) for kind in PictureKind)
    told = replace(
        cases.story(), photo=cases.settled(replace(cases.photo(), renditions=renditions))
    )
    scopes = dict.fromkeys(Scope, Answer.GRANTED) | dict.fromkeys(refused, Answer.REFUSED)
    file = cases.case(told, scopes=scopes)
    return reduced(told, file.subject, cases.shown(file))


def is_empty(value: object) -> bool:
    return not any(value) if isinstance(value, list) else not value and value != 0


def test_cg_02_every_field_that_leaves_the_vault_hangs_on_a_scope_or_says_nothing() -> None:
    named = {field.name for kind in (PublicStory, PageText) for field in fields(kind)}
    assert named == OF_A_PERSON.keys() | OF_NOBODY


@pytest.mark.parametrize("field", sorted(OF_A_PERSON))
def test_cg_02_with_its_scope_refused_the_field_is_empty_and_with_it_granted_it_is_not(
    field: str,
) -> None:
    scopes, part = OF_A_PERSON[field]
    assert not is_empty(part(public()))
    assert is_empty(part(public(*scopes)))


def test_cg_02_a_refused_story_is_no_full_story() -> None:
    assert public().size is StorySize.FULL
    assert public(Scope.STORY_TEXT).size is StorySize.SMILE


def test_cg_02_a_language_that_is_not_approved_has_no_words_and_no_name() -> None:
    story = public(Scope.TRANSLATION)
    assert set(story.texts) == set(story.names) == {Language.ZH_HANS}
    assert story.original_language is Language.ZH_HANS


def test_cg_02_an_original_that_is_not_shown_gives_way_to_what_is() -> None:
    file = cases.case()
    record = file.consents[0]
    english = tuple(r for r in record.patient_reviews if r.language == "en")
    file = replace(file, consents=(replace(record, patient_reviews=english),))
    answer = cases.shown(file)
    faceless = replace(
        answer, elements=tuple(element for element in answer.elements if element != "face")
    )
    story = reduced(file.story, file.subject, faceless)
    assert story.original_language is Language.EN
    assert set(story.texts) == {Language.EN}
