"""Asking at a terminal, and reading secrets from files; the answer to both is one sentence."""

import getpass
import os
import sys
from pathlib import Path
from typing import Final

from hopewall.commands.speaking import CommandError
from hopewall.core.staff import STRENGTH_RULE, is_strong_enough

_LONGEST: Final = 4096


def can_ask() -> bool:
    """Whether somebody sits at a terminal."""
    return sys.stdin.isatty()


def ask(question: str) -> str:
    """Return what somebody types; raises CommandError when they end the input instead."""
    try:
        return input(question)
    except EOFError as error:
        raise CommandError("Nothing was typed; begin again.") from error


def ask_secret(question: str) -> str:
    """Return what somebody types unseen; raises CommandError when they end the input instead."""
    try:
        return getpass.getpass(question)
    except EOFError as error:
        raise CommandError("Nothing was typed; begin again.") from error


def ask_secret_twice(question: str, what: str) -> str:
    """Return what somebody types unseen, the same twice; raises CommandError."""
    typed = ask_secret(question)
    if typed != ask_secret("Once more: "):
        raise CommandError(f"The two {what} differ; begin again.")
    return typed


def passphrase_in(file: Path) -> str:
    """Return what stands in the first line of a file; raises CommandError."""
    try:
        with file.open(encoding="utf-8") as opened:
            text = opened.readline(_LONGEST)
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"The passphrase cannot be read from {file}; check the file.") from error
    text = text.removesuffix("\n").removesuffix("\r")
    if not text:
        raise CommandError(f"There is no passphrase in the first line of {file}; check the file.")
    return text


def recovery_key_in(file: Path) -> str:
    """Return what stands in a file with a recovery key; raises CommandError."""
    try:
        with file.open(encoding="utf-8") as opened:
            return opened.read(_LONGEST)
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"The recovery key cannot be read from {file}; check it.") from error


def new_passphrase(name: str, file: Path | None, option: str) -> str:
    """Return a new passphrase that keeps the rule, from a file or asked twice.

    Raises CommandError.
    """
    if file is not None:
        chosen = passphrase_in(file)
    elif not can_ask():
        raise CommandError(f"No new passphrase was given for {name}; add {option} FILE.")
    else:
        chosen = ask_secret_twice(f"New passphrase of {name}: ", "passphrases")
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
            f"{path} cannot be written ({error.strerror}), so the recovery key is lost: make a "
            "new one with 'hopewall staff recovery --new'."
        ) from error
