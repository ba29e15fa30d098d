"""Drafts, versions, reviews and viewings of stories, as of revision 0001.

All but the draft are append-only. A review that approves is refused where its reviewer wrote any of
what it approves (CG-10): that is looked up here, in the store, whatever a program says.
"""

from hopewall.vault.migrations.first.append_only import ERASING, TWO_NEEDED, refuse

_WHOSE = "REFERENCES subject (subject_id)"

_TABLES = (
    f"""
CREATE TABLE story_draft (
    story_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    stage TEXT NOT NULL,
    editor_id TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_story_draft PRIMARY KEY (story_id),
    CONSTRAINT fk_story_draft_subject_id FOREIGN KEY(subject_id) {_WHOSE}
)
 WITHOUT ROWID,
 STRICT
""",
    "CREATE INDEX ix_story_draft_subject_id ON story_draft (subject_id)",
    f"""
CREATE TABLE story_version (
    story_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    subject_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    author_id TEXT NOT NULL,
    made_at TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_story_version PRIMARY KEY (story_id, version),
    CONSTRAINT fk_story_version_subject_id FOREIGN KEY(subject_id) {_WHOSE}
)
 WITHOUT ROWID,
 STRICT
""",
    "CREATE INDEX ix_story_version_subject_id ON story_version (subject_id)",
    f"""
CREATE TABLE story_review (
    story_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    subject_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    reviewer_id TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_story_review PRIMARY KEY (story_id, number),
    CONSTRAINT fk_story_review_subject_id FOREIGN KEY(subject_id) {_WHOSE}
)
 WITHOUT ROWID,
 STRICT
""",
    "CREATE INDEX ix_story_review_subject_id ON story_review (subject_id)",
    f"""
CREATE TABLE viewing (
    story_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    subject_id TEXT NOT NULL,
    language TEXT NOT NULL,
    answer TEXT NOT NULL,
    shown_by TEXT NOT NULL,
    shown_at TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_viewing PRIMARY KEY (story_id, number),
    CONSTRAINT fk_viewing_subject_id FOREIGN KEY(subject_id) {_WHOSE}
)
 WITHOUT ROWID,
 STRICT
""",
    "CREATE INDEX ix_viewing_subject_id ON viewing (subject_id)",
    f"""
CREATE TABLE consent_draft (
    consent_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    editor_id TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_consent_draft PRIMARY KEY (consent_id),
    CONSTRAINT fk_consent_draft_subject_id FOREIGN KEY(subject_id) {_WHOSE}
)
 WITHOUT ROWID,
 STRICT
""",
    "CREATE INDEX ix_consent_draft_subject_id ON consent_draft (subject_id)",
    f"""
CREATE TABLE story_placing (
    story_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    subject_id TEXT NOT NULL,
    placed_at TEXT NOT NULL,
    placed_by TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_story_placing PRIMARY KEY (story_id, number),
    CONSTRAINT fk_story_placing_subject_id FOREIGN KEY(subject_id) {_WHOSE}
)
 WITHOUT ROWID,
 STRICT
""",
    "CREATE INDEX ix_story_placing_subject_id ON story_placing (subject_id)",
    f"""
CREATE TABLE release_step (
    channel TEXT NOT NULL,
    version INTEGER NOT NULL,
    story_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    change TEXT NOT NULL,
    published_at TEXT NOT NULL,
    previous_at TEXT NOT NULL,
    CONSTRAINT pk_release_step PRIMARY KEY (channel, version, story_id),
    CONSTRAINT fk_release_step_subject_id FOREIGN KEY(subject_id) {_WHOSE}
)
 WITHOUT ROWID,
 STRICT
""",
    "CREATE INDEX ix_release_step_subject_id ON release_step (subject_id)",
)

_WROTE_IT = """\
EXISTS (
    SELECT 1 FROM story_version AS v
    WHERE v.story_id = NEW.story_id AND v.kind <> 'in-place' AND v.version <= NEW.version
    AND v.version > coalesce(
        (SELECT max(r.version) FROM story_review AS r
         WHERE r.story_id = NEW.story_id AND r.verdict = 'approved'
         AND r.version < NEW.version), 0)
    AND lower(trim(v.author_id)) = lower(trim(NEW.reviewer_id)))"""


def _kept(table: str, number: str) -> tuple[str, ...]:
    """Return the triggers of a table whose rows are numbered from 1 and only ever added."""
    last = (
        f"(SELECT max(o.{number}) FROM {table} AS o "  # noqa: S608 - names from this file
        "WHERE o.story_id = NEW.story_id)"
    )
    return (
        refuse(f"{table}_never_changes", f"UPDATE ON {table}"),
        refuse(f"{table}_never_goes", f"DELETE ON {table}", f"NOT {ERASING}"),
        refuse(
            f"{table}_follows",
            f"INSERT ON {table}",
            f"NEW.{number} <> 1 + coalesce({last}, 0)",
            f"UNIQUE constraint failed: {table}.{number}",
        ),
    )


STATEMENTS = (
    *_TABLES,
    refuse(
        "story_draft_counts",
        "UPDATE ON story_draft",
        "NEW.revision <> OLD.revision + 1 OR NEW.subject_id <> OLD.subject_id",
        "append-only",
    ),
    *_kept("story_version", "version"),
    *_kept("story_review", "number"),
    *_kept("viewing", "number"),
    *_kept("story_placing", "number"),
    refuse(
        "story_review_of_a_version",
        "INSERT ON story_review",
        "NOT EXISTS (SELECT 1 FROM story_version AS v WHERE v.story_id = NEW.story_id "
        "AND v.version = NEW.version AND v.subject_id = NEW.subject_id)",
        "FOREIGN KEY constraint failed",
    ),
    refuse(
        "story_review_four_eyes",
        "INSERT ON story_review",
        f"NEW.verdict = 'approved' AND {TWO_NEEDED}\nAND {_WROTE_IT}",
        "story four eyes",
    ),
)
