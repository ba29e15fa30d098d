"""Move what waited outside the closed vault into the audit, nothing twice and nothing lost."""

from datetime import datetime
from pathlib import Path

from hopewall.core.actor import MACHINE
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.release.durable import sync_folder
from hopewall.release.lock import locked
from hopewall.services.audit_spool import LOCK, SPOOL, TAKING, read_spool
from hopewall.services.home import Home
from hopewall.vault import Vault


def take_spool(home: Home, vault: Vault, now: datetime) -> int:
    """Move every waiting deed into the audit and return how many; raises VaultError or OSError.

    Killed at any point, the next call takes what is left and nothing twice.
    """
    taking = home.kiosk / TAKING
    if not taking.exists() and not (home.kiosk / SPOOL).exists():
        return 0
    taken = 0
    with locked(home.kiosk / LOCK):
        while True:
            if taking.exists():
                taken += _take(taking, vault, now)
                taking.unlink()
                sync_folder(home.kiosk)
            try:
                (home.kiosk / SPOOL).rename(taking)
            except FileNotFoundError:
                return taken


def _take(path: Path, vault: Vault, now: datetime) -> int:
    lines, damaged = read_spool(path)
    with vault.unit_of_work() as work:
        known = work.audit.already_there([line.mark for line in lines])
        deeds = [line.deed for line in lines if line.mark not in known]
        if damaged:
            deeds.append(
                Deed(
                    AuditAction.SPOOL_DAMAGED,
                    ObjectKind.AUDIT,
                    now,
                    reason=f"{damaged}-lines",
                    actor=MACHINE,
                )
            )
        work.audit.append_many(deeds)
        work.commit()
    return len(deeds)
