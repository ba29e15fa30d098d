"""Structures and numbers of the Windows programming interface, as this package uses them.

Sizes are those of 64-bit Windows and the same on every system that this module is loaded on:
`ctypes.wintypes` is not, its DWORD has eight bytes on Linux. Names are Microsoft's (winnt.h,
winbase.h, processthreadsapi.h); tests hold sizes, places and numbers against the headers of
MinGW-w64.
"""

import ctypes
from typing import Final

BYTE = ctypes.c_uint8
WORD = ctypes.c_uint16
DWORD = ctypes.c_uint32
BOOL = ctypes.c_int32
SIZE_T = ctypes.c_size_t
LARGE_INTEGER = ctypes.c_int64
HANDLE = ctypes.c_void_p

# Of jobs.
JOB_OBJECT_LIMIT_PROCESS_TIME: Final = 0x2
JOB_OBJECT_LIMIT_ACTIVE_PROCESS: Final = 0x8
JOB_OBJECT_LIMIT_PROCESS_MEMORY: Final = 0x100
JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION: Final = 0x400
JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE: Final = 0x2000
JOB_OBJECT_UILIMIT_ALL: Final = 0xFF
JOB_BASIC_ACCOUNTING: Final = 1
"""JobObjectBasicAccountingInformation."""
JOB_BASIC_UI_RESTRICTIONS: Final = 4
"""JobObjectBasicUIRestrictions."""
JOB_EXTENDED_LIMITS: Final = 9
"""JobObjectExtendedLimitInformation."""

# Of processes.
CREATE_SUSPENDED: Final = 0x4
DETACHED_PROCESS: Final = 0x8
CREATE_UNICODE_ENVIRONMENT: Final = 0x400
EXTENDED_STARTUPINFO_PRESENT: Final = 0x80000
STARTF_USESTDHANDLES: Final = 0x100
PROC_THREAD_ATTRIBUTE_HANDLE_LIST: Final = 0x20002
WAIT_OBJECT_0: Final = 0

# Of tokens.
TOKEN_ASSIGN_PRIMARY: Final = 0x1
TOKEN_DUPLICATE: Final = 0x2
TOKEN_QUERY: Final = 0x8
TOKEN_ADJUST_DEFAULT: Final = 0x80
DISABLE_MAX_PRIVILEGE: Final = 0x1
TOKEN_INTEGRITY_LEVEL: Final = 25
"""TokenIntegrityLevel."""
SE_GROUP_INTEGRITY: Final = 0x20
LOW_LABEL_SID: Final = bytes.fromhex("010100000000001000100000")
"""S-1-16-4096: low integrity (winnt.h, SECURITY_MANDATORY_LOW_RID)."""


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION; times in units of 100 ns."""

    _fields_ = (
        ("PerProcessUserTimeLimit", LARGE_INTEGER),
        ("PerJobUserTimeLimit", LARGE_INTEGER),
        ("LimitFlags", DWORD),
        ("MinimumWorkingSetSize", SIZE_T),
        ("MaximumWorkingSetSize", SIZE_T),
        ("ActiveProcessLimit", DWORD),
        ("Affinity", SIZE_T),
        ("PriorityClass", DWORD),
        ("SchedulingClass", DWORD),
    )


class IoCounters(ctypes.Structure):
    """IO_COUNTERS."""

    _fields_ = (
        ("ReadOperationCount", ctypes.c_uint64),
        ("WriteOperationCount", ctypes.c_uint64),
        ("OtherOperationCount", ctypes.c_uint64),
        ("ReadTransferCount", ctypes.c_uint64),
        ("WriteTransferCount", ctypes.c_uint64),
        ("OtherTransferCount", ctypes.c_uint64),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; memory in bytes."""

    _fields_ = (
        ("BasicLimitInformation", BasicLimits),
        ("IoInfo", IoCounters),
        ("ProcessMemoryLimit", SIZE_T),
        ("JobMemoryLimit", SIZE_T),
        ("PeakProcessMemoryUsed", SIZE_T),
        ("PeakJobMemoryUsed", SIZE_T),
    )


class Accounting(ctypes.Structure):
    """JOBOBJECT_BASIC_ACCOUNTING_INFORMATION; times in units of 100 ns."""

    _fields_ = (
        ("TotalUserTime", LARGE_INTEGER),
        ("TotalKernelTime", LARGE_INTEGER),
        ("ThisPeriodTotalUserTime", LARGE_INTEGER),
        ("ThisPeriodTotalKernelTime", LARGE_INTEGER),
        ("TotalPageFaultCount", DWORD),
        ("TotalProcesses", DWORD),
        ("ActiveProcesses", DWORD),
        ("TotalTerminatedProcesses", DWORD),
    )


class StartupInfo(ctypes.Structure):
    """STARTUPINFOW."""

    _fields_ = (
        ("cb", DWORD),
        ("lpReserved", ctypes.c_void_p),
        ("lpDesktop", ctypes.c_void_p),
        ("lpTitle", ctypes.c_void_p),
        ("dwX", DWORD),
        ("dwY", DWORD),
        ("dwXSize", DWORD),
        ("dwYSize", DWORD),
        ("dwXCountChars", DWORD),
        ("dwYCountChars", DWORD),
        ("dwFillAttribute", DWORD),
        ("dwFlags", DWORD),
        ("wShowWindow", WORD),
        ("cbReserved2", WORD),
        ("lpReserved2", ctypes.c_void_p),
        ("hStdInput", HANDLE),
        ("hStdOutput", HANDLE),
        ("hStdError", HANDLE),
    )


class StartupInfoEx(ctypes.Structure):
    """STARTUPINFOEXW."""

    _fields_ = (("StartupInfo", StartupInfo), ("lpAttributeList", ctypes.c_void_p))


class ProcessInformation(ctypes.Structure):
    """PROCESS_INFORMATION."""

    _fields_ = (
        ("hProcess", HANDLE),
        ("hThread", HANDLE),
        ("dwProcessId", DWORD),
        ("dwThreadId", DWORD),
    )


class MandatoryLabel(ctypes.Structure):
    """TOKEN_MANDATORY_LABEL, which is one SID_AND_ATTRIBUTES."""

    _fields_ = (("Sid", ctypes.c_void_p), ("Attributes", DWORD))
