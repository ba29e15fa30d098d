"""Who worked with the vault, those who left included: what an id in a record or audit means."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, insert, select, update

from hopewall.core.staff import Role
from hopewall.vault import tables_later
from hopewall.vault.codecs import Stored
from hopewall.vault.errors import DamagedRowError, UnknownRecordError
from hopewall.vault.link import Link, Prepared

_T = tables_later.staff
_INSERT = Prepared(insert(_T))
_ALL = select(
    _T.c.staff_id, _T.c.name, _T.c.role, _T.c.added_at, _T.c.added_by, _T.c.removed_at
).order_by(_T.c.added_at, _T.c.staff_id)
_REMOVE = (
    update(_T)
    .where(_T.c.staff_id == bindparam("id"))
    .values(removed_at=bindparam("at"), removed_by=bindparam("by"))
)


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody who may open the vault, or could until `removed_at`."""

    staff_id: str
    name: str
    role: Role
    added_at: datetime
    added_by: str
    removed_at: datetime | None = None


class StaffList:
    """The repository of staff. Who can log in is decided by the key file, not here."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def all(self) -> tuple[StaffMember, ...]:
        """Return everybody, in the order in which they came; raises DamagedRowError."""
        return tuple(_member(row) for row in self._link.rows(_ALL))

    def add_many(self, members: Iterable[StaffMember]) -> None:
        """Add people; raises DuplicateRecordError."""
        rows: list[dict[str, Stored]] = [
            {
                "staff_id": member.staff_id,
                "name": member.name,
                "role": member.role.value,
                "added_at": member.added_at.isoformat(),
                "added_by": member.added_by,
                "removed_at": None,
                "removed_by": None,
            }
            for member in members
        ]
        self._link.write_many(_INSERT, rows)

    def remove(self, staff_id: str, by: str, at: datetime) -> None:
        """Write down that somebody left; their row stays. Raises UnknownRecordError."""
        if self._link.write(_REMOVE, {"id": staff_id, "at": at.isoformat(), "by": by}) == 0:
            raise UnknownRecordError(f"Nobody with the id {staff_id} is on the vault's staff list.")


def _member(row: tuple[object, ...] | object) -> StaffMember:
    staff_id, name, role, added_at, added_by, removed_at = (
        str(cell) if cell is not None else None
        for cell in row  # type: ignore[union-attr]
    )
    try:
        return StaffMember(
            staff_id or "",
            name or "",
            Role(role or ""),
            datetime.fromisoformat(added_at or ""),
            added_by or "",
            datetime.fromisoformat(removed_at) if removed_at else None,
        )
    except ValueError as error:
        raise DamagedRowError("staff", staff_id or "") from error
