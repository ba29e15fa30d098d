"""A disk that fails for one moment; found by failing calls at random (tests/crash)."""

import errno
from pathlib import Path

import pytest

from hopewall.release import durable, tidy
from hopewall.release.current import CURRENT, Current, read_current
from hopewall.release.install import install
from hopewall.release.outcome import Refused
from hopewall.release.screen_index import open_screen
from tests.release.walls import LOBBY, Home, story


def test_a_view_whose_last_wait_failed_is_kept(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """`CURRENT` names the new generation already: removing that would darken the screen."""
    home.publish([story(number) for number in range(3)])
    home.install()
    home.publish([story(number) for number in range(5)])
    before = (home.screen / CURRENT).read_bytes()

    def fail_once_flipped(folder: Path) -> None:
        if folder == home.screen and (home.screen / CURRENT).read_bytes() != before:
            raise OSError(errno.EIO, "the disk failed")

    monkeypatch.setattr(durable, "sync_folder", fail_once_flipped)
    outcome = install(home.release, home.screen, LOBBY, home.now)
    assert isinstance(outcome, Refused)
    assert isinstance(read_current(home.screen), Current)
    screen = open_screen(home.screen, home.objects, home.clock)
    assert screen.state is None, screen.state
    assert screen.count() == 5
    screen.close()
    monkeypatch.undo()
    home.install()
    assert len(list(home.screen.glob("gen-*"))) == 1


def test_what_is_removed_is_waited_for(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a power cut brings a withdrawn picture back."""
    home.publish([story(number) for number in range(9)])
    home.install()
    home.publish([story(number) for number in range(4)])
    present = {*home.objects.glob("??/*"), *home.screen.glob("gen-*")}
    synced: dict[Path, set[Path]] = {}
    real = durable.sync_folder

    def note(folder: Path) -> None:
        real(folder)
        synced[folder] = {path for path in present if path.parent == folder and path.exists()}

    monkeypatch.setattr(durable, "sync_folder", note)
    monkeypatch.setattr(tidy, "sync_folder", note)
    home.install()
    removed = {path for path in present if not path.exists()}
    assert {path.parent.parent for path in removed} == {home.objects, home.root}
    for path in removed:
        assert path not in synced[path.parent]
