"""`hopewall backup FILE`: one encrypted file with everything that cannot be made again."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from hopewall.commands.login import add_login
from hopewall.commands.place_given import place_given
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, ProgressBar, note, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.staff import Permission
from hopewall.services.backing_up import Backup, NotBackedUp, back_up


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    add_login(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="a new file, best on another disk")
    parser.add_argument(
        "--recipient",
        action="append",
        default=[],
        metavar="AGE1…",
        help="whose key opens it too, besides the recovery key and every member's; give it again "
        "for more",
    )
    parser.add_argument(
        "--replace", action="store_true", help="replace the file, once the new one is whole"
    )
    parser.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """Write the backup, read it back, and say where the tombstones are."""
    home = home_of(arguments)
    site = site_of(home)
    progress = ProgressBar()
    with vault_of(home, arguments, Permission.BACKUP) as vault:
        wanted = Backup(home, vault, site, now(), arguments.recipient)
        target = place_given(arguments.file)
        outcome = back_up(wanted, target, progress, replace=arguments.replace)
    progress.close()
    if isinstance(outcome, NotBackedUp):
        raise CommandError(outcome.sentence)
    if arguments.json:
        say_json(
            {
                "file": str(outcome.path),
                "bytes": outcome.bytes,
                "files": outcome.files,
                "tombstones": str(outcome.tombstones),
                "withdrawals": str(outcome.withdrawals),
            }
        )
        return 0
    say(f"{outcome.path}: {outcome.files} files, {outcome.bytes:,} bytes, read back and whole.")
    note(
        f"Keep {outcome.tombstones} and {outcome.withdrawals.name} beside it apart from the "
        "backup: a restore needs their newest copies."
    )
    return 0
