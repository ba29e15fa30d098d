"""Where a command puts what it made: a private file, whole or not at all."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from hopewall.commands.speaking import CommandError

_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)


def write_private(path: Path, content: bytes, *, replace: bool) -> None:
    """Write a file that only this user may read; raises CommandError."""
    if path.is_dir():
        raise CommandError(f"{path} is a folder; name a file with --out.")
    if not path.parent.is_dir():
        raise CommandError(f"There is no folder {path.parent}; make it or name another file.")
    if path.exists() and not replace:
        raise CommandError(f"{path} is already there; name another file or give --replace.")
    draft = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise CommandError(
            f"{path} cannot be written ({error.strerror}); name another place with --out."
        ) from error
