"""What is kept of erased people: listed, and deleted once its time is over."""

from datetime import datetime

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.kept_evidence import KeptEvidence
from hopewall.core.site import Site
from hopewall.services.asking import site_today
from hopewall.vault import Vault


def evidence_of(vault: Vault) -> list[KeptEvidence]:
    """Return every piece, what is over soonest first; raises VaultError."""
    with vault.reading() as reading:
        return reading.evidence.all()


def purge_evidence(vault: Vault, site: Site, now: datetime) -> list[KeptEvidence]:
    """Delete every piece whose last day is over and return them; raises VaultError."""
    today = site_today(site, now)
    with vault.unit_of_work() as work:
        over = [one for one in work.evidence.all() if one.retain_until < today]
        for one in over:
            work.evidence.drop(one.evidence_id)
            work.audit.append(
                Deed(
                    AuditAction.EVIDENCE_DELETED,
                    ObjectKind.CONSENT,
                    now,
                    before=one.evidence_id,
                    reason=one.kind,
                )
            )
        work.commit()
    if over:
        vault.compact()
    return over
