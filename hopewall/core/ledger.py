"""What was last published of a story in a channel, so that a release costs what has changed."""

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Final

from hopewall.core.codes import ChannelName


@dataclass(frozen=True, slots=True)
class Published:
    """One story's last decision in one channel.

    It may be used again while the person's `revision` and the gate's `rules` (a hash over the
    site's settings and the version of the gate) are the same and the day is neither before
    `decided_on` nor after `until`. A hidden story has an empty `object_sha256` and no pictures.
    """

    story_id: str
    channel: ChannelName
    revision: int
    rules: str
    decided_on: date
    until: date
    """For a shown story its last day; for a hidden one the last day that answer may be reused."""
    object_sha256: str
    pictures: tuple[str, ...]
    position: int


_ORDER_BITS: Final = 52


def place_of(story_id: str) -> int:
    """Return a story's place on the wall: always the same, and nobody's alphabet decides it."""
    return int(hashlib.sha256(f"place:{story_id}".encode()).hexdigest(), 16) >> (256 - _ORDER_BITS)
