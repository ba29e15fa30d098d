"""Studio on a stage, over a demonstration hospital of the real kind."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hopewall import app
from hopewall.commands.studio import VaultDoor, fictional_staff
from hopewall.core.codes import Language
from hopewall.services.home import Home
from hopewall.ui.studio.stage import StudioStage
from hopewall.ui.viewmodels.studio import today_room
from tests.services.demonstration import SITE, copy_of, original
from tests.ui.metaobjects import with_their_own
from tests.ui.studio.hand import Hand

SMALLEST = (1366, 768)


@pytest.fixture
def home(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Home:
    return copy_of(original(tmp_path_factory.getbasetemp()), tmp_path / "home")


@pytest.fixture(autouse=True)
def _no_explainers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading all explainers takes ten seconds and is tested where it is done."""
    monkeypatch.setattr(today_room, "pages_due", lambda _desk: ())


@pytest.fixture
def stage(home: Home, qtbot: QtBot) -> Iterator[StudioStage]:
    made = make(home)
    yield made
    own = with_their_own(made)
    made.strike()
    assert not own, "\n".join(own)


@pytest.fixture
def hand(stage: StudioStage) -> Hand:
    return Hand(stage)


def make(home: Home, *, size: tuple[int, int] = SMALLEST) -> StudioStage:
    staff = partial(fictional_staff, home, SITE)
    stage = StudioStage(SITE, app.studio_settings(VaultDoor(home, SITE), fictional=staff))
    stage.raise_curtain(size=size, still=True)
    stage.display.speak(Language.EN)
    return stage
