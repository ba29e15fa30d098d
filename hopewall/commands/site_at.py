"""What every command on a site begins with: its folder and its settings, or one clear sentence."""

from argparse import SUPPRESS, ArgumentParser, Namespace
from datetime import UTC, date, datetime
from pathlib import Path

from hopewall.commands.place_given import place_given
from hopewall.commands.speaking import CommandError
from hopewall.core.codes import ChannelName
from hopewall.core.site import Site
from hopewall.education.site_settings import SiteRead, read_site
from hopewall.services.home import Home, default_home


def add_home(parser: ArgumentParser) -> None:
    """Add `--home`, which every command has."""
    parser.add_argument(
        "--home",
        type=Path,
        metavar="DIR",
        default=SUPPRESS,  # given before the command's name it must not be forgotten after it
        help=f"the site's folder (default: {default_home()})",
    )


def add_channel(parser: ArgumentParser) -> None:
    """Add `--channel`: which audience."""
    parser.add_argument(
        "--channel",
        type=ChannelName,
        choices=list(ChannelName),
        default=ChannelName.LOBBY,
        help="which audience (default: lobby)",
    )


def day(text: str) -> date:
    """Return the day an argument names; argparse turns the ValueError into a sentence."""
    return date.fromisoformat(text)


def home_of(arguments: Namespace) -> Home:
    """Return the HOME that was asked for."""
    given: Path | None = getattr(arguments, "home", None)
    return Home(place_given(given or default_home()))


def site_of(home: Home) -> Site:
    """Return the site's settings; raises CommandError."""
    found = read_site(home.root)
    if isinstance(found, SiteRead):
        return found.site
    raise CommandError(found.sentence)


def now() -> datetime:
    """Return the machine's clock."""
    return datetime.now(UTC)
