"""Receipts shaped on ISO/IEC TS 27560, whose mandatory fields are a table here, as a schema is."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from hopewall.core.consent import Purpose, RecallTask, Scope, VerifiedAgainst, WithdrawalExtent
from hopewall.core.consent_on_day import ConsentStatus
from hopewall.demo.hospital import DEMO_SITE
from hopewall.interop import identifiers
from hopewall.interop.json_text import json_bytes
from hopewall.interop.receipt import dpv
from hopewall.interop.receipt.consent_receipt import consent_receipt
from hopewall.interop.receipt.withdrawal_receipt import (
    SCREENS,
    WithdrawalFacts,
    withdrawal_receipt,
)
from tests.core import cases
from tests.interop.test_fhir_consent import everything, on_day

ISSUED = datetime(2026, 6, 15, 8, tzinfo=UTC)

HEADER = {"record_id": str, "pii_principal_id": str}
PROCESSING = {"privacy_notice": dict, "language": str, "purposes": list}
PURPOSE = {
    "purpose": str,
    "pii_information": list,
    "pii_controllers": list,
    "storage_locations": list,
    "retention_period": dict,
    "jurisdiction": list,
    "recipient_third_parties": list,
    "withdrawal_method": dict,
}
DATA = {"pii_type": str}
PARTY = {
    "party_id": str,
    "party_address": dict,
    "party_name": dict,
    "party_contact": dict,
    "party_type": str,
}
EVENT = {
    "event_time": str,
    "validity_duration": str,
    "entity_id": str,
    "event_type": str,
    "event_state": str,
}


def check(part: dict[str, Any], schema: Mapping[str, type]) -> None:
    for name, kind in schema.items():
        assert isinstance(part.get(name), kind), f"{name} is missing or of another kind"
        assert part[name], f"{name} is empty"


def check_record(record: dict[str, Any]) -> None:
    check(record, HEADER)
    check(record["pii_processing"], PROCESSING)
    for purpose in record["pii_processing"]["purposes"]:
        check(purpose, PURPOSE)
        for data in purpose["pii_information"]:
            check(data, DATA)
    parties = {party["party_id"] for party in record["party_identification"]}
    for party in record["party_identification"]:
        check(party, PARTY)
    for purpose in record["pii_processing"]["purposes"]:
        assert set(purpose["pii_controllers"]) <= parties
    assert record["event"]
    for event in record["event"]:
        check(event, EVENT)


def read(value: object) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(json_bytes(value))  # type: ignore[arg-type]
    check(made, {"schema_version": str, "receipt_id": str, "issued_at": str})
    return made


def facts(**changes: Any) -> WithdrawalFacts:
    event = replace(
        cases.withdrawal(),
        tasks=(
            RecallTask(SCREENS, "lobby", date(2026, 6, 1), datetime(2026, 6, 1, 9, tzinfo=UTC)),
            RecallTask("recall", "ward 3", date(2026, 7, 1)),
            RecallTask(
                "another kind", "IT", date(2026, 7, 6), datetime(2026, 6, 3, tzinfo=UTC), "done"
            ),
        ),
    )
    given = WithdrawalFacts(event, cases.person(), (on_day(None, event),), ISSUED)
    return replace(given, **changes)


@pytest.mark.parametrize("record", [on_day().record, everything()], ids=["plain", "everything"])
def test_a_consent_s_receipt_has_every_mandatory_field(record: Any) -> None:
    made = read(consent_receipt(on_day(record), DEMO_SITE, ISSUED))
    check_record(made)
    assert made["event"][0]["event_type"] == "dpv:ExplicitlyExpressedConsent"
    assert made["event"][0]["event_state"] == "dpv:ConsentGiven"


def test_a_withdrawal_s_receipt_has_every_mandatory_field_and_every_place() -> None:
    made = read(withdrawal_receipt(facts(), DEMO_SITE))
    for record in made["records"]:
        check_record(record)
        assert record["event"][-1]["event_state"] == "dpv:ConsentWithdrawn"
    assert [place["holder"] for place in made["places"]] == ["lobby", "ward 3", "IT"]
    assert [place.get("due") for place in made["places"]] == [
        "2026-06-01",
        "2026-07-01",
        "2026-07-06",
    ]
    assert made["cannot_recall"]


def test_only_what_is_in_force_is_called_given() -> None:
    for status in ConsentStatus:
        made = read(consent_receipt(replace(on_day(), status=status), DEMO_SITE, ISSUED))
        given = made["consent_status"]["event_state"] == "dpv:ConsentGiven"
        assert given == (status is ConsentStatus.ACTIVE)


def test_what_was_taken_back_or_never_granted_is_no_processed_data() -> None:
    event = cases.withdrawal(WithdrawalExtent.SCOPES, scopes=frozenset({Scope.FACE_PHOTO}))
    made = read(consent_receipt(on_day(None, event), DEMO_SITE, ISSUED))
    (purpose,) = made["pii_processing"]["purposes"]
    assert "face_photo" not in {one["pii_attribute_id"] for one in purpose["pii_information"]}
    assert made["answers"]["scopes"]["taken_back"] == ["face_photo"]


def test_gaps_of_a_draft_are_said_and_not_hidden() -> None:
    empty = replace(
        on_day().record,
        form=None,
        controller_contact="",
        expires_on=None,
        signed_on=None,
        purposes=frozenset(),
        scopes={},
        audiences={},
    )
    made = read(consent_receipt(on_day(empty), DEMO_SITE, ISSUED))
    check_record(made)
    assert made["pii_processing"]["language"] == "not recorded"
    assert made["consent_status"]["event_state"] == "dpv:ConsentUnknown"


def test_how_it_was_verified_is_said_in_plain_words_in_both_languages_and_not_by_whom() -> None:
    def check_of(**changes: Any) -> dict[str, Any]:
        record = replace(on_day().record, **changes)
        return dict(read(consent_receipt(on_day(record), DEMO_SITE, ISSUED))["check"])

    scan, paper = (check_of(verified_against=against) for against in VerifiedAgainst)
    assert (scan["against"], scan["at"]) == ("scan", "2026-03-03T00:00:00+00:00")
    assert "every page of the scanned form" in scan["statement"]["en"]
    assert "扫描件" in scan["statement"]["zh-Hans"]
    assert "signed paper" in paper["statement"]["en"]
    assert "纸质" in paper["statement"]["zh-Hans"]
    for nobody in (check_of(verified_by=""), check_of(verified_by="user-recorder")):
        assert (nobody["against"], nobody["at"]) == ("not recorded", "not recorded")
        assert "Not checked" in nobody["statement"]["en"]
    assert "user-verifier" not in str(scan)


def test_the_same_receipt_made_again_is_the_same_bytes() -> None:
    one, two = (json_bytes(withdrawal_receipt(facts(), DEMO_SITE)) for _ in range(2))
    assert one == two
    later = replace(facts(), issued=datetime(2026, 6, 16, tzinfo=UTC))
    assert json_bytes(withdrawal_receipt(later, DEMO_SITE)) != one


def test_no_name_stands_in_a_receipt() -> None:
    made = json_bytes(consent_receipt(on_day(everything()), DEMO_SITE, ISSUED)).decode()
    made += json_bytes(withdrawal_receipt(facts(), DEMO_SITE)).decode()
    assert "Canary" not in made
    assert "Lan Fictional" not in made
    assert "阿兰" not in made


def test_every_scope_purpose_and_audience_has_a_term_of_a_known_vocabulary() -> None:
    terms = [*dpv.PERSONAL_DATA.values(), *dpv.PURPOSES.values(), *dpv.RECIPIENTS.values()]
    assert set(dpv.PERSONAL_DATA) == set(Scope)
    assert set(dpv.PURPOSES) == set(Purpose)
    for term in (*terms, *dpv.STATE.values()):
        prefix, name = term.split(":")
        assert prefix in dpv.CONTEXT
        assert re.fullmatch(r"[A-Z][A-Za-z]+", name)


def test_the_root_of_our_own_identifiers_never_changes() -> None:
    root = "urn:oid:2.25.164986496734643239226763290773925513700"
    values = [
        value
        for name, value in vars(identifiers).items()
        if name.isupper() and isinstance(value, str) and not name.startswith("_")
    ]
    assert len(set(values)) == len(values) > 20
    assert all(re.fullmatch(rf"{re.escape(root)}\.[123]\.\d+", value) for value in values)
    assert root in (Path(__file__).parents[2] / "docs" / "exchange.md").read_text("utf-8")
