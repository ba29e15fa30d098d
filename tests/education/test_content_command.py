"""`hopewall content`: what it prints, its exit codes, and the stamp of a translation."""

import json
from pathlib import Path

import pytest

from hopewall.cli import main
from tests.education.sample_pages import CHINESE, ENGLISH
from tests.education.test_library import shelve

ON = ["--on", "2026-11-22"]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return shelve(tmp_path / "content")


def test_a_good_folder_exits_with_0(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["content", "check", str(content), *ON]) == 0
    assert "0 block" in capsys.readouterr().out


def test_the_json_has_the_agreed_shape(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = content / "en" / "small-page.md"
    page.write_text(ENGLISH.replace("You wait", "<b>You wait"), "utf-8")
    assert main(["content", "check", str(page), "--json", *ON]) == 1
    found = json.loads(capsys.readouterr().out)
    assert {tuple(entry) for entry in found} == {
        ("file", "line", "rule", "severity", "text", "why")
    }
    assert {entry["severity"] for entry in found} <= {"block", "review", "warn"}
    html = next(entry for entry in found if entry["rule"] == "raw-html")
    assert html["line"] == 30
    assert html["file"] == str(page)


def test_only_the_pages_that_were_named_are_reported(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "en" / "small-page.md").write_text("no front matter", "utf-8")
    other = content / "en" / "other-page.md"
    assert main(["content", "check", str(other), "--json", "--quiet", *ON]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert main(["content", "check", str(content / "en"), *ON]) == 1


def test_a_hospitals_own_content_is_checked_too(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "home" / "content" / "en"
    own.mkdir(parents=True)
    (own / "small-page.md").write_text(ENGLISH.replace("You wait", "<b>You wait"), "utf-8")
    home = str(tmp_path / "home")
    assert main(["content", "check", str(content), "--home", home, *ON]) == 1
    assert "own-page-kept" in capsys.readouterr().out


def test_what_is_not_there_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["content", "check", "/nowhere/at/all.md"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_the_stamp_makes_a_translation_current(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = content / "zh-Hans" / "small-page.md"
    page.write_text(CHINESE.replace('of = "1.0.0"', 'of = "0.1.0"'), "utf-8")
    assert main(["content", "check", str(page), *ON]) == 1
    assert main(["content", "stamp", str(page)]) == 0
    assert main(["content", "check", str(page), *ON]) == 0
    before = page.read_bytes()
    assert main(["content", "stamp", str(page)]) == 0
    assert page.read_bytes() == before


def test_an_english_page_takes_no_stamp(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["content", "stamp", str(content / "en" / "small-page.md")]) == 1
    assert main(["content", "stamp", str(content / "zh-Hans" / "nothing.md")]) == 1
