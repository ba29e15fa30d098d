"""What every command that opens a screen says when the screen does not come up."""

from collections.abc import Iterator
from contextlib import contextmanager

from hopewall.commands.speaking import CommandError


@contextmanager
def damage_said() -> Iterator[None]:
    """Say in one sentence that the interface's own files are damaged; raises CommandError."""
    import hopewall.app  # noqa: F401, PLC0415 - Qt only where a screen is asked for, and this first
    from hopewall.ui.stage import StageError  # noqa: PLC0415

    try:
        yield
    except StageError as error:
        raise CommandError(str(error)) from error
