"""`hopewall session`: a nurse leads a family through what they need."""

from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from hopewall.commands.deck_at import add_deck, ask_for_deck
from hopewall.commands.on_screen import damage_said
from hopewall.commands.screen import has_display, open_shelf, open_wall
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, note
from hopewall.core.codes import Language
from hopewall.services.session_screen import SessionScreen


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    add_deck(parser, required=False)
    parser.add_argument(
        "--lang",
        type=Language,
        choices=list(Language),
        help="language to begin in (default: the site's first)",
    )
    parser.add_argument("--window", action="store_true", help="in a window, not full screen")
    parser.add_argument(
        "--save-in",
        type=Path,
        metavar="DIR",
        help="where a hand-out is saved (default: the user's documents)",
    )


def run(arguments: Namespace) -> int:
    """Open an education session and stay until it is closed."""
    home = home_of(arguments)
    site = site_of(home)
    if not has_display():
        raise CommandError(
            "There is no display here; make the hand-out alone with 'hopewall handout', or take "
            f"pictures of every screen with 'hopewall tour --home {home.root} --out DIR'."
        )
    shelf = open_shelf(home, site)
    if arguments.deck:
        ask_for_deck(home.content, arguments.deck)
    from hopewall.app import run_session  # noqa: PLC0415 - Qt only where a screen is asked for

    zone = ZoneInfo(site.timezone)
    index = SessionScreen(home, lambda: datetime.now(zone))
    try:
        if index.state is not None:
            note(f"hopewall: no story can be shown in this session: {index.state.sentence}")
        with damage_said():
            return run_session(
                index,
                site,
                shelf,
                lobby=open_wall(home, site),
                content=home.content,
                deck=arguments.deck or "",
                language=arguments.lang,
                windowed=arguments.window,
                keep_in=arguments.save_in,
                clock=now,
            )
    finally:
        index.end()
