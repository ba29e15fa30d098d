"""Front matter as text again, for a form that changes some of its values and leaves the body."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.explainer import FrontMatter
from hopewall.education.front_matter import (
    FENCE,
    FrontFault,
    FrontRead,
    read_front,
    split,
)

LONGEST: Final = 20_000
"""Characters of a page that are read for its front matter."""

_BARE: Final = frozenset("abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")


@dataclass(frozen=True, slots=True)
class PageFront:
    """The front matter of one page, and whether the page is the hospital's own."""

    front: FrontMatter
    own: bool


def read_fronts(shipped: Path, own: Path | None = None) -> dict[tuple[Language, str], PageFront]:
    """Read the front matter of every page and nothing else; a page without a good one is absent.

    An own page counts before the shipped one of its id. Never raises.
    """
    found: dict[tuple[Language, str], PageFront] = {}
    for root, is_own in ((shipped, False), (own, True)):
        for language in Language:
            for file in sorted((root / language).glob("*.md")) if root else ():
                front = _front_in(file, language)
                if front is not None:
                    found[language, file.stem] = PageFront(front, is_own)
    return found


def _front_in(file: Path, language: Language) -> FrontMatter | None:
    try:
        with file.open(encoding="utf-8") as opened:
            text = opened.read(LONGEST)
    except (OSError, UnicodeDecodeError):
        return None
    pieces = split(text)
    if isinstance(pieces, FrontFault):
        return None
    read = read_front(pieces[0], file.stem, language)
    return read.front if isinstance(read, FrontRead) else None


def front_values(text: str) -> dict[str, object] | FrontFault:
    """Return the values of a page's front matter as TOML reads them, in their order."""
    pieces = split(text)
    if isinstance(pieces, FrontFault):
        return pieces
    try:
        return tomllib.loads(pieces[0])
    except (ValueError, RecursionError) as error:
        return FrontFault(2, f"this is not valid TOML: {error}")


def with_front(text: str, changes: Mapping[str, object]) -> str | FrontFault:
    """Return a page with these values of its front matter changed; None takes a key away.

    The body stays as it is, to the character, and so do whole lines of
    comment, which come first. Raises TypeError for a value TOML has no word for.
    """
    values = front_values(text)
    if isinstance(values, FrontFault):
        return values
    pieces = split(text)
    if isinstance(pieces, FrontFault):
        return pieces
    known = {**values, **changes}
    lines = [f"{_key(key)} = {_said(value)}" for key, value in known.items() if value is not None]
    # What two people wrote into one key stands as a comment until somebody has looked at it.
    comments = [line for line in pieces[0].split("\n") if line.startswith("#")]
    return "\n".join([FENCE, *comments, *lines, FENCE, *pieces[1]])


def _key(key: str) -> str:
    return key if key and set(key) <= _BARE else _quoted(key)


def _said(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return _quoted(value)
        case int() | float():
            return repr(value)
        case date():
            return value.isoformat()
        case list() | tuple():
            return f"[{', '.join(map(_said, value))}]"
        case dict():
            inner = ", ".join(f"{_key(str(key))} = {_said(each)}" for key, each in value.items())
            return f"{{ {inner} }}"
        case _:
            raise TypeError(f"front matter has no word for {type(value).__name__}")


def _quoted(text: str) -> str:
    """Return a basic string: JSON's escapes are TOML's, but for U+007F."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
