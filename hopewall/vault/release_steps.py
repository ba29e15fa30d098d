"""The repository of what each publishing changed on the wall: by which it can be taken back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import bindparam, delete, insert, select

from hopewall.core.codes import ChannelName
from hopewall.vault import tables_writing
from hopewall.vault.codecs import INSTANT
from hopewall.vault.errors import DamagedRowError
from hopewall.vault.link import Link, Prepared

_T = tables_writing.release_step
_INSERT: Final = Prepared(insert(_T))
_LAST: Final = (
    select(_T.c.version)
    .where(_T.c.channel == bindparam("channel"))
    .order_by(_T.c.version.desc())
    .limit(1)
)
_OF: Final = (
    select(_T.c.story_id, _T.c.subject_id, _T.c.change, _T.c.published_at, _T.c.previous_at)
    .where(_T.c.channel == bindparam("channel"), _T.c.version == bindparam("number"))
    .order_by(_T.c.story_id)
)
_DROP: Final = delete(_T).where(
    _T.c.channel == bindparam("channel"), _T.c.version == bindparam("number")
)
_OLDER: Final = delete(_T).where(
    _T.c.channel == bindparam("channel"), _T.c.version <= bindparam("number")
)
KEPT_VERSIONS: Final = 100
"""Versions of a release after which nobody can take a publishing back any more."""


class WallChange(StrEnum):
    """What became of a story on the wall; the words stand in the vault."""

    NEW = "new"
    CHANGED = "changed"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class ReleaseStep:
    """One story that a publishing brought, changed or took away."""

    story_id: str
    subject_id: str
    change: WallChange
    published_at: datetime
    previous_at: datetime
    """When the release before it was issued."""


class ReleaseSteps:
    """The last publishings of each channel."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def add(self, channel: ChannelName, version: int, steps: Iterable[ReleaseStep]) -> None:
        """Keep what a version of the release changed; the oldest ones are let go."""
        self._link.write_many(
            _INSERT,
            [
                {
                    "channel": channel.value,
                    "version": version,
                    "story_id": step.story_id,
                    "subject_id": step.subject_id,
                    "change": step.change.value,
                    "published_at": INSTANT.write(step.published_at.astimezone(UTC)),
                    "previous_at": INSTANT.write(step.previous_at.astimezone(UTC)),
                }
                for step in steps
            ],
        )
        self._link.write(_OLDER, {"channel": channel.value, "number": version - KEPT_VERSIONS})

    def last(self, channel: ChannelName) -> tuple[int, tuple[ReleaseStep, ...]]:
        """Return the last version that changed anything, and what; 0 and nothing for none."""
        rows = self._link.rows(_LAST, {"channel": channel.value})
        if not rows:
            return 0, ()
        version = int(rows[0][0])
        found = self._link.rows(_OF, {"channel": channel.value, "number": version})
        try:
            return version, tuple(
                ReleaseStep(
                    row[0],
                    row[1],
                    WallChange(row[2]),
                    datetime.fromisoformat(row[3]),
                    datetime.fromisoformat(row[4]),
                )
                for row in found
            )
        except ValueError as error:
            raise DamagedRowError("release_step", f"{channel}/{version}") from error

    def drop(self, channel: ChannelName, version: int) -> None:
        """Forget what a version changed, once it is taken back."""
        self._link.write(_DROP, {"channel": channel.value, "number": version})
