"""A kiosk's deeds for the audit, spooled until somebody opens the vault."""

from datetime import UTC, datetime

from hopewall.core.actor import Actor
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.services.audit_spool import spool
from hopewall.services.device import device_id
from hopewall.services.home import Home


def spool_deed(home: Home, action: str, reason: str = "") -> None:
    """Spool what happened at this screen; `action` is an AuditAction's code."""
    actor = Actor("", "kiosk", device_id())
    what = AuditAction(action)
    spool(home, Deed(what, ObjectKind.SCREEN, datetime.now(UTC), reason=reason, actor=actor))
