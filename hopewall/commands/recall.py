"""`hopewall withdraw tasks`: what has to follow the withdrawals, until when, and what is late."""

from argparse import Namespace

from hopewall.commands.site_at import home_of, now, site_of
from hopewall.commands.speaking import CommandError, JsonValue, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.staff import Permission
from hopewall.core.withdrawal_clock import Urgency
from hopewall.services.asking import site_today
from hopewall.services.withdrawal_tasks import NoSuchTask, TaskLine, do_task, tasks_of
from hopewall.vault import VaultError


def tasks(arguments: Namespace) -> int:
    """List what has to follow the withdrawals, or note that one of it is done."""
    home = home_of(arguments)
    moment = now()
    today = site_today(site_of(home), moment)
    permission = Permission.VIEW if arguments.done is None else Permission.WITHDRAW
    try:
        with vault_of(home, arguments, permission) as vault:
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
        say_json([task_as_json(line) for line in lines])
        return 0
    late = sum(line.urgency is Urgency.OVERDUE for line in lines)
    say(f"{len(lines)} tasks, {late} overdue")
    for line in lines:
        say(task_in_words(line))
    return 0


def task_as_json(line: TaskLine) -> dict[str, JsonValue]:
    """Return a task for a program."""
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


def task_in_words(line: TaskLine) -> str:
    """Return a task as one line."""
    task = line.task
    return f"  {line.task_id:<12} {task.due}  {line.urgency:<8} {task.kind:<12} {task.holder}"
