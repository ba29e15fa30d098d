"""How commands speak: results on standard output, everything else on standard error."""

import json
import os
import sys
import time
import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, TextIO

JsonValue = None | bool | int | float | str | Sequence["JsonValue"] | Mapping[str, "JsonValue"]

_WIDTH: Final = 32
_AFTER: Final = 0.7
_EVERY: Final = 0.1


class CommandError(Exception):
    """A command cannot do what it was asked; the text is one sentence for whoever typed it."""


def say(line: str) -> None:
    """Print a line of the result."""
    sys.stdout.write(f"{line}\n")


def say_json(value: JsonValue) -> None:
    """Print the result for a program."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


def note(line: str) -> None:
    """Tell the person at the keyboard something that is no result."""
    sys.stderr.write(f"{line}\n")


_AT_THE_END: Final[list[str]] = []


def note_at_the_end(line: str) -> None:
    """Tell the person at the keyboard something once the command has worked; else never.

    A command that fails says one line and nothing beside it.
    """
    _AT_THE_END.append(line)


def say_notes(*, worked: bool) -> None:
    """Say what was kept for the end of a command, or forget it."""
    for line in _AT_THE_END if worked else ():
        note(line)
    _AT_THE_END.clear()


def shown(path: Path) -> str:
    """Return a path on one line, as people wrote it, for `say` and `note`.

    Names from old Chinese systems are GB18030; what steers a terminal or turns the direction of a
    line stands as an escape.
    """
    raw = os.fsencode(path)
    text = raw.decode("utf-8", "backslashreplace")
    for coding in ("utf-8", "gb18030"):
        with suppress(UnicodeDecodeError):
            text = raw.decode(coding)
            break
    return "".join(
        sign if sign.isprintable() or unicodedata.category(sign) == "Zs" else ascii(sign)[1:-1]
        for sign in text
    )


class ProgressBar:
    """A line on standard error while something takes longer than a moment.

    On a terminal it is drawn over and over; elsewhere a line appears when a task begins to take
    time and another when it is done.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._doing = ""
        self._since = self._drawn = time.monotonic()
        self._visible = False

    def __call__(self, doing: str, done: int, total: int) -> None:
        """Show that `done` of `total` is done."""
        now = time.monotonic()
        if doing != self._doing:
            self.close()
            self._doing, self._since = doing, now
        late = now - self._since > _AFTER and now - self._drawn > _EVERY
        if not late and not (self._visible and done >= total):
            return
        self._drawn = now
        if self._stream.isatty():
            filled = _WIDTH * done // max(total, 1)
            bar = "█" * filled + "·" * (_WIDTH - filled)
            self._stream.write(f"\r{doing:<22} {bar} {done:,} of {total:,} ")
            self._stream.flush()
        elif not self._visible:
            self._stream.write(f"{doing}: {total:,} …\n")
        self._visible = True

    def close(self) -> None:
        """End the line that was drawn over."""
        if self._visible and self._stream.isatty():
            self._stream.write("\n")
        self._visible = False
        self._doing = ""
