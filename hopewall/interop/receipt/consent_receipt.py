"""The receipt of one consent, with every field that ISO/IEC TS 27560 makes mandatory.

No name stands in it: whoever loses the file loses no name. The person is an id of hopewall's own.
"""

from datetime import UTC, date, datetime
from typing import Final
from uuid import UUID, uuid5

from hopewall.core.calendar import ONE_DAY
from hopewall.core.codes import Audience, Language
from hopewall.core.completeness import is_sha256
from hopewall.core.consent import ConsentRecord, Purpose, Scope, Signer, WithdrawalChannel
from hopewall.core.consent_on_day import Answers, ConsentOnDay, checked_against
from hopewall.core.site import Site
from hopewall.interop.checked_words import checked_words
from hopewall.interop.fhir.consent import form_uri
from hopewall.interop.json_text import JsonObject, JsonValue, without_nothing
from hopewall.interop.receipt import dpv

SCHEMA_VERSION: Final = "ISO/IEC TS 27560:2023; W3C DPV 2.1; hopewall receipt 1"

_RECEIPTS: Final = UUID("b0a6f0c2-5f0e-4d53-9a4b-3c1f6f1f7d10")
NOT_RECORDED: Final = "not recorded"
"""Stands where a mandatory field has no value: a gap is said, never hidden."""


def consent_receipt(consent: ConsentOnDay, site: Site, issued: datetime) -> JsonObject:
    """Return the receipt of a consent as it stands on `consent.on`."""
    record = consent.record
    return {
        "@context": dpv.CONTEXT,
        "schema_version": SCHEMA_VERSION,
        "receipt_id": receipt_id("consent", record.consent_id, str(record.version), issued),
        "issued_at": issued.astimezone(UTC).isoformat(),
        **consent_record(consent, site),
    }


def receipt_id(*parts: str | datetime) -> str:
    """Return an id that is the same for the same receipt made again."""
    named = [part.isoformat() if isinstance(part, datetime) else part for part in parts]
    return f"urn:uuid:{uuid5(_RECEIPTS, '/'.join(named))}"


def consent_record(consent: ConsentOnDay, site: Site) -> JsonObject:
    """Return the consent record itself: header, processing, parties, events."""
    record = consent.record
    return {
        "record_id": record.consent_id,
        "record_version": record.version,
        "pii_principal_id": record.subject_id,
        "consent_status": {
            "on": consent.on.isoformat(),
            "status": consent.status.value,
            "event_state": dpv.STATE[consent.status],
        },
        "pii_processing": _processing(consent, site),
        "party_identification": _parties(consent, site),
        "check": _check(record),
        "event": _events(consent),
        "answers": {"scopes": _answers(consent.scopes), "audiences": _answers(consent.audiences)},
    }


def _check(record: ConsentRecord) -> JsonObject:
    """Return how a second person checked the record, in words too; who it was is not said."""
    against = checked_against(record)
    said = checked_words(against)
    return {
        "against": against.value if against else NOT_RECORDED,
        "at": record.verified_at.astimezone(UTC).isoformat()
        if against and record.verified_at
        else NOT_RECORDED,
        "statement": {language.value: said.in_language(language) for language in Language},
    }


def _answers(answers: Answers[Scope] | Answers[Audience]) -> JsonObject:
    return {
        "granted": [str(key) for key in answers.granted],
        "refused": [str(key) for key in answers.refused],
        "taken_back": [str(key) for key in answers.taken_back],
        "unanswered": [str(key) for key in answers.unanswered],
    }


def _processing(consent: ConsentOnDay, site: Site) -> JsonObject:
    record = consent.record
    purposes: list[Purpose | None] = [*sorted(record.purposes)] or [None]
    jurisdictions = sorted({*site.profiles, *consent.subject.profiles})
    return {
        "privacy_notice": _notice(consent),
        "language": record.form.language if record.form else NOT_RECORDED,
        "purposes": [
            without_nothing(
                {
                    "purpose": purpose.value if purpose else NOT_RECORDED,
                    "purpose_type": dpv.PURPOSES[purpose] if purpose else None,
                    "lawful_basis": dpv.EXPLICIT_CONSENT,
                    "pii_information": [
                        {
                            "pii_type": dpv.PERSONAL_DATA[scope],
                            "pii_attribute_id": scope.value,
                            "pii_optional": True,
                            "sensitive_pii_category": scope in dpv.SENSITIVE,
                        }
                        for scope in consent.scopes.granted
                    ]
                    or [{"pii_type": "none"}],
                    "pii_controllers": [record.controller_id or site.site_id],
                    "collection_method": "from the person, on a signed form",
                    "processing_method": ["dpv:Store", "dpv:Display"],
                    "storage_locations": [site.territory],
                    "retention_period": _retention(consent),
                    "processing_locations": sorted(record.territories) or [NOT_RECORDED],
                    "geographic_restrictions": {
                        "territories": sorted(record.territories),
                        "sites": sorted(record.site_ids),
                        "cross_border": record.cross_border is not None
                        and record.cross_border.granted,
                    },
                    "jurisdiction": jurisdictions or [site.territory],
                    "recipient_third_parties": [
                        {"recipient": audience.value, "type": dpv.RECIPIENTS[audience]}
                        for audience in consent.audiences.granted
                    ]
                    or ["none"],
                    "withdrawal_method": _withdrawal_method(consent, site),
                    "privacy_rights": [
                        "dpv:DataSubjectRight",
                        "withdraw at any time, whole or in part, without a reason",
                        "see and copy what is held",
                        "have it corrected",
                        "have it erased",
                        "complain to the authority",
                    ],
                    "impact_assessment": record.pia_ref,
                }
            )
            for purpose in purposes
        ],
    }


def _notice(consent: ConsentOnDay) -> JsonObject:
    form = consent.record.form
    if form is None:
        return {"id": NOT_RECORDED}
    return without_nothing(
        {
            "id": form.form_id,
            "version": form.version,
            "uri": form_uri(form) if is_sha256(form.blank_pdf_sha256) else None,
            "statements": sorted(form.statements),
            "signed_copy_sha256": consent.record.scan_sha256,
        }
    )


def _retention(consent: ConsentOnDay) -> JsonObject:
    ends = consent.record.expires_on
    return {
        "until": _last_day(ends) if ends else NOT_RECORDED,
        "after": "the signed form and any withdrawal are kept sealed, as evidence, "
        "for as long as the law asks; picture and story are not",
    }


def _last_day(expires_on: date) -> str:
    return (expires_on - ONE_DAY).isoformat()


def _withdrawal_method(consent: ConsentOnDay, site: Site) -> JsonObject:
    return without_nothing(
        {
            "type": "dpv:WithdrawConsent",
            "channels": [
                channel.value
                for channel in WithdrawalChannel
                if channel is not WithdrawalChannel.BY_ITSELF
            ],
            "contact": consent.record.controller_contact or NOT_RECORDED,
            "phone": site.phones.main,
            "reason_needed": False,
        }
    )


def _parties(consent: ConsentOnDay, site: Site) -> list[JsonValue]:
    record = consent.record
    return [
        {
            "party_id": record.controller_id or site.site_id,
            "party_name": _names(site),
            "party_address": {"hospital": _names(site), "country": site.territory},
            "party_contact": without_nothing(
                {"desk": record.controller_contact or NOT_RECORDED, "phone": site.phones.main}
            ),
            "party_role": "dpv:DataController",
            "party_type": "dpv:Recipient",
        }
    ]


def _names(site: Site) -> JsonObject:
    return {language.value: name for language, name in site.name.items()}


def _events(consent: ConsentOnDay) -> list[JsonValue]:
    record = consent.record
    start = record.signed_on.isoformat() if record.signed_on else NOT_RECORDED
    end = _last_day(record.expires_on) if record.expires_on else NOT_RECORDED
    by_person = record.signer in {Signer.SUBJECT, None}
    given: JsonObject = {
        "event_time": start,
        "validity_duration": f"{start}/{end}",
        "entity_id": record.subject_id,
        "entity_role": "dpv:DataSubject" if by_person else "dpv:Representative",
        "event_type": dpv.EXPLICIT_CONSENT,
        "event_state": dpv.GIVEN if record.signed_on else dpv.STATE[consent.status],
    }
    taken: list[JsonValue] = [
        {
            "event_time": event.received_at.astimezone(UTC).isoformat(),
            "validity_duration": f"{event.received_at.astimezone(UTC).isoformat()}/..",
            "entity_id": record.subject_id,
            "event_type": dpv.EXPLICIT_CONSENT,
            "event_state": dpv.WITHDRAWN,
            "extent": event.extent.value,
            "withdrawal_id": event.withdrawal_id,
        }
        for event in consent.withdrawals
    ]
    return [given, *taken]
