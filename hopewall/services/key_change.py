"""Changing the vault's key, so that who was removed cannot open what comes after.

In order: the key file seals the new key and the present one to those who stay; the database is
encrypted anew in one transaction, with the present key kept inside it; the key file seals the new
key alone. Whatever is interrupted is finished by the next login: until then both keys are known.
"""

import secrets
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.release.lock import locked
from hopewall.services.auditing import note_deed
from hopewall.services.home import Home
from hopewall.vault import (
    KeyFile,
    KeyFileRead,
    MemberSlot,
    SealError,
    Vault,
    VaultError,
    VaultKey,
    read_key_file,
    sealed_file,
    write_key_file,
)

LOCK_NAME: Final = "keys.lock"
_PATIENCE: Final = 10.0
_KEY_BYTES: Final = 32

Step = Callable[[str], None]


def new_vault_key(epoch: int = 1) -> VaultKey:
    """Return a new random key."""
    return VaultKey(secrets.token_bytes(_KEY_BYTES), epoch)


class KeyFileChangedError(Exception):
    """The key file is not the one with which the vault was opened; the text says what to do."""


def key_file_held(home: Home) -> AbstractContextManager[None]:
    """Hold the key file while it is read and written again; raises BusyError and OSError."""
    return locked(home.vault / LOCK_NAME, _PATIENCE)


def present_file(home: Home, key: VaultKey) -> KeyFile:
    """Return the key file, written by somebody with this key; raises KeyFileChangedError."""
    read = read_key_file(home.vault)
    if not isinstance(read, KeyFileRead):
        raise KeyFileChangedError(read.sentence)
    if not read.file.is_genuine(key):
        raise KeyFileChangedError(
            "The vault's keys were changed meanwhile, or by somebody without the vault key: "
            "log in again."
        )
    return read.file


def rewrite(
    home: Home, file: KeyFile, slots: Sequence[MemberSlot], recovery: str, key: VaultKey
) -> None:
    """Seal the present key to these people; raises OSError and SealError."""
    write_key_file(home.vault, sealed_file(file.generation + 1, slots, recovery, [key]))


def change_key(
    home: Home,
    vault: Vault,
    slots: Sequence[MemberSlot],
    recovery: str,
    now: datetime,
) -> None:
    """Give the vault a new key that only these people and the recovery key can open.

    The caller holds the key file. Raises VaultBusyError, with nothing changed, while the vault is
    open elsewhere; VaultError, OSError, SealError and KeyFileChangedError.
    """
    present = vault.keys.newest
    file = present_file(home, present)
    newer = new_vault_key(present.epoch + 1)
    with vault.alone():
        both = sealed_file(file.generation + 1, slots, recovery, [newer, present])
        write_key_file(home.vault, both)
        vault.change_key(newer, now)
    rewrite(home, both, slots, recovery, newer)
    _tell(vault, now)


def finish_key_change(
    home: Home,
    vault: Vault,
    file: KeyFile,
    keys: Sequence[VaultKey],
    present: VaultKey,
    now: datetime,
) -> str:
    """Finish what was interrupted, mend a lost copy; return "" or a sentence to be shown."""
    newest = keys[0]
    try:
        with key_file_held(home):
            if present_file(home, newest) != file:
                return ""
            if present != newest:
                with vault.alone():
                    vault.change_key(newest, now)
                _tell(vault, now)
            rewrite(home, file, file.slots, file.recovery, newest)
    except (VaultError, OSError, SealError, KeyFileChangedError) as error:
        return (
            f"Changing the vault's key is not finished yet and goes on at the next login: {error}"
        )
    _mark_the_removed(vault, file, now)
    return ""


def _tell(vault: Vault, now: datetime) -> None:
    epoch = f"epoch-{vault.keys.newest.epoch}"
    note_deed(vault, Deed(AuditAction.VAULT_KEY_CHANGED, ObjectKind.VAULT, now, reason=epoch))


def _mark_the_removed(vault: Vault, file: KeyFile, now: datetime) -> None:
    """Write down who has no slot any more, where that was interrupted too."""
    able = {slot.member.staff_id for slot in file.slots}
    try:
        with vault.unit_of_work() as work:
            for member in work.staff.all():
                if member.removed_at is None and member.staff_id not in able:
                    work.staff.remove(member.staff_id, vault.session.staff_id, now)
                    work.audit.append(
                        Deed(
                            AuditAction.STAFF_REMOVED,
                            ObjectKind.STAFF,
                            now,
                            reason=member.role.value,
                            about_staff=member.staff_id,
                        )
                    )
            work.commit()
    except VaultError:
        # The list is for reading old records; it must not keep anybody from logging in.
        return
