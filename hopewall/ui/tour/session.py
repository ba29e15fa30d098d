"""The walk through an education session, with a picture of each of its screens."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from hopewall.core.codes import Language
from hopewall.core.screen import ScreenIndex
from hopewall.core.site import Site
from hopewall.services.decks import DeckNotSaved
from hopewall.services.library import Bookshelf
from hopewall.ui.session_desk import desk_for
from hopewall.ui.session_stage import SessionSettings, SessionStage
from hopewall.ui.tour.camera import Camera
from hopewall.ui.tour.sessionplan import SessionScene, picture, session_scenes, set_up
from hopewall.ui.tour.shot import TourShot


def session_plan() -> tuple[SessionScene, ...]:
    """Return the scenes of a session."""
    return session_scenes()


@dataclass(frozen=True, slots=True)
class SessionTour:
    """Leads a session for nobody."""

    index: ScreenIndex
    site: Site
    shelf: Bookshelf
    out: Path

    def walk(self, size: tuple[int, int], languages: Sequence[Language]) -> Iterator[TourShot]:
        """Take every picture in one size."""
        settings = SessionSettings(
            shelf=self.shelf,
            save=lambda _deck, _title, _language: DeckNotSaved("This is a tour.", "disk"),
            desk=desk_for(self.site, self.out, lambda: datetime.now(UTC)),
        )
        stage = SessionStage(self.index, self.site, settings)
        try:
            stage.raise_curtain(size=size, still=True)
            stage.session.read_now()
            for language in languages:
                for scene in session_plan():
                    set_up(stage, language)
                    scene.play(stage)
                    Camera(stage.window).settle()
                    camera = picture(stage, scene)
                    if camera is None:
                        continue
                    name = f"{scene.screen}-{language}-{size[0]}x{size[1]}.png"
                    camera.settle()
                    shot = camera.shoot(self.out / name)
                    yield TourShot(scene.screen, name, *shot, str(language))
        finally:
            stage.strike()
