"""A full disk: one sentence, nothing lost, and the same command works once there is room."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from hopewall.demo import hospital as demo_hospital
from hopewall.release.verify import verify
from hopewall.services.home import Home
from hopewall.services.progress import nobody_listens
from tests.commands.speech import CommandLine
from tests.commands.test_making import INIT, answers
from tests.services.demonstration import (
    CHEAP,
    NOW,
    edit,
    ordinary,
    screen_of,
    stand_in,
    story_of,
    vault_of,
)

WHO = story_of(ordinary())
ROOM = (0, 24_576, 65_536, 262_144)
pytestmark = pytest.mark.skipif(
    not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can make a small disk"
)


class SmallDisk:
    """A disk of four megabytes that can be filled up to a rest."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._ballast = root / "ballast"

    @contextmanager
    def full(self, rest: int) -> Iterator[None]:
        """Leave only so many bytes."""
        block = b"x" * 4096
        with self._ballast.open("wb", buffering=0) as file:
            with suppress(OSError):
                while file.write(block) == len(block):
                    pass
            size = file.tell()
            file.truncate(max(0, (size // 4096) * 4096 - rest))
        try:
            yield
        finally:
            self._ballast.unlink()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    root = tmp_path / "disk"
    root.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(root)],
        capture_output=True,
        check=False,
    )
    if made.returncode != 0:
        pytest.skip("this machine lets nobody mount a small disk")
    yield SmallDisk(root)
    subprocess.run(["umount", "-l", str(root)], check=True)


@pytest.fixture
def there(hospital: Path, disk: SmallDisk, tmp_path: Path) -> Home:
    """The demonstration hospital, on the small disk."""
    subprocess.run(["cp", "-r", str(hospital), str(disk.root / "home")], check=True)
    return Home(disk.root / "home")


def check_sound(home: Home) -> None:
    assert verify(home.release).faults == ()
    with vault_of(home) as vault:
        assert vault.problems() == []
    kiosk = screen_of(home)
    assert kiosk.state is None, kiosk.state
    kiosk.close()


@pytest.mark.parametrize("rest", ROOM)
def test_publishing_an_edit(hopewall: CommandLine, disk: SmallDisk, there: Home, rest: int) -> None:
    with vault_of(there) as vault:
        edit(vault, WHO, "xylophone", approved=True)
    with disk.full(rest):
        spoken = hopewall("release", "build", "--home", there.root)
        if spoken.code:
            assert spoken.err.count("\n") == 1
            assert "full" in spoken.err or "No space" in spoken.err, spoken.err
        assert spoken.code == 1 or rest > 0
        kiosk = screen_of(there)
        assert kiosk.state is None
        assert kiosk.is_story_shown(WHO)
        kiosk.close()
    hopewall.succeeds("release", "build", "--home", there.root)
    check_sound(there)


@pytest.mark.parametrize("rest", ROOM)
def test_withdrawing(hopewall: CommandLine, disk: SmallDisk, there: Home, rest: int) -> None:
    kiosk = screen_of(there)
    with disk.full(rest):
        spoken = hopewall("withdraw", WHO, "--home", there.root)
        kiosk.refresh()
        assert not kiosk.is_story_shown(WHO), "the face goes whatever the disk says"
        if spoken.code:
            assert spoken.err.count("\n") == 1
            assert spoken.err.startswith("hopewall: ")
        assert spoken.code == 1 or rest > 0
    hopewall.succeeds("withdraw", WHO, "--home", there.root)
    check_sound(there)
    kiosk.refresh()
    assert kiosk.state is None
    assert not kiosk.is_story_shown(WHO)
    assert len(kiosk.shown_positions()) > 30
    kiosk.close()


@pytest.mark.parametrize("rest", ROOM)
def test_init(hopewall: CommandLine, disk: SmallDisk, tmp_path: Path, rest: int) -> None:
    words = (*INIT, "--home", disk.root / "site", *answers(tmp_path))
    with disk.full(rest):
        hopewall.fails(*words)
        assert [path.name for path in disk.root.iterdir()] == ["ballast"]
    hopewall.succeeds(*words)
    check_sound(Home(disk.root / "site"))


@pytest.mark.parametrize("rest", [0, 65_536, 524_288, 1_048_576])
def test_demo(disk: SmallDisk, rest: int) -> None:
    home = Home(disk.root / "demo")
    with disk.full(rest):
        outcome = demo_hospital.make_demo(home, 8, NOW, nobody_listens, stand_in, CHEAP)
        if isinstance(outcome, demo_hospital.DemoNotMade):
            assert "No space" in outcome.sentence or "full" in outcome.sentence
            assert [path.name for path in disk.root.iterdir()] == ["ballast"]
        else:
            assert rest > 500_000
    if not home.root.exists():
        made = demo_hospital.make_demo(home, 8, NOW, nobody_listens, stand_in, CHEAP)
        assert isinstance(made, demo_hospital.DemoMade)
    check_sound(home)


def test_reading_needs_no_room(hopewall: CommandLine, disk: SmallDisk, there: Home) -> None:
    with disk.full(0):
        hopewall.succeeds("release", "verify", "--home", there.root)
        hopewall.succeeds("release", "show", "--home", there.root)
        kiosk = screen_of(there)
        assert kiosk.state is None
        kiosk.close()
