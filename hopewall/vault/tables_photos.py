"""Tables for the work on photos: ticks of the checklist, masters and crops, and what was imported.

A tick goes only with its photo; an import's key stays, so that nothing comes in twice.
"""

from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from hopewall.vault.tables import number, required, sealed
from hopewall.vault.tables_later import metadata as metadata  # noqa: PLC0414

photo_tick = Table(
    "photo_tick",
    metadata,
    Column("asset_id", Text, ForeignKey("photo.asset_id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    *required("picture", "items", "tiles", "ticked_by", "ticked_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

photo_work = Table(
    "photo_work",
    metadata,
    Column("asset_id", Text, ForeignKey("photo.asset_id", ondelete="CASCADE"), primary_key=True),
    *required("master_id", "original_id"),
    number("assigned"),
    *required("added_by", "added_at"),
    sealed(),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

photo_import = Table(
    "photo_import",
    metadata,
    Column("source_key", Text, primary_key=True, nullable=False),
    Column("asset_id", Text, ForeignKey("photo.asset_id", ondelete="SET NULL"), index=True),
    *required("taken_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
