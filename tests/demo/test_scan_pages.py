"""The demonstration's scans: real files, one for each consent, that the vault keeps (CG-09)."""

import re
from datetime import date
from pathlib import Path

from hopewall.core.attachment import ScanState
from hopewall.demo.scan_pages import PAGES, scan_pdf
from hopewall.services.home import Home
from tests.services.demonstration import make_quickly, vault_of


def test_a_scan_is_a_pdf_whose_table_points_at_its_objects() -> None:
    data = scan_pdf("consent (1)", date(2026, 3, 4))
    assert data.startswith(b"%PDF-1.4\n")
    assert data.endswith(b"%%EOF\n")
    start = int(data.split(b"startxref\n")[1].split(b"\n")[0])
    assert data[start:].startswith(b"xref\n")
    places = [int(place) for place in re.findall(rb"(\d{10}) 00000 n", data)]
    assert len(places) == 3 + 2 * PAGES
    for number, place in enumerate(places, start=1):
        assert data[place:].startswith(b"%d 0 obj" % number)
    for length, body in re.findall(rb"/Length (\d+)>>stream\n(.*?)\nendstream", data, re.DOTALL):
        assert int(length) == len(body)
    assert rb"consent \(1\)" in data


def test_two_consents_have_two_scans() -> None:
    day = date(2026, 3, 4)
    assert scan_pdf("a", day) != scan_pdf("b", day)


def test_every_consent_of_the_demonstration_has_its_scan_cg09(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    make_quickly(home, 30)
    with vault_of(home) as vault, vault.reading() as look:
        records = [
            record for one in look.people.all() for record in look.consents.of(one.subject_id)
        ]
        assert len(records) == 30
        assert set(look.scans.states(records).values()) == {ScanState.SOUND}
        assert {look.scans.deep_state(record) for record in records} == {ScanState.SOUND}
        assert {record.scan_pages for record in records} == {PAGES}
        assert len({record.scan_sha256 for record in records}) == 30
