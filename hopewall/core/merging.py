"""Two people changed the same story: what each did is kept, paragraph by paragraph.

A merge knows three contents: what both began with, what is saved now (theirs), and what is being
saved (mine). Nothing that anybody wrote is ever dropped: where both changed one paragraph, both
paragraphs stand; where both changed a value that can only be one, what is saved stays and the other
is returned as a conflict.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from typing import Final, TypeVar

from hopewall.core.codes import Language
from hopewall.core.draft import CONTENT_FIELDS, StoryContent
from hopewall.core.story import StoryText

T = TypeVar("T")

_BLANK_LINES: Final = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_LINES: Final = ("title", "message", "quote")
_WHOLE: Final = ("author", "lint_report_id")


@dataclass(frozen=True, slots=True)
class Conflict:
    """A value that both changed; `theirs` is in the merged content and `mine` is not.

    Of a body, both stand in the content, one after the other. `name` is a field of `StoryContent`
    or of `StoryText`, which is then in `language`.
    """

    name: str
    language: Language | None
    theirs: object
    mine: object


@dataclass(frozen=True, slots=True)
class MergedContent:
    """One content out of two, and where they could not be told apart."""

    content: StoryContent
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class MergedText:
    """One text out of two; `doubled` are paragraphs that both changed, so that both stand."""

    text: str
    doubled: bool = False


def merge(base: StoryContent, mine: StoryContent, theirs: StoryContent) -> MergedContent:
    """Return what both did to `base` together."""
    conflicts: list[Conflict] = []
    values: dict[str, object] = {}
    for name in CONTENT_FIELDS:
        if name == "texts":
            continue
        values[name] = _value(
            getattr(base, name), getattr(mine, name), getattr(theirs, name), name, None, conflicts
        )
    texts = _texts(base.texts, mine.texts, theirs.texts, conflicts)
    merged = StoryContent(**values, texts=texts)  # type: ignore[arg-type] # fields by their names
    return MergedContent(merged, tuple(conflicts))


def _value(
    base: T,
    mine: T,
    theirs: T,
    name: str,
    language: Language | None,
    conflicts: list[Conflict],
) -> T:
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    conflicts.append(Conflict(name, language, theirs, mine))
    return theirs


def _texts(
    base: Mapping[Language, StoryText],
    mine: Mapping[Language, StoryText],
    theirs: Mapping[Language, StoryText],
    conflicts: list[Conflict],
) -> dict[Language, StoryText]:
    found: dict[Language, StoryText] = {}
    for language in Language:
        first, own, other = base.get(language), mine.get(language), theirs.get(language)
        if own is None or other is None:
            kept = _one_of(first, own, other)
        else:
            blank = StoryText(language, "", "", "", "", own.author)
            kept = _text(first or blank, own, other, conflicts)
        if kept is not None:
            found[language] = kept
    return found


def _one_of(
    base: StoryText | None, mine: StoryText | None, theirs: StoryText | None
) -> StoryText | None:
    """Return a text that one side lacks: taken away only where the other did not touch it."""
    left = mine if mine is not None else theirs
    return None if base is not None and left == base else left


def _text(
    base: StoryText, mine: StoryText, theirs: StoryText, conflicts: list[Conflict]
) -> StoryText:
    language = mine.language
    values = {
        name: _value(
            getattr(base, name),
            getattr(mine, name),
            getattr(theirs, name),
            name,
            language,
            conflicts,
        )
        for name in (*_LINES, *_WHOLE)
    }
    body = merge_paragraphs(base.body, mine.body, theirs.body)
    if body.doubled:
        conflicts.append(Conflict("body", language, theirs.body, mine.body))
    return replace(theirs, **values, body=body.text)


def merge_paragraphs(base: str, mine: str, theirs: str) -> MergedText:
    """Return a text with what both did to `base`; blank lines part its paragraphs.

    The same whichever of the two is called mine.
    """
    if mine in (base, theirs):
        return MergedText(theirs)
    if theirs == base:
        return MergedText(mine)
    first, left_text, right_text = map(paragraphs_of, (base, mine, theirs))
    own, other = _edits(first, left_text), _edits(first, right_text)
    merged: list[str] = []
    doubled = False
    for place, paragraph in enumerate((*first, None)):
        merged += _together(own.before[place], other.before[place])
        if paragraph is None:
            break
        left, right, kept = own.instead[place], other.instead[place], (paragraph,)
        if left == right:
            merged += left
        elif kept in (left, right):
            merged += right if left == kept else left
        elif not left or not right:
            merged += left or right  # one took it away, the other changed it
        else:
            doubled = True
            merged += _together(left, right)
    # Of two that say the same, each may have taken the other one away: one of them stays.
    gone = [one for one in first if one in left_text and one in right_text and one not in merged]
    merged += dict.fromkeys(gone)
    return MergedText("\n\n".join(merged), doubled or bool(gone))


def paragraphs_of(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text, none of them empty."""
    return tuple(part for part in _BLANK_LINES.split(text.strip("\n")) if part.strip())


@dataclass(slots=True)
class _Edits:
    """What a text did to each paragraph of another: what stands before it, and in its place."""

    before: list[tuple[str, ...]] = field(default_factory=list)
    instead: list[tuple[str, ...]] = field(default_factory=list)


def _edits(base: Sequence[str], text: Sequence[str]) -> _Edits:
    found = _Edits([()] * (len(base) + 1), [()] * len(base))
    matcher = SequenceMatcher(None, base, text, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        new = tuple(text[j1:j2])
        if tag == "insert":
            found.before[i1] = new
            continue
        for place in range(i1, i2):
            at = place - i1
            last = place == i2 - 1
            found.instead[place] = new[at:] if last else new[at : at + 1]
    return found


def _together(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[str, ...]:
    """Return both in an order that does not depend on whose is whose; the same ones once."""
    if left == right:
        return left
    first, second = sorted((left, right))
    return (*first, *(one for one in second if one not in first))
