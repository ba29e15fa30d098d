"""The repository of evidence: sealed under a key of its own, listed without a name."""

import hashlib
import json
import secrets
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from sqlalchemy import bindparam, delete, insert, select

from hopewall.core.kept_evidence import KeptEvidence
from hopewall.core.site import ProfileCode
from hopewall.vault import tables_later
from hopewall.vault.link import Link
from hopewall.vault.sealed_note import seal, unseal
from hopewall.vault.vault_secrets import SecretName, VaultSecrets

_T = tables_later.evidence
_LIST = select(
    _T.c.evidence_id, _T.c.kind, _T.c.kept_at, _T.c.retain_until, _T.c.profiles, _T.c.sha256
).order_by(_T.c.retain_until, _T.c.evidence_id)
_SEALED = select(_T.c.sealed).where(_T.c.evidence_id == bindparam("id"))
_DROP = delete(_T).where(_T.c.evidence_id == bindparam("id"))
CONSENT_PROOF: Final = "consent-and-withdrawal"
SIGNED_FORM: Final = "signed-form"


class Evidence:
    """What is kept apart of erased people. Nothing reads it but whoever must prove something."""

    def __init__(self, link: Link, vault_secrets: VaultSecrets) -> None:
        self._link = link
        self._secrets = vault_secrets

    def keep(
        self,
        kind: str,
        data: bytes,
        at: datetime,
        until: date,
        profiles: Iterable[ProfileCode],
    ) -> KeptEvidence:
        """Seal and keep; raises VaultError."""
        evidence_id = secrets.token_hex(8)
        key = self._secrets.get_or_make(SecretName.EVIDENCE, at)
        sealed = seal(key, data, evidence_id)
        kept = KeptEvidence(
            evidence_id,
            kind,
            at.isoformat(),
            until,
            tuple(sorted(profiles)),
            hashlib.sha256(sealed).hexdigest(),
        )
        self._link.write(
            insert(_T),
            {
                "evidence_id": evidence_id,
                "kind": kind,
                "kept_at": kept.kept_at,
                "retain_until": until.isoformat(),
                "profiles": json.dumps(kept.profiles),
                "sha256": kept.sha256,
                "sealed": sealed,
            },
        )
        return kept

    def all(self) -> list[KeptEvidence]:
        """Return what is kept, what is over soonest first."""
        return [
            KeptEvidence(
                row[0],
                row[1],
                row[2],
                date.fromisoformat(row[3]),
                tuple(json.loads(row[4])),
                row[5],
            )
            for row in self._link.rows(_LIST)
        ]

    def open(self, evidence_id: str) -> bytes | None:
        """Return what was kept, None for an unknown id; raises ValueError where it was changed."""
        for row in self._link.rows(_SEALED, {"id": evidence_id}):
            return unseal(self._secrets.get(SecretName.EVIDENCE), bytes(row[0]), evidence_id)
        return None

    def drop(self, evidence_id: str) -> None:
        """Delete a piece whose time is over."""
        self._link.write(_DROP, {"id": evidence_id})
