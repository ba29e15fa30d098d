"""The structures and numbers are those of the Windows headers.

The expected ones were printed by a C program compiled with MinGW-w64 10.0.0 for x86-64
(winnt.h, winbase.h, processthreadsapi.h) and run under Wine 8.0.
"""

import ctypes

import pytest

from hopewall.media import windows_structures as ours
from hopewall.media.job_object import LIMITS

SIZES = {
    ours.BasicLimits: 64,
    ours.IoCounters: 48,
    ours.ExtendedLimits: 144,
    ours.Accounting: 48,
    ours.StartupInfo: 104,
    ours.StartupInfoEx: 112,
    ours.ProcessInformation: 24,
    ours.MandatoryLabel: 16,
    ours.DWORD: 4,
}
PLACES: dict[type[ctypes.Structure], dict[str, int]] = {
    ours.BasicLimits: {
        "PerProcessUserTimeLimit": 0,
        "PerJobUserTimeLimit": 8,
        "LimitFlags": 16,
        "MinimumWorkingSetSize": 24,
        "MaximumWorkingSetSize": 32,
        "ActiveProcessLimit": 40,
        "Affinity": 48,
        "PriorityClass": 56,
        "SchedulingClass": 60,
    },
    ours.ExtendedLimits: {
        "IoInfo": 64,
        "ProcessMemoryLimit": 112,
        "JobMemoryLimit": 120,
        "PeakProcessMemoryUsed": 128,
        "PeakJobMemoryUsed": 136,
    },
    ours.Accounting: {
        "TotalUserTime": 0,
        "TotalKernelTime": 8,
        "TotalPageFaultCount": 32,
        "TotalProcesses": 36,
        "ActiveProcesses": 40,
        "TotalTerminatedProcesses": 44,
    },
    ours.StartupInfo: {
        "lpTitle": 24,
        "dwFlags": 60,
        "wShowWindow": 64,
        "hStdInput": 80,
        "hStdOutput": 88,
        "hStdError": 96,
    },
    ours.StartupInfoEx: {"lpAttributeList": 104},
    ours.ProcessInformation: {"hThread": 8, "dwProcessId": 16},
    ours.MandatoryLabel: {"Attributes": 8},
}
NUMBERS = {
    "JOB_OBJECT_LIMIT_PROCESS_TIME": 0x2,
    "JOB_OBJECT_LIMIT_ACTIVE_PROCESS": 0x8,
    "JOB_OBJECT_LIMIT_PROCESS_MEMORY": 0x100,
    "JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION": 0x400,
    "JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE": 0x2000,
    "JOB_OBJECT_UILIMIT_ALL": 0xFF,
    "JOB_BASIC_ACCOUNTING": 0x1,
    "JOB_BASIC_UI_RESTRICTIONS": 0x4,
    "JOB_EXTENDED_LIMITS": 0x9,
    "CREATE_SUSPENDED": 0x4,
    "DETACHED_PROCESS": 0x8,
    "CREATE_UNICODE_ENVIRONMENT": 0x400,
    "EXTENDED_STARTUPINFO_PRESENT": 0x80000,
    "STARTF_USESTDHANDLES": 0x100,
    "PROC_THREAD_ATTRIBUTE_HANDLE_LIST": 0x20002,
    "TOKEN_ASSIGN_PRIMARY": 0x1,
    "TOKEN_DUPLICATE": 0x2,
    "TOKEN_QUERY": 0x8,
    "TOKEN_ADJUST_DEFAULT": 0x80,
    "DISABLE_MAX_PRIVILEGE": 0x1,
    "TOKEN_INTEGRITY_LEVEL": 0x19,
    "SE_GROUP_INTEGRITY": 0x20,
}


@pytest.mark.parametrize("kind", SIZES, ids=lambda kind: kind.__name__)
def test_a_structure_is_as_large_as_windows_has_it(kind: type[ctypes.Structure]) -> None:
    assert ctypes.sizeof(kind) == SIZES[kind]


@pytest.mark.parametrize("kind", PLACES, ids=lambda kind: kind.__name__)
def test_a_field_lies_where_windows_has_it(kind: type[ctypes.Structure]) -> None:
    assert {name: getattr(kind, name).offset for name in PLACES[kind]} == PLACES[kind]


def test_the_numbers_are_those_of_the_headers() -> None:
    assert {name: getattr(ours, name) for name in NUMBERS} == NUMBERS
    assert bytes.fromhex("010100000000001000100000") == ours.LOW_LABEL_SID
    assert LIMITS == 0x250A
