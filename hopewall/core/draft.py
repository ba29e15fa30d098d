"""A story as it is being written: what an editor changes, and where it stands on its way.

The story itself stays as it was approved while a draft of it is written, checked and shown to the
person; only then does the draft take its place.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
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
from hopewall.core.screen import RoadPoint
from hopewall.core.story import FaceFallback, Photo, Story, StoryText

_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class StoryContent:
    """All of a story that somebody writes or chooses; `photo_id` is "" for no photo."""

    size: StorySize
    original_language: Language
    texts: Mapping[Language, StoryText]
    photo_id: str
    on_face_refused: FaceFallback | None
    placeholder: int
    life_cycle: LifeCycle | None
    voice: Voice
    illness: Illness | None
    therapy: Therapy | None
    age_band: AgeBand | None
    road: Road | None
    years: int | None
    city: str
    region: str
    timeline: tuple[RoadPoint, ...]
    investigational: bool
    irb_ref: str
    fiction: bool
    fair_balance_version: str


CONTENT_FIELDS = tuple(field.name for field in fields(StoryContent))
_OF_STORY = tuple(name for name in CONTENT_FIELDS if name != "photo_id")


def content_of(story: Story) -> StoryContent:
    """Return what of a story somebody edits."""
    own = {name: getattr(story, name) for name in _OF_STORY}
    return StoryContent(**own, photo_id=story.photo.asset_id if story.photo else "")


def with_content(story: Story, content: StoryContent, photo: Photo | None) -> Story:
    """Return the story with this content; `photo` is the one that `photo_id` names, if any.

    Raises ValueError where it is another one.
    """
    if (photo.asset_id if photo else "") != content.photo_id:
        raise ValueError("this is not the photo that the content names")
    return replace(story, **{name: getattr(content, name) for name in _OF_STORY}, photo=photo)


def content_sha256(content: StoryContent) -> str:
    """Return the SHA-256 of exactly this content, in hexadecimal: what a review is bound to."""
    said = {name: getattr(content, name) for name in _OF_STORY if name not in _STRUCTURED}
    said["photo_id"] = content.photo_id
    said["texts"] = {
        language: [text.title, text.message, text.quote, text.body, text.author]
        for language, text in content.texts.items()
    }
    said["timeline"] = [[point.step, point.month] for point in content.timeline]
    return hashlib.sha256(_CANONICAL.encode(said).encode("utf-8", "surrogatepass")).hexdigest()


_STRUCTURED = frozenset({"texts", "timeline"})


class DraftStage(StrEnum):
    """Where a draft stands; the words stand in the vault."""

    WRITING = "writing"
    IN_REVIEW = "in-review"
    RETURNED = "returned"
    APPROVED = "approved"
    """Approved, and waiting for the person to say yes to exactly this."""


@dataclass(frozen=True, slots=True)
class StoryDraft:
    """The one draft of a story; `revision` counts every save, from 1."""

    story_id: str
    subject_id: str
    revision: int
    stage: DraftStage
    editor_id: str
    """Who saved it last."""
    saved_at: datetime
    version: int
    """The version that was handed in or approved; 0 while it is only being written."""
    base: StoryContent
    """The story as it was when the draft was begun: what a later merge compares with."""
    content: StoryContent


class VersionKind(StrEnum):
    """Why a version was kept."""

    SAVED = "saved"
    """Somebody kept it by hand, or somebody else went on writing."""
    SUBMITTED = "submitted"
    RESTORED = "restored"
    IN_PLACE = "in-place"
    """It became the story."""


@dataclass(frozen=True, slots=True)
class StoryVersion:
    """One snapshot of a story; append-only."""

    story_id: str
    subject_id: str
    version: int
    kind: VersionKind
    author_id: str
    made_at: datetime
    sha256: str
    content: StoryContent


class Verdict(StrEnum):
    """What a second person decided."""

    APPROVED = "approved"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class StoryReview:
    """One decision on one version, bound to its hash; append-only."""

    story_id: str
    subject_id: str
    number: int
    version: int
    verdict: Verdict
    reviewer_id: str
    reviewed_at: datetime
    sha256: str
    comment: str = ""


class PersonsAnswer(StrEnum):
    """What a person said when they saw their story as it will hang."""

    YES = "yes"
    CHANGES = "changes"


@dataclass(frozen=True, slots=True)
class Viewing:
    """A person was shown their story in one language; append-only.

    `content_hash` is `core.approval.content_hash` of exactly what was on the screen, picture
    included; `wish` is what they want changed.
    """

    story_id: str
    subject_id: str
    number: int
    language: Language
    content_hash: str
    answer: PersonsAnswer
    method: str
    wish: str
    shown_by: str
    shown_at: datetime


@dataclass(frozen=True, slots=True)
class PlacedContent:
    """A content took another one's place; append-only."""

    story_id: str
    subject_id: str
    number: int
    placed_at: datetime
    placed_by: str
    before: str
    """The hash of the content that hung before; "" where none was ever approved."""
    after: str
