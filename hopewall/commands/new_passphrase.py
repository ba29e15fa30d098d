"""Asking for a new passphrase, and writing a secret to a file that only its owner can read."""

import getpass
import os
from pathlib import Path

from hopewall.commands.speaking import CommandError
from hopewall.commands.vault_at import can_ask, passphrase_in
from hopewall.core.staff import STRENGTH_RULE, is_strong_enough


def new_passphrase(name: str, file: Path | None, option: str) -> str:
    """Return a new passphrase that keeps the rule, from a file or asked twice.

    Raises CommandError.
    """
    if file is not None:
        chosen = passphrase_in(file)
    elif not can_ask():
        raise CommandError(f"No new passphrase was given for {name}; add {option} FILE.")
    else:
        chosen = getpass.getpass(f"New passphrase of {name}: ")
        if chosen != getpass.getpass("Once more: "):
            raise CommandError("The two passphrases differ; begin again.")
    if not is_strong_enough(chosen, name):
        raise CommandError(STRENGTH_RULE)
    return chosen


def write_secret(path: Path, text: str) -> None:
    """Write a new file of mode 0600; raises CommandError, also where one is there already."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(f"{text}\n")
            file.flush()
            os.fsync(descriptor)
    except OSError as error:
        raise CommandError(
            f"{path} cannot be written ({error.strerror}); the key was not kept: make a new one "
            "with 'hopewall staff recovery --new'."
        ) from error
