"""Workers that do what the bytes of their picture say: what a decoder could do that was taken over.

Runs in the place of `hopewall.media.warm_parent`.
"""

import contextlib
import ctypes
import os
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hopewall.core.framing import Box
from hopewall.media import carrying_out, warm_parent, worker_limits, worker_loop
from hopewall.media.outcome import Refused
from hopewall.media.taken_in import Made


def _crash() -> str:
    ctypes.string_at(0)
    return "still here"


def _sleep() -> str:
    time.sleep(60)
    return "still here"


def _spin() -> str:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        pass
    return "still here"


def _eat() -> str:
    """Ask for 2 GB, and touch none of it: the pages alone can take a busy machine a second."""
    eaten = [bytes(50_000_000) for _ in range(40)]
    return f"ate {len(eaten)}"


def _leave() -> str:
    os._exit(0)


def _try(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except OSError:
        return "it cannot."
    return "it could."


def _kill(process: int) -> str:
    os.kill(process, signal.SIGKILL)
    return "still here"


def _count() -> str:
    """Say how many descriptors are open: input, output, errors, the answer and the picture."""
    opened = 0
    for descriptor in range(64):
        with contextlib.suppress(OSError):
            os.fstat(descriptor)
            opened += 1
    return f"{opened} are open."


def _stop_parent() -> str:
    os.kill(os.getppid(), signal.SIGSTOP)
    return "done."


WALL_SECONDS = 0.5

DEEDS: dict[bytes, Callable[[], str]] = {
    b"crash": _crash,
    b"sleep": _sleep,
    b"spin": _spin,
    b"eat": _eat,
    b"leave": _leave,
    b"kill": lambda: _kill(os.getpid()),
    b"parent": lambda: _kill(os.getppid()),
    b"stop the parent": _stop_parent,
    b"read": lambda: _try(lambda: Path("/etc/passwd").read_bytes()),
    b"write": lambda: _try(lambda: Path("was-here").write_bytes(b"x")),
    b"network": lambda: _try(socket.socket),
    b"count": _count,
    b"print": lambda: f"{os.write(1, b'noise')} printed.",
    b"no answer": lambda: "x" * 70_000,
}


def serve(control_fd: int) -> None:
    """Serve as the real one does, but for the picture."""

    def make(data: bytes, crop: Box | None, *, look_for_faces: bool) -> Made | Refused:
        return Refused(DEEDS[data]())

    parent: Any = warm_parent
    carrying: Any = carrying_out
    carrying.make_clean = make
    loop: Any = worker_loop
    loop.WALL_SECONDS = WALL_SECONDS
    limits: Any = worker_limits
    limits.CPU_SECONDS = 1.0
    parent.serve(control_fd)
