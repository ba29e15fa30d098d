"""Debian's Chromium as a kiosk with the same wall in it."""

import contextlib
import fcntl
import os
import signal
import time
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from hopewall.bench.devtools import Answer, DevTools
from hopewall.bench.display import CHROMIUM, program, require
from hopewall.bench.memory import Usage, usage_of
from hopewall.bench.numbers import BenchError

_ABOVE_STANDARD: Final = 10
_PIPE_IN, _PIPE_OUT = 3, 4
_END_PATIENCE: Final = 10.0
_LOOK_EVERY: Final = 0.05
_PAINTED: Final = "window.painted ?? {}"
"""The page notes the moment itself; asking late costs it nothing."""

QUIET: Final = (
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--disable-translate",
    "--disable-breakpad",
    "--disable-features=Translate,OptimizationHints,MediaRouter,InterestFeedContentSuggestions",
    "--metrics-recording-only",
    "--no-pings",
    "--password-store=basic",
    "--use-mock-keychain",
    "--noerrdialogs",
    "--disable-infobars",
    "--hide-scrollbars",
    "--disable-session-crashed-bubble",
)
"""No network, no questions."""


UNBOUND: Final = ("--disable-gpu-vsync", "--disable-frame-rate-limit")
"""Frames as fast as they can be drawn, whatever a screen could show."""


def command(
    executable: str,
    page: Path,
    profile: Path,
    size: tuple[int, int],
    more: Sequence[str] = (),
) -> list[str]:
    """Return the command line of a kiosk that shows the page, drawn in software."""
    root = ("--no-sandbox",) if os.geteuid() == 0 else ()
    return [
        executable,
        "--kiosk",
        *root,
        "--disable-gpu",
        f"--user-data-dir={profile}",
        f"--window-size={size[0]},{size[1]}",
        "--window-position=0,0",
        "--remote-debugging-pipe",
        *QUIET,
        *more,
        page.as_uri(),
    ]


class MeasuredChromium:
    """A context manager around one browser; raises BenchError when it falls silent."""

    def __init__(
        self,
        page: Path,
        profile: Path,
        size: tuple[int, int],
        environment: Mapping[str, str],
        log: Path,
        *,
        unbound: bool = False,
    ) -> None:
        require([CHROMIUM[0]])
        executable = program(CHROMIUM[0]) or CHROMIUM[0]
        self._command = command(executable, page, profile, size, UNBOUND if unbound else ())
        self._profile = profile
        self._environment = dict(environment)
        self._log = log
        self._pid = 0
        self._tools: DevTools | None = None
        self._session = ""
        self._spawned = 0.0

    def __enter__(self) -> Self:
        """Start the browser, its debugging pipe at descriptors 3 and 4."""
        theirs_in, ours_out = (_high(end) for end in os.pipe())
        ours_in, theirs_out = (_high(end) for end in os.pipe())
        log = _high(os.open(self._log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
        actions = [
            (os.POSIX_SPAWN_DUP2, theirs_in, _PIPE_IN),
            (os.POSIX_SPAWN_DUP2, theirs_out, _PIPE_OUT),
            (os.POSIX_SPAWN_DUP2, log, 1),
            (os.POSIX_SPAWN_DUP2, log, 2),
        ]
        self._spawned = time.time()
        self._pid = os.posix_spawn(
            self._command[0],
            self._command,
            self._environment,
            file_actions=actions,
            setpgroup=0,
        )
        for end in (theirs_in, theirs_out, log):
            os.close(end)
        self._tools = DevTools(ours_in, ours_out)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it and everything it started."""
        with contextlib.suppress(BenchError):
            self._speaking.call("Browser.close", _END_PATIENCE)
        self._speaking.close()
        until = time.monotonic() + _END_PATIENCE
        while time.monotonic() < until:
            if os.waitpid(self._pid, os.WNOHANG)[0]:
                break
            time.sleep(0.05)
        else:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)

    def started(self, patience: float) -> float:
        """Return the seconds from the start to the first complete wall."""
        self._session = self._speaking.attach(patience)
        until = time.monotonic() + patience
        while time.monotonic() < until:
            answer = self._speaking.evaluate(self._session, _PAINTED, patience)
            if "moment" in answer:
                return float(str(answer["moment"])) / 1000 - self._spawned
            time.sleep(_LOOK_EVERY)
        raise BenchError(f"Chromium's wall was not complete within {patience:.0f} s.")

    def scroll(self, speed: float, seconds: float, patience: float) -> Answer:
        """Scroll and return the page's own account of its frames."""
        return self._speaking.evaluate(
            self._session, f"scrollWall({speed:g}, {seconds:g})", patience
        )

    def usage(self) -> Usage:
        """Count the memory and processor time of all its processes."""
        return usage_of(self._pid, str(self._profile))

    @property
    def _speaking(self) -> DevTools:
        if self._tools is None:
            raise BenchError("Chromium was not started.")
        return self._tools


def gaps(answer: Answer) -> Sequence[float]:
    """Return the milliseconds between the frames of a scroll."""
    moments = answer.get("moments")
    if not isinstance(moments, list):
        raise BenchError("Chromium's page reported no frames.")
    times = [float(moment) for moment in moments]
    return [after - before for before, after in pairwise(times)]


def _high(end: int) -> int:
    """Return the same descriptor above those that the browser will use."""
    moved = fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, _ABOVE_STANDARD)
    os.close(end)
    return moved
