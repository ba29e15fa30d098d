"""One consent as an HL7 FHIR R4 (4.0.1) Consent resource; the mapping is in `docs/exchange.md`.

Ids are hopewall's own random ones: no name, no record number and no contact leaves with it, not the
person's and not a representative's, a witness's or an interpreter's. The base rule is a deny, so
that what was not answered is not allowed; what was granted is one nested permit that ends when the
consent ends.
"""

import base64
import hashlib
from dataclasses import dataclass
from typing import Final

from hopewall.core.calendar import ONE_DAY
from hopewall.core.completeness import is_sha256
from hopewall.core.consent import ConsentRecord, FormTemplate, Signer
from hopewall.core.consent_on_day import ConsentOnDay, ConsentStatus, checked_against
from hopewall.core.site import Site
from hopewall.interop import identifiers as ours
from hopewall.interop.fhir import words
from hopewall.interop.fhir.extensions import (
    VERIFICATION_TYPE,
    day_or_none,
    extensions,
    instant,
    staff,
)
from hopewall.interop.json_text import JsonObject, JsonValue, without_nothing

STATUS: Final = {
    ConsentStatus.DRAFT: "draft",
    ConsentStatus.ACTIVE: "active",
    ConsentStatus.PAUSED: "inactive",
    ConsentStatus.EXPIRED: "inactive",
    ConsentStatus.WITHDRAWN: "inactive",
    ConsentStatus.SUPERSEDED: "inactive",
}
"""To the codes of ConsentState, of which there are only six; ours stands in an extension."""


@dataclass(frozen=True, slots=True)
class Scan:
    """The bytes of the signed form, where the caller has them, and what kind they are."""

    content: bytes
    media_type: str


def fhir_consent(consent: ConsentOnDay, site: Site, scan: Scan | None = None) -> JsonObject:
    """Return the resource. `scan` gives its size and the SHA-1 that FHIR R4 asks for."""
    record = consent.record
    return without_nothing(
        {
            "resourceType": "Consent",
            "id": _resource_id(record),
            "meta": without_nothing(
                {
                    "versionId": str(record.version),
                    "lastUpdated": instant(record.recorded_at),
                    "profile": [ours.PROFILE],
                }
            ),
            "extension": extensions(consent),
            "identifier": [{"system": ours.CONSENT_ID, "value": record.consent_id}],
            "status": STATUS[consent.status],
            "scope": words.PATIENT_PRIVACY,
            "category": [words.RELEASE_OF_INFORMATION, words.MEDIA_RELEASE],
            "patient": _patient(record),
            "dateTime": day_or_none(record.signed_on),
            "performer": [_performer(record)],
            "organization": [
                {
                    "type": "Organization",
                    "identifier": {"system": ours.CONTROLLER_ID, "value": record.controller_id},
                    "display": words.one_name(site.name),
                }
            ]
            if record.controller_id
            else None,
            "sourceAttachment": _attachment(record, scan),
            **_policy(record.form),
            "verification": [_verification(record)],
            "provision": _provision(consent),
        }
    )


def _resource_id(record: ConsentRecord) -> str | None:
    """Return the id where it is one that FHIR allows: a UUID is."""
    allowed = record.consent_id.replace("-", "").replace(".", "")
    fits = allowed.isascii() and allowed.isalnum() and len(record.consent_id) <= words.LONGEST_ID
    return record.consent_id if fits else None


def _patient(record: ConsentRecord) -> JsonObject:
    return {
        "type": "Patient",
        "identifier": {"system": ours.SUBJECT_ID, "value": record.subject_id},
    }


def _performer(record: ConsentRecord) -> JsonObject:
    """Return who signed; of a representative only by what relation, never the name."""
    if record.signer is Signer.SUBJECT or record.signer is None:
        return _patient(record)
    return {"type": "RelatedPerson", "display": words.SIGNER[record.signer]}


def _policy(form: FormTemplate | None) -> JsonObject:
    """Return the form that was signed, or that none is known: one must be there (ppc-1)."""
    if form is None:
        return {"policyRule": words.concept(ours.POLICY_CODES, "form-unknown", "Form not recorded")}
    named: JsonObject = {
        "url": ours.FORM,
        "extension": [
            {"url": "id", "valueString": form.form_id},
            {"url": "version", "valueString": form.version},
            {"url": "language", "valueCode": form.language},
        ],
    }
    if not is_sha256(form.blank_pdf_sha256):
        return {
            "policy": [{"extension": [named]}],
            "policyRule": words.concept(
                ours.POLICY_CODES, "form-not-kept", "Form known by name only"
            ),
        }
    return {"policy": [{"extension": [named], "uri": form_uri(form)}]}


def form_uri(form: FormTemplate) -> str:
    """Return the blank form's name by its bytes (RFC 6920): another version, another name."""
    digest = bytes.fromhex(form.blank_pdf_sha256)
    return "ni:///sha-256;" + base64.urlsafe_b64encode(digest).decode().rstrip("=")


def _attachment(record: ConsentRecord, scan: Scan | None) -> JsonObject | None:
    if not record.scan_sha256 and scan is None:
        return None
    # SHA-1 is what Attachment.hash means in R4; what the hospital relies on is the SHA-256.
    sha1 = hashlib.sha1(scan.content, usedforsecurity=False).digest() if scan else b""
    return without_nothing(
        {
            "extension": [{"url": ours.SHA256, "valueString": record.scan_sha256}]
            if record.scan_sha256
            else None,
            "contentType": scan.media_type if scan else None,
            "language": record.form.language if record.form else None,
            "size": len(scan.content) if scan else None,
            "hash": base64.b64encode(sha1).decode(),
            "title": "Signed consent form",
            "creation": day_or_none(record.signed_on),
        }
    )


def _verification(record: ConsentRecord) -> JsonObject:
    """Return whether a second person checked it; R4 has no place for who and against what."""
    against = checked_against(record)
    checked = against is not None
    return without_nothing(
        {
            "extension": [
                {"url": ours.CHECKED_BY, "valueReference": staff(record.verified_by)},
                {"url": VERIFICATION_TYPE, "valueCodeableConcept": words.CHECK[against]},
            ]
            if against is not None
            else None,
            "verified": checked,
            "verificationDate": instant(record.verified_at) if checked else None,
        }
    )


def _provision(consent: ConsentOnDay) -> JsonObject:
    """Return the rules: a deny, in it what was granted, what was refused, what was taken back."""
    record = consent.record
    purposes: list[JsonValue] = [words.PURPOSE[purpose] for purpose in sorted(record.purposes)]
    nested: list[JsonValue] = []
    if consent.scopes.granted and consent.audiences.granted and purposes:
        nested.append(
            without_nothing(
                {
                    "type": "permit",
                    "period": _period(consent),
                    "actor": [words.actor(audience) for audience in consent.audiences.granted],
                    "purpose": purposes,
                    "code": [words.scope(scope) for scope in consent.scopes.granted],
                }
            )
        )
    if consent.scopes.refused:
        nested.append({"type": "deny", "code": list(map(words.scope, consent.scopes.refused))})
    if consent.audiences.refused:
        nested.append({"type": "deny", "actor": list(map(words.actor, consent.audiences.refused))})
    nested += _taken_back(consent)
    return without_nothing({"type": "deny", "provision": nested})


def _period(consent: ConsentOnDay) -> JsonObject:
    """Return the term, its last day included; what was withdrawn ends when that was received."""
    record = consent.record
    if consent.ended_at is not None:
        end = instant(consent.ended_at)
    else:
        end = day_or_none(record.expires_on - ONE_DAY if record.expires_on else None)
    return without_nothing({"start": day_or_none(record.signed_on), "end": end})


def _taken_back(consent: ConsentOnDay) -> list[JsonValue]:
    if not consent.scopes.taken_back and not consent.audiences.taken_back:
        return []
    start = instant(consent.withdrawals[0].received_at)
    named: list[JsonObject] = [
        {"code": [words.scope(scope) for scope in consent.scopes.taken_back]},
        {"actor": [words.actor(audience) for audience in consent.audiences.taken_back]},
    ]
    return [
        {"type": "deny", "period": {"start": start}, **codes}
        for codes in named
        if any(codes.values())
    ]
