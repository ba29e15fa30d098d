"""`hopewall import`: tables of consents at the command line, good ones and bad ones."""

import csv
from io import StringIO
from pathlib import Path

import pytest

from hopewall.demo.staff import RECORDER_ID
from hopewall.interop.table.columns import COLUMNS
from hopewall.interop.table.writing import csv_bytes
from hopewall.services.home import Home
from tests.commands.speech import CommandLine
from tests.commands.test_clock import all_but_the_audit
from tests.interop.test_table import redcap_rows
from tests.services.demonstration import vault_of
from tests.services.test_consent_import import row

NO_FORM = {"form_id": "", "form_version": "", "form_language": ""}


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    write(path, row("1", **NO_FORM), row("2", signed_on="03/04/2026", **NO_FORM))
    return path


def write(path: Path, *rows: dict[str, str]) -> None:
    path.write_bytes(csv_bytes(list(COLUMNS), [list(one.values()) for one in rows]))


def people(home: Home) -> int:
    with vault_of(home) as vault, vault.reading() as reading:
        return reading.people.count()


def test_good_rows_come_in_and_the_bad_one_is_one_line(
    hopewall: CommandLine, home: Home, table: Path
) -> None:
    before = people(home)
    spoken = hopewall("import", "consents", table, "--home", home.root)
    assert spoken.code == 1
    assert spoken.err.count("\n") == 1
    assert spoken.err.startswith("Row 3, column signed_on: ")
    assert "1 taken as drafts, 0 already there, 0 different from before, 1 refused" in spoken.out
    assert people(home) == before + 1


def test_json_says_the_same_row_by_row_and_a_second_run_adds_nothing(
    hopewall: CommandLine, home: Home, table: Path
) -> None:
    words = ("import", "consents", table, "--json", "--home", home.root)
    first, second = hopewall(*words).json, hopewall(*words).json
    assert [one["end"] for one in first["rows"]] == ["added", "refused"]
    assert [one["end"] for one in second["rows"]] == ["already-there", "refused"]
    assert first["rows"][0]["consent"] == second["rows"][0]["consent"]
    assert first["encoding"] == "UTF-8"


def test_a_dry_run_changes_nothing_but_the_audit(
    hopewall: CommandLine, home: Home, table: Path
) -> None:
    write(table, row("1", **NO_FORM))
    before = all_but_the_audit(home)
    spoken = hopewall.succeeds("import", "consents", table, "--dry-run", "--home", home.root)
    assert "would be taken" in spoken.out
    assert all_but_the_audit(home) == before


def test_what_was_imported_is_on_no_screen_and_in_no_release(
    hopewall: CommandLine, home: Home, table: Path
) -> None:
    hopewall("import", "consents", table, "--home", home.root)
    before = hopewall.succeeds("gate", "--json", "--home", home.root).json
    hopewall.succeeds("release", "build", "--home", home.root)
    assert hopewall.succeeds("gate", "--json", "--home", home.root).json == before
    needle = "虚构1".encode()
    files = [path for path in home.release.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if needle in path.read_bytes()]


def test_who_imports_is_who_logged_in(hopewall: CommandLine, home: Home, table: Path) -> None:
    hopewall("import", "consents", table, "--home", home.root)
    with vault_of(home) as vault, vault.reading() as reading:
        drafts = [
            record
            for subject in reading.people.all()
            for record in reading.consents.of(subject.subject_id)
            if not record.verified_by
        ]
    assert drafts
    assert {record.recorded_by for record in drafts} == {RECORDER_ID}


@pytest.mark.parametrize(
    ("content", "saying"),
    [
        (b"PK\x03\x04 a workbook", "workbook"),
        (b"record_id,colour\n1,red\n", "lacks the column source_id"),
        (b"record_id,colour\n1,red\n", "colour"),
        (b"", "empty"),
        (b"a\0b", "binary"),
    ],
)
def test_a_wrong_file_is_one_sentence_and_changes_nothing(
    hopewall: CommandLine, home: Home, tmp_path: Path, content: bytes, saying: str
) -> None:
    path = tmp_path / "wrong.csv"
    path.write_bytes(content)
    before = people(home)
    hopewall.fails("import", "consents", path, "--home", home.root, saying=saying)
    hopewall.fails(
        "import", "consents", tmp_path / "none.csv", "--dry-run", "--home", home.root,
        saying="no file",
    )  # fmt: skip
    assert people(home) == before


def test_a_redcap_export_comes_in_with_its_map_and_its_pdfs(
    hopewall: CommandLine, home: Home, tmp_path: Path
) -> None:
    folder = tmp_path / "pdfs"
    folder.mkdir()
    (folder / "pid1_id7_2026.pdf").write_bytes(b"%PDF-1.7 signed")
    export, mapping = tmp_path / "redcap.csv", tmp_path / "map.toml"
    filled = {"consent_form_timestamp": "2026-03-01 14:22:05", "may_show_face": "1"}
    export.write_bytes(redcap_rows({"record_id": "7", **filled}, {"record_id": "8", **filled}))
    hopewall.succeeds("import", "template", "redcap-map", "--out", mapping)
    text = mapping.read_text("utf-8")
    for line in ('form_id = "wall-consent"', 'form_version = "1.0.0"', 'form_language = "zh-Hans"'):
        text = text.replace(line, "")
    mapping.write_text(text, "utf-8")
    spoken = hopewall(
        "import", "consents", export, "--format", "redcap", "--map", mapping,
        "--pdf-folder", folder, "--json", "--home", home.root,
    )  # fmt: skip
    assert [(one["end"], one["column"]) for one in spoken.json["rows"]] == [
        ("added", ""),
        ("refused", "scan_file"),
    ]
    assert spoken.json["ignored_columns"] == ["hospital_phone"]
    with vault_of(home) as vault, vault.reading() as reading:
        (record,) = reading.consents.history(spoken.json["rows"][0]["consent"])
    assert len(record.scan_sha256) == 64
    assert record.verified_by == ""


def test_redcap_without_a_map_and_a_map_without_redcap_are_one_sentence(
    hopewall: CommandLine, home: Home, table: Path
) -> None:
    words = ("import", "consents", table, "--dry-run", "--home", home.root)
    hopewall.fails(*words, "--format", "redcap", saying="--map")
    hopewall.fails(*words, "--map", table, saying="--map")
    hopewall.fails(*words, "--pdf-folder", table, saying="no folder")


def test_the_template_is_a_table_that_a_spreadsheet_opens(
    hopewall: CommandLine, tmp_path: Path
) -> None:
    out = tmp_path / "empty.csv"
    hopewall.succeeds("import", "template", "consents", "--out", out)
    head, explanations = csv.reader(StringIO(out.read_text("utf-8-sig")))
    assert head == list(COLUMNS)
    assert all(explanations)
    hopewall.fails("import", "template", "consents", "--out", out, saying="already there")
