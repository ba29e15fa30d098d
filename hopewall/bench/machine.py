"""Where it was measured: figures from two machines are no comparison."""

import os
import platform
import subprocess
from collections.abc import Mapping
from pathlib import Path

import PySide6

from hopewall.bench.display import CHROMIUM, program
from hopewall.commands.speaking import JsonValue


def describe(*, with_chromium: bool) -> Mapping[str, JsonValue]:
    """Return the machine and the programs that were measured."""
    return {
        "processors": os.cpu_count() or 0,
        "processor": _first(Path("/proc/cpuinfo"), "model name"),
        "memory": _first(Path("/proc/meminfo"), "MemTotal"),
        "load_before": list(os.getloadavg()),
        "system": platform.platform(),
        "python": platform.python_version(),
        "qt": PySide6.__version__,
        "chromium": _chromium() if with_chromium else None,
    }


def _first(file: Path, name: str) -> str:
    try:
        lines = file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    found = (line.partition(":")[2].strip() for line in lines if line.startswith(name))
    return next(found, "")


def _chromium() -> str:
    executable = program(CHROMIUM[0])
    if executable is None:
        return ""
    said = subprocess.run([executable, "--version"], capture_output=True, text=True, check=False)
    return said.stdout.strip()
