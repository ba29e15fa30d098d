"""While a vault is open its process leaves no image of its memory on the disk: no core dumps.

Linux also lets no other process of the same user read this one's memory (prctl(2),
PR_SET_DUMPABLE). What was set before comes back when the last vault is closed.
"""

import contextlib
import ctypes
import sys
import threading
from typing import Final

if sys.platform != "win32":
    import resource

_SET_DUMPABLE: Final = 4
_GET_DUMPABLE: Final = 3

_lock = threading.Lock()
_open_vaults = 0
_before: tuple[int, int] | None = None
_dumpable_before = 1


def vault_opened() -> None:
    """Turn core dumps off with the first open vault."""
    global _open_vaults, _before, _dumpable_before  # noqa: PLW0603 - one process, one setting
    with _lock:
        _open_vaults += 1
        if _open_vaults > 1 or sys.platform == "win32":
            return
        with contextlib.suppress(OSError, ValueError):
            _before = resource.getrlimit(resource.RLIMIT_CORE)
            resource.setrlimit(resource.RLIMIT_CORE, (0, _before[1]))
        _dumpable_before = _prctl(_GET_DUMPABLE, 0)
        _prctl(_SET_DUMPABLE, 0)


def vault_closed() -> None:
    """Bring back what was before with the last one."""
    global _open_vaults, _before  # noqa: PLW0603 - one process, one setting
    with _lock:
        _open_vaults -= 1
        if _open_vaults > 0 or sys.platform == "win32":
            return
        if _before is not None:
            with contextlib.suppress(OSError, ValueError):
                resource.setrlimit(resource.RLIMIT_CORE, _before)
            _before = None
        if _dumpable_before == 1:
            _prctl(_SET_DUMPABLE, 1)


def _prctl(what: int, value: int) -> int:
    """Return the system's answer; -1 where there is no such call."""
    if not sys.platform.startswith("linux"):
        return -1
    try:
        return int(ctypes.CDLL(None).prctl(what, value, 0, 0, 0))
    except (OSError, AttributeError):
        return -1
