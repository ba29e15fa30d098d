"""A walk past every screen, with a picture of each; needs no display."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from hopewall.core.codes import Language
from hopewall.core.screen import ScreenIndex
from hopewall.core.site import Site
from hopewall.services.library import Bookshelf
from hopewall.ui.stage import Stage, StageSettings
from hopewall.ui.studio.stage import StudioSettings
from hopewall.ui.tour.camera import Camera
from hopewall.ui.tour.learnplan import learn_scenes
from hopewall.ui.tour.plan import Director, scenes
from hopewall.ui.tour.rehearsal import RehearsalIndex, RehearsalPin
from hopewall.ui.tour.session import SessionTour, session_plan
from hopewall.ui.tour.shot import TourShot
from hopewall.ui.tour.studio import StudioTour, fits, studio_plan

__all__ = ["Progress", "TourShot", "take_tour"]

Progress = Callable[[int, int, str], None]
"""Called with how many pictures are taken, how many there will be, and the next one's name."""


def take_tour(  # noqa: PLR0913 - the settings of one tour, each named by the caller
    index: ScreenIndex,
    site: Site,
    out: Path,
    *,
    sizes: Sequence[tuple[int, int]],
    languages: Sequence[Language],
    progress: Progress | None = None,
    shelf: Bookshelf | None = None,
    talks: ScreenIndex | None = None,
    studio: StudioSettings | None = None,
) -> list[TourShot]:
    """Save a picture of every screen in every size and language, and `tour.json` beside them.

    `studio` opens the copy of a demonstration: what is typed for a picture is saved there.
    """
    out.mkdir(parents=True, exist_ok=True)
    somebody = bool(index.shown_positions())
    plan = [scene for scene in scenes() if somebody or not scene.people]
    plan += learn_scenes() if shelf else ()
    talk = session_plan() if shelf and talks else ()
    desks = [size for size in sizes if studio and somebody and fits(size)]
    total = (len(plan) + len(talk)) * len(sizes) * len(languages)
    total += len(studio_plan()) * len(desks) * len(languages)
    shots: list[TourShot] = []
    for size in sizes:
        rehearsal = RehearsalIndex(index)
        with TemporaryDirectory(prefix="hopewall-tour-") as state:
            settings = StageSettings(
                locked=False,
                state_dir=Path(state),
                pin=RehearsalPin(),
                shelf=shelf,
                hide=lambda _: "",
            )
            stage = Stage(rehearsal, site, settings)
            stage.raise_curtain(size=size, still=True)
            stage.learn.read_now()
            director = Director(stage, rehearsal)
            camera = Camera(stage.window)
            for language in languages:
                for scene in plan:
                    if progress is not None:
                        progress(len(shots), total, scene.screen)
                    director.set_up(language)
                    scene.play(director)
                    name = f"{scene.screen}-{language}-{size[0]}x{size[1]}.png"
                    camera.settle()
                    camera.shoot(out / name)
                    shots.append(TourShot(scene.screen, name, size[0], size[1], str(language)))
            stage.strike()
        tours: list[SessionTour | StudioTour] = []
        if shelf and talks:
            tours.append(SessionTour(talks, site, shelf, out))
        if studio and size in desks:
            tours.append(StudioTour(index, site, studio, out))
        for shot in chain.from_iterable(tour.walk(size, languages) for tour in tours):
            shots.append(shot)
            if progress is not None:
                progress(len(shots), total, shot.screen)
    text = json.dumps([asdict(shot) for shot in shots], indent=1, ensure_ascii=False)
    (out / "tour.json").write_text(text + "\n", "utf-8")
    if progress is not None:
        progress(total, total, "")
    return shots
