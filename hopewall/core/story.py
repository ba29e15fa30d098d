"""A story: its words per language, its photo, and who answers for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from hopewall.core.codes import (
    AgeBand,
    Illness,
    Language,
    LifeCycle,
    Road,
    StorySize,
    Therapy,
    Voice,
)
from hopewall.core.photo_check import PhotoTick
from hopewall.core.screen import RoadPoint
from hopewall.core.site import LocalText


class StoryState(StrEnum):
    """Where a story stands on its way to the wall; only an approved one can be shown."""

    DRAFT = "draft"
    REVIEW = "review"
    APPROVED = "approved"
    PUBLISHED = "published"
    HIDDEN = "hidden"
    PURGED = "purged"


class FaceFallback(StrEnum):
    """What the person wishes when their face may not be shown."""

    PLACEHOLDER = "placeholder"
    HIDE = "hide"


class PhotoRole(StrEnum):
    """Who somebody in a photo is to the story."""

    SUBJECT = "subject"
    RELATIVE = "relative"
    STAFF = "staff"
    BYSTANDER = "bystander"


class Resolution(StrEnum):
    """What was done about a recognisable person; blurring is recorded but is no answer (P7)."""

    CONSENTED = "consented"
    CROPPED = "cropped"
    COVERED = "covered"
    REMOVED = "removed"
    BLURRED = "blurred"


class PhotoContent(StrEnum):
    """Things in a photo that make it promote something; looked for before a story is approved."""

    BEFORE_AFTER = "before-after"
    BRAND = "brand"
    CLINICIAN = "clinician"
    QR_CODE = "qr-code"


@dataclass(frozen=True, slots=True)
class PersonInPhoto:
    """One recognisable person; `resolution` is None while nobody has decided."""

    person_id: str
    role: PhotoRole
    resolution: Resolution | None
    consent_id: str = ""


@dataclass(frozen=True, slots=True)
class Rendition:
    """One finished picture of a photo: size in pixels, named by the SHA-256 of its bytes."""

    kind: str
    sha256: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Photo:
    """A cleaned photo. `master_sha256` names the rebuilt pixels the person has approved."""

    asset_id: str
    master_sha256: str
    width: int
    height: int
    renditions: tuple[Rendition, ...]
    faces_count: int | None
    people: tuple[PersonInPhoto, ...]
    alt_text: LocalText
    retouched: bool = False
    ai_edited: bool = False
    taken_on: date | None = None
    checklist: tuple[PhotoTick, ...] = ()
    """Who looked for what in which tiles of it (P6), as the vault has it; saving it adds none."""
    contents: frozenset[PhotoContent] | None = None
    """What of `PhotoContent` is in it; None while nobody has looked, and then it is not shown."""
    author_id: str = ""
    """Who brought it in or last changed what is shown of it."""
    approver_id: str = ""
    approved_at: datetime | None = None
    approved_picture: str = ""
    """The finished picture that was approved, by `picture_id`; another one is not."""


class TextAuthor(StrEnum):
    """Whose words they are."""

    PATIENT_WORDS = "patient_words"
    STAFF_EDITED = "staff_edited"


@dataclass(frozen=True, slots=True)
class StoryText:
    """A story's words in one language; paragraphs of the body are separated by blank lines."""

    language: Language
    title: str
    message: str
    quote: str
    body: str
    author: TextAuthor = TextAuthor.PATIENT_WORDS
    lint_report_id: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """One story of one person, as it would hang on the wall if everything were granted."""

    story_id: str
    subject_id: str
    size: StorySize
    state: StoryState
    author_id: str
    approver_id: str
    approved_at: datetime | None
    original_language: Language
    texts: Mapping[Language, StoryText]
    photo: Photo | None
    on_face_refused: FaceFallback | None
    placeholder: int
    life_cycle: LifeCycle | None
    voice: Voice
    illness: Illness | None
    therapy: Therapy | None
    age_band: AgeBand | None
    road: Road | None
    years: int | None = None
    city: str = ""
    region: str = ""
    timeline: tuple[RoadPoint, ...] = ()
    investigational: bool = False
    irb_ref: str = ""
    fiction: bool = False
    fair_balance_version: str = ""
    edit_of: str = ""
