"""Publish and install on a disk that really fills up: a tmpfs, where root may mount one."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from hopewall.core.head import Head
from hopewall.release.head_file import head_path, read_head
from hopewall.release.install import install
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.publish import Published, next_version, publish
from hopewall.release.screen_index import open_screen
from hopewall.release.verify import verify
from tests.release.walls import LOBBY, SIGNER, Home, head, objects, story

SMALL = [story(number) for number in range(10)]
LARGE = [story(number) for number in range(160)]


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no mount command here")
    if done.returncode != 0:
        pytest.skip("a tmpfs cannot be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.slow
@pytest.mark.parametrize("left", [0, 120, 400, 900])
def test_whatever_does_not_fit_leaves_what_was(mounted: Path, left: int) -> None:
    """`left` kilobytes are free when the larger wall is published and installed."""
    home = Home(mounted)
    home.publish(SMALL)
    home.install()
    ballast = mounted / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            file.truncate(max(0, file.tell() - left * 1024))
    version = next_version(home.release, LOBBY)
    published = publish(home.release, head(LARGE, version), objects(LARGE), signer=SIGNER)
    installed = install(home.release, home.screen, LOBBY, home.now)
    for outcome in (published, installed):
        if isinstance(outcome, Refused):
            assert outcome.reason is RefusedReason.DISK_FULL, outcome
    now = read_head(head_path(home.release, LOBBY))
    assert isinstance(now, Head)
    assert len(now.stories) == (160 if isinstance(published, Published) else 10)
    assert verify(home.release).faults == ()
    screen = open_screen(home.screen, home.objects, home.clock)
    assert screen.state is None, screen.state
    assert screen.count() in {10, 160}
    screen.close()
    ballast.unlink()
    home.publish(LARGE)
    home.install()
    assert verify(home.release).faults == ()
