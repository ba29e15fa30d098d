"""What a screen's search gives when very many stories match."""

from hopewall.core.screen import FOUND_AT_ONCE
from hopewall.release.install import flip
from hopewall.release.publish import withdraw_from_head
from tests.release.screens import opened
from tests.release.walls import LOBBY, NOW, SIGNER, Home, story

PEOPLE = FOUND_AT_ONCE + 30


def test_a_word_of_everybody_gives_the_first_of_the_wall_and_one_more(home: Home) -> None:
    stories = [story(number) for number in range(PEOPLE)]
    home.publish(stories)
    home.install()
    screen = opened(home)
    for text in ("狼疮", "laugh", "i laug"):
        assert list(screen.search(text)) == list(range(FOUND_AT_ONCE + 1))
    gone = {one.story_id for one in stories[:25]}
    withdraw_from_head(home.release, LOBBY, gone, NOW, SIGNER)
    flip(home.release, home.screen, LOBBY, NOW)
    screen.refresh()
    found = screen.search("狼疮")
    assert list(found) == list(range(25, 25 + FOUND_AT_ONCE + 1))


def test_exactly_as_many_as_are_shown_at_once_are_not_one_more(home: Home) -> None:
    home.publish([story(number) for number in range(FOUND_AT_ONCE)])
    home.install()
    assert len(opened(home).search("狼疮")) == FOUND_AT_ONCE


def test_what_is_not_asked_to_the_end_does_not_stand_in_the_way(home: Home) -> None:
    home.publish([story(number) for number in range(PEOPLE)])
    home.install()
    screen = opened(home)
    screen.search("狼疮")
    home.publish([story(number) for number in range(3)])
    home.install()
    screen.refresh()
    assert list(screen.search("狼疮")) == [0, 1, 2]
