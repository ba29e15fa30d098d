"""The functions of Windows that a limited process needs, each with its types, each checked."""

import ctypes
import os
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Final, Protocol, Self

from hopewall.media.windows_structures import BOOL, DWORD, HANDLE, SIZE_T

_POINTER: Final = ctypes.c_void_p
_KERNEL: Final[Mapping[str, tuple[object, Sequence[object]]]] = {
    "AssignProcessToJobObject": (BOOL, (HANDLE, HANDLE)),
    "CloseHandle": (BOOL, (HANDLE,)),
    "CreateJobObjectW": (HANDLE, (_POINTER, _POINTER)),
    "DeleteProcThreadAttributeList": (None, (_POINTER,)),
    "GetCurrentProcess": (HANDLE, ()),
    "GetExitCodeProcess": (BOOL, (HANDLE, _POINTER)),
    "InitializeProcThreadAttributeList": (BOOL, (_POINTER, DWORD, DWORD, _POINTER)),
    "IsProcessInJob": (BOOL, (HANDLE, HANDLE, _POINTER)),
    "QueryInformationJobObject": (BOOL, (HANDLE, ctypes.c_int, _POINTER, DWORD, _POINTER)),
    "ResumeThread": (DWORD, (HANDLE,)),
    "SetInformationJobObject": (BOOL, (HANDLE, ctypes.c_int, _POINTER, DWORD)),
    "TerminateJobObject": (BOOL, (HANDLE, ctypes.c_uint)),
    "TerminateProcess": (BOOL, (HANDLE, ctypes.c_uint)),
    "UpdateProcThreadAttribute": (
        BOOL,
        (_POINTER, DWORD, SIZE_T, _POINTER, SIZE_T, _POINTER, _POINTER),
    ),
    "WaitForSingleObject": (DWORD, (HANDLE, DWORD)),
}
_SECURITY: Final[Mapping[str, tuple[object, Sequence[object]]]] = {
    "CreateProcessAsUserW": (
        BOOL,
        (
            *(HANDLE, _POINTER, _POINTER, _POINTER, _POINTER, BOOL, DWORD),
            *(_POINTER, _POINTER, _POINTER, _POINTER),
        ),
    ),
    "CreateRestrictedToken": (
        BOOL,
        (HANDLE, DWORD, DWORD, _POINTER, DWORD, _POINTER, DWORD, _POINTER, _POINTER),
    ),
    "OpenProcessToken": (BOOL, (HANDLE, DWORD, _POINTER)),
    "SetTokenInformation": (BOOL, (HANDLE, ctypes.c_int, _POINTER, DWORD)),
}


class Calls(Protocol):
    """Calls Windows; a test has one of its own."""

    def call(self, name: str, *arguments: object) -> int:
        """Call a function by its name and return what it returns; no handle (NULL) is 0."""

    def inheritable(self, descriptor: int) -> int:
        """Return the handle of a descriptor, which a process may now inherit."""


class Windows:
    """The real one: kernel32 and advapi32."""

    def __init__(self) -> None:
        """Find every function; raises OSError where one is missing."""
        # Not there on other systems, and so not known to their type checker.
        library = getattr(ctypes, "WinDLL", None)
        if library is None:
            raise OSError("this is not Windows")
        self._functions: dict[str, Callable[..., int | None]] = {}
        for dll, prototypes in (("kernel32", _KERNEL), ("advapi32", _SECURITY)):
            loaded = library(dll, use_last_error=True)
            for name, (result, arguments) in prototypes.items():
                try:
                    function = getattr(loaded, name)
                except AttributeError as error:
                    raise OSError(f"Windows has no {name}") from error
                function.restype = result
                function.argtypes = arguments
                self._functions[name] = function

    def call(self, name: str, *arguments: object) -> int:
        """Call a function by its name and return what it returns; no handle (NULL) is 0."""
        return self._functions[name](*arguments) or 0

    def inheritable(self, descriptor: int) -> int:
        """Return the handle of a descriptor, which a process may now inherit."""
        handle: int = import_module("msvcrt").get_osfhandle(descriptor)
        set_inheritable: Callable[[int, bool], None] = vars(os)["set_handle_inheritable"]
        set_inheritable(handle, True)  # noqa: FBT003
        return handle


def must(calls: Calls, name: str, *arguments: object) -> int:
    """Call a function that returns 0 when it fails; raises OSError then."""
    result = calls.call(name, *arguments)
    if result == 0:
        raise OSError(f"{name} failed")
    return result


class Owned:
    """A handle that is closed once. A context manager."""

    def __init__(self, calls: Calls, handle: int) -> None:
        self._calls = calls
        self.handle = handle

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give it back; a second time does nothing."""
        handle, self.handle = self.handle, 0
        if handle:
            self._calls.call("CloseHandle", handle)
