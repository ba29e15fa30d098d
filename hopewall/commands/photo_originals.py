"""`hopewall photo originals`: whether this site keeps photos as they came, too, sealed."""

from argparse import ArgumentParser, Namespace

from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, say
from hopewall.commands.vault_at import vault_of
from hopewall.core.staff import Permission
from hopewall.services.photo_intake import keeps_originals, set_keep_originals
from hopewall.vault import VaultError


def set_up_originals(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--keep", action="store_true", help="keep them from now on, sealed")
    choice.add_argument(
        "--drop", action="store_true", help="keep none, and destroy those that were kept"
    )
    add_login(parser)
    parser.set_defaults(part=_originals)


def _originals(arguments: Namespace) -> int:
    home = home_of(arguments)
    site_of(home)
    changes = arguments.keep or arguments.drop
    permission = Permission.STAFF_ADMIN if changes else Permission.VIEW
    with vault_of(home, arguments, permission) as vault:
        try:
            gone = set_keep_originals(vault, now(), keep=arguments.keep) if changes else 0
            kept = keeps_originals(vault)
        except VaultError as error:
            raise CommandError(str(error)) from error
    if arguments.drop:
        say(f"{gone} photos as they came were destroyed.")
    say(
        "Photos are kept as they come, sealed, beside their cleaned masters."
        if kept
        else "Photos are not kept as they come; only their cleaned masters are."
    )
    return 0
