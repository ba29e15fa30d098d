"""The scan of a signed form: hashed on the way in, and compared ever after (CG-09)."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hopewall.core.attachment import AttachmentKind, ScanState
from hopewall.core.consent import ConsentRecord
from hopewall.vault import NewAttachment, NewScan, Vault

from .conftest import Tamper
from .fictional import consent

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)
PAPER = b"%PDF a signed form " * 9000


@pytest.fixture
def record(filled: Vault) -> ConsentRecord:
    """A consent whose scan is in the vault."""
    with filled.unit_of_work() as work:
        taken = work.scans.take(NewScan((PAPER[:100], PAPER[100:]), 3, "person-1"), NOW, "anna")
        named = taken.named_in(replace(consent(9), subject_id="person-1"))
        work.consents.append(named)
        work.commit()
    assert named.scan_pages == 3
    return named


def state(vault: Vault, record: ConsentRecord) -> tuple[ScanState, ScanState]:
    """Return the quick answer and the thorough one."""
    with vault.reading() as look:
        quick = look.scans.states([record])[record.consent_id, record.version]
        return quick, look.scans.deep_state(record)


def file_of(vault: Vault, record: ConsentRecord) -> Path:
    return vault.path.parent / "attachments" / record.scan_asset[:2] / record.scan_asset


def test_a_scan_that_is_there_unchanged_is_sound_cg09(filled: Vault, record: ConsentRecord) -> None:
    assert state(filled, record) == (ScanState.SOUND, ScanState.SOUND)
    with filled.reading() as look:
        assert look.attachments.load(record.scan_asset) == PAPER


def test_a_record_without_a_scan_has_none_cg09(filled: Vault, record: ConsentRecord) -> None:
    for other in (
        consent(1),
        replace(record, scan_asset=""),
        replace(record, scan_asset="0" * 32),
        replace(record, scan_asset="../vault.db"),
    ):
        assert state(filled, other) == (ScanState.MISSING, ScanState.MISSING)


def test_a_scan_file_that_is_gone_is_missing_cg09(filled: Vault, record: ConsentRecord) -> None:
    file_of(filled, record).unlink()
    assert state(filled, record) == (ScanState.MISSING, ScanState.MISSING)


@pytest.mark.parametrize("length", [0, 10, -1])
def test_a_scan_of_another_length_is_changed_cg09(
    filled: Vault, record: ConsentRecord, length: int
) -> None:
    file = file_of(filled, record)
    file.write_bytes(file.read_bytes()[:length])
    assert state(filled, record) == (ScanState.CHANGED, ScanState.CHANGED)


def test_one_changed_bit_is_found_by_the_thorough_look_cg09(
    filled: Vault, record: ConsentRecord
) -> None:
    file = file_of(filled, record)
    data = bytearray(file.read_bytes())
    data[100_000] ^= 1
    file.write_bytes(bytes(data))
    assert state(filled, record) == (ScanState.SOUND, ScanState.CHANGED)


def test_a_record_that_names_another_hash_is_changed_cg09(
    filled: Vault, record: ConsentRecord
) -> None:
    other = replace(record, scan_sha256="c" * 64)
    assert state(filled, other) == (ScanState.CHANGED, ScanState.CHANGED)


def test_a_scan_of_somebody_else_is_changed_cg09(filled: Vault, record: ConsentRecord) -> None:
    other = replace(record, subject_id="person-2")
    assert state(filled, other) == (ScanState.CHANGED, ScanState.CHANGED)


def test_a_photo_is_no_scan_cg09(filled: Vault, record: ConsentRecord) -> None:
    with filled.unit_of_work() as work:
        kept = work.attachments.add(
            NewAttachment(AttachmentKind.PHOTO_MASTER, (PAPER,), "person-1", NOW, "anna")
        )
        work.commit()
    other = replace(record, scan_asset=kept.attachment_id)
    assert state(filled, other) == (ScanState.CHANGED, ScanState.CHANGED)


def test_an_entry_that_cannot_be_read_is_changed_cg09(
    filled: Vault, record: ConsentRecord, tamper: Tamper
) -> None:
    tamper("UPDATE attachment SET kind = 'x'")
    assert state(filled, record) == (ScanState.CHANGED, ScanState.CHANGED)


def test_a_forgotten_persons_scan_is_not_sound_cg09(filled: Vault, record: ConsentRecord) -> None:
    with filled.unit_of_work() as work:
        work.forget_subject_key("person-1")
        work.commit()
    assert state(filled, record)[1] is ScanState.CHANGED
