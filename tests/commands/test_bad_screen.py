"""An installed view that cannot be trusted shows nobody, and one build brings everybody back."""

import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from hopewall.core.screen import EducationOnlyReason
from hopewall.release.checked_json import encode_checked
from hopewall.release.current import Current, encode_current, read_current
from hopewall.release.screen_index import LOOK_AGAIN, open_screen
from hopewall.release.screen_state import STATE_FILES
from hopewall.services.home import Home
from tests.commands.speech import CommandLine
from tests.services.demonstration import NOW, screen_of, state_of

DAMAGED = EducationOnlyReason.DAMAGED


def current_of(home: Home) -> Current:
    found = read_current(home.screen)
    assert isinstance(found, Current)
    return found


def index_of(home: Home) -> Path:
    return home.screen / current_of(home).database


def rewrite(home: Home, data: bytes) -> None:
    (home.screen / "CURRENT").write_bytes(data)


def no_current(home: Home) -> None:
    (home.screen / "CURRENT").unlink()


def half_current(home: Home) -> None:
    rewrite(home, (home.screen / "CURRENT").read_bytes()[:50])


def tampered_current(home: Home) -> None:
    rewrite(home, (home.screen / "CURRENT").read_bytes().replace(b"2026", b"2036"))


def one_bit_current(home: Home) -> None:
    data = bytearray((home.screen / "CURRENT").read_bytes())
    data[20] ^= 1
    rewrite(home, bytes(data))


def current_in_a_name_outside(home: Home) -> None:
    rewrite(home, encode_current(current_of(home)._replace(database="../vault/vault.db")))


def older_current(home: Home) -> None:
    (home.screen / "CURRENT").write_bytes(
        encode_current(current_of(home)._replace(head_version=current_of(home).head_version - 1))
    )


def newer_current(home: Home) -> None:
    rewrite(home, encode_checked({"format": 2}))


def no_index(home: Home) -> None:
    index_of(home).unlink()


def cut_index(home: Home) -> None:
    data = index_of(home).read_bytes()
    index_of(home).write_bytes(data[:-1000])


def tampered_index(home: Home) -> None:
    """Somebody lengthens a consent."""
    db = sqlite3.connect(index_of(home))
    with db:
        db.execute("UPDATE story SET until = until + 4000")
    db.close()


def junk_index(home: Home) -> None:
    index_of(home).write_bytes(b"junk" * 1000)


def no_head_copy(home: Home) -> None:
    for path in home.screen.glob("head-*.json"):
        path.unlink()


def both_states(home: Home) -> None:
    for name in STATE_FILES:
        (home.screen / name).write_bytes(b"junk")


def everything_gone(home: Home) -> None:
    for path in home.screen.iterdir():
        path.unlink()


def folder_gone(home: Home) -> None:
    everything_gone(home)
    home.screen.rmdir()


FAULTS = (
    (no_current, EducationOnlyReason.NOTHING_INSTALLED),
    (half_current, DAMAGED),
    (tampered_current, DAMAGED),
    (one_bit_current, DAMAGED),
    (current_in_a_name_outside, DAMAGED),
    (older_current, EducationOnlyReason.OLDER_THAN_SEEN),
    (no_index, DAMAGED),
    (cut_index, DAMAGED),
    (tampered_index, DAMAGED),
    (junk_index, DAMAGED),
    (no_head_copy, DAMAGED),
    (both_states, DAMAGED),
)
LOST = (
    (everything_gone, EducationOnlyReason.NOTHING_INSTALLED),
    (folder_gone, EducationOnlyReason.NOTHING_INSTALLED),
)


@pytest.mark.parametrize(("spoil", "reason"), FAULTS + LOST)
def test_a_spoilt_view_shows_nobody_and_one_build_brings_everybody_back(
    hopewall: CommandLine, home: Home, spoil: Callable[[Home], None], reason: EducationOnlyReason
) -> None:
    sound = screen_of(home)
    shown = len(sound.shown_positions())
    sound.close()
    spoil(home)
    now = NOW
    kiosk = open_screen(home.screen, home.release / "objects", lambda: now)
    assert kiosk.state is not None
    assert kiosk.state.reason is reason
    assert kiosk.state.sentence.endswith(".")
    assert list(kiosk.shown_positions()) == []
    if spoil in {everything_gone, folder_gone}:
        # With the folder go the key that is trusted and the list of who is hidden.
        hopewall.fails("release", "build", "--home", home.root, saying="hopewall release trust")
        hopewall.succeeds("release", "trust", "--home", home.root)
        hopewall.succeeds("release", "build", "--home", home.root)
        kiosk.refresh()
        assert state_of(kiosk) is not None
        hopewall.succeeds("release", "unhide", "--all", "--home", home.root)
    hopewall.succeeds("release", "build", "--home", home.root)
    now = NOW + LOOK_AGAIN
    kiosk.refresh()
    assert state_of(kiosk) is None
    assert len(kiosk.shown_positions()) == shown
    kiosk.close()


@pytest.mark.parametrize(("spoil", "reason"), FAULTS + LOST)
def test_a_running_kiosk_keeps_its_sound_view_or_says_why_not(
    hopewall: CommandLine, home: Home, spoil: Callable[[Home], None], reason: EducationOnlyReason
) -> None:
    """What it has open and checked may stay; half of anything may not."""
    kiosk = screen_of(home)
    shown = list(kiosk.shown_positions())
    spoil(home)
    kiosk.refresh()
    if kiosk.state is None:
        assert list(kiosk.shown_positions()) == shown
    else:
        assert kiosk.state.reason in {reason, DAMAGED}
        assert list(kiosk.shown_positions()) == []
    kiosk.close()


def test_a_view_of_a_newer_hopewall_is_left_as_it_is(hopewall: CommandLine, home: Home) -> None:
    newer_current(home)
    data = (home.screen / "CURRENT").read_bytes()
    kiosk = screen_of(home)
    assert kiosk.state is not None
    assert kiosk.state.reason is EducationOnlyReason.NEWER_VERSION
    kiosk.close()
    hopewall.fails("release", "build", "--home", home.root, saying="update hopewall")
    assert (home.screen / "CURRENT").read_bytes() == data


@pytest.mark.parametrize("name", STATE_FILES)
def test_one_damaged_state_file_is_made_good_by_the_other(
    hopewall: CommandLine, home: Home, name: str
) -> None:
    (home.screen / name).write_bytes(b"junk")
    kiosk = screen_of(home)
    assert kiosk.state is None
    kiosk.close()
    hopewall.succeeds("release", "build", "--home", home.root)
    assert (home.screen / name).read_bytes() != b"junk"


BACK = (timedelta(minutes=10), timedelta(days=1), timedelta(days=400))


@pytest.mark.parametrize("back", BACK)
def test_a_clock_set_back_shows_nobody_until_it_is_right_again(home: Home, back: timedelta) -> None:
    now = NOW
    kiosk = open_screen(home.screen, home.release / "objects", lambda: now)
    assert state_of(kiosk) is None
    now = NOW - back
    kiosk.refresh()
    assert kiosk.state is not None
    assert kiosk.state.reason is EducationOnlyReason.CLOCK_BACK
    assert list(kiosk.shown_positions()) == []
    now = NOW
    kiosk.refresh()
    assert kiosk.is_shown(0)
    kiosk.close()


def test_a_clock_set_back_over_a_restart_is_noticed_too(home: Home) -> None:
    kiosk = screen_of(home, NOW + timedelta(days=2))
    assert kiosk.state is None
    kiosk.close()
    again = screen_of(home, NOW + timedelta(days=1))
    assert again.state is not None
    assert again.state.reason is EducationOnlyReason.CLOCK_BACK
    again.close()


def test_a_clock_past_the_lease_shows_nobody_and_a_build_renews_it(home: Home) -> None:
    late = screen_of(home, NOW + timedelta(days=7, minutes=1))
    assert late.state is not None
    assert late.state.reason is EducationOnlyReason.LEASE_OVER
    assert list(late.shown_positions()) == []
    late.close()
    far = screen_of(home, NOW + timedelta(days=5000))
    assert far.state is not None
    far.close()
    back = screen_of(home, NOW + timedelta(days=1))
    assert back.state is not None, "the lease's end was seen; a day before it the clock is wrong"
    back.close()
