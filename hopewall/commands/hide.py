"""`hopewall hide STORY|NAME`: off this screen at once; loads no database and opens no vault."""

from argparse import ArgumentParser, Namespace
from time import monotonic

from hopewall.commands.site_at import add_home, home_of
from hopewall.commands.speaking import CommandError, say, say_json
from hopewall.services.holding import Held, hide_here, listed


def set_up(parser: ArgumentParser) -> None:
    """Describe the arguments of `hide`."""
    add_home(parser)
    parser.add_argument("story", metavar="STORY|NAME", help="a story's id, or a displayed name")
    parser.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """Hide at once, without the vault; a name that several people have hides all of them."""
    begun = monotonic()
    outcome = hide_here(home_of(arguments), arguments.story)
    if not isinstance(outcome, Held):
        raise CommandError(outcome.sentence)
    seconds = monotonic() - begun
    if arguments.json:
        say_json({"held": sorted(outcome.stories), "seconds": round(seconds, 3)})
        return 0
    say(f"Hidden on every screen of this machine after {seconds:.2f} s: {listed(outcome.stories)}.")
    say("If it was taken back, record that with 'hopewall withdraw'.")
    return 0
