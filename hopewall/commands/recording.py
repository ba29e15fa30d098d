"""Record a withdrawal in the vault and make the releases anew; its stories are hidden already."""

from argparse import Namespace
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from time import monotonic

from hopewall.commands.recall import task_as_json, task_in_words
from hopewall.commands.removing import remove
from hopewall.commands.site_at import site_of
from hopewall.commands.speaking import CommandError, note, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.commands.withdraw import say_hidden
from hopewall.core.staff import Permission
from hopewall.core.withdrawal_clock import Urgency
from hopewall.release.held import HoldList
from hopewall.services.holding import (
    Darkened,
    HoldOutcome,
    NobodyMeant,
    held_here,
    listed,
)
from hopewall.services.home import Home
from hopewall.services.withdrawal_tasks import tasks_of_withdrawal
from hopewall.services.withdrawing import Hidden, NotFound, NotRecorded, WhoAndHow, hide_person


@dataclass(frozen=True, slots=True)
class Begun:
    """What was done before the vault was asked for.

    `first` is what hiding came to, `withdrawal_id` the withdrawal that it is for, `moment` when
    that was received, `clock` when the command began, by the clock that nobody can set.
    """

    first: HoldOutcome
    withdrawal_id: str
    moment: datetime
    clock: float


def record(home: Home, arguments: Namespace, before: Begun) -> int:
    """Do what is left after hiding; raises CommandError."""
    first, moment, begun = before.first, before.moment, before.clock
    hidden_after = monotonic() - begun
    with ExitStack() as closing_later:
        try:
            vault = closing_later.enter_context(vault_of(home, arguments, Permission.WITHDRAW))
        except CommandError as error:
            raise _not_recorded(first, str(error)) from error
        received_by = arguments.received_by or vault.session.staff_id
        asked = _asked(arguments, received_by, before.withdrawal_id)
        outcome = hide_person(home, vault, asked, moment)
        if isinstance(outcome, NotRecorded):
            raise CommandError(outcome.sentence)
        if isinstance(outcome, NotFound):
            raise _not_recorded(first, outcome.sentence)
        if isinstance(first, NobodyMeant):
            hidden_after = monotonic() - begun
            if asked.concerns_screens and not outcome.fault and not arguments.json:
                say_hidden(hidden_after)
        undo_days = {outcome.withdrawal_id: arguments.undo_days}
        # Holds for this withdrawal end by themselves, once what is published is proven right.
        remove(home, vault, frozenset(), moment, undo_days)
        follow = tasks_of_withdrawal(vault, site_of(home), outcome.withdrawal_id, moment)
        held = held_here(home)
    also = held.story_ids & _hidden_by(first, outcome) if isinstance(held, HoldList) else None
    still = sorted(also or ())
    if arguments.json:
        say_json(
            {
                "person": outcome.subject_id,
                "withdrawal": outcome.withdrawal_id,
                "stories": sorted(outcome.stories),
                "channels": list(outcome.channels),
                "still_held": list(still),
                "hidden_seconds": round(hidden_after, 3),
                "removed_seconds": round(monotonic() - begun, 3),
                "tasks": [task_as_json(line) for line in follow],
            }
        )
    else:
        count = len(outcome.stories)
        say(f"Withdrawn: {count} {'story' if count == 1 else 'stories'} of {outcome.subject_id}.")
        for line in follow:
            if line.urgency is not Urgency.DONE:
                say(task_in_words(line))
    if also:
        note(
            f"Still hidden by hand here: {listed(also)}; 'hopewall release unhide ID' shows again "
            "what consent allows."
        )
    return 0


def _asked(arguments: Namespace, received_by: str, withdrawal_id: str) -> WhoAndHow:
    return WhoAndHow(
        arguments.person,
        received_by,
        arguments.how,
        arguments.who,
        frozenset(arguments.scopes),
        frozenset(arguments.audiences),
        arguments.consent,
        arguments.reason,
        withdrawal_id,
    )


def _hidden_by(first: HoldOutcome, outcome: Hidden) -> frozenset[str]:
    """Return the stories that this command has hidden, before and after it asked the vault."""
    return outcome.stories if isinstance(first, NobodyMeant) else first.stories | outcome.stories


def _not_recorded(first: HoldOutcome, why: str) -> CommandError:
    """Return what to say where the vault did not take it: hidden or not, and what is left to do."""
    if isinstance(first, NobodyMeant):
        return CommandError(why)
    dark = f"{first.sentence} " if isinstance(first, Darkened) else ""
    return CommandError(
        f"{dark}The story is hidden on this screen, but the withdrawal is not recorded: {why} "
        "Run this again once the vault opens: other screens still show it."
    )
