"""The demonstration's own files: who can log in, and its recovery key."""

import json
from pathlib import Path
from unittest.mock import patch

from hopewall.demo import staff as demo_staff
from hopewall.demo.staff import RECOVERY_FILE_NAME
from hopewall.services import demo_staff_list
from hopewall.services.demo_staff_list import FILE_NAME
from hopewall.services.home import Home
from tests.commands.conftest import NEW
from tests.commands.speech import CommandLine
from tests.commands.test_making import Words


def test_demo_staff_json_has_exactly_the_form_that_scripts_rely_on(home: Home) -> None:
    told = json.loads((home.root / FILE_NAME).read_text("utf-8"))
    assert all(set(each) == {"role", "passphrase"} for each in told.values())
    roles = [each["role"] for each in told.values()]
    assert set(roles) == {"curator", "consent_officer", "reviewer", "clinician", "administrator"}
    assert roles.count("consent_officer") >= 2
    assert roles.count("reviewer") >= 2


def test_the_demonstrations_list_stays_true(
    hopewall: CommandLine, home: Home, new: Words, tmp_path: Path
) -> None:
    there = ("--home", home.root)
    hopewall.succeeds("staff", "remove", "Ruoxi", *there)
    assert hopewall.succeeds("gate", *there).note.startswith("Logged in as Bowen")
    hopewall.succeeds("staff", "reset", "Bowen", *new, *there)
    hopewall.succeeds("staff", "add", "Anna", "--role", "curator", *new, *there)
    told = json.loads((home.root / FILE_NAME).read_text("utf-8"))
    assert "Ruoxi" not in told
    assert told["Bowen"] == {"role": "consent_officer", "passphrase": NEW}
    assert told["Anna"] == {"role": "curator", "passphrase": NEW}
    hopewall.succeeds("gate", *there, "--as", "Anna")
    hopewall.succeeds("staff", "recovery", "--new", *there)
    hopewall.succeeds("gate", *there, "--recovery-key-file", home.root / RECOVERY_FILE_NAME)


def test_a_list_that_cannot_be_written_is_said_beside_what_was_done(
    hopewall: CommandLine, home: Home, new: Words
) -> None:
    with patch.object(demo_staff_list, "write_private", side_effect=OSError(28, "No space left")):
        said = hopewall("staff", "add", "Anna", "--role", "curator", *new, "--home", home.root)
    assert said.code == 1
    assert "Anna" in said.out
    assert "This is done, but demo-staff.json cannot be written (No space left)" in said.err
    assert len(said.err.strip().splitlines()) == 1


def test_a_recovery_key_that_cannot_be_kept_is_shown_and_said(
    hopewall: CommandLine, home: Home
) -> None:
    with patch.object(demo_staff, "write_private", side_effect=OSError(28, "No space left")):
        said = hopewall("staff", "recovery", "--new", "--home", home.root)
    assert said.code == 1
    assert "AGE-SECRET-KEY-1" in said.out
    assert f"{RECOVERY_FILE_NAME} cannot be written (No space left)" in said.err
    assert "holds the old one" in said.err


def test_the_demonstrations_recovery_key_lies_in_a_file_of_its_own(home: Home) -> None:
    text = (home.root / RECOVERY_FILE_NAME).read_text("utf-8")
    assert "AGE-SECRET-KEY-1" in text
    assert "AGE-SECRET-KEY" not in (home.root / FILE_NAME).read_text("utf-8")
