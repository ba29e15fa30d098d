"""A Windows that writes down how it is called, and fails where a test wants it to."""

import ctypes
import os
from dataclasses import dataclass, field
from typing import Any

from hopewall.media import windows_structures as structures

HANDLES = {"CreateJobObjectW": 100, "GetCurrentProcess": 2**64 - 1}
"""What these return; all other functions return that they succeeded."""
OWN_TOKEN, LOW_TOKEN, PROCESS, THREAD = 201, 202, 301, 302
FAILED_RESUME = 0xFFFFFFFF
NEVER_FAIL = frozenset({"CloseHandle", "DeleteProcThreadAttributeList", "GetCurrentProcess"})


@dataclass
class FakeWindows:
    """Calls nothing.

    Attributes:
        failing: The function that fails, and at its which call from 1.
        in_a_job: Whether the app is in somebody's job.
        names: What was called, in order.
        open: Handles that are open.
        limits: What the job's limits were set to, each time.
        windows: What the job's limits for windows were set to.
        assigned: The process in the job.
        started: Whether the process was let go.
        killed: Whether the process was ended by its own handle.
        program: What CreateProcessAsUserW was given.
    """

    failing: tuple[str, int] | None = None
    in_a_job: bool = False
    exit_code: int = 0
    ends: bool = True
    names: list[str] = field(default_factory=list)
    open: set[int] = field(default_factory=set)
    limits: list[dict[str, int]] = field(default_factory=list)
    windows: list[int] = field(default_factory=list)
    assigned: int = 0
    started: bool = False
    killed: bool = False
    program: dict[str, Any] = field(default_factory=dict)
    token_label: tuple[bytes, int] | None = None
    inherited: list[int] = field(default_factory=list)

    def inheritable(self, descriptor: int) -> int:
        os.fstat(descriptor)
        self.inherited.append(1000 + descriptor)
        return 1000 + descriptor

    def call(self, name: str, *arguments: Any) -> int:
        self.names.append(name)
        if self.failing == (name, self.names.count(name)):
            return FAILED_RESUME if name == "ResumeThread" else 0
        act = getattr(self, f"_{name}", None)
        result = None if act is None else act(*arguments)
        if name == "CreateJobObjectW":
            self.open.add(HANDLES[name])
        return result if isinstance(result, int) else HANDLES.get(name, 1)

    def _CloseHandle(self, handle: int) -> None:  # noqa: N802
        self.open.remove(handle)

    def _SetInformationJobObject(self, job: int, kind: int, place: Any, size: int) -> None:  # noqa: N802
        assert job in self.open
        value = place._obj
        assert ctypes.sizeof(value) == size
        if kind == 4:
            self.windows.append(value.value)
            return
        assert kind == 9
        basic = value.BasicLimitInformation
        self.limits.append(
            {
                "flags": basic.LimitFlags,
                "user": basic.PerProcessUserTimeLimit,
                "processes": basic.ActiveProcessLimit,
                "memory": value.ProcessMemoryLimit,
            }
        )

    def _QueryInformationJobObject(  # noqa: N802
        self, job: int, kind: int, place: Any, size: int, length: None
    ) -> None:
        value = place._obj
        assert ctypes.sizeof(value) == size
        if kind == 1:
            value.TotalUserTime, value.TotalKernelTime = 15_000_000, 5_000_000
        else:
            value.PeakProcessMemoryUsed = 123_000_000

    def _IsProcessInJob(self, process: int, job: None, place: Any) -> None:  # noqa: N802
        place._obj.value = int(self.in_a_job)

    def _OpenProcessToken(self, process: int, access: int, place: Any) -> None:  # noqa: N802
        assert process == HANDLES["GetCurrentProcess"]
        assert access == 0x8B
        place._obj.value = OWN_TOKEN
        self.open.add(OWN_TOKEN)

    def _CreateRestrictedToken(self, token: int, flags: int, *rest: Any) -> None:  # noqa: N802
        assert (token, flags) == (OWN_TOKEN, 1)
        rest[-1]._obj.value = LOW_TOKEN
        self.open.add(LOW_TOKEN)

    def _SetTokenInformation(self, token: int, kind: int, place: Any, size: int) -> None:  # noqa: N802
        assert (token, kind, size) == (LOW_TOKEN, 25, 28)
        label = place._obj
        self.token_label = (ctypes.string_at(label.Sid, 12), label.Attributes)

    def _InitializeProcThreadAttributeList(  # noqa: N802
        self, place: int | None, count: int, flags: int, size: Any
    ) -> int:
        assert (count, flags) == (1, 0)
        size._obj.value = 48
        return 0 if place is None else 1

    def _UpdateProcThreadAttribute(  # noqa: N802
        self, place: int, flags: int, kind: int, value: Any, size: int, *rest: None
    ) -> None:
        assert (flags, kind, size) == (0, 0x20002, 16)
        self.program["handles"] = list(value._obj)

    def _CreateProcessAsUserW(self, *arguments: Any) -> None:  # noqa: N802
        token, executable, command, _, _, inherit, flags = arguments[:7]
        environment, folder, start_up, made = arguments[7:]
        assert arguments[3:5] == (None, None)
        assert token == LOW_TOKEN
        given: structures.StartupInfoEx = start_up._obj
        self.program |= {
            "executable": executable.raw.decode("utf-16-le", "replace").split("\0")[0],
            "command": command.raw.decode("utf-16-le", "replace").split("\0")[0],
            "environment": environment.raw[:-1].decode("utf-16-le").rstrip("\0").split("\0"),
            "block": environment.raw[:-1].decode("utf-16-le"),
            "folder": folder.raw.decode("utf-16-le", "replace").split("\0")[0],
            "inherit": inherit,
            "flags": flags,
            "cb": given.StartupInfo.cb,
            "start": given.StartupInfo.dwFlags,
            "pipes": [given.StartupInfo.hStdInput, given.StartupInfo.hStdOutput],
            "errors": given.StartupInfo.hStdError,
            "list": given.lpAttributeList,
        }
        made._obj.hProcess, made._obj.hThread = PROCESS, THREAD
        self.open |= {PROCESS, THREAD}

    def _AssignProcessToJobObject(self, job: int, process: int) -> None:  # noqa: N802
        assert not self.started
        assert self.limits
        self.assigned = process

    def _ResumeThread(self, thread: int) -> int:  # noqa: N802
        assert thread == THREAD
        assert self.assigned == PROCESS
        self.started = True
        return 1

    def _TerminateProcess(self, process: int, code: int) -> None:  # noqa: N802
        assert process == PROCESS
        self.killed = True

    def _WaitForSingleObject(self, process: int, milliseconds: int) -> int:  # noqa: N802
        return 0 if self.ends else 0x102

    def _GetExitCodeProcess(self, process: int, place: Any) -> None:  # noqa: N802
        place._obj.value = self.exit_code
