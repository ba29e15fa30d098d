"""What is being written as rows: drafts, versions, reviews and viewings.

A story's content stands in one sealed cell as JSON, with exactly its own fields.
"""

from collections.abc import Sequence
from typing import Any, Final

from hopewall.core.codes import (
    AgeBand,
    Illness,
    Language,
    LifeCycle,
    Road,
    RoadStep,
    StorySize,
    Therapy,
    Voice,
)
from hopewall.core.draft import (
    DraftStage,
    PersonsAnswer,
    PlacedContent,
    StoryContent,
    StoryDraft,
    StoryReview,
    StoryVersion,
    Verdict,
    VersionKind,
    Viewing,
)
from hopewall.core.screen import RoadPoint
from hopewall.core.story import FaceFallback, StoryText, TextAuthor
from hopewall.vault import tables_writing
from hopewall.vault.codecs import (
    FLAG,
    ID,
    INSTANT,
    INTEGER,
    REFERENCE,
    TEXT,
    code,
    embedded,
    map_of,
    optional,
    tuple_of,
)
from hopewall.vault.mapping import FoundKey, RowMapping

_TEXT: Final = embedded(
    StoryText,
    language=code(Language),
    title=TEXT,
    message=TEXT,
    quote=TEXT,
    body=TEXT,
    author=code(TextAuthor),
    lint_report_id=TEXT,
)

CONTENT: Final = embedded(
    StoryContent,
    size=code(StorySize),
    original_language=code(Language),
    texts=map_of(code(Language), _TEXT),
    photo_id=REFERENCE,
    on_face_refused=optional(code(FaceFallback)),
    placeholder=INTEGER,
    life_cycle=optional(code(LifeCycle)),
    voice=code(Voice),
    illness=optional(code(Illness)),
    therapy=optional(code(Therapy)),
    age_band=optional(code(AgeBand)),
    road=optional(code(Road)),
    years=optional(INTEGER),
    city=TEXT,
    region=TEXT,
    timeline=tuple_of(embedded(RoadPoint, step=code(RoadStep), month=TEXT)),
    investigational=FLAG,
    irb_ref=TEXT,
    fiction=FLAG,
    fair_balance_version=TEXT,
)

DRAFT: Final = RowMapping(
    tables_writing.story_draft,
    ("story_id", "revision"),
    {
        "story_id": ID,
        "subject_id": ID,
        "revision": INTEGER,
        "stage": code(DraftStage),
        "editor_id": TEXT,
        "saved_at": INSTANT,
        "version": INTEGER,
        "base": CONTENT,
        "content": CONTENT,
    },
    sealed={"sealed": ("base", "content")},
)

VERSION: Final = RowMapping(
    tables_writing.story_version,
    ("story_id", "version"),
    {
        "story_id": ID,
        "subject_id": ID,
        "version": INTEGER,
        "kind": code(VersionKind),
        "author_id": TEXT,
        "made_at": INSTANT,
        "sha256": TEXT,
        "content": CONTENT,
    },
    sealed={"sealed": ("sha256", "content")},
)

REVIEW: Final = RowMapping(
    tables_writing.story_review,
    ("story_id", "number"),
    {
        "story_id": ID,
        "subject_id": ID,
        "number": INTEGER,
        "version": INTEGER,
        "verdict": code(Verdict),
        "reviewer_id": ID,
        "reviewed_at": INSTANT,
        "sha256": TEXT,
        "comment": TEXT,
    },
    sealed={"sealed": ("sha256", "comment")},
)

VIEWING: Final = RowMapping(
    tables_writing.viewing,
    ("story_id", "number"),
    {
        "story_id": ID,
        "subject_id": ID,
        "number": INTEGER,
        "language": code(Language),
        "content_hash": TEXT,
        "answer": code(PersonsAnswer),
        "method": TEXT,
        "wish": TEXT,
        "shown_by": ID,
        "shown_at": INSTANT,
    },
    sealed={"sealed": ("content_hash", "method", "wish")},
)


PLACING: Final = RowMapping(
    tables_writing.story_placing,
    ("story_id", "number"),
    {
        "story_id": ID,
        "subject_id": ID,
        "number": INTEGER,
        "placed_at": INSTANT,
        "placed_by": TEXT,
        "before": TEXT,
        "after": TEXT,
    },
    sealed={"sealed": ("before", "after")},
)


def read_placing(row: Sequence[Any], key: FoundKey) -> PlacedContent:
    """Return the placing of a row; raises DamagedRowError."""
    return PlacedContent(*PLACING.values(row, key))


def read_draft(row: Sequence[Any], key: FoundKey) -> StoryDraft:
    """Return the draft of a row; raises DamagedRowError."""
    return StoryDraft(*DRAFT.values(row, key))


def read_version(row: Sequence[Any], key: FoundKey) -> StoryVersion:
    """Return the version of a row; raises DamagedRowError."""
    return StoryVersion(*VERSION.values(row, key))


def read_review(row: Sequence[Any], key: FoundKey) -> StoryReview:
    """Return the review of a row; raises DamagedRowError."""
    return StoryReview(*REVIEW.values(row, key))


def read_viewing(row: Sequence[Any], key: FoundKey) -> Viewing:
    """Return the viewing of a row; raises DamagedRowError."""
    return Viewing(*VIEWING.values(row, key))
