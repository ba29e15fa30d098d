"""No word is cut or covered, on any screen, in any size, language and text size."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hopewall.core.codes import Language
from hopewall.core.screen import EducationOnlyReason
from hopewall.ui.stage import Stage, StageSettings
from hopewall.ui.tour.camera import Camera
from hopewall.ui.tour.plan import Director, scenes
from hopewall.ui.tour.rehearsal import RehearsalIndex, RehearsalPin
from tests.ui.conftest import make_site
from tests.ui.fake_index import FakeIndex
from tests.ui.layout_faults import faults

# Every length grows with the window's short side, so 4K has the layout of 1080p.
SIZES = [(960, 540), (540, 960), (1280, 800)]


@pytest.mark.slow
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_or_covered(
    index: FakeIndex, qtbot: QtBot, tmp_path: Path, size: tuple[int, int], language: Language
) -> None:
    rehearsal = RehearsalIndex(index)
    hint = "hopewall --home .demo --locked"
    stage = Stage(
        rehearsal,
        make_site(),
        StageSettings(False, tmp_path, RehearsalPin(), locked_hint=hint),
    )
    stage.raise_curtain(size=size, still=True)
    director, camera = Director(stage, rehearsal), Camera(stage.window)
    wrong: list[str] = []
    alike = {f"holding-{reason}" for reason in list(EducationOnlyReason)[1:]}
    for scene in scenes():
        if scene.screen in alike:
            continue
        director.set_up(language)
        scene.play(director)
        for step in range(3):
            stage.display.setTextStep(step)
            camera.settle()
            wrong += [f"{scene.screen}, step {step}: {fault}" for fault in faults(stage.window)]
    stage.strike()
    assert not wrong, "\n" + "\n".join(wrong)
