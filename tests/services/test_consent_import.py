"""Imported consents are drafts: nothing of them is shown, and nothing is taken twice."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from hopewall.core.attachment import ScanState
from hopewall.core.codes import ChannelName
from hopewall.core.consent import Answer, ConsentRecord, Scope, VerifiedAgainst
from hopewall.core.decision import Hidden
from hopewall.core.reasons import ReasonCode
from hopewall.interop.table.columns import COLUMNS
from hopewall.interop.table.draft import Draft, draft_of
from hopewall.interop.table.fault import CellError, RowFault
from hopewall.interop.table.reading import Table, table_of
from hopewall.interop.table.writing import csv_bytes
from hopewall.services import consent_import
from hopewall.services.asking import ask_gate
from hopewall.services.consent_import import Imported, Importing, RowEnd, import_consents
from hopewall.vault import (
    Vault,
    VaultFullError,
    VaultOpened,
    consent_hash,
    create_vault,
)
from tests.core import cases
from tests.services.demonstration import NOW
from tests.vault.fictional import FORM, KEY

SITE = "fictional-site"
BY = "fictional importer"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    outcome = create_vault(tmp_path / "vault", KEY)
    assert isinstance(outcome, VaultOpened)
    with outcome.vault.unit_of_work() as work:
        work.forms.add(FORM)
        work.commit()
    yield outcome.vault
    outcome.vault.close()


def row(record_id: str = "1", **cells: str) -> dict[str, str]:
    """A row in which everything was answered with yes."""
    yes = {name: "yes" for name in COLUMNS if name.startswith(("scope_", "audience_", "purpose_"))}
    return {
        **dict.fromkeys(COLUMNS, ""),
        **yes,
        "source_id": "desk",
        "record_id": record_id,
        "first_name_zh": f"虚构{record_id}",
        "name_choice": "first",
        "languages": "zh-Hans; en",
        "profiles": "CN",
        "capacity": "adult_capable",
        "vital_status": "alive",
        "vital_checked_on": NOW.date().isoformat(),
        "posthumous_instruction": "remove",
        "safeguarding_flag": "no",
        "research_participant": "no",
        "form_id": FORM.form_id,
        "form_version": FORM.version,
        "form_language": FORM.language,
        "filled_before_signing": "yes",
        "signed_on": NOW.date().isoformat(),
        "signed_tz": "Asia/Shanghai",
        "place": "ward",
        "signer": "subject",
        "signature_kind": "wet_scan",
        "obtained_by": "fictional desk",
        "obtained_by_independent": "yes",
        "compensation": "none",
        "remuneration": "none",
        "controller_contact": "desk",
        "copy_given_on": NOW.date().isoformat(),
        "copy_channel": "paper",
        "expires_on": (NOW.date() + timedelta(days=700)).isoformat(),
        "reconfirm_due": (NOW.date() + timedelta(days=350)).isoformat(),
        "site_ids": SITE,
        "territories": "CN",
        "origin_territory": "CN",
        **cells,
    }


def rows(*given: dict[str, str]) -> list[Draft | RowFault]:
    content = csv_bytes(list(COLUMNS), [list(one.values()) for one in given])
    table = table_of(content, "people.csv")
    assert isinstance(table, Table)
    return [one if isinstance(one, RowFault) else draft_of(one, SITE) for one in table.rows]


def take(vault: Vault, *given: dict[str, str], **changes: object) -> Imported:
    importing = replace(Importing(BY, NOW), **changes)  # type: ignore[arg-type]
    return import_consents(vault, rows(*given), importing, dry_run=False)


def ends(imported: Imported) -> list[RowEnd]:
    assert not imported.fault
    return [result.end for result in imported.results]


def stored(vault: Vault) -> list[ConsentRecord]:
    with vault.reading() as reading:
        return [
            record
            for subject in reading.people.all()
            for record in reading.consents.of(subject.subject_id)
        ]


def test_a_row_becomes_one_person_and_one_unverified_consent(vault: Vault) -> None:
    assert ends(take(vault, row())) == [RowEnd.ADDED]
    (record,) = stored(vault)
    assert record.recorded_by == BY
    assert record.verified_by == ""
    assert record.verified_at is None
    assert set(record.scopes.values()) == {Answer.GRANTED}
    assert record.version == 1


def test_even_a_draft_that_says_yes_to_everything_is_never_shown(vault: Vault) -> None:
    take(vault, row())
    (record,) = stored(vault)
    story = replace(cases.story(), subject_id=record.subject_id)
    with vault.unit_of_work() as work:
        work.stories.add(story)
        work.commit()
    for channel in (cases.LOBBY, cases.SESSION):
        with vault.reading() as reading:
            (asked,) = ask_gate(reading, channel, NOW.date())
        assert isinstance(asked.decision, Hidden)
        incomplete = [r for r in asked.decision.reasons if r.code is ReasonCode.INCOMPLETE]
        assert "verified_by" in incomplete[0].detail
    assert set(ChannelName) == {ChannelName.LOBBY, ChannelName.SESSION}


def test_the_one_who_imported_cannot_be_the_one_who_checks(vault: Vault) -> None:
    take(vault, row())
    (record,) = stored(vault)
    checked = replace(
        record,
        version=2,
        prev_hash=consent_hash(record),
        verified_by=BY,
        verified_at=NOW,
        verified_against=VerifiedAgainst.PAPER,
    )
    with vault.unit_of_work() as work, pytest.raises(Exception, match="somebody else"):
        work.consents.append(checked)
    with vault.unit_of_work() as work:
        work.consents.append(replace(checked, verified_by="fictional second person"))
        work.commit()


def test_a_second_run_adds_nothing_and_changes_nothing(vault: Vault) -> None:
    given = [row(str(number)) for number in range(5)]
    assert ends(take(vault, *given)) == [RowEnd.ADDED] * 5
    before = stored(vault)
    again = take(vault, *given, now=NOW + timedelta(days=3), recorded_by="another")
    assert ends(again) == [RowEnd.ALREADY_THERE] * 5
    assert stored(vault) == before


def test_a_record_that_says_something_else_now_is_told_and_left_alone(vault: Vault) -> None:
    take(vault, row())
    before = stored(vault)
    again = take(vault, row(scope_face_photo="no"))
    assert ends(again) == [RowEnd.DIFFERS]
    assert "something else" in again.results[0].sentence
    assert stored(vault) == before


def test_what_nobody_answered_stays_unanswered_in_the_vault(vault: Vault) -> None:
    take(vault, row(scope_face_photo="", capacity="", safeguarding_flag="", signer=""))
    (record,) = stored(vault)
    assert Scope.FACE_PHOTO not in record.scopes
    assert record.signer is None
    with vault.reading() as reading:
        subject = reading.people.get(record.subject_id)
    assert subject.capacity is None
    assert subject.safeguarding_flag is None


def test_a_row_that_cannot_be_taken_never_stops_the_others(vault: Vault) -> None:
    imported = take(
        vault, row("1"), row("2", signed_on="03/04/2026"), row("3", form_id="none"), row("4")
    )
    assert ends(imported) == [RowEnd.ADDED, RowEnd.REFUSED, RowEnd.REFUSED, RowEnd.ADDED]
    assert imported.results[1].sentence.startswith("Row 3, column signed_on: ")
    assert imported.results[2].sentence.startswith("Row 4, column form_id: ")
    assert len(stored(vault)) == 2


def test_what_the_vault_itself_refuses_costs_that_row_alone(vault: Vault) -> None:
    good, bad = row("1"), row("2")
    drafts = rows(good, bad)
    assert isinstance(drafts[1], Draft)
    drafts[1] = replace(drafts[1], record=replace(drafts[1].record, place=b"no text"))  # type: ignore[arg-type]
    imported = import_consents(vault, drafts, Importing(BY, NOW), dry_run=False)
    assert ends(imported) == [RowEnd.ADDED, RowEnd.REFUSED]
    assert len(stored(vault)) == 1


def test_two_rows_of_one_record_and_one_person_described_twice_are_refused(vault: Vault) -> None:
    imported = take(
        vault,
        row("1"),
        row("1"),
        row("2", person_id="p"),
        row("3", person_id="p", first_name_zh="虚构2"),
        row("4", person_id="p", first_name_zh="别人"),
    )
    assert ends(imported) == [
        RowEnd.ADDED,
        RowEnd.REFUSED,
        RowEnd.ADDED,
        RowEnd.ADDED,
        RowEnd.REFUSED,
    ]
    assert len({record.subject_id for record in stored(vault)}) == 2


def test_another_source_with_the_same_numbers_is_another_person(vault: Vault) -> None:
    take(vault, row("1"))
    assert ends(take(vault, row("1", source_id="other"))) == [RowEnd.ADDED]
    assert len({record.subject_id for record in stored(vault)}) == 2


def test_ids_of_another_vault_are_other_ones_so_that_none_can_be_guessed_back(
    vault: Vault, tmp_path: Path
) -> None:
    outcome = create_vault(tmp_path / "second", KEY)
    assert isinstance(outcome, VaultOpened)
    with outcome.vault.unit_of_work() as work:
        work.forms.add(FORM)
        work.commit()
    ids = []
    for one in (vault, outcome.vault):
        take(one, row("MRN-1234567"))
        (record,) = stored(one)
        ids += [record.consent_id, record.subject_id]
        assert "1234567" not in record.subject_id
    assert len(set(ids)) == 4
    outcome.vault.close()


def test_a_dry_run_says_the_same_and_writes_nothing(vault: Vault) -> None:
    given = (row("1"), row("2", signed_on="x"))
    dry = import_consents(vault, rows(*given), Importing("", NOW), dry_run=True)
    assert ends(dry) == [RowEnd.ADDED, RowEnd.REFUSED]
    assert stored(vault) == []
    assert ends(take(vault, *given)) == ends(dry)
    dry = import_consents(vault, rows(*given), Importing("", NOW), dry_run=True)
    assert ends(dry) == [RowEnd.ALREADY_THERE, RowEnd.REFUSED]


def test_nobody_who_was_erased_comes_back(vault: Vault) -> None:
    assert ends(take(vault, row(), erased=lambda subject_id: True)) == [RowEnd.REFUSED]
    assert stored(vault) == []


def test_a_signed_form_is_hashed_and_kept_in_the_vault(vault: Vault) -> None:
    form = b"%PDF-1.7 /Type /Pages /Type /Page /Type/Page"
    take(vault, row(scan_file="a.pdf"), read_scan=lambda name: form)
    (record,) = stored(vault)
    assert record.scan_sha256 == hashlib.sha256(form).hexdigest()
    assert record.scan_pages == 2
    with vault.reading() as reading:
        assert reading.scans.deep_state(record) is ScanState.SOUND


def test_a_missing_or_shared_pdf_is_refused_and_a_changed_one_is_told(vault: Vault) -> None:
    def read(name: str) -> bytes:
        if name == "none.pdf":
            raise CellError("there is no such file in the folder of the PDFs: put it there.")
        return b"%PDF " + name.encode()

    imported = take(
        vault,
        row("1", scan_file="a.pdf"),
        row("2", scan_file="a.pdf"),
        row("3", scan_file="none.pdf"),
        read_scan=read,
    )
    assert ends(imported) == [RowEnd.ADDED, RowEnd.REFUSED, RowEnd.REFUSED]
    assert "same PDF" in imported.results[1].sentence
    changed = take(vault, row("1", scan_file="a.pdf"), read_scan=lambda name: b"%PDF changed")
    assert ends(changed) == [RowEnd.DIFFERS]
    assert ends(take(vault, row("4", scan_file="a.pdf"))) == [RowEnd.REFUSED]


def test_a_full_disk_says_how_far_it_came_and_a_second_run_goes_on(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(consent_import, "_AT_ONCE", 2)
    commit, parts = consent_import._commit, iter(range(9))

    def filling_up(*given: object) -> None:
        if next(parts) == 1:
            raise VaultFullError("The disk is full, nothing was saved.")
        commit(*given)  # type: ignore[arg-type]

    given = [row(str(number)) for number in range(5)]
    monkeypatch.setattr(consent_import, "_commit", filling_up)
    imported = take(vault, *given)
    assert "full" in imported.fault
    assert imported.count(RowEnd.ADDED) == 2 == len(stored(vault))
    monkeypatch.setattr(consent_import, "_commit", commit)
    assert take(vault, *given).count(RowEnd.ADDED) == 3
