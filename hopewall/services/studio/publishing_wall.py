"""Publishing from Studio, and taking the last publishing back.

Taking back never brings anybody onto the wall whom the gate would not show today: the stories are
set back in the vault, and a new release with a higher version is made of what the gate then says.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName
from hopewall.core.draft import (
    DraftStage,
    StoryDraft,
    StoryVersion,
    Verdict,
    content_of,
    content_sha256,
    with_content,
)
from hopewall.core.head import Head
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.story import Story, StoryState
from hopewall.release.head_file import head_path, read_head
from hopewall.services.progress import Progress, nobody_listens
from hopewall.services.publishing import ChannelPublished, NotPublished, bring_up_to_date
from hopewall.services.studio.desk import Desk, needs
from hopewall.services.studio.dry_run import photo_of
from hopewall.services.studio.people_list import WALL
from hopewall.services.studio.placing import APPROVED_STATES
from hopewall.services.withdrawing import published_channels
from hopewall.vault import DamagedRowError, ReleaseStep, UnitOfWork, WallChange


@dataclass(frozen=True, slots=True)
class WallPublished:
    """The wall is up to date; what came, changed and left, by the stories' ids."""

    version: int
    shown: int
    new: tuple[str, ...]
    changed: tuple[str, ...]
    left: tuple[str, ...]
    faults: tuple[str, ...]
    """Technical sentences, in English, about stories whose pictures are missing."""


@dataclass(frozen=True, slots=True)
class WallNotPublished:
    """The release before stands; the sentence says what is wrong and what to do."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class NothingToUndo:
    """No publishing is left that could be taken back."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class WallUndone:
    """The last publishing is taken back, as far as the gate allows; `published` is the release.

    `taken_off` had just come, `set_back` have their earlier words again, and `as_they_are` could
    not be set back: what changed was a fact, a photo or a consent.
    """

    published: WallPublished
    taken_off: tuple[str, ...]
    set_back: tuple[str, ...]
    as_they_are: tuple[str, ...]


_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
PublishOutcome = WallPublished | WallNotPublished
_UNDO: Final = Said("There is no publishing left that could be taken back.", "没有可以撤回的发布。")


@needs(Permission.PUBLISH)
def publish_wall(desk: Desk, progress: Progress = nobody_listens) -> PublishOutcome:
    """Bring every channel of this site up to date, the wall last; remember what changed on it."""
    return _publish(desk, progress, remember=True)


def _publish(desk: Desk, progress: Progress, *, remember: bool) -> PublishOutcome:
    others = [name for name in published_channels(desk.home) if name is not WALL]
    before = _hanging(desk)
    for name in others:
        other = _one(desk, name, progress)
        if isinstance(other, NotPublished):
            return WallNotPublished(_not_published(other.sentence))
    outcome = _one(desk, WALL, progress)
    if isinstance(outcome, NotPublished):
        return WallNotPublished(_not_published(outcome.sentence))
    after = _hanging(desk)
    published = _told(outcome, _objects(before), _objects(after))
    if remember:
        _remember(desk, outcome.version, published, before.issued if before else None)
    return published


def _one(desk: Desk, name: ChannelName, progress: Progress) -> ChannelPublished | NotPublished:
    return bring_up_to_date(desk.home, desk.vault, desk.site, name, desk.clock(), progress)


def _not_published(sentence: str) -> Said:
    return Said(
        sentence,
        "没有发布成功，墙上仍是原来的内容。请检查本机时间和磁盘空间后再试；"
        f"如果仍不成功，请把这段说明交给管理员：{sentence}",
    )


def _hanging(desk: Desk) -> Head | None:
    head = read_head(head_path(desk.home.release, WALL))
    return head if isinstance(head, Head) else None


def _objects(head: Head | None) -> Mapping[str, str]:
    return {entry.id: entry.object for entry in head.stories} if head else {}


def _told(
    outcome: ChannelPublished, before: Mapping[str, str], after: Mapping[str, str]
) -> WallPublished:
    return WallPublished(
        outcome.version,
        outcome.shown,
        tuple(sorted(after.keys() - before.keys())),
        tuple(sorted(one for one in after if before.get(one, after[one]) != after[one])),
        tuple(sorted(before.keys() - after.keys())),
        outcome.faults,
    )


def _remember(
    desk: Desk, version: int, published: WallPublished, previous: datetime | None
) -> None:
    """Keep what this publishing changed, so that it can be taken back; raises VaultError."""
    now = desk.clock()
    with desk.vault.unit_of_work() as work:
        steps = list(_steps(work, published, now, previous or _NEVER))
        if steps:
            work.release_steps.add(WALL, version, steps)
            work.commit()


def _steps(
    work: UnitOfWork, published: WallPublished, now: datetime, previous: datetime
) -> Iterator[ReleaseStep]:
    changes = (
        (WallChange.NEW, published.new),
        (WallChange.CHANGED, published.changed),
        (WallChange.LEFT, published.left),
    )
    for change, story_ids in changes:
        for story_id, story in work.stories.by_id(story_ids).items():
            if not isinstance(story, DamagedRowError):
                yield ReleaseStep(story_id, story.subject_id, change, now, previous)


@needs(Permission.PUBLISH)
def undo_publishing(
    desk: Desk, progress: Progress = nobody_listens
) -> WallUndone | NothingToUndo | WallNotPublished:
    """Take the last publishing back: new stories come off, changed ones get their words back.

    What left stays away: it left because consent, a date or a person said so. The words that are
    taken off the wall become drafts, so that nothing anybody wrote is lost.
    """
    with desk.vault.unit_of_work() as work:
        version, steps = work.release_steps.last(WALL)
        if not steps:
            return NothingToUndo(_UNDO)
        taken_off, set_back, rest = [], [], []
        for step in steps:
            if step.change is WallChange.LEFT:
                continue
            story = work.stories.get(step.story_id)
            if step.change is WallChange.NEW and _take_off(work, story):
                taken_off.append(step.story_id)
            elif step.change is WallChange.CHANGED and _set_back(work, desk, story, step):
                set_back.append(step.story_id)
            else:
                rest.append(step.story_id)
        work.release_steps.drop(WALL, version)
        work.audit.append(
            Deed(
                AuditAction.RELEASE_UNDONE,
                ObjectKind.RELEASE,
                desk.clock(),
                reason=f"{WALL.value}:v{version}",
            )
        )
        work.commit()
    outcome = _publish(desk, progress, remember=False)
    if isinstance(outcome, WallNotPublished):
        return outcome
    return WallUndone(outcome, tuple(taken_off), tuple(set_back), tuple(rest))


def _take_off(work: UnitOfWork, story: Story) -> bool:
    if story.state not in APPROVED_STATES:
        return False
    work.stories.save(replace(story, state=StoryState.HIDDEN))
    return True


def _set_back(work: UnitOfWork, desk: Desk, story: Story, step: ReleaseStep) -> bool:
    """Put back the content that hung before; False where there is none that was approved."""
    placings = [
        one
        for one in work.writing.placings(story.story_id)
        if step.previous_at < one.placed_at <= step.published_at
    ]
    present = content_of(story)
    if not placings or placings[-1].after != content_sha256(present):
        return False
    version = _version(work, story.story_id, placings[0].before)
    if version is None:
        return False
    approver = _approver(work, story.story_id, version) or story.approver_id
    earlier = replace(
        with_content(story, version.content, photo_of(work, story, version.content)),
        state=StoryState.APPROVED,
        author_id=version.author_id,
        approver_id=approver,
    )
    if approver == version.author_id and work.settings.four_eyes:
        return False
    work.stories.save(earlier)
    if work.writing.draft(story.story_id) is None:
        work.writing.begin(
            StoryDraft(
                story.story_id,
                story.subject_id,
                1,
                DraftStage.WRITING,
                story.author_id,
                desk.clock(),
                0,
                version.content,
                present,
            )
        )
    return True


def _version(work: UnitOfWork, story_id: str, sha256: str) -> StoryVersion | None:
    versions = work.writing.versions(story_id) if sha256 else ()
    return next((one for one in reversed(versions) if one.sha256 == sha256), None)


def _approver(work: UnitOfWork, story_id: str, version: StoryVersion) -> str:
    return next(
        (
            review.reviewer_id
            for review in reversed(work.writing.reviews(story_id))
            if review.verdict is Verdict.APPROVED and review.sha256 == version.sha256
        ),
        "",
    )


@needs(Permission.PUBLISH)
def show_again(desk: Desk, story_id: str) -> Story | NothingToUndo:
    """Let a story that was taken off hang again with the next release, if the gate says so."""
    with desk.vault.unit_of_work() as work:
        story = work.stories.get(story_id)
        if story.state is not StoryState.HIDDEN or not story.approver_id:
            return NothingToUndo(
                Said("This story was not taken off the wall here.", "这个故事并没有在这里撤下。")
            )
        again = replace(story, state=StoryState.APPROVED)
        work.stories.save(again)
        work.audit.append(
            Deed(
                AuditAction.STORY_PUT_IN_PLACE,
                ObjectKind.STORY,
                desk.clock(),
                story.subject_id,
                after=content_sha256(content_of(story)),
            )
        )
        work.commit()
    return again


@needs(Permission.PUBLISH)
def take_off(desk: Desk, story_id: str) -> Story | NothingToUndo:
    """Take an approved story off the wall with the next release, until somebody shows it again.

    Not a withdrawal: the person said nothing. Whoever wants it gone at once withdraws or hides it.
    """
    with desk.vault.unit_of_work() as work:
        story = work.stories.get(story_id)
        if not _take_off(work, story):
            return NothingToUndo(
                Said(
                    "This story is not approved, so it does not hang.",
                    "这个故事未经审核，没有展示。",
                )
            )
        work.audit.append(
            Deed(
                AuditAction.HIDDEN_FIRST,
                ObjectKind.STORY,
                desk.clock(),
                story.subject_id,
                reason="taken-off",
            )
        )
        work.commit()
    return replace(story, state=StoryState.HIDDEN)
