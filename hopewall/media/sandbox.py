"""Read pictures that nobody trusts, each in a limited process of its own.

A worker may decode one picture and answer; it can start nothing, and has so much memory and time
(`allowance`). One that dies, hangs or eats memory costs one sentence. On Linux a worker can open
nothing either, and is forked from a warmed parent (`warm_parent`), a process without threads, so
that each costs milliseconds (docs/adr/0065). On Windows it is a process of its own in a job
(`limited_process`), warmed beforehand (`spare_workers`): docs/adr/0096, which says what a job does
not limit, and that this has not run on Windows yet. Elsewhere every picture is refused.
"""

import contextlib
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Final, Self, assert_never

from hopewall.core.framing import Box
from hopewall.media.answered import Answered, End, Workers, WorkersGoneError
from hopewall.media.limited_process import start_limited
from hopewall.media.order import Order
from hopewall.media.outcome import Refused
from hopewall.media.spare_workers import SpareWorkers
from hopewall.media.taken_in import AnswerError, TakenIn, decode
from hopewall.media.worker_orders import WarmParent

_AHEAD: Final = 2
_MEGA: Final = 1_000_000

NOT_HERE: Final = Refused(
    "Photos are taken in on Linux and Windows only, where they can be read in a limited process; "
    "add them on such a machine."
)
_CRASHED: Final = Refused(
    "The picture made its decoder crash and is not taken; save it as JPEG and add it again."
)
_TOO_LONG: Final = Refused(
    "The picture takes longer to read than one picture may; save it smaller as JPEG and add it "
    "again."
)
_BUSY: Final = Refused(
    "The machine is too busy to read the picture; close other programs and add it again."
)
_NO_MEMORY: Final = Refused(
    "The machine had no memory left to read the picture; close other programs and add it again."
)
_NO_WORKER: Final = Refused(
    "The program that reads pictures cannot be started; start hopewall again, and if that does not "
    "help, install it again."
)


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of a picture, and what finding out has cost."""

    outcome: TakenIn | Refused
    seconds: float = 0.0
    """From the asking to the answer, without waiting for a free worker."""
    peak_mb: float = 0.0
    """The most memory that the worker had, in MB of 1,000,000 bytes; 0 where there was none."""
    cpu_seconds: float = 0.0
    """The processor time it took."""


def way_to_run_workers(platform: str, at_once: int) -> Callable[[], Workers] | None:
    """Return what starts workers on a system (`sys.platform`); None where none can be limited."""
    match platform:
        case "linux":
            return WarmParent
        case "win32":
            return lambda: SpareWorkers(at_once, start_limited)
        case _:
            return None


class Sandbox:
    """Takes pictures in, several at once; for any thread. A context manager."""

    def __init__(self, at_once: int | None = None, *, look_for_faces: bool = True) -> None:
        """Begin to warm up.

        Args:
            at_once: How many workers there are at most; None takes one for each processor.
            look_for_faces: Whether faces are looked for, where OpenCV is installed.
        """
        self._look_for_faces = look_for_faces
        self.at_once = max(1, at_once or processors())
        self._free = threading.BoundedSemaphore(self.at_once)
        self._changing = threading.Lock()
        self._way = way_to_run_workers(sys.platform, self.at_once)
        self._workers: Workers | None = None
        self._closed = False
        if self._way is not None:
            with contextlib.suppress(OSError):
                self._warm(self._way)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End what is warm and whatever is still at work."""
        with self._changing:
            self._closed = True
            if self._workers is not None:
                self._workers.close()
                self._workers = None

    def take_in(self, source: bytes | Path, crop: Box | None = None) -> TakenIn | Refused:
        """Make a clean master and finished pictures of a file from outside.

        Args:
            source: The file's bytes, or where it lies; its name is used for nothing else.
            crop: The 4:5 box to show, in the master's pixels; None lets the program choose.
        """
        return self.look(source, crop).outcome

    def look(self, source: bytes | Path, crop: Box | None = None) -> Looked:
        """Do the same, and say what it has cost, also where the picture is refused."""
        return self._made(Order(crop, None, self._look_for_faces), source)

    def finish(
        self, master: bytes, crop: Box | None = None, covers: Sequence[Box] = ()
    ) -> TakenIn | Refused:
        """Make the finished pictures of a master anew, with another crop or with parts covered.

        With covers the answer's master has lost those pixels too; without, it is the same master.
        """
        return self._made(Order(crop, covers, self._look_for_faces), master).outcome

    def take_in_many(self, sources: Iterable[bytes | Path]) -> Iterator[TakenIn | Refused]:
        """Take many pictures in, as many at once as this sandbox has workers; answers in order."""
        return (looked.outcome for looked in self.look_many(sources))

    def look_many(self, sources: Iterable[bytes | Path]) -> Iterator[Looked]:
        """Do the same, and say what each has cost; `sources` is read only a little ahead."""
        rest = iter(sources)
        with ThreadPoolExecutor(self.at_once, thread_name_prefix="pictures") as pool:
            waiting: deque[Future[Looked]] = deque(
                pool.submit(self.look, source) for source in islice(rest, self.at_once + _AHEAD)
            )
            try:
                while waiting:
                    looked = waiting.popleft().result()
                    waiting.extend(pool.submit(self.look, each) for each in islice(rest, 1))
                    yield looked
            finally:
                for future in waiting:
                    future.cancel()

    def _made(self, order: Order, source: bytes | Path) -> Looked:
        if self._way is None:
            return Looked(NOT_HERE)
        with self._free:
            # The second try is for workers whose parent was killed.
            for _ in range(2):
                try:
                    workers = self._warm(self._way)
                except OSError:
                    break
                try:
                    answered = workers.ask(order, source)
                except WorkersGoneError:
                    self._give_up(workers)
                    continue
                return Looked(answered) if isinstance(answered, Refused) else _looked(answered)
            return Looked(_NO_WORKER)

    def _warm(self, way: Callable[[], Workers]) -> Workers:
        with self._changing:
            if self._closed:
                raise OSError("the sandbox is closed")
            if self._workers is None:
                self._workers = way()
            return self._workers

    def _give_up(self, workers: Workers) -> None:
        with self._changing:
            if self._workers is workers:
                workers.close()
                self._workers = None


def _looked(answered: Answered) -> Looked:
    outcome = _outcome(answered)
    peak_mb = answered.peak_bytes / _MEGA
    if isinstance(outcome, TakenIn):
        outcome = replace(outcome, seconds=answered.seconds, peak_mb=peak_mb)
    return Looked(outcome, answered.seconds, peak_mb, answered.cpu_seconds)


def _outcome(answered: Answered) -> TakenIn | Refused:
    match answered.end:
        case End.CRASHED:
            return _CRASHED
        case End.TOO_LONG:
            return _TOO_LONG
        case End.STARVED:
            return _BUSY
        case End.KILLED:
            return _NO_MEMORY
        case End.DONE:
            try:
                return decode(answered.answer)
            except AnswerError:
                return _CRASHED
        case _:
            assert_never(answered.end)


def processors() -> int:
    """Return how many processors this process may use."""
    if sys.platform != "linux":
        return os.cpu_count() or 1
    return len(os.sched_getaffinity(0))
