"""The repository of what was last published, so that a release costs what has changed."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, delete, or_, select
from sqlalchemy.dialects.sqlite import insert

from hopewall.core.codes import ChannelName
from hopewall.core.ledger import Published
from hopewall.vault import tables
from hopewall.vault.codecs import DATE, ID, INTEGER, TEXT, code, tuple_of
from hopewall.vault.link import Link, Prepared, chunks, ids_parameter, listed
from hopewall.vault.mapping import RowMapping
from hopewall.vault.steady_memory import collector_paused

PUBLISHED = RowMapping(
    tables.published,
    ("channel", "story_id"),
    {
        "story_id": ID,
        "channel": code(ChannelName),
        "revision": INTEGER,
        "rules": TEXT,
        "decided_on": DATE,
        "until": DATE,
        "object_sha256": TEXT,
        "pictures": tuple_of(TEXT),
        "position": INTEGER,
    },
)

_day = lru_cache(1024)(date.fromisoformat)
_all_texts = "".join
_pictures = tuple_of(TEXT).read

_P = tables.published.c
_S = tables.story.c
_INSERT = insert(tables.published)
_RECORD = Prepared(
    _INSERT.on_conflict_do_update(
        index_elements=[_P.channel, _P.story_id],
        set_={
            name: _INSERT.excluded[name]
            for name in PUBLISHED.names
            if name not in ("channel", "story_id")
        },
    )
)
_ENTRIES = (
    select(*PUBLISHED.selected).where(_P.channel == bindparam("channel")).order_by(_P.story_id)
)
_DROP_ALL = delete(tables.published).where(_P.channel == bindparam("of_channel"))
_DROP = _DROP_ALL.where(_P.story_id.in_(listed()))
_CHANGED = (
    select(_S.story_id)
    .select_from(
        tables.story.outerjoin(
            tables.published, (_P.channel == bindparam("channel")) & (_P.story_id == _S.story_id)
        ).outerjoin(tables.subject, tables.subject.c.subject_id == _S.subject_id)
    )
    .where(
        or_(
            _P.story_id.is_(None),
            _P.revision.is_distinct_from(tables.subject.c.revision),
            _P.rules != bindparam("rules"),
            _P.decided_on > bindparam("on"),
            _P.until < bindparam("on"),
        )
    )
    .order_by(_S.story_id)
)


class Ledger:
    """The last decision about each story in each channel."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def record_published(self, entries: Iterable[Published]) -> None:
        """Keep these decisions, replacing earlier ones.

        Raises UnknownRecordError for a story that is not in the vault.
        """
        for chunk in chunks(entries):
            self._link.write_many(_RECORD, [PUBLISHED.row(entry) for entry in chunk])

    def drop_published(self, channel: ChannelName, story_ids: Iterable[str] | None = None) -> int:
        """Forget decisions, all of a channel's unless ids are given; return how many there were."""
        if story_ids is None:
            return self._link.write(_DROP_ALL, {"of_channel": channel.value})
        return self._link.write(
            _DROP, {"of_channel": channel.value, "ids": ids_parameter(story_ids)}
        )

    def entries(self, channel: ChannelName) -> Iterator[Published]:
        """Iterate a channel's decisions in the order of story ids.

        Raises DamagedRowError; nothing is lost by `drop_published(channel)` and deciding again.
        """
        for chunk in chunks(self._link.rows(_ENTRIES, {"channel": channel.value})):
            with collector_paused():
                found = [_read(row, channel) for row in chunk]
            yield from found

    def changed_since_ledger(self, channel: ChannelName, rules: str, on: date) -> list[str]:
        """Return the ids of stories to decide anew, in their order.

        Those without a decision, whose person's revision is another one now, which were decided by
        other rules, or for which `on` lies outside the days the decision is good for.
        """
        asked = {"channel": channel.value, "rules": rules, "on": on.isoformat()}
        return [row[0] for row in self._link.rows(_CHANGED, asked)]


def _read(row: Sequence[Any], channel: ChannelName) -> Published:
    """Read one entry by hand: every publish reads all of them."""
    story_id, _, revision, rules, decided_on, until, object_sha256, pictures, position = row
    try:
        _all_texts((story_id, rules, object_sha256))
        if not type(revision) is type(position) is int:
            raise TypeError("this is no number")
        return Published(
            story_id,
            channel,
            revision,
            rules,
            _day(decided_on),
            _day(until),
            object_sha256,
            _pictures(pictures),
            position,
        )
    except (TypeError, ValueError):
        return Published(*PUBLISHED.values(row))  # raises the error that names the column
