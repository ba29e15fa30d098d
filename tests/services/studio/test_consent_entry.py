"""The consent form as one page: nothing ticked for anybody, and the gate says what it allows."""

from dataclasses import replace
from datetime import timedelta

import pytest

from hopewall.core.codes import Audience
from hopewall.core.completeness import missing_fields
from hopewall.core.consent import (
    Answer,
    Compensation,
    ConsentRecord,
    Scope,
    Signer,
    VerifiedAgainst,
)
from hopewall.core.consent_page import FormPart
from hopewall.core.decision import Element
from hopewall.services.studio.consent_entry import (
    ConsentPage,
    change_consent,
    look_at_consent,
)
from hopewall.services.studio.consent_recording import (
    ConsentMoved,
    ConsentNotRecorded,
    ConsentRecorded,
    PageSaved,
    PageTaken,
    ScanRefused,
    attach_scan,
    drop_page,
    pages_of,
    record_consent,
    save_page,
)
from hopewall.services.studio.consent_verifying import (
    ConsentVerified,
    OwnEntry,
    ScanNotThere,
    read_scan,
    verify_consent,
)
from hopewall.services.studio.desk import NotAllowed
from hopewall.vault import Vault
from tests.services.demonstration import MEMBERS, ordinary, person_of
from tests.services.studio.conftest import CURATOR, OFFICER, VERIFIER, Seat
from tests.services.studio.papers import SCAN, added, blank, filled

AGAINST_SCAN, AGAINST_PAPER = VerifiedAgainst.SCAN, VerifiedAgainst.PAPER


def looked(at: Seat, record: ConsentRecord) -> ConsentPage:
    page = look_at_consent(at(OFFICER), record)
    assert isinstance(page, ConsentPage), page
    return page


def fields_of(page: ConsentPage) -> set[str]:
    return {fault.field for fault in page.faults}


def test_an_empty_page_has_no_answer_in_it_and_asks_for_every_one(at: Seat) -> None:
    page = blank(at, added(at).subject.subject_id)
    record = page.record
    assert (record.scopes, record.audiences, record.purposes) == ({}, {}, frozenset())
    assert record.filled_before_signing is None
    assert record.read_by_signer is None
    asked = fields_of(page)
    assert {f"scopes.{scope.value}" for scope in Scope} <= asked
    assert {f"audiences.{audience.value}" for audience in Audience} <= asked
    assert not any(says.shown for says in page.allows)
    for fault in page.faults:
        assert fault.sentence.en
        assert fault.sentence.zh_hans


def test_no_field_of_a_record_that_the_gate_wants_is_forgotten_by_the_page(at: Seat) -> None:
    page = blank(at, added(at).subject.subject_id)
    asked = {field.partition(".")[0] for field in fields_of(page)}
    later = {"recorded_by", "recorded_at", "verified_by", "verified_at", "verified_against"}
    scan = {"scan_sha256", "scan_pages", "scan_asset"}
    assert set(missing_fields(page.record)) - later - scan <= asked


def test_a_filled_page_says_what_it_allows_and_what_is_left(at: Seat) -> None:
    person = added(at)
    page = blank(at, person.subject.subject_id)
    page = looked(at, filled(page.record, at(OFFICER).today))
    assert page.faults == ()
    assert all(says.shown for says in page.allows)
    assert Element.FACE in page.allows[0].elements
    assert Element.FIRST_NAME in page.allows[0].elements
    assert len(page.missing) == 2
    refused = {**page.record.scopes, Scope.FACE_PHOTO: Answer.REFUSED}
    without = looked(at, replace(page.record, scopes=refused))
    assert Element.FACE not in without.allows[0].elements
    nowhere = dict.fromkeys(Audience, Answer.REFUSED)
    assert not any(
        says.shown for says in looked(at, replace(page.record, audiences=nowhere)).allows
    )


@pytest.mark.parametrize(
    ("change", "part", "field"),
    [
        ({"read_by_signer": False}, FormPart.WITNESS, "witness"),
        ({"obtained_by_independent": False}, FormPart.SECOND_REVIEWER, "second_reviewer"),
        ({"compensation": Compensation.GIFT}, FormPart.COMPENSATION_NOTE, "compensation_note"),
        ({"signer": Signer.ATTORNEY}, FormPart.REPRESENTATIVE, "representative"),
        ({"territories": frozenset({"CN", "US"})}, FormPart.CROSS_BORDER, "cross_border"),
    ],
)
def test_parts_of_the_form_appear_when_they_apply(
    at: Seat, change: dict[str, object], part: FormPart, field: str
) -> None:
    page = blank(at, added(at).subject.subject_id)
    record = filled(page.record, at(OFFICER).today)
    assert part not in looked(at, record).parts
    with_it = looked(at, replace(record, **change))  # type: ignore[arg-type] # fields by name
    assert part in with_it.parts
    assert field in fields_of(with_it)


def test_a_child_needs_its_guardian_and_is_asked_too(at: Seat) -> None:
    child = person_of(next(one for one in MEMBERS if 9 <= one.age < 17))
    page = blank(at, child)
    assert {FormPart.OTHER_GUARDIAN, FormPart.ASSENT} <= page.parts
    assert {"signer", "assent"} <= fields_of(looked(at, filled(page.record, at(OFFICER).today)))


def test_dates_are_judged_in_sentences(at: Seat) -> None:
    today = at(OFFICER).today
    page = blank(at, added(at).subject.subject_id)
    record = filled(page.record, today)
    late = replace(
        record,
        signed_on=today + timedelta(days=1),
        expires_on=today + timedelta(days=9_000),
        copy_given_on=today - timedelta(days=1),
        filled_before_signing=False,
    )
    assert {"signed_on", "expires_on", "copy_given_on", "filled_before_signing"} <= fields_of(
        looked(at, late)
    )


def test_a_page_survives_a_crash_and_two_people_at_it_are_told(at: Seat, vault: Vault) -> None:
    record = blank(at, added(at).subject.subject_id).record
    first = save_page(at(OFFICER), record)
    assert isinstance(first, PageSaved)
    half = replace(record, scopes={Scope.QUOTE: Answer.REFUSED}, place="Ward 7")
    second = save_page(at(OFFICER), half, first.draft.revision)
    assert isinstance(second, PageSaved)
    taken = save_page(at(VERIFIER), record, first.draft.revision)
    assert isinstance(taken, PageTaken)
    assert taken.theirs is not None
    assert taken.theirs.record == half
    assert isinstance(save_page(at(OFFICER), record, 0), PageTaken)
    kept = pages_of(at(CURATOR), record.subject_id)
    assert isinstance(kept, tuple)
    assert [one.record for one in kept] == [half]
    with vault.reading() as reading:
        assert reading.consents.of(record.subject_id) == ()
    assert drop_page(at(OFFICER), record.consent_id) is True
    assert drop_page(at(OFFICER), record.consent_id) is False


def test_recorded_by_one_verified_by_another_against_the_scan(at: Seat) -> None:
    record = filled(blank(at, added(at).subject.subject_id).record, at(OFFICER).today)
    assert isinstance(record_consent(at(CURATOR), record), NotAllowed)
    assert isinstance(record_consent(at(OFFICER), replace(record, place="")), ConsentNotRecorded)
    save_page(at(OFFICER), record)
    recorded = record_consent(at(OFFICER), record)
    assert isinstance(recorded, ConsentRecorded)
    assert pages_of(at(OFFICER), record.subject_id) == ()
    assert isinstance(record_consent(at(OFFICER), record), ConsentMoved)
    consent_id = record.consent_id
    assert isinstance(verify_consent(at(VERIFIER), consent_id, 1, AGAINST_SCAN), ScanNotThere)
    assert isinstance(attach_scan(at(OFFICER), consent_id, b"GIF89a"), ScanRefused)
    scanned = attach_scan(at(OFFICER), consent_id, SCAN)
    assert isinstance(scanned, ConsentRecorded)
    assert scanned.record.scan_pages == 2
    assert isinstance(verify_consent(at(OFFICER), consent_id, 2, AGAINST_PAPER), OwnEntry)
    assert isinstance(verify_consent(at(VERIFIER), consent_id, 1, AGAINST_SCAN), ConsentMoved)
    assert read_scan(at(VERIFIER), consent_id) == SCAN
    verified = verify_consent(at(VERIFIER), consent_id, 2, AGAINST_PAPER)
    assert isinstance(verified, ConsentVerified)
    assert verified.record.verified_by == VERIFIER.staff_id
    assert verified.record.verified_against is AGAINST_PAPER
    again = verify_consent(at(VERIFIER), consent_id, 3, AGAINST_SCAN)
    assert isinstance(again, ConsentVerified)
    assert again.record == verified.record


def test_a_change_of_a_consent_is_a_new_version_to_be_verified_anew(at: Seat) -> None:
    member = ordinary()
    with_consent = at(OFFICER).vault
    with with_consent.reading() as reading:
        last = reading.consents.of(person_of(member))[-1]
    page = change_consent(at(OFFICER), person_of(member), last.consent_id)
    assert isinstance(page, ConsentPage)
    assert page.faults == ()
    assert page.record.version == last.version + 1
    assert page.preview is not None
    assert change_consent(at(OFFICER), person_of(member), "another") is None
    narrower = {**page.record.audiences, Audience.LOBBY_SCREEN: Answer.REFUSED}
    changed = replace(page.record, audiences=narrower)
    assert [says.shown for says in looked(at, changed).allows] == [False, True]
    recorded = record_consent(at(OFFICER), changed)
    assert isinstance(recorded, ConsentRecorded)
    assert recorded.record.scan_asset == last.scan_asset
    assert recorded.record.verified_by == ""
