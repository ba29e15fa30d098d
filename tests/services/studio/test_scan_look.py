"""Whoever checks a consent sees the scan that was attached, and the audit says so."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from hopewall.core.audit import AuditAction
from hopewall.core.audit_words import event_words
from hopewall.core.consent import VerifiedAgainst
from hopewall.demo.scan_pages import scan_pdf
from hopewall.services.scan_workshop import ScanWorkshop
from hopewall.services.studio.consent_recording import (
    ConsentRecorded,
    record_consent,
)
from hopewall.services.studio.consent_verifying import (
    ConsentVerified,
    NotLookedAt,
    ScanNotThere,
    verify_consent,
)
from hopewall.services.studio.desk import NotAllowed
from hopewall.services.studio.scan_look import (
    ScanNotDrawn,
    ScanShown,
    look_at_scan,
    note_seen,
    pages_left,
)
from hopewall.services.studio_shelf import PictureShelf
from hopewall.vault import Vault
from hopewall.vault.scan_looks import Look, ScanLooks
from tests.media.pdfs import many_pages
from tests.services.studio.conftest import CURATOR, OFFICER, VERIFIER, Seat
from tests.services.studio.papers import SCAN, added, blank, filled


@pytest.fixture(scope="module")
def workshop() -> Iterator[ScanWorkshop]:
    made = ScanWorkshop()
    yield made
    made.close()


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    folder = tmp_path / "memory"
    folder.mkdir()
    return folder


def picture() -> bytes:
    file = BytesIO()
    Image.new("RGB", (620, 877), (240, 236, 228)).save(file, "PNG")
    return file.getvalue()


def several_pages(*shades: int, compression: str = "group4") -> bytes:
    """Return a TIFF as an office scanner writes it: a page of each shade, each of another size."""
    file = BytesIO()
    bits = compression == "group4"
    first, *rest = [
        Image.new("1" if bits else "L", (620 + shade, 877), shade and 1 if bits else shade)
        for shade in shades
    ]
    first.save(file, "TIFF", save_all=True, append_images=rest, compression=compression)
    return file.getvalue()


def recorded(at: Seat, scan: bytes) -> ConsentRecorded:
    record = filled(blank(at, added(at).subject.subject_id).record, at(OFFICER).today)
    outcome = record_consent(at(OFFICER), record, scan)
    assert isinstance(outcome, ConsentRecorded), outcome
    return outcome


def viewings(vault: Vault) -> int:
    with vault.reading() as reading:
        return sum(e.action == AuditAction.SCAN_VIEWED for e in reading.audit.events())


def test_a_picture_is_drawn_anew_on_the_shelf_and_each_view_is_audited(
    at: Seat, vault: Vault, memory: Path, workshop: ScanWorkshop
) -> None:
    consent_id = recorded(at, picture()).record.consent_id
    shelf = PictureShelf(memory)
    assert isinstance(look_at_scan(at(CURATOR), consent_id, workshop, shelf), NotAllowed)
    assert viewings(vault) == 0
    for times in (1, 2):
        shown = look_at_scan(at(VERIFIER), consent_id, workshop, shelf)
        assert isinstance(shown, ScanShown), shown
        with Image.open(shown.address) as drawn:
            assert (drawn.format, drawn.size) == ("JPEG", (620, 877))
        assert viewings(vault) == times
    shelf.clear()
    assert list(memory.iterdir()) == []


def test_what_cannot_be_drawn_says_to_compare_with_the_paper(
    at: Seat, memory: Path, workshop: ScanWorkshop
) -> None:
    shelf = PictureShelf(memory)
    cut_off = several_pages(0, 9)[:-40]
    for scan, page in ((SCAN, 1), (b"\xff\xd8\xff no picture", 1), (cut_off, 2)):
        consent_id = recorded(at, scan).record.consent_id
        told = look_at_scan(at(VERIFIER), consent_id, workshop, shelf, page)
        assert isinstance(told, ScanNotDrawn)
        assert "paper" in told.sentence.en
    assert list(memory.iterdir()) == []


def test_a_pdf_is_drawn_page_by_page_and_only_all_of_them_let_it_be_verified(
    at: Seat, vault: Vault, memory: Path, workshop: ScanWorkshop
) -> None:
    record = recorded(at, scan_pdf("consent-1", at(OFFICER).today)).record
    desk, shelf = at(VERIFIER), PictureShelf(memory)
    for page in (1, 2):
        shown = look_at_scan(desk, record.consent_id, workshop, shelf, page)
        assert isinstance(shown, ScanShown), shown
        assert (shown.page, shown.pages, shown.drawable) == (page, 2, 2)
        assert [str(path) for path in memory.rglob("*") if path.is_file()] == [shown.address]
        refused = verify_consent(desk, record.consent_id, 1, VerifiedAgainst.SCAN)
        assert isinstance(refused, NotLookedAt)
        note_seen(desk, shown)
        assert pages_left(desk, shown) == 2 - page
    assert viewings(vault) == 1
    verified = verify_consent(desk, record.consent_id, 1, VerifiedAgainst.SCAN)
    assert isinstance(verified, ConsentVerified)


def test_of_a_long_pdf_the_last_pages_cannot_be_seen_here(
    at: Seat, memory: Path, workshop: ScanWorkshop
) -> None:
    consent_id = recorded(at, many_pages(41)).record.consent_id
    desk, shelf = at(VERIFIER), PictureShelf(memory)
    shown = look_at_scan(desk, consent_id, workshop, shelf, 40)
    assert isinstance(shown, ScanShown)
    assert (shown.pages, shown.drawable) == (41, 40)
    behind = look_at_scan(desk, consent_id, workshop, shelf, 41)
    assert isinstance(behind, ScanNotDrawn)
    assert "first 40 pages" in behind.sentence.en


@pytest.mark.parametrize("compression", ["group4", "tiff_lzw", "jpeg"])
def test_every_page_of_a_tiff_is_drawn_and_only_all_of_them_let_it_be_verified(
    at: Seat, memory: Path, workshop: ScanWorkshop, compression: str
) -> None:
    shades = (9, 120, 250)
    record = recorded(at, several_pages(*shades, compression=compression)).record
    assert record.scan_pages == 3
    desk, shelf = at(VERIFIER), PictureShelf(memory)
    for page, shade in enumerate(shades, 1):
        refused = verify_consent(desk, record.consent_id, 1, VerifiedAgainst.SCAN)
        assert isinstance(refused, NotLookedAt)
        shown = look_at_scan(desk, record.consent_id, workshop, shelf, page)
        assert isinstance(shown, ScanShown), shown
        assert (shown.page, shown.pages, shown.drawable) == (page, 3, 3)
        assert [str(path) for path in memory.rglob("*") if path.is_file()] == [shown.address]
        with Image.open(shown.address) as drawn:
            assert (drawn.format, drawn.size) == ("JPEG", (620 + shade, 877)), "each its own page"
        note_seen(desk, shown)
        assert pages_left(desk, shown) == 3 - page
    verified = verify_consent(desk, record.consent_id, 1, VerifiedAgainst.SCAN)
    assert isinstance(verified, ConsentVerified)


def test_each_page_of_a_tiff_has_the_limits_of_a_picture_of_its_own(
    at: Seat, memory: Path, workshop: ScanWorkshop
) -> None:
    file = BytesIO()
    vast = Image.new("1", (6_100, 6_000))
    Image.new("1", (620, 877)).save(
        file, "TIFF", save_all=True, append_images=[vast], compression="group4"
    )
    consent_id = recorded(at, file.getvalue()).record.consent_id
    desk, shelf = at(VERIFIER), PictureShelf(memory)
    first = look_at_scan(desk, consent_id, workshop, shelf, 1)
    assert isinstance(first, ScanShown)
    note_seen(desk, first)
    second = look_at_scan(desk, consent_id, workshop, shelf, 2)
    assert isinstance(second, ScanNotDrawn), "36.6 million pixels are more than are read"
    assert "This page" in second.sentence.en
    assert pages_left(desk, first) == 1
    assert isinstance(verify_consent(desk, consent_id, 1, VerifiedAgainst.SCAN), NotLookedAt), (
        "a page that cannot be drawn was not seen"
    )


def test_of_a_long_tiff_the_last_pages_cannot_be_seen_here(
    at: Seat, memory: Path, workshop: ScanWorkshop
) -> None:
    consent_id = recorded(at, several_pages(*range(41))).record.consent_id
    desk, shelf = at(VERIFIER), PictureShelf(memory)
    shown = look_at_scan(desk, consent_id, workshop, shelf, 40)
    assert isinstance(shown, ScanShown)
    assert (shown.pages, shown.drawable) == (41, 40)
    for page in (0, 41):
        behind = look_at_scan(desk, consent_id, workshop, shelf, page)
        assert isinstance(behind, ScanNotDrawn)
        assert "first 40 pages" in behind.sentence.en


def test_a_scan_whose_bytes_changed_says_so_and_cannot_be_verified(
    at: Seat, vault: Vault, memory: Path, workshop: ScanWorkshop
) -> None:
    record = recorded(at, picture()).record
    folder = at(OFFICER).home.vault
    (sealed,) = [p for p in folder.rglob("*") if p.is_file() and record.scan_asset in p.name]
    sealed.chmod(0o600)
    changed = bytearray(sealed.read_bytes())
    changed[-1] ^= 1
    sealed.write_bytes(changed)
    told = look_at_scan(at(VERIFIER), record.consent_id, workshop, PictureShelf(memory))
    assert isinstance(told, ScanNotThere)
    assert "not the file that was attached" in told.sentence.en
    refused = [
        verify_consent(at(VERIFIER), record.consent_id, record.version, against)
        for against in VerifiedAgainst
    ]
    assert refused == [told, told]
    assert viewings(vault) == 0


def test_verifying_needs_the_page_on_the_screen_or_a_word_about_the_paper(
    at: Seat, vault: Vault, memory: Path, workshop: ScanWorkshop
) -> None:
    record = recorded(at, picture()).record
    desk = at(VERIFIER)

    def verify(against: VerifiedAgainst) -> object:
        return verify_consent(desk, record.consent_id, record.version, against)

    unseen = verify(VerifiedAgainst.SCAN)
    assert isinstance(unseen, NotLookedAt)
    shown = look_at_scan(desk, record.consent_id, workshop, PictureShelf(memory))
    assert isinstance(shown, ScanShown)
    drawn = verify(VerifiedAgainst.SCAN)
    assert isinstance(drawn, NotLookedAt), "drawing a page is not seeing it"
    assert "1 page of" in drawn.sentence.en
    note_seen(desk, replace(shown, scan_sha256="0" * 64))
    note_seen(desk, replace(shown, page=2))
    assert isinstance(verify(VerifiedAgainst.SCAN), NotLookedAt)
    note_seen(desk, shown)
    verified = verify(VerifiedAgainst.SCAN)
    assert isinstance(verified, ConsentVerified)
    assert verified.record.verified_against is VerifiedAgainst.SCAN
    with vault.reading() as reading:
        said = [event_words(event).en for event in reading.audit.of_subject(record.subject_id)]
    assert "A consent was verified: against every page of the scan" in said


def test_without_a_scan_there_is_only_the_paper_and_a_new_login_has_seen_nothing(
    at: Seat, vault: Vault
) -> None:
    record = filled(blank(at, added(at).subject.subject_id).record, at(OFFICER).today)
    record_consent(at(OFFICER), record)
    desk = at(VERIFIER)
    by_scan = verify_consent(desk, record.consent_id, 1, VerifiedAgainst.SCAN)
    assert isinstance(by_scan, ScanNotThere)
    by_paper = verify_consent(desk, record.consent_id, 1, VerifiedAgainst.PAPER)
    assert isinstance(by_paper, ConsentVerified)
    with vault.reading() as reading:
        said = [event_words(event).zh_hans for event in reading.audit.of_subject(record.subject_id)]
    assert "核对了同意书：对照已签的纸质原件" in said
    looks, mine = ScanLooks(), Look("bo", "0" * 64)
    assert looks.left(mine) is None
    looks.drawn(mine, 1, 2)
    looks.seen(mine, 1)
    assert (looks.left(mine), looks.whole(mine)) == (1, False)
    assert looks.left(Look("anna", "0" * 64)) is None, "what one has seen, another has not"
    looks.drawn(mine, 1, 1)
    assert looks.left(mine) == 1, "another count of pages is another file: all anew"
