"""`hopewall erase`, `evidence`, `nightly` and `reminders`, as somebody types them."""

from datetime import timedelta

import pytest

from hopewall.commands import evidence
from hopewall.core.codes import Language
from hopewall.services.home import Home
from tests.commands.speech import CommandLine
from tests.services.demonstration import NOW, holds, ordinary, person_of, story_of


def test_erase_asks_then_says_what_was_found_and_what_is_kept(
    hopewall: CommandLine, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = person_of(ordinary())
    hopewall.fails("erase", who, "--home", home.root, saying="--yes")
    said = hopewall.succeeds("erase", who, "--yes", "--home", home.root, "--json").json
    assert said["found"] == 0
    assert said["files"] > 50
    assert holds(home.root, who) == holds(home.root, story_of(ordinary())) == []
    kept = hopewall.succeeds("evidence", "list", "--home", home.root, "--json").json
    assert {one["id"] for one in kept} == {one["id"] for one in said["kept"]}
    assert hopewall.succeeds("evidence", "purge", "--home", home.root).out == "0 deleted\n"
    monkeypatch.setattr(evidence, "now", lambda: NOW + timedelta(days=4000))
    assert hopewall.succeeds("evidence", "purge", "--home", home.root).out.startswith("2 deleted")
    assert hopewall.succeeds("evidence", "list", "--home", home.root).out == "0 kept\n"


def test_erase_in_words_and_of_nobody(hopewall: CommandLine, home: Home) -> None:
    name = ordinary().name[Language.EN]
    said = hopewall.succeeds("erase", name, "--yes", "--home", home.root).out
    assert "records of the vault: 0\n" in said
    assert "Kept, sealed and apart" in said
    hopewall.fails("erase", name, "--yes", "--home", home.root, saying="Nobody in the vault")
    hopewall.fails("erase", "--home", home.root, saying="--resume")
    assert "under way" in hopewall.succeeds("erase", "--resume", "--home", home.root).out


def test_a_night_says_what_it_did_and_a_reminder_what_ends(
    hopewall: CommandLine, home: Home
) -> None:
    said = hopewall.succeeds("nightly", "--home", home.root, "--json").json
    shown = hopewall.succeeds("release", "show", "--home", home.root, "--json").json
    assert said["shown"]["lobby"] == shown["stories"]
    assert said["alerts"] == []
    assert (home.root / "audit-anchors.txt").exists()
    ends = (NOW + timedelta(days=20)).date().isoformat()
    later = hopewall.succeeds("reminders", "--on", ends, "--home", home.root, "--json").json
    assert all(one["stage"] in {0, 7, 30, 90} for one in later)
    words = hopewall.succeeds("reminders", "--on", ends, "--home", home.root).out
    assert words.startswith(f"{len(later)} reminders")
