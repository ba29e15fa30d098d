"""`hopewall session` as it is typed: one clear line where there is nothing to lead it on."""

from pathlib import Path

import pytest

from hopewall.cli import main
from hopewall.education.places import SHIPPED
from hopewall.education.site_settings import site_toml
from tests.core.take_home.test_take_home import SITE


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "site.toml").write_text(site_toml(SITE), "utf-8")
    return tmp_path


def test_without_a_display_it_says_what_else_there_is(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["session", "--home", str(home)]) == 1
    told = capsys.readouterr().err
    assert "hopewall handout" in told
    assert told.count("\n") == 1


def test_an_unknown_deck_is_one_line_before_anything_opens(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["session", "--home", str(home), "--deck", "gone"]) == 1
    told = capsys.readouterr().err
    assert "There is no deck gone" in told
    assert "lupus-trial" in told
    assert told.count("\n") == 1


def test_a_spoilt_deck_of_the_hospital_is_found_by_the_check_and_not_led(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    decks = home / "content" / "decks"
    decks.mkdir(parents=True)
    (decks / "ours.toml").write_text("format = 1\n", "utf-8")
    assert main(["session", "--home", str(home), "--deck", "ours"]) == 1
    assert "There is no deck ours" in capsys.readouterr().err
    assert main(["content", "check", str(decks), "--quiet"]) == 1
    assert "[deck-file]" in capsys.readouterr().out


def test_the_shipped_decks_can_be_checked_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["content", "check", str(SHIPPED / "decks"), "--quiet"]) == 0
    assert "0 block" in capsys.readouterr().out
