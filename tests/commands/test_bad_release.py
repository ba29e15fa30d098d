"""A damaged release is never opened: the screen keeps its view, and one build mends everything."""

from collections.abc import Callable
from pathlib import Path

import pytest

from hopewall.core.codes import ChannelName
from hopewall.core.head import Head, seal
from hopewall.release.head_file import head_path, read_head
from hopewall.release.install import install
from hopewall.release.objects import ObjectStore
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.verify import verify
from hopewall.services.home import Home
from tests.commands.speech import CommandLine
from tests.services.demonstration import (
    NOW,
    hashes,
    ordinary,
    replace_bytes,
    screen_of,
    sealed_by,
    story_of,
)

LOBBY = ChannelName.LOBBY
WHO = story_of(ordinary())


def path_of(home: Home) -> Path:
    return head_path(home.release, LOBBY)


def head_of(home: Home) -> Head:
    head = read_head(path_of(home))
    assert isinstance(head, Head)
    return head


def missing(home: Home) -> None:
    path_of(home).unlink()


def half(home: Home) -> None:
    data = path_of(home).read_bytes()
    replace_bytes(path_of(home), data[: len(data) // 2])


def empty(home: Home) -> None:
    replace_bytes(path_of(home), b"")


def one_bit(home: Home) -> None:
    data = bytearray(path_of(home).read_bytes())
    data[len(data) // 2] ^= 1
    replace_bytes(path_of(home), bytes(data))


def other_words(home: Home) -> None:
    """A sound checksum over something that is no head."""
    replace_bytes(path_of(home), seal(b'{"format":1}'))


def older(home: Home) -> None:
    head = head_of(home)
    stories = tuple(entry for entry in head.stories if entry.id != WHO)
    replace_bytes(path_of(home), sealed_by(home, head._replace(version=1, stories=stories)))


def same_number(home: Home) -> None:
    head = head_of(home)
    replace_bytes(path_of(home), sealed_by(home, head._replace(stories=head.stories[1:])))


def another_channel(home: Home) -> None:
    replace_bytes(path_of(home), head_path(home.release, ChannelName.SESSION).read_bytes())


REFUSED = (
    (missing, RefusedReason.NOTHING_PUBLISHED),
    (half, RefusedReason.DAMAGED),
    (empty, RefusedReason.DAMAGED),
    (one_bit, RefusedReason.DAMAGED),
    (other_words, RefusedReason.UNSIGNED),
    (older, RefusedReason.OLDER_VERSION),
    (same_number, RefusedReason.OLDER_VERSION),
    (another_channel, RefusedReason.WRONG_CHANNEL),
)


@pytest.mark.parametrize(("spoil", "reason"), REFUSED)
def test_a_damaged_head_is_never_installed_and_one_build_mends_it(
    hopewall: CommandLine, home: Home, spoil: Callable[[Home], None], reason: RefusedReason
) -> None:
    hopewall.succeeds("release", "build", "--home", home.root)
    version = head_of(home).version
    kiosk = screen_of(home)
    shown = list(kiosk.shown_positions())
    spoil(home)
    before = hashes(home.root)
    refused = install(home.release, home.screen, LOBBY, NOW)
    assert isinstance(refused, Refused)
    assert refused.reason is reason
    assert hashes(home.root) == before
    kiosk.refresh()
    assert kiosk.state is None
    assert list(kiosk.shown_positions()) == shown
    if spoil not in {older, same_number}:
        assert hopewall("release", "verify", "--home", home.root).code == 1 or spoil is missing
        hopewall.fails("release", "show", "--home", home.root)
        assert hashes(home.root) == before
    hopewall.succeeds("release", "build", "--home", home.root)
    assert head_of(home).version > version
    hopewall.succeeds("release", "verify", "--home", home.root)
    kiosk.refresh()
    assert kiosk.state is None
    assert list(kiosk.shown_positions()) == shown
    kiosk.close()


def test_a_head_of_a_newer_hopewall_is_not_overwritten(hopewall: CommandLine, home: Home) -> None:
    replace_bytes(path_of(home), sealed_by(home, head_of(home)._replace(format=2, version=9)))
    before = hashes(home.root)
    for words in (
        ("release", "build"),
        ("release", "build", "--again"),
        ("release", "show"),
        ("demo", "--no-open"),
    ):
        hopewall.fails(*words, "--home", home.root, saying="update hopewall")
    kept = hashes(home.root)
    assert kept["release/lobby.json"] == before["release/lobby.json"]
    assert kept["screen/CURRENT"] == before["screen/CURRENT"]
    refused = install(home.release, home.screen, LOBBY, NOW)
    assert isinstance(refused, Refused)
    assert refused.reason is RefusedReason.NEWER_FORMAT


def story_object(home: Home) -> Path:
    return ObjectStore(home.release / "objects").path(head_of(home).stories[0].object)


def picture_object(home: Home) -> Path:
    return ObjectStore(home.release / "objects").path(head_of(home).stories[0].pictures[2])


def drop(path: Path) -> None:
    path.unlink()


def cut(path: Path) -> None:
    replace_bytes(path, path.read_bytes()[:-5])


def tamper(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    replace_bytes(path, bytes(data))


@pytest.mark.parametrize("which", [story_object, picture_object])
@pytest.mark.parametrize("spoil", [drop, cut, tamper])
def test_a_damaged_object_is_found_and_mended(
    hopewall: CommandLine,
    home: Home,
    which: Callable[[Home], Path],
    spoil: Callable[[Path], None],
) -> None:
    spoil(which(home))
    spoken = hopewall("release", "verify", "--home", home.root)
    assert spoken.code == 1
    assert which(home).name in spoken.out
    kiosk = screen_of(home)
    assert kiosk.state is None
    hopewall.succeeds("release", "build", "--again", "--home", home.root)
    assert verify(home.release).faults == ()
    kiosk.refresh()
    assert kiosk.state is None
    kiosk.close()


def test_a_stranger_in_the_release_folder_is_named_and_left(
    hopewall: CommandLine, home: Home
) -> None:
    (home.release / "holiday.jpg").write_bytes(b"precious")
    spoken = hopewall("release", "verify", "--home", home.root)
    assert spoken.code == 1
    assert "holiday.jpg" in spoken.out
    hopewall.succeeds("release", "build", "--home", home.root)
    assert (home.release / "holiday.jpg").read_bytes() == b"precious"
