"""Studio's measuring once, on a wall of 40 people; no word about times."""

import json
from pathlib import Path

import pytest

from hopewall.cli import main


@pytest.mark.soak
def test_studio_on_a_small_wall_is_measured_and_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["bench", "studio", "--homes", str(tmp_path), "--people", "40"]
    assert main([*words, "--keystrokes", "30", "--opens", "2", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report.keys() == {"measured", "bars"}
    assert [bar.keys() for bar in report["bars"]] == [{"name", "value", "bar", "met"}] * 7
    found = report["measured"]["studio"]
    assert found["people"] == 40
    assert len(found["list_seconds"]) == 2
    assert found["typing"].keys() == found["typing_processor"].keys() == {"en", "zh-Hans"}
    assert found["typing"]["en"]["count"] == 30
    assert found["window"]["writing"]["clock"]["count"] == 30
    assert main([*words, "--keystrokes", "3", "--opens", "1"]) == 0
    assert "keystroke" in capsys.readouterr().out


@pytest.mark.parametrize("words", [("--keystrokes", "0"), ("--opens", "0")])
def test_nothing_to_measure_is_one_line(
    words: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", "studio", "--homes", str(tmp_path), *words]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
