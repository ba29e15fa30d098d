"""No word of Learn is cut or covered, in any size, language and text size."""

from pathlib import Path

import pytest

from hopewall.core.codes import Language
from hopewall.ui.stage import Stage, StageSettings
from hopewall.ui.tour.camera import Camera
from hopewall.ui.tour.learnplan import learn_scenes, page
from hopewall.ui.tour.plan import Director, Scene
from hopewall.ui.tour.rehearsal import RehearsalIndex, RehearsalPin
from tests.ui.conftest import make_site
from tests.ui.fake_index import FakeIndex
from tests.ui.fake_library import shelf_for, shipped, with_phones
from tests.ui.layout_faults import faults
from tests.ui.test_layout import SIZES

EVERY_THIRD = 3


@pytest.mark.slow
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "size",
    [*SIZES[:2], pytest.param(SIZES[2], marks=pytest.mark.soak)],
    ids=lambda size: f"{size[0]}x{size[1]}",
)
@pytest.mark.usefixtures("qtbot")
def test_nothing_of_learn_is_cut_or_covered(
    index: FakeIndex, tmp_path: Path, size: tuple[int, int], language: Language
) -> None:
    # Every third page, others in each language; every page in the long run.
    first = list(Language).index(language)
    look_over(index, tmp_path, size, language, slice(first, None, EVERY_THIRD))


@pytest.mark.soak
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.usefixtures("qtbot")
def test_nothing_of_any_page_is_cut_or_covered(
    index: FakeIndex, tmp_path: Path, language: Language
) -> None:
    look_over(index, tmp_path, SIZES[1], language, slice(None))


def look_over(
    index: FakeIndex, tmp_path: Path, size: tuple[int, int], language: Language, pages: slice
) -> None:
    site = with_phones(make_site())
    rehearsal = RehearsalIndex(index)
    settings = StageSettings(False, tmp_path, RehearsalPin(), shelf=shelf_for(site))
    stage = Stage(rehearsal, site, settings)
    stage.raise_curtain(size=size, still=True)
    director, camera = Director(stage, rehearsal), Camera(stage.window)
    # The narrowest lines and the largest letters: what fits there fits everywhere.
    every_page = [
        Scene(page_id, page(page_id))
        for tongue, page_id in shipped().pages
        if tongue is language and size == SIZES[1]
    ][pages]
    wrong: list[str] = []
    for scene, steps in [
        *((scene, (0, 2)) for scene in learn_scenes()),
        *((scene, (2,)) for scene in every_page),
    ]:
        director.set_up(language)
        scene.play(director)
        for step in steps:
            stage.display.setTextStep(step)
            camera.settle()
            wrong += [f"{scene.screen}, step {step}: {fault}" for fault in faults(stage.window)]
    stage.strike()
    assert not wrong, "\n" + "\n".join(wrong)
