"""What is being written stands sealed, numbered and, but for the draft itself, for good."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from hopewall.core.codes import Language
from hopewall.core.draft import (
    DraftStage,
    PersonsAnswer,
    PlacedContent,
    StoryDraft,
    StoryReview,
    StoryVersion,
    Verdict,
    VersionKind,
    Viewing,
    content_of,
    content_sha256,
)
from hopewall.vault import (
    AppendOnlyError,
    DamagedRowError,
    DuplicateRecordError,
    FourEyesError,
    UnknownRecordError,
    Vault,
)

from .fictional import story

AT = datetime(2026, 11, 1, 9, tzinfo=UTC)
CONTENT = content_of(story())
SHA256 = content_sha256(CONTENT)
DRAFT = StoryDraft("story-1", "person-1", 1, DraftStage.WRITING, "anna", AT, 0, CONTENT, CONTENT)
VERSION = StoryVersion("story-1", "person-1", 0, VersionKind.SUBMITTED, "anna", AT, SHA256, CONTENT)
APPROVAL = StoryReview("story-1", "person-1", 0, 1, Verdict.APPROVED, "bo", AT, SHA256, "well said")
VIEWING = Viewing(
    "story-1", "person-1", 0, Language.EN, "a" * 64, PersonsAnswer.CHANGES, "read", "less", "cy", AT
)
PLACING = PlacedContent("story-1", "person-1", 0, AT, "bo", "", SHA256)


@pytest.fixture
def written(filled: Vault) -> Vault:
    with filled.unit_of_work() as work:
        work.writing.begin(DRAFT)
        work.writing.add_version(VERSION)
        work.writing.add_review(APPROVAL)
        work.writing.add_viewing(VIEWING)
        work.writing.add_placing(PLACING)
        work.commit()
    return filled


def test_everything_comes_back_as_it_went_in_with_its_number(written: Vault) -> None:
    with written.reading() as reading:
        writing = reading.writing
        assert writing.draft("story-1") == DRAFT
        assert writing.drafts_of("person-1") == (DRAFT,)
        (version,), (review,) = writing.versions("story-1"), writing.reviews("story-1")
        (viewing,), (placing,) = writing.viewings("story-1"), writing.placings("story-1")
    assert (version.version, review.number, viewing.number, placing.number) == (1, 1, 1, 1)
    assert version.content == CONTENT
    assert (review.comment, viewing.wish, placing.after) == ("well said", "less", SHA256)


@pytest.mark.parametrize("table", ["story_version", "story_review", "viewing", "story_placing"])
def test_the_store_refuses_to_change_or_drop_what_was_written_down(
    written: Vault, table: str
) -> None:
    for statement in (
        f"UPDATE {table} SET subject_id = subject_id",  # noqa: S608 - names from this file
        f"DELETE FROM {table}",  # noqa: S608
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}",  # noqa: S608
    ):
        with (
            written.unit_of_work() as work,
            pytest.raises((AppendOnlyError, DuplicateRecordError)),
        ):
            work._link.write(text(statement), {})


def test_whoever_wrote_it_does_not_approve_it_and_a_review_is_of_a_version(
    written: Vault,
) -> None:
    own = StoryReview("story-1", "person-1", 0, 1, Verdict.APPROVED, " Anna", AT, SHA256)
    none = StoryReview("story-1", "person-1", 0, 9, Verdict.RETURNED, "bo", AT, SHA256)
    for review, error in ((own, FourEyesError), (none, UnknownRecordError)):
        with written.unit_of_work() as work, pytest.raises(error):
            work.writing.add_review(review)
    with written.unit_of_work() as work:
        work.settings.set_four_eyes(needed=False)
        work.writing.add_review(own)


def test_a_stale_revision_writes_nothing(written: Vault) -> None:
    with written.unit_of_work() as work:
        assert not work.writing.save(DRAFT, seen=7)
        assert not work.writing.drop("story-1", seen=7)
        assert work.writing.save(DRAFT, seen=1)
        assert work.writing.drop("story-1", seen=2)
        assert work.writing.draft("story-1") is None


def test_a_moved_or_changed_cell_is_noticed(written: Vault) -> None:
    with written.unit_of_work() as work:
        work._link.write(
            text("UPDATE story_draft SET revision = revision + 1"), {}
        )  # its cell is bound to the revision it was saved as
        with pytest.raises(DamagedRowError):
            work.writing.draft("story-1")
        (found,) = work.writing.at_stage(DraftStage.WRITING)
        assert isinstance(found, DamagedRowError)


def test_while_a_person_is_erased_it_may_all_go(written: Vault) -> None:
    with written.unit_of_work() as work:
        belongings = work.erasures.belongings("person-1")
        work.erasures.begin("person-1", AT, "bo", b"k" * 32)
        work.erasures.remove_rows("person-1", belongings)
        for table in ("story_draft", "story_version", "story_review", "viewing", "story_placing"):
            count = work._link.rows(text(f"SELECT count(*) FROM {table}"))  # noqa: S608
            assert count[0][0] == 0, table
