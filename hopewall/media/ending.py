"""What the warmed parent says: that it is ready, and after each worker's answer how it ended."""

import os
import signal
import struct
from dataclasses import dataclass
from typing import Final

from hopewall.media.answered import End

READY: Final = b"ready"

_FORM: Final = struct.Struct(">4s??iQd")
_MARK: Final = b"done"

ENDING_BYTES: Final = _FORM.size


@dataclass(frozen=True, slots=True)
class Ending:
    """What the system says of a worker that is no more.

    Attributes:
        too_long: Whether it was killed because its time was over.
        starved: Whether the machine is to blame for that: others had the processor.
        status: Its wait status, as `os.wait4` gives it.
        peak_kb: The most memory it had, in units of 1,024 bytes.
        cpu_seconds: The processor time it took.
    """

    too_long: bool
    starved: bool
    status: int
    peak_kb: int
    cpu_seconds: float

    @property
    def end(self) -> End:
        """What the system's words for it mean."""
        if self.too_long:
            return End.STARVED if self.starved else End.TOO_LONG
        if os.WIFSIGNALED(self.status):
            match os.WTERMSIG(self.status):
                case signal.SIGXCPU | signal.SIGPROF:
                    return End.TOO_LONG
                case signal.SIGKILL:
                    return End.KILLED
                case _:
                    return End.CRASHED
        return End.DONE if self.status == 0 else End.CRASHED

    def as_bytes(self) -> bytes:
        """Return it as it follows an answer."""
        return _FORM.pack(
            _MARK,
            self.too_long,
            self.starved,
            self.status,
            self.peak_kb,
            self.cpu_seconds,
        )


def read_ending(data: bytes) -> Ending | None:
    """Return the ending that these bytes are, or None."""
    if len(data) != ENDING_BYTES:
        return None
    mark, *values = _FORM.unpack(data)
    return Ending(*values) if mark == _MARK else None
