"""`hopewall nightly`: what happens each night by itself; for cron or a systemd timer."""

from argparse import ArgumentParser, Namespace

from hopewall.commands.login import add_login
from hopewall.commands.reminders import as_json
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, ProgressBar, note, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.staff import Permission
from hopewall.services.nightly import run_night
from hopewall.vault import VaultError


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    add_login(parser)
    parser.add_argument(
        "--clock-is-right",
        action="store_true",
        help="end and erase what is due although the last release is more than a lease old",
    )
    parser.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """Run the night; exit code 1 when something needs somebody's eyes."""
    home = home_of(arguments)
    site = site_of(home)
    progress = ProgressBar()
    try:
        with vault_of(home, arguments, Permission.PUBLISH) as vault:
            night = run_night(
                home, vault, site, now(), progress, clock_is_right=arguments.clock_is_right
            )
    except VaultError as error:
        raise CommandError(str(error)) from error
    finally:
        progress.close()
    if arguments.json:
        say_json(
            {
                "shown": {str(name): count for name, count in night.shown.items()},
                "ended": night.ended,
                "erased": night.erased,
                "evidence_deleted": night.evidence_deleted,
                "reminders": as_json(night.reminders),
                "alerts": night.alerts,
            }
        )
    else:
        shown = ", ".join(f"{name} shows {count}" for name, count in night.shown.items())
        say(
            f"{shown}; {night.ended} consents ended, {night.erased} people erased, "
            f"{len(night.reminders)} reminders"
        )
        for alert in night.alerts:
            note(alert)
    return 1 if night.alerts else 0
