"""A generation that another hopewall made in another form is made anew, never taken over."""

import pytest

from hopewall.core.codes import Voice
from hopewall.core.screen import EducationOnlyReason
from hopewall.release import generation
from hopewall.release.generation_form import GENERATION_FORMAT
from hopewall.release.install import Installed, install
from hopewall.release.screen_index import open_screen
from tests.release.walls import LOBBY, Home, story

STORIES = [story(number) for number in range(5)]


def test_an_older_form_shows_nobody_and_is_rebuilt_whole(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(generation, "GENERATION_FORMAT", GENERATION_FORMAT - 1)
        home.publish(STORIES)
        home.install()
    screen = open_screen(home.screen, home.objects, home.clock)
    assert screen.state is not None
    assert screen.state.reason is EducationOnlyReason.DAMAGED
    made = install(home.release, home.screen, LOBBY, home.now)
    assert isinstance(made, Installed)
    assert made.new_stories == len(STORIES)
    screen.close()
    screen = open_screen(home.screen, home.objects, home.clock)
    assert screen.state is None
    screen.close()


def test_a_tile_says_who_is_speaking(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    screen = open_screen(home.screen, home.objects, home.clock)
    tiles = screen.tiles(screen.shown_positions())
    assert {tile.voice for tile in tiles if tile} == {Voice.PATIENT}
    screen.close()
