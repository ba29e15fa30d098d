"""`hopewall demo`: the demonstration hospital, made on the first call and opened on every one."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from hopewall.commands.screen import has_display, open_kiosk
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, ProgressBar, note, say
from hopewall.demo.hospital import (
    DEMO_PEOPLE,
    DEMO_PIN,
    MOST_PEOPLE,
    DemoNotMade,
    make_demo,
    refresh_demo,
)
from hopewall.education.site_settings import FILE_NAME
from hopewall.services.whole_making import finish_interrupted


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    parser.add_argument(
        "--people",
        type=_people,
        metavar="N",
        help=f"how many fictional people (default: {DEMO_PEOPLE})",
    )
    parser.add_argument("--no-open", action="store_true", help="make it and do not open the wall")


def run(arguments: Namespace) -> int:
    """Make the hospital where there is none yet, bring it up to today, and open its wall."""
    home = home_of(arguments)
    progress = ProgressBar()
    finish_interrupted(home)
    if (home.root / FILE_NAME).exists():
        site = site_of(home)
        if not site.demonstration:
            raise CommandError(
                f"{home.root} is a real site, not a demonstration; choose another folder."
            )
        if arguments.people is not None:
            note(f"{home.root} holds a demonstration already; --people is for a new folder.")
        outcome = refresh_demo(home, site, now(), progress)
    else:
        people = DEMO_PEOPLE if arguments.people is None else arguments.people
        outcome = make_demo(home, people, now(), progress)
        site = None
    progress.close()
    if isinstance(outcome, DemoNotMade):
        raise CommandError(outcome.sentence)
    say(
        f"The demonstration hospital in {home.root} has {outcome.people} fictional people; "
        f"{outcome.shown} of them are on the wall."
    )
    if arguments.no_open:
        return 0
    if not has_display():
        note(f"There is no display; see it with 'hopewall tour --home {home.root} --out DIR'.")
        return 0
    hint = f"hopewall --home {home.root}  (PIN {DEMO_PIN})"
    return open_kiosk(home, site or site_of(home), locked=False, pin=None, locked_hint=hint)


def _people(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MOST_PEOPLE:
        raise ArgumentTypeError(f"{text} is no number of people from 1 to {MOST_PEOPLE:,}")
    return int(text)
