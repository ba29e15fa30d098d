"""A withdrawal where something is broken: the face goes all the same."""

from datetime import timedelta

import pytest

from hopewall.core.codes import ChannelName
from hopewall.core.screen import EducationOnlyReason
from hopewall.release.current import CURRENT
from hopewall.release.head_file import head_path
from hopewall.services import holding, withdrawing
from hopewall.services.holding import darken
from hopewall.services.home import Home
from hopewall.services.publishing import (
    ChannelPublished,
    bring_up_to_date,
)
from hopewall.services.withdrawing import (
    Hidden,
    NotRecorded,
    NotRemoved,
    Removed,
    WhoAndHow,
    hide_person,
    published_channels,
    remove_traces,
)
from hopewall.vault import Vault, VaultFullError
from tests.services.demonstration import (
    NOW,
    SITE,
    ordinary,
    person_of,
    replace_bytes,
    screen_of,
    story_of,
)

LOBBY = ChannelName.LOBBY
WHO = WhoAndHow(person_of(ordinary()), "the desk")
STORY = story_of(ordinary())


def shows(home: Home) -> bool:
    kiosk = screen_of(home)
    try:
        return kiosk.is_story_shown(STORY)
    finally:
        kiosk.close()


@pytest.mark.parametrize("back", [timedelta(minutes=10), timedelta(days=400)])
def test_a_clock_set_back_does_not_make_a_withdrawal_older_than_the_consent(
    home: Home, vault: Vault, back: timedelta
) -> None:
    """Only a consent signed after a withdrawal escapes it (CG-25)."""
    outcome = hide_person(home, vault, WHO, NOW - back)
    assert isinstance(outcome, Hidden)
    assert not shows(home)
    refused = remove_traces(home, vault, SITE, published_channels(home), NOW - back)
    assert isinstance(refused, NotRemoved)
    assert "set the clock" in refused.sentence
    assert not shows(home)
    assert isinstance(remove_traces(home, vault, SITE, published_channels(home), NOW), Removed)
    assert not shows(home)


@pytest.mark.parametrize("damage", ["missing", "half", "tampered"])
def test_a_lost_or_damaged_head_does_not_keep_the_face_on_the_screen(
    home: Home, vault: Vault, damage: str
) -> None:
    path = head_path(home.release, LOBBY)
    data = path.read_bytes()
    path.unlink()
    if damage != "missing":
        path.write_bytes(data[: len(data) // 2] if damage == "half" else data.replace(b"1", b"2"))
    outcome = hide_person(home, vault, WHO, NOW)
    assert isinstance(outcome, Hidden)
    assert outcome.fault
    removed = remove_traces(home, vault, SITE, published_channels(home), NOW)
    assert isinstance(removed, Removed), removed
    assert not shows(home)
    kiosk = screen_of(home)
    assert kiosk.state is None
    kiosk.close()


def test_one_damaged_channel_does_not_keep_another_from_being_cut(home: Home, vault: Vault) -> None:
    replace_bytes(head_path(home.release, ChannelName.SESSION), b"{half")
    outcome = hide_person(home, vault, WHO, NOW)
    assert isinstance(outcome, Hidden)
    assert outcome.channels == (LOBBY,)
    assert not shows(home)


@pytest.mark.parametrize("built", list(ChannelName))
def test_a_withdrawal_that_was_killed_between_channels_is_finished_by_publishing_any_of_them(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch, built: ChannelName
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(withdrawing, "hide_stories", lambda *_: Hidden("", frozenset(), ()))
        hide_person(home, vault, WHO, NOW)
    assert not shows(home), "recorded, no head was cut, and held on this screen"
    assert STORY.encode() in head_path(home.release, LOBBY).read_bytes()
    assert isinstance(bring_up_to_date(home, vault, SITE, built, NOW), ChannelPublished)
    for name in ChannelName:
        assert STORY.encode() not in head_path(home.release, name).read_bytes(), name
    assert not shows(home)


def test_a_full_vault_hides_the_face_all_the_same_and_says_that_nothing_is_recorded(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise VaultFullError("The disk is full, nothing was saved: make room and do it again.")

    with monkeypatch.context() as patch:
        patch.setattr(withdrawing, "_record", full)
        outcome = hide_person(home, vault, WHO, NOW)
    assert isinstance(outcome, NotRecorded)
    assert "not recorded" in outcome.sentence
    assert not shows(home)
    assert isinstance(hide_person(home, vault, WHO, NOW), Hidden)


def full(*_: object) -> None:
    raise VaultFullError("The disk is full, nothing was saved: make room and do it again.")


def test_where_neither_vault_nor_head_can_be_written_the_hold_alone_hides_the_face(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(withdrawing, "_record", full)
    replace_bytes(head_path(home.release, LOBBY), b"{half")
    running = screen_of(home)
    outcome = hide_person(home, vault, WHO, NOW)
    assert isinstance(outcome, NotRecorded)
    running.refresh()
    assert running.state is None
    assert not running.is_story_shown(STORY)
    assert running.is_story_shown(story_of(ordinary(1)))
    running.close()


def test_where_nothing_at_all_can_be_written_the_screen_shows_nobody(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(withdrawing, "_record", full)
    monkeypatch.setattr(holding, "hold", no_room)
    replace_bytes(head_path(home.release, LOBBY), b"{half")
    running = screen_of(home)
    outcome = hide_person(home, vault, WHO, NOW)
    assert isinstance(outcome, NotRecorded)
    assert "shows no person" in outcome.sentence
    running.refresh()
    assert running.state is not None
    assert list(running.shown_positions()) == []
    running.close()


def test_a_dark_screen_comes_back_with_the_next_build(home: Home, vault: Vault) -> None:
    darken(home)
    kiosk = screen_of(home)
    assert kiosk.state is not None
    assert kiosk.state.reason is EducationOnlyReason.NOTHING_INSTALLED
    outcome = bring_up_to_date(home, vault, SITE, LOBBY, NOW)
    assert isinstance(outcome, ChannelPublished)
    kiosk.refresh()
    assert kiosk.is_story_shown(STORY)
    kiosk.close()


def test_a_screen_that_cannot_be_darkened_is_to_be_switched_off(home: Home) -> None:
    (home.screen / CURRENT).unlink()
    (home.screen / CURRENT).mkdir()
    assert "switch it off" in darken(home)
