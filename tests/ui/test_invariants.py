"""CG-05, CG-26, CG-27 and CG-28 on a kiosk over a real installed release of this machine."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from hopewall.core.head import seal
from hopewall.core.public_story import PublicStory
from hopewall.release.head_file import head_path
from hopewall.release.held import hold
from hopewall.release.install import flip, install
from hopewall.release.outcome import Refused
from hopewall.release.publish import withdraw_from_head
from hopewall.release.screen_index import InstalledScreen, open_screen
from hopewall.release.signature import Signer
from hopewall.ui.stage import Stage, StageSettings
from hopewall.ui.viewmodels.kiosk import LOOK_EVERY_MS
from tests.release.walls import LOBBY, NOW, SIGNER, Home, story
from tests.ui.conftest import make_site, on_screen

WALL: list[PublicStory] = [story(number) for number in range(12)]
GONE = WALL[3].story_id
STRANGER = Signer(b"a key that belongs to a stranger")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    made.publish(WALL)
    made.install()
    return made


@pytest.fixture
def screen(home: Home) -> InstalledScreen:
    return open_screen(home.screen, home.objects, home.clock)


@pytest.fixture
def stage(screen: InstalledScreen, tmp_path: Path, qapp: object) -> Iterator[Stage]:
    made = Stage(screen, make_site(), StageSettings(locked=False, state_dir=tmp_path))
    made.raise_curtain(size=(960, 540), still=True)
    yield made
    made.strike()
    screen.close()
    assert qapp is not None


def tick(stage: Stage) -> None:
    """Let the kiosk's own clock strike once."""
    look = stage.kiosk.findChild(QTimer, "look")
    assert look is not None
    assert look.isActive()
    look.timeout.emit()


def withdraw(home: Home, story_id: str) -> None:
    withdraw_from_head(home.release, LOBBY, {story_id}, home.now, SIGNER)
    flip(home.release, home.screen, LOBBY, home.now)


def shown_on(stage: Stage) -> set[str]:
    return {stage.wall.storyAt(row) for row in range(stage.wall.total)}


def test_cg_26_a_running_kiosk_looks_far_more_often_than_every_sixty_seconds(stage: Stage) -> None:
    look = stage.kiosk.findChild(QTimer, "look")
    assert look is not None
    assert look.interval() == LOOK_EVERY_MS <= 1000
    assert not look.isSingleShot()


@pytest.mark.parametrize("way", ["withdrawn", "held"])
def test_cg_26_a_withdrawal_takes_the_open_story_at_the_next_look(
    stage: Stage, home: Home, way: str
) -> None:
    stage.kiosk.wake()
    stage.kiosk.openStory(GONE)
    if way == "withdrawn":
        withdraw(home, GONE)
    else:
        hold(home.screen, {GONE})
    tick(stage)
    assert stage.kiosk.property("screen") == "gone"
    assert stage.story.property("quote") == ""
    assert GONE not in shown_on(stage)
    assert stage.wall.total == len(WALL) - 1


def test_cg_26_after_idling_the_first_touch_finds_nobody_who_was_taken_back(
    stage: Stage, home: Home
) -> None:
    """The machine slept: no look has happened since, and the first frame must be right."""
    look = stage.kiosk.findChild(QTimer, "look")
    assert look is not None
    look.stop()
    withdraw(home, GONE)
    stage.kiosk.wake()
    assert stage.kiosk.property("screen") == "wall"
    assert GONE not in shown_on(stage)
    withdraw(home, WALL[5].story_id)
    stage.kiosk.openStory(WALL[5].story_id)
    assert stage.kiosk.property("screen") == "gone"


@pytest.mark.parametrize("way", ["withdrawn", "held"])
def test_cg_26_at_start_nobody_taken_back_meanwhile_is_ever_painted(
    screen: InstalledScreen, home: Home, tmp_path: Path, way: str, qapp: object
) -> None:
    assert screen.is_story_shown(GONE)
    assert qapp is not None
    stage = Stage(screen, make_site(), StageSettings(locked=False, state_dir=tmp_path))
    if way == "withdrawn":
        withdraw(home, GONE)
    else:
        hold(home.screen, {GONE})
    stage.raise_curtain(size=(960, 540), still=True)
    try:
        assert GONE not in shown_on(stage)
        assert stage.wall.total == len(WALL) - 1
    finally:
        stage.strike()


def test_cg_27_a_lease_that_ends_while_a_story_is_open_leaves_explainers_only(
    stage: Stage, home: Home
) -> None:
    stage.kiosk.wake()
    stage.kiosk.openStory(GONE)
    home.now = NOW + timedelta(days=7)
    tick(stage)
    assert stage.kiosk.property("screen") == "holding"
    assert stage.kiosk.property("holdingReason") == "lease-over"
    assert stage.wall.total == 0
    home.publish(WALL)
    home.install()
    tick(stage)
    assert stage.kiosk.property("screen") == "attract"


@pytest.mark.parametrize(
    ("moved", "people"),
    [
        (timedelta(minutes=-4), True),
        (timedelta(minutes=-6), False),
        (timedelta(hours=-2), False),
        (timedelta(days=-400), False),
        (timedelta(days=400), False),
    ],
)
def test_cg_05_a_clock_that_is_moved_turns_people_off(
    stage: Stage, home: Home, moved: timedelta, people: bool
) -> None:
    home.now = NOW + moved
    tick(stage)
    assert (stage.wall.total > 0) is people
    assert (stage.kiosk.property("screen") == "holding") is not people
    home.now = NOW + timedelta(minutes=1)
    tick(stage)
    assert (stage.wall.total > 0) is (moved < timedelta(days=1)), "a leap past the lease is seen"


@pytest.mark.parametrize("signature", ["", "of another key", "of another head"])
def test_cg_28_a_head_nobody_signed_never_reaches_a_running_kiosk(
    stage: Stage, home: Home, signature: str
) -> None:
    path = head_path(home.release, LOBBY)
    old = path.read_bytes()
    withdraw(home, GONE)
    tick(stage)
    forged = old.replace(b'"version":1}', b'"version":9}')
    payload = forged[len(b'{"payload":') : forged.index(b',"sha256"')]
    words = {
        "": "",
        "of another key": STRANGER.sign(payload),
        "of another head": old.split(b'"signature":"')[1].split(b'"')[0].decode(),
    }
    path.write_bytes(seal(payload, words[signature]))
    assert isinstance(install(home.release, home.screen, LOBBY, home.now), Refused)
    tick(stage)
    assert GONE not in shown_on(stage)
    assert not any("Traceback" in text for text in on_screen(stage))


def test_cg_28_an_older_release_with_the_right_signature_never_comes_back(
    stage: Stage, home: Home
) -> None:
    path = head_path(home.release, LOBBY)
    old = path.read_bytes()
    withdraw(home, GONE)
    home.install()
    path.write_bytes(old)
    outcome = install(home.release, home.screen, LOBBY, home.now)
    assert isinstance(outcome, Refused)
    tick(stage)
    assert GONE not in shown_on(stage)
    assert stage.wall.total == len(WALL) - 1
