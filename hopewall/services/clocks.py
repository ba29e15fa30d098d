"""The machine's clocks, read together."""

import time
from pathlib import Path

from hopewall.core.tries import Moment


def now() -> Moment:
    """Read the clocks."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        boot = ""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    since = time.clock_gettime(clock) if clock is not None else time.monotonic()
    return Moment(boot, since, time.time())
