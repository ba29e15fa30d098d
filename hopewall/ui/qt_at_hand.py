"""Brings PySide6 in without two long patterns that nothing here asks for.

PySide reads the texts of its own signatures, for help and for the words of a TypeError, with
regular expressions that take 12 ms to compile, and compiles them whenever it is imported: 4 % of
a kiosk's start. Here they are compiled when they are first used (docs/adr/0099). Imported before
anything of PySide6; where PySide6 is there already, it changes nothing.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

_LONG: Final = 300
"""Characters of a pattern from which on it is worth waiting; all others are compiled at once."""
_compile: Final = re.compile


class Later:
    """A pattern that is compiled when one of its methods is called."""

    __slots__ = ("_flags", "_source")

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Callable[..., object]:
        def call(*what: object) -> object:
            # Compiled once: `re` keeps what it has compiled.
            made: object = getattr(_compile(self._source, self._flags), name)(*what)
            return made

        return call


@contextmanager
def patterns_later() -> Iterator[None]:
    """Let whatever is imported meanwhile have its long patterns later."""

    def compile_later(pattern: str | re.Pattern[str], flags: int = 0) -> re.Pattern[str] | Later:
        if isinstance(pattern, str) and len(pattern) >= _LONG:
            return Later(pattern, flags)
        return _compile(pattern, flags)

    re.compile = compile_later  # type: ignore[assignment]
    try:
        yield
    finally:
        re.compile = _compile


with patterns_later():
    import PySide6.QtCore  # noqa: F401
