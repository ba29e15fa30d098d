"""From a whole story to what the gate has granted of it: nothing else leaves the vault (CG-29)."""

from hopewall.core.codes import Language, StorySize
from hopewall.core.decision import OUTCOME_STEPS, Element, Shown
from hopewall.core.person import Subject
from hopewall.core.public_story import PublicPicture, PublicStory
from hopewall.core.screen import PageText, PictureKind, RoadPoint
from hopewall.core.site import LocalText
from hopewall.core.story import Photo, Story, StoryText
from hopewall.core.story_marks import paragraphs


def reduced(story: Story, subject: Subject, shown: Shown) -> PublicStory:
    """Return the public form of `story`, holding the granted elements and nothing more.

    Raises ValueError when the photo lacks a picture that the screens need.
    """
    granted = frozenset(shown.elements)
    facts = Element.TIMELINE in granted
    original = story.original_language
    return PublicStory(
        story_id=story.story_id,
        size=StorySize.FULL if Element.BODY in granted else StorySize.SMILE,
        original_language=original if original in shown.languages else shown.languages[0],
        voice=story.voice,
        until=shown.until,
        names=_names(subject, granted, shown.languages),
        texts={
            language: _text(story.texts[language], story.photo, granted)
            for language in shown.languages
        },
        pictures=_pictures(story.photo) if Element.FACE in granted else (),
        placeholder=story.placeholder,
        life_cycle=story.life_cycle if Element.OUTCOME in granted else None,
        years=story.years if facts else None,
        illness=story.illness if Element.DIAGNOSIS in granted else None,
        therapy=story.therapy if Element.THERAPY in granted else None,
        age_band=story.age_band if Element.AGE_BAND in granted else None,
        road=story.road if facts else None,
        city=story.city if Element.CITY in granted else "",
        region=story.region if Element.REGION in granted else "",
        timeline=_timeline(story, granted) if facts else (),
        fiction=story.fiction,
    )


def _timeline(story: Story, granted: frozenset[Element]) -> tuple[RoadPoint, ...]:
    """Leave out the steps that would tell an outcome which is not to be told (CG-02, CG-22)."""
    return tuple(
        point
        for point in story.timeline
        if Element.OUTCOME in granted or point.step not in OUTCOME_STEPS
    )


def _names(
    subject: Subject, granted: frozenset[Element], languages: tuple[Language, ...]
) -> dict[Language, str]:
    names: LocalText = {}
    if Element.FULL_NAME in granted:
        names = subject.names.full
    elif Element.FIRST_NAME in granted:
        names = subject.names.first
    elif Element.PSEUDONYM in granted:
        names = subject.names.pseudonym
    return {language: names[language] for language in languages if names.get(language)}


def _text(text: StoryText, photo: Photo | None, granted: frozenset[Element]) -> PageText:
    return PageText(
        title=text.title if Element.TITLE in granted else "",
        message=text.message if Element.MESSAGE in granted else "",
        quote=text.quote if Element.QUOTE in granted else "",
        body=paragraphs(text.body) if Element.BODY in granted else (),
        alt_text=photo.alt_text.get(text.language, "")
        if photo is not None and Element.FACE in granted
        else "",
    )


def _pictures(photo: Photo | None) -> tuple[PublicPicture, ...]:
    by_kind = {rendition.kind: rendition for rendition in photo.renditions} if photo else {}
    missing = [kind for kind in PictureKind if kind not in by_kind]
    if missing:
        raise ValueError(f"the photo has no {', '.join(missing)}")
    return tuple(
        PublicPicture(kind, found.sha256, found.width, found.height)
        for kind in PictureKind
        for found in (by_kind[kind],)
    )
