"""`hopewall` and `hopewall tour`: the installed wall on a screen, or as pictures of every page."""

import os
import re
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hopewall.commands.site_at import add_home, home_of, site_of
from hopewall.commands.speaking import CommandError, ProgressBar, note, say
from hopewall.core.codes import Language
from hopewall.core.screen import EducationOnly
from hopewall.core.site import Site
from hopewall.release.screen_index import InstalledScreen, open_screen
from hopewall.services.holding import hide_open_story
from hopewall.services.home import Home
from hopewall.services.kiosk_watch import WatchedPin, watch_clock
from hopewall.services.library import Bookshelf
from hopewall.services.pin import PinError, PinFile
from hopewall.services.session_screen import SessionScreen

if TYPE_CHECKING:
    from hopewall.ui.studio.stage import StudioSettings

_SIZE = re.compile(r"(\d{3,4})x(\d{3,4})")
_SMALLEST = 480


def set_up_tour(parser: ArgumentParser) -> None:
    """Describe the tour's arguments."""
    add_home(parser)
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="where the pictures go"
    )
    parser.add_argument(
        "--size",
        action="append",
        type=_size,
        dest="sizes",
        metavar="WxH",
        help="size in pixels; give it again for more (default: 1920x1080 and 1080x1920)",
    )
    parser.add_argument(
        "--lang",
        action="append",
        type=Language,
        choices=list(Language),
        dest="languages",
        help="language; give it again for more (default: all)",
    )


def run_tour_command(arguments: Namespace) -> int:
    """Save a picture of every screen; needs no display."""
    home = home_of(arguments)
    site = site_of(home)
    index = open_wall(home, site)
    out: Path = arguments.out.expanduser().absolute()
    try:
        out.mkdir(parents=True, exist_ok=True)
        probe = out / ".probe"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise CommandError(
            f"{out} cannot be written ({error.strerror}); choose another folder."
        ) from error
    from hopewall.app import run_tour  # noqa: PLC0415 - Qt only where a screen is asked for
    from hopewall.demo.studio_copy import copied_demonstration  # noqa: PLC0415 - it needs the vault

    progress = ProgressBar()
    zone = ZoneInfo(site.timezone)
    talks = SessionScreen(home, lambda: datetime.now(zone))
    with copied_demonstration(home, site) as copy:
        if copy is None:
            note("Studio is left out: its screens need a member of staff's passphrase.")
        shots = run_tour(
            index,
            site,
            out,
            sizes=arguments.sizes or [(1920, 1080), (1080, 1920)],
            languages=arguments.languages or list(Language),
            progress=_tell(progress),
            shelf=open_shelf(home, site),
            talks=talks,
            studio=_studio_in(copy, site) if copy is not None else None,
        )
    talks.end()
    progress.close()
    say(f"{len(shots)} pictures are in {out}")
    return 0


def _studio_in(copy: Home, site: Site) -> "StudioSettings":
    """Return a Studio that opens this copy of a demonstration."""
    from hopewall.app import studio_settings  # noqa: PLC0415 - Qt only where a screen is asked for

    # It needs this module.
    from hopewall.commands.studio import VaultDoor, fictional_staff  # noqa: PLC0415

    staff = partial(fictional_staff, copy, site)
    return studio_settings(VaultDoor(copy, site), shelf=open_shelf(copy, site), fictional=staff)


def _tell(progress: ProgressBar) -> Callable[[int, int, str], None]:
    def taken(done: int, total: int, _screen: str) -> None:
        progress("taking pictures", done, total)

    return taken


def run_kiosk_command(arguments: Namespace) -> int:
    """Open the kiosk on HOME: locked and full screen."""
    home = home_of(arguments)
    site = site_of(home)
    _need_display(home)
    try:
        pin = PinFile.open(home.kiosk / "pin.json")
    except PinError as error:
        note(str(error))
        pin = None
    return open_kiosk(home, site, locked=True, pin=pin)


def open_kiosk(
    home: Home, site: Site, *, locked: bool, pin: PinFile | None, locked_hint: str = ""
) -> int:
    """Show the wall until somebody may close it; raises CommandError without a display."""
    _need_display(home)
    from hopewall.app import run_kiosk  # noqa: PLC0415 - Qt only where a screen is asked for

    return run_kiosk(
        open_wall(home, site, watch_clock(home)),
        site,
        locked=locked,
        state_dir=home.kiosk,
        pin=WatchedPin(pin, home) if pin is not None else None,
        locked_hint=locked_hint,
        shelf=open_shelf(home, site),
        hide=partial(hide_open_story, home),
        studio=_studio_over(home) if locked else (),
    )


def _studio_over(home: Home) -> tuple[str, ...]:
    """Return the command that opens Studio over the kiosk, in a process of its own."""
    start = (sys.executable, "-m", "hopewall", "studio")
    return (*start, "--home", str(home.root), "--full-screen")


def _need_display(home: Home) -> None:
    if not has_display():
        raise CommandError(
            "There is no display here; take pictures of every screen instead with "
            f"'hopewall tour --home {home.root} --out DIR'."
        )


def open_wall(
    home: Home, site: Site, told: Callable[[EducationOnly], None] = lambda _fault: None
) -> InstalledScreen:
    """Open the installed view, by the site's own clock; one that cannot be used shows no person."""
    zone = ZoneInfo(site.timezone)
    return open_screen(home.screen, home.release / "objects", lambda: datetime.now(zone), told)


def open_shelf(home: Home, site: Site) -> Bookshelf:
    """Return where the explainers lie: the shipped ones, and the hospital's own over them."""
    zone = ZoneInfo(site.timezone)
    return Bookshelf(site, lambda: datetime.now(zone).date(), home.root / "content")


def has_display() -> bool:
    """Whether a window can be opened, as far as the environment tells."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _size(text: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(text)
    if found is None or min(int(found[1]), int(found[2])) < _SMALLEST:
        raise ArgumentTypeError(f"{text} is no size; write it like 1920x1080")
    return int(found[1]), int(found[2])
