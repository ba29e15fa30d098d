"""`hopewall handout` as it is typed: a file, or one clear line."""

import json
from pathlib import Path

import pytest

from hopewall.cli import main
from hopewall.education.site_settings import site_toml
from tests.core.take_home.test_take_home import BARE, SITE


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("home")
    (folder / "site.toml").write_text(site_toml(SITE), "utf-8")
    return folder


def handout(home: Path, out: Path, *more: str) -> int:
    return main(["handout", "--home", str(home), "--out", str(out), *more])


def test_a_hand_out_is_written_once(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sheet.pdf"
    asked = tmp_path / "asked.txt"
    asked.write_text("Who feeds the cat?\n\n", "utf-8")
    arguments = ("--deck", "lupus-trial", "--lang", "both", "--paper", "letter", "--json")
    assert handout(home, out, *arguments, "--questions", str(asked)) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["languages"] == ["zh-Hans", "en"]
    assert told["bytes"] == out.stat().st_size < 2_000_000
    assert told["left_out"] == []
    assert out.read_bytes().startswith(b"%PDF-1.7")
    assert out.stat().st_mode & 0o077 == 0
    assert handout(home, out, "--deck", "lupus-trial") == 1
    assert "already there" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (("--deck", "gone"), "There is no deck gone that can be used; there are"),
        (("--deck", "lupus-trial", "--questions", "nowhere.txt"), "cannot be read"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    home: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    more: tuple[str, ...],
    says: str,
) -> None:
    assert handout(home, tmp_path / "sheet.pdf", *more) == 1
    told = capsys.readouterr().err
    assert says in told
    assert told.count("\n") == 1
    assert not (tmp_path / "sheet.pdf").exists()


def test_a_missing_number_is_said_and_the_sheet_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "site.toml").write_text(site_toml(BARE), "utf-8")
    out = tmp_path / "sheet.pdf"
    assert handout(tmp_path, out, "--deck", "going-home") == 0
    assert "write it by hand" in capsys.readouterr().err
    assert out.stat().st_size > 10_000
