"""Memory and processor time of a program and everything it started, as the kernel counts them."""

import os
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
_PARENT = 1
_USER, _SYSTEM = 11, 12


@dataclass(frozen=True, slots=True)
class Usage:
    """Of all processes together; PSS counts what several share once."""

    processes: int
    rss_mb: float
    pss_mb: float
    cpu_seconds: float

    def as_json(self) -> dict[str, float]:
        """Return the memory for the report."""
        return {
            "processes": self.processes,
            "rss_mb": round(self.rss_mb, 1),
            "pss_mb": round(self.pss_mb, 1),
        }


def usage_of(pid: int, mark: str = "", proc: Path = PROC) -> Usage:
    """Count a process and its descendants, and those whose command line holds `mark`.

    The mark finds what has left the family: a browser's crash handler, for one.
    """
    stats = _stats(proc)
    family = {pid} & stats.keys()
    if mark:
        family |= {each for each in stats if mark in _command_line(proc / str(each))}
    while (
        more := {each for each, fields in stats.items() if int(fields[_PARENT]) in family} - family
    ):
        family |= more
    rollups = [_rollup(proc / str(each)) for each in sorted(family)]
    ticks = sum(int(stats[each][_USER]) + int(stats[each][_SYSTEM]) for each in family)
    return Usage(
        sum(1 for rollup in rollups if rollup),
        sum(rollup.get("Rss", 0) for rollup in rollups) / 1024,
        sum(rollup.get("Pss", 0) for rollup in rollups) / 1024,
        ticks / os.sysconf("SC_CLK_TCK"),
    )


def _stats(proc: Path) -> dict[int, list[str]]:
    """Return each process's fields of `stat` from its state on."""
    found = {}
    for folder in proc.iterdir():
        if folder.name.isdigit():
            text = _text(folder / "stat")
            if ")" in text:
                found[int(folder.name)] = text[text.rindex(")") + 1 :].split()
    return found


def _rollup(folder: Path) -> dict[str, int]:
    """Return the kilobytes of a process by name; nothing of one that has ended."""
    found = {}
    for line in _text(folder / "smaps_rollup").splitlines():
        name, _, rest = line.partition(":")
        amount = rest.split()
        if len(amount) == 2 and amount[1] == "kB":  # noqa: PLR2004  a number and its unit
            found[name] = int(amount[0])
    return found


def _command_line(folder: Path) -> str:
    return _text(folder / "cmdline").replace("\0", " ")


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return ""
