"""`hopewall withdraw PERSON`: off this screen at once, then out of every file of the release."""

from argparse import ArgumentParser, Namespace
from contextlib import ExitStack
from datetime import datetime
from time import monotonic

from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, ProgressBar, note, say, say_json
from hopewall.commands.vault_at import add_login, vault_of
from hopewall.core.consent import WithdrawalChannel
from hopewall.core.staff import Permission
from hopewall.services.holding import (
    Darkened,
    Held,
    HoldOutcome,
    NobodyMeant,
    hide_here,
    listed,
)
from hopewall.services.home import Home
from hopewall.services.withdrawing import (
    NotFound,
    NotRecorded,
    NotRemoved,
    WhoAndHow,
    hide_person,
    published_channels,
    remove_traces,
)
from hopewall.vault import Vault


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
        _say_hidden(hidden_after)
    with ExitStack() as closing_later:
        try:
            vault = closing_later.enter_context(vault_of(home, arguments, Permission.WITHDRAW))
        except CommandError as error:
            raise _not_recorded(first, str(error)) from error
        received_by = arguments.received_by or vault.session.staff_id
        asked = WhoAndHow(arguments.person, received_by, arguments.how)
        outcome = hide_person(home, vault, asked, moment)
        if isinstance(outcome, NotRecorded):
            raise CommandError(outcome.sentence)
        if isinstance(outcome, NotFound):
            raise _not_recorded(first, outcome.sentence)
        if isinstance(first, NobodyMeant):
            hidden_after = monotonic() - begun
            if not outcome.fault and not arguments.json:
                _say_hidden(hidden_after)
        _remove(home, vault, moment)
    also = frozenset() if isinstance(first, NobodyMeant) else first.stories - outcome.stories
    if arguments.json:
        say_json(
            {
                "person": outcome.subject_id,
                "stories": sorted(outcome.stories),
                "channels": list(outcome.channels),
                "still_held": sorted(also),
                "hidden_seconds": round(hidden_after, 3),
                "removed_seconds": round(monotonic() - begun, 3),
            }
        )
    else:
        count = len(outcome.stories)
        say(f"Withdrawn: {count} {'story' if count == 1 else 'stories'} of {outcome.subject_id}.")
    if also:
        note(
            f"Shown under this name too, and still hidden here: {listed(also)}; "
            "'hopewall release unhide ID' shows it again."
        )
    return 0


def _say_hidden(seconds: float) -> None:
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


def _not_recorded(first: HoldOutcome, why: str) -> CommandError:
    """Return what to say where the vault did not take it: hidden or not, and what is left to do."""
    if isinstance(first, NobodyMeant):
        return CommandError(why)
    dark = f"{first.sentence} " if isinstance(first, Darkened) else ""
    return CommandError(
        f"{dark}The story is hidden on this screen, but the withdrawal is not recorded: {why} "
        "Run this again once the vault opens: other screens still show it."
    )


def _remove(home: Home, vault: Vault, moment: datetime) -> None:
    """Make releases and index anew, which ends the hold; where that fails it stays."""
    progress = ProgressBar()
    try:
        site = site_of(home)
        removed = remove_traces(home, vault, site, published_channels(home), moment, progress)
        why = removed.sentence if isinstance(removed, NotRemoved) else ""
    except CommandError as error:
        why = str(error)
    finally:
        progress.close()
    if why:
        raise CommandError(f"The stories are hidden, but their files remain: {why}")
