"""Take faces back while a kiosk shows them: a second process withdraws, the kiosk reports."""

import contextlib
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hopewall.bench.kiosk import MeasuredKiosk, number, text
from hopewall.bench.numbers import BenchError
from hopewall.services.home import Home

_PATIENCE: Final = 120.0
_LOOK_EVERY: Final = 0.001
_WAL_HEADER: Final = 32


@dataclass(frozen=True, slots=True)
class Gone:
    """Seconds until the frame in which the face was gone."""

    from_start: float
    """From the start of the process that withdraws."""
    recorded: float
    """From the start of that process until its vault has the withdrawal: hiding comes first."""
    command: float
    """How long that process ran in all, its cleaning up included."""
    story_open: bool


def withdraw_one(
    kiosk: MeasuredKiosk, home: Home, environment: Mapping[str, str], *, story_open: bool, log: Path
) -> Gone:
    """Withdraw one person who is on the screen: on the wall, or with their story open."""
    shown = kiosk.ask("bring_up", _PATIENCE, open=float(story_open))
    story = text(shown, "story")
    kiosk.tell("watch")
    with log.open("ab") as output:
        begun = time.perf_counter_ns()
        process = subprocess.Popen(
            [sys.executable, "-m", "hopewall", "withdraw", story, "--home", str(home.root)],
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    committed = _first_write(home.vault, process)
    code = process.wait(_PATIENCE)
    ended = time.perf_counter_ns()
    if code != 0:
        raise BenchError(f"'hopewall withdraw' failed; see {log}.")
    gone = number(kiosk.hear("watch", _PATIENCE), "gone")
    return Gone(
        from_start=(gone - begun) / 1e9,
        recorded=(committed - begun) / 1e9,
        command=(ended - begun) / 1e9,
        story_open=story_open,
    )


def _first_write(vault: Path, process: "subprocess.Popen[bytes]") -> int:
    """Return the moment of the vault's first write: SQLite fills its log when it commits."""
    log = vault / "vault.db-wal"
    while process.poll() is None:
        with contextlib.suppress(FileNotFoundError):
            if log.stat().st_size > _WAL_HEADER:
                return time.perf_counter_ns()
        time.sleep(_LOOK_EVERY)
    raise BenchError("The withdrawal never reached the vault.")
