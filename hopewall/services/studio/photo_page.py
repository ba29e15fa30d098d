"""The photos of one person as Studio's photo room shows them, read at one moment."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from hopewall.core.claims import TextKind
from hopewall.core.codes import Language
from hopewall.core.consent import ConsentRecord
from hopewall.core.draft import StoryDraft
from hopewall.core.gate_photo import picture_of
from hopewall.core.person import Subject
from hopewall.core.photo_check import CheckItem, tiles_left
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.standing import latest_versions
from hopewall.core.typing_checks import TypingChecks, TypingRules
from hopewall.services.photo_approving import what_it_lacks
from hopewall.services.photo_desk import OnDesk, alike_to, on_desk
from hopewall.services.photo_outcome import PhotoRefused
from hopewall.services.studio.another_story import title_of
from hopewall.services.studio.desk import Desk, Refused, needs
from hopewall.services.studio.people_list import PeopleList, PersonRow, staff_names_of
from hopewall.services.studio.person_page import staff_names, stories_of
from hopewall.services.studio.writing import SaveOutcome, open_draft, save_draft
from hopewall.vault import Reading, UnknownRecordError

MOST_FOUND: Final = 5
"""How many consent records a search offers at once."""


@dataclass(frozen=True, slots=True)
class RecordNamed:
    """A consent record of somebody, to be named for a person in a photo."""

    consent_id: str
    subject_id: str
    names: Mapping[Language, str]
    signed: str
    """The day of the signature, ISO 8601; empty where nobody noted it."""


@dataclass(frozen=True, slots=True)
class AlikeOnPage:
    """A photo that is most likely the same picture, and whose it is."""

    on_desk: OnDesk
    names: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class PhotoOnPage:
    """The one photo that is worked on."""

    on_desk: OnDesk
    picture: str
    """What ticks and approvals of it are about."""
    left: Mapping[CheckItem, frozenset[int]]
    """Where whoever is here has not looked yet."""
    lacks: tuple[Said, ...]
    """What keeps whoever is here from approving it."""
    records: Mapping[str, RecordNamed]
    """The consent records that its people name, by their id."""


@dataclass(frozen=True, slots=True)
class PhotosPage:
    """A person's photos, the oldest first, and the one that is worked on."""

    subject: Subject
    story_id: str
    """Of their stories, the one that was asked for; empty where there is none."""
    story_photo: str
    """The photo that this story, or its draft, shows."""
    story_title: str
    """Which story that is, in words; empty where they have only one."""
    photos: tuple[OnDesk, ...]
    chosen: PhotoOnPage | None
    staff: Mapping[str, str]
    four_eyes: bool


@needs(Permission.VIEW)
def open_photos(desk: Desk, subject_id: str, asset_id: str = "", story_id: str = "") -> PhotosPage:
    """Read somebody's photos; without a photo named, the newest is the one that is worked on.

    Without a story named, photos are for the first of their stories.
    """
    with desk.vault.reading() as reading:
        subject = reading.people.get(subject_id)
        photos = tuple(
            on_desk(reading, work.asset_id) for work in reading.photo_works.of(subject_id)
        )
        asked = next((one for one in photos if one.photo.asset_id == asset_id), None)
        wanted = asked or (photos[-1] if photos else None)
        own_id, story_photo, title = _story_of(reading, subject_id, story_id)
        page = PhotosPage(
            subject,
            own_id,
            story_photo,
            title,
            photos,
            _chosen(desk, reading, wanted) if wanted else None,
            staff_names(reading),
            reading.settings.four_eyes,
        )
    return replace(page, chosen=_with_lacks(desk, page.chosen)) if page.chosen else page


@needs(Permission.VIEW)
def alike_of(desk: Desk, asset_id: str) -> tuple[AlikeOnPage, ...]:
    """Return the photos that are most likely the same picture; asks every photo there is."""
    with desk.vault.reading() as reading:
        found = on_desk(reading, asset_id)
        return tuple(
            AlikeOnPage(
                on_desk(reading, one.asset_id), staff_names_of(reading.people.get(one.subject_id))
            )
            for one in alike_to(reading, found.work.likeness, asset_id)
        )


@needs(Permission.VIEW)
def records_of(desk: Desk, people: PeopleList, typed: str, but: str) -> tuple[RecordNamed, ...]:
    """Return the consent records of the first people of this name, one each but of `but`."""
    rows = people.matching(typed) if typed.strip() else ()
    with desk.vault.reading() as reading:
        found = (_record_of(reading, row) for row in rows if row.subject_id != but)
        return tuple(one for one, _ in zip(filter(None, found), range(MOST_FOUND), strict=False))


@needs(Permission.VIEW)
def alt_text_checks(desk: Desk, subject_id: str) -> Mapping[Language, TypingChecks]:
    """Return the checks of a description in each of the site's languages; `check` needs no vault.

    A description is judged as strictly as a story of a product under study: it says what is seen.
    """
    with desk.vault.reading() as reading:
        subject = reading.people.get(subject_id)
    return {
        language: TypingChecks(
            TypingRules(
                language,
                TextKind.ALT_TEXT,
                desk.site.profiles | subject.profiles,
                subject.names,
                subject.research_participant is not False,
            )
        )
        for language in desk.site.languages
    }


@needs(Permission.EDIT_STORY)
def put_in_story(desk: Desk, story_id: str, asset_id: str) -> SaveOutcome | Refused:
    """Have the draft of a story show this photo; it is reviewed as any other change of it."""
    draft = open_draft(desk, story_id)
    if not isinstance(draft, StoryDraft):
        return draft
    return save_draft(desk, draft, replace(draft.content, photo_id=asset_id))


def _story_of(reading: Reading, subject_id: str, asked: str) -> tuple[str, str, str]:
    """Return a story's id, its photo, and, where there are several, which one it is."""
    stories = stories_of(reading, subject_id)
    if not stories:
        return "", "", ""
    story = next((one for one in stories if one.story_id == asked), stories[0])
    draft = reading.writing.draft(story.story_id)
    texts = draft.content.texts if draft is not None else story.texts
    title = title_of(texts, story.original_language) if len(stories) > 1 else ""
    if draft is not None:
        return story.story_id, draft.content.photo_id, title
    return story.story_id, story.photo.asset_id if story.photo else "", title


def _chosen(desk: Desk, reading: Reading, found: OnDesk) -> PhotoOnPage:
    picture = picture_of(found.photo)
    return PhotoOnPage(
        found,
        picture,
        tiles_left(found.photo.checklist, picture, desk.who.staff_id),
        (),
        {one.consent_id: one for one in _named_in(reading, found)},
    )


def _with_lacks(desk: Desk, chosen: PhotoOnPage) -> PhotoOnPage:
    asset_id, site = chosen.on_desk.photo.asset_id, desk.site
    found = what_it_lacks(desk.vault, asset_id, site.languages, site.profiles)
    if isinstance(found, PhotoRefused):
        return replace(chosen, lacks=(found.said,))
    pairs = zip(found.sentences(Language.EN), found.sentences(Language.ZH_HANS), strict=True)
    return replace(chosen, lacks=tuple(Said(english, chinese) for english, chinese in pairs))


def _named_in(reading: Reading, found: OnDesk) -> Iterator[RecordNamed]:
    for person in found.photo.people:
        known = reading.consents.history(person.consent_id) if person.consent_id else ()
        if known:
            try:
                names = staff_names_of(reading.people.get(known[-1].subject_id))
            except UnknownRecordError:
                names = {}
            yield _named(known[-1], names)


def _record_of(reading: Reading, row: PersonRow) -> RecordNamed | None:
    newest = latest_versions(reading.consents.of(row.subject_id))
    return _named(newest[-1], row.names) if newest else None


def _named(record: ConsentRecord, names: Mapping[Language, str]) -> RecordNamed:
    signed = record.signed_on.isoformat() if record.signed_on else ""
    return RecordNamed(record.consent_id, record.subject_id, names, signed)
