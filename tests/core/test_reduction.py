"""CG-29: what leaves the vault holds the granted elements and not a byte of the refused ones."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopewall.core.codes import Language, StorySize
from hopewall.core.consent import Answer, Scope
from hopewall.core.decision import Element, Shown
from hopewall.core.person import Names
from hopewall.core.public_story import PublicPicture, PublicStory, encode_story
from hopewall.core.reduction import reduced
from hopewall.core.screen import PageText, PictureKind
from hopewall.core.story import Photo, Rendition, Story
from hopewall.core.story_marks import paragraphs
from tests.core import cases


def told() -> Story:
    renditions = tuple(
        Rendition(kind, f"{number:02x}" * 32, 192, 240) for number, kind in enumerate(PictureKind)
    )
    alt_text = {Language.EN: "PORTRAIT-WORDS", Language.ZH_HANS: "一幅画像。"}
    photo = replace(cases.photo(), renditions=renditions, alt_text=alt_text)
    return replace(cases.story(), photo=cases.settled(photo))


MARKS = {
    Scope.FIRST_NAME: ("阿兰",),
    Scope.PSEUDONYM: ("汤汤",),
    Scope.STORY_TEXT: ("我煮了汤。我",),
    Scope.QUOTE: ("姜。",),
    Scope.DIAGNOSIS: ("lymphoma",),
    Scope.THERAPY_CLASS: ("car-t",),
    Scope.AGE_BAND: ("40-59",),
    Scope.CITY: ("Fictional Town",),
    Scope.REGION: ("Fictional Province",),
    Scope.TREATMENT_TIMELINE: ("2021-03", "later"),
    Scope.OUTCOME_STATUS: ('"well"',),
    Scope.FACE_PHOTO: ("01" * 32, "PORTRAIT-WORDS"),
    Scope.FULL_NAME: ("虚构", 'Fictional"'),
}
NEVER = ("subject-1", "consent-1", "scan-1", "user-", "asset-1", cases.SHA, "office", "M-1")


def public_bytes(scopes: dict[Scope, Answer]) -> bytes | None:
    file = cases.case(told(), scopes=scopes)
    answer = cases.ask(file)
    if not isinstance(answer, Shown):
        return None
    data = encode_story(reduced(file.story, file.subject, answer))
    assert isinstance(data, bytes), data
    return data


def test_cg_29_a_release_knows_nothing_of_the_vault() -> None:
    data = public_bytes(dict.fromkeys(Scope, Answer.GRANTED))
    assert data is not None
    text = data.decode()
    assert [mark for mark in NEVER if mark in text] == []


@given(
    st.fixed_dictionaries({s: st.sampled_from(Answer) for s in MARKS if s is not Scope.TRANSLATION})
)
@settings(max_examples=cases.examples(150), deadline=None)
def test_cg_29_nothing_of_a_refused_scope_is_in_the_bytes(answers: dict[Scope, Answer]) -> None:
    data = public_bytes(dict.fromkeys(Scope, Answer.GRANTED) | answers)
    if data is None:
        return
    text = data.decode()
    for scope, answer in answers.items():
        if answer is Answer.REFUSED:
            assert [mark for mark in MARKS[scope] if mark in text] == [], scope


def test_without_its_text_a_full_story_becomes_a_smile() -> None:
    file = cases.case(
        told(), scopes=dict.fromkeys(Scope, Answer.GRANTED) | {Scope.STORY_TEXT: Answer.REFUSED}
    )
    assert reduced(file.story, file.subject, cases.shown(file)).size is StorySize.SMILE


def test_a_photo_without_all_its_pictures_cannot_leave() -> None:
    file = cases.case()
    with pytest.raises(ValueError, match="tile-2x"):
        reduced(file.story, file.subject, cases.shown(file))


def test_a_body_is_split_at_blank_lines() -> None:
    assert paragraphs("One\nline.\n\n  \n\nTwo.\r\n\r\nThree.") == ("One line.", "Two.", "Three.")


def test_a_story_with_everything_granted_leaves_whole() -> None:
    story = told()
    file = cases.case(story)
    answer = cases.shown(file)
    assert reduced(story, file.subject, answer) == PublicStory(
        story_id="story-1",
        size=StorySize.FULL,
        original_language=Language.ZH_HANS,
        voice=story.voice,
        until=answer.until,
        names={Language.EN: "Lan", Language.ZH_HANS: "阿兰"},
        texts={
            Language.EN: PageText(
                "Soup", "Ginger.", "I made soup.", ("I made soup.",), "PORTRAIT-WORDS"
            ),
            Language.ZH_HANS: PageText("汤", "姜。", "我煮了汤。", ("我煮了汤。",), "一幅画像。"),
        },
        pictures=tuple(
            PublicPicture(kind, f"{number:02x}" * 32, 192, 240)
            for number, kind in enumerate(PictureKind)
        ),
        placeholder=3,
        life_cycle=story.life_cycle,
        years=4,
        illness=story.illness,
        therapy=story.therapy,
        age_band=story.age_band,
        road=story.road,
        city="Fictional Town",
        region="Fictional Province",
        timeline=story.timeline,
        fiction=True,
    )


def test_a_story_with_nothing_granted_is_empty() -> None:
    story = told()
    nothing = Shown((), (Language.EN,), date(2026, 7, 1))
    assert reduced(story, cases.person(), nothing) == PublicStory(
        story_id="story-1",
        size=StorySize.SMILE,
        original_language=Language.EN,
        voice=story.voice,
        until=date(2026, 7, 1),
        names={},
        texts={Language.EN: PageText("", "", "", (), "")},
        placeholder=3,
        fiction=True,
    )


@pytest.mark.parametrize(
    ("element", "name"),
    [
        (Element.FULL_NAME, "Lan Fictional"),
        (Element.FIRST_NAME, "Lan"),
        (Element.PSEUDONYM, "Soup"),
    ],
)
def test_the_name_that_leaves_is_the_one_that_was_granted(element: Element, name: str) -> None:
    shown = Shown((element,), (Language.EN,), date(2026, 7, 1))
    assert reduced(told(), cases.person(), shown).names == {Language.EN: name}
    unnamed = replace(
        cases.person(), names=Names({}, {}, {Language.EN: ""}, cases.person().names.choice)
    )
    assert reduced(told(), unnamed, shown).names == {}


@pytest.mark.parametrize("photo", [None, replace(cases.photo(), renditions=())])
def test_a_face_without_a_picture_cannot_leave(photo: Photo | None) -> None:
    every = ", ".join(PictureKind)
    shown = Shown((Element.FACE,), (Language.EN,), date(2026, 7, 1))
    with pytest.raises(ValueError, match=f"^the photo has no {every}$"):
        reduced(replace(told(), photo=photo), cases.person(), shown)


def test_a_drawing_has_no_alt_text_of_the_photo() -> None:
    shown = Shown((Element.MESSAGE,), (Language.EN,), date(2026, 7, 1))
    page = reduced(told(), cases.person(), shown).texts[Language.EN]
    assert page == PageText("", "Ginger.", "", (), "")
