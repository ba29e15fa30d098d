"""What must be kept of an erased person, and until when.

Only what proves that consent was given and taken back: never the photo, never the story. Storage
and security are all that is done with it (PIPL Art. 47). Each span is a rule of a profile.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from hopewall.core.consent import ConsentRecord, Withdrawal
from hopewall.core.profile_data import PROFILES
from hopewall.core.profiles import evidence_retain_until, union
from hopewall.core.site import ProfileCode


@dataclass(frozen=True, slots=True)
class KeptEvidence:
    """One sealed piece of evidence as it is listed: no word says whose it is."""

    evidence_id: str
    kind: str
    kept_at: str
    retain_until: date
    profiles: tuple[str, ...]
    sha256: str
    """Of the sealed bytes: the hash of a signed form would say whose it was."""


def last_effective(
    consents: Sequence[ConsentRecord], withdrawals: Iterable[Withdrawal], today: date
) -> date:
    """Return the last day on which any of a person's consents had effect."""
    taken = [one.received_at.date() for one in withdrawals]
    ends = [record.expires_on for record in consents if record.expires_on is not None]
    return min(max([*ends, *taken], default=today), today)


def retain_until(profiles: Iterable[ProfileCode], effective: date) -> date:
    """Return the last day of keeping: the longest of the profiles; that day itself without any."""
    demands = union(PROFILES[code] for code in profiles)
    return effective if demands is None else evidence_retain_until(effective, demands)


def form_fields(record: ConsentRecord) -> dict[str, object]:
    """Return what of a consent's version proves that it was given, by code and hash alone."""
    form = record.form
    return {
        "consent_id": record.consent_id,
        "version": record.version,
        "prev_hash": record.prev_hash,
        "form": [form.form_id, form.version, form.language] if form else None,
        "signed_on": str(record.signed_on),
        "expires_on": str(record.expires_on),
        "signer": record.signer,
        "signature_kind": record.signature_kind,
        "scopes": {scope.value: answer.value for scope, answer in sorted(record.scopes.items())},
        "audiences": {one.value: answer.value for one, answer in sorted(record.audiences.items())},
        "purposes": sorted(record.purposes),
        "scan_sha256": record.scan_sha256,
        "recorded_at": str(record.recorded_at),
        "verified_at": str(record.verified_at),
        "verified_against": record.verified_against,
    }


def withdrawal_fields(withdrawal: Withdrawal) -> dict[str, object]:
    """Return what of a withdrawal proves that it was received and followed."""
    return {
        "withdrawal_id": withdrawal.withdrawal_id,
        "consent_id": withdrawal.consent_id,
        "received_at": withdrawal.received_at.isoformat(),
        "channel": withdrawal.channel,
        "extent": withdrawal.extent,
        "scopes": sorted(withdrawal.scopes),
        "audiences": sorted(withdrawal.audiences),
        "tasks": [
            [task.kind, task.due.isoformat(), str(task.done_at)] for task in withdrawal.tasks
        ],
        "receipt_sha256": withdrawal.receipt_sha256,
    }
