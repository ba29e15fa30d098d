"""Start a worker on Windows: suspended, put into its job, and only then let go.

It inherits two pipes and nothing else, has no window and no console (whose host would be a second
process), and an environment of its own. Any call that fails ends the attempt: there is never a
worker outside its job.
"""

import contextlib
import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PureWindowsPath
from typing import Final

from hopewall.media.job_object import Job, Used
from hopewall.media.low_token import low_token
from hopewall.media.windows_calls import Calls, Owned, Windows, must
from hopewall.media.windows_structures import (
    CREATE_SUSPENDED,
    CREATE_UNICODE_ENVIRONMENT,
    DETACHED_PROCESS,
    DWORD,
    EXTENDED_STARTUPINFO_PRESENT,
    HANDLE,
    PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
    SIZE_T,
    STARTF_USESTDHANDLES,
    ProcessInformation,
    StartupInfoEx,
)

ENTRY = "hopewall.media.windows_worker"
"""The module whose `serve` a worker runs."""
WARMING_SECONDS: Final = 20.0
"""User time that a worker may take to warm up."""

_FLAGS: Final = (
    CREATE_SUSPENDED | DETACHED_PROCESS | CREATE_UNICODE_ENVIRONMENT | EXTENDED_STARTUPINFO_PRESENT
)
_SUSPENDED_ONCE: Final = 1
_END_MILLISECONDS: Final = 2_000
_NOT_STARTED: Final = 3


@dataclass(frozen=True, slots=True)
class Program:
    """What is started.

    Attributes:
        executable: The whole path of Python itself.
        command: The command line, as Windows has it.
        environment: All of its variables.
        folder: The folder it is in, which is nobody's to change.
    """

    executable: str
    command: str
    environment: Mapping[str, str]
    folder: str


def worker_program(environment: Mapping[str, str], executable: str) -> Program:
    """Return how this program's worker is started; raises OSError without a Windows folder.

    Args:
        environment: This process's own.
        executable: Python itself and not the starter of a virtual environment, which would be one
            process too many.
    """
    folder = environment.get("SYSTEMROOT", "")
    if not PureWindowsPath(folder).is_absolute():
        raise OSError("SYSTEMROOT names no folder")
    # The paths are this program's own.
    code = f"import sys; sys.path[:] = {sys.path!r}; from {ENTRY} import serve; serve()"
    return Program(
        executable,
        subprocess.list2cmdline([executable, "-I", "-S", "-c", code]),
        # Python does not start without the first.
        {"SYSTEMROOT": folder, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        folder,
    )


class LimitedProcess:
    """A worker in its job, and this side's ends of its pipes."""

    def __init__(self, calls: Calls, job: Job, process: Owned, pipes: tuple[int, int]) -> None:
        self._calls = calls
        self._job = job
        self._process = process
        self.to_worker, self.from_worker = pipes

    def used(self) -> Used:
        """Return what it has used; raises OSError."""
        return self._job.used()

    def allow(self, user_seconds: float) -> None:
        """Limit anew how much user time it may have used in the end; raises OSError."""
        self._job.allow(user_seconds)

    def end(self) -> None:
        """Kill it."""
        self._job.end()

    def exit_code(self) -> int | None:
        """Wait a moment for its end and return its code; None where it does not end."""
        if self._calls.call("WaitForSingleObject", self._process.handle, _END_MILLISECONDS):
            return None
        code = DWORD()
        must(self._calls, "GetExitCodeProcess", self._process.handle, ctypes.byref(code))
        return code.value

    def close(self) -> None:
        """Kill it where it still runs, and give everything back. Its ends of pipes are not ours."""
        self._job.close()
        self._process.close()


def start_limited() -> LimitedProcess:
    """Start a worker of this program; raises OSError."""
    # What multiprocessing does too: in a virtual environment `executable` only starts this one.
    executable = getattr(sys, "_base_executable", None) or sys.executable
    return start(Windows(), worker_program(os.environ, executable))


def start(calls: Calls, program: Program) -> LimitedProcess:
    """Start a program in a job of its own; raises OSError, and then nothing runs."""
    with contextlib.ExitStack() as undo:
        job = Job(calls, WARMING_SECONDS)
        undo.callback(job.close)
        its_input, to_worker = os.pipe()
        undo.callback(os.close, to_worker)
        with os.fdopen(its_input, "rb"):
            from_worker, its_output = os.pipe()
            undo.callback(os.close, from_worker)
            with os.fdopen(its_output, "wb"), low_token(calls) as token:
                made = _suspended(calls, program, token, (its_input, its_output))
                process, thread = Owned(calls, made.hProcess), Owned(calls, made.hThread)
                undo.callback(process.close)
                with thread:
                    try:
                        job.take(process.handle)
                        if calls.call("ResumeThread", thread.handle) != _SUSPENDED_ONCE:
                            raise OSError("ResumeThread failed")
                    except BaseException:
                        # Before anything else: it may be outside the job.
                        calls.call("TerminateProcess", process.handle, _NOT_STARTED)
                        raise
        undo.pop_all()
        return LimitedProcess(calls, job, process, (to_worker, from_worker))


def _suspended(
    calls: Calls, program: Program, token: Owned, pipes: tuple[int, int]
) -> ProcessInformation:
    handles = [calls.inheritable(descriptor) for descriptor in pipes]
    made = ProcessInformation()
    with _only(calls, handles) as attributes:
        start_up = StartupInfoEx()
        start_up.StartupInfo.cb = ctypes.sizeof(start_up)
        start_up.StartupInfo.dwFlags = STARTF_USESTDHANDLES
        start_up.StartupInfo.hStdInput, start_up.StartupInfo.hStdOutput = handles
        start_up.lpAttributeList = attributes
        must(
            calls,
            "CreateProcessAsUserW",
            *(token.handle, _text(program.executable), _text(program.command), None, None, 1),
            *(_FLAGS, _text(_block(program.environment)), _text(program.folder)),
            *(ctypes.byref(start_up), ctypes.byref(made)),
        )
    return made


@contextlib.contextmanager
def _only(calls: Calls, handles: list[int]) -> Iterator[int]:
    """Name the handles that are inherited and no others; gives the list's address."""
    size = SIZE_T()
    # Fails by design: it only says how large the list is.
    calls.call("InitializeProcThreadAttributeList", None, 1, 0, ctypes.byref(size))
    if size.value == 0:
        raise OSError("InitializeProcThreadAttributeList failed")
    room = ctypes.create_string_buffer(size.value)
    place = ctypes.addressof(room)
    must(calls, "InitializeProcThreadAttributeList", place, 1, 0, ctypes.byref(size))
    try:
        named = (HANDLE * len(handles))(*handles)
        must(
            calls,
            "UpdateProcThreadAttribute",
            *(place, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, ctypes.byref(named)),
            *(ctypes.sizeof(named), None, None),
        )
        yield place
    finally:
        calls.call("DeleteProcThreadAttributeList", place)


def _block(environment: Mapping[str, str]) -> str:
    """Return variables as CreateProcess wants them: each ended by a zero, sorted by name."""
    return "".join(f"{name}={environment[name]}\0" for name in sorted(environment))


def _text(words: str) -> ctypes.Array[ctypes.c_char]:
    """Return UTF-16 that ends with a zero, in memory that may be written to."""
    return ctypes.create_string_buffer((words + "\0").encode("utf-16-le"))
