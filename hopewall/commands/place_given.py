"""A file or folder that was given to a command, as whoever typed it meant it."""

from pathlib import Path

from hopewall.commands.speaking import CommandError, shown
from hopewall.services.home_paths import UnknownHomeError, home_written_out


def place_given(path: Path) -> Path:
    """Return it from the root of the disk; raises CommandError."""
    try:
        return home_written_out(path).absolute()
    except UnknownHomeError as error:
        raise CommandError(
            f"{shown(path)} begins with a home folder that nobody on this machine has; write the "
            "whole path."
        ) from error
