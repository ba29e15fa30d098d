"""Who has a vault open: everybody shares a hold on its folder, and changing its key needs it alone.

The hold is a `flock` on the folder itself, so it leaves no file behind and falls away with its
process. Where the system has none (Windows), SQLite's own locks are all there is.
"""

import os
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Final, Self

if sys.platform != "win32":
    import fcntl

_PAUSE: Final = 0.005


class HeldError(OSError):
    """Somebody else has the vault open; the text says "busy", as SQLite does."""


class Hold:
    """A hold on a vault's folder; `close` lets go."""

    def __init__(self, folder: Path, *, alone: bool = False, patience: float = 0.0) -> None:
        """Take it, waiting `patience` seconds; raises HeldError and OSError."""
        self._descriptor: int | None = None
        if sys.platform != "win32":
            self._descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            try:
                self._take(patience, alone=alone)
            except BaseException:
                self.close()
                raise

    def take_alone(self, patience: float) -> None:
        """Turn a shared hold into one that nobody shares.

        Raises HeldError, and then the hold is shared as before.
        """
        try:
            self._take(patience, alone=True)
        except HeldError:
            self._take(patience, alone=False)
            raise

    def share(self) -> None:
        """Let others in again."""
        self._take(0.0, alone=False)

    def close(self) -> None:
        """Let go; twice does no harm."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        """Return the hold, taken already."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go."""
        self.close()

    def _take(self, patience: float, *, alone: bool) -> None:
        if sys.platform == "win32" or self._descriptor is None:
            return
        how = (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB
        deadline = time.monotonic() + patience
        while True:
            try:
                fcntl.flock(self._descriptor, how)
            except BlockingIOError as error:
                if time.monotonic() >= deadline:
                    raise HeldError("the vault is busy: it is open elsewhere") from error
                time.sleep(_PAUSE)
            else:
                return


def is_held(folder: Path) -> bool:
    """Whether somebody has the vault open; raises OSError."""
    try:
        Hold(folder, alone=True).close()
    except HeldError:
        return True
    return False
