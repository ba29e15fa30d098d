"""Reads, writes, syncs and renames fail by chance: one sentence, nothing lost, nobody back."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hopewall.services.home import Home
from tests.crash.faulty import WORK
from tests.crash.recorder import ROOT, note_figures
from tests.services.demonstration import make_quickly

LONG = 150
SOME = [("withdraw", 6), *(pytest.param(what, LONG, marks=pytest.mark.soak) for what in WORK)]
PEOPLE = 8
FAILING = ("fiu-run", "-x", "-f", "")
pytestmark = pytest.mark.skipif(
    shutil.which("fiu-run") is None,
    reason="libfiu (the package fiu-utils) is not installed",
)


@pytest.mark.slow
@pytest.mark.parametrize(("what", "times"), SOME)
def test_a_failing_disk(quick_disk: Path, what: str, times: int) -> None:
    make_quickly(Home(quick_disk / "disk"), PEOPLE)
    done = subprocess.run(
        [*FAILING, sys.executable, "-m", "tests.crash.faulty", what, str(quick_disk), f"0-{times}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    runs = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(runs) == times
    wrong = [run for run in runs if run["faults"]]
    said = sum(run["code"] for run in runs)
    if times == LONG:
        note_figures(f"{what}: {times} failing disks, {said} sentences, {len(wrong)} wrong")
    assert wrong == []
    for run in runs:
        assert "Traceback" not in run["said"]
        assert "\n" not in run["said"]
    assert times < LONG or {run["code"] for run in runs} == {0, 1}
