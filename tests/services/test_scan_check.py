"""Scans that are missing or changed are found, whoever's they are (CG-09)."""

from contextlib import closing
from pathlib import Path

import pytest

from hopewall.core.attachment import ScanState
from hopewall.services.home import Home
from hopewall.services.scan_check import ScansChecked, check_scans
from hopewall.vault import Vault
from tests.services.demonstration import MEMBERS, beneath, ordinary, person_of, replace_bytes


def check(vault: Vault, *, thorough: bool = False) -> ScansChecked:
    with vault.reading() as look:
        return check_scans(look, thorough=thorough)


def scan_of(home: Home, vault: Vault, number: int) -> Path:
    with vault.reading() as look:
        (record,) = look.consents.of(person_of(ordinary(number)))
    return home.vault / "attachments" / record.scan_asset[:2] / record.scan_asset


@pytest.mark.parametrize("thorough", [False, True])
def test_a_whole_hospital_has_sound_scans_cg09(vault: Vault, *, thorough: bool) -> None:
    told: list[tuple[str, int, int]] = []
    with vault.reading() as look:
        checked = check_scans(look, thorough=thorough, progress=lambda *words: told.append(words))
    assert checked == ScansChecked(len(MEMBERS), (), ())
    assert told[-1] == ("checking scans", len(MEMBERS), len(MEMBERS))


def test_missing_and_changed_scans_are_named_cg09(home: Home, vault: Vault) -> None:
    scan_of(home, vault, 1).unlink()
    changed = scan_of(home, vault, 2)
    data = bytearray(changed.read_bytes())
    data[-1] ^= 1
    replace_bytes(changed, bytes(data))
    quick, thorough = check(vault), check(vault, thorough=True)
    assert {(one.subject_id, one.state) for one in quick.findings} == {
        (person_of(ordinary(1)), ScanState.MISSING)
    }
    assert {(one.subject_id, one.state) for one in thorough.findings} == {
        (person_of(ordinary(1)), ScanState.MISSING),
        (person_of(ordinary(2)), ScanState.CHANGED),
    }
    assert all(one.consent_id in one.sentence for one in thorough.findings)


def test_consents_that_cannot_be_read_are_named_and_stop_nothing(home: Home, vault: Vault) -> None:
    scan_of(home, vault, 2).unlink()
    with closing(beneath(home)) as db:
        person = person_of(ordinary(1))
        db.execute("UPDATE subject_key SET epoch = 9 WHERE subject_id = ?", (person,))
        db.commit()
    checked = check(vault)
    assert checked.unreadable == (person_of(ordinary(1)),)
    assert [one.subject_id for one in checked.findings] == [person_of(ordinary(2))]
