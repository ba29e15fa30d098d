"""Deeds while the vault is closed: kept in a small file until somebody opens it.

Failed log-ins, wrong PINs, a screen's clock that jumped, a story hidden before the vault could be
asked. One line each with its checksum, and nothing personal: no person, no story, no name. Whoever
may delete the file may delete what it says; the audit itself is safe from that.
"""

import contextlib
import hashlib
import json
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from hopewall.core.actor import MACHINE, Actor
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.release.durable import INTERRUPTED, append_durably, read_whole
from hopewall.release.lock import BusyError, locked
from hopewall.services.home import Home

SPOOL: Final = "audit-spool.jsonl"
TAKING: Final = "audit-spool.taking"
LOCK: Final = ".audit-spool.lock"
_LARGEST: Final = 2_000_000
_MARK: Final = 16
_KEYS: Final = ("action", "kind", "at", "reason", "staff", "role", "device", "id")


@dataclass(frozen=True, slots=True)
class WaitingDeed:
    """A deed of the file; `mark` is the line's own checksum and known again in the audit."""

    mark: str
    deed: Deed


def spool(home: Home, deed: Deed) -> bool:
    """Keep a deed until the vault is open; return whether that worked.

    Never raises: what is being told (a wrong PIN, a jumped clock) must happen all the same. The
    deed may name no person and no state.
    """
    if deed.subject_id or deed.before or deed.after:
        raise ValueError("what waits outside the vault names nobody")
    line = _encoded(deed)
    try:
        home.kiosk.mkdir(mode=0o700, parents=True, exist_ok=True)
        with locked(home.kiosk / LOCK, patience=1.0):
            path = home.kiosk / SPOOL
            with contextlib.suppress(FileNotFoundError):
                if path.stat().st_size + len(line) > _LARGEST:
                    return False
            append_durably(path, line)
    except (OSError, BusyError):
        return False
    return True


def read_spool(path: Path) -> tuple[list[WaitingDeed], int]:
    """Return the lines that are as they were written, and how many are not."""
    lines, damaged = [], 0
    for raw in read_whole(path, _LARGEST).split(b"\n"):
        if not raw or raw.endswith(INTERRUPTED):
            continue
        try:
            lines.append(_decoded(raw))
        except (ValueError, KeyError, TypeError):
            damaged += 1
    return lines, damaged


def _encoded(deed: Deed) -> bytes:
    actor = deed.by(MACHINE)
    values = (
        deed.action.value,
        deed.object_kind.value,
        deed.at.astimezone(UTC).isoformat(),
        deed.reason,
        actor.staff_id,
        actor.role,
        actor.device_id,
        secrets.token_hex(8),
    )
    text = json.dumps(dict(zip(_KEYS, values, strict=True)), separators=(",", ":"))
    return f"{_mark(text)} {text}".encode()


def _decoded(raw: bytes) -> WaitingDeed:
    """Read one line; raises ValueError, KeyError or TypeError."""
    mark, _, text = raw.decode().partition(" ")
    said = json.loads(text)
    if mark != _mark(text) or tuple(said) != _KEYS:
        raise ValueError("this line was changed")
    actor = Actor(said["staff"], said["role"], said["device"])
    deed = Deed(
        AuditAction(said["action"]),
        ObjectKind(said["kind"]),
        datetime.fromisoformat(said["at"]),
        before=mark,
        reason=said["reason"],
        actor=actor,
    )
    return WaitingDeed(mark, deed)


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_MARK]
