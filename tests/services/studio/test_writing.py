from dataclasses import replace

import pytest

from hopewall.core.draft import StoryVersion, VersionKind
from hopewall.core.text_difference import Part
from hopewall.services.home import Home
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.writing import (
    DraftGone,
    Merged,
    NotSaved,
    Saved,
    StoryDifference,
    discard_draft,
    keep_version,
    open_draft,
    restore_version,
    save_draft,
    version_difference,
)
from hopewall.vault import AppendOnlyError, FourEyesError, Vault
from tests.services.demonstration import ordinary, story_of, vault_of
from tests.services.studio.conftest import CURATOR, OFFICER, REVIEWER, Seat
from tests.services.studio.stories import begun, saved, with_title, written

OTHER = replace(CURATOR, staff_id="other-writer", name="Other")


def test_opening_writes_nothing_and_the_story_stays_as_it_is(at: Seat, vault: Vault) -> None:
    story_id = story_of(ordinary())
    with vault.reading() as reading:
        before, events = reading.stories.get(story_id), reading.audit.head()
    draft = begun(at(CURATOR), story_id)
    assert draft.revision == 0
    with vault.reading() as reading:
        assert reading.writing.draft(story_id) is None
        assert reading.audit.head() == events
    saved(at(CURATOR), draft, with_title(draft.content, "New"))
    with vault.reading() as reading:
        assert reading.stories.get(story_id) == before
        assert reading.audit.head()[0] == events[0] + 1


def test_autosave_leaves_one_line_in_the_audit_and_no_version(at: Seat, vault: Vault) -> None:
    draft = written(at, story_of(ordinary()), "One")
    with vault.reading() as reading:
        events = reading.audit.head()
    for title in ("Two", "Three", "Four"):
        draft = saved(at(CURATOR), draft, with_title(draft.content, title))
    assert draft.revision == 4
    with vault.reading() as reading:
        assert reading.audit.head() == events
        kinds = [one.kind for one in reading.writing.versions(draft.story_id)]
        assert kinds == [VersionKind.IN_PLACE]


def test_a_stale_save_is_merged_and_nobody_loses_anything(at: Seat) -> None:
    seen = written(at, story_of(ordinary()), "Seen by both")
    mine, theirs = replace(seen.content, city="Mine"), replace(seen.content, years=7)
    saved(at(OTHER), seen, theirs)
    outcome = save_draft(at(CURATOR), seen, mine)
    assert isinstance(outcome, Merged)
    assert (outcome.draft.content.city, outcome.draft.content.years) == ("Mine", 7)
    assert (outcome.conflicts, outcome.kept) == ((), 0)


def test_what_cannot_be_merged_is_kept_as_a_version(at: Seat, vault: Vault) -> None:
    seen = written(at, story_of(ordinary()), "Seen by both")
    saved(at(OTHER), seen, with_title(seen.content, "Theirs"))
    mine = with_title(seen.content, "Mine")
    outcome = save_draft(at(CURATOR), seen, mine)
    assert isinstance(outcome, Merged)
    assert outcome.draft.content.texts["en"].title == "Theirs"  # type: ignore[index]
    assert [one.name for one in outcome.conflicts] == ["title"]
    with vault.reading() as reading:
        kept = reading.writing.version(seen.story_id, outcome.kept)
    assert kept is not None
    assert kept.content == mine


def test_a_version_comes_back_as_a_new_draft(at: Seat, vault: Vault) -> None:
    draft = written(at, story_of(ordinary()), "First")
    first = keep_version(at(CURATOR), draft.story_id)
    assert isinstance(first, StoryVersion)
    assert keep_version(at(CURATOR), draft.story_id) == first
    saved(at(CURATOR), draft, with_title(draft.content, "Second"))
    change = version_difference(at(CURATOR), draft.story_id, first.version, -1)
    assert isinstance(change, StoryDifference)
    (only,) = change.texts
    assert [piece.part for piece in only.pieces] == [Part.REMOVED, Part.ADDED]
    outcome = restore_version(at(CURATOR), draft.story_id, first.version)
    assert isinstance(outcome, Saved)
    assert outcome.draft.content == first.content
    with vault.reading() as reading:
        titles = [one.content.texts["en"].title for one in reading.writing.versions(draft.story_id)]  # type: ignore[index]
    assert titles[-1] == "Second"
    assert restore_version(at(CURATOR), draft.story_id, 99) is None


def test_a_draft_that_is_thrown_away_is_kept_and_its_writer_is_told(at: Seat) -> None:
    draft = written(at, story_of(ordinary()), "Away")
    assert isinstance(discard_draft(at(CURATOR), draft), StoryVersion)
    assert begun(at(CURATOR), draft.story_id).revision == 0
    outcome = save_draft(at(CURATOR), draft, with_title(draft.content, "Too late"))
    assert isinstance(outcome, DraftGone)
    assert outcome.kept
    assert discard_draft(at(CURATOR), draft) is None


def test_who_may_not_edit_is_told_who_may(at: Seat) -> None:
    draft = begun(at(REVIEWER), story_of(ordinary()))
    for who in (REVIEWER, OFFICER):
        outcome = save_draft(at(who), draft, draft.content)
        assert isinstance(outcome, NotAllowed)
        assert "curator" in outcome.sentence.en
        assert "内容编辑" in outcome.sentence.zh_hans


def test_what_is_far_too_long_is_said_beside_its_field(at: Seat) -> None:
    draft = begun(at(CURATOR), story_of(ordinary()))
    outcome = save_draft(at(CURATOR), draft, with_title(draft.content, "x" * 81))
    assert isinstance(outcome, NotSaved)
    assert [fault.field for fault in outcome.faults] == ["title"]
    assert "81" in outcome.faults[0].sentence.zh_hans


def test_an_unknown_story_is_trouble_and_no_traceback(at: Seat) -> None:
    outcome = open_draft(at(CURATOR), "no-such-story")
    assert isinstance(outcome, Trouble)
    assert outcome.sentence.zh_hans


def test_the_store_itself_keeps_versions_and_four_eyes(at: Seat, vault: Vault) -> None:
    from sqlalchemy import text  # noqa: PLC0415 - to write past the repository

    draft = written(at, story_of(ordinary()), "Kept")
    keep_version(at(CURATOR), draft.story_id)
    for statement in (
        "UPDATE story_version SET author_id = 'somebody'",
        "DELETE FROM story_version",
        "UPDATE story_draft SET revision = revision + 2",
    ):
        with vault.unit_of_work() as work, pytest.raises(AppendOnlyError):
            work._link.write(text(statement), {})
    own = (
        "INSERT INTO story_review SELECT story_id, 1, subject_id, version, 'approved', "
        "' DEMO-WRITER', made_at, sealed FROM story_version WHERE kind = 'saved'"
    )
    with vault.unit_of_work() as work, pytest.raises(FourEyesError):
        work._link.write(text(own), {})
    somebody_else = own.replace(" DEMO-WRITER", "demo-reviewer")
    with vault.unit_of_work() as work:
        assert work._link.write(text(somebody_else), {}) == 1


def test_two_windows_with_the_same_vault_merge_as_one_does(at: Seat, home: Home) -> None:
    draft = written(at, story_of(ordinary()), "Seen by both")
    first = at(CURATOR)
    with vault_of(home) as second_vault:
        second_vault.session = OTHER
        second = Desk(home, second_vault, first.site, first.clock)
        theirs = begun(second, draft.story_id)
        assert theirs == draft
        saved(second, theirs, replace(theirs.content, years=7))
        outcome = save_draft(first, draft, replace(draft.content, city="Mine"))
        assert isinstance(outcome, Merged)
        assert (outcome.draft.content.city, outcome.draft.content.years) == ("Mine", 7)
        assert begun(second, draft.story_id) == outcome.draft
