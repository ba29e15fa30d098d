"""The walk through Studio's rooms, in a copy of a demonstration, with a picture of each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from hopewall.core.codes import Language
from hopewall.core.screen import ScreenIndex
from hopewall.core.site import Site
from hopewall.core.staff import Role
from hopewall.ui.studio.stage import StudioSettings, StudioStage
from hopewall.ui.tour.camera import Camera, CameraError
from hopewall.ui.tour.shot import MissedScreen, TourShot
from hopewall.ui.tour.studioplan import StudioScene, rest, studio_scenes, tidy, wait


def studio_plan() -> tuple[StudioScene, ...]:
    """Return the scenes of Studio."""
    return studio_scenes()


def fits(size: tuple[int, int]) -> bool:
    """Whether Studio is made for this size: on a desk, never upright."""
    return size[0] > size[1]


@dataclass(frozen=True, slots=True)
class StudioTour:
    """Looks into every room and carries nothing out.

    What is typed for a picture is saved as a draft, so the door must be that of a copy.
    """

    index: ScreenIndex
    site: Site
    settings: StudioSettings
    out: Path

    def walk(
        self, size: tuple[int, int], languages: Sequence[Language]
    ) -> Iterator[TourShot | MissedScreen]:
        """Take every picture in one size; each room is opened once and says both languages.

        A room that does not open, or cannot show what it should, is missed and the next one opened.
        """
        stage = StudioStage(self.site, self.settings)
        try:
            stage.raise_curtain(size=size, still=True)
            somebody = ""
            seated: Role | None = None
            for scene in studio_plan():
                try:
                    if scene.role is not seated:
                        self._seat(stage, scene.role)
                        seated = scene.role
                    if scene.role is not None:
                        somebody = somebody or _somebody(stage, self.index)
                        tidy(stage)
                    scene.play(stage, somebody)
                    for language in languages:
                        yield self._shoot(stage, scene, size, language)
                except CameraError as error:
                    yield MissedScreen(scene.screen, str(error))
        finally:
            stage.strike()

    def _shoot(
        self, stage: StudioStage, scene: StudioScene, size: tuple[int, int], language: Language
    ) -> TourShot:
        stage.display.speak(language)
        stage.preview.speak(language)
        stage.rooms.explainer.see(str(language))
        stage.pages.display.speak(language)
        stage.desk.touched()
        rest(stage)
        name = f"{scene.screen}-{language}-{size[0]}x{size[1]}.png"
        width, height = Camera(stage.window).shoot(self.out / name)
        return TourShot(scene.screen, name, width, height, str(language))

    def _seat(self, stage: StudioStage, role: Role | None) -> None:
        if stage.desk.desk is not None:
            tidy(stage)
            stage.desk.lock()
            wait(lambda: stage.desk.desk is None)
        if role is None:
            return
        member = next((each for each in self.settings.fictional() if each.role is role), None)
        if member is None:
            raise CameraError(f"demo-staff.json names no {role}; make the demonstration anew.")
        stage.desk.logInAs(member.name)
        wait(lambda: stage.desk.desk is not None)


def _somebody(stage: StudioStage, index: ScreenIndex) -> str:
    """Return the id of somebody who is on the wall, else of anybody."""
    desk = stage.desk.desk
    if desk is None:
        return ""
    tiles = index.tiles(tuple(index.shown_positions())[:1])
    wanted = next((tile.story_id for tile in tiles if tile is not None), "")
    with desk.vault.reading() as reading:
        if wanted:
            return reading.stories.get(wanted).subject_id
        return next((each.subject_id for each in reading.people.all()), "")
