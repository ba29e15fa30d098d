"""A draft takes its story's place, once a second person and the person themselves said yes to it.

Until then the story stays on the wall as it was approved; a draft never makes it leave.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from hopewall.core.approval import content_hash
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName, Language
from hopewall.core.draft import (
    DraftStage,
    PlacedContent,
    StoryDraft,
    StoryReview,
    Verdict,
    content_of,
    content_sha256,
    with_content,
)
from hopewall.core.standing import latest_versions
from hopewall.core.story import Story, StoryState
from hopewall.services.studio.desk import Desk
from hopewall.services.studio.dry_run import languages_of, photo_of, planned
from hopewall.vault import UnitOfWork

APPROVED_STATES: Final = frozenset({StoryState.APPROVED, StoryState.PUBLISHED})


@dataclass(frozen=True, slots=True)
class PutInPlace:
    """The draft is the story now; the next release shows it."""

    story: Story


@dataclass(frozen=True, slots=True)
class WaitsForPerson:
    """Approved; the person has not yet said yes to it in these languages.

    The story as it was stays on the wall until then.
    """

    draft: StoryDraft
    languages: tuple[Language, ...]


@dataclass(frozen=True, slots=True)
class Overtaken:
    """The story itself was changed while its draft was reviewed: look at both again."""

    draft: StoryDraft


Placing = PutInPlace | WaitsForPerson | Overtaken


def settle(
    work: UnitOfWork, desk: Desk, draft: StoryDraft, *, now_at_once: bool = False
) -> Placing:
    """Put an approved draft in place if nothing is left to wait for; raises VaultError.

    It waits while the story is on a screen in a language in which the person has not said yes to
    the new one, unless `now_at_once` says that it may leave there.
    """
    story = work.stories.get(draft.story_id)
    review = _approval(work, draft)
    if review is None or content_of(story) != draft.base:
        return Overtaken(_back_to_writing(work, desk, draft, story))
    candidate = with_content(story, draft.content, photo_of(work, story, draft.content))
    missing = _unseen(work, desk, story, candidate)
    if missing and not now_at_once:
        return WaitsForPerson(draft, missing)
    version = work.writing.version(draft.story_id, draft.version)
    placed = replace(
        candidate,
        state=StoryState.APPROVED,
        author_id=version.author_id if version else draft.editor_id,
        approver_id=review.reviewer_id,
        approved_at=review.reviewed_at,
    )
    work.stories.save(placed)
    work.writing.add_placing(
        PlacedContent(
            draft.story_id,
            draft.subject_id,
            0,
            desk.clock(),
            desk.who.staff_id,
            content_sha256(draft.base) if story.state in APPROVED_STATES else "",
            content_sha256(draft.content),
        )
    )
    work.writing.drop(draft.story_id, draft.revision)
    work.audit.append(
        Deed(
            AuditAction.STORY_PUT_IN_PLACE,
            ObjectKind.STORY,
            desk.clock(),
            draft.subject_id,
            before=content_sha256(draft.base),
            after=content_sha256(draft.content),
        )
    )
    return PutInPlace(placed)


def _approval(work: UnitOfWork, draft: StoryDraft) -> StoryReview | None:
    """Return the approval of exactly this content, by its hash."""
    sha256 = content_sha256(draft.content)
    return next(
        (
            review
            for review in reversed(work.writing.reviews(draft.story_id))
            if (review.version, review.verdict, review.sha256)
            == (draft.version, Verdict.APPROVED, sha256)
        ),
        None,
    )


def _unseen(work: UnitOfWork, desk: Desk, story: Story, candidate: Story) -> tuple[Language, ...]:
    """Return the languages that a screen shows now and would lose with the new content."""
    plan = planned(work, story.story_id)
    shown = {
        language
        for name in ChannelName
        for language in languages_of(plan.decide(desk.site, name, desk.today))
    }
    approved = {
        (review.language, review.content_hash_approved)
        for record in latest_versions(plan.case.consents)
        if record.subject_id == story.subject_id
        for review in record.patient_reviews
    }
    return tuple(
        language
        for language in Language
        if language in shown
        and language in candidate.texts
        and (language.value, content_hash(candidate, plan.case.subject, language)) not in approved
    )


def _back_to_writing(work: UnitOfWork, desk: Desk, draft: StoryDraft, story: Story) -> StoryDraft:
    """Let the draft begin from the story as it is now, to be looked at again."""
    again = replace(
        draft,
        revision=draft.revision + 1,
        stage=DraftStage.WRITING,
        version=0,
        base=content_of(story),
        saved_at=desk.clock(),
    )
    work.writing.save(again, draft.revision)
    return again


def note_approved(work: UnitOfWork, draft: StoryDraft, now: datetime) -> StoryDraft:
    """Note that a draft is approved and return it."""
    approved = replace(draft, revision=draft.revision + 1, stage=DraftStage.APPROVED, saved_at=now)
    work.writing.save(approved, draft.revision)
    return approved
