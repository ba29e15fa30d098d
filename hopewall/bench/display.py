"""The display that is measured on: a screen of its own in memory, the same for both sides."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

from hopewall.bench.numbers import BenchError

XVFB: Final = "Xvfb"
CHROMIUM: Final = ("chromium", "chromium-browser")
_PACKAGES: Final = {XVFB: "xvfb", CHROMIUM[0]: "chromium"}
_PATIENCE: Final = 10


def require(programs: Sequence[str]) -> None:
    """Raise BenchError with the Debian packages of the programs that are not installed."""
    missing = [name for name in programs if program(name) is None]
    if missing:
        packages = " ".join(_PACKAGES[name] for name in missing)
        raise BenchError(
            f"{' and '.join(missing)} not found; install with 'apt-get install {packages}'."
        )


def program(name: str) -> str | None:
    """Return where a program stands, under any of its names."""
    names = CHROMIUM if name == CHROMIUM[0] else (name,)
    return next((path for each in names if (path := shutil.which(each))), None)


@contextmanager
def virtual_display(size: tuple[int, int]) -> Iterator[Mapping[str, str]]:
    """Start an X server that draws into memory; yields the environment that leads there."""
    require([XVFB])
    read_end, write_end = os.pipe()
    screen = f"{size[0]}x{size[1]}x24"
    server = subprocess.Popen(
        [
            program(XVFB) or XVFB,
            "-displayfd",
            str(write_end),
            "-screen",
            "0",
            screen,
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=(write_end,),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end, "rb") as pipe:
            number = pipe.readline().strip().decode("ascii", "replace")
        if not number.isdigit():
            raise BenchError("The X server in memory (Xvfb) did not start; see what it says.")
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        try:
            server.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


@contextmanager
def no_display() -> Iterator[Mapping[str, str]]:
    """Draw into Qt's own memory; no other program can draw there."""
    yield {"QT_QPA_PLATFORM": "offscreen"}


def measured_environment(display: Mapping[str, str]) -> dict[str, str]:
    """Return this process's environment as the measured programs get it.

    Software drawing on both sides, and Python may keep its compiled files as it does in use.
    """
    own = {name: value for name, value in os.environ.items() if name not in _UNWANTED}
    return {**own, "QT_QUICK_BACKEND": "software", "NO_AT_BRIDGE": "1", **display}


_UNWANTED: Final = frozenset(
    {
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "QT_QPA_PLATFORM",
        "PYTHONDONTWRITEBYTECODE",
        "DBUS_SESSION_BUS_ADDRESS",
    }
)
