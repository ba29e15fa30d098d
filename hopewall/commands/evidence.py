"""`hopewall evidence list|purge`: what is kept, sealed, of people who were erased."""

from argparse import ArgumentParser, Namespace

from hopewall.commands.erase import kept_as_json, kept_in_words
from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.staff import Permission
from hopewall.services.evidence_keeping import evidence_of, purge_evidence
from hopewall.vault import VaultError


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, words in (
        ("list", "what is kept, and until when"),
        ("purge", "delete what need not be kept any more"),
    ):
        action = actions.add_parser(name, help=words)
        add_home(action)
        add_login(action)
        action.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """List, or delete what is over."""
    home = home_of(arguments)
    try:
        with vault_of(home, arguments, Permission.ERASE) as vault:
            if arguments.action == "purge":
                pieces = purge_evidence(vault, site_of(home), now())
            else:
                pieces = evidence_of(vault)
    except VaultError as error:
        raise CommandError(str(error)) from error
    if arguments.json:
        say_json([kept_as_json(one) for one in pieces])
        return 0
    say(f"{len(pieces)} {'deleted' if arguments.action == 'purge' else 'kept'}")
    for one in pieces:
        say(f"  {kept_in_words(one)}")
    return 0
