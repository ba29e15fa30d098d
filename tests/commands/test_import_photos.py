"""`hopewall import photos` and `import people` at the command line: progress, one line each."""

import csv
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from hopewall.services.home import Home
from hopewall.services.photo_desk import photos_of
from hopewall.services.photo_intake import unassigned_photos
from tests.commands.speech import CommandLine
from tests.services.demonstration import ordinary, person_of, vault_of
from tests.services.photo_room import photo_bytes


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "photos"
    found.mkdir()
    (found / "one.jpg").write_bytes(photo_bytes((600, 300, 700)))
    (found / "two.jpg").write_bytes(photo_bytes((900, 200, 900)))
    (found / "film.mov").write_bytes(b"\0\0\0\x14ftypqt  film")
    return found


def test_a_folder_comes_in_and_what_cannot_is_one_line(
    hopewall: CommandLine, home: Home, folder: Path
) -> None:
    spoken = hopewall("import", "photos", folder, "--home", home.root)
    assert spoken.code == 1
    lines = [line for line in spoken.err.splitlines() if not line.startswith("taking photos in:")]
    assert len(lines) == 1
    assert lines[0].startswith(f"{folder / 'film.mov'}: ")
    assert "2 photos taken as drafts, 2 of them nobody's yet, 0 already there, 1 refused" in (
        spoken.out
    )
    with vault_of(home) as vault:
        assert len(unassigned_photos(vault)) == 2
    listed = hopewall("photo", "unassigned", "--json", "--home", home.root).json
    assert len(listed) == 2
    assert all(f": nobody's yet, draft {one['photo']}" in spoken.out for one in listed)
    told = hopewall.succeeds("photo", "unassigned", "--home", home.root).out
    assert "2 photos are nobody's yet." in told
    person = person_of(ordinary())
    hopewall.succeeds("photo", "assign", listed[0]["photo"], person, "--home", home.root)
    again = hopewall("photo", "assign", listed[0]["photo"], person, "--home", home.root)
    assert again.code == 1
    assert len(again.err.splitlines()) == 1
    with vault_of(home) as vault:
        assert [one.photo.asset_id for one in photos_of(vault, person)] == [listed[0]["photo"]]
    (folder / "film.mov").unlink()
    again = hopewall("import", "photos", folder, "--json", "--home", home.root).json
    assert [one["end"] for one in again["photos"]] == ["already-there", "already-there"]
    assert again["fault"] == ""


def test_people_come_in_from_a_workbook_with_their_photos(
    hopewall: CommandLine, home: Home, folder: Path, tmp_path: Path
) -> None:
    book = tmp_path / "people.xlsx"
    hopewall.succeeds("import", "template", "people", "--lang", "zh-Hans", "--out", book)
    sheet = load_workbook(book)
    (rows,) = sheet.worksheets
    head = [str(cell.value) for cell in rows[1]]
    assert head[0] == "来源"
    assert "照片文件" in head
    example = {name: cell.value for name, cell in zip(head, rows[3], strict=True)}
    example |= {"来源": "desk", "照片文件": "one.jpg"}
    rows.delete_rows(3)
    rows.append([example[name] for name in head])
    sheet.save(book)
    spoken = hopewall("import", "people", book, "--photos", folder, "--home", home.root)
    assert spoken.code == 0, spoken.err
    assert "1 people taken as drafts" in spoken.out
    assert "1 photos taken as drafts, 0 of them nobody's yet" in spoken.out
    told = hopewall("import", "people", book, "--photos", folder, "--json", "--home", home.root)
    (row,) = told.json["rows"]
    assert row["end"] == "already-there"
    assert row["photo"]["end"] == "already-there"
    assert row["photo"]["person"] == row["person"]


@pytest.mark.parametrize("lang", ["en", "zh-Hans"])
@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_a_template_as_it_is_names_its_example_and_takes_nobody(
    hopewall: CommandLine, home: Home, tmp_path: Path, lang: str, suffix: str
) -> None:
    out = tmp_path / f"people.{suffix}"
    hopewall.succeeds("import", "template", "people", "--lang", lang, "--out", out)
    spoken = hopewall("import", "people", out, "--home", home.root)
    assert spoken.code == 1
    assert spoken.err.splitlines() == [
        "Row 3, column source_id: this is the template's example: delete the row."
    ]


def test_tables_that_are_none_are_refused_in_one_line(
    hopewall: CommandLine, home: Home, tmp_path: Path
) -> None:
    book = Workbook()
    target = BytesIO()
    book.save(target)
    text = StringIO()
    csv.writer(text).writerows([["source_id", "person_id", "colour"], ["a", "1", "red"]])
    for name, content in (
        ("empty.xlsx", target.getvalue()),
        ("broken.xlsx", target.getvalue()[:400]),
        ("archive.xlsx", b"PK\x03\x04 but nothing else"),
        ("page.html", b"<html>"),
        ("odd.csv", text.getvalue().encode()),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        spoken = hopewall("import", "people", path, "--home", home.root)
        assert spoken.code == 1
        assert len(spoken.err.splitlines()) == 1
        assert spoken.out == ""
    nowhere = hopewall("import", "photos", tmp_path / "nowhere", "--home", home.root)
    assert nowhere.code == 1
    assert len(nowhere.err.splitlines()) == 1


def test_a_site_says_whether_it_keeps_photos_as_they_came(
    hopewall: CommandLine, home: Home, folder: Path
) -> None:
    words = ("photo", "originals", "--home", home.root)
    assert "not kept" in hopewall.succeeds(*words).out
    assert "are kept" in hopewall.succeeds(*words, "--keep").out
    hopewall("import", "photos", folder / "one.jpg", "--home", home.root)
    dropped = hopewall.succeeds(*words, "--drop").out
    assert "1 photos as they came were destroyed" in dropped
    assert "not kept" in dropped
    assert hopewall(*words, "--drop", "--keep").code != 0
