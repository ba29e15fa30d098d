"""What of an import was not taken: remembered until somebody has looked, without any of its words.

The rows and their faults were shown to whoever imported; what is kept says only when, from where
and how many.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from hopewall.vault import Reading, Vault

_SETTING: Final = "import_faults"
_MOST: Final = 50


class ImportKind(StrEnum):
    """What was imported."""

    CONSENTS = "consents"
    PHOTOS = "photos"


@dataclass(frozen=True, slots=True)
class ImportFault:
    """One import that did not take everything."""

    kind: ImportKind
    at: datetime
    refused: int
    """Rows or files that were not taken."""


def note_import_faults(vault: Vault, kind: ImportKind, refused: int, now: datetime) -> None:
    """Remember an import that left something out; one that took everything settles the earlier.

    Raises VaultError.
    """
    with vault.unit_of_work() as work:
        before = import_faults(work)
        if refused > 0:
            now_open = (*before[-_MOST + 1 :], ImportFault(kind, now, refused))
        else:
            now_open = tuple(one for one in before if one.kind is not kind)
        if now_open == before:
            return
        _set(work, now_open)
        work.commit()


def import_faults(reading: Reading) -> tuple[ImportFault, ...]:
    """Return the imports that nobody has looked at since, the oldest first."""
    try:
        told = json.loads(reading.settings.get(_SETTING) or "[]")
        return tuple(
            ImportFault(
                ImportKind(one["kind"]), datetime.fromisoformat(one["at"]), int(one["refused"])
            )
            for one in told
        )
    except (ValueError, KeyError, TypeError):
        return ()


def forget_import_faults(vault: Vault) -> None:
    """Somebody has looked at them; raises VaultError."""
    with vault.unit_of_work() as work:
        _set(work, ())
        work.commit()


def _set(work: Reading, faults: Iterable[ImportFault]) -> None:
    told = [{**asdict(one), "at": one.at.isoformat()} for one in faults]
    work.settings.set(_SETTING, json.dumps(told))
