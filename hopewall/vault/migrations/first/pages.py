"""Drafts of explainers, as of revision 0001."""

from hopewall.vault.migrations.first.append_only import refuse

STATEMENTS = (
    """
CREATE TABLE page_draft (
    page_id TEXT NOT NULL,
    language TEXT NOT NULL,
    revision INTEGER NOT NULL,
    editor_id TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    base TEXT NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_page_draft PRIMARY KEY (page_id, language)
)
 WITHOUT ROWID,
 STRICT
""",
    refuse(
        "page_draft_counts",
        "UPDATE ON page_draft",
        "NEW.revision <> OLD.revision + 1",
        "append-only",
    ),
)
