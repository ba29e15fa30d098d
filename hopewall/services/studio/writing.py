"""Writing a story: a draft that saves itself, versions, and two people at the same story.

The story on the wall is not touched. Opening a draft writes nothing; every save is one small piece
of work, durable when it returns, so a crash loses what was typed since the last one and no more.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import Language
from hopewall.core.draft import (
    CONTENT_FIELDS,
    DraftStage,
    StoryContent,
    StoryDraft,
    StoryVersion,
    VersionKind,
    content_of,
    content_sha256,
)
from hopewall.core.fair_balance import FAIR_BALANCE_VERSION
from hopewall.core.merging import Conflict, merge
from hopewall.core.road_limits import road_faults
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.story import Story, StoryState
from hopewall.core.text_difference import Piece, difference
from hopewall.core.writing_limits import FieldFault, too_long
from hopewall.services.studio.desk import Desk, needs
from hopewall.vault import Reading, UnitOfWork

AUTOSAVE_SECONDS: Final = 1.0
"""How long typing may rest unsaved: with the save itself well below two seconds."""

_TEXTS: Final = ("title", "message", "quote", "body")


@dataclass(frozen=True, slots=True)
class Saved:
    """The draft is on the disk as it was given; work on with this one."""

    draft: StoryDraft


@dataclass(frozen=True, slots=True)
class Merged:
    """Somebody else had saved meanwhile: both changes are in this draft, and it is saved.

    Where both changed the same thing, `conflicts` says so; what of mine is not in the draft stands
    in version `kept`, which is 0 where nothing had to be kept apart.
    """

    draft: StoryDraft
    others: StoryDraft
    """What the other had saved."""
    conflicts: tuple[Conflict, ...]
    kept: int
    sentence: Said


@dataclass(frozen=True, slots=True)
class NotSaved:
    """Nothing was saved: these fields cannot be kept as they are."""

    faults: tuple[FieldFault, ...]


@dataclass(frozen=True, slots=True)
class DraftGone:
    """The draft was put in place or thrown away meanwhile; `content` is kept as version `kept`."""

    story: Story
    kept: int
    sentence: Said


SaveOutcome = Saved | Merged | NotSaved | DraftGone


@dataclass(frozen=True, slots=True)
class TextChange:
    """What changed in one text of a story."""

    name: str
    language: Language
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that is another one now."""

    name: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class StoryDifference:
    """What changed between two contents: texts in pieces, facts as they were and are."""

    texts: tuple[TextChange, ...]
    facts: tuple[FactChange, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return not self.texts and not self.facts


@needs(Permission.VIEW)
def open_draft(desk: Desk, story_id: str) -> StoryDraft:
    """Return the story's draft, or one that is not saved yet (revision 0) as the story stands."""
    with desk.vault.reading() as reading:
        return _draft(reading, story_id, desk.clock())


@needs(Permission.EDIT_STORY)
def save_draft(desk: Desk, seen: StoryDraft, content: StoryContent) -> SaveOutcome:
    """Save `content`, written upon `seen`; to be called at least every AUTOSAVE_SECONDS.

    A draft that was handed in or approved goes back to being written: what was approved was this
    exact text and no other.
    """
    faults = (*too_long(content), *road_faults(content))
    if faults:
        return NotSaved(faults)
    with desk.vault.unit_of_work() as work:
        now = work.writing.draft(seen.story_id)
        revision = now.revision if now else 0
        if now is None and seen.revision:
            return _gone(work, desk, seen, content)
        if revision == seen.revision:
            if now is not None and now.content == content:
                return Saved(now)
            saved = _write(work, desk, now or seen, content)
            work.commit()
            return Saved(saved)
        others = now or seen
        merged = merge(seen.content, content, others.content)
        kept = 0
        if any(conflict.name != "body" for conflict in merged.conflicts):
            kept = _keep(work, desk, others, content, VersionKind.SAVED).version
        draft = _write(work, desk, others, merged.content)
        work.commit()
    return Merged(draft, others, merged.conflicts, kept, _merged_words(bool(merged.conflicts)))


def _merged_words(conflicts: bool) -> Said:  # noqa: FBT001 - the one question it answers
    if conflicts:
        return Said(
            "Somebody else changed the same place: both are kept, please look at it.",
            "另一位同事改了同一处：两种写法都已保留，请看一下。",
        )
    return Said(
        "Somebody else was writing here too: both changes are in it now.",
        "另一位同事也在修改：两边的改动已合在一起。",
    )


@needs(Permission.EDIT_STORY)
def keep_version(desk: Desk, story_id: str) -> StoryVersion | None:
    """Keep the draft as it is now as a version; None where there is no draft."""
    with desk.vault.unit_of_work() as work:
        draft = work.writing.draft(story_id)
        if draft is None:
            return None
        version = _keep(work, desk, draft, draft.content, VersionKind.SAVED)
        work.commit()
    return version


@needs(Permission.EDIT_STORY)
def restore_version(desk: Desk, story_id: str, number: int) -> SaveOutcome | None:
    """Make a draft of an earlier version; what stands now is kept as a version first.

    None where there is no such version.
    """
    with desk.vault.unit_of_work() as work:
        version = work.writing.version(story_id, number)
        if version is None:
            return None
        present = _draft(work, story_id, desk.clock())
        if present.revision and present.content != version.content:
            _keep(work, desk, present, present.content, VersionKind.SAVED, present.editor_id)
        draft = _write(work, desk, present, version.content)
        work.audit.append(_deed(AuditAction.STORY_RESTORED, draft, desk.clock()))
        work.commit()
    return Saved(draft)


@needs(Permission.EDIT_STORY)
def discard_draft(desk: Desk, seen: StoryDraft) -> StoryVersion | StoryDraft | None:
    """Throw a draft away; it is kept as a version, which is returned.

    The other's draft where somebody saved meanwhile, None where there is none any more.
    """
    with desk.vault.unit_of_work() as work:
        draft = work.writing.draft(seen.story_id)
        if draft is None or draft.revision != seen.revision:
            return draft
        version = _keep(work, desk, draft, draft.content, VersionKind.SAVED, draft.editor_id)
        work.writing.drop(draft.story_id, draft.revision)
        work.commit()
    return version


@needs(Permission.VIEW)
def version_difference(desk: Desk, story_id: str, before: int, after: int) -> StoryDifference:
    """Return what changed between two versions; 0 is the story as it is in place, -1 the draft."""
    with desk.vault.reading() as reading:
        old, new = (_content(reading, story_id, number) for number in (before, after))
    return story_difference(old, new)


def story_difference(before: StoryContent | None, after: StoryContent | None) -> StoryDifference:
    """Return what changed; None stands for nothing."""
    texts = [
        TextChange(name, language, pieces)
        for language in Language
        for name in _TEXTS
        if (pieces := _pieces(before, after, language, name))
    ]
    facts = [
        FactChange(name, old, new)
        for name in CONTENT_FIELDS
        if name != "texts"
        and (old := getattr(before, name, None)) != (new := getattr(after, name, None))
    ]
    return StoryDifference(tuple(texts), tuple(facts))


def _pieces(
    before: StoryContent | None, after: StoryContent | None, language: Language, name: str
) -> tuple[Piece, ...]:
    old, new = (
        getattr(content.texts.get(language), name, "") if content else ""
        for content in (before, after)
    )
    return () if old == new else difference(old, new)


def _content(reading: Reading, story_id: str, number: int) -> StoryContent | None:
    if number > 0:
        version = reading.writing.version(story_id, number)
        return version.content if version else None
    draft = reading.writing.draft(story_id) if number < 0 else None
    return draft.content if draft else content_of(reading.stories.get(story_id))


def _draft(reading: Reading, story_id: str, now: datetime) -> StoryDraft:
    draft = reading.writing.draft(story_id)
    if draft is not None:
        return draft
    story = reading.stories.get(story_id)
    content = content_of(story)
    return StoryDraft(
        story_id, story.subject_id, 0, DraftStage.WRITING, "", now, 0, content, content
    )


def _write(work: UnitOfWork, desk: Desk, before: StoryDraft, content: StoryContent) -> StoryDraft:
    """Save a draft upon the one before; raises VaultError."""
    now, editor = desk.clock(), desk.who.staff_id
    draft = replace(
        before,
        revision=before.revision + 1,
        stage=DraftStage.WRITING,
        editor_id=editor,
        saved_at=now,
        version=0,
        content=content,
    )
    if not before.revision:
        _keep_first(work, draft)
        work.writing.begin(draft)
    else:
        if before.editor_id != editor:
            # What the other wrote is theirs: it stays to be seen, and they may not approve it.
            _keep(work, desk, before, before.content, VersionKind.SAVED, before.editor_id)
        work.writing.save(draft, before.revision)
    if not before.revision or before.editor_id != editor or before.stage is not DraftStage.WRITING:
        work.audit.append(_deed(AuditAction.STORY_DRAFTED, draft, now))
    return draft


def _keep_first(work: UnitOfWork, draft: StoryDraft) -> None:
    """Keep the story as it was before anybody edited it here, once."""
    if work.writing.versions(draft.story_id):
        return
    story = work.stories.get(draft.story_id)
    if story.state is StoryState.DRAFT and not any(
        getattr(text, name) for text in story.texts.values() for name in _TEXTS
    ):
        return
    content = content_of(story)
    work.writing.add_version(
        StoryVersion(
            story.story_id,
            story.subject_id,
            0,
            VersionKind.IN_PLACE,
            story.author_id,
            draft.saved_at,
            content_sha256(content),
            content,
        )
    )


def _keep(
    work: UnitOfWork,
    desk: Desk,
    draft: StoryDraft,
    content: StoryContent,
    kind: VersionKind,
    author: str = "",
) -> StoryVersion:
    """Append a version; nothing is added where the last one is the same by the same author."""
    author = author or desk.who.staff_id
    sha256 = content_sha256(content)
    last = work.writing.versions(draft.story_id)[-1:]
    if last and (last[0].sha256, last[0].author_id, last[0].kind) == (sha256, author, kind):
        return last[0]
    return work.writing.add_version(
        StoryVersion(
            draft.story_id, draft.subject_id, 0, kind, author, desk.clock(), sha256, content
        )
    )


def _gone(work: UnitOfWork, desk: Desk, seen: StoryDraft, content: StoryContent) -> SaveOutcome:
    """The draft became the story, or was thrown away, while somebody went on writing it."""
    kept = _keep(work, desk, seen, content, VersionKind.SAVED)
    story = work.stories.get(seen.story_id)
    work.commit()
    return DraftGone(
        story,
        kept.version,
        Said(
            "This draft was put in place or thrown away meanwhile; what you wrote is kept as a "
            "version, from which you can go on.",
            "这份草稿刚刚被采用或放弃；您写的内容已另存为一个版本，可以从那里继续。",
        ),
    )


def submit_content(content: StoryContent) -> StoryContent:
    """Return what is handed in: with the fair-balance text that is in force (CG-20)."""
    return replace(content, fair_balance_version=FAIR_BALANCE_VERSION)


def _deed(action: AuditAction, draft: StoryDraft, now: datetime) -> Deed:
    return Deed(
        action,
        ObjectKind.STORY,
        now,
        draft.subject_id,
        before=content_sha256(draft.base),
        after=content_sha256(draft.content),
    )
