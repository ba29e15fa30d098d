"""A worker on Windows is in its job before its first step, or it is not there at all."""

import ctypes
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from hopewall.media.job_object import Job
from hopewall.media.limited_process import start, start_limited, worker_program
from hopewall.media.windows_calls import Windows
from hopewall.media.windows_structures import HANDLE
from tests.media.fake_windows import (
    HANDLES,
    NEVER_FAIL,
    PROCESS,
    FakeWindows,
)

PYTHON = r"C:\Program Files\Python311\python.exe"
PROGRAM = worker_program({"SYSTEMROOT": r"C:\Windows", "PATH": "x", "SECRET": "y"}, PYTHON)
ORDER = [
    "CreateJobObjectW",
    "SetInformationJobObject",
    "GetCurrentProcess",
    "OpenProcessToken",
    "CreateRestrictedToken",
    "CloseHandle",
    "SetTokenInformation",
    "InitializeProcThreadAttributeList",
    "InitializeProcThreadAttributeList",
    "UpdateProcThreadAttribute",
    "CreateProcessAsUserW",
    "DeleteProcThreadAttributeList",
    "IsProcessInJob",
    "SetInformationJobObject",
    "AssignProcessToJobObject",
    "ResumeThread",
    "CloseHandle",
    "CloseHandle",
]
FAILURES = [
    (name, ORDER[: place + 1].count(name))
    for place, name in enumerate(ORDER)
    if name not in NEVER_FAIL and place != ORDER.index("InitializeProcThreadAttributeList")
]
"""Every call that may fail; the first look at how long the list is fails by design."""


def descriptors() -> set[str]:
    return {path.name for path in Path("/proc/self/fd").iterdir()}


def started(fake: FakeWindows) -> Any:
    process = start(fake, PROGRAM)
    for descriptor in (process.to_worker, process.from_worker):
        assert not os.get_inheritable(descriptor)
        os.close(descriptor)
    return process


def test_the_worker_is_limited_and_in_its_job_before_it_is_let_go() -> None:
    fake = FakeWindows()
    process = started(fake)
    assert fake.names == ORDER
    assert fake.limits == [
        {"flags": 0x250A, "user": 200_000_000, "processes": 1, "memory": 480_000_000}
    ]
    assert fake.windows == [0xFF]
    assert fake.token_label == (bytes.fromhex("010100000000001000100000"), 0x20)
    assert fake.started
    assert fake.open == {HANDLES["CreateJobObjectW"], PROCESS}
    process.close()
    process.close()
    assert fake.open == set()


def test_it_inherits_its_two_pipes_and_an_environment_of_its_own() -> None:
    fake = FakeWindows()
    started(fake)
    program = fake.program
    assert program["handles"] == program["pipes"] == fake.inherited
    assert len(set(fake.inherited)) == 2
    assert program["errors"] is None
    assert program["inherit"] == 1
    assert program["start"] == 0x100
    assert program["cb"] == 112
    assert program["list"]
    assert program["flags"] == 0x8040C
    assert program["environment"] == [
        "OMP_NUM_THREADS=1",
        "OPENBLAS_NUM_THREADS=1",
        r"SYSTEMROOT=C:\Windows",
    ]
    assert program["block"].endswith("\0\0")
    assert program["folder"] == r"C:\Windows"
    assert program["executable"] == PYTHON
    assert program["command"].startswith(f'"{PYTHON}" -I -S -c "import sys; sys.path[:] = [')
    assert program["command"].endswith('from hopewall.media.windows_worker import serve; serve()"')


@pytest.mark.parametrize("failing", FAILURES, ids=lambda each: f"{each[0]} {each[1]}")
def test_whatever_fails_there_is_no_worker_and_nothing_left(failing: tuple[str, int]) -> None:
    before = descriptors()
    fake = FakeWindows(failing)
    with pytest.raises(OSError, match=f"{failing[0]} failed"):
        start(fake, PROGRAM)
    assert not fake.started
    assert fake.killed == ("IsProcessInJob" in fake.names)
    assert fake.open == set()
    assert descriptors() == before


def test_a_worker_in_somebodys_job_has_all_limits_but_those_for_windows() -> None:
    fake = FakeWindows(in_a_job=True)
    started(fake)
    assert fake.windows == []
    assert len(fake.limits) == 1
    assert fake.started


def test_the_account_of_the_job_says_what_was_used_and_the_time_can_be_set_anew() -> None:
    fake = FakeWindows(exit_code=7)
    process = started(fake)
    used = process.used()
    assert (used.user_seconds, used.cpu_seconds, used.peak_bytes) == (1.5, 2.0, 123_000_000)
    process.allow(5.2)
    assert fake.limits[1] == fake.limits[0] | {"user": 52_000_000}
    assert process.exit_code() == 7
    process.end()
    assert fake.names[-1] == "TerminateJobObject"


def test_a_worker_that_does_not_end_has_no_code() -> None:
    assert started(FakeWindows(ends=False)).exit_code() is None


@pytest.mark.parametrize("failing", [("QueryInformationJobObject", 1), ("GetExitCodeProcess", 1)])
def test_what_windows_does_not_say_is_not_guessed(failing: tuple[str, int]) -> None:
    process = started(FakeWindows(failing))
    with pytest.raises(OSError, match=failing[0]):
        (process.used if failing[0].startswith("Query") else process.exit_code)()


def test_a_closed_job_is_not_asked() -> None:
    fake = FakeWindows()
    job = Job(fake, 1.0)
    job.close()
    for ask in (job.used, lambda: job.allow(1.0)):
        with pytest.raises(OSError, match="closed"):
            ask()
    job.end()
    assert "TerminateJobObject" not in fake.names


@pytest.mark.parametrize("folder", [None, "", "Windows"])
def test_without_a_windows_folder_nothing_is_started(folder: str | None) -> None:
    with pytest.raises(OSError, match="SYSTEMROOT"):
        worker_program({} if folder is None else {"SYSTEMROOT": folder}, PYTHON)


def test_elsewhere_than_on_windows_nothing_is_started() -> None:
    with pytest.raises(OSError, match="not Windows"):
        start_limited()


def test_every_function_has_its_types_and_only_those_are_called(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Function:
        restype: object = "unset"
        argtypes: object = None

        def __call__(self, *arguments: object) -> int | None:
            assert isinstance(self.argtypes, tuple)
            assert len(arguments) == len(self.argtypes)
            return None if self.restype in {None, HANDLE} else 5

    class Library:
        def __init__(self, name: str, *, use_last_error: bool) -> None:
            self.name = name

        def __getattr__(self, name: str) -> Function:
            function = Function()
            setattr(self, name, function)
            return function

    monkeypatch.setattr(ctypes, "WinDLL", Library, raising=False)
    windows = Windows()
    assert windows.call("CreateJobObjectW", None, None) == 0
    assert windows.call("ResumeThread", 1) == 5
    fake = FakeWindows()
    process = started(fake)
    process.used()
    process.exit_code()
    process.end()
    process.close()
    fake.call("TerminateProcess", PROCESS, 1)
    assert set(windows._functions) == set(fake.names)


def test_a_windows_without_one_of_them_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    class Library:
        def __init__(self, name: str, *, use_last_error: bool) -> None:
            pass

    monkeypatch.setattr(ctypes, "WinDLL", Library, raising=False)
    with pytest.raises(OSError, match="Windows has no"):
        Windows()


def test_a_handle_is_made_inheritable_by_its_descriptor(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[int, bool]] = []
    monkeypatch.setitem(
        sys.modules,
        "msvcrt",
        type("msvcrt", (), {"get_osfhandle": staticmethod(lambda fd: fd + 7)}),
    )
    monkeypatch.setattr(os, "set_handle_inheritable", lambda *one: made.append(one), raising=False)
    assert Windows.inheritable(object.__new__(Windows), 3) == 10
    assert made == [(10, True)]
