"""The hospitals that are measured: made once in a folder of their own, and used again."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from hopewall.bench.numbers import BenchError
from hopewall.demo.face_shelf import FaceShelf
from hopewall.demo.hospital import DemoMade, make_demo, refresh_demo
from hopewall.education.site_settings import FILE_NAME, SiteRead, read_site
from hopewall.services.home import Home

Progress = Callable[[str, int, int], None]


def ready_home(folder: Path, people: int, now: datetime, progress: Progress) -> Home:
    """Return the hospital of that many people, made if there is none and published for today.

    All sizes share their drawn faces. Raises BenchError.
    """
    home = Home(folder / f"people-{people}")
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
        outcome = make_demo(home, people, now, progress, FaceShelf(folder / "faces"))
    if not isinstance(outcome, DemoMade):
        raise BenchError(outcome.sentence)
    return home
