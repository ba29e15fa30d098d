"""The second pair of eyes: handing a story in, looking at it, approving or returning it (CG-10).

What is approved is bound by its hash, in the vault; whoever wrote any of it since the last approval
may not approve it, and the vault refuses that itself.
"""

from dataclasses import replace

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.claims import ClaimReview, PlacedFinding, lint_story, open_in_story
from hopewall.core.codes import ChannelName
from hopewall.core.draft import (
    DraftStage,
    StoryDraft,
    StoryReview,
    StoryVersion,
    Verdict,
    VersionKind,
    content_of,
    content_sha256,
)
from hopewall.core.finding import Severity
from hopewall.core.merging import merge
from hopewall.core.road_limits import road_faults
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.story import Story
from hopewall.core.writing_limits import not_ready
from hopewall.services.asking import Asked
from hopewall.services.studio.desk import Desk, needs
from hopewall.services.studio.dry_run import as_approved, planned
from hopewall.services.studio.person_page import GateSays, answer_in, staff_names
from hopewall.services.studio.placing import (
    APPROVED_STATES,
    Overtaken,
    Placing,
    note_approved,
    settle,
)
from hopewall.services.studio.review_outcomes import (
    Approved,
    ClaimSettled,
    ClaimStands,
    CommentMissing,
    DraftMoved,
    FindingsOpen,
    NotReady,
    OwnWork,
    Returned,
    ReviewPage,
    Submitted,
)
from hopewall.services.studio.writing import story_difference, submit_content
from hopewall.vault import Reading

_ON_THE_WALL = APPROVED_STATES


_OWN_WORK = Said(
    "You wrote some of this yourself: somebody else must look at it.",
    "这份内容有您自己写的部分：请另一位同事审核。",
)


@needs(Permission.EDIT_STORY)
def submit(desk: Desk, seen: StoryDraft) -> Submitted | NotReady | DraftMoved:
    """Hand a draft in for review, as it is saved now."""
    with desk.vault.unit_of_work() as work:
        draft = work.writing.draft(seen.story_id)
        if draft is None or draft.revision != seen.revision:
            return DraftMoved(draft)
        story = work.stories.get(draft.story_id)
        # What happened to the story itself since the draft was begun comes in first.
        present = content_of(story)
        content = submit_content(merge(draft.base, draft.content, present).content)
        faults = (*not_ready(content), *road_faults(content))
        findings = findings_of(desk, work, as_approved(work, story, content))
        blocks = tuple(one for one in findings if one.finding.severity is Severity.BLOCK)
        if faults or blocks:
            return NotReady(faults, blocks)
        now, author = desk.clock(), desk.who.staff_id
        version = work.writing.add_version(
            StoryVersion(
                draft.story_id,
                draft.subject_id,
                0,
                VersionKind.SUBMITTED,
                draft.editor_id or author,
                now,
                content_sha256(content),
                content,
            )
        )
        handed_in = replace(
            draft,
            revision=draft.revision + 1,
            stage=DraftStage.IN_REVIEW,
            saved_at=now,
            version=version.version,
            base=present,
            content=content,
        )
        work.writing.save(handed_in, draft.revision)
        work.audit.append(
            Deed(
                AuditAction.STORY_SUBMITTED,
                ObjectKind.STORY,
                now,
                draft.subject_id,
                after=version.sha256,
            )
        )
        work.commit()
    return Submitted(handed_in, version)


@needs(Permission.VIEW)
def open_review(desk: Desk, story_id: str) -> ReviewPage | DraftMoved:
    """Read all that a reviewer needs; `DraftMoved` where nothing waits for review."""
    with desk.vault.reading() as reading:
        draft = reading.writing.draft(story_id)
        if draft is None or draft.stage is not DraftStage.IN_REVIEW:
            return DraftMoved(draft)
        story = reading.stories.get(story_id)
        approved = as_approved(reading, story, draft.content)
        subject = reading.people.get(story.subject_id)
        findings = findings_of(desk, reading, approved)
        still_open = open_in_story(findings, reading.claim_reviews.of(subject.subject_id))
        before = draft.base if story.state in _ON_THE_WALL else None
        authors = reading.writing.authors_since_approval(story_id, draft.version)
        names = staff_names(reading)
        return ReviewPage(
            draft,
            subject,
            approved,
            before,
            story_difference(before, draft.content),
            findings,
            still_open,
            _gate(desk, reading, approved),
            tuple(sorted(names.get(author, author) for author in authors)),
            _OWN_WORK if _is_own(desk, reading, authors) else None,
            reading.writing.reviews(story_id),
        )


@needs(Permission.APPROVE)
def approve(
    desk: Desk, story_id: str, version: int, sha256: str
) -> Approved | DraftMoved | OwnWork | FindingsOpen:
    """Approve exactly what was looked at: the version and its hash, as `open_review` gave them."""
    with desk.vault.unit_of_work() as work:
        draft = work.writing.draft(story_id)
        if draft is None or not _is_at(draft, version, sha256):
            return DraftMoved(draft)
        authors = work.writing.authors_since_approval(story_id, version)
        if _is_own(desk, work, authors):
            return OwnWork(_OWN_WORK)
        story = work.stories.get(story_id)
        if content_of(story) != draft.base:
            moved = settle(work, desk, draft)
            work.commit()
            return DraftMoved(moved.draft if isinstance(moved, Overtaken) else None)
        findings = findings_of(desk, work, as_approved(work, story, draft.content))
        still_open = open_in_story(findings, work.claim_reviews.of(draft.subject_id))
        if still_open:
            return FindingsOpen(still_open)
        review = work.writing.add_review(_review(desk, draft, Verdict.APPROVED, sha256, comment=""))
        work.audit.append(
            Deed(
                AuditAction.STORY_APPROVED,
                ObjectKind.STORY,
                desk.clock(),
                draft.subject_id,
                after=sha256,
            )
        )
        placing = settle(work, desk, note_approved(work, draft, desk.clock()))
        if isinstance(placing, Overtaken):
            return DraftMoved(placing.draft)  # not reached: asked above, in the same transaction
        work.commit()
    return Approved(review, placing)


@needs(Permission.APPROVE)
def return_story(
    desk: Desk, story_id: str, version: int, comment: str
) -> Returned | DraftMoved | CommentMissing:
    """Send a story back with what should be changed."""
    if not comment.strip():
        return CommentMissing()
    with desk.vault.unit_of_work() as work:
        draft = work.writing.draft(story_id)
        if draft is None or draft.stage is not DraftStage.IN_REVIEW or draft.version != version:
            return DraftMoved(draft)
        sha256 = content_sha256(draft.content)
        review = work.writing.add_review(
            _review(desk, draft, Verdict.RETURNED, sha256, comment.strip())
        )
        back = replace(
            draft,
            revision=draft.revision + 1,
            stage=DraftStage.RETURNED,
            saved_at=desk.clock(),
        )
        work.writing.save(back, draft.revision)
        work.audit.append(
            Deed(
                AuditAction.STORY_RETURNED,
                ObjectKind.STORY,
                desk.clock(),
                draft.subject_id,
                after=sha256,
            )
        )
        work.commit()
    return Returned(back, review)


@needs(Permission.APPROVE)
def settle_claim(
    desk: Desk, story_id: str, placed: PlacedFinding, reason: str
) -> ClaimSettled | ClaimStands:
    """Let a finding stand in exactly this text, with a reason (CG-19); a block never may."""
    if placed.finding.severity is Severity.BLOCK:
        return ClaimStands(
            Said("This may never be said: change the words.", "这句话不允许出现：请修改文字。")
        )
    if not reason.strip():
        return ClaimStands(Said("Say why it may stand.", "请写明放行的理由。"))
    review = ClaimReview(
        placed.text_sha256,
        placed.finding.rule,
        placed.finding.language,
        desk.who.staff_id,
        reason.strip(),
        desk.today,
    )
    with desk.vault.unit_of_work() as work:
        subject_id = work.stories.get(story_id).subject_id
        known = work.claim_reviews.of(subject_id)
        if any(_same_claim(one, review) for one in known):
            return ClaimSettled(review)
        work.claim_reviews.append(subject_id, review)
        work.audit.append(
            Deed(
                AuditAction.LINT_OVERRIDDEN,
                ObjectKind.CLAIM,
                desk.clock(),
                subject_id,
                after=f"{review.text_sha256} {review.rule}",
                reason=review.rule,
            )
        )
        work.commit()
    return ClaimSettled(review)


@needs(Permission.APPROVE)
def put_in_place(desk: Desk, story_id: str) -> Placing | DraftMoved:
    """Put an approved draft in place now, though the person has not said yes in every language.

    What they have not said yes to leaves the wall until they do: the gate sees to that.
    """
    with desk.vault.unit_of_work() as work:
        draft = work.writing.draft(story_id)
        if draft is None or draft.stage is not DraftStage.APPROVED:
            return DraftMoved(draft)
        placing = settle(work, desk, draft, now_at_once=True)
        work.commit()
    return placing


def findings_of(desk: Desk, reading: Reading, story: Story) -> tuple[PlacedFinding, ...]:
    """Return what the claims check says about a story, under the site's and the person's laws."""
    subject = reading.people.get(story.subject_id)
    return lint_story(story, subject.names, desk.site.profiles | subject.profiles)


def _gate(desk: Desk, reading: Reading, story: Story) -> tuple[GateSays, ...]:
    plan = planned(reading, story.story_id).with_story(story)
    return tuple(
        answer_in(name, Asked(story.story_id, plan.decide(desk.site, name, desk.today), plan.case))
        for name in ChannelName
    )


def _is_own(desk: Desk, reading: Reading, authors: frozenset[str]) -> bool:
    return reading.settings.four_eyes and desk.who.staff_id in authors


def _is_at(draft: StoryDraft, version: int, sha256: str) -> bool:
    return (
        draft.stage is DraftStage.IN_REVIEW
        and draft.version == version
        and content_sha256(draft.content) == sha256
    )


def _review(
    desk: Desk, draft: StoryDraft, verdict: Verdict, sha256: str, comment: str
) -> StoryReview:
    return StoryReview(
        draft.story_id,
        draft.subject_id,
        0,
        draft.version,
        verdict,
        desk.who.staff_id,
        desk.clock(),
        sha256,
        comment,
    )


def _same_claim(one: ClaimReview, other: ClaimReview) -> bool:
    return (one.text_sha256, one.rule, one.language) == (
        other.text_sha256,
        other.rule,
        other.language,
    )
