"""`hopewall withdraw PERSON`: off every screen at once, then out of every file of the release."""

from argparse import ArgumentParser, Namespace
from contextlib import ExitStack
from datetime import datetime
from time import monotonic

from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, ProgressBar, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.consent import WithdrawalChannel
from hopewall.services.home import Home
from hopewall.services.withdrawing import (
    Hidden,
    NotRemoved,
    WhoAndHow,
    darken,
    hide_person,
    hide_stories,
    may_be_on_screen,
    published_channels,
    remove_traces,
)
from hopewall.vault import Vault


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
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
    parser.add_argument("--received-by", default="", metavar="STAFF", help="who received it")
    parser.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """Hide first; then rebuild the releases without the stories."""
    begun, moment = monotonic(), now()
    home = home_of(arguments)
    with ExitStack() as closing_later:
        try:
            vault = closing_later.enter_context(vault_of(home))
        except CommandError as error:
            raise _without_vault(home, arguments.person, error) from error
        asked = WhoAndHow(arguments.person, arguments.received_by, arguments.how)
        outcome = hide_person(home, vault, asked, moment)
        if not isinstance(outcome, Hidden):
            raise CommandError(outcome.sentence)
        hidden_after = monotonic() - begun
        if not outcome.fault and not arguments.json:
            say(f"Hidden on every screen of this machine after {hidden_after:.2f} s.")
        _remove(home, vault, outcome, moment)
    if arguments.json:
        say_json(
            {
                "person": outcome.subject_id,
                "stories": sorted(outcome.stories),
                "channels": list(outcome.channels),
                "hidden_seconds": round(hidden_after, 3),
                "removed_seconds": round(monotonic() - begun, 3),
            }
        )
    else:
        count = len(outcome.stories)
        say(f"Withdrawn: {count} {'story' if count == 1 else 'stories'} of {outcome.subject_id}.")
    return 0


def _remove(home: Home, vault: Vault, hidden: Hidden, moment: datetime) -> None:
    """Make releases and index anew; where nothing helps, the screen shows nobody at all."""
    progress = ProgressBar()
    try:
        site = site_of(home)
        removed = remove_traces(home, vault, site, published_channels(home), moment, progress)
        why = removed.sentence if isinstance(removed, NotRemoved) else ""
    except CommandError as error:
        why = str(error)
    finally:
        progress.close()
    if not why:
        return
    if hidden.fault:
        raise CommandError(f"The withdrawal is recorded. {darken(home)} {why}")
    raise CommandError(f"The stories are hidden, but their files remain: {why}")


def _without_vault(home: Home, person: str, error: CommandError) -> CommandError:
    """Where the vault cannot be asked, a story's id is still enough to hide it."""
    if not published_channels(home):
        return error
    shown = may_be_on_screen(home, person)
    hidden = hide_stories(home, {person}, now())
    if not shown:
        return CommandError(
            f"{error} Nobody was taken off the screen: give the id of the story, or switch it off."
        )
    where = f" {darken(home)}" if hidden.fault else ""
    return CommandError(
        f"The story is hidden, but the withdrawal is not recorded: {error}{where} "
        "Run this again once the vault opens, before anything is published."
    )
