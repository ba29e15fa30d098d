"""`hopewall withdraw PERSON`: off this screen at once, then out of every file of the release.

What hides is here and loads no database; `recording` does the rest once the face is gone.
"""

from argparse import ArgumentParser, Namespace
from importlib import import_module
from time import monotonic

from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_home, home_of, now
from hopewall.commands.speaking import CommandError, say
from hopewall.core.consent import WithdrawalChannel
from hopewall.services.holding import Darkened, Held, NobodyMeant, hide_here, listed


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    add_login(parser)
    parser.add_argument(
        "person", metavar="PERSON", help="a person's id, the id of a story, or a displayed name"
    )
    parser.add_argument(
        "--how",
        type=WithdrawalChannel,
        choices=list(WithdrawalChannel),
        default=WithdrawalChannel.IN_PERSON,
        help="how the withdrawal was received (default: in_person)",
    )
    parser.add_argument(
        "--received-by",
        default="",
        metavar="STAFF",
        help="who received it (default: who is logged in)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """Hide first, without the vault; then record it and make the releases without the stories."""
    begun, moment = monotonic(), now()
    home = home_of(arguments)
    first = hide_here(home, arguments.person)
    hidden_after = monotonic() - begun
    if not isinstance(first, NobodyMeant) and len(first.stories) > 1:
        raise CommandError(_several(first, arguments.person))
    if isinstance(first, Held) and not arguments.json:
        say_hidden(hidden_after)
    recording = import_module("hopewall.commands.recording")
    code: int = recording.record(home, arguments, first, moment, begun)
    return code


def say_hidden(seconds: float) -> None:
    """Tell how long it took."""
    say(f"Hidden on every screen of this machine after {seconds:.2f} s.")


def _several(first: Held | Darkened, person: str) -> str:
    """Several stories are shown under one name: all are hidden, and nothing is recorded yet."""
    dark = f" {first.sentence}" if isinstance(first, Darkened) else ""
    return (
        f"{len(first.stories)} stories are shown under the name {person.strip()!r} and all of them "
        f"are hidden on this screen now ({listed(first.stories)}); record the one that is meant "
        f"with 'hopewall withdraw ID', and show the others again with 'hopewall release unhide "
        f"ID'.{dark}"
    )
