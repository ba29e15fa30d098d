"""How a worker ended: what the warmed parent writes after a worker's answer."""

import struct
from dataclasses import dataclass
from typing import Final

WALL_SECONDS: Final = 4.8
"""From a worker's beginning to its end at most; the bar for a file is 5 s."""

PATIENT_SECONDS: Final = 30.0
"""The same, for a worker that was ended before it had much of the processor."""

_FORM: Final = struct.Struct(">4s?iQd")
_MARK: Final = b"done"
_AT_WORK: Final = 0.4

ENDING_BYTES: Final = _FORM.size


@dataclass(frozen=True, slots=True)
class Ending:
    """What the system says of a worker that is no more.

    Attributes:
        too_long: Whether it was killed because its time was over.
        status: Its wait status, as `os.wait4` gives it.
        peak_kb: The most memory it had, in units of 1,024 bytes.
        cpu_seconds: The processor time it took.
    """

    too_long: bool
    status: int
    peak_kb: int
    cpu_seconds: float

    @property
    def was_at_work(self) -> bool:
        """Whether it had the processor for long enough to say that the picture is to blame."""
        return self.cpu_seconds >= WALL_SECONDS * _AT_WORK

    def as_bytes(self) -> bytes:
        """Return it as it follows an answer."""
        return _FORM.pack(_MARK, self.too_long, self.status, self.peak_kb, self.cpu_seconds)


def read_ending(data: bytes) -> Ending | None:
    """Return the ending that these bytes are, or None."""
    if len(data) != ENDING_BYTES:
        return None
    mark, too_long, status, peak_kb, cpu_seconds = _FORM.unpack(data)
    return Ending(too_long, status, peak_kb, cpu_seconds) if mark == _MARK else None
