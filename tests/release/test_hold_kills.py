"""Kill whoever holds and lets go at random points: what was acknowledged stays, always readable."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hopewall.release.held import HoldList, begin_list, hold, let_go, read_held

ROOT = Path(__file__).parents[2]
KEPT = "s-kept"


def work(folder: Path, seed: int) -> None:
    """Hold and let go for ever; say each deed before it is begun and after it is done."""
    chance = random.Random(seed)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        story_id = f"s-{chance.randrange(40)}"
        deed = chance.choice(("hold", "let-go"))
        sys.stdout.write(f"begin {deed} {story_id}\n")
        sys.stdout.flush()
        (hold if deed == "hold" else let_go)(folder, {story_id})
        sys.stdout.write(f"done {deed} {story_id}\n")
        sys.stdout.flush()


def killed_once(folder: Path, chance: random.Random) -> list[list[str]]:
    """Start the work, kill it, and return what it said."""
    command = [sys.executable, "-m", "tests.release.test_hold_kills", str(folder)]
    with subprocess.Popen(
        [*command, str(chance.randrange(10**9))],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        lines = [process.stdout.readline() for _ in range(chance.randrange(1, 40))]
        os.kill(process.pid, signal.SIGKILL)
        # `communicate` would pass by the lines that lie in the reader's buffer already.
        assert process.stderr is not None
        rest, errors = process.stdout.read(), process.stderr.read()
    assert not errors, errors.decode()
    said = b"".join([*lines, rest]).decode().splitlines(keepends=True)
    return [line.split() for line in said if line.endswith("\n")]


def kill_often(folder: Path, times: int, seed: int) -> None:
    begin_list(folder)
    hold(folder, {KEPT})
    chance = random.Random(seed)
    told = {KEPT}
    for _ in range(times):
        unsure = ""
        for when, deed, story_id in killed_once(folder, chance):
            unsure = story_id if when == "begin" else ""
            if when == "done" and deed == "hold":
                told.add(story_id)
            elif when == "done":
                told.discard(story_id)
        held = read_held(folder)
        assert isinstance(held, HoldList), held
        assert held.story_ids - {unsure} == told - {unsure}
        assert KEPT in held.story_ids
        told = set(held.story_ids)


@pytest.mark.slow
def test_ten_kills_lose_no_hold(tmp_path: Path) -> None:
    kill_often(tmp_path, 10, seed=1)


@pytest.mark.soak
def test_two_hundred_and_fifty_kills_lose_no_hold(tmp_path: Path) -> None:
    kill_often(tmp_path, 250, seed=2)


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]))
