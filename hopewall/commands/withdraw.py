"""`hopewall withdraw PERSON`: off every screen at once, then out of every file of the release."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from time import monotonic

from hopewall.commands.site_at import add_home, home_of, now, site_of, vault_of
from hopewall.commands.speaking import CommandError, ProgressBar, note, say, say_json
from hopewall.core.codes import ChannelName
from hopewall.core.consent import WithdrawalChannel
from hopewall.services.home import Home
from hopewall.services.withdrawing import (
    Hidden,
    NotHidden,
    WhoAndHow,
    hide_person,
    hide_stories,
    remove_traces,
)


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
    try:
        with vault_of(home) as vault:
            asked = WhoAndHow(arguments.person, arguments.received_by, arguments.how)
            outcome = hide_person(home, vault, asked, moment)
            if not isinstance(outcome, Hidden):
                raise CommandError(outcome.sentence)
            hidden_after = monotonic() - begun
            note(f"Hidden on every screen of this machine after {hidden_after:.2f} s.")
            progress = ProgressBar()
            removed = remove_traces(home, vault, site_of(home), _published(home), moment, progress)
            progress.close()
    except CommandError as error:
        _hide_without_vault(home, arguments.person, error)
        raise
    if isinstance(removed, NotHidden):
        raise CommandError(f"The stories are hidden, but their files remain: {removed.sentence}")
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


def _published(home: Home) -> Sequence[ChannelName]:
    return [name for name in ChannelName if (home.release / f"{name}.json").exists()]


def _hide_without_vault(home: Home, person: str, error: CommandError) -> None:
    """Where the vault cannot be asked, a story's id is still enough to hide it."""
    outcome = hide_stories(home, {person}, now())
    if isinstance(outcome, Hidden) and outcome.channels:
        raise CommandError(
            f"The story is hidden, but the withdrawal is not recorded: {error} "
            "Run this again once the vault opens, before anything is published."
        ) from error
