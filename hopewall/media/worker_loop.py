"""The loop of a warmed parent: it takes orders, kills what takes too long, says how each ended.

It has one thread, so that it can fork; what a worker does with its file is the caller's to say.
"""

import contextlib
import gc
import json
import os
import resource
import selectors
import signal
import socket
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, NoReturn

from hopewall.media.allowance import PATIENT_SECONDS, WALL_SECONDS
from hopewall.media.ending import READY, Ending
from hopewall.media.order import MOST_ORDER
from hopewall.media.worker_limits import shut_in

_LOOK_AGAIN: Final = 0.2
_MOST_WAIT: Final = 2.0
_FIRST_OWN: Final = 3
"""The first descriptor after input, output and errors."""

Work = Callable[[Mapping[str, object], int], Iterable[bytes]]
"""What a worker answers, given its order and the descriptor of its file."""


@dataclass(frozen=True, slots=True)
class _Working:
    answer: socket.socket
    began: float
    look_again: float


def run(control_fd: int, warm_up: Callable[[], None], work: Work) -> None:
    """Warm up, then fork a worker for every order, until the other side closes."""
    control = socket.socket(fileno=control_fd)
    warm_up()
    control.send(READY)
    gc.collect()
    gc.freeze()
    _Loop(control, work).run()


class _Loop:
    def __init__(self, control: socket.socket, work: Work) -> None:
        self._control = control
        self._work = work
        self._working: dict[int, _Working] = {}
        self._overdue: dict[int, bool] = {}
        """Whether each that was killed was waiting for the processor."""
        self._woken, self._wake = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self._wake, warn_on_full_buffer=False)

    def run(self) -> None:
        """Work until nobody orders any more; then end what is still at work."""
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._control, selectors.EVENT_READ)
            waiting.register(self._woken, selectors.EVENT_READ)
            while True:
                ready = {key.fileobj for key, _ in waiting.select(self._patience())}
                if self._woken in ready:
                    with contextlib.suppress(BlockingIOError):
                        os.read(self._woken, 4096)
                if self._control in ready and not self._take_order():
                    break
                # What has ended by itself is not late, however late this loop looks.
                self._bury()
                self._kill_overdue()
        for pid in self._working:
            os.kill(pid, signal.SIGKILL)

    def _patience(self) -> float | None:
        now = time.monotonic()
        times = [
            one.look_again - now for pid, one in self._working.items() if pid not in self._overdue
        ]
        return max(0.0, min(times)) if times else None

    def _take_order(self) -> bool:
        """Fork a worker; return False when the other side is gone."""
        message, descriptors, _, _ = socket.recv_fds(self._control, MOST_ORDER, 2)
        if not message:
            return False
        answer_fd, picture_fd = descriptors
        order = json.loads(message)
        began = time.monotonic()
        pid = os.fork()
        if pid == 0:
            _be_a_worker(self._work, order, socket.socket(fileno=answer_fd), picture_fd)
        os.close(picture_fd)
        self._working[pid] = _Working(socket.socket(fileno=answer_fd), began, began + WALL_SECONDS)
        return True

    def _kill_overdue(self) -> None:
        """End what hangs; what only waits for the processor may wait longer."""
        now = time.monotonic()
        for pid, one in list(self._working.items()):
            if pid in self._overdue or one.look_again > now:
                continue
            starved = _waits_for_processor(pid)
            if starved and now - one.began < PATIENT_SECONDS:
                self._working[pid] = replace(one, look_again=now + _LOOK_AGAIN)
            else:
                self._overdue[pid] = starved
                os.kill(pid, signal.SIGKILL)

    def _bury(self) -> None:
        while self._working:
            pid, status, usage = os.wait4(-1, os.WNOHANG)
            if pid == 0:
                return
            one = self._working.pop(pid, None)
            if one is None:
                continue
            ending = Ending(
                too_long=pid in self._overdue and os.WIFSIGNALED(status),
                starved=self._overdue.pop(pid, False),
                status=status,
                peak_kb=usage.ru_maxrss,
                cpu_seconds=usage.ru_utime + usage.ru_stime,
            )
            with one.answer, contextlib.suppress(OSError):
                # Whoever asked may be gone, or slow: nobody else is to wait for that.
                one.answer.settimeout(_MOST_WAIT)
                one.answer.sendall(ending.as_bytes())


def _waits_for_processor(pid: int) -> bool:
    """Whether a process could go on, or is at the disk; one that sleeps hangs (proc(5))."""
    try:
        about = Path(f"/proc/{pid}/stat").read_bytes()
    except OSError:
        return False
    return about.rpartition(b") ")[2][:1] in {b"R", b"D"}


def _be_a_worker(
    work: Work, order: Mapping[str, object], answer: socket.socket, picture_fd: int
) -> NoReturn:
    """Be shut in, read one file, answer, and end without any more ado."""
    code = 1
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        _close_all_but(answer.fileno(), picture_fd)
        shut_in()
        for piece in work(order, picture_fd):
            answer.sendall(piece)
        code = 0
    finally:
        # Whatever happened is told by the code: no traceback, no clean-up that could hang.
        os._exit(code)


def _close_all_but(*kept: int) -> None:
    """Close what the warmed parent has open, above all the answers of workers beside this one.

    A worker could answer for another's picture otherwise, and an answer ends only when the last
    process that has its socket is gone: every picture would wait for the one after it.
    """
    below = _FIRST_OWN
    for descriptor in sorted(kept):
        os.closerange(below, descriptor)
        below = descriptor + 1
    os.closerange(below, resource.getrlimit(resource.RLIMIT_NOFILE)[0])
