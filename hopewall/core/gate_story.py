"""The gate's questions about the story itself: four eyes, photo, and which parts are granted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from hopewall.core.approval import content_hash
from hopewall.core.codes import Language, StorySize, Voice
from hopewall.core.completeness import is_a, is_count, is_day, is_sha256, is_text
from hopewall.core.consent import ConsentRecord, Scope
from hopewall.core.decision import ELEMENT_SCOPE, NAME_ELEMENT, Element
from hopewall.core.fair_balance import FAIR_BALANCE_VERSION
from hopewall.core.person import Capacity, NameKind, Subject
from hopewall.core.profiles import Demands
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.screen import RoadPoint
from hopewall.core.standing import same_as
from hopewall.core.story import (
    FaceFallback,
    PersonInPhoto,
    Photo,
    PhotoContent,
    PhotoRole,
    Rendition,
    Resolution,
    Story,
    StoryState,
    StoryText,
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
            is_a(language, Language) and is_a(text, StoryText) and text.language is language
            for language, text in story.texts.items()
        ),
        "author_id": is_text(story.author_id),
        "approver_id": is_text(story.approver_id),
        "photo": story.photo is None or _is_photo(story.photo),
        "photo_contents": story.photo is None or _is_looked_at(story.photo),
        "voice": isinstance(story.voice, Voice),
        "on_face_refused": isinstance(story.on_face_refused, FaceFallback),
        "fiction": isinstance(story.fiction, bool),
        "investigational": isinstance(story.investigational, bool),
        "timeline": is_a(story.timeline, tuple)
        and all(is_a(point, RoadPoint) for point in story.timeline),
    }
    missing = [name for name, sound in checks.items() if not sound]
    faults = [Reason(ReasonCode.INCOMPLETE, ", ".join(missing))] if missing else []
    if story.state not in _SHOWABLE or not is_a(story.approved_at, datetime):
        faults.append(Reason(ReasonCode.STORY_NOT_APPROVED, str(story.state)))
    if not missing and same_as(story.author_id) == same_as(story.approver_id):
        faults.append(Reason(ReasonCode.FOUR_EYES, "written-and-approved"))
    if story.fair_balance_version != FAIR_BALANCE_VERSION:
        faults.append(Reason(ReasonCode.FAIR_BALANCE_OUTDATED))
    return faults


def is_investigational(story: Story, subject: Subject) -> bool:
    """Whether the therapy is still being studied: either fact says so; one is enough (CG-22)."""
    return story.investigational is not False or subject.research_participant is not False


def trial_faults(story: Story, subject: Subject, demands: Demands) -> list[Reason]:
    """Return what an investigational therapy lacks (CG-22)."""
    if not demands.investigational_ref or not is_investigational(story, subject):
        return []
    return [] if is_text(story.irb_ref) else [Reason(ReasonCode.TRIAL_REFERENCE_MISSING)]


def content_faults(photo: Photo, demands: Demands) -> list[Reason]:
    """Return what in a shown photo promotes something (CG-21)."""
    contents = photo.contents or frozenset()
    if any(
        person.role is PhotoRole.STAFF and person.resolution is Resolution.CONSENTED
        for person in photo.people
    ):
        contents |= {PhotoContent.CLINICIAN}
    refused = sorted(contents & demands.photo_refused)
    return [Reason(ReasonCode.PHOTO_PROMOTES, ", ".join(refused))] if refused else []


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
        if is_day(review.on) and review.on <= on and is_text(review.method)
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
    if _shows_a_child(photo, subject):
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
        detail = ", ".join(refused) if refused else ReasonCode.NO_PHOTO
        if story.on_face_refused is FaceFallback.PLACEHOLDER:
            code = ReasonCode.NO_PHOTO if photo is None else ReasonCode.SCOPE_REFUSED
            return FaceAnswer(shown=False, reason=Reason(code, "" if photo is None else detail))
        reason = Reason(ReasonCode.FACE_REFUSED_HIDE, detail)
        return FaceAnswer(shown=False, reason=reason, hides=True)
    fault = _photo_fault(photo, stands)
    return FaceAnswer(shown=fault is None, reason=fault, hides=fault is not None)


def _shows_a_child(photo: Photo | None, subject: Subject) -> bool:
    """Whether the person is a child in it, who may have grown up since."""
    if subject.capacity is Capacity.MINOR:
        return True
    majority = subject.majority_date
    if majority is None or photo is None:
        return False
    return photo.taken_on is None or photo.taken_on < majority


def _is_photo(photo: Photo) -> bool:
    """Whether a photo says what it is, was rebuilt and counted."""
    return (
        is_text(photo.asset_id)
        and is_sha256(photo.master_sha256)
        and is_a(photo.renditions, tuple)
        and bool(photo.renditions)
        and all(is_a(each, Rendition) and is_sha256(each.sha256) for each in photo.renditions)
        and is_count(photo.faces_count)
        and is_a(photo.alt_text, Mapping)
        and is_a(photo.people, tuple)
        and all(is_a(person, PersonInPhoto) for person in photo.people)
        and (photo.taken_on is None or is_day(photo.taken_on))
    )


def _is_looked_at(photo: Photo) -> bool:
    """Whether somebody has said what of `PhotoContent` is in it, if only: nothing."""
    return (
        photo.contents is not None
        and is_a(photo.contents, frozenset)
        and all(is_a(content, PhotoContent) for content in photo.contents)
    )


def _photo_fault(photo: Photo, stands: RelativeConsent) -> Reason | None:
    unresolved = [p.person_id for p in photo.people if not _resolved(p, stands)]
    if unresolved:
        return Reason(ReasonCode.PERSON_UNRESOLVED, f"{len(unresolved)} of {len(photo.people)}")
    told = {person.person_id for person in photo.people}
    own = [
        person
        for person in photo.people
        if person.role is PhotoRole.SUBJECT and person.resolution is Resolution.CONSENTED
    ]
    if photo.faces_count is None or photo.faces_count > len(told) or len(own) != 1:
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


@dataclass(frozen=True, slots=True)
class NameAnswer:
    """The name to show, if any, and why it is not the one the person wished for."""

    element: Element | None
    reason: Reason | None = None


def name_answer(
    subject: Subject, scopes: frozenset[Scope], languages: Sequence[Language]
) -> NameAnswer:
    """Return the most revealing name that was wished for, granted and known."""
    names = subject.names
    if names.choice is NameKind.GENERIC:
        return NameAnswer(None)
    known = {
        NameKind.FULL: names.full,
        NameKind.FIRST: names.first,
        NameKind.PSEUDONYM: names.pseudonym,
    }
    wished = NAME_ELEMENT[names.choice]
    granted = ELEMENT_SCOPE[wished] in scopes
    why = Reason(ReasonCode.NAME_UNKNOWN if granted else ReasonCode.SCOPE_REFUSED, wished)
    for kind in _LADDER[_LADDER.index(names.choice) :]:
        element = NAME_ELEMENT[kind]
        written = any(is_text(known[kind].get(language)) for language in languages)
        if ELEMENT_SCOPE[element] in scopes and written:
            return NameAnswer(element, None if element is wished else why)
    return NameAnswer(None, why)


def languages_withheld(
    story: Story, shown: Sequence[Language], scopes: frozenset[Scope]
) -> list[Reason]:
    """Return why the story is not shown in each further language that it has."""
    return [
        Reason(ReasonCode.NOT_REVIEWED, language)
        if language is story.original_language or Scope.TRANSLATION in scopes
        else Reason(ReasonCode.SCOPE_REFUSED, f"{Scope.TRANSLATION}, {language}")
        for language in story.texts
        if language not in shown
    ]


_TEXTS: Mapping[Element, Callable[[StoryText], str]] = MappingProxyType(
    {
        Element.MESSAGE: lambda text: text.message,
        Element.QUOTE: lambda text: text.quote,
        Element.TITLE: lambda text: text.title,
        Element.BODY: lambda text: text.body,
    }
)
_FACTS: Mapping[Element, Callable[[Story], bool]] = MappingProxyType(
    {
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
    story: Story,
    languages: Sequence[Language],
    scopes: frozenset[Scope],
    barred: frozenset[Element],
) -> tuple[list[Element], list[Reason]]:
    """Return the granted elements that the story has in one of these languages, and why no others.

    `barred` are elements that may not be shown whatever was granted (CG-22).
    """
    texts = [story.texts[language] for language in languages]
    present = [e for e, part in _TEXTS.items() if any(is_text(part(text)) for text in texts)]
    present += [element for element, told in _FACTS.items() if told(story)]
    shown, withheld = [], []
    for element in present:
        if element in barred:
            withheld.append(Reason(ReasonCode.INVESTIGATIONAL_OUTCOME, element))
        elif ELEMENT_SCOPE[element] in scopes:
            shown.append(element)
        else:
            withheld.append(Reason(ReasonCode.SCOPE_REFUSED, element))
    return shown, withheld
