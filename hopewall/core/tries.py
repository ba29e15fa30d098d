"""Waits that grow after wrong tries, and clocks that cannot be set back to shorten them.

A wait is counted on a clock that nobody can set (seconds since the machine was switched on); over a
restart the wall clock is believed only when it has moved forward.
"""

from dataclasses import dataclass
from typing import Final, NamedTuple

FREE_TRIES: Final = 5
WAIT_MINUTES: Final = (1, 2, 4, 8, 15)
LONGEST_WAIT_AFTER: Final = FREE_TRIES + len(WAIT_MINUTES) - 1
"""Wrong tries in a row after which the wait grows no more."""


class Moment(NamedTuple):
    """Now, on three clocks: which boot, seconds since it, and the wall clock's seconds."""

    boot: str
    since_boot: float
    wall: float


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries in a row, and the seconds of wait that began at the moment beside them."""

    wrong: int = 0
    wait: float = 0.0
    boot: str = ""
    since_boot: float = 0.0
    wall: float = 0.0


NONE_WRONG: Final = Tries()


def wait_after(wrong: int) -> int:
    """Return the seconds to wait after so many wrong tries in a row."""
    if wrong < FREE_TRIES:
        return 0
    return 60 * WAIT_MINUTES[min(wrong - FREE_TRIES, len(WAIT_MINUTES) - 1)]


def begun(wrong: int, wait: float, moment: Moment) -> Tries:
    """Return the state of so many wrong tries whose wait begins now."""
    return Tries(wrong, wait, moment.boot, moment.since_boot, moment.wall)


def one_more(tries: Tries, moment: Moment) -> Tries:
    """Return the state after another wrong try."""
    wrong = tries.wrong + 1
    return begun(wrong, wait_after(wrong), moment)


def gone_since(tries: Tries, moment: Moment) -> float:
    """Return the seconds since the wait began; negative when the wall clock was set back."""
    same_boot = bool(tries.boot) and tries.boot == moment.boot
    return moment.since_boot - tries.since_boot if same_boot else moment.wall - tries.wall


def wait_left(tries: Tries, moment: Moment) -> float:
    """Return the seconds until the next try is judged; a clock that was set back shortens none.

    Where `gone_since` is negative the wait begins again: the caller writes that down.
    """
    if tries.wait <= 0:
        return 0.0
    return max(0.0, tries.wait - max(0.0, gone_since(tries, moment)))


def whole_seconds(seconds: float) -> int:
    """Return the seconds rounded up."""
    return int(-(-seconds // 1))
