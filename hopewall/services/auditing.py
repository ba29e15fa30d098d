"""Look through the audit, anchor it, and note that the vault was opened."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.audit_anchor import Anchor, Anchors, AnchorsDamaged, anchor_line, read_anchors
from hopewall.core.audit_chain import ChainVerdict, verify
from hopewall.core.site import Site
from hopewall.release.durable import append_durably, read_whole
from hopewall.services.asking import site_today
from hopewall.services.audit_intake import take_spool
from hopewall.services.audit_spool import spool
from hopewall.services.home import Home
from hopewall.services.home_paths import home_written_out
from hopewall.vault import Vault, VaultError

ANCHORS: Final = "audit-anchors.txt"
_LARGEST: Final = 50_000_000


def note_opening(home: Home, vault: Vault, now: datetime, failed_before: int = 0) -> None:
    """Take the waiting deeds into the audit and note that the vault was opened.

    Nothing is refused where that fails (a full disk must not stop a withdrawal); it is tried again
    at the next opening. `failed_before` counts the wrong passphrases since the last one.
    """
    reason = f"after-{failed_before}-wrong" if failed_before else ""
    opened = Deed(AuditAction.VAULT_OPENED, ObjectKind.VAULT, now, reason=reason)
    # What waits outside goes on waiting; the opening itself is still worth a line.
    with suppress(VaultError, OSError):
        take_spool(home, vault, now)
    try:
        with vault.unit_of_work() as work:
            work.audit.append(opened)
            work.commit()
    except VaultError:
        spool(home, Deed(opened.action, opened.object_kind, now, reason=reason, actor=vault.actor))


def anchors_file(home: Home, site: Site | None = None) -> Path:
    """Return where the daily anchors are kept; raises UnknownHomeError."""
    if site is not None and site.audit_anchors:
        return home.root / home_written_out(Path(site.audit_anchors))
    return home.root / ANCHORS


def anchors_in(path: Path) -> Anchors | AnchorsDamaged:
    """Read a file of anchors, none where there is no file; raises OSError."""
    try:
        text = read_whole(path, _LARGEST).decode()
    except FileNotFoundError:
        return Anchors(())
    except UnicodeDecodeError:
        return AnchorsDamaged(0, f"{path} is no text: put back a copy of the anchors.")
    return read_anchors(text)


def verify_audit(vault: Vault, anchors: Iterable[Anchor]) -> ChainVerdict:
    """Judge the whole audit; raises VaultError."""
    with vault.reading() as reading:
        return verify(reading.audit.events(), anchors)


def anchor_audit(vault: Vault, site: Site, now: datetime) -> Anchor | None:
    """Return an anchor of the audit as it is now, None while it is empty; raises VaultError."""
    with vault.reading() as reading:
        count, head = reading.audit.head()
    return Anchor(count, head, site_today(site, now)) if count else None


def keep_anchor(path: Path, anchor: Anchor) -> None:
    """Add an anchor to a file, which only ever grows; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    append_durably(path, anchor_line(anchor).encode())


def note_deed(vault: Vault, deed: Deed) -> None:
    """Append one deed by itself, where it changes nothing else in the vault; raises VaultError."""
    with vault.unit_of_work() as work:
        work.audit.append(deed)
        work.commit()
