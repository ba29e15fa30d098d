"""Hold a generation against the signed head it stands for: the head alone says who is shown.

`CURRENT` and the index are this screen's own and carry no signature. So every row of the index must
stand in the head byte for byte, in the head's order; a row that does not is shown to nobody.
"""

from collections.abc import Iterable
from datetime import date

IndexRow = tuple[int, str, str, int, str]
"""Position, story, object, last day as an ordinal, pictures: what an entry of a head says."""


def positions_not_named(stories: bytes, rows: Iterable[IndexRow]) -> tuple[int, ...] | None:
    """Return the positions whose rows the head does not have.

    Args:
        stories: The stories of a head in one piece, as `frame_and_stories` returns them.
        rows: Every row of the index, by position.

    Returns:
        The positions, or None when the head names stories that the index does not have.
    """
    at, absent = 0, []
    days: dict[int, str] = {}
    for position, story_id, name, until, pictures in rows:
        day = days.get(until) or days.setdefault(until, date.fromordinal(until).isoformat())
        entry = f'["{story_id}","{name}","{day}","{pictures}"]'.encode("utf-8", "replace")
        if stories.startswith(entry, at):
            at += len(entry) + 1
        else:
            absent.append(position)
    return tuple(absent) if at >= len(stories) else None
