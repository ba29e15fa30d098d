"""The rights that a worker runs with on Windows: no privileges, and low integrity.

With low integrity a process writes to hardly any file of its user ("Mandatory Integrity Control" in
Microsoft's documentation); it still reads what its user may read.
"""

import ctypes

from hopewall.media.windows_calls import Calls, Owned, must
from hopewall.media.windows_structures import (
    DISABLE_MAX_PRIVILEGE,
    HANDLE,
    LOW_LABEL_SID,
    SE_GROUP_INTEGRITY,
    TOKEN_ADJUST_DEFAULT,
    TOKEN_ASSIGN_PRIMARY,
    TOKEN_DUPLICATE,
    TOKEN_INTEGRITY_LEVEL,
    TOKEN_QUERY,
    MandatoryLabel,
)

_ACCESS = TOKEN_ASSIGN_PRIMARY | TOKEN_DUPLICATE | TOKEN_QUERY | TOKEN_ADJUST_DEFAULT


def low_token(calls: Calls) -> Owned:
    """Return a token with fewer rights than this process has; raises OSError."""
    own, low = HANDLE(), HANDLE()
    me = must(calls, "GetCurrentProcess")
    must(calls, "OpenProcessToken", me, _ACCESS, ctypes.byref(own))
    with Owned(calls, own.value or 0):
        must(
            calls,
            "CreateRestrictedToken",
            *(own.value, DISABLE_MAX_PRIVILEGE, 0, None, 0, None, 0, None),
            ctypes.byref(low),
        )
    made = Owned(calls, low.value or 0)
    try:
        sid = ctypes.create_string_buffer(LOW_LABEL_SID, len(LOW_LABEL_SID))
        label = MandatoryLabel(ctypes.addressof(sid), SE_GROUP_INTEGRITY)
        must(
            calls,
            "SetTokenInformation",
            made.handle,
            TOKEN_INTEGRITY_LEVEL,
            ctypes.byref(label),
            ctypes.sizeof(label) + len(LOW_LABEL_SID),
        )
    except BaseException:
        made.close()
        raise
    return made
