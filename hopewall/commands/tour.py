"""`hopewall tour`: every screen as a picture, in both languages; needs no display."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hopewall.commands.on_screen import damage_said
from hopewall.commands.place_given import place_given
from hopewall.commands.screen import open_shelf, open_wall
from hopewall.commands.site_at import add_home, home_of, site_of
from hopewall.commands.speaking import CommandError, ProgressBar, note, say
from hopewall.core.codes import Language
from hopewall.core.site import Site
from hopewall.services.home import Home
from hopewall.services.session_screen import SessionScreen

if TYPE_CHECKING:
    from hopewall.ui.studio.stage import StudioSettings

_SIZE = re.compile(r"(\d{3,4})x(\d{3,4})")
_SMALLEST = 480


def set_up(parser: ArgumentParser) -> None:
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


def run(arguments: Namespace) -> int:
    """Save a picture of every screen; needs no display."""
    home = home_of(arguments)
    site = site_of(home)
    index = open_wall(home, site)
    out: Path = place_given(arguments.out)
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
    from hopewall.ui.tour.camera import CameraError  # noqa: PLC0415 - Qt, as above
    from hopewall.vault import VaultError  # noqa: PLC0415 - only where Studio is shown

    progress = ProgressBar()
    zone = ZoneInfo(site.timezone)
    talks = SessionScreen(home, lambda: datetime.now(zone))
    with damage_said(), copied_demonstration(home, site) as copy:
        if copy is None:
            note("Studio is left out: its screens need a member of staff's passphrase.")
        try:
            taken = run_tour(
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
        except (CameraError, VaultError) as error:
            raise CommandError(str(error)) from error
        finally:
            talks.end()
            progress.close()
    say(f"{len(taken.shots)} pictures are in {out}")
    if taken.missed:
        first, *others = taken.missed
        more = f" (and {len(others)} more)" if others else ""
        raise CommandError(f"There is no picture of {first.screen}{more}: {first.why}")
    return 0


def _studio_in(copy: Home, site: Site) -> "StudioSettings":
    """Return a Studio that opens this copy of a demonstration."""
    from hopewall.app import studio_settings  # noqa: PLC0415 - Qt only where a screen is asked for
    from hopewall.commands.studio import VaultDoor, fictional_staff  # noqa: PLC0415 - the same

    staff = partial(fictional_staff, copy, site)
    return studio_settings(VaultDoor(copy, site), shelf=open_shelf(copy, site), fictional=staff)


def _tell(progress: ProgressBar) -> Callable[[int, int, str], None]:
    def taken(done: int, total: int, _screen: str) -> None:
        progress("taking pictures", done, total)

    return taken


def _size(text: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(text)
    if found is None or min(int(found[1]), int(found[2])) < _SMALLEST:
        raise ArgumentTypeError(f"{text} is no size; write it like 1920x1080")
    return int(found[1]), int(found[2])
