"""The warmed parent seen from outside: start it, order a worker, wait for its answer, end it."""

import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Final

from hopewall.media.allowance import PATIENT_SECONDS, WARMING
from hopewall.media.answered import Answered, WorkersGoneError
from hopewall.media.ending import ENDING_BYTES, READY, Ending, read_ending
from hopewall.media.order import Order, PageOrder
from hopewall.media.outcome import Refused
from hopewall.media.picture_file import in_memory, opened
from hopewall.media.taken_in import MOST_BYTES

PATIENCE: Final = 20.0
"""Seconds after a worker's time is over until the warmed parent counts as dead."""

ENTRY = "hopewall.media.warm_parent"
"""The module whose `serve` the warmed parent runs."""

_PIECE: Final = 1024 * 1024
_KB: Final = 1024
_ENVIRONMENT: Final = {
    # Libraries of numbers start threads otherwise, and a process with threads cannot be forked.
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "LC_ALL": "C.UTF-8",
    # A worker touches 100 MB for the first time: large pages save a sixth of its processor time.
    # Unknown to other C libraries than glibc 2.35 and newer, which then do without.
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
}


class WarmParent:
    """The process that workers are forked from; begins to warm up at once. For any thread."""

    def __init__(self, entry: str = "") -> None:
        """Start it; `entry` is the module whose `serve` it runs, the pictures' without one."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            # The paths are this program's own; nothing of the environment but what is given here.
            code = (
                f"import sys; sys.path[:] = {sys.path!r}\n"
                f"from {entry or ENTRY} import serve\n"
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
                # Ctrl-C is for the app to answer; the session, and so its share of the processor,
                # stays the app's.
                process_group=0,
            )
        self._control = ours
        self._asking = threading.Lock()
        self._ready = False

    def ask(self, order: Order | PageOrder, source: bytes | Path) -> Answered | Refused:
        """Let a worker do it and wait for its end; raises WorkersGoneError."""
        picture = in_memory(source) if isinstance(source, bytes) else opened(source)
        if isinstance(picture, Refused):
            return picture
        try:
            self._await_warmth()
            begun = time.monotonic()
            answer, ending = self._answer(order, picture)
        finally:
            os.close(picture)
        seconds = time.monotonic() - begun
        return Answered(answer, ending.end, seconds, ending.peak_kb * _KB, ending.cpu_seconds)

    def _answer(self, order: Order | PageOrder, picture: int) -> tuple[bytes, Ending]:
        ours, theirs = socket.socketpair()
        with ours:
            try:
                with theirs, self._asking:
                    socket.send_fds(self._control, [order.as_json()], [theirs.fileno(), picture])
                answer = _all_of(ours, PATIENT_SECONDS + PATIENCE)
            except OSError as error:
                raise WorkersGoneError from error
        ending = read_ending(answer[-ENDING_BYTES:])
        if ending is None:
            raise WorkersGoneError
        return answer[:-ENDING_BYTES], ending

    def _await_warmth(self) -> None:
        with self._asking:
            if self._ready:
                return
            self._control.settimeout(WARMING)
            try:
                self._ready = self._control.recv(len(READY)) == READY
            except OSError as error:
                raise WorkersGoneError from error
            if not self._ready:
                raise WorkersGoneError

    def close(self) -> None:
        """End it and its workers."""
        self._control.close()
        try:
            self._process.wait(1.0)
        except subprocess.TimeoutExpired:
            # Its workers die with it: they have asked the system for that.
            self._process.kill()
            self._process.wait()


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
