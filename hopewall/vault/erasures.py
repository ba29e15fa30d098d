"""The repository of erasures: what of a person is where, and removing all of it.

An erasure stands in its table from its first step to its last. Once the rows are gone it stands
under a number instead of the person's id, so that nothing there says who it was.
"""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    BindParameter,
    Delete,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    or_,
    select,
    update,
)

from hopewall.vault import tables, tables_later, tables_photos
from hopewall.vault.link import Link, ids_parameter, listed
from hopewall.vault.schema import metadata

_E = tables_later.erasure
_PIP = tables.person_in_photo.c
_GONE: Final = "gone:"
_ID: Final[BindParameter[str]] = bindparam("id")
_CONSENTS_OF = select(tables.consent.c.consent_id).where(tables.consent.c.subject_id == _ID)
_STORIES = select(tables.story.c.story_id).where(tables.story.c.subject_id == _ID)
_OWN_PHOTOS = select(tables.story.c.photo_id).where(tables.story.c.subject_id == _ID)
_KEPT_PHOTOS = select(tables.photo.c.asset_id).where(tables.photo.c.subject_id == _ID)
_PHOTO_FILES = select(
    tables_photos.photo_work.c.master_id, tables_photos.photo_work.c.original_id
).where(tables_photos.photo_work.c.asset_id.in_(listed()))
_SEEN_IN = select(_PIP.asset_id).where(
    or_(_PIP.person_id == _ID, _PIP.consent_id.in_(_CONSENTS_OF) & (_PIP.consent_id != ""))
)
_OTHERS = select(tables.story.c.story_id).where(
    tables.story.c.subject_id != _ID, tables.story.c.photo_id.in_(listed())
)
_OBJECTS = select(tables.published.c.object_sha256, tables.published.c.pictures).where(
    tables.published.c.story_id.in_(listed())
)
_ATTACHMENTS = select(tables_later.attachment.c.attachment_id).where(
    tables_later.attachment.c.subject_id == _ID
)
_FINISHED = delete(_E).where(_E.c.subject_id == bindparam("number"))


@dataclass(frozen=True, slots=True)
class UnderWay:
    """An erasure that is not finished; an empty `subject_id` once the rows are gone."""

    number: str
    subject_id: str
    begun_at: datetime
    plan_key: bytes


@dataclass(frozen=True, slots=True)
class Belongings:
    """Ids of everything in the vault that is about one person."""

    stories: tuple[str, ...]
    photos: tuple[str, ...]
    """Photos of theirs, and photos of others in which they can be seen."""
    others_stories: tuple[str, ...]
    """Stories of other people that lose their photo with it."""
    attachments: tuple[str, ...]
    """Files about them, and the masters of photos in which they can be seen."""


class Erasures:
    """What an erasure asks of the database."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def begin(self, subject_id: str, at: datetime, by: str, plan_key: bytes) -> None:
        """Note that this person is being erased; raises DuplicateRecordError."""
        self._link.write(
            insert(_E),
            {
                "subject_id": subject_id,
                "begun_at": at.isoformat(),
                "begun_by": by,
                "plan_key": plan_key,
            },
        )

    def under_way(self) -> list[UnderWay]:
        """Return every erasure that is not finished."""
        found = self._link.rows(select(_E.c.subject_id, _E.c.begun_at, _E.c.plan_key))
        return [
            UnderWay(
                row[0],
                "" if row[0].startswith(_GONE) else row[0],
                datetime.fromisoformat(row[1]),
                bytes(row[2] or b""),
            )
            for row in found
        ]

    def belongings(self, subject_id: str) -> Belongings:
        """Return what there is of a person."""
        asked = {"id": subject_id}
        stories = tuple(row[0] for row in self._link.rows(_STORIES, asked))
        photos = {row[0] for row in self._link.rows(_OWN_PHOTOS, asked) if row[0] is not None}
        photos |= {row[0] for row in self._link.rows(_KEPT_PHOTOS, asked)}
        photos |= {row[0] for row in self._link.rows(_SEEN_IN, asked)}
        others = self._link.rows(_OTHERS, {**asked, "ids": ids_parameter(photos)})
        attachments = {row[0] for row in self._link.rows(_ATTACHMENTS, asked)}
        for files in self._link.rows(_PHOTO_FILES, {"ids": ids_parameter(photos)}):
            attachments |= {*files} - {""}
        return Belongings(
            stories,
            tuple(sorted(photos)),
            tuple(sorted(row[0] for row in others)),
            tuple(sorted(attachments)),
        )

    def objects_of(self, story_ids: tuple[str, ...]) -> frozenset[str]:
        """Return the hashes of public stories that the ledger names."""
        rows = self._link.rows(_OBJECTS, {"ids": ids_parameter(story_ids)})
        return frozenset(row[0] for row in rows if row[0])

    def remove_rows(self, subject_id: str, belongings: Belongings) -> str:
        """Remove every row about a person and return the number the erasure now stands under.

        The person's key goes with them. Needs `begin`; raises VaultError.
        """
        stories = {"ids": ids_parameter(belongings.stories)}
        photos = {"ids": ids_parameter(belongings.photos)}
        attachments = {"ids": ids_parameter(belongings.attachments)}
        of_person = {"id": subject_id}
        steps: tuple[tuple[Delete | Update, dict[str, str]], ...] = (
            (_drop(tables.story_text, "story_id"), stories),
            (_drop(tables.published, "story_id"), stories),
            (
                _drop(tables.published, "story_id"),
                {"ids": ids_parameter(belongings.others_stories)},
            ),
            (_drop(tables.story, "story_id"), stories),
            (_take_photo_away(), photos),
            (_drop(tables.rendition, "asset_id"), photos),
            (_drop(tables.person_in_photo, "asset_id"), photos),
            (_drop(tables.photo, "asset_id"), photos),
            (_drop(tables_later.attachment, "attachment_id"), attachments),
            *((_of(table), of_person) for table in _ABOUT_PEOPLE),
        )
        for statement, parameters in steps:
            self._link.write(statement, parameters)
        number = _GONE + secrets.token_hex(8)
        self._link.write(
            update(_E).where(_E.c.subject_id == _ID).values(subject_id=bindparam("number")),
            {**of_person, "number": number},
        )
        return number

    def finish(self, number: str) -> None:
        """End an erasure and destroy the key of its plan."""
        self._link.write(_FINISHED, {"number": number})

    def add_tombstone(self, keyed_hash: str, at: datetime) -> None:
        """Keep by which hash an erased person would be known again; twice does no harm."""
        table = tables_later.tombstone
        known = select(table.c.keyed_hash).where(table.c.keyed_hash == bindparam("hash"))
        if not self._link.rows(known, {"hash": keyed_hash}):
            self._link.write(insert(table), {"keyed_hash": keyed_hash, "erased_at": at.isoformat()})

    def tombstones(self) -> frozenset[str]:
        """Return the keyed hashes of everybody this vault has erased."""
        return frozenset(row[0] for row in self._link.rows(select(tables_later.tombstone)))

    def everybody(self) -> list[str]:
        """Return every id under which anything stands: a person, a key, an attachment, a story."""
        found: set[str] = set()
        for table in (*_ABOUT_PEOPLE, tables.story):
            rows = self._link.rows(select(table.c.subject_id).distinct())
            found |= {row[0] for row in rows if row[0]}
        return sorted(found)

    def cells(self) -> Iterator[bytes]:
        """Iterate everything that stands in any cell of any table, as the database decrypts it."""
        for table in metadata.sorted_tables:
            for row in self._link.rows(select(table)):
                yield from _bytes_of(row)


def _bytes_of(row: Any) -> Iterator[bytes]:  # noqa: ANN401 - a row of any kind
    for value in row:
        if isinstance(value, str):
            yield value.encode("utf-8", "replace")
        elif isinstance(value, bytes):
            yield value


def _drop(table: Table, column: str) -> Delete:
    return delete(table).where(table.c[column].in_(listed()))


def _of(table: Table) -> Delete:
    return delete(table).where(table.c.subject_id == _ID)


def _take_photo_away() -> Update:
    return update(tables.story).where(tables.story.c.photo_id.in_(listed())).values(photo_id=None)


_ABOUT_PEOPLE: Final = tuple(
    table
    for table in reversed(metadata.sorted_tables)
    if "subject_id" in table.c and table not in (_E, tables.story)
)
"""Every table with rows of one person, those that others refer to last."""
