"""A worker as Windows has it, as an ordinary process without limits, so that its way can be tried.

It stands for `hopewall.media.limited_process.LimitedProcess`.
"""

import contextlib
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from hopewall.media.job_object import Used

_TICKS = 100
"""Of proc(5) in a second."""
_USER, _KERNEL = 11, 12
"""Their places behind the name, in /proc/PID/stat."""


@dataclass(eq=False)
class PlainProcess:
    """Runs a module's `serve`. `allowed` is every limit of user time that it was given."""

    entry: str = "hopewall.media.windows_worker"
    allowed: list[float] = field(default_factory=list)
    closed: bool = False
    last: Used = field(default_factory=lambda: Used(0.0, 0.0, 0))

    def __post_init__(self) -> None:
        code = f"import sys; sys.path[:] = {sys.path!r}; from {self.entry} import serve; serve()"
        its_input, self.to_worker = os.pipe()
        self.from_worker, its_output = os.pipe()
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", code],
            stdin=its_input,
            stdout=its_output,
            stderr=subprocess.DEVNULL,
            env={"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        )
        os.close(its_input)
        os.close(its_output)

    def used(self) -> Used:
        with contextlib.suppress(OSError, ValueError):
            about = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(") ")[2].split()
            user, kernel = int(about[_USER]) / _TICKS, int(about[_KERNEL]) / _TICKS
            self.last = Used(user, user + kernel, 50_000_000)
        return self.last

    def allow(self, user_seconds: float) -> None:
        self.allowed.append(user_seconds)

    def end(self) -> None:
        self.process.kill()

    def exit_code(self) -> int | None:
        self.process.wait()
        return self.process.returncode

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self.closed = True
