"""The lines of a file that is only ever appended to, one durable line after another."""

from collections.abc import Iterator
from typing import Final

INTERRUPTED: Final = " (interrupted)"
"""What an interrupted line ends with, once the next one was to be appended."""


def whole_lines(text: str) -> Iterator[tuple[int, str]]:
    """Iterate the lines that were written whole, each with its number, from 1.

    A line that a power cut interrupted does not count: one without its end, one that was marked so
    before the next was appended, and one with noughts, as sectors left unwritten are read.
    """
    whole, _, _ = text.rpartition("\n")
    for number, line in enumerate(whole.split("\n") if whole else (), start=1):
        if not line.endswith(INTERRUPTED) and "\x00" not in line:
            yield number, line
