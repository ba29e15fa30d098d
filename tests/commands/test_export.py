"""`hopewall export`: what a person or another system is given, as files."""

import csv
import json
import stat
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from fhir.resources.R4B.consent import Consent

from hopewall.core.consent import RecallTask, Scope
from hopewall.services.home import Home
from tests.commands.speech import CommandLine
from tests.interop.printed import Printed, squeezed
from tests.services.demonstration import MEMBERS, NOW, ordinary, person_of, story_of, vault_of


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "given"


def export(hopewall: CommandLine, home: Home, *words: object) -> None:
    hopewall.succeeds("export", *words, "--home", home.root)


def test_a_consent_leaves_as_fhir_that_validates(
    hopewall: CommandLine, home: Home, out: Path
) -> None:
    person = person_of(ordinary())
    export(hopewall, home, "consent", person, "--format", "fhir", "--out", out)
    made = json.loads(out.read_text("utf-8"))
    Consent.model_validate(made)
    assert made["status"] == "active"
    assert made["patient"]["identifier"]["value"] == person


def test_the_copy_is_in_the_site_s_first_language_unless_another_is_asked_for(
    hopewall: CommandLine, home: Home, out: Path
) -> None:
    person = person_of(ordinary())
    export(hopewall, home, "consent", person, "--out", out)
    assert "您的知情同意书" in Printed(out.read_bytes()).text
    export(hopewall, home, "consent", person, "--lang", "en", "--out", out, "--replace")
    assert squeezed("Your consent") in squeezed(Printed(out.read_bytes()).text)


def test_after_a_withdrawal_the_receipt_names_every_place_and_the_vault_knows_its_hash(
    hopewall: CommandLine, home: Home, out: Path
) -> None:
    person = person_of(ordinary())
    hopewall.succeeds("withdraw", person, "--home", home.root)
    tasks = (RecallTask("screens", "lobby", NOW.date(), NOW), RecallTask("recall", "x", NOW.date()))
    with vault_of(home) as vault, vault.unit_of_work() as work:
        (event,) = work.withdrawals.of(person)
        work.withdrawals.follow_up(replace(event, tasks=tasks))
        work.commit()
    said = hopewall.succeeds(
        "export", "withdrawal", person, "--format", "receipt", "--out", out, "--json",
        "--home", home.root,
    )  # fmt: skip
    made = json.loads(out.read_text("utf-8"))
    assert [place["holder"] for place in made["places"]] == ["lobby", "x"]
    assert made["records"][0]["consent_status"]["status"] == "withdrawn"
    with vault_of(home) as vault, vault.reading() as reading:
        (event,) = reading.withdrawals.of(person)
    assert event.receipt_sha256 == said.json["sha256"]
    assert event.tasks == tasks

    export(hopewall, home, "withdrawal", event.withdrawal_id, "--out", out, "--replace")
    text = squeezed(Printed(out.read_bytes()).text)
    assert "撤回同意回执" in text
    assert "大厅屏幕" in text
    assert said.json["sha256"] in text


def test_the_same_command_again_makes_the_same_paper(
    hopewall: CommandLine, home: Home, tmp_path: Path
) -> None:
    papers = []
    for name in ("one", "two"):
        export(hopewall, home, "consent", person_of(ordinary()), "--out", tmp_path / name)
        papers.append((tmp_path / name).read_bytes())
    assert papers[0] == papers[1]


def test_what_is_exported_is_private_and_nothing_is_overwritten_unasked(
    hopewall: CommandLine, home: Home, out: Path
) -> None:
    words = ("export", "consent", person_of(ordinary()), "--out", out, "--home", home.root)
    hopewall.succeeds(*words)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    before = out.read_bytes()
    hopewall.fails(*words, "--format", "fhir", saying="already there")
    assert out.read_bytes() == before
    assert [path.name for path in out.parent.iterdir() if ".part" in path.name] == []


@pytest.mark.parametrize("place", ["nowhere/given", "."])
def test_a_place_that_cannot_be_is_one_sentence(
    hopewall: CommandLine, home: Home, tmp_path: Path, place: str
) -> None:
    hopewall.fails(
        "export", "consent", person_of(ordinary()), "--out", tmp_path / place, "--home", home.root
    )


def test_nobody_and_nothing_is_one_sentence(hopewall: CommandLine, home: Home, out: Path) -> None:
    for words, saying in (
        (("consent", "Nobody Fictional"), "Nobody in the vault"),
        (("withdrawal", "Nobody Fictional"), "Nobody in the vault"),
        (("withdrawal", person_of(ordinary())), "taken nothing back"),
    ):
        hopewall.fails("export", *words, "--out", out, "--home", home.root, saying=saying)
    assert not out.exists()


def test_a_consent_is_found_by_a_story_too_and_by_its_own_id(
    hopewall: CommandLine, home: Home, out: Path
) -> None:
    member = ordinary()
    export(hopewall, home, "consent", story_of(member), "--format", "receipt", "--out", out)
    record = json.loads(out.read_text("utf-8"))["record_id"]
    export(hopewall, home, "consent", record, "--format", "fhir", "--out", out, "--replace")
    assert json.loads(out.read_text("utf-8"))["identifier"][0]["value"] == record


def test_the_table_has_every_consent_its_answers_and_no_name(
    hopewall: CommandLine, home: Home, out: Path
) -> None:
    export(hopewall, home, "consents", "--out", out)
    text = out.read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(StringIO(text)))
    assert len(rows) == len(MEMBERS)
    assert {row["status"] for row in rows} >= {"active", "withdrawn", "expired"}
    assert all(row[f"scope_{Scope.FACE_PHOTO}"] in {"granted", "refused"} for row in rows)
    for member in MEMBERS:
        assert not [name for name in member.name.values() if f",{name}," in text]
