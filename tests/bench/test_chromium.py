import json
import os
import threading
from pathlib import Path

import pytest

from hopewall.bench.chromium import command, gaps
from hopewall.bench.devtools import DevTools
from hopewall.bench.display import require
from hopewall.bench.numbers import BenchError


def test_the_browser_draws_in_software_and_has_a_profile_of_its_own(
    tmp_path: Path,
) -> None:
    words = command("chromium", tmp_path / "wall.html", tmp_path / "profile", (1920, 1080))
    assert {"--kiosk", "--disable-gpu", "--window-size=1920,1080"} <= set(words)
    assert f"--user-data-dir={tmp_path / 'profile'}" in words
    assert "--disable-background-networking" in words
    assert words[-1] == (tmp_path / "wall.html").as_uri()


def test_frames_are_the_times_between_moments() -> None:
    assert list(gaps({"moments": [0, 16.0, 50.0]})) == [16.0, 34.0]
    with pytest.raises(BenchError):
        gaps({})


def test_missing_programs_are_named_with_their_debian_packages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("hopewall.bench.display.shutil.which", lambda _name: None)
    with pytest.raises(BenchError, match="apt-get install xvfb chromium"):
        require(["Xvfb", "chromium"])


def test_an_answer_is_told_from_events_that_come_between() -> None:
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()

    def browser() -> None:
        asked = json.loads(os.read(theirs_in, 4096).rstrip(b"\0"))
        event = json.dumps({"method": "Target.targetCreated", "params": {}}).encode()
        answer = json.dumps({"id": asked["id"], "result": {"result": {"value": {"a": 1}}}}).encode()
        os.write(theirs_out, event + b"\0" + answer[:5])
        os.write(theirs_out, answer[5:] + b"\0")

    thread = threading.Thread(target=browser)
    thread.start()
    tools = DevTools(ours_in, ours_out)
    try:
        assert tools.evaluate("session", "1", 10.0) == {"a": 1}
    finally:
        thread.join()
        tools.close()
        os.close(theirs_in)
        os.close(theirs_out)


def test_a_browser_that_ended_is_one_sentence() -> None:
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()
    os.close(theirs_out)
    tools = DevTools(ours_in, ours_out)
    try:
        with pytest.raises(BenchError, match="ended early"):
            tools.call("Target.getTargets", 5.0)
    finally:
        tools.close()
        os.close(theirs_in)
