"""`hopewall withdraw PERSON`: off this screen at once, then out of every file of the release.

What hides is here and loads no database; `recording` does the rest once the face is gone, and
`recall` lists what has to follow.
"""

import uuid
from argparse import ArgumentParser, Namespace
from importlib import import_module
from time import monotonic

from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_home, home_of, now
from hopewall.commands.speaking import CommandError, say
from hopewall.core.codes import Audience
from hopewall.core.consent import Scope, WithdrawalChannel
from hopewall.core.withdrawal_clock import PURGE_DAYS, concerns_screens
from hopewall.services.holding import (
    Darkened,
    Held,
    HoldOutcome,
    NobodyMeant,
    hide_here,
    listed,
)

_TASKS = "tasks"
_WAYS = [way for way in WithdrawalChannel if way is not WithdrawalChannel.BY_ITSELF]


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    add_login(parser)
    parser.add_argument(
        "person",
        metavar="PERSON",
        help="a person's id, the id of a story, or a displayed name; 'tasks' lists what has to "
        "follow the withdrawals so far",
    )
    parser.add_argument(
        "--how",
        type=WithdrawalChannel,
        choices=_WAYS,
        default=WithdrawalChannel.IN_PERSON,
        help="how the withdrawal was received (default: in_person)",
    )
    parser.add_argument(
        "--received-by",
        default="",
        metavar="STAFF",
        help="who received it (default: who is logged in)",
    )
    parser.add_argument(
        "--who", default="the person", metavar="WHO", help="who asked (default: the person)"
    )
    parser.add_argument("--reason", default="", metavar="TEXT", help="never needed")
    for name, kind in (("scope", Scope), ("audience", Audience)):
        parser.add_argument(
            f"--{name}",
            action="append",
            default=[],
            type=kind,
            choices=list(kind),
            dest=f"{name}s",
            help=f"take back only this {name}; give it again for more (default: everything)",
        )
    parser.add_argument(
        "--consent", default="", metavar="ID", help="take back only this consent (default: all)"
    )
    parser.add_argument(
        "--undo-days",
        type=int,
        choices=(0, PURGE_DAYS),
        default=PURGE_DAYS,
        help="erase after so many days, so that a new consent within them finds everything "
        "(default: 7); 0 makes it due today",
    )
    parser.add_argument("--done", metavar="ID", help="with 'tasks': this one is done")
    parser.add_argument("--result", default="", metavar="TEXT", help="with --done: how it went")
    parser.add_argument("--all", action="store_true", help="with 'tasks': those done too")
    parser.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """Hide first, without the vault; then record it and make the releases without the stories."""
    if arguments.person == _TASKS:
        recall = import_module("hopewall.commands.recall")
        done: int = recall.tasks(arguments)
        return done
    begun, moment = monotonic(), now()
    home = home_of(arguments)
    withdrawal_id = str(uuid.uuid4())
    first: HoldOutcome = NobodyMeant("No screen has to change.")
    if concerns_screens(frozenset(arguments.scopes), frozenset(arguments.audiences)):
        first = hide_here(home, arguments.person, withdrawal_id)
    hidden_after = monotonic() - begun
    if not isinstance(first, NobodyMeant) and len(first.stories) > 1:
        raise CommandError(_several(first, arguments.person))
    if isinstance(first, Held) and not arguments.json:
        say_hidden(hidden_after)
    recording = import_module("hopewall.commands.recording")
    begin = recording.Begun(first, withdrawal_id, moment, begun)
    code: int = recording.record(home, arguments, begin)
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
