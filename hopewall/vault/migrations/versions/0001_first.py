"""The first vault: every table, index and trigger."""

from alembic import op

from hopewall.vault.migrations.first import (
    append_only,
    later,
    pages,
    people,
    photos,
    revisions,
    stories,
    writing,
)

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    for part in (people, stories, later, append_only, revisions, photos, writing, pages):
        for statement in part.STATEMENTS:
            op.execute(statement)
    op.execute("PRAGMA user_version = 1")


def downgrade() -> None:
    raise NotImplementedError("restore the copy that was made before upgrading")
