"""Tables of what is being written: drafts, versions, reviews, and what people were shown.

They name their person and never reference the story's row: what of them is left goes with the
person, whatever became of the story.
"""

from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from hopewall.vault.tables import metadata as metadata  # noqa: PLC0414
from hopewall.vault.tables import number, required, sealed


def _whose() -> Column[str]:
    return Column("subject_id", Text, ForeignKey("subject.subject_id"), nullable=False, index=True)


story_draft = Table(
    "story_draft",
    metadata,
    Column("story_id", Text, primary_key=True, nullable=False),
    _whose(),
    number("revision"),
    *required("stage", "editor_id", "saved_at"),
    number("version"),
    sealed(),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

story_version = Table(
    "story_version",
    metadata,
    Column("story_id", Text, primary_key=True, nullable=False),
    Column("version", Integer, primary_key=True, nullable=False),
    _whose(),
    *required("kind", "author_id", "made_at"),
    sealed(),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

story_review = Table(
    "story_review",
    metadata,
    Column("story_id", Text, primary_key=True, nullable=False),
    Column("number", Integer, primary_key=True, nullable=False),
    _whose(),
    number("version"),
    *required("verdict", "reviewer_id", "reviewed_at"),
    sealed(),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

viewing = Table(
    "viewing",
    metadata,
    Column("story_id", Text, primary_key=True, nullable=False),
    Column("number", Integer, primary_key=True, nullable=False),
    _whose(),
    *required("language", "answer", "shown_by", "shown_at"),
    sealed(),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

consent_draft = Table(
    "consent_draft",
    metadata,
    Column("consent_id", Text, primary_key=True, nullable=False),
    _whose(),
    number("revision"),
    *required("editor_id", "saved_at"),
    sealed(),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

story_placing = Table(
    "story_placing",
    metadata,
    Column("story_id", Text, primary_key=True, nullable=False),
    Column("number", Integer, primary_key=True, nullable=False),
    _whose(),
    *required("placed_at", "placed_by"),
    sealed(),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

release_step = Table(
    "release_step",
    metadata,
    Column("channel", Text, primary_key=True, nullable=False),
    Column("version", Integer, primary_key=True, nullable=False),
    Column("story_id", Text, primary_key=True, nullable=False),
    _whose(),
    *required("change", "published_at", "previous_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
