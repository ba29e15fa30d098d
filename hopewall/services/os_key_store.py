"""The system's own key store, for whoever wants to log in without typing: optional, never alone.

It keeps a member's age identity, so it opens the vault only together with the key file, and only
while that member has a slot. The passphrase keeps working: key stores are lost when a desktop
changes its own (`reliability.md` 2).
"""

import json
from pathlib import Path
from typing import Final

from hopewall.services.home import Home
from hopewall.services.logging_in import LoggedIn, Login, log_in_with_identity
from hopewall.vault import KeyFileRead, MemberSlot, read_key_file, write_private

FILE_NAME: Final = "key-store.json"
_SERVICE: Final = "hopewall"


class NoKeyStoreError(Exception):
    """This machine has no key store that works; the text says what that means."""


def remember(home: Home, slot: MemberSlot, passphrase: str) -> bool:
    """Keep a member's identity; return False for a wrong passphrase.

    Raises NoKeyStoreError and OSError.
    """
    identity = slot.open(passphrase)
    if identity is None:
        return False
    _set(home, slot.recipient, identity)
    write_private(_path(home), json.dumps(sorted({*_known(home), slot.recipient})).encode())
    return True


def forget(home: Home, slot: MemberSlot) -> None:
    """Let the key store forget a member; raises OSError."""
    write_private(_path(home), json.dumps(sorted({*_known(home)} - {slot.recipient})).encode())
    import keyring  # noqa: PLC0415  a tenth of a second, needed only here
    from keyring.errors import KeyringError  # noqa: PLC0415  the same

    try:
        keyring.delete_password(_SERVICE, _name(home, slot.recipient))
    except (KeyringError, RuntimeError):
        return


def log_in_by_key_store(home: Home, name: str) -> Login | None:
    """Open the vault by what the key store keeps; None where it keeps nothing for this name."""
    known = _known(home)
    read = read_key_file(home.vault) if known else None
    slot = read.file.slot_of(name) if isinstance(read, KeyFileRead) else None
    if slot is None or slot.recipient not in known:
        return None
    import keyring  # noqa: PLC0415  a tenth of a second, needed only here
    from keyring.errors import KeyringError  # noqa: PLC0415  the same

    try:
        identity = keyring.get_password(_SERVICE, _name(home, slot.recipient))
    except (KeyringError, RuntimeError):
        return None
    if identity is None:
        return None
    outcome = log_in_with_identity(home, name, identity)
    return outcome if isinstance(outcome, LoggedIn) else None


def _set(home: Home, recipient: str, identity: str) -> None:
    import keyring  # noqa: PLC0415  a tenth of a second, needed only here
    from keyring.backends.fail import Keyring as NoKeyring  # noqa: PLC0415  the same
    from keyring.errors import KeyringError  # noqa: PLC0415  the same

    if isinstance(keyring.get_keyring(), NoKeyring):
        raise NoKeyStoreError(
            "This machine has no key store of its own: log in with the passphrase as before."
        )
    try:
        keyring.set_password(_SERVICE, _name(home, recipient), identity)
    except (KeyringError, RuntimeError) as error:
        raise NoKeyStoreError(
            "The key store of this machine did not take the key: log in with the passphrase as "
            "before."
        ) from error


def _name(home: Home, recipient: str) -> str:
    return f"{home.root}#{recipient}"


def _path(home: Home) -> Path:
    return home.vault / FILE_NAME


def _known(home: Home) -> tuple[str, ...]:
    try:
        told = json.loads(_path(home).read_bytes())
        return tuple(str(each) for each in told)
    except (OSError, ValueError, TypeError):
        return ()
