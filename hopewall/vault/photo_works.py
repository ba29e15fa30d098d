"""The repository of the work on photos: masters, crops, places of people, and what was imported."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from hopewall.core.photo_work import PhotoWork
from hopewall.vault import tables
from hopewall.vault.errors import DamagedRowError, UnknownRecordError
from hopewall.vault.link import Link, Prepared, chunks, ids_parameter, listed
from hopewall.vault.rows_photo_work import WORK, read_work
from hopewall.vault.subject_keys import SubjectKeys
from hopewall.vault.tables_photos import photo_import, photo_work

_W = photo_work.c
_P = tables.photo.c
_INSERT: Final = insert(photo_work)
_SAVE: Final = Prepared(
    _INSERT.on_conflict_do_update(
        index_elements=[_W.asset_id],
        set_={name: _INSERT.excluded[name] for name in WORK.stored if name != "asset_id"},
    )
)
_ALL: Final = (
    select(*WORK.selected, _P.subject_id)
    .join(tables.photo, _P.asset_id == _W.asset_id)
    .order_by(_W.added_at, _W.asset_id)
)
_SOME: Final = _ALL.where(_W.asset_id.in_(listed()))
_OF_SUBJECT: Final = _ALL.where(_P.subject_id == bindparam("id"))
_UNASSIGNED: Final = _ALL.where(_W.assigned == 0)
_OWNER: Final = select(_P.subject_id).where(_P.asset_id == bindparam("id"))
_DROP_PARTS: Final = tuple(
    delete(table).where(table.c.asset_id == bindparam("id"))
    for table in (tables.rendition, tables.person_in_photo, tables.photo)
)
_KEPT: Final = select(photo_import.c.source_key, photo_import.c.asset_id)
_KEEP: Final = Prepared(insert(photo_import))


class PhotoWorks:
    """What people do with photos before they hang in a story; sealed with their person's key."""

    def __init__(self, link: Link, keys: SubjectKeys) -> None:
        self._link = link
        self._keys = keys

    def save(self, work: PhotoWork) -> None:
        """Add the work on a photo or replace it; raises UnknownRecordError without its photo."""
        self.save_many((work,))

    def save_many(self, works: Iterable[PhotoWork]) -> None:
        """Add or replace many; raises as `save`."""
        for chunk in chunks(works):
            rows = []
            for work in chunk:
                key = self._keys.for_writing(self.owner(work.asset_id))
                rows.append(WORK.sealed_row(WORK.row(work), key))
            self._link.write_many(_SAVE, rows)

    def owner(self, asset_id: str) -> str:
        """Return whose photo it is; raises UnknownRecordError."""
        for row in self._link.rows(_OWNER, {"id": asset_id}):
            return str(row[0])
        raise UnknownRecordError(f"Photo {asset_id} is not in the vault.")

    def get(self, asset_id: str) -> PhotoWork:
        """Return the work on a photo; raises UnknownRecordError or DamagedRowError."""
        for row in self._link.rows(_SOME, {"ids": ids_parameter((asset_id,))}):
            return read_work(row[:-1], self._keys.of(row[-1]))
        raise UnknownRecordError(f"Photo {asset_id} has no master in the vault: add it again.")

    def of(self, subject_id: str) -> tuple[PhotoWork, ...]:
        """Return the work on a person's photos, the oldest first; raises DamagedRowError."""
        rows = self._link.rows(_OF_SUBJECT, {"id": subject_id})
        return tuple(read_work(row[:-1], self._keys.of(row[-1])) for row in rows)

    def unassigned(self) -> tuple[tuple[str, PhotoWork], ...]:
        """Return every photo that is nobody's yet, with the person it stands for meanwhile."""
        rows = self._link.rows(_UNASSIGNED)
        self._keys.load(row[-1] for row in rows)
        return tuple((row[-1], read_work(row[:-1], self._keys.of(row[-1]))) for row in rows)

    def count_unassigned(self) -> int:
        """Return how many photos are nobody's yet, those that cannot be read too."""
        return len(self._link.rows(_UNASSIGNED))

    def all(self) -> Iterator[tuple[str, PhotoWork]]:
        """Iterate every readable work with its person's id; a forgotten person's is left out."""
        rows = self._link.rows(_ALL)
        self._keys.load(row[-1] for row in rows)
        for row in rows:
            try:
                yield row[-1], read_work(row[:-1], self._keys.of(row[-1]))
            except DamagedRowError:
                continue

    def remove(self, asset_id: str) -> None:
        """Remove a photo with everything about it; its files are the caller's to remove.

        Raises InvalidRecordError while a story still shows it.
        """
        for statement in _DROP_PARTS:
            self._link.write(statement, {"id": asset_id})

    def imported(self) -> dict[str, str]:
        """Return which file became which photo, by the file's key; "" once that photo is gone."""
        return {row[0]: row[1] or "" for row in self._link.rows(_KEPT)}

    def note_import(self, source_key: str, asset_id: str, at: datetime) -> None:
        """Remember that a file was taken in; raises DuplicateRecordError for one that was."""
        self._link.write_many(
            _KEEP,
            [{"source_key": source_key, "asset_id": asset_id, "taken_at": at.isoformat()}],
        )
