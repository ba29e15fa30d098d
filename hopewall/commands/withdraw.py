"""`hopewall withdraw PERSON`: off every screen at once, then out of every file of the release.

`hopewall withdraw tasks` lists what has to follow, and until when.
"""

from argparse import ArgumentParser, Namespace
from contextlib import ExitStack
from time import monotonic

from hopewall.commands.removing import remove
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.actor import Actor
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import Audience
from hopewall.core.consent import Scope, WithdrawalChannel
from hopewall.core.withdrawal_clock import PURGE_DAYS, Urgency
from hopewall.services.asking import site_today
from hopewall.services.audit_spool import device_of, spool
from hopewall.services.home import Home
from hopewall.services.withdrawal_tasks import NoSuchTask, TaskLine, do_task, tasks_of
from hopewall.services.withdrawing import (
    Hidden,
    WhoAndHow,
    darken,
    hide_person,
    hide_stories,
    may_be_on_screen,
    published_channels,
)
from hopewall.vault import VaultError

_TASKS = "tasks"
_WAYS = [way for way in WithdrawalChannel if way is not WithdrawalChannel.BY_ITSELF]


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
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
    parser.add_argument("--received-by", default="", metavar="STAFF", help="who received it")
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
    """Hide first; then rebuild the releases without the stories and plan what has to follow."""
    if arguments.person == _TASKS:
        return _tasks(arguments)
    begun, moment = monotonic(), now()
    home = home_of(arguments)
    with ExitStack() as closing_later:
        try:
            vault = closing_later.enter_context(vault_of(home))
        except CommandError as error:
            raise _without_vault(home, arguments.person, error) from error
        outcome = hide_person(home, vault, _asked(arguments), moment)
        if not isinstance(outcome, Hidden):
            raise CommandError(outcome.sentence)
        hidden_after = monotonic() - begun
        if not outcome.fault and not arguments.json:
            say(f"Hidden on every screen of this machine after {hidden_after:.2f} s.")
        remove(home, vault, outcome, moment, {outcome.withdrawal_id: arguments.undo_days})
        today = site_today(site_of(home), moment)
        follow = [
            line for line in tasks_of(vault, today) if line.withdrawal_id == outcome.withdrawal_id
        ]
    if arguments.json:
        say_json(
            {
                "person": outcome.subject_id,
                "withdrawal": outcome.withdrawal_id,
                "stories": sorted(outcome.stories),
                "channels": list(outcome.channels),
                "hidden_seconds": round(hidden_after, 3),
                "removed_seconds": round(monotonic() - begun, 3),
                "tasks": [_as_json(line) for line in follow],
            }
        )
        return 0
    count = len(outcome.stories)
    say(f"Withdrawn: {count} {'story' if count == 1 else 'stories'} of {outcome.subject_id}.")
    for line in follow:
        if line.urgency is not Urgency.DONE:
            say(_in_words(line))
    return 0


def _asked(arguments: Namespace) -> WhoAndHow:
    return WhoAndHow(
        arguments.person,
        arguments.received_by,
        arguments.how,
        arguments.who,
        frozenset(arguments.scopes),
        frozenset(arguments.audiences),
        arguments.consent,
        arguments.reason,
    )


def _tasks(arguments: Namespace) -> int:
    home = home_of(arguments)
    moment = now()
    today = site_today(site_of(home), moment)
    try:
        with vault_of(home) as vault:
            if arguments.done is not None:
                outcome = do_task(vault, arguments.done, arguments.result, moment)
                if isinstance(outcome, NoSuchTask):
                    raise CommandError(outcome.sentence)
            lines = tasks_of(vault, today)
    except VaultError as error:
        raise CommandError(str(error)) from error
    if not arguments.all:
        lines = [line for line in lines if line.urgency is not Urgency.DONE]
    if arguments.json:
        say_json([_as_json(line) for line in lines])
        return 0
    late = sum(line.urgency is Urgency.OVERDUE for line in lines)
    say(f"{len(lines)} tasks, {late} overdue")
    for line in lines:
        say(_in_words(line))
    return 0


def _as_json(line: TaskLine) -> dict[str, str | None]:
    done_at = line.task.done_at
    return {
        "id": line.task_id,
        "withdrawal": line.withdrawal_id,
        "person": line.subject_id,
        "kind": line.task.kind,
        "holder": line.task.holder,
        "due": line.task.due.isoformat(),
        "state": line.urgency,
        "done_at": done_at.isoformat() if done_at else None,
        "result": line.task.result,
    }


def _in_words(line: TaskLine) -> str:
    task = line.task
    return f"  {line.task_id:<12} {task.due}  {line.urgency:<8} {task.kind:<12} {task.holder}"


def _without_vault(home: Home, person: str, error: CommandError) -> CommandError:
    """Where the vault cannot be asked, a story's id is still enough to hide it."""
    if not published_channels(home):
        return error
    shown = may_be_on_screen(home, person)
    hidden = hide_stories(home, {person}, now())
    actor = Actor("", "command", device_of(home))
    spool(home, Deed(AuditAction.HIDDEN_FIRST, ObjectKind.STORY, now(), actor=actor))
    if not shown:
        return CommandError(
            f"{error} Nobody was taken off the screen: give the id of the story, or switch it off."
        )
    where = f" {darken(home)}" if hidden.fault else ""
    return CommandError(
        f"The story is hidden, but the withdrawal is not recorded: {error}{where} "
        "Run this again once the vault opens, before anything is published."
    )
