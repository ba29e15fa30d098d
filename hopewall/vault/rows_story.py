"""Stories, their texts and photos as rows."""

from collections.abc import Mapping, Sequence
from typing import Any

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
from hopewall.core.photo_check import PhotoTick
from hopewall.core.screen import RoadPoint
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
    TextAuthor,
)
from hopewall.vault import tables
from hopewall.vault.codecs import (
    DATE,
    FLAG,
    ID,
    INSTANT,
    INTEGER,
    REFERENCE,
    TEXT,
    code,
    embedded,
    optional,
    set_of,
    tuple_of,
)
from hopewall.vault.mapping import FoundKey, RowMapping
from hopewall.vault.rows_person import LOCAL_TEXT

STORY = RowMapping(
    tables.story,
    ("story_id",),
    {
        "story_id": ID,
        "subject_id": ID,
        "size": code(StorySize),
        "state": code(StoryState),
        "author_id": TEXT,
        "approver_id": TEXT,
        "approved_at": optional(INSTANT),
        "original_language": code(Language),
        "on_face_refused": optional(code(FaceFallback)),
        "placeholder": INTEGER,
        "life_cycle": optional(code(LifeCycle)),
        "voice": code(Voice),
        "illness": optional(code(Illness)),
        "therapy": optional(code(Therapy)),
        "age_band": optional(code(AgeBand)),
        "road": optional(code(Road)),
        "years": optional(INTEGER),
        "city": TEXT,
        "region": TEXT,
        "timeline": tuple_of(embedded(RoadPoint, step=code(RoadStep), month=TEXT)),
        "investigational": FLAG,
        "irb_ref": TEXT,
        "fiction": FLAG,
        "fair_balance_version": TEXT,
        "edit_of": TEXT,
    },
    others=("photo_id",),
    sealed={"sealed": ("city", "region")},
)
"""All of a story but its texts and its photo, which have tables of their own."""

STORY_TEXT = RowMapping(
    tables.story_text,
    ("story_id", "language"),
    {
        "language": code(Language),
        "title": TEXT,
        "message": TEXT,
        "quote": TEXT,
        "body": TEXT,
        "author": code(TextAuthor),
        "lint_report_id": TEXT,
    },
    others=("story_id",),
    sealed={"sealed": ("title", "message", "quote", "body")},
)

PHOTO = RowMapping(
    tables.photo,
    ("asset_id",),
    {
        "asset_id": ID,
        "master_sha256": TEXT,
        "width": INTEGER,
        "height": INTEGER,
        "faces_count": optional(INTEGER),
        "alt_text": LOCAL_TEXT,
        "retouched": FLAG,
        "ai_edited": FLAG,
        "taken_on": optional(DATE),
        "contents": optional(set_of(code(PhotoContent))),
        "author_id": TEXT,
        "approver_id": TEXT,
        "approved_at": optional(INSTANT),
        "approved_picture": TEXT,
    },
    others=("subject_id",),
    sealed={"sealed": ("alt_text",)},
)

RENDITION = RowMapping(
    tables.rendition,
    ("asset_id", "place"),
    {"kind": TEXT, "sha256": TEXT, "width": INTEGER, "height": INTEGER},
    others=("asset_id", "place"),
    sealed={"sealed": ("sha256",)},
)
"""A picture that is not public is found, and opened, by nobody who does not know its hash."""

PERSON_IN_PHOTO = RowMapping(
    tables.person_in_photo,
    ("asset_id", "place"),
    {
        "person_id": REFERENCE,
        "role": code(PhotoRole),
        "resolution": optional(code(Resolution)),
        "consent_id": REFERENCE,
    },
    others=("asset_id", "place"),
)


def read_text(row: Sequence[Any], key: FoundKey) -> StoryText:
    """Return the text of a row; raises DamagedRowError."""
    return StoryText(*STORY_TEXT.values(row, key))


def read_rendition(row: Sequence[Any], key: FoundKey) -> Rendition:
    """Return the picture of a row; raises DamagedRowError."""
    return Rendition(*RENDITION.values(row, key))


def read_person_in_photo(row: Sequence[Any], _key: FoundKey = None) -> PersonInPhoto:
    """Return the person of a row, in which nothing is sealed; raises DamagedRowError."""
    return PersonInPhoto(*PERSON_IN_PHOTO.values(row))


def read_photo(
    row: Sequence[Any],
    renditions: tuple[Rendition, ...],
    people: tuple[PersonInPhoto, ...],
    ticks: tuple[PhotoTick, ...],
    key: FoundKey,
) -> Photo:
    """Return the photo of a row; raises DamagedRowError."""
    values = PHOTO.values(row, key)
    values.insert(4, renditions)
    values.insert(6, people)
    values.insert(11, ticks)
    return Photo(*values)


def read_story(
    row: Sequence[Any], texts: Mapping[Language, StoryText], photo: Photo | None, key: FoundKey
) -> Story:
    """Return the story of a row; raises DamagedRowError."""
    values = STORY.values(row, key)
    values[8:8] = (texts, photo)
    return Story(*values)
