"""The workshop of a screen: its limited worker is started with the first photo, and ends with it.

A Studio in which nobody touches a photo never starts it.
"""

from collections.abc import Sequence
from pathlib import Path
from threading import Lock

from hopewall.core.framing import Box
from hopewall.media.outcome import Refused
from hopewall.media.sandbox import Sandbox
from hopewall.media.taken_in import TakenIn


class ScreenWorkshop:
    """A `Sandbox` with one worker, made when it is first needed. For any thread."""

    def __init__(self) -> None:
        self._changing = Lock()
        self._sandbox: Sandbox | None = None

    def warm_up(self) -> None:
        """Start the worker, so that the first picture need not wait for it."""
        self._open()

    def take_in(self, source: bytes | Path, crop: Box | None = None) -> TakenIn | Refused:
        """Make a clean master and finished pictures of a file from outside."""
        return self._open().take_in(source, crop)

    def finish(
        self, master: bytes, crop: Box | None = None, covers: Sequence[Box] = ()
    ) -> TakenIn | Refused:
        """Make the finished pictures of a master anew; with covers its master loses pixels."""
        return self._open().finish(master, crop, covers)

    def close(self) -> None:
        """End the worker; the next picture starts another one."""
        with self._changing:
            sandbox, self._sandbox = self._sandbox, None
        if sandbox is not None:
            sandbox.close()

    def _open(self) -> Sandbox:
        with self._changing:
            if self._sandbox is None:
                self._sandbox = Sandbox(1)
            return self._sandbox
