"""Workers that were started and warmed beforehand, where a process cannot be forked.

Each reads one picture and ends. Whoever waits pays for the picture alone, as long as a warm worker
is there: the next one is started when a picture is done.
"""

import contextlib
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, Protocol

from hopewall.media.allowance import CPU_SECONDS, PATIENT_SECONDS, WALL_SECONDS, WARMING
from hopewall.media.answered import Answered, End, WorkersGoneError
from hopewall.media.ending import READY
from hopewall.media.formats import MAX_BYTES
from hopewall.media.job_object import Used
from hopewall.media.order import LENGTH, Order
from hopewall.media.outcome import Refused
from hopewall.media.picture_file import read_whole
from hopewall.media.taken_in import MOST_BYTES

_LOOK_AGAIN: Final = 0.25
_PIECE: Final = 1024 * 1024
_NEARLY: Final = 0.05
"""Seconds: the system looks at limits of time now and then, not always."""


class Worker(Protocol):
    """A limited process; `limited_process.LimitedProcess` is one."""

    to_worker: int
    from_worker: int

    def used(self) -> Used:
        """Return what it has used; raises OSError."""

    def allow(self, user_seconds: float) -> None:
        """Limit anew how much user time it may have used in the end; raises OSError."""

    def end(self) -> None:
        """Kill it."""

    def exit_code(self) -> int | None:
        """Wait a moment for its end and return its code; None where it does not end."""

    def close(self) -> None:
        """Kill it where it still runs, and give everything back but the pipes."""


class SpareWorkers:
    """Keeps warm workers ready. For any thread; begins to warm up at once."""

    def __init__(self, most: int, start: Callable[[], Worker]) -> None:
        """Start the first one.

        Args:
            most: How many wait at most.
            start: Starts a limited worker or raises OSError.
        """
        self._most = most
        self._start = start
        self._changing = threading.Lock()
        self._spare: deque[Worker] = deque()
        self._working: set[Worker] = set()
        self._closed = False
        self._refill()

    def ask(self, order: Order, source: bytes | Path) -> Answered | Refused:
        """Let a worker do it and wait for its end; raises WorkersGoneError."""
        # One byte more than is allowed tells the worker enough.
        picture = source[: MAX_BYTES + 1] if isinstance(source, bytes) else read_whole(source)
        if isinstance(picture, Refused):
            return picture
        try:
            with self._taken() as worker, _pipes_closed(worker):
                _await_warmth(worker)
                answered = _asked(worker, order, picture)
        except OSError as error:
            raise WorkersGoneError from error
        if self._closed:
            # It was killed from here, and the picture is not to blame.
            raise WorkersGoneError
        with contextlib.suppress(OSError):
            self._refill()
        return answered

    def close(self) -> None:
        """End those that wait and those that work."""
        with self._changing:
            self._closed = True
            spare, working = list(self._spare), list(self._working)
            self._spare.clear()
        for worker in working:
            worker.end()
        for worker in spare:
            with _pipes_closed(worker):
                worker.close()

    def _refill(self) -> None:
        with self._changing:
            if not self._closed and len(self._spare) < self._most:
                self._spare.append(self._start())

    @contextlib.contextmanager
    def _taken(self) -> Iterator[Worker]:
        with self._changing:
            if self._closed:
                raise OSError("the workers are gone")
            worker = self._spare.popleft() if self._spare else self._start()
            self._working.add(worker)
        try:
            yield worker
        finally:
            with self._changing:
                self._working.discard(worker)
            worker.close()


@contextlib.contextmanager
def _pipes_closed(worker: Worker) -> Iterator[None]:
    try:
        yield
    finally:
        os.close(worker.to_worker)
        os.close(worker.from_worker)


def _await_warmth(worker: Worker) -> None:
    """Wait until every decoder is loaded; raises OSError."""
    patience = threading.Timer(WARMING, worker.end)
    patience.daemon = True
    patience.start()
    try:
        said = b""
        while len(said) < len(READY):
            piece = os.read(worker.from_worker, len(READY) - len(said))
            if not piece:
                raise OSError("a worker died while it warmed up")
            said += piece
    finally:
        patience.cancel()
    if said != READY:
        raise OSError("a worker does not say that it is warm")


def _asked(worker: Worker, order: Order, picture: bytes) -> Answered:
    """Send what is to be done, and wait for the answer and the end; raises OSError."""
    before = worker.used()
    worker.allow(before.user_seconds + CPU_SECONDS)
    watch = _Watch(worker, before)
    try:
        # Whoever dies over the picture reads no further, and its code says why.
        with contextlib.suppress(OSError):
            text = order.as_json()
            for piece in (LENGTH.pack(len(text)), text, LENGTH.pack(len(picture)), picture):
                _write(worker.to_worker, piece)
        answer = _all_of(worker)
    finally:
        watch.stop()
    seconds = time.monotonic() - watch.began
    code = worker.exit_code()
    after = worker.used()
    spent = after.user_seconds - before.user_seconds
    return Answered(
        answer or b"",
        _end_of(watch, code if answer is not None else None, spent),
        seconds,
        after.peak_bytes,
        after.cpu_seconds - before.cpu_seconds,
    )


def _end_of(watch: "_Watch", code: int | None, user_seconds: float) -> End:
    if watch.too_long:
        return End.STARVED if watch.starved else End.TOO_LONG
    if code == 0:
        return End.DONE
    return End.TOO_LONG if user_seconds >= CPU_SECONDS - _NEARLY else End.CRASHED


class _Watch:
    """Ends a worker whose time is over; one that still gets on may take longer.

    The job's own limit holds too, but the system looks at it only now and then, and not at the time
    in its kernel.
    """

    def __init__(self, worker: Worker, before: Used) -> None:
        self.too_long = False
        self.starved = False
        self.began = time.monotonic()
        self._worker = worker
        self._before = before
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, name="picture-watch", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        # Before that it cannot have used too much, nor has it been too long.
        if self._done.wait(min(CPU_SECONDS, WALL_SECONDS)):
            return
        while (end := self._seen()) is None:
            pass
        if end is not End.DONE:
            self.too_long, self.starved = True, end is End.STARVED
            self._worker.end()

    def _seen(self) -> End | None:
        """Look for a moment: `DONE` when it needs no watching any more, None while it may go on."""
        try:
            earlier = self._worker.used().cpu_seconds
            if self._done.wait(_LOOK_AGAIN):
                return End.DONE
            now = self._worker.used().cpu_seconds
        except OSError:
            # Without an account nobody knows what it does.
            return End.DONE if self._done.is_set() else End.TOO_LONG
        passed = time.monotonic() - self.began
        if now - self._before.cpu_seconds >= CPU_SECONDS:
            return End.TOO_LONG
        if passed >= PATIENT_SECONDS:
            return End.STARVED
        return End.TOO_LONG if passed >= WALL_SECONDS and now <= earlier else None


def _write(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest[:_PIECE]) :]


def _all_of(worker: Worker) -> bytes | None:
    """Return all that it writes until it ends; None for an answer that does not end."""
    pieces: list[bytes] = []
    length = 0
    while length <= MOST_BYTES:
        try:
            piece = os.read(worker.from_worker, _PIECE)
        except BrokenPipeError:
            # So Windows says that the other end is gone.
            piece = b""
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)
        length += len(piece)
    worker.end()
    return None
