"""A job of Windows: the walls around one process, and the account of what it has used.

See "Job Objects" in Microsoft's documentation. What a job does not limit: which files are read,
and the network (docs/adr/0096).
"""

import ctypes
import threading
from dataclasses import dataclass
from typing import Final

from hopewall.media.allowance import MOST_MB
from hopewall.media.windows_calls import Calls, Owned, must
from hopewall.media.windows_structures import (
    BOOL,
    DWORD,
    JOB_BASIC_ACCOUNTING,
    JOB_BASIC_UI_RESTRICTIONS,
    JOB_EXTENDED_LIMITS,
    JOB_OBJECT_LIMIT_ACTIVE_PROCESS,
    JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION,
    JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE,
    JOB_OBJECT_LIMIT_PROCESS_MEMORY,
    JOB_OBJECT_LIMIT_PROCESS_TIME,
    JOB_OBJECT_UILIMIT_ALL,
    Accounting,
    ExtendedLimits,
)

LIMITS: Final = (
    JOB_OBJECT_LIMIT_PROCESS_TIME
    | JOB_OBJECT_LIMIT_ACTIVE_PROCESS
    | JOB_OBJECT_LIMIT_PROCESS_MEMORY
    | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION
    | JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
)

_MEGA: Final = 1_000_000
_TICKS: Final = 10_000_000
"""Of 100 ns in a second."""
_ENDED_BY_US: Final = 3


@dataclass(frozen=True, slots=True)
class Used:
    """What a worker has used since it was started, warming up included."""

    user_seconds: float
    cpu_seconds: float
    """User and kernel time together."""
    peak_bytes: int
    """The most memory that was committed to it."""


def limits_of(user_seconds: float) -> ExtendedLimits:
    """Return the limits of a process that may use so much user time in its whole life."""
    limits = ExtendedLimits()
    limits.BasicLimitInformation.LimitFlags = LIMITS
    limits.BasicLimitInformation.PerProcessUserTimeLimit = round(user_seconds * _TICKS)
    limits.BasicLimitInformation.ActiveProcessLimit = 1
    limits.ProcessMemoryLimit = MOST_MB * _MEGA
    return limits


class Job:
    """A limited job without a process in it; raises OSError wherever Windows will not.

    Whatever is in it dies when it is closed, and so with the app.
    """

    def __init__(self, calls: Calls, user_seconds: float) -> None:
        self._calls = calls
        # A handle that was closed may be another thing's: nobody asks while somebody closes.
        self._asking = threading.Lock()
        self._job = Owned(calls, must(calls, "CreateJobObjectW", None, None))
        try:
            self.allow(user_seconds)
        except BaseException:
            self._job.close()
            raise

    def allow(self, user_seconds: float) -> None:
        """Limit anew how much user time its process may have used in the end."""
        self._set(JOB_EXTENDED_LIMITS, limits_of(user_seconds))

    def take(self, process: int) -> None:
        """Put a process in for good; one that was started suspended has done nothing before.

        A process that is in somebody's job already, as this app's may be, can be put only into one
        that has no limits for windows (AssignProcessToJobObject); it has all the others.
        """
        inside = BOOL()
        must(self._calls, "IsProcessInJob", process, None, ctypes.byref(inside))
        if not inside.value:
            self._set(JOB_BASIC_UI_RESTRICTIONS, DWORD(JOB_OBJECT_UILIMIT_ALL))
        with self._asking:
            must(self._calls, "AssignProcessToJobObject", self._handle(), process)

    def used(self) -> Used:
        """Return what its process has used until now."""
        times, limits = Accounting(), ExtendedLimits()
        self._query(JOB_BASIC_ACCOUNTING, times)
        self._query(JOB_EXTENDED_LIMITS, limits)
        user, kernel = times.TotalUserTime / _TICKS, times.TotalKernelTime / _TICKS
        return Used(user, user + kernel, limits.PeakProcessMemoryUsed)

    def end(self) -> None:
        """Kill what is in it; nothing where it is closed."""
        with self._asking:
            if self._job.handle:
                self._calls.call("TerminateJobObject", self._job.handle, _ENDED_BY_US)

    def close(self) -> None:
        """Close it, and so kill what is in it."""
        with self._asking:
            self._job.close()

    def _handle(self) -> int:
        if not self._job.handle:
            raise OSError("the job is closed")
        return self._job.handle

    def _set(self, kind: int, value: ctypes.Structure | DWORD) -> None:
        with self._asking:
            must(
                self._calls,
                "SetInformationJobObject",
                self._handle(),
                kind,
                ctypes.byref(value),
                ctypes.sizeof(value),
            )

    def _query(self, kind: int, value: ctypes.Structure) -> None:
        with self._asking:
            must(
                self._calls,
                "QueryInformationJobObject",
                self._handle(),
                kind,
                ctypes.byref(value),
                ctypes.sizeof(value),
                None,
            )
