"""The fields of a story by their keys, such as `body.zh-Hans`, and what a change of one makes."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Final

from hopewall.core.codes import AgeBand, Illness, Language, LifeCycle, StorySize, Therapy, Voice
from hopewall.core.draft import StoryContent, StoryDraft, with_content
from hopewall.core.person import Subject
from hopewall.core.said import Said
from hopewall.core.screen import StoryPage
from hopewall.core.story import FaceFallback, Story, StoryText
from hopewall.core.writing_limits import FieldFault
from hopewall.services.studio.desk import Desk
from hopewall.services.studio_page import as_written
from hopewall.services.studio_shelf import PictureShelf

FIELDS: Final = ("title", "message", "quote", "body")
KEYS: Final = tuple(f"{name}.{language}" for language in Language for name in FIELDS)
CHOICES: Final[dict[str, type[StrEnum]]] = {
    "size": StorySize,
    "voice": Voice,
    "illness": Illness,
    "therapy": Therapy,
    "age_band": AgeBand,
    "life_cycle": LifeCycle,
    "on_face_refused": FaceFallback,
}
NEEDED: Final = frozenset({"size", "voice"})
"""Facts that a story cannot be without."""


@dataclass(frozen=True, slots=True)
class Writing:
    """The story that is open, what of it is on the disk, and what is said about it."""

    story: Story | None = None
    subject: Subject | None = None
    draft: StoryDraft | None = None
    content: StoryContent | None = None
    saving: bool = False
    notice: Said | None = None
    faults: dict[str, Said] = field(default_factory=dict)


def parts(key: str) -> tuple[str, Language]:
    """Return a key's field and language."""
    name, _, language = key.partition(".")
    return name, Language(language)


def key_of(name: str, language: Language | None) -> str:
    """Return the key of a field."""
    return f"{name}.{language}" if language else name


def by_key(faults: Iterable[FieldFault]) -> dict[str, Said]:
    """Return what is wrong, by the key of its field."""
    return {key_of(fault.field, fault.language): fault.sentence for fault in faults}


def text_of(content: StoryContent | None, key: str) -> str:
    """Return a text, "" where there is none."""
    if not key or content is None:
        return ""
    name, language = parts(key)
    return str(getattr(content.texts.get(language), name, "") or "")


def with_text(content: StoryContent, key: str, text: str) -> StoryContent:
    """Return the content with another text."""
    name, language = parts(key)
    before = content.texts.get(language) or StoryText(language, "", "", "", "")
    changed: dict[str, Any] = {name: text}
    return replace(content, texts={**content.texts, language: replace(before, **changed)})


def with_fact(content: StoryContent, name: str, code: str) -> StoryContent:
    """Return the content with another fact; the same where it cannot be without one."""
    if not code and name in NEEDED:
        return content
    changed: dict[str, Any] = {name: CHOICES[name](code) if code else None}
    return replace(content, **changed)


def page_of_writing(
    desk: Desk, story: Story, subject: Subject, content: StoryContent, shelf: PictureShelf
) -> StoryPage:
    """Return the page of a story as it is being written."""
    same = story.photo is not None and story.photo.asset_id == content.photo_id
    photo = story.photo if same else None
    shown = content if same or not content.photo_id else replace(content, photo_id="")
    written = with_content(story, shown, photo)
    full = {
        language: text
        for language, text in written.texts.items()
        if any(getattr(text, name).strip() for name in FIELDS)
    }
    return as_written(desk, subject, replace(written, texts=full), shelf)
