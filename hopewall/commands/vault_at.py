"""The one door to a site's vault: who is asking, with which passphrase, for what.

Apart from `site_at`, so that the kiosk never loads a database.
"""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage
from typing import Final

from hopewall.commands.asking import ask, ask_secret, can_ask, passphrase_in, recovery_key_in
from hopewall.commands.site_at import now
from hopewall.commands.speaking import CommandError, note_at_the_end
from hopewall.core.staff import Permission, in_words, may, refusal
from hopewall.demo.staff import fitting_member
from hopewall.education.site_settings import SiteRead, read_site
from hopewall.services.auditing import note_opening
from hopewall.services.home import Home
from hopewall.services.logging_in import (
    LoggedIn,
    Login,
    NotCounted,
    log_in,
    log_in_with_recovery_key,
    nothing_to_open,
)
from hopewall.services.os_key_store import log_in_by_key_store
from hopewall.services.restoring import begin_quarantine
from hopewall.services.staff import four_eyes
from hopewall.vault import Vault, VaultError, VaultUnreadable

_ROOM: Final = 65_536
"""Bytes that SQLite needs beside the vault merely to open it."""


@contextmanager
def vault_of(home: Home, arguments: Namespace, permission: Permission) -> Iterator[Vault]:
    """Open the vault for somebody who may do this, and close it; raises CommandError.

    In a demonstration nobody needs to say who they are: one of its staff is taken, and named once
    the command is done.
    """
    login, taken = _log_in(home, arguments, permission)
    if not isinstance(login, LoggedIn):
        scarce = isinstance(login, VaultUnreadable | NotCounted)
        raise CommandError((scarce and _full(home)) or login.sentence)
    try:
        _quarantine(home, login.vault)
        note_opening(home, login.vault, now(), login.failed_before)
        _check(login.vault, permission)
        for sentence in filter(None, (*login.notices, taken)):
            note_at_the_end(sentence)
        yield login.vault
    finally:
        login.vault.close()


def _log_in(home: Home, arguments: Namespace, permission: Permission) -> tuple[Login, str]:
    """Log in, and return the sentence on who was taken in a demonstration, "" elsewhere."""
    name: str | None = arguments.as_name
    file: Path | None = arguments.passphrase_file
    recovery: Path | None = arguments.recovery_key_file
    nothing = nothing_to_open(home)
    if nothing is not None:
        return nothing, ""
    if recovery is not None:
        if name or file:
            raise CommandError("Give --recovery-key-file alone, without --as; one is enough.")
        return log_in_with_recovery_key(home, recovery_key_in(recovery)), ""
    member = None
    if file is None and _is_demonstration(home):
        member = fitting_member(home, permission, name or "")
    if member is None:
        return _log_in_by_name(home, name, file), ""
    taken = (
        f"Logged in as {member.name}, {in_words(member.role)} of this demonstration; "
        "--as NAME takes somebody else."
    )
    return log_in(home, member.name, member.passphrase), "" if name else taken


def _log_in_by_name(home: Home, name: str | None, file: Path | None) -> Login:
    if not name:
        if not can_ask():
            raise CommandError(
                "The vault is for staff: say who you are with --as NAME and --passphrase-file FILE."
            )
        name = ask("Your staff name: ")
    if file is not None:
        return log_in(home, name, passphrase_in(file))
    stored = log_in_by_key_store(home, name)
    if stored is not None:
        return stored
    if not can_ask():
        raise CommandError(f"No passphrase was given for {name}; add --passphrase-file FILE.")
    return log_in(home, name, ask_secret("Your passphrase: "))


def _check(vault: Vault, permission: Permission) -> None:
    """Raise CommandError unless the role of whoever logged in may do this."""
    session = vault.session
    try:
        allowed = may(session.role, permission) or may(
            session.role, permission, four_eyes=four_eyes(vault)
        )
    except VaultError as error:
        raise CommandError(str(error)) from error
    if not allowed:
        raise CommandError(refusal(session.name, session.role, permission))


def _is_demonstration(home: Home) -> bool:
    read = read_site(home.root)
    return isinstance(read, SiteRead) and read.site.demonstration


def _quarantine(home: Home, vault: Vault) -> None:
    """A vault that was just restored learns first of all that it may not publish (CG-32)."""
    try:
        begin_quarantine(home, vault, now())
    except (VaultError, OSError) as error:
        raise CommandError(f"The restored vault cannot be written: {error}") from error


def _full(home: Home) -> str:
    """Return the sentence for a disk without room: SQLite only says that reading failed."""
    try:
        free = disk_usage(home.vault).free
    except OSError:
        return ""
    if free >= _ROOM:
        return ""
    return f"The disk of {home.vault} is full; make room and try again. Nothing was lost."
