"""Publish, withdraw and install are killed again and again while a screen goes on reading."""

import json
import random
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from hopewall.release.head_file import head_path, read_head
from hopewall.release.install import Flipped, RebuildNeeded, flip, rebuild
from hopewall.release.outcome import Refused
from hopewall.release.publish import Withdrawn, withdraw_from_head
from hopewall.release.screen_index import open_screen
from hopewall.release.verify import verify
from tests.crash.reader import GONE, gone
from tests.crash.recorder import ROOT, note_figures
from tests.release.walls import LOBBY, SIGNER, Home, story
from tests.services.children import in_child

STORIES, FEWEST, NEW = 40, 12, 5
LONGEST = 0.25
SHORT, LONG = 10, 250


def work(home: Home, seed: int) -> None:
    """Publish new stories and withdraw shown ones until the end; write down what is gone."""
    chance = random.Random(seed)
    with (home.root / GONE).open("a", encoding="utf-8", buffering=1) as acknowledged:
        while True:
            head = read_head(head_path(home.release, LOBBY))
            shown = [int(entry.id[2:]) for entry in getattr(head, "stories", ())]
            if len(shown) > FEWEST and chance.random() < 0.5:
                who = f"s-{chance.choice(shown):06d}"
                outcome = withdraw_from_head(home.release, LOBBY, {who}, home.now, SIGNER)
                assert isinstance(outcome, Withdrawn), outcome
                quick = flip(home.release, home.screen, LOBBY, home.now)
                assert isinstance(quick, Flipped | RebuildNeeded), quick
                if isinstance(quick, RebuildNeeded):
                    home.install()
                acknowledged.write(f"{who}\n")
                made = rebuild(home.release, home.screen, LOBBY, home.now)
                assert not isinstance(made, Refused), made
            else:
                withdrawn = {int(story_id[2:]) for story_id in gone(home)}
                first = max(withdrawn.union(shown)) + 1
                kept = [number for number in shown if number not in withdrawn]
                kept = kept[-STORIES:] + list(range(first, first + NEW))
                home.publish([story(number) for number in kept])
                home.install()


def kill_often(home: Home, times: int) -> int:
    """Kill the work that often beside a reader; return how often it read."""
    home.publish([story(number) for number in range(STORIES)])
    home.install()
    (home.root / GONE).touch()
    chance = random.Random(20_117)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.crash.reader", str(home.root)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as reader:
        assert reader.stdout is not None
        assert reader.stdout.readline() == "ready\n"
        for number in range(times):
            ended = in_child(partial(work, home, number), kill_after=chance.uniform(0.002, LONGEST))
            assert ended.killed, ended
            assert verify(home.release).faults == ()
            screen = open_screen(home.screen, home.objects, home.clock)
            assert screen.state is None, screen.state
            assert not any(screen.is_story_shown(story_id) for story_id in gone(home))
            screen.close()
        said, _ = reader.communicate("\n")
    found = json.loads(said)
    if times == LONG:
        note_figures(f"{times} kills: {found['reads']} reads, {len(found['faults'])} of them wrong")
    assert found["faults"] == []
    reads: int = found["reads"]
    return reads


@pytest.mark.slow
@pytest.mark.parametrize("times", [SHORT, pytest.param(LONG, marks=pytest.mark.soak)])
def test_a_reader_sees_one_version_after_the_other(tmp_path: Path, times: int) -> None:
    home = Home(tmp_path / "home")
    reads = kill_often(home, times)
    assert reads > times
    assert len(gone(home)) >= times // 10
