"""`hopewall reminders`: which consents end, who comes of age, whom to ask how they are."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_home, day, home_of, now, site_of
from hopewall.commands.speaking import CommandError, JsonValue, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.reminders import Reminder
from hopewall.core.staff import Permission
from hopewall.services.asking import site_today
from hopewall.services.reminding import reminders_of
from hopewall.vault import VaultError


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    add_login(parser)
    parser.add_argument("--on", type=day, metavar="YYYY-MM-DD", help="the day (default: today)")
    parser.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """List what ends soon."""
    home = home_of(arguments)
    site = site_of(home)
    on = arguments.on or site_today(site, now())
    try:
        with vault_of(home, arguments, Permission.VIEW) as vault:
            found = reminders_of(vault, site, on)
    except VaultError as error:
        raise CommandError(str(error)) from error
    if arguments.json:
        say_json(as_json(found))
        return 0
    say(f"{len(found)} reminders on {on}")
    for one in found:
        say(f"  {one.day}  {one.stage:>2} days  {one.subject_id}  {one.sentence}")
    return 0


def as_json(found: Sequence[Reminder]) -> list[JsonValue]:
    """Return reminders for a program."""
    return [
        {
            "kind": one.kind,
            "person": one.subject_id,
            "consent": one.consent_id,
            "day": one.day.isoformat(),
            "stage": one.stage,
            "sentence": one.sentence,
        }
        for one in found
    ]
