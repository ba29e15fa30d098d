"""A person's second story, and which of their stories is the one that is looked at.

A story is about one time of a life; another one begins when there is another to tell, such as years
later, or in memory. Consents are the person's and cover all their stories; what is written, seen,
reviewed and shown to the person is each story's own (docs/adr/0095).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName, Language
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.story import StoryText
from hopewall.core.story_marks import plain_words
from hopewall.services.studio.desk import Desk, needs
from hopewall.services.studio.person_editing import empty_story
from hopewall.services.studio.person_page import StoryOnPage
from hopewall.vault import Reading

LONGEST_TITLE: Final = 60


@dataclass(frozen=True, slots=True)
class StoryBegun:
    """There is another story, in which nothing is written yet."""

    story_id: str


@dataclass(frozen=True, slots=True)
class StoryUnwritten:
    """Nothing was begun: there is a story already in which nothing is written."""

    story_id: str
    sentence: Said


@needs(Permission.EDIT_STORY)
def begin_another(desk: Desk, subject_id: str, language: Language) -> StoryBegun | StoryUnwritten:
    """Begin another story of somebody, in the language it will be told in."""
    story = empty_story(desk, subject_id, language)
    with desk.vault.unit_of_work() as work:
        work.people.get(subject_id)
        empty = next(_unwritten(work, subject_id), "")
        if empty:
            return StoryUnwritten(
                empty,
                Said(
                    "There is a story already in which nothing is written: write in that one.",
                    "已有一篇故事还没有写任何内容：请先写那一篇。",
                ),
            )
        work.stories.add(story)
        work.audit.append(
            Deed(AuditAction.STORY_DRAFTED, ObjectKind.STORY, desk.clock(), subject_id)
        )
        work.commit()
    return StoryBegun(story.story_id)


def story_to_open(stories: Sequence[StoryOnPage], asked: str = "") -> StoryOnPage | None:
    """Return the story that was asked for; else one that hangs, one that is written, the first."""
    by_id = {one.story.story_id: one for one in stories}
    if asked in by_id:
        return by_id[asked]
    hanging = (one for one in stories if hangs(one))
    written = (one for one in stories if one.draft is not None)
    return next(hanging, None) or next(written, None) or next(iter(stories), None)


def hangs(story: StoryOnPage) -> bool:
    """Whether the gate lets it hang in the lobby today."""
    return any(says.shown and says.channel is ChannelName.LOBBY for says in story.gate)


def title_of(texts: Mapping[Language, StoryText], language: Language) -> str:
    """Return the words by which staff tell a story from another; "" where nothing is written."""
    for each in sorted(texts, key=lambda one: one is not language):
        text = texts[each]
        found = text.title or text.message or text.quote or plain_words(text.body)
        line = " ".join(found.split())
        if line:
            return line if len(line) <= LONGEST_TITLE else f"{line[: LONGEST_TITLE - 1]}…"
    return ""


def _unwritten(reading: Reading, subject_id: str) -> Iterator[str]:
    for story in reading.stories.of(subject_id):
        draft = reading.writing.draft(story.story_id)
        texts = draft.content.texts if draft is not None else story.texts
        if not title_of(texts, story.original_language):
            yield story.story_id
