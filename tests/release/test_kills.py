"""Kill publish, withdraw and install at random points; nothing may ever be half there."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hopewall.core.head import Head
from hopewall.release.head_file import NoHead, head_path, read_head
from hopewall.release.screen_index import open_screen
from hopewall.release.verify import verify
from tests.release.walls import LOBBY, Home, story

ROOT = Path(__file__).parents[2]
STORIES = 120
WITHDRAWN = "s-000003"


def work(root: Path, seed: int) -> None:
    """Publish, withdraw and install for ever, with another edit each time."""
    home, chance = Home(root), random.Random(seed)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        stories = [
            story(number, mark=str(chance.random()) if chance.random() < 0.2 else "")
            for number in range(STORIES)
            if chance.random() < 0.9 and number != int(WITHDRAWN[2:])
        ]
        home.publish(stories)
        home.install()


def kill_often(home: Home, times: int, seed: int) -> None:
    chance = random.Random(seed)
    version = 0
    for _ in range(times):
        with subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.release.test_kills",
                str(home.root),
                str(chance.random()),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
            time.sleep(chance.uniform(0, 0.25))
            os.kill(process.pid, signal.SIGKILL)
            _, errors = process.communicate()
            assert not errors, errors.decode()
        version = look(home, version)


def look(home: Home, version: int) -> int:
    """Check everything as a screen and a publisher find it after the kill; return the version."""
    head = read_head(head_path(home.release, LOBBY))
    assert isinstance(head, Head | NoHead)
    screen = open_screen(home.screen, home.objects, home.clock)
    if version:
        assert screen.state is None, screen.state
    if screen.state is None:
        tiles = screen.tiles(screen.shown_positions())
        assert tiles
        for tile in tiles:
            assert tile is not None
            assert tile.story_id != WITHDRAWN
            assert Path(tile.portrait_path).exists()
    screen.close()
    if isinstance(head, NoHead):
        return version
    assert verify(home.release).faults == ()
    assert head.version >= version
    home.install()
    screen = open_screen(home.screen, home.objects, home.clock)
    assert screen.state is None
    assert screen.count() == len(head.stories)
    screen.close()
    assert len(list(home.screen.glob("gen-*"))) == 1
    return head.version


@pytest.mark.slow
def test_twenty_kills_leave_nothing_half_done(home: Home) -> None:
    kill_often(home, 20, seed=1)


@pytest.mark.soak
def test_four_hundred_kills_leave_nothing_half_done(home: Home) -> None:
    kill_often(home, 400, seed=2)


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(float(sys.argv[2]) * 1e9))
