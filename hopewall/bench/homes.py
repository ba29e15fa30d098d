"""The hospitals that are measured: made once in a folder of their own, and used again."""

import hashlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from hopewall.bench.numbers import BenchError
from hopewall.core.screen import PictureKind
from hopewall.demo.face_shelf import FaceShelf
from hopewall.demo.faces import Drawing
from hopewall.demo.hospital import DemoMade, make_demo, refresh_demo
from hopewall.demo.portraits import Look
from hopewall.education.site_settings import FILE_NAME, SiteRead, read_site
from hopewall.media.renditions import SMALLEST, FinishedPicture, Renditions
from hopewall.release.screen_index import open_screen
from hopewall.services.home import Home

Progress = Callable[[str, int, int], None]


def ready_home(folder: Path, people: int, now: datetime, progress: Progress) -> Home:
    """Return the hospital of that many people, made if there is none and published for today.

    All sizes share their drawn faces. Raises BenchError.
    """
    drawing = FaceShelf(folder / "faces")
    return _ready(Home(folder / f"people-{people}"), people, now, progress, drawing)


def searchable_home(folder: Path, people: int, now: datetime, progress: Progress) -> Home:
    """Return a hospital of that many people whose installed wall can be searched today.

    One that was made to be looked at will do; else one is made whose faces are stand-ins, because
    nobody looks at them. Raises BenchError.
    """
    homes = [Home(folder / f"people-{people}"), Home(folder / f"faceless-{people}")]
    ready = next((home for home in homes if _shows_people(home, now)), None)
    if ready is not None:
        return ready
    made = next((home for home in homes if (home.root / FILE_NAME).exists()), homes[-1])
    return _ready(made, people, now, progress, stand_in)


def stand_in(look: Look) -> Renditions:
    """Return a few bytes for a face; at the top of the module, so that a process finds it."""
    data = f"a face that nobody looks at {look}".encode()
    name = hashlib.sha256(data).hexdigest()
    return Renditions(tuple(FinishedPicture(kind, data, name, *SMALLEST) for kind in PictureKind))


def _shows_people(home: Home, now: datetime) -> bool:
    screen = open_screen(home.screen, home.release / "objects", lambda: now)
    try:
        return screen.state is None
    finally:
        screen.close()


def _ready(home: Home, people: int, now: datetime, progress: Progress, drawing: Drawing) -> Home:
    folder = home.root.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BenchError(
            f"{folder} cannot be written ({error.strerror}); choose another with --homes."
        ) from error
    if (home.root / FILE_NAME).exists():
        site = read_site(home.root)
        if not isinstance(site, SiteRead):
            raise BenchError(site.sentence)
        if not site.site.demonstration:
            raise BenchError(f"{home.root} is a real site; choose another folder with --homes.")
        outcome = refresh_demo(home, site.site, now, progress)
    else:
        outcome = make_demo(home, people, now, progress, drawing)
    if not isinstance(outcome, DemoMade):
        raise BenchError(outcome.sentence)
    return home
