"""Settings of the site that must not be changed by editing a file: they stand in the vault."""

import json
from collections.abc import Iterable
from typing import Final

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from hopewall.vault import tables_later
from hopewall.vault.link import Link

_T = tables_later.setting
_ONE = select(_T.c.value).where(_T.c.name == bindparam("name"))
_ALL = select(_T.c.name, _T.c.value).order_by(_T.c.name)
_DROP = delete(_T).where(_T.c.name == bindparam("key"))

FOUR_EYES: Final = "four_eyes"
FAULTY_SCANS: Final = "faulty_scans"
TAKEN_BACK: Final = "taken_back"
BACKUP_MADE_AT: Final = "backup_made_at"
BACKUP_MARKS: Final = "backup_marks"
KEEP_ORIGINALS: Final = "keep_photo_originals"
_OFF: Final = "off"
_ON: Final = "on"


class Settings:
    """The repository of settings."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def all(self) -> dict[str, str]:
        """Return every setting that was made."""
        return {row[0]: row[1] for row in self._link.rows(_ALL)}

    def get(self, name: str) -> str:
        """Return a setting's value, "" where it was never made."""
        return next((str(row[0]) for row in self._link.rows(_ONE, {"name": name})), "")

    def set(self, name: str, value: str) -> None:
        """Make a setting, or change it."""
        statement = insert(_T).on_conflict_do_update(
            index_elements=[_T.c.name], set_={"value": value}
        )
        self._link.write(statement, {"name": name, "value": value})

    @property
    def faulty_scans(self) -> frozenset[str]:
        """Return the scans in which the last thorough look found a changed byte (CG-09)."""
        return frozenset(self.get(FAULTY_SCANS).split())

    def set_faulty_scans(self, assets: Iterable[str]) -> None:
        """Remember which scans are faulty, until they are looked at again."""
        self.set(FAULTY_SCANS, " ".join(sorted(assets)))

    @property
    def taken_back(self) -> frozenset[tuple[str, str]]:
        """Return each story of which something was taken back after a restored backup (CG-32).

        With the id of the person who did, "" where that is not known.
        """
        pairs = json.loads(self.get(TAKEN_BACK) or "[]")
        return frozenset((str(story_id), str(subject_id)) for story_id, subject_id in pairs)

    def set_taken_back(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Keep these stories hidden until somebody has looked at them."""
        told = sorted(pairs)
        if told:
            self.set(TAKEN_BACK, json.dumps(told))
        else:
            self._link.write(_DROP, {"key": TAKEN_BACK})

    @property
    def backup_made_at(self) -> str:
        """Return when the backup was made that was restored here, in ISO 8601; "" for none."""
        return self.get(BACKUP_MADE_AT)

    @property
    def backup_marks(self) -> int:
        """Return how many marks of withdrawals there were at that moment."""
        return int(self.get(BACKUP_MARKS) or 0)

    def note_backup(self, made_at: str, marks: int) -> None:
        """Remember from which backup this vault was restored."""
        self.set(BACKUP_MADE_AT, made_at)
        self.set(BACKUP_MARKS, str(marks))

    @property
    def keep_originals(self) -> bool:
        """Whether photos are kept as they came, too, sealed; without the setting they are not."""
        return self.get(KEEP_ORIGINALS) == _ON

    def set_keep_originals(self, *, keep: bool) -> None:
        """Keep photos as they come from now on, or no more."""
        self.set(KEEP_ORIGINALS, _ON if keep else _OFF)

    @property
    def four_eyes(self) -> bool:
        """Whether two people must stand behind each consent and story (CG-10)."""
        return self.get(FOUR_EYES) != _OFF

    def set_four_eyes(self, *, needed: bool) -> None:
        """Make this a site of one person, or one of several again."""
        if needed:
            self._link.write(_DROP, {"key": FOUR_EYES})
        else:
            self.set(FOUR_EYES, _OFF)
