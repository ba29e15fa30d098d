"""A walk past every screen, with a picture of each; needs no display."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from itertools import chain
from pathlib import Path

from hopewall.core.codes import Language
from hopewall.core.screen import ScreenIndex
from hopewall.core.site import Site
from hopewall.services.library import Bookshelf
from hopewall.ui.studio.stage import StudioSettings
from hopewall.ui.tour.session import SessionTour, session_plan
from hopewall.ui.tour.shot import MissedScreen, TakenTour, TourShot
from hopewall.ui.tour.studio import StudioTour, fits, studio_plan
from hopewall.ui.tour.wall import WallTour

__all__ = ["MissedScreen", "Progress", "TakenTour", "TourShot", "take_tour"]

Progress = Callable[[int, int, str], None]
"""Called with how many pictures are taken, how many there will be, and the last one's name."""


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
) -> TakenTour:
    """Save a picture of every screen in every size and language, and `tour.json` beside them.

    `studio` opens the copy of a demonstration: what is typed for a picture is saved there. What it
    cannot show is missed, and the tour goes on; raises CameraError where the kiosk or a session
    cannot be pictured.
    """
    out.mkdir(parents=True, exist_ok=True)
    tell = progress or _nobody_asks
    wall = WallTour(index, site, shelf, out)
    talk = session_plan() if shelf and talks else ()
    somebody = bool(index.shown_positions())
    desks = [size for size in sizes if studio and somebody and fits(size)]
    total = (len(wall.plan()) + len(talk)) * len(sizes) * len(languages)
    total += len(studio_plan()) * len(desks) * len(languages)
    shots: list[TourShot] = []
    missed: list[MissedScreen] = []
    for size in sizes:
        tours: list[WallTour | SessionTour | StudioTour] = [wall]
        if shelf and talks:
            tours.append(SessionTour(talks, site, shelf, out))
        if studio and size in desks:
            tours.append(StudioTour(index, site, studio, out))
        for shot in chain.from_iterable(tour.walk(size, languages) for tour in tours):
            if isinstance(shot, MissedScreen):
                missed.append(shot)
            else:
                shots.append(shot)
            tell(len(shots), total, shot.screen)
    text = json.dumps([asdict(shot) for shot in shots], indent=1, ensure_ascii=False)
    (out / "tour.json").write_text(text + "\n", "utf-8")
    tell(total, total, "")
    return TakenTour(tuple(shots), tuple(missed))


def _nobody_asks(_done: int, _total: int, _screen: str) -> None:
    """Nobody wants to know how far it is."""
