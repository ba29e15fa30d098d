"""An older vault is copied before it is touched, and is as it was when anything fails."""

from contextlib import closing
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from hopewall.vault import (
    Vault,
    VaultDamaged,
    VaultFull,
    VaultMissing,
    VaultOlder,
    VaultOpened,
    VaultUnreadable,
    creating,
    migrate,
    open_vault,
    opening,
    upgrade_copies,
    upgrade_vault,
)
from hopewall.vault.engine import Driver
from hopewall.vault.schema import metadata

from .fictional import KEY, beneath_key, fill

SECOND = """
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER TABLE subject ADD COLUMN favourite_tea TEXT")
    {also}
    op.execute("PRAGMA user_version = 2")
"""


def add_second_revision(monkeypatch: pytest.MonkeyPatch, folder: Path, also: str = "pass") -> None:
    """Let this hopewall know one revision more than made the vault."""
    folder.mkdir()
    (folder / "0002_tea.py").write_text(SECOND.format(also=also))
    genuine = migrate.configuration
    monkeypatch.setattr(migrate, "configuration", lambda: genuine(folder))
    monkeypatch.setattr(opening, "LATEST", 2)


@pytest.fixture
def older(vault: Vault, folder: Path) -> Path:
    fill(vault, 3)
    vault.close()
    return folder / "vault.db"


def people_in(file: Path) -> int:
    with closing(beneath_key(file)) as connection:
        count: int = connection.execute("SELECT count(*) FROM subject").fetchone()[0]
        return count


def columns_of(file: Path) -> set[str]:
    with closing(beneath_key(file)) as connection:
        return {row[1] for row in connection.execute("PRAGMA table_info(subject)")}


def test_an_older_vault_is_copied_and_brought_up_to_date(
    older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_second_revision(monkeypatch, tmp_path / "more")
    assert isinstance(open_vault(older.parent, KEY), VaultOlder)
    assert "favourite_tea" not in columns_of(older)
    outcome = upgrade_vault(older.parent, KEY)
    assert isinstance(outcome, VaultOpened)
    with outcome.vault.reading() as look:
        assert len(list(look.cases())) == 3
    outcome.vault.close()
    assert "favourite_tea" in columns_of(older)
    (copy,) = upgrade_copies(older.parent)
    assert people_in(copy) == 3
    assert "favourite_tea" not in columns_of(copy)
    assert copy.stat().st_mode & 0o077 == 0


def test_a_second_copy_does_not_replace_the_first(older: Path) -> None:
    for number in (1, 2):
        creating._copy(older, Driver(KEY))
        assert [copy.name for copy in upgrade_copies(older.parent)] == [
            f"vault.db.before-upgrade-{n}" for n in range(1, number + 1)
        ]


def test_a_failing_step_leaves_the_vault_as_it_was(
    older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_second_revision(monkeypatch, tmp_path / "more", 'op.execute("SELECT * FROM nothing")')
    before = older.read_bytes()
    assert isinstance(upgrade_vault(older.parent, KEY), VaultUnreadable)
    assert older.read_bytes() == before
    assert isinstance(open_vault(older.parent, KEY), VaultOlder)


def test_a_step_that_tears_rows_apart_is_undone(
    older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_second_revision(monkeypatch, tmp_path / "more", 'op.execute("DELETE FROM subject")')
    outcome = upgrade_vault(older.parent, KEY)
    assert isinstance(outcome, VaultUnreadable)
    assert "missing" in outcome.sentence
    assert people_in(older) == 3
    assert "favourite_tea" not in columns_of(older)


def test_no_room_for_the_copy_leaves_everything_as_it_was(
    older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_second_revision(monkeypatch, tmp_path / "more")

    def no_room(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(creating, "_sync", no_room)
    before = older.read_bytes()
    assert isinstance(upgrade_vault(older.parent, KEY), VaultFull)
    assert older.read_bytes() == before
    assert upgrade_copies(older.parent) == []


def test_upgrading_an_up_to_date_vault_only_opens_it(older: Path) -> None:
    outcome = upgrade_vault(older.parent, KEY)
    assert isinstance(outcome, VaultOpened)
    outcome.vault.close()
    assert upgrade_copies(older.parent) == []


def test_upgrading_says_what_opening_would(tmp_path: Path, older: Path) -> None:
    assert isinstance(upgrade_vault(tmp_path / "nowhere", KEY), VaultMissing)
    older.write_bytes(b"")
    assert isinstance(upgrade_vault(older.parent, KEY), VaultDamaged)


def test_the_newest_migration_is_the_latest_version() -> None:
    scripts = ScriptDirectory.from_config(migrate.configuration())
    assert len(list(scripts.walk_revisions())) == opening.LATEST
    assert scripts.get_current_head() == f"{opening.LATEST:04}"


def test_migrations_make_exactly_the_tables_that_the_code_knows(older: Path) -> None:
    """Both are compared as SQLite understands them, down to constraints and indexes."""

    def schema(statements: list[tuple[str, str]]) -> dict[str, str]:
        return {name: "".join(sql.split()) for name, sql in statements}

    question = (
        "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index') "
        "AND sql IS NOT NULL AND name <> 'alembic_version'"
    )
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        known = schema([(row[0], row[1]) for row in connection.execute(text(question))])
    engine.dispose()
    with closing(beneath_key(older)) as migrated:
        made = schema(migrated.execute(question).fetchall())
    assert {name: _as_set(sql) for name, sql in made.items()} == {
        name: _as_set(sql) for name, sql in known.items()
    }


def _as_set(sql: str) -> frozenset[str]:
    """Constraints come in any order; everything else is compared as text."""
    return frozenset(sql.replace(")STRICT", ",STRICT").split(","))
