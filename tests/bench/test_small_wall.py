"""The whole measuring once, on a wall of 40 people, without a display; no word about times."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def bench(*words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "hopewall", "bench", "wall", *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name != "DISPLAY"},
    )


@pytest.mark.soak
def test_a_small_wall_is_measured_and_reported(tmp_path: Path) -> None:
    few: Sequence[str] = ("--starts", "1", "--seconds", "1", "--touches", "2", "--withdrawals", "1")
    done = bench("--people", "40", "--offscreen", "--homes", str(tmp_path), "--json", *few)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report.keys() == {"measured", "bars"}
    assert all(bar.keys() == {"name", "value", "bar", "met"} for bar in report["bars"])
    (wall,) = report["measured"]["walls"]
    kiosk = wall["kiosk"]
    assert wall["people"] == 40
    assert 0 < wall["shown"] <= 40
    assert wall["chromium"] is None
    assert kiosk["frame"]["count"] > 0
    assert kiosk["memory"]["processes"] == 1
    assert kiosk["touch_to_story_painted"]["count"] == 2
    assert [each["story_open"] for each in kiosk["withdraw_to_gone"]] == [False, True]
    assert all(each["recorded_seconds"] > 0 for each in kiosk["withdraw_to_gone"])
    assert len(kiosk["publish_after_one_edit"]) == 3


def test_a_browser_needs_a_screen() -> None:
    done = bench("--people", "40", "--offscreen", "--against-chromium")
    assert done.returncode == 1
    assert done.stderr.startswith("hopewall: ")
    assert "Traceback" not in done.stderr
