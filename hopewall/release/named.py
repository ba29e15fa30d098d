"""Hold a generation against the signed head it stands for: the head alone says who is shown.

`CURRENT` and the index are this screen's own and carry no signature. So every row of the index must
stand in the head byte for byte, in the head's order; a row that does not is shown to nobody.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Final, Protocol

_AT_ONCE: Final = 4096
"""Rows compared in one piece: fast for a long wall, and small in memory."""


class Entries(Protocol):
    """The rows of a generation, written as the entries of a head: `["id","object",…]`."""

    def entries_text(self, start: int, stop: int, without: Collection[int]) -> bytes:
        """The entries at positions from `start` to before `stop`, in order, with commas."""

    def entries(self, start: int, stop: int) -> Iterator[tuple[int, bytes]]:
        """The same one by one, each with its position."""


def positions_not_named(
    stories: bytes, rows: Entries, count: int, expected: Sequence[int] = ()
) -> tuple[int, ...] | None:
    """Return the positions whose rows the head does not have.

    Args:
        stories: The stories of a head in one piece, as `frame_and_stories` returns them.
        rows: The index.
        count: How many rows it has.
        expected: Positions thought to be absent from the head; right ones make it fast.

    Returns:
        The positions, or None when the head names stories that the index does not have.
    """
    at = 0
    absent: list[int] = []
    for start in range(0, count, _AT_ONCE):
        stop = start + _AT_ONCE
        without = [position for position in expected if start <= position < stop]
        piece = rows.entries_text(start, stop, without)
        if piece and stories.startswith(piece, at):
            at += len(piece) + 1
            absent += without
            continue
        for position, entry in rows.entries(start, stop):
            if stories.startswith(entry, at):
                at += len(entry) + 1
            else:
                absent.append(position)
    return tuple(absent) if at >= len(stories) else None
