"""Record a withdrawal in the vault and make the releases anew; its stories are hidden already."""

from argparse import Namespace
from contextlib import ExitStack
from datetime import datetime
from time import monotonic

from hopewall.commands.site_at import site_of
from hopewall.commands.speaking import CommandError, ProgressBar, note, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.commands.withdraw import say_hidden
from hopewall.core.staff import Permission
from hopewall.services.holding import Darkened, HoldOutcome, NobodyMeant, listed
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


def record(
    home: Home, arguments: Namespace, first: HoldOutcome, moment: datetime, begun: float
) -> int:
    """Do what is left after hiding; raises CommandError.

    Args:
        home: The site.
        arguments: Who is meant, how it was received and by whom, as typed.
        first: What hiding came to.
        moment: When the withdrawal was received.
        begun: When the command began, by the clock that nobody can set.
    """
    hidden_after = monotonic() - begun
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
                say_hidden(hidden_after)
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
