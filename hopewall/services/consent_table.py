"""All consents as a table, for whoever audits them: ids, dates and answers, and no names."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import Audience
from hopewall.core.consent import Answer, Scope
from hopewall.core.consent_on_day import Answers, ConsentOnDay, consent_on_day
from hopewall.core.site import Site
from hopewall.interop.table.writing import csv_bytes
from hopewall.services.asking import site_today
from hopewall.services.auditing import note_deed
from hopewall.services.receipts import newest
from hopewall.vault import Reading, Vault, VaultError

_WITHDRAWN = "withdrawn"

_HEAD = (
    "consent_id version person_id status form_id form_version form_language signed_on signer "
    "expires_on reconfirm_due recorded_by verified_by copy_given_on scan_sha256 purposes"
).split()


@dataclass(frozen=True, slots=True)
class Listed:
    """The table's bytes and how many consents it has."""

    content: bytes
    count: int


@dataclass(frozen=True, slots=True)
class NotListed:
    """The vault could not be read; the sentence says why."""

    sentence: str


def list_consents(vault: Vault, site: Site, now: datetime) -> Listed | NotListed:
    """Return the newest version of every consent as it stands on the site's day."""
    on = site_today(site, now)
    try:
        with vault.reading() as reading:
            rows = [_row(consent) for consent in _all(reading, on)]
        told = f"table:{len(rows)}-consents"
        note_deed(vault, Deed(AuditAction.EXPORTED, ObjectKind.CONSENT, now, reason=told))
    except VaultError as error:
        return NotListed(str(error))
    head = [
        *_HEAD,
        *(f"scope_{scope}" for scope in Scope),
        *(f"audience_{audience}" for audience in Audience),
    ]
    return Listed(csv_bytes(head, rows), len(rows))


def _all(reading: Reading, on: date) -> Iterator[ConsentOnDay]:
    solo = not reading.settings.four_eyes
    for subject in reading.people.all():
        records = reading.consents.of(subject.subject_id)
        if not records:
            continue
        withdrawals = reading.withdrawals.of(subject.subject_id)
        for record in newest(records):
            yield consent_on_day(record, records, withdrawals, subject, on, solo=solo)


def _row(consent: ConsentOnDay) -> list[str]:
    record = consent.record
    form = record.form
    return [
        record.consent_id,
        str(record.version),
        record.subject_id,
        consent.status.value,
        form.form_id if form else "",
        form.version if form else "",
        form.language if form else "",
        _day(record.signed_on),
        record.signer.value if record.signer else "",
        _day(record.expires_on),
        _day(record.reconfirm_due),
        record.recorded_by,
        record.verified_by,
        _day(record.copy_given_on),
        record.scan_sha256,
        " ".join(sorted(record.purposes)),
        *(_answer(scope, consent.scopes) for scope in Scope),
        *(_answer(audience, consent.audiences) for audience in Audience),
    ]


def _answer(key: Scope | Audience, answers: Answers[Scope] | Answers[Audience]) -> str:
    if key in answers.granted:
        return Answer.GRANTED.value
    if key in answers.taken_back:
        return _WITHDRAWN
    return Answer.REFUSED.value if key in answers.refused else ""


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
