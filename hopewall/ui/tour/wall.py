"""The walk past the kiosk's screens, with a picture of each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from hopewall.core.codes import Language
from hopewall.core.screen import ScreenIndex
from hopewall.core.site import Site
from hopewall.services.library import Bookshelf
from hopewall.ui.stage import Stage, StageError, StageSettings
from hopewall.ui.tour.camera import Camera
from hopewall.ui.tour.learnplan import learn_scenes
from hopewall.ui.tour.plan import Director, Scene, scenes
from hopewall.ui.tour.rehearsal import RehearsalIndex, RehearsalPin
from hopewall.ui.tour.shot import TourShot


@dataclass(frozen=True, slots=True)
class WallTour:
    """Walks past the wall as a visitor would."""

    index: ScreenIndex
    site: Site
    shelf: Bookshelf | None
    out: Path

    def plan(self) -> list[Scene]:
        """Return its scenes; those with people only where there is somebody."""
        somebody = bool(self.index.shown_positions())
        plan = [scene for scene in scenes() if somebody or not scene.people]
        return [*plan, *learn_scenes()] if self.shelf else plan

    def walk(self, size: tuple[int, int], languages: Sequence[Language]) -> Iterator[TourShot]:
        """Take every picture in one size."""
        rehearsal = RehearsalIndex(self.index)
        with TemporaryDirectory(prefix="hopewall-tour-") as state:
            settings = StageSettings(
                locked=False,
                state_dir=Path(state),
                pin=RehearsalPin(),
                shelf=self.shelf,
                hide=lambda _: "",
            )
            stage = Stage(rehearsal, self.site, settings)
            try:
                stage.raise_curtain(size=size, still=True)
                stage.learn.read_now()
                director = Director(stage, rehearsal)
                camera = Camera(stage.window)
                for language in languages:
                    for scene in self.plan():
                        director.set_up(language)
                        scene.play(director)
                        name = f"{scene.screen}-{language}-{size[0]}x{size[1]}.png"
                        camera.settle()
                        if stage.fault:
                            raise StageError(stage.fault)
                        camera.shoot(self.out / name)
                        yield TourShot(scene.screen, name, size[0], size[1], str(language))
            finally:
                stage.strike()
