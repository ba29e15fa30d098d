"""`hopewall`: the installed wall on a screen, locked until staff close it."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from hopewall.commands.on_screen import damage_said
from hopewall.commands.site_at import home_of, site_of
from hopewall.commands.speaking import CommandError, note
from hopewall.core.screen import EducationOnly
from hopewall.core.site import Site
from hopewall.release.screen_index import InstalledScreen, open_screen
from hopewall.services.home import Home
from hopewall.services.kiosk_watch import WatchedPin, watch_clock
from hopewall.services.library import Bookshelf
from hopewall.services.pin import PinError, PinFile


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

    with damage_said():
        return run_kiosk(
            open_wall(home, site, watch_clock(home)),
            site,
            locked=locked,
            state_dir=home.kiosk,
            pin=WatchedPin(pin, home) if pin is not None else None,
            locked_hint=locked_hint,
            shelf=open_shelf(home, site),
            hide=_hide_in(home),
            studio=_studio_over(home) if locked else (),
        )


def _hide_in(home: Home) -> Callable[[str], str]:
    """Return what hides an open story; loaded when somebody hides one."""

    def hide(story_id: str) -> str:
        from hopewall.services.holding import hide_open_story  # noqa: PLC0415

        return hide_open_story(home, story_id)

    return hide


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
