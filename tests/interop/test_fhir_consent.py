"""The FHIR R4 Consent, held to R4's own rules.

`fhir.resources` has no R4, but R4B's Consent is R4's unchanged: R4B changed medication, evidence
and subscription resources. R5 renames patient, performer, organization and dateTime and is not
checked. The library checks neither code sets nor invariants, so that is done here.
"""

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from fhir.resources.R4B.consent import Consent

from hopewall.core.codes import Audience
from hopewall.core.consent import (
    Answer,
    Assent,
    CapacityAssessment,
    ConsentRecord,
    Interpreter,
    Purpose,
    Representative,
    Scope,
    Signer,
    VerifiedAgainst,
    Withdrawal,
    WithdrawalExtent,
    Witness,
)
from hopewall.core.consent_on_day import ConsentOnDay, ConsentStatus, consent_on_day
from hopewall.demo.hospital import DEMO_SITE
from hopewall.interop.fhir.consent import STATUS, Scan, fhir_consent
from hopewall.interop.json_text import json_bytes
from tests.core import cases

CONSENT_STATE = {"draft", "proposed", "active", "rejected", "inactive", "entered-in-error"}
PROVISION_TYPE = {"permit", "deny"}
PERFORMERS = {
    "Organization",
    "Patient",
    "Practitioner",
    "RelatedPerson",
    "PractitionerRole",
}
ACTORS = PERFORMERS | {"Device", "Group", "CareTeam"}
CANARIES = ("Fictional Canary", "虚构金丝雀", "MRN-CANARY", "canary@fictional.example")


def everything() -> ConsentRecord:
    """A record with every optional part, each with a canary where a name stands."""
    name = CANARIES[0]
    return replace(
        cases.consent(cases.story(), cases.person()),
        signer=Signer.GUARDIAN,
        representative=Representative(name, "mother", "parent by birth", cases.SHA, "bo"),
        assent=Assent(given=True, by=name, on=cases.SIGNED, age_at=9, method="talk"),
        capacity_assessment=CapacityAssessment(name, cases.SIGNED, "can decide"),
        witness=Witness(name, "nurse", cases.SIGNED),
        interpreter=Interpreter(name, "bo", "by phone", cases.SHA, independent=True),
        purposes=frozenset(Purpose),
    )


def on_day(
    record: ConsentRecord | None = None,
    *withdrawals: Withdrawal,
    on: date = cases.TODAY,
    others: tuple[ConsentRecord, ...] = (),
) -> ConsentOnDay:
    record = record or cases.consent(cases.story(), cases.person())
    return consent_on_day(record, (record, *others), withdrawals, cases.person(), on)


def resource(consent: ConsentOnDay, scan: Scan | None = None) -> dict[str, Any]:
    """The resource as a receiver reads it, having passed every check."""
    made: dict[str, Any] = json.loads(json_bytes(fhir_consent(consent, DEMO_SITE, scan)))
    Consent.model_validate(made)
    check_code_sets(made)
    check_invariants(made)
    return made


def check_code_sets(made: dict[str, Any]) -> None:
    assert made["status"] in CONSENT_STATE
    assert made["scope"]["coding"][0]["code"] == "patient-privacy"
    assert made["category"][0]["coding"][0] == {
        "system": "http://loinc.org",
        "code": "64292-6",
        "display": "Release of information consent",
    }
    assert {one["type"] for one in made["performer"]} <= PERFORMERS
    for rule in rules(made):
        assert rule["type"] in PROVISION_TYPE
        for actor in rule.get("actor", []):
            assert actor["role"]["coding"][0]["code"] == "IRCP"
            assert actor["reference"]["type"] in ACTORS


def check_invariants(made: dict[str, Any]) -> None:
    assert "policy" in made or "policyRule" in made, "ppc-1"
    assert "patient" in made, "ppc-2"
    for value in values(made):
        assert value not in (None, "", [], {}), "FHIR knows no empty values (ele-1)"
    for part in objects(made):
        if "url" in part and set(part) != {"url"}:
            assert ("extension" in part) != any(k.startswith("value") for k in part), "ext-1"


def rules(made: dict[str, Any]) -> list[dict[str, Any]]:
    return [made["provision"], *made["provision"].get("provision", [])]


def objects(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from objects(item)
    elif isinstance(value, list):
        for item in value:
            yield from objects(item)


def values(made: dict[str, Any]) -> Iterator[object]:
    for part in objects(made):
        yield from part.values()


def codes(rule: dict[str, Any]) -> set[str]:
    return {one["coding"][0]["code"] for one in rule.get("code", [])}


def audiences(rule: dict[str, Any]) -> set[str]:
    return {one["reference"]["identifier"]["value"] for one in rule.get("actor", [])}


def test_an_ordinary_consent_is_an_active_resource_with_every_mapped_element() -> None:
    made = resource(on_day())
    assert made["status"] == "active"
    assert made["meta"]["versionId"] == "1"
    assert made["identifier"][0]["value"] == "consent-1"
    assert made["patient"]["identifier"]["value"] == "subject-1"
    assert made["performer"][0]["type"] == "Patient"
    assert made["dateTime"] == "2026-03-01"
    assert made["organization"][0]["identifier"]["value"] == "fictional-hospital"
    assert made["verification"][0]["verified"] is True
    assert made["verification"][0]["verificationDate"] == "2026-03-03T00:00:00+00:00"


@pytest.mark.parametrize("against", VerifiedAgainst)
def test_against_what_it_was_verified_is_the_element_that_r5_has_for_it(
    against: VerifiedAgainst,
) -> None:
    made = resource(on_day(replace(on_day().record, verified_against=against)))
    who, how = made["verification"][0]["extension"]
    assert who["valueReference"]["identifier"]["value"] == "user-verifier"
    assert how["url"].endswith(
        "/5.0/StructureDefinition/extension-Consent.verification.verificationType"
    )
    (coding,) = how["valueCodeableConcept"]["coding"]
    assert coding["code"] == against
    assert coding["system"].startswith("urn:oid:2.25.")
    unsaid = resource(on_day(replace(on_day().record, verified_against=None)))
    assert unsaid["verification"] == [{"verified": False}], "nobody knows what was compared"


def test_every_optional_part_passes_the_checks_too() -> None:
    made = resource(on_day(everything()))
    assert made["performer"] == [{"type": "RelatedPerson", "display": "Guardian"}]
    urls = {one["url"].rsplit("/", 1)[-1] for one in made["extension"]}
    assert {"consent-Witness", "consent-Transcriber", "consent-location"} <= urls


def test_no_name_and_no_record_number_leaves_with_it() -> None:
    record = everything()
    subject = cases.person()
    subject = replace(
        subject,
        mrn_link=CANARIES[2],
        contact_ref=CANARIES[3],
        names=replace(subject.names, full=dict.fromkeys(subject.names.full, CANARIES[1])),
    )
    consent = consent_on_day(record, (record,), (), subject, cases.TODAY)
    text = json_bytes(fhir_consent(consent, DEMO_SITE)).decode()
    assert not [canary for canary in CANARIES if canary in text]
    for names in (subject.names.first, subject.names.pseudonym):
        assert not [name for name in names.values() if f'"{name}"' in text]


@pytest.mark.parametrize("status", list(ConsentStatus))
def test_every_status_has_a_code_that_exists_and_only_one_is_in_force(
    status: ConsentStatus,
) -> None:
    made = resource(replace(on_day(), status=status))
    assert (made["status"] == "active") == (status is ConsentStatus.ACTIVE)
    assert STATUS[status] in CONSENT_STATE


def test_a_withdrawn_consent_is_inactive_and_its_permit_ended_when_that_was_received() -> None:
    made = resource(on_day(None, cases.withdrawal()))
    assert made["status"] == "inactive"
    (permit,) = [rule for rule in rules(made) if rule["type"] == "permit"]
    assert permit["period"]["end"] == "2026-06-01T09:00:00+00:00"


def test_the_period_ends_with_the_last_day_and_not_with_the_day_after() -> None:
    (permit,) = [rule for rule in rules(resource(on_day())) if rule["type"] == "permit"]
    assert permit["period"] == {"start": "2026-03-01", "end": "2028-02-29"}


def test_what_was_not_answered_stands_in_no_rule_and_the_base_rule_is_a_deny() -> None:
    scopes = {Scope.FACE_PHOTO: Answer.GRANTED, Scope.CITY: Answer.REFUSED}
    record = replace(on_day().record, scopes=scopes)
    base, *nested = rules(resource(on_day(record)))
    assert base["type"] == "deny"
    assert set.union(*map(codes, nested)) == {"face_photo", "city"}
    assert [codes(rule) for rule in nested if rule["type"] == "permit"] == [{"face_photo"}]


def test_what_was_taken_back_in_part_is_denied_from_that_moment() -> None:
    event = cases.withdrawal(
        WithdrawalExtent.SCOPES,
        scopes=frozenset({Scope.FACE_PHOTO}),
        audiences=frozenset({Audience.WEBSITE}),
    )
    made = resource(on_day(None, event))
    assert made["status"] == "active"
    permit = next(rule for rule in rules(made) if rule["type"] == "permit")
    assert "face_photo" not in codes(permit)
    assert "website" not in audiences(permit)
    denied = [rule for rule in rules(made) if rule.get("period") and rule["type"] == "deny"]
    assert [codes(rule) | audiences(rule) for rule in denied] == [{"face_photo"}, {"website"}]
    assert {rule["period"]["start"] for rule in denied} == {"2026-06-01T09:00:00+00:00"}


def test_nothing_granted_means_that_there_is_no_permit_at_all() -> None:
    refused = dict.fromkeys(Audience, Answer.REFUSED)
    made = resource(on_day(replace(on_day().record, audiences=refused)))
    assert {rule["type"] for rule in rules(made)} == {"deny"}
    empty = replace(on_day().record, scopes={}, audiences={}, purposes=frozenset(), form=None)
    assert rules(resource(on_day(empty))) == [{"type": "deny"}]


def test_the_hash_is_sha1_in_base64_where_the_bytes_are_there_and_sha256_always() -> None:
    content = b"%PDF-1.7 fictional"
    record = replace(on_day().record, scan_sha256=hashlib.sha256(content).hexdigest())
    attachment = resource(on_day(record), Scan(content, "application/pdf"))["sourceAttachment"]
    digest = hashlib.sha1(content, usedforsecurity=False).digest()
    assert base64.b64decode(attachment["hash"]) == digest
    assert attachment["extension"][0]["valueString"] == record.scan_sha256
    assert attachment["size"] == len(content)
    assert "hash" not in resource(on_day(record))["sourceAttachment"]


def test_another_version_of_the_form_is_another_policy() -> None:
    record = on_day().record
    assert record.form is not None
    other = replace(record, form=replace(record.form, version="2", blank_pdf_sha256="cd" * 32))
    one, two = (resource(on_day(r))["policy"][0]["uri"] for r in (record, other))
    assert one.startswith("ni:///sha-256;")
    assert one != two
    unnamed = replace(record, form=replace(record.form, blank_pdf_sha256=""))
    assert "policyRule" in resource(on_day(unnamed))


def test_an_unchecked_record_is_a_draft_and_says_that_nobody_verified_it() -> None:
    made = resource(on_day(replace(on_day().record, verified_by="", verified_at=None)))
    assert made["status"] == "draft"
    assert made["verification"] == [{"verified": False}]


def test_marketing_is_the_standard_code_and_education_is_our_own() -> None:
    made = resource(on_day(everything()))
    permit = next(rule for rule in rules(made) if rule["type"] == "permit")
    systems = {one["code"]: one["system"] for one in permit["purpose"]}
    assert systems["HMARKT"].endswith("v3-ActReason")
    assert systems["patient_education"].startswith("urn:oid:2.25.")


def test_a_newer_version_supersedes_and_a_later_day_expires() -> None:
    record = on_day().record
    newer = replace(record, version=2)
    assert on_day(record, others=(newer,)).status is ConsentStatus.SUPERSEDED
    assert on_day(on=date(2028, 3, 1)).status is ConsentStatus.EXPIRED
    assert on_day(on=date(2027, 3, 1)).status is ConsentStatus.PAUSED
    assert on_day(on=date(2026, 2, 28)).status is ConsentStatus.DRAFT


def test_a_record_signed_after_a_withdrawal_is_not_touched_by_it() -> None:
    event = cases.withdrawal(received_at=datetime(2026, 2, 1, tzinfo=UTC))
    assert on_day(None, event).status is ConsentStatus.ACTIVE
