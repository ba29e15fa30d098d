"""What a person, or another system, is given about a consent: copies, receipts, FHIR.

A receipt of a withdrawal is made from what the vault knows, and the vault remembers the SHA-256 of
its JSON; the paper carries the same hash. Times are given by the caller, so that the same receipt
made again is the same bytes.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import Language
from hopewall.core.consent import ConsentRecord, Withdrawal
from hopewall.core.consent_on_day import ConsentOnDay, consent_on_day
from hopewall.core.site import Site
from hopewall.interop.fhir.consent import fhir_consent
from hopewall.interop.json_text import json_bytes
from hopewall.interop.paper.consent_copy import consent_copy
from hopewall.interop.paper.withdrawal_paper import withdrawal_paper
from hopewall.interop.pdf.document import Paper
from hopewall.interop.pdf.engine import PdfNotMade, make_pdf
from hopewall.interop.receipt.consent_receipt import consent_receipt
from hopewall.interop.receipt.withdrawal_receipt import WithdrawalFacts, withdrawal_receipt
from hopewall.services.asking import site_today
from hopewall.services.auditing import note_deed
from hopewall.vault import OnePerson, Reading, UnknownRecordError, Vault, VaultError


class Form(StrEnum):
    """In what form something is given."""

    FHIR = "fhir"
    RECEIPT = "receipt"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Asked:
    """In what form, in which language and on what paper, and the moment that it says."""

    form: Form
    language: Language
    paper: Paper
    now: datetime


@dataclass(frozen=True, slots=True)
class Made:
    """The file's bytes, the id of what it is about, and characters that could not be printed."""

    content: bytes
    about: str
    sha256: str
    unprintable: str = ""


@dataclass(frozen=True, slots=True)
class NotGiven:
    """Nothing was made; the sentence says why and what to do."""

    sentence: str


Given = Made | NotGiven


def give_consent(vault: Vault, site: Site, person_or_consent: str, asked: Asked) -> Given:
    """Make a copy of one consent; of a person with several, the id of one has to be given."""
    try:
        with vault.reading() as reading:
            found = _find_consent(reading, person_or_consent, site_today(site, asked.now))
    except VaultError as error:
        return NotGiven(str(error))
    if isinstance(found, NotGiven):
        return found
    made = _consent_as(found, site, asked)
    if isinstance(made, NotGiven):
        return made
    record = found.record
    state = f"{record.consent_id} {record.version}"
    try:
        note_deed(vault, _given(ObjectKind.CONSENT, record.subject_id, state, asked))
    except VaultError as error:
        return NotGiven(str(error))
    return made


def _consent_as(found: ConsentOnDay, site: Site, asked: Asked) -> Given:
    about = found.record.consent_id
    match asked.form:
        case Form.FHIR:
            return _made(json_bytes(fhir_consent(found, site)), about)
        case Form.RECEIPT:
            return _made(json_bytes(consent_receipt(found, site, asked.now)), about)
        case Form.PDF:
            printed = make_pdf(consent_copy(found, site, asked.language, asked.now, asked.paper))
            if isinstance(printed, PdfNotMade):
                return NotGiven(printed.sentence)
            return _made(printed.content, about, printed.unprintable)


def _given(kind: ObjectKind, subject_id: str, state: str, asked: Asked) -> Deed:
    """Return the deed of handing something out; nothing leaves without it."""
    action = AuditAction.EXPORTED if asked.form is Form.FHIR else AuditAction.RECEIPT_MADE
    return Deed(action, kind, asked.now, subject_id, after=state, reason=asked.form.value)


def give_withdrawal(vault: Vault, site: Site, person_or_withdrawal: str, asked: Asked) -> Given:
    """Make the receipt of a withdrawal, the last one of a person; the vault keeps its hash."""
    if asked.form is Form.FHIR:
        return NotGiven("A withdrawal has no form in FHIR: ask for the consent, or for a receipt.")
    try:
        with vault.unit_of_work() as work:
            found = _find_withdrawal(work, person_or_withdrawal)
            if isinstance(found, NotGiven):
                return found
            facts = withdrawal_facts(work, found, asked.now, site_today(site, asked.now))
            record = json_bytes(withdrawal_receipt(facts, site))
            sha256 = hashlib.sha256(record).hexdigest()
            made = _receipt(facts, site, asked, record, sha256)
            if isinstance(made, Made):
                work.withdrawals.follow_up(replace(found, receipt_sha256=sha256))
                state = f"{found.withdrawal_id} {sha256}"
                work.audit.append(_given(ObjectKind.WITHDRAWAL, found.subject_id, state, asked))
                work.commit()
    except VaultError as error:
        return NotGiven(str(error))
    return made


def _receipt(facts: WithdrawalFacts, site: Site, asked: Asked, record: bytes, sha256: str) -> Given:
    about = facts.withdrawal.withdrawal_id
    if asked.form is Form.RECEIPT:
        return _made(record, about)
    printed = make_pdf(withdrawal_paper(facts, site, asked.language, asked.paper, sha256))
    if isinstance(printed, PdfNotMade):
        return NotGiven(printed.sentence)
    return _made(printed.content, about, printed.unprintable)


def withdrawal_facts(
    reading: Reading, withdrawal: Withdrawal, issued: datetime, on: date
) -> WithdrawalFacts:
    """Return all that a receipt says; raises VaultError."""
    subject = reading.people.get(withdrawal.subject_id)
    records = reading.consents.of(withdrawal.subject_id)
    solo = not reading.settings.four_eyes
    consents = (
        consent_on_day(one, records, (withdrawal,), subject, on, solo=solo)
        for one in newest(records)
    )
    touched = tuple(consent for consent in consents if consent.withdrawals)
    return WithdrawalFacts(withdrawal, subject, touched, issued)


def newest(records: Sequence[ConsentRecord]) -> tuple[ConsentRecord, ...]:
    """Return the last version of each consent, in the order of their ids."""
    last = {record.consent_id: record for record in sorted(records, key=lambda one: one.version)}
    return tuple(last[consent_id] for consent_id in sorted(last))


def _find_consent(reading: Reading, text: str, on: date) -> ConsentOnDay | NotGiven:
    history = reading.consents.history(text.strip())
    if history:
        return _on_day(reading, history[-1], on)
    found = reading.find_person(text)
    if not isinstance(found, OnePerson):
        return NotGiven(found.sentence)
    records = newest(reading.consents.of(found.subject_id))
    if not records:
        return NotGiven("This person has given no consent: there is nothing to hand out.")
    if len(records) > 1:
        ids = ", ".join(record.consent_id for record in records)
        return NotGiven(f"This person has {len(records)} consents: give the id of one ({ids}).")
    return _on_day(reading, records[0], on)


def _on_day(reading: Reading, record: ConsentRecord, on: date) -> ConsentOnDay:
    subject = reading.people.get(record.subject_id)
    records = reading.consents.of(record.subject_id)
    withdrawals = reading.withdrawals.of(record.subject_id)
    solo = not reading.settings.four_eyes
    return consent_on_day(record, records, withdrawals, subject, on, solo=solo)


def _find_withdrawal(reading: Reading, text: str) -> Withdrawal | NotGiven:
    try:
        return reading.withdrawals.get(text.strip())
    except UnknownRecordError:
        pass
    found = reading.find_person(text)
    if not isinstance(found, OnePerson):
        return NotGiven(found.sentence)
    events = reading.withdrawals.of(found.subject_id)
    if not events:
        return NotGiven("This person has taken nothing back: there is no receipt to give.")
    return max(events, key=lambda event: event.received_at)


def _made(content: bytes, about: str, unprintable: str = "") -> Made:
    return Made(content, about, hashlib.sha256(content).hexdigest(), unprintable)
