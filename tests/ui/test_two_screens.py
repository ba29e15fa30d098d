"""With a second screen the family sees the talk on theirs and the nurse the notes on the desk's."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DESK = {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768}
FAMILY = {"name": "family", "x": 1366, "y": 0, "width": 1920, "height": 1080}


@pytest.mark.slow
def test_each_has_a_screen_of_their_own_and_preparing_is_the_nurses(tmp_path: Path) -> None:
    file = tmp_path / "screens.json"
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file.write_text(json.dumps({"screens": [DESK | dots, FAMILY | dots]}))
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
        "QT_QUICK_BACKEND": "software",
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.two_screens"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    said = json.loads(done.stdout)
    assert said == {
        "prepare": ["desk", 1366, 768],
        "lead": ["family", 1920, 1080],
        "presenter": ["desk", 1366, 768, True],
        "takehome": ["family", False],
        "end": ["desk", 1366, 768],
    }
