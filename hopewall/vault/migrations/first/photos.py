"""The work on photos: ticks, masters and crops, and what was imported, as of revision 0001."""

from hopewall.vault.migrations.first.append_only import refuse
from hopewall.vault.migrations.first.revisions import _HANGS, _IN_PHOTO, _triggers

_PHOTO_STAYS = "EXISTS (SELECT 1 FROM photo WHERE photo.asset_id = OLD.asset_id)"

STATEMENTS = (
    """
CREATE TABLE photo_tick (
    asset_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    picture TEXT NOT NULL,
    items TEXT NOT NULL,
    tiles TEXT NOT NULL,
    ticked_by TEXT NOT NULL,
    ticked_at TEXT NOT NULL,
    CONSTRAINT pk_photo_tick PRIMARY KEY (asset_id, number),
    CONSTRAINT fk_photo_tick_asset_id FOREIGN KEY(asset_id)
        REFERENCES photo (asset_id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE photo_work (
    asset_id TEXT NOT NULL,
    master_id TEXT NOT NULL,
    original_id TEXT NOT NULL,
    assigned INTEGER NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_photo_work PRIMARY KEY (asset_id),
    CONSTRAINT fk_photo_work_asset_id FOREIGN KEY(asset_id)
        REFERENCES photo (asset_id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE photo_import (
    source_key TEXT NOT NULL,
    asset_id TEXT,
    taken_at TEXT NOT NULL,
    CONSTRAINT pk_photo_import PRIMARY KEY (source_key),
    CONSTRAINT fk_photo_import_asset_id FOREIGN KEY(asset_id)
        REFERENCES photo (asset_id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT
""",
    "CREATE INDEX ix_photo_import_asset_id ON photo_import (asset_id)",
    refuse("photo_tick_never_changes", "UPDATE ON photo_tick"),
    refuse("photo_tick_never_goes", "DELETE ON photo_tick", _PHOTO_STAYS),
    refuse(
        "photo_tick_is_new",
        "INSERT ON photo_tick",
        "EXISTS (SELECT 1 FROM photo_tick AS t WHERE t.asset_id = NEW.asset_id "
        "AND t.number = NEW.number)",
        "UNIQUE constraint failed: photo_tick.number",
    ),
    *_triggers("photo_tick", _IN_PHOTO, _HANGS),
)
