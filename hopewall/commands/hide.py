"""`hopewall hide` and `hopewall release unhide`: this screen's own list of who is hidden."""

from argparse import ArgumentParser, Namespace
from time import monotonic

from hopewall.commands.site_at import add_home, home_of
from hopewall.commands.speaking import CommandError, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.head import Malformed
from hopewall.core.staff import Permission
from hopewall.services.holding import (
    Held,
    end_every_hold,
    end_hold,
    held_here,
    hide_here,
    listed,
)


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


def set_up_unhide(parser: ArgumentParser) -> None:
    """Describe the arguments of `release unhide`."""
    parser.add_argument("story", nargs="?", default="", metavar="ID", help="a story's id")
    parser.add_argument(
        "--all", action="store_true", help="everybody, and make a spoilt list good again"
    )


def unhide(arguments: Namespace) -> int:
    """End a hold; whether the story is shown again, consent alone decides. Needs the vault."""
    home = home_of(arguments)
    if arguments.all == bool(arguments.story):
        raise CommandError("Name one story, or give --all.")
    with vault_of(home, arguments, Permission.PUBLISH):
        if arguments.all:
            fault, told = end_every_hold(home), "Nobody is hidden on this screen by hand any more."
        else:
            held = held_here(home)
            if isinstance(held, Malformed):
                raise CommandError(held.sentence)
            if arguments.story not in held.story_ids:
                raise CommandError(f"The story {arguments.story!r} is not hidden by hand here.")
            fault = end_hold(home, {arguments.story})
            told = f"{arguments.story} is no longer hidden by hand; its consent decides again."
    if fault:
        raise CommandError(fault)
    say(told)
    return 0
