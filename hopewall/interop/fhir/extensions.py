"""What a FHIR R4 Consent has no element for, as extensions: HL7's own where there is one."""

from datetime import UTC, date, datetime
from typing import Final

from hopewall.core.consent import ConsentRecord, SeparateConsent
from hopewall.core.consent_on_day import ConsentOnDay
from hopewall.interop import identifiers as ours
from hopewall.interop.json_text import JsonObject, JsonValue

_EXTENSION: Final = "http://hl7.org/fhir/StructureDefinition/consent-"

VERIFICATION_TYPE: Final = (
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-Consent.verification.verificationType"
)
"""R5's element in R4, by HL7's extensions for elements of another version (xver-r5.r4)."""


def extensions(consent: ConsentOnDay) -> list[JsonValue]:
    """Return the extensions of the resource itself."""
    record = consent.record
    found: list[JsonValue] = [{"url": ours.STATUS, "valueCode": consent.status.value}]
    if consent.ended_at is not None:
        found.append({"url": ours.WITHDRAWN, "valueDateTime": instant(consent.ended_at)})
    found += [
        {
            "url": f"{_EXTENSION}location",
            "valueReference": {
                "type": "Location",
                "identifier": {"system": ours.SITE_ID, "value": site_id},
            },
        }
        for site_id in sorted(record.site_ids)
    ]
    found += [
        {
            "url": ours.TERRITORY,
            "valueCoding": {"system": "urn:iso:std:iso:3166", "code": territory},
        }
        for territory in sorted(record.territories)
    ]
    if record.recorded_by:
        found.append(
            {"url": f"{_EXTENSION}Transcriber", "valueReference": staff(record.recorded_by)}
        )
    if record.pia_ref:
        found.append(_group(ours.IMPACT_ASSESSMENT, reference=record.pia_ref, date=record.pia_date))
    return found + _people(record) + _separate(record)


def _people(record: ConsentRecord) -> list[JsonValue]:
    """Return who else took part: what they were, what they did and when, never their names."""
    found: list[JsonValue] = []
    if record.witness is not None:
        found += [
            {
                "url": f"{_EXTENSION}Witness",
                "valueReference": {"type": "RelatedPerson", "display": record.witness.role},
            },
            {"url": ours.WITNESSED_ON, "valueDate": record.witness.on.isoformat()},
        ]
    if record.representative is not None:
        found.append(
            _group(
                ours.REPRESENTATIVE,
                relationship=record.representative.relationship,
                authority=record.representative.authority,
                proof=record.representative.proof_sha256,
                checked=bool(record.representative.verified_by),
            )
        )
    if record.interpreter is not None:
        found.append(
            _group(
                ours.INTERPRETER,
                language=record.interpreter.language,
                mode=record.interpreter.mode,
                statement=record.interpreter.statement_sha256,
                independent=record.interpreter.independent,
            )
        )
    if record.assent is not None:
        found.append(
            _group(
                ours.ASSENT,
                given=record.assent.given,
                date=record.assent.on,
                age=record.assent.age_at,
                method=record.assent.method,
            )
        )
    if record.capacity_assessment is not None:
        found.append(
            _group(
                ours.CAPACITY,
                result=record.capacity_assessment.result,
                date=record.capacity_assessment.on,
            )
        )
    return found


def _separate(record: ConsentRecord) -> list[JsonValue]:
    """Return the separate, explicit answers of PIPL Art. 25 and 29."""
    asked: list[tuple[str, SeparateConsent | None]] = [
        ("sensitive", record.sensitive_separate),
        ("publicity", record.publicity_separate),
    ]
    return [
        _group(ours.SEPARATE, kind=kind, granted=given.granted)
        for kind, given in asked
        if given is not None
    ]


def _group(url: str, **parts: str | bool | int | date | None) -> JsonObject:
    """Return an extension of named parts, each with the kind of its value."""
    inner: list[JsonValue] = []
    for name, value in parts.items():
        if value is None or value == "":
            continue
        inner.append({"url": name, **_typed(value)})
    return {"url": url, "extension": inner}


def staff(account: str) -> JsonObject:
    """Return a reference to a member of staff by the name of the account."""
    return {
        "type": "Practitioner",
        "identifier": {"system": ours.STAFF_ID, "value": account},
    }


def _typed(value: object) -> JsonObject:
    if isinstance(value, bool):
        return {"valueBoolean": value}
    if isinstance(value, int):
        return {"valueInteger": value}
    if isinstance(value, date):
        return {"valueDate": value.isoformat()}
    return {"valueString": str(value)}


def day_or_none(day: date | None) -> str | None:
    """Return a FHIR date."""
    return day.isoformat() if day is not None else None


def instant(moment: datetime | None) -> str | None:
    """Return a FHIR instant, in UTC."""
    return moment.astimezone(UTC).isoformat() if moment is not None else None
