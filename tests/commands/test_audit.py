"""`hopewall audit`: what it says about a sound audit, and about one that was tampered with."""

import csv
import io
import json
from contextlib import closing
from pathlib import Path

import pytest

from hopewall.services.audit_spool import SPOOL, spool
from hopewall.services.home import Home
from tests.commands.speech import CommandLine
from tests.services.demonstration import (
    beneath,
    ordinary,
    person_of,
    replace_bytes,
    story_of,
    vault_of,
)
from tests.services.test_audit_spool import failed


def rows(home: Home, *statements: str) -> None:
    """Change the audit as no part of hopewall would."""
    with vault_of(home) as vault:
        vault.checkpoint()
    with closing(beneath(home)) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, sql in triggers:
            connection.execute(sql)
        connection.commit()


def test_a_demonstration_is_sound_and_says_that_no_anchor_was_there(
    hopewall: CommandLine, home: Home
) -> None:
    said = hopewall.succeeds("audit", "verify", "--home", home.root)
    assert "sound" in said.out
    assert "no anchor" in said.out
    told = hopewall.succeeds("audit", "verify", "--home", home.root, "--json").json
    assert told["sound"] is True
    assert told["verdict"] == "Sound"


def test_an_anchor_in_its_file_finds_the_cut_tail(hopewall: CommandLine, home: Home) -> None:
    hopewall.succeeds("audit", "anchor", "--home", home.root)
    said = hopewall.succeeds("audit", "verify", "--home", home.root)
    assert "1 anchor found in it" in said.out
    rows(home, "DELETE FROM audit_event WHERE seq > 10")
    told = hopewall("audit", "verify", "--home", home.root, "--json")
    assert told.code == 1
    # Opening the vault to verify is an event of its own.
    assert (told.json["verdict"], told.json["found"]) == ("CutTail", 11)


def test_an_anchor_on_paper_finds_it_too(hopewall: CommandLine, home: Home) -> None:
    code = hopewall.succeeds("audit", "anchor", "--print", "--home", home.root).out.strip()
    assert not (home.root / "audit-anchors.txt").exists()
    hopewall.succeeds("audit", "verify", "--home", home.root, "--anchor", code.lower())
    rows(home, "DELETE FROM audit_event WHERE seq > 10")
    said = hopewall("audit", "verify", "--home", home.root, "--anchor", code)
    assert said.code == 1
    assert "cut off" in said.out
    hopewall.fails(
        "audit", "verify", "--home", home.root, "--anchor", code[:-1] + "?", saying="no anchor"
    )


def test_an_edit_and_a_deletion_are_named(hopewall: CommandLine, home: Home) -> None:
    rows(home, "UPDATE audit_event SET reason_code = 'phone' WHERE seq = 7")
    said = hopewall("audit", "verify", "--home", home.root)
    assert (said.code, "Event 7" in said.out) == (1, True)
    rows(home, "DELETE FROM audit_event WHERE seq = 7")
    said = hopewall("audit", "verify", "--home", home.root)
    assert (said.code, "Event 7" in said.out) == (1, True)


def test_anchors_can_lie_on_another_disk(hopewall: CommandLine, home: Home, tmp_path: Path) -> None:
    there = tmp_path / "other" / "anchors.txt"
    settings = home.root / "site.toml"
    text = settings.read_text().replace('audit_anchors = ""', f'audit_anchors = "{there}"')
    replace_bytes(settings, text.encode())
    hopewall.succeeds("audit", "anchor", "--home", home.root)
    hopewall.succeeds("audit", "anchor", "--home", home.root)
    assert len(there.read_text().splitlines()) == 2
    assert "2 anchors" in hopewall.succeeds("audit", "verify", "--home", home.root).out
    there.write_text(there.read_text().replace("20", "19", 1))
    hopewall.fails("audit", "verify", "--home", home.root, saying="Line 1 of the anchors")


def test_anchors_in_a_home_folder_that_nobody_has_cost_one_sentence(
    hopewall: CommandLine, home: Home
) -> None:
    settings = home.root / "site.toml"
    text = settings.read_text().replace(
        'audit_anchors = ""', 'audit_anchors = "~nobody-here/anchors.txt"'
    )
    replace_bytes(settings, text.encode())
    for action in ("anchor", "verify"):
        hopewall.fails("audit", action, "--home", home.root, saying="this home folder")


def test_every_opening_is_an_event_and_brings_what_waited(
    hopewall: CommandLine, home: Home
) -> None:
    assert spool(home, failed())
    hopewall.succeeds("gate", "--home", home.root)
    shown = hopewall.succeeds("audit", "show", "--home", home.root, "--last", "3", "--json").json
    assert [event["action"] for event in shown] == ["pin-failed", "vault-opened", "vault-opened"]
    assert not (home.kiosk / SPOOL).exists()


def test_show_of_one_person(hopewall: CommandLine, home: Home) -> None:
    hopewall.succeeds("withdraw", story_of(ordinary()), "--home", home.root)
    person = ("--person", person_of(ordinary()), "--json")
    shown = hopewall.succeeds("audit", "show", "--home", home.root, *person).json
    # Off every screen of this machine, and each channel's screens: proven, and so closed.
    assert [event["action"] for event in shown][-6:] == [
        "withdrawn",
        "story-hidden",
        "story-hidden",
        "task-done",
        "task-done",
        "task-done",
    ]
    assert len({event["subject_pseudonym"] for event in shown}) == 1
    hopewall.fails("audit", "show", "--home", home.root, "--person", "Nobody", saying="Nobody")


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_an_export_has_every_event_and_is_one_itself(
    hopewall: CommandLine, home: Home, tmp_path: Path, kind: str
) -> None:
    out = tmp_path / f"audit.{kind}"
    options = ("--json",) if kind == "json" else ()
    hopewall.succeeds("audit", "export", "--home", home.root, "--out", out, *options)
    text = out.read_text()
    events = json.loads(text) if kind == "json" else list(csv.DictReader(io.StringIO(text)))
    assert [int(event["seq"]) for event in events] == list(range(1, len(events) + 1))
    assert events[-1]["action"] == "exported"
    hopewall.fails("audit", "export", "--home", home.root, "--out", out, saying="already a file")
    assert out.read_text() == text
    printed = hopewall.succeeds("audit", "export", "--home", home.root, *options)
    assert len(printed.out) > len(text)


def test_an_audit_without_a_vault_is_one_sentence(hopewall: CommandLine, tmp_path: Path) -> None:
    hopewall.fails("audit", "verify", "--home", tmp_path / "nothing", saying="vault")
