"""What the toolbar of an explainer does to its text: the few marks of the guide, put and taken.

Every function is pure: a text and a selection in, one replacement out. Places count characters.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class PageMark(StrEnum):
    """A mark that the toolbar knows."""

    HEADING = "heading"
    SUBHEADING = "subheading"
    BOLD = "bold"
    LIST = "list"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class TextEdit:
    """Put `words` in place of `start` to `end`, and select from `first` to `last` then."""

    start: int
    end: int
    words: str
    first: int
    last: int


_HEADING: Final = re.compile(r"(#{1,6})[ \t]+")
_ID: Final = re.compile(r"\s*\{#[^{}\s]*\}\s*$")
_ITEM: Final = re.compile(r"[-*+][ \t]+")
_STEP: Final = re.compile(r"\d{1,9}[.)][ \t]+")
_NO_ID: Final = re.compile(r"[^a-z0-9]+")
_LONGEST_ID: Final = 40
_STARS: Final = "**"
_SIGNS: Final = {PageMark.HEADING: "##", PageMark.SUBHEADING: "###"}


def put_mark(mark: PageMark, text: str, start: int, end: int) -> TextEdit:
    """Return the edit that puts a mark on a selection, or takes it off where it is there."""
    start, end = sorted((max(0, min(start, len(text))), max(0, min(end, len(text)))))
    match mark:
        case PageMark.BOLD:
            return _bold(text, start, end)
        case PageMark.HEADING | PageMark.SUBHEADING:
            return _heading(text, start, _SIGNS[mark])
        case PageMark.LIST | PageMark.STEPS:
            return _listed(text, start, end, steps=mark is PageMark.STEPS)


def put_link(text: str, start: int, end: int, target: str, otherwise: str) -> TextEdit:
    """Return the edit that makes a selection a link; `otherwise` is read where none is selected."""
    start, end = sorted((start, end))
    label = re.sub(r"[\[\]\n]+", " ", text[start:end]).strip() or otherwise
    words = f"[{label}]({target})"
    return TextEdit(start, end, words, start + len(words), start + len(words))


def heading_id(words: str, text: str) -> str:
    """Return an id for a heading that no heading of the text has."""
    plain = _NO_ID.sub("-", words.lower()).strip("-")[:_LONGEST_ID].strip("-") or "part"
    name, number = plain, 2
    while f"{{#{name}}}" in text:
        name, number = f"{plain}-{number}", number + 1
    return name


def _bold(text: str, start: int, end: int) -> TextEdit:
    words = text[start:end]
    if words.startswith(_STARS) and words.endswith(_STARS) and len(words) > 2 * len(_STARS):
        bare = words[len(_STARS) : -len(_STARS)]
        return TextEdit(start, end, bare, start, start + len(bare))
    if text[:start].endswith(_STARS) and text[end:].startswith(_STARS):
        start, end = start - len(_STARS), end + len(_STARS)
        return TextEdit(start, end, words, start, start + len(words))
    # Stars with a blank within them are no mark; the blanks stay outside.
    core = words.strip()
    before = words[: len(words) - len(words.lstrip())]
    after = words[len(before) + len(core) :]
    made = f"{before}{_STARS}{core}{_STARS}{after}"
    first = start + len(before) + len(_STARS)
    return TextEdit(start, end, made, first, first + len(core))


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", max(end, first))
    return first, len(text) if last < 0 else last


def _heading(text: str, start: int, sign: str) -> TextEdit:
    first, last = _line(text, start, start)
    line = text[first:last]
    found = _HEADING.match(line)
    words = line[found.end() :] if found else line
    if found and found[1] == sign:
        bare = _ID.sub("", words)
        return TextEdit(first, last, bare, first + len(bare), first + len(bare))
    own = _ID.search(words)
    said = _ID.sub("", words)
    end = own[0].strip() if own else f"{{#{heading_id(said, text[:first] + text[last:])}}}"
    made = f"{sign} {said.strip()} {end}"
    place = first + len(sign) + 1 + len(said.strip())
    return TextEdit(first, last, made, place, place)


def _listed(text: str, start: int, end: int, *, steps: bool) -> TextEdit:
    if end > start and text[end - 1] == "\n":
        end -= 1
    first, last = _line(text, start, end)
    lines = text[first:last].split("\n")
    own, other = (_STEP, _ITEM) if steps else (_ITEM, _STEP)
    full = [line for line in lines if line.strip()]
    if full and all(own.match(line) for line in full):
        made = "\n".join(own.sub("", line, count=1) for line in lines)
    else:
        made = "\n".join(_items(lines, other, steps=steps))
    return TextEdit(first, last, made, first + len(made), first + len(made))


def _items(lines: list[str], other: re.Pattern[str], *, steps: bool) -> list[str]:
    made, number = [], 0
    for line in lines:
        if not line.strip() and len(lines) > 1:
            made.append(line)
            continue
        number += 1
        bare = line
        for pattern in (other, _STEP if steps else _ITEM):
            bare = pattern.sub("", bare, count=1)
        made.append(f"{number}. {bare}" if steps else f"- {bare}")
    return made
