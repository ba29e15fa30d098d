"""A kiosk on a stage, over people who never were."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from hopewall.core.codes import Language
from hopewall.core.site import KioskTimes, Site
from hopewall.ui.stage import Stage, StageSettings
from hopewall.ui.tour.camera import items
from tests.ui.fake_index import FakeIndex
from tests.ui.fake_people import demo_pages
from tests.ui.fake_pictures import Discs
from tests.ui.metaobjects import with_their_own


def make_site(*, demonstration: bool = True) -> Site:
    return Site(
        site_id="test",
        name={Language.EN: "Willow Bank Hospital", Language.ZH_HANS: "柳岸医院"},
        motto={
            Language.EN: "Your smile outshines the most beautiful scenery",
            Language.ZH_HANS: "你的笑容，胜过最美的风景",
        },
        profiles=frozenset(),
        territory="CN",
        timezone="Asia/Shanghai",
        languages=(Language.EN, Language.ZH_HANS),
        times=KioskTimes(),
        demonstration=demonstration,
    )


@pytest.fixture(scope="session")
def discs(tmp_path_factory: pytest.TempPathFactory) -> Discs:
    return Discs(tmp_path_factory.mktemp("discs"))


@pytest.fixture
def index(discs: Discs) -> FakeIndex:
    return FakeIndex(demo_pages(60, discs))


MakeStage = Callable[..., Stage]


@pytest.fixture
def make_stage(qtbot: QtBot, tmp_path: Path) -> Iterator[MakeStage]:
    built: list[Stage] = []

    def make(
        index: FakeIndex,
        *,
        size: tuple[int, int] = (960, 540),
        still: bool = True,
        settings: StageSettings | None = None,
    ) -> Stage:
        chosen = settings or StageSettings(locked=False, state_dir=tmp_path)
        stage = Stage(index, make_site(), chosen)
        built.append(stage)
        stage.raise_curtain(size=size, still=still)
        return stage

    yield make
    own = with_their_own(*built)
    for stage in built:
        stage.strike()
    assert not own, "\n".join(own)


@pytest.fixture
def stage(index: FakeIndex, make_stage: MakeStage) -> Stage:
    return make_stage(index)


def on_screen(stage: Stage) -> list[str]:
    """Every text that a visitor can see now."""
    return [
        str(item.property("text"))
        for item in items(stage.window.contentItem())
        if item.inherits("QQuickText") and is_seen(item) and item.property("text")
    ]


def pictures(stage: Stage) -> set[str]:
    """The addresses of every picture that is held, seen or not."""
    return {
        item.property("source").toString()
        for item in items(stage.window.contentItem())
        if item.inherits("QQuickImage") and not item.property("source").isEmpty()
    }


def is_seen(item: QQuickItem) -> bool:
    """Whether an item and all it lies in are painted."""
    each: QQuickItem | None = item
    while each is not None:
        if not each.isVisible() or each.opacity() == 0:
            return False
        each = each.parentItem()
    return True
