"""Who may be shown in a session: the session channel alone, and never longer than the lobby."""

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import gettempdir

import pytest

from hopewall.core.codes import ChannelName
from hopewall.core.deck.deck import StoryItem
from hopewall.core.deck.people import count_for, people_for
from hopewall.core.head import Head
from hopewall.core.learn_path import StoryMatch
from hopewall.core.screen import Changed
from hopewall.release.current import CURRENT
from hopewall.release.head_file import head_path, read_head
from hopewall.release.held import HELD_FILES
from hopewall.services.holding import hold_stories
from hopewall.services.home import Home
from hopewall.services.session_screen import SessionScreen
from hopewall.services.withdrawing import (
    Hidden,
    Removed,
    WhoAndHow,
    hide_person,
    published_channels,
    remove_traces,
)
from hopewall.vault import Vault
from tests.services.demonstration import NOW, SITE, holds, ordinary, person_of, story_of

ANYBODY = StoryItem(StoryMatch(), 2)


def named(home: Home, channel: ChannelName) -> set[str]:
    head = read_head(head_path(home.release, channel))
    assert isinstance(head, Head)
    return {entry.id for entry in head.stories}


def shown(screen: SessionScreen) -> set[str]:
    tiles = screen.tiles(screen.shown_positions())
    return {tile.story_id for tile in tiles if tile is not None}


def test_it_shows_whoever_agreed_to_sessions_and_leaves_nothing_behind(home: Home) -> None:
    before = {path for path in home.root.rglob("*") if path.suffix == ".db"}
    screen = SessionScreen(home, lambda: NOW)
    assert screen.state is None, screen.state
    assert shown(screen) == named(home, ChannelName.SESSION)
    assert shown(screen) != named(home, ChannelName.LOBBY)
    people = people_for(ANYBODY, screen)
    assert len(people) == 2
    assert count_for(ANYBODY, screen) == len(shown(screen))
    assert {path for path in home.root.rglob("*") if path.suffix == ".db"} == before
    folder = screen._here
    screen.end()
    assert not folder.exists()
    assert people_for(ANYBODY, screen) == ()


def test_somebody_hidden_on_this_machine_leaves_the_session_at_the_next_look(home: Home) -> None:
    screen = SessionScreen(home, lambda: NOW)
    gone = min(shown(screen))
    hold_stories(home, {gone})
    news = screen.refresh()
    assert isinstance(news, Changed)
    assert gone in news.gone
    assert not screen.is_story_shown(gone)
    screen.end()


@pytest.mark.parametrize("lost", [CURRENT, HELD_FILES])
def test_where_the_lobby_is_dark_the_session_shows_nobody(
    lost: str | tuple[str, ...], home: Home
) -> None:
    screen = SessionScreen(home, lambda: NOW)
    for name in [lost] if isinstance(lost, str) else lost:
        (home.screen / name).unlink()
    screen.refresh()
    assert screen.state is not None
    assert shown(screen) == set()
    screen.end()


def test_without_a_release_or_after_its_lease_there_is_nobody(home: Home) -> None:
    late = SessionScreen(home, lambda: NOW + timedelta(days=60))
    assert late.state is not None
    late.end()
    head_path(home.release, ChannelName.SESSION).unlink()
    none = SessionScreen(home, lambda: NOW)
    assert none.state is not None
    assert shown(none) == set()
    none.end()


def test_what_a_killed_session_left_goes_with_the_next(home: Home) -> None:
    left = Path(gettempdir()) / "hopewall-session-left-behind"
    shutil.rmtree(left, ignore_errors=True)
    left.mkdir()
    (left / "owner").write_text("999999999")
    mine = Path(gettempdir()) / "hopewall-session-still-there"
    shutil.rmtree(mine, ignore_errors=True)
    mine.mkdir()
    (mine / "owner").write_text(str(os.getpid()))
    SessionScreen(home, lambda: datetime.now(UTC)).end()
    assert not left.exists()
    assert mine.exists()
    shutil.rmtree(mine)


def test_a_withdrawal_reaches_a_running_session_at_its_next_look(home: Home, vault: Vault) -> None:
    screen = SessionScreen(home, lambda: NOW)
    member = next(each for each in map(ordinary, range(20)) if story_of(each) in shown(screen))
    gone = story_of(member)
    outcome = hide_person(home, vault, WhoAndHow(person_of(member), "the desk"), NOW)
    assert isinstance(outcome, Hidden)
    news = screen.refresh()
    assert isinstance(news, Changed)
    assert gone in news.gone
    assert screen.page(gone) is None
    assert screen.state is None
    # With the look after that, their words have left the session's own folder too.
    screen.refresh()
    assert set(holds(screen._here, gone)) <= set(HELD_FILES)
    removed = remove_traces(home, vault, SITE, published_channels(home), NOW)
    assert isinstance(removed, Removed)
    screen.refresh()
    assert screen.state is None
    assert gone not in shown(screen)
    assert shown(screen) == named(home, ChannelName.SESSION)
    screen.end()
