"""Shut a worker in before it reads a byte: no files, no processes, so much memory and time.

Linux only (setrlimit(2), prctl(2)); loaded in the warmed parent alone.
"""

import ctypes
import os
import resource
import signal
from math import ceil
from pathlib import Path
from typing import Final

from hopewall.media.allowance import CPU_SECONDS, MOST_MB

_MEGA: Final = 1_000_000
_LEAST_MB: Final = 64
_STATM: Final = Path("/proc/self/statm")
_OOM: Final = Path("/proc/self/oom_score_adj")
_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4
_PR_SET_NO_NEW_PRIVS: Final = 38
_LIBC: Final = ctypes.CDLL(None, use_errno=True)


def shut_in() -> None:
    """Limit this process for good; raises OSError where the system will not.

    What is open stays open; nothing else can be opened, so that there is no file, no network and
    no temporary folder. The rest of the memory counts from what the warmed parent had.
    """
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    _prctl(_PR_SET_DUMPABLE, 0)
    # When the machine runs out of memory, this process goes and not the screen's.
    _OOM.write_text("1000", "ascii")
    size, resident = (int(word) for word in _STATM.read_text("ascii").split()[:2])
    page = resource.getpagesize()
    more = max(_LEAST_MB * _MEGA, MOST_MB * _MEGA - resident * page)
    signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
    for limit, soft, hard in (
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_NPROC, 0, 0),
        # Whole seconds only, and so behind the timer, which a worker could stop.
        (resource.RLIMIT_CPU, ceil(CPU_SECONDS), ceil(CPU_SECONDS) + 1),
        (resource.RLIMIT_AS, size * page + more, size * page + more),
        (resource.RLIMIT_NOFILE, 0, 0),
    ):
        resource.setrlimit(limit, (soft, hard))


def _prctl(option: int, value: int) -> None:
    if _LIBC.prctl(option, value, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
