"""Just enough of QML's grammar to question its text: no comments, blocks, their own lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# One pass, so that a // inside a string is no comment and a quote inside a comment opens no string.
_TOKEN = re.compile(
    r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|`(?:\\.|[^`\\])*`|//[^\n]*|/\*.*?\*/', re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Block:
    """One `Type { … }`: its type, the line it starts on, and its text without nested blocks."""

    type: str
    line: int
    own: str


def without_comments(source: str) -> str:
    """The source with every comment blanked, line numbers and columns kept."""

    def blank(match: re.Match[str]) -> str:
        token = match[0]
        return re.sub(r"[^\n]", " ", token) if token.startswith(("//", "/*")) else token

    return _TOKEN.sub(blank, source)


def blocks(source: str, types: frozenset[str]) -> Iterator[Block]:
    """The blocks of these types, in a source that has no comments."""
    # Braces inside strings do not count.
    shape = _TOKEN.sub(lambda m: re.sub(r"[{}]", " ", m[0]), source)
    for match in re.finditer(r"\b([A-Z]\w*)\s*\{", shape):
        if match[1] in types:
            own = _own_text(shape, match.end())
            yield Block(match[1], shape.count("\n", 0, match.start()) + 1, own)


def _own_text(shape: str, start: int) -> str:
    depth = 1
    own: list[str] = []
    for character in shape[start:]:
        depth += {"{": 1, "}": -1}.get(character, 0)
        if depth == 0:
            break
        if depth == 1:
            own.append(character)
    return "".join(own)
