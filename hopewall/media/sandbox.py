"""Read pictures that nobody trusts, each in a limited process of its own.

A worker may decode one picture and answer; it can open nothing, start nothing, and has so much
memory and time (`worker_limits`). One that dies, hangs or eats memory costs one sentence. Workers
are forked from a warmed parent (`warm_parent`), a process without threads, so that each costs
milliseconds. Works on Linux; elsewhere every picture is refused (docs/adr/0065).
"""

import contextlib
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from hopewall.core.framing import Box
from hopewall.media.ending import ENDING_BYTES, PATIENT_SECONDS, WALL_SECONDS, Ending, read_ending
from hopewall.media.formats import MAX_BYTES, too_many_bytes
from hopewall.media.outcome import Refused
from hopewall.media.taken_in import MOST_BYTES, AnswerError, TakenIn, decode, numbers_of

PATIENCE: Final = 20.0
"""Seconds after a worker's time is over until the warmed parent counts as dead."""

_AHEAD: Final = 2
_PIECE: Final = 1024 * 1024
_KB: Final = 1024
_MEGA: Final = 1_000_000

NOT_HERE: Final = Refused(
    "Photos are taken in on Linux only, where they can be read in a limited process; "
    "add them on the Linux machine."
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
_NOT_THERE: Final = Refused("There is no such file; check its name and where it lies.")
_NOT_READABLE: Final = Refused("The file cannot be read; check who may read it and add it again.")
_NO_FILE: Final = Refused("This is a folder or a device and no file; choose the picture in it.")


class _ParentGoneError(Exception):
    """The warmed parent is dead or does not answer."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of a picture, and what finding out has cost."""

    outcome: TakenIn | Refused
    seconds: float = 0.0
    """From the asking to the answer, without waiting for a free worker."""
    peak_mb: float = 0.0
    """The most memory that the worker had, in MB of 1,000,000 bytes; 0 where there was none."""


@dataclass(frozen=True, slots=True)
class _Order:
    """What a worker is to do: `covers` is None for a file from outside."""

    crop: Box | None
    covers: Sequence[Box] | None

    def as_json(self, seconds: float) -> bytes:
        return json.dumps(
            {
                "seconds": seconds,
                "crop": None if self.crop is None else numbers_of(self.crop),
                "covers": None if self.covers is None else [numbers_of(box) for box in self.covers],
            }
        ).encode()


class Sandbox:
    """Takes pictures in, several at once; for any thread. A context manager."""

    def __init__(self, at_once: int | None = None) -> None:
        """Begin to warm up.

        Args:
            at_once: How many workers there are at most; None takes one for each processor.
        """
        self.at_once = max(1, at_once or _processors())
        self._free = threading.BoundedSemaphore(self.at_once)
        self._changing = threading.Lock()
        self._parent: _WarmParent | None = None
        self._closed = False
        with contextlib.suppress(OSError):
            self._warm()

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
        """End the warmed parent and whatever is still at work."""
        with self._changing:
            self._closed = True
            if self._parent is not None:
                self._parent.close()
                self._parent = None

    def take_in(self, source: bytes | Path, crop: Box | None = None) -> TakenIn | Refused:
        """Make a clean master and finished pictures of a file from outside.

        Args:
            source: The file's bytes, or where it lies; its name is used for nothing else.
            crop: The 4:5 box to show, in the master's pixels; None lets the program choose.
        """
        return self.look(source, crop).outcome

    def look(self, source: bytes | Path, crop: Box | None = None) -> Looked:
        """Do the same, and say what it has cost, also where the picture is refused."""
        if sys.platform != "linux":
            return Looked(NOT_HERE)
        try:
            picture = _in_memory(source) if isinstance(source, bytes) else _opened(source)
        except OSError as error:
            missing = isinstance(error, FileNotFoundError | NotADirectoryError)
            return Looked(_NOT_THERE if missing else _NOT_READABLE)
        if isinstance(picture, Refused):
            return Looked(picture)
        try:
            return self._made(_Order(crop, None), picture)
        finally:
            os.close(picture)

    def finish(
        self, master: bytes, crop: Box | None = None, covers: Sequence[Box] = ()
    ) -> TakenIn | Refused:
        """Make the finished pictures of a master anew, with another crop or with parts covered.

        With covers the answer's master has lost those pixels too; without, it is the same master.
        """
        if sys.platform != "linux":
            return NOT_HERE
        picture = _in_memory(master)
        try:
            return self._made(_Order(crop, covers), picture).outcome
        finally:
            os.close(picture)

    def take_in_many(self, sources: Iterable[bytes | Path]) -> Iterator[TakenIn | Refused]:
        """Take many pictures in, as many at once as this sandbox has workers; answers in order."""
        rest = iter(sources)
        with ThreadPoolExecutor(self.at_once, thread_name_prefix="pictures") as pool:
            waiting: deque[Future[TakenIn | Refused]] = deque(
                pool.submit(self.take_in, source) for source in islice(rest, self.at_once + _AHEAD)
            )
            try:
                while waiting:
                    outcome = waiting.popleft().result()
                    waiting.extend(pool.submit(self.take_in, each) for each in islice(rest, 1))
                    yield outcome
            finally:
                for future in waiting:
                    future.cancel()

    def _made(self, order: _Order, picture: int) -> Looked:
        with self._free:
            begun = time.monotonic()
            why = _NO_WORKER
            # The second try is for a parent that was killed, or a machine that was too busy.
            for seconds in (WALL_SECONDS, PATIENT_SECONDS):
                try:
                    parent = self._warm()
                except OSError:
                    return Looked(_NO_WORKER)
                try:
                    answer, ending = parent.ask(order, picture, seconds)
                except _ParentGoneError:
                    self._give_up(parent)
                    continue
                outcome = _outcome(answer, ending)
                if outcome is not None:
                    return _measured(outcome, time.monotonic() - begun, ending)
                why = _BUSY
            return Looked(why, time.monotonic() - begun)

    def _warm(self) -> "_WarmParent":
        with self._changing:
            if self._closed:
                raise OSError("the sandbox is closed")
            if self._parent is None:
                self._parent = _WarmParent()
            return self._parent

    def _give_up(self, parent: "_WarmParent") -> None:
        with self._changing:
            if self._parent is parent:
                parent.close()
                self._parent = None


class _WarmParent:
    """The process that workers are forked from, seen from outside."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            # The paths are this program's own; nothing of the environment but what is given here.
            code = (
                f"import sys; sys.path[:] = {sys.path!r}\n"
                "from hopewall.media.warm_parent import serve\n"
                f"serve({theirs.fileno()})"
            )
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-S", "-c", code],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                env=_ENVIRONMENT,
                cwd="/",
                start_new_session=True,
            )
        self._control = ours
        self._asking = threading.Lock()

    def ask(self, order: _Order, picture: int, seconds: float) -> tuple[bytes, Ending]:
        """Let a worker do it and wait for its end; raises _ParentGoneError."""
        ours, theirs = socket.socketpair()
        with ours:
            try:
                with theirs, self._asking:
                    socket.send_fds(
                        self._control, [order.as_json(seconds)], [theirs.fileno(), picture]
                    )
                answer = _all_of(ours, seconds + PATIENCE)
            except OSError as error:
                raise _ParentGoneError from error
        ending = read_ending(answer[-ENDING_BYTES:])
        if ending is None:
            raise _ParentGoneError
        return answer[:-ENDING_BYTES], ending

    def close(self) -> None:
        """End it and its workers."""
        self._control.close()
        try:
            self._process.wait(1.0)
        except subprocess.TimeoutExpired:
            # Its workers die with it: they have asked the system for that.
            self._process.kill()
            self._process.wait()


_ENVIRONMENT: Final = {
    # Libraries of numbers start threads otherwise, and a process with threads cannot be forked.
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "LC_ALL": "C.UTF-8",
}


def _outcome(answer: bytes, ending: Ending) -> TakenIn | Refused | None:
    """Return what came of a picture; None when nothing is known, because the machine was busy."""
    if ending.too_long:
        return _TOO_LONG if ending.was_at_work else None
    if os.WIFSIGNALED(ending.status):
        match os.WTERMSIG(ending.status):
            case signal.SIGXCPU:
                return _TOO_LONG
            case signal.SIGKILL:
                return _NO_MEMORY
            case _:
                return _CRASHED
    if ending.status != 0:
        return _CRASHED
    try:
        return decode(answer)
    except AnswerError:
        return _CRASHED


def _measured(outcome: TakenIn | Refused, seconds: float, ending: Ending) -> Looked:
    peak_mb = ending.peak_kb * _KB / _MEGA
    if isinstance(outcome, TakenIn):
        outcome = replace(outcome, seconds=seconds, peak_mb=peak_mb)
    return Looked(outcome, seconds, peak_mb)


def _processors() -> int:
    if sys.platform != "linux":
        return os.cpu_count() or 1
    return len(os.sched_getaffinity(0))


def _all_of(answer: socket.socket, patience: float) -> bytes:
    answer.settimeout(patience)
    pieces: list[bytes] = []
    length = 0
    while length <= MOST_BYTES:
        piece = answer.recv(_PIECE)
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)
        length += len(piece)
    raise OSError("a worker's answer does not end")


def _in_memory(data: bytes) -> int:
    """Return a descriptor of a file that is in memory alone and has no name."""
    descriptor = os.memfd_create("picture", os.MFD_CLOEXEC)
    with os.fdopen(descriptor, "wb", closefd=False) as file:
        # One byte more than is allowed tells the worker enough.
        file.write(memoryview(data)[: MAX_BYTES + 1])
    return descriptor


def _opened(path: Path) -> int | Refused:
    """Return a descriptor of a regular file; a pipe or a device is not waited for."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    about = os.fstat(descriptor)
    refused = _NO_FILE if not stat.S_ISREG(about.st_mode) else too_many_bytes(about.st_size)
    if refused is not None:
        os.close(descriptor)
        return refused
    return descriptor
