"""`hopewall claims check`: what it prints, its exit codes, and files that are no texts."""

import io
import json
import sys
from pathlib import Path

import pytest

from hopewall.cli import main

Captured = pytest.CaptureFixture[str]
EXACT = {"file", "line", "rule", "severity", "text", "why"}


@pytest.fixture
def claim(tmp_path: Path) -> Path:
    file = tmp_path / "story.txt"
    file.write_text("今天的粥有点咸。\n打完细胞，肿瘤消失了。\n这不是治愈。\n", "utf-8")
    return file


def check(*words: str | Path) -> int:
    return main(["claims", "check", *map(str, words)])


def test_the_json_has_the_agreed_shape(claim: Path, capsys: Captured) -> None:
    assert check("--profile", "CN", "--lang", "zh-Hans", claim, "--json") == 1
    found = json.loads(capsys.readouterr().out)
    assert [(each["file"], each["line"], each["severity"]) for each in found] == [
        (str(claim), 2, "block")
    ]
    assert set(found[0]) >= EXACT
    assert found[0]["rule"] == "outcome"
    assert found[0]["why_zh"]
    assert found[0]["instead"]
    assert set(found[0]["sources"]) == {"CN"}


def test_a_good_text_exits_with_0(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "story.txt"
    file.write_text("The soup was too salty.", "utf-8")
    assert check(file, "--json") == 0
    assert json.loads(capsys.readouterr().out) == []
    assert check(file) == 0
    assert capsys.readouterr().out == "0 block, 0 review, 0 warn\n"


def test_a_review_is_no_failure(claim: Path, capsys: Captured) -> None:
    assert check("--profile", "US", "--profile", "UK", claim) == 0
    said = capsys.readouterr().out
    assert f"{claim}:2:1: review [outcome] “打完细胞，肿瘤消失”" in said
    assert "0 block, 1 review, 0 warn" in said


def test_standard_input_is_a_file_too(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    given = io.TextIOWrapper(io.BytesIO("他治愈了".encode()))
    monkeypatch.setattr(sys, "stdin", given)
    assert check("-", "--json", "--kind", "title") == 1
    found = json.loads(capsys.readouterr().out)
    assert [(each["file"], each["text"]) for each in found] == [("standard input", "治愈")]


def test_several_files_are_told_apart(claim: Path, tmp_path: Path, capsys: Captured) -> None:
    other = tmp_path / "other.txt"
    other.write_text("I am cured.", "utf-8")
    assert check(claim, other, "--json") == 1
    found = json.loads(capsys.readouterr().out)
    assert {each["file"] for each in found} == {str(claim), str(other)}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "no text file"),
        ("治愈".encode("utf-16"), "UTF-16"),
        ("l\u2019été à Noël".encode("cp1252"), "not in UTF-8"),
        (b"a" * 1_000_001, "more than 1,000,000 bytes"),
    ],
)
def test_what_is_no_text_gets_one_line(
    tmp_path: Path, capsys: Captured, content: bytes, sentence: str
) -> None:
    file = tmp_path / "odd"
    file.write_bytes(content)
    assert check(file) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert str(file) in captured.err
    assert sentence in captured.err


def test_gb18030_is_read_and_said_so(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes("他已经治愈了。".encode("gb18030"))
    assert check(file, "--json") == 1
    captured = capsys.readouterr()
    assert [each["text"] for each in json.loads(captured.out)] == ["治愈"]
    assert "GB18030" in captured.err


def test_one_unreadable_file_hides_nothing_about_the_others(
    claim: Path, tmp_path: Path, capsys: Captured
) -> None:
    good = tmp_path / "good.txt"
    good.write_text("Soup.", "utf-8")
    assert check(tmp_path / "nowhere.txt", good, "--json") == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out) == []
    assert captured.err.count("\n") == 1
    assert check(tmp_path, "--json") == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_the_profiles_of_a_site_are_asked(claim: Path, tmp_path: Path, capsys: Captured) -> None:
    assert check(claim, "--home", tmp_path / "no-site") == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_wrong_profile_is_one_line(claim: Path, capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        check("--profile", "FR", claim)
    assert ended.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_byte_order_mark_moves_no_column(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "mark.txt"
    file.write_bytes(b"\xef\xbb\xbf" + "治愈了".encode())
    check(file, "--json")
    assert json.loads(capsys.readouterr().out)[0]["column"] == 1
