"""Patterns as they are written down: one alternative a line, named lists in braces.

A line that is indented deeper goes on with the line before it; where it goes on with a space, it
begins with an underscore.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from hopewall.core.claims.words_chinese import CHINESE
from hopewall.core.claims.words_english import ENGLISH
from hopewall.core.claims.words_shared import SHARED

LISTS: Final[Mapping[str, str]] = {**ENGLISH, **CHINESE, **SHARED}

_NAME: Final = re.compile(r"\{([a-z][a-z-]*|[\u4e00-\u9fff]+)\}")
_SETS: Final = frozenset({"numeral", "surname", "plate-region"})
"""Lists of single characters, which stand inside brackets."""


def alternatives(written: str) -> list[str]:
    """Return the regular expressions of a pattern, lists filled in."""
    found: list[str] = []
    first = 0
    for line in written.splitlines():
        if not line.strip():
            continue
        depth = len(line) - len(line.lstrip(" "))
        if not found:
            first = depth
        if found and depth > first:
            more = line.strip()
            found[-1] += f" {more[1:]}" if more.startswith("_") else more
        else:
            found.append(line.strip())
    return [_filled(each) for line in found for each in split(line)]


def split(pattern: str) -> list[str]:
    """Return the alternatives of a regular expression, apart at its outermost bars."""
    parts = [""]
    depth = 0
    in_class = False
    escaped = False
    for character in pattern:
        if escaped or character == "\\":
            escaped = not escaped
        elif in_class:
            in_class = character != "]"
        elif character == "[":
            in_class = True
        elif character == "|" and not depth:
            parts.append("")
            continue
        else:
            depth += (character == "(") - (character == ")")
        parts[-1] += character
    return parts


@cache
def _list(name: str) -> str:
    parts = alternatives(LISTS[name])
    return parts[0] if name in _SETS else f"(?:{'|'.join(parts)})"


def _filled(pattern: str) -> str:
    return _NAME.sub(lambda found: _list(found[1]), pattern)
