"""The repository of ticks: who looked for what in which tiles of a photo; append-only (P6)."""

from collections.abc import Iterable

from sqlalchemy import func, insert, select

from hopewall.core.photo_check import PhotoTick
from hopewall.vault.errors import DamagedRowError, InvalidRecordError
from hopewall.vault.link import Link, Prepared, chunks, ids_parameter, listed
from hopewall.vault.rows_photo_work import TICK, read_tick
from hopewall.vault.tables_photos import photo_tick

_T = photo_tick.c
_INSERT = Prepared(insert(photo_tick))
_OF = select(*TICK.selected).where(_T.asset_id.in_(listed())).order_by(_T.asset_id, _T.number)
_COUNT = (
    select(_T.asset_id, func.max(_T.number)).where(_T.asset_id.in_(listed())).group_by(_T.asset_id)
)

Ticks = tuple[PhotoTick, ...] | DamagedRowError


class PhotoTicks:
    """Every tick of every photo; it goes with its photo, and nothing changes it."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def append(self, asset_id: str, tick: PhotoTick) -> None:
        """Append a tick.

        Raises UnknownRecordError for a photo that is not in the vault, InvalidRecordError for one
        that does not say who looked for what in which tiles.
        """
        self.append_many(((asset_id, tick),))

    def append_many(self, ticks: Iterable[tuple[str, PhotoTick]]) -> None:
        """Append many ticks of many photos; raises as `append`."""
        for chunk in chunks(ticks):
            if not all(tick.is_whole for _, tick in chunk):
                raise InvalidRecordError("A tick must say who looked for what, and where.")
            asked = {"ids": ids_parameter({asset_id for asset_id, _ in chunk})}
            last: dict[str, int] = {row[0]: row[1] for row in self._link.rows(_COUNT, asked)}
            rows = []
            for asset_id, tick in chunk:
                last[asset_id] = last.get(asset_id, 0) + 1
                rows.append(TICK.row(tick, asset_id=asset_id, number=last[asset_id]))
            self._link.write_many(_INSERT, rows)

    def of_many(self, asset_ids: Iterable[str]) -> dict[str, Ticks]:
        """Return the ticks of many photos, the oldest first; a photo without any is absent."""
        found: dict[str, Ticks] = {}
        for row in self._link.rows(_OF, {"ids": ids_parameter(asset_ids)}):
            before = found.get(row[-2], ())
            if isinstance(before, DamagedRowError):
                continue
            try:
                found[row[-2]] = (*before, read_tick(row))
            except DamagedRowError as error:
                found[row[-2]] = error
        return found
