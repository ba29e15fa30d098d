import random
import threading

import pytest

from hopewall.core.screen import EducationOnly
from hopewall.release.install import flip, rebuild
from hopewall.release.publish import withdraw_from_head
from hopewall.release.screen_index import open_screen
from tests.release.walls import LOBBY, NOW, SIGNER, Home, story


@pytest.mark.slow
def test_a_screen_never_goes_dark_while_releases_are_installed(home: Home) -> None:
    chance = random.Random(7)
    home.publish([story(number) for number in range(100)])
    home.install()
    over = threading.Event()
    dark: list[EducationOnly] = []
    looks: list[int] = []

    def read() -> None:
        screen = open_screen(home.screen, home.objects, home.clock)
        while not over.is_set():
            news = screen.refresh()
            if isinstance(news, EducationOnly):
                dark.append(news)
            looks.append(sum(tile is not None for tile in screen.tiles(screen.shown_positions())))
            screen.search("river")
        screen.close()

    reader = threading.Thread(target=read)
    reader.start()
    for turn in range(12):
        wall = [story(at, mark=f"{turn}" if chance.random() < 0.1 else "") for at in range(100)]
        home.publish([one for one in wall if chance.random() < 0.95])
        home.install()
        withdraw_from_head(home.release, LOBBY, {wall[0].story_id, wall[1].story_id}, NOW, SIGNER)
        flip(home.release, home.screen, LOBBY, NOW)
        rebuild(home.release, home.screen, LOBBY, NOW)
    over.set()
    reader.join()
    assert dark == []
    assert min(looks) > 70
