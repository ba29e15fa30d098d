"""Whether the vault may publish: one that was restored may not, until its tombstones were told."""

from typing import Final

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from hopewall.vault import tables_later
from hopewall.vault.link import Link

_T = tables_later.setting
_NAME: Final = "quarantine"
_GET = select(_T.c.value).where(_T.c.name == bindparam("key"))
_SET = insert(_T).on_conflict_do_update(
    index_elements=[_T.c.name], set_={"value": insert(_T).excluded.value}
)
_DROP = delete(_T).where(_T.c.name == bindparam("key"))


class Quarantine:
    """The setting that keeps a restored vault from publishing (CG-32)."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def since(self) -> str:
        """Return when it began, in ISO 8601; "" where there is none."""
        return next((str(row[0]) for row in self._link.rows(_GET, {"key": _NAME})), "")

    def begin(self, at: str) -> None:
        """Keep the vault from publishing."""
        self._link.write(_SET, {"name": _NAME, "value": at})

    def lift(self) -> None:
        """Let the vault publish again."""
        self._link.write(_DROP, {"key": _NAME})
