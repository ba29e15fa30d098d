"""The repository of cleaned photos with their renditions and everybody recognisable in them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any, TypeVar

from sqlalchemy import Select, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from hopewall.core.photo_check import PhotoTick
from hopewall.core.story import Photo
from hopewall.vault import tables
from hopewall.vault.errors import DamagedRowError, InvalidRecordError, UnknownRecordError
from hopewall.vault.link import Link, Prepared, chunks, ids_parameter, listed
from hopewall.vault.mapping import FoundKey, RowMapping
from hopewall.vault.photo_ticks import PhotoTicks, Ticks
from hopewall.vault.rows_story import (
    PERSON_IN_PHOTO,
    PHOTO,
    RENDITION,
    read_person_in_photo,
    read_photo,
    read_rendition,
)
from hopewall.vault.sealing.subject_key import SubjectKey
from hopewall.vault.subject_keys import SubjectKeys

Part = TypeVar("Part")

_INSERT = insert(tables.photo)
_SAVE = Prepared(
    _INSERT.on_conflict_do_update(
        index_elements=[tables.photo.c.asset_id],
        set_={
            name: _INSERT.excluded[name]
            for name in (*PHOTO.stored, *PHOTO.others)
            if name != "asset_id"
        },
    )
)
_SELECT = select(*PHOTO.selected).where(tables.photo.c.asset_id.in_(listed()))
_IDS_OF = (
    select(tables.photo.c.asset_id)
    .where(tables.photo.c.subject_id == bindparam("id"))
    .order_by(tables.photo.c.asset_id)
)


def _parts_of(mapping: RowMapping) -> Select[Any]:
    own = mapping.table.c
    return (
        select(*mapping.selected)
        .where(own.asset_id.in_(listed()))
        .order_by(own.asset_id, own.place)
    )


_RENDITIONS = _parts_of(RENDITION)
_PEOPLE = _parts_of(PERSON_IN_PHOTO)


class _Part:
    """How one kind of part of a photo is replaced."""

    def __init__(self, mapping: RowMapping, attribute: str) -> None:
        self.mapping = mapping
        self.of = attrgetter(attribute)
        self.drop = delete(mapping.table).where(mapping.table.c.asset_id.in_(listed()))
        self.insert = Prepared(insert(mapping.table))


_PARTS = (_Part(RENDITION, "renditions"), _Part(PERSON_IN_PHOTO, "people"))


class Photos:
    """Every photo that a story has or had; each is one person's, and sealed with their key."""

    def __init__(self, link: Link, keys: SubjectKeys) -> None:
        self._link = link
        self._keys = keys
        self._ticks = PhotoTicks(link)

    def save(self, photo: Photo, subject_id: str) -> None:
        """Add a person's photo or replace it as a whole.

        A photo that hangs in several people's stories is the last one's who saved it. Its ticks
        are not written here: `PhotoTicks` only ever adds some. Raises InvalidRecordError,
        FourEyesError (CG-10), or UnknownRecordError for a person who is not in the vault.
        """
        self.save_many(((photo, subject_id),))

    def save_many(self, photos: Iterable[tuple[Photo, str]]) -> None:
        """Add or replace many photos, each with its person; raises as `save`.

        Raises InvalidRecordError, also when two different photos among them bear one id.
        """
        for chunk in chunks(photos):
            distinct = _distinct(photo for photo, _ in chunk)
            self._keys.load(subject_id for _, subject_id in chunk)
            owners = {photo.asset_id: subject_id for photo, subject_id in chunk}
            keys = {name: self._keys.for_writing(owner) for name, owner in owners.items()}
            self._link.write_many(
                _SAVE,
                [
                    PHOTO.sealed_row(
                        PHOTO.row(photo, subject_id=owners[photo.asset_id]), keys[photo.asset_id]
                    )
                    for photo in distinct
                ],
            )
            for part in _PARTS:
                self._replace(part, distinct, keys)

    def get(self, asset_id: str) -> Photo:
        """Return a photo; raises UnknownRecordError or DamagedRowError."""
        found = self.by_id((asset_id,)).get(asset_id)
        if found is None:
            raise UnknownRecordError(f"Photo {asset_id} is not in the vault.")
        if isinstance(found, DamagedRowError):
            raise found
        return found

    def of(self, subject_id: str) -> tuple[Photo, ...]:
        """Return a person's photos, whether a story shows them or not; raises DamagedRowError."""
        ids = [row[0] for row in self._link.rows(_IDS_OF, {"id": subject_id})]
        found = self.by_id(ids)
        for photo in found.values():
            if isinstance(photo, DamagedRowError):
                raise photo
        return tuple(photo for photo in found.values() if isinstance(photo, Photo))

    def by_id(self, asset_ids: Iterable[str]) -> dict[str, Photo | DamagedRowError]:
        """Return these photos, a damaged one as its error; unknown ids are absent."""
        ids = {"ids": ids_parameter(asset_ids)}
        rows = self._link.rows(_SELECT, ids)
        self._keys.load(row[-1] for row in rows)
        keys = {row[0]: self._keys.of(row[-1]) for row in rows}
        renditions = _grouped(self._link.rows(_RENDITIONS, ids), RENDITION, read_rendition, keys)
        ticks = self._ticks.of_many(row[0] for row in rows)
        people = _grouped(
            self._link.rows(_PEOPLE, ids), PERSON_IN_PHOTO, read_person_in_photo, keys
        )
        found: dict[str, Photo | DamagedRowError] = {}
        for row in rows:
            asset_id = row[0]
            try:
                found[asset_id] = read_photo(
                    row,
                    _whole(renditions.get(asset_id)),
                    _whole(people.get(asset_id)),
                    _all_of(ticks.get(asset_id, ())),
                    keys[asset_id],
                )
            except DamagedRowError as error:
                found[asset_id] = error
        return found

    def _replace(
        self, part: _Part, photos: Iterable[Photo], keys: Mapping[str, SubjectKey]
    ) -> None:
        own = {photo.asset_id: part.of(photo) for photo in photos}
        self._link.write(part.drop, {"ids": ids_parameter(own)})
        self._link.write_many(
            part.insert,
            [
                part.mapping.sealed_row(
                    part.mapping.row(one, asset_id=asset_id, place=place), keys[asset_id]
                )
                for asset_id, parts in own.items()
                for place, one in enumerate(parts)
            ],
        )


def _distinct(photos: Iterable[Photo]) -> list[Photo]:
    found: dict[str, Photo] = {}
    for photo in photos:
        if found.setdefault(photo.asset_id, photo) != photo:
            raise InvalidRecordError(f"Two different photos bear the id {photo.asset_id}.")
    return list(found.values())


def _grouped(
    rows: Sequence[Sequence[Any]],
    mapping: RowMapping,
    read: Callable[[Sequence[Any], FoundKey], Part],
    keys: Mapping[str, FoundKey],
) -> dict[str, list[Part] | DamagedRowError]:
    """Gather parts by photo; one that is damaged, or missing before another, spoils its photo."""
    found: dict[str, list[Part] | DamagedRowError] = defaultdict(list)
    for row in rows:
        asset_id, place = row[-2], row[-1]
        own = found[asset_id]
        if isinstance(own, DamagedRowError):
            continue
        try:
            own.append(read(row, keys.get(asset_id)))
        except DamagedRowError as error:
            found[asset_id] = error
            continue
        if place != len(own) - 1:
            found[asset_id] = DamagedRowError(mapping.table.name, mapping.row_id(row), "place")
    return found


def _all_of(ticks: Ticks) -> tuple[PhotoTick, ...]:
    if isinstance(ticks, DamagedRowError):
        raise ticks
    return ticks


def _whole(parts: list[Part] | DamagedRowError | None) -> tuple[Part, ...]:
    if isinstance(parts, DamagedRowError):
        raise parts
    return tuple(parts or ())
