"""`hopewall restore FILE`: a site out of its backup, in quarantine until all erasures are told."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from hopewall.commands.asking import ask_secret, can_ask, recovery_key_in
from hopewall.commands.login import add_login
from hopewall.commands.place_given import place_given
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, ProgressBar, note, say
from hopewall.commands.vault_at import vault_of
from hopewall.core.staff import Permission
from hopewall.services.holding import listed
from hopewall.services.home import Home
from hopewall.services.restoring import (
    NotRestored,
    StillQuarantined,
    ToldSince,
    lift_quarantine,
    unpack_backup,
)


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    add_login(parser)
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="the backup; HOME must be new or empty"
    )
    parser.add_argument(
        "--tombstones",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="who was erased, as HOME/tombstones.jsonl said last; without FILE of a backup it "
        "lifts the quarantine of a site restored before",
    )
    parser.add_argument(
        "--withdrawals",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="what was taken back, as HOME/withdrawals.jsonl said last (default: the one beside "
        "the tombstones)",
    )
    parser.add_argument(
        "--withdrawals-on-paper",
        action="store_true",
        help="that file is lost, and somebody has gone through the paper receipts since the backup",
    )


def run(arguments: Namespace) -> int:
    """Unpack, then lift the quarantine where the tombstones are given."""
    home = home_of(arguments)
    if arguments.file is None and not arguments.tombstones:
        raise CommandError("Name the backup, or the tombstones for a site that was restored.")
    progress = ProgressBar()
    try:
        if arguments.file is not None:
            _unpack(arguments, home, progress)
        if arguments.tombstones:
            return _lift(arguments, home, progress)
    finally:
        progress.close()
    say("It is in quarantine: tell it who was erased since with 'hopewall restore --tombstones'.")
    return 0


def _unpack(arguments: Namespace, home: Home, progress: ProgressBar) -> None:
    outcome = unpack_backup(place_given(arguments.file), home, _key(arguments), progress)
    if isinstance(outcome, NotRestored):
        raise CommandError(outcome.sentence)
    progress.close()
    say(f"Restored {outcome.files} files as of {outcome.made_at[:16]} into {home.root}.")


def _lift(arguments: Namespace, home: Home, progress: ProgressBar) -> int:
    site = site_of(home)
    with vault_of(home, arguments, Permission.BACKUP) as vault:
        told = ToldSince(
            arguments.tombstones, arguments.withdrawals, arguments.withdrawals_on_paper
        )
        outcome = lift_quarantine(home, vault, site, told, now(), progress)
    if isinstance(outcome, StillQuarantined):
        raise CommandError(outcome.sentence)
    progress.close()
    say(
        f"{outcome.erased_again} people were erased again; nobody who was erased is in the vault. "
        "Publish with 'hopewall release build'."
    )
    if outcome.held:
        many = len(outcome.held)
        note(
            f"{many} {'story is' if many == 1 else 'stories are'} hidden, because something was "
            f"taken back after the backup ({listed(outcome.held)}): record each withdrawal again "
            "with 'hopewall withdraw ID', or show a story with 'hopewall release unhide ID'."
        )
    return 0


def _key(arguments: Namespace) -> str:
    file: Path | None = arguments.recovery_key_file
    if file is not None:
        text = recovery_key_in(file)
        lines = [line.strip() for line in text.splitlines()]
        return next((line for line in lines if line.startswith("AGE-SECRET-KEY-")), text.strip())
    if not can_ask():
        raise CommandError("No recovery key was given; name a file with --recovery-key-file.")
    return ask_secret("Recovery key (AGE-SECRET-KEY-1…): ").strip()
