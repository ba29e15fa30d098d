"""The plan of an erasure: sealed beside the vault while it is under way, and gone with its key.

It holds what has to be removed and looked for. Its key stands in the vault until the erasure is
finished; then both are destroyed.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from hopewall.core.needles import Needles
from hopewall.release.durable import read_whole, sync_folder, write_durably
from hopewall.services.home import Home
from hopewall.vault import Belongings, seal_note, unseal_note

_PURPOSE: Final = "hopewall erasure plan"
_GLOB: Final = "erasing-*.plan"
_LARGEST: Final = 50_000_000


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """What an erasure that was interrupted needs to know to go on."""

    subject_id: str
    keyed_hash: str
    belongings: Belongings
    files: tuple[str, ...]
    ids: tuple[str, ...]
    needles: Needles = field(default=Needles(frozenset(), frozenset()))


def plan_file(home: Home, key: bytes) -> Path:
    """Return where the plan with this key lies; the name says nothing."""
    return home.vault / f"erasing-{hashlib.sha256(key).hexdigest()[:16]}.plan"


def write_plan(home: Home, key: bytes, plan: ErasurePlan) -> None:
    """Keep a plan, sealed; raises OSError."""
    said = asdict(plan)
    said["needles"] = {
        "whole": sorted(plan.needles.whole),
        "words": sorted(plan.needles.words),
        "left_out": plan.needles.left_out,
    }
    write_durably(plan_file(home, key), seal_note(key, json.dumps(said).encode(), _PURPOSE))


def read_plan(home: Home, key: bytes) -> ErasurePlan | None:
    """Return a plan, None where it is missing or not as it was written; raises OSError."""
    try:
        data = read_whole(plan_file(home, key), _LARGEST)
        said = json.loads(unseal_note(key, data, _PURPOSE))
    except (FileNotFoundError, ValueError):
        return None
    belongings = {name: tuple(ids) for name, ids in said["belongings"].items()}
    needles = said["needles"]
    return ErasurePlan(
        said["subject_id"],
        said["keyed_hash"],
        Belongings(**belongings),
        tuple(said["files"]),
        tuple(said["ids"]),
        Needles(frozenset(needles["whole"]), frozenset(needles["words"]), int(needles["left_out"])),
    )


def drop_plans(home: Home, keep: Iterable[bytes]) -> None:
    """Remove every plan but those with these keys; raises OSError."""
    kept = {plan_file(home, key) for key in keep}
    for path in home.vault.glob(_GLOB):
        if path not in kept:
            path.unlink(missing_ok=True)
    sync_folder(home.vault)
