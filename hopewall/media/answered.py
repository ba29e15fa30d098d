"""What comes back from a worker, and what every way to run workers can do."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from hopewall.media.order import Order
from hopewall.media.outcome import Refused


class WorkersGoneError(Exception):
    """What starts workers is dead or does not answer."""


class End(Enum):
    """How a worker ended."""

    DONE = auto()
    """It says so itself; its answer is still to be checked."""
    CRASHED = auto()
    TOO_LONG = auto()
    STARVED = auto()
    """Its time was over because others had the processor."""
    KILLED = auto()
    """By the system, which had no memory left."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A worker's answer, not looked at yet, and what it has cost.

    Attributes:
        answer: What it has written.
        end: How it ended.
        seconds: From the order to its end, without warming up.
        peak_bytes: The most memory it had.
        cpu_seconds: The processor time it took.
    """

    answer: bytes
    end: End
    seconds: float
    peak_bytes: int
    cpu_seconds: float


class Workers(Protocol):
    """Lets a limited worker read each picture. For any thread; its making begins to warm up."""

    def ask(self, order: Order, source: bytes | Path) -> Answered | Refused:
        """Let a worker do it and wait for its end; raises WorkersGoneError.

        Refused is what cannot be opened.
        """

    def close(self) -> None:
        """End whatever is warm or at work."""
