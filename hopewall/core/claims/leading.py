"""How a regular expression can begin: the few letters that make it worth trying somewhere.

Understood is what the rules use: literals, escapes, classes, groups, look-arounds, alternatives and
quantifiers. Where a pattern can begin with nearly anything, the letters end there.
"""

from dataclasses import dataclass
from typing import Final

_MOST: Final = 600
"""Beginnings of one pattern; with more of them they are cut shorter."""
_CLASS_MOST: Final = 400
_DIGITS: Final = frozenset("0123456789")
_WIDE: Final = frozenset("wWsSDbB")

Starts = frozenset[tuple[str, bool]]
"""What a part can begin with; True where it ended there, so that the next part goes on."""

_NOTHING: Final[Starts] = frozenset({("", True)})
_ANYTHING: Final[Starts] = frozenset({("", False)})


def leading(pattern: str, length: int) -> frozenset[str]:
    """Return strings of at most `length`, one of which every match begins with.

    An empty string among them means that it can begin anyhow. Raises ValueError for a pattern with
    something in it that is not understood.
    """
    reader = _Reader(pattern, 0, length)
    starts = reader.alternatives()
    if reader.at != len(pattern):
        raise ValueError(f"a bracket too many in {pattern!r}")
    return frozenset(text for text, _ in starts)


@dataclass(slots=True)
class _Reader:
    """Walks through a pattern."""

    pattern: str
    at: int
    length: int

    def alternatives(self) -> Starts:
        """Read alternatives up to the end or a closing bracket."""
        found: Starts = frozenset()
        while True:
            found |= self._sequence()
            if not self._take("|"):
                return found

    def _sequence(self) -> Starts:
        found = _NOTHING
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            part = self._repeated(self._one())
            found = self._joined(found, part)
        return found

    def _joined(self, first: Starts, then: Starts) -> Starts:
        if not any(goes_on for _, goes_on in first):
            return first
        joined = set()
        for text, goes_on in first:
            if not goes_on:
                joined.add((text, False))
                continue
            for more, ended in then:
                whole = text + more
                joined.add((whole[: self.length], ended and len(whole) < self.length))
        if len(joined) > _MOST:
            return frozenset((text, False) for text, _ in first)
        return frozenset(joined)

    def _one(self) -> Starts:
        character = self.pattern[self.at]
        self.at += 1
        if character == "(":
            return self._group()
        if character == "[":
            return self._class()
        if character == "\\":
            return self._escape()
        if character == ".":
            return _ANYTHING
        if character in "^$":
            return _NOTHING
        if character in "*+?{":
            raise ValueError(f"nothing to repeat in {self.pattern!r}")
        return frozenset({(character, True)})

    def _group(self) -> Starts:
        if not self._take("?") or self._take(":"):
            inner = self.alternatives()
        else:
            self._take("<")
            if not (self._take("=") or self._take("!")):
                raise ValueError(f"an unknown kind of group in {self.pattern!r}")
            self.alternatives()
            inner = _NOTHING
        if not self._take(")"):
            raise ValueError(f"a bracket is not closed in {self.pattern!r}")
        return inner

    def _class(self) -> Starts:
        wide = self._take("^")
        members: set[str] = set()
        first = True
        while first or self.pattern[self.at] != "]":
            first = False
            low = self._member(members)
            if low and self.pattern[self.at] == "-" and self.pattern[self.at + 1] != "]":
                self.at += 1
                high = self._member(set())
                if ord(high) - ord(low) > _CLASS_MOST:
                    wide = True
                else:
                    members |= {chr(code) for code in range(ord(low), ord(high) + 1)}
            elif not low:
                wide = wide or self.pattern[self.at - 1] in _WIDE
        self.at += 1
        if wide or len(members) > _CLASS_MOST:
            return _ANYTHING
        return frozenset((member, True) for member in members)

    def _member(self, members: set[str]) -> str:
        """Read one member of a class; return it, or nothing for a class inside the class."""
        character = self.pattern[self.at]
        self.at += 1
        if character == "\\":
            character = self.pattern[self.at]
            self.at += 1
            if character == "d":
                members |= _DIGITS
                return ""
            if character in _WIDE:
                return ""
            character = {"n": "\n", "t": "\t"}.get(character, character)
        members.add(character)
        return character

    def _escape(self) -> Starts:
        character = self.pattern[self.at]
        self.at += 1
        if character == "d":
            return frozenset((digit, True) for digit in _DIGITS)
        if character in "bB":
            return _NOTHING
        if character in _WIDE:
            return _ANYTHING
        return frozenset({({"n": "\n", "t": "\t"}.get(character, character), True)})

    def _repeated(self, part: Starts) -> Starts:
        if self.at >= len(self.pattern):
            return part
        character = self.pattern[self.at]
        if character not in "?*+{":
            return part
        least, once = 0, character == "?"
        self.at += 1
        if character == "+":
            least = 1
        elif character == "{":
            end = self.pattern.index("}", self.at)
            low, _, high = self.pattern[self.at : end].partition(",")
            least, once = int(low or 0), (high or low) == "1"
            self.at = end + 1
        self._take("?")
        again = part if once else frozenset((text, False) for text, _ in part)
        return again if least else again | _NOTHING

    def _take(self, character: str) -> bool:
        if self.pattern[self.at : self.at + 1] == character:
            self.at += 1
            return True
        return False
