"""`hopewall staff`: who can open the vault, and the keys by which they do."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from hopewall.commands.asking import ask_secret, can_ask, new_passphrase, passphrase_in
from hopewall.commands.init import show_recovery_key
from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.staff import Permission, Role, in_words
from hopewall.demo.staff import RECOVERY_FILE_NAME, keep_recovery_key
from hopewall.services.auditing import note_deed
from hopewall.services.demo_staff_list import ListNotKept, drop_from_list, keep_list_true
from hopewall.services.founding import NewMember
from hopewall.services.home import Home
from hopewall.services.os_key_store import NoKeyStoreError, forget, remember
from hopewall.services.staff import (
    RecoveryMade,
    Reset,
    StaffChanged,
    StaffNotChanged,
    add_member,
    four_eyes,
    members_of,
    new_recovery_key,
    remove_member,
    reset_member,
    set_solo,
)
from hopewall.vault import KeyFileRead, StretchCost, Vault, VaultError, read_key_file


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    adding = actions.add_parser("add", help="give somebody a passphrase and a role")
    removing = actions.add_parser("remove", help="take it away, and give the vault a new key")
    resetting = actions.add_parser("reset", help="a new passphrase, one's own or a colleague's")
    listing = actions.add_parser("list", help="who can log in, and as what")
    recovering = actions.add_parser("recovery", help="a new recovery key in place of the old one")
    solo = actions.add_parser("solo", help="whether one person works here, or two must check")
    storing = actions.add_parser("keyring", help="log in by this machine's own key store")
    for action in (adding, removing, resetting, listing, recovering, solo, storing):
        add_home(action)
        add_login(action)
    for action in (adding, removing, resetting):
        action.add_argument("name", metavar="NAME", help="the member's name")
    for action in (adding, resetting):
        action.add_argument(
            "--role",
            type=Role,
            choices=list(Role),
            required=action is adding,
            help="what the member is here",
        )
        action.add_argument(
            "--new-passphrase-file",
            type=Path,
            metavar="FILE",
            help="file with the new passphrase (else it is asked, twice)",
        )
    resetting.add_argument(
        "--leaked",
        action="store_true",
        help="somebody else may know the old passphrase: give the vault a new key too",
    )
    listing.add_argument("--json", action="store_true", help="print JSON for a program")
    recovering.add_argument(
        "--new", action="store_true", required=True, help="make one; the old one opens nothing more"
    )
    recovering.add_argument(
        "--recovery-out",
        type=Path,
        metavar="FILE",
        help="write it to this new file instead of printing it",
    )
    for action, on in ((solo, "one person works here"), (storing, "keep your key there")):
        either = action.add_mutually_exclusive_group(required=True)
        either.add_argument("--on", action="store_true", help=on)
        either.add_argument("--off", action="store_true", help="the opposite")


def run(arguments: Namespace) -> int:
    """Do what was asked."""
    home = home_of(arguments)
    site_of(home)
    actions: dict[str, tuple[Callable[[Home, Vault, Namespace], None], Permission]] = {
        "add": (_add, Permission.STAFF_ADMIN),
        "remove": (_remove, Permission.STAFF_ADMIN),
        "reset": (_reset, Permission.VIEW),
        "list": (_list, Permission.VIEW),
        "recovery": (_recovery, Permission.STAFF_ADMIN),
        "solo": (_solo, Permission.STAFF_ADMIN),
        "keyring": (_keyring, Permission.VIEW),
    }
    action, permission = actions[arguments.action]
    with vault_of(home, arguments, permission) as vault:
        action(home, vault, arguments)
    return 0


def _add(home: Home, vault: Vault, arguments: Namespace) -> None:
    chosen = new_passphrase(arguments.name, arguments.new_passphrase_file, "--new-passphrase-file")
    new = NewMember(arguments.name, arguments.role, chosen)
    _say(add_member(home, vault, new, StretchCost.calibrated(), now()))
    _say_list(keep_list_true(home, new))


def _remove(home: Home, vault: Vault, arguments: Namespace) -> None:
    outcome = remove_member(home, vault, arguments.name, now())
    _say(outcome)
    if isinstance(outcome, StaffChanged) and outcome.member is not None:
        _say_list(drop_from_list(home, outcome.member.name))


def _reset(home: Home, vault: Vault, arguments: Namespace) -> None:
    chosen = new_passphrase(arguments.name, arguments.new_passphrase_file, "--new-passphrase-file")
    asked = Reset(arguments.name, chosen, arguments.role, arguments.leaked)
    outcome = reset_member(home, vault, asked, StretchCost.calibrated(), now())
    _say(outcome)
    if isinstance(outcome, StaffChanged) and outcome.member is not None:
        member = outcome.member
        _say_list(keep_list_true(home, NewMember(member.name, member.role, chosen)))


def _list(home: Home, vault: Vault, arguments: Namespace) -> None:
    members = members_of(home, vault)
    if isinstance(members, StaffNotChanged):
        raise CommandError(members.sentence)
    try:
        two_needed = four_eyes(vault)
    except VaultError as error:
        raise CommandError(str(error)) from error
    if arguments.json:
        say_json(
            {
                "staff": [
                    {"id": each.staff_id, "name": each.name, "role": each.role} for each in members
                ],
                "four_eyes": two_needed,
            }
        )
        return
    for each in members:
        say(f"{each.name:<24} {in_words(each.role):<16} {each.staff_id}")
    if not two_needed:
        say("This is a site of one person: the same person may record and check.")


def _recovery(home: Home, vault: Vault, arguments: Namespace) -> None:
    out: Path | None = arguments.recovery_out
    if out is not None and os.path.lexists(out):
        raise CommandError(f"{out} is there already; name a new file.")
    outcome = new_recovery_key(home, vault, now())
    if not isinstance(outcome, RecoveryMade):
        raise CommandError(outcome.sentence)
    show_recovery_key(outcome.recovery_key, out)
    try:
        keep_recovery_key(home, outcome.recovery_key)
    except OSError as error:
        raise CommandError(
            f"The new recovery key is in force, but {RECOVERY_FILE_NAME} cannot be written "
            f"({error.strerror}) and holds the old one, which opens nothing: check the disk."
        ) from None


def _solo(_: Home, vault: Vault, arguments: Namespace) -> None:
    _say(set_solo(vault, now(), solo=arguments.on))


def _keyring(home: Home, vault: Vault, arguments: Namespace) -> None:
    """Keep one's key in the system's store; where there is none that is said and all is well."""
    read = read_key_file(home.vault)
    slot = read.file.slot_of(vault.session.staff_id) if isinstance(read, KeyFileRead) else None
    if slot is None:
        raise CommandError("The recovery key belongs on paper only; log in with --as NAME.")
    if arguments.off:
        forget(home, slot)
        _note_key_store(vault, "off")
        say("This machine's key store keeps nothing of yours; log in with your passphrase.")
        return
    file: Path | None = arguments.passphrase_file
    if file is None and not can_ask():
        raise CommandError("No passphrase was given; add --passphrase-file FILE.")
    typed = passphrase_in(file) if file else ask_secret("Your passphrase: ")
    # Before it is kept: whoever can log in without a passphrase stands in the audit.
    _note_key_store(vault, "on")
    try:
        kept = remember(home, slot, typed)
    except NoKeyStoreError as error:
        _note_key_store(vault, "no-key-store")
        say(str(error))
        return
    if not kept:
        _note_key_store(vault, "wrong-passphrase")
        raise CommandError("The passphrase is wrong; nothing was kept.")
    say("You can log in on this machine without a passphrase; --off takes that back.")


def _note_key_store(vault: Vault, reason: str) -> None:
    """Let the audit know of a change to this machine's key store; raises CommandError."""
    about = vault.session.staff_id
    deed = Deed(
        AuditAction.KEY_STORE_CHANGED, ObjectKind.STAFF, now(), reason=reason, about_staff=about
    )
    try:
        note_deed(vault, deed)
    except VaultError as error:
        raise CommandError(str(error)) from error


def _say(outcome: StaffChanged | StaffNotChanged) -> None:
    if isinstance(outcome, StaffNotChanged):
        raise CommandError(outcome.sentence)
    say(outcome.sentence)


def _say_list(outcome: ListNotKept | None) -> None:
    """Say after a change of the staff what became of a demonstration's list of them."""
    if outcome is not None:
        raise CommandError(outcome.sentence.en)
