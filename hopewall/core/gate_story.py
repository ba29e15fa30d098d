"""The gate's questions about the story itself: four eyes, photo, and which parts are granted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from hopewall.core.approval import content_hash
from hopewall.core.codes import Language, StorySize, Voice
from hopewall.core.completeness import is_a, is_count, is_sha256, is_text
from hopewall.core.consent import ConsentRecord, Scope
from hopewall.core.decision import ELEMENT_SCOPE, NAME_ELEMENT, Element
from hopewall.core.person import Capacity, NameKind, Subject
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.story import (
    FaceFallback,
    PersonInPhoto,
    Photo,
    PhotoRole,
    Resolution,
    Story,
    StoryState,
)

_SHOWABLE = frozenset({StoryState.APPROVED, StoryState.PUBLISHED})
_SETTLED = frozenset({Resolution.CROPPED, Resolution.COVERED, Resolution.REMOVED})
_LADDER = (NameKind.FULL, NameKind.FIRST, NameKind.PSEUDONYM)

RelativeConsent = Callable[[str], bool]
"""Whether the consent with that id stands and grants its person's face to this channel."""


def story_faults(story: Story, subject: Subject) -> list[Reason]:
    """Return what about the story forbids showing anything (CG-01, CG-10)."""
    checks = {
        "story_id": is_text(story.story_id),
        "subject_id": story.subject_id == subject.subject_id and is_text(story.subject_id),
        "size": isinstance(story.size, StorySize),
        "original_language": is_a(story.original_language, Language),
        "texts": is_a(story.texts, Mapping)
        and story.original_language in story.texts
        and all(
            is_a(language, Language) and text.language is language
            for language, text in story.texts.items()
        ),
        "author_id": is_text(story.author_id),
        "approver_id": is_text(story.approver_id),
        "photo": story.photo is None or _is_photo(story.photo),
        "voice": isinstance(story.voice, Voice),
        "on_face_refused": isinstance(story.on_face_refused, FaceFallback),
        "fiction": isinstance(story.fiction, bool),
    }
    missing = [name for name, sound in checks.items() if not sound]
    faults = [Reason(ReasonCode.INCOMPLETE, ", ".join(missing))] if missing else []
    if story.state not in _SHOWABLE or not is_a(story.approved_at, datetime):
        faults.append(Reason(ReasonCode.STORY_NOT_APPROVED, str(story.state)))
    if not missing and (story.author_id.strip().casefold() == story.approver_id.strip().casefold()):
        faults.append(Reason(ReasonCode.FOUR_EYES, "written and approved by one person"))
    return faults


def approved_languages(
    story: Story,
    subject: Subject,
    records: Sequence[ConsentRecord],
    scopes: frozenset[Scope],
    on: date,
) -> tuple[Language, ...]:
    """Return the languages in which the person has approved exactly this content (CG-17)."""
    approved = {
        (review.language, review.content_hash_approved)
        for record in records
        for review in record.patient_reviews
        if review.on <= on and is_text(review.method)
    }
    return tuple(
        language
        for language in Language
        if language in story.texts
        and (language is story.original_language or Scope.TRANSLATION in scopes)
        and (str(language), content_hash(story, subject, language)) in approved
    )


@dataclass(frozen=True, slots=True)
class FaceAnswer:
    """Whether the face may be shown; if not, why; and whether that hides the whole story."""

    shown: bool
    reason: Reason | None = None
    hides: bool = False


def face_answer(
    story: Story, subject: Subject, scopes: frozenset[Scope], stands: RelativeConsent
) -> FaceAnswer:
    """Decide on the photo (CG-02, CG-18): unresolved people hide the story, a refusal its face."""
    photo = story.photo
    needed = [Scope.FACE_PHOTO]
    if subject.capacity is Capacity.MINOR:
        needed.append(Scope.CHILD_IMAGE)
    if photo is not None and photo.retouched is not False:
        needed.append(Scope.EDIT_RETOUCH)
    if photo is not None and photo.ai_edited is not False:
        needed.append(Scope.EDIT_AI)
    if photo is not None and any(
        person.role is PhotoRole.RELATIVE and person.resolution is Resolution.CONSENTED
        for person in photo.people
    ):
        needed.append(Scope.RELATIVES_SHOWN)
    refused = [scope for scope in needed if scope not in scopes]
    if refused or photo is None:
        detail = ", ".join(refused) if refused else "no photo"
        if story.on_face_refused is FaceFallback.PLACEHOLDER:
            return FaceAnswer(shown=False, reason=Reason(ReasonCode.SCOPE_REFUSED, detail))
        reason = Reason(ReasonCode.FACE_REFUSED_HIDE, detail)
        return FaceAnswer(shown=False, reason=reason, hides=True)
    fault = _photo_fault(photo, stands)
    return FaceAnswer(shown=fault is None, reason=fault, hides=fault is not None)


def _is_photo(photo: Photo) -> bool:
    """Whether a photo says what it is, was rebuilt and counted."""
    return (
        is_text(photo.asset_id)
        and is_sha256(photo.master_sha256)
        and is_a(photo.renditions, tuple)
        and bool(photo.renditions)
        and all(is_sha256(rendition.sha256) for rendition in photo.renditions)
        and is_count(photo.faces_count)
        and is_a(photo.people, tuple)
        and all(is_a(person, PersonInPhoto) for person in photo.people)
    )


def _photo_fault(photo: Photo, stands: RelativeConsent) -> Reason | None:
    unresolved = [p.person_id for p in photo.people if not _resolved(p, stands)]
    if unresolved:
        return Reason(ReasonCode.PERSON_UNRESOLVED, f"{len(unresolved)} of {len(photo.people)}")
    if (
        photo.faces_count is None
        or photo.faces_count > len(photo.people)
        or not any(
            person.role is PhotoRole.SUBJECT and person.resolution is Resolution.CONSENTED
            for person in photo.people
        )
    ):
        return Reason(
            ReasonCode.PERSON_UNRESOLVED, f"{photo.faces_count} faces, {len(photo.people)} people"
        )
    return None


def _resolved(person: PersonInPhoto, stands: RelativeConsent) -> bool:
    if not is_a(person.role, PhotoRole):
        return False
    if person.resolution is Resolution.CONSENTED:
        return person.role is PhotoRole.SUBJECT or stands(person.consent_id)
    return person.resolution in _SETTLED


def name_element(
    subject: Subject, scopes: frozenset[Scope], languages: Sequence[Language]
) -> Element | None:
    """Return the most revealing name that was wished for, granted and known, or None."""
    names = subject.names
    if names.choice is NameKind.GENERIC:
        return None
    known = {
        NameKind.FULL: names.full,
        NameKind.FIRST: names.first,
        NameKind.PSEUDONYM: names.pseudonym,
    }
    for kind in _LADDER[_LADDER.index(names.choice) :]:
        element = NAME_ELEMENT[kind]
        written = any(is_text(known[kind].get(language)) for language in languages)
        if ELEMENT_SCOPE[element] in scopes and written:
            return element
    return None


_PRESENT: Mapping[Element, Callable[[Story], bool]] = MappingProxyType(
    {
        Element.MESSAGE: lambda s: any(is_text(t.message) for t in s.texts.values()),
        Element.QUOTE: lambda s: any(is_text(t.quote) for t in s.texts.values()),
        Element.TITLE: lambda s: any(is_text(t.title) for t in s.texts.values()),
        Element.BODY: lambda s: any(is_text(t.body) for t in s.texts.values()),
        Element.DIAGNOSIS: lambda s: s.illness is not None,
        Element.THERAPY: lambda s: s.therapy is not None,
        Element.AGE_BAND: lambda s: s.age_band is not None,
        Element.CITY: lambda s: is_text(s.city),
        Element.REGION: lambda s: is_text(s.region),
        Element.TIMELINE: lambda s: bool(s.timeline) or s.road is not None or s.years is not None,
        Element.OUTCOME: lambda s: s.life_cycle is not None,
    }
)


def text_and_fact_elements(
    story: Story, scopes: frozenset[Scope]
) -> tuple[list[Element], list[Reason]]:
    """Return the granted elements the story has, and a reason for each one withheld."""
    shown, withheld = [], []
    for element, present in _PRESENT.items():
        if not present(story):
            continue
        if ELEMENT_SCOPE[element] in scopes:
            shown.append(element)
        else:
            withheld.append(Reason(ReasonCode.SCOPE_REFUSED, element))
    return shown, withheld
