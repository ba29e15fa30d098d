"""The table of explainers' drafts: they name no person, so nothing in them is sealed twice."""

from sqlalchemy import Column, Table, Text

from hopewall.vault.tables import metadata as metadata  # noqa: PLC0414
from hopewall.vault.tables import number, required

page_draft = Table(
    "page_draft",
    metadata,
    Column("page_id", Text, primary_key=True, nullable=False),
    Column("language", Text, primary_key=True, nullable=False),
    number("revision"),
    *required("editor_id", "saved_at", "base", "text"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
