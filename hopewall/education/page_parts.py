"""The lines of a page's body, cut into prose, callouts and fenced data: the outermost cut.

It is made line by line, so it takes time in proportion to the text and cannot recurse.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_FENCE: Final = re.compile(r"(`{3,}|~{3,})\s*([^`]*)$")
_CALLOUT: Final = re.compile(r":::+\s*(\S*)\s*(.*)$")


@dataclass(frozen=True, slots=True)
class Prose:
    """Lines of Markdown; `first` is the number of the first one."""

    lines: tuple[str, ...]
    first: int


@dataclass(frozen=True, slots=True)
class Fenced:
    """What stands between two fences; `word` is what follows the first."""

    word: str
    text: str
    line: int
    closed: bool

    @property
    def raw(self) -> str:
        """Return the block as it was typed, but for the fences."""
        return self.text


@dataclass(frozen=True, slots=True)
class Panel:
    """What stands between `::: kind title` and `:::`."""

    kind: str
    title: str
    inner: Prose
    line: int
    closed: bool
    holds_more: bool
    """Whether a fence or another `:::` stands inside; those lines are left out of `inner`."""


Part = Prose | Fenced | Panel


def parts(lines: Sequence[str], first: int) -> list[Part]:
    """Cut lines, the first of which has the number `first`."""
    found: list[Part] = []
    prose: list[str] = []
    began = first
    index = 0
    while index < len(lines):
        line = lines[index].rstrip()
        fence, callout = _FENCE.match(line), _CALLOUT.match(line)
        if not fence and not callout:
            if not prose:
                began = first + index
            prose.append(line)
            index += 1
            continue
        if prose:
            found.append(Prose(tuple(prose), began))
            prose = []
        if fence:
            part, index = _fenced(lines, index, first, fence)
            found.append(part)
        elif callout:
            panel, index = _panel(lines, index, first, callout)
            found.append(panel)
    if prose:
        found.append(Prose(tuple(prose), began))
    return found


def _fenced(
    lines: Sequence[str], index: int, first: int, fence: re.Match[str]
) -> tuple[Fenced, int]:
    mark = fence[1]
    end = index + 1
    while end < len(lines) and not _closes(lines[end], mark):
        end += 1
    closed = end < len(lines)
    text = "\n".join(line.rstrip() for line in lines[index + 1 : end])
    return Fenced(fence[2].strip(), text, first + index, closed), end + 1


def _closes(line: str, mark: str) -> bool:
    stripped = line.strip()
    return len(stripped) >= len(mark) and not stripped.strip(mark[0])


def _panel(
    lines: Sequence[str], index: int, first: int, callout: re.Match[str]
) -> tuple[Panel, int]:
    inner: list[str] = []
    end = index + 1
    holds_more = False
    while end < len(lines):
        line = lines[end].rstrip()
        opens = _CALLOUT.match(line)
        if opens and not opens[1]:
            break
        if opens or _FENCE.match(line):
            holds_more = True
            inner.append("")
        else:
            inner.append(line)
        end += 1
    closed = end < len(lines)
    prose = Prose(tuple(inner), first + index + 1)
    return Panel(callout[1], callout[2], prose, first + index, closed, holds_more), end + 1
