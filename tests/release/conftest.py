from pathlib import Path

import pytest

from hopewall.release.screen_index import InstalledScreen
from tests.release.screens import STORIES, opened
from tests.release.walls import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def screen(home: Home) -> InstalledScreen:
    home.publish(STORIES)
    home.install()
    return opened(home)
