"""The kiosk under measurement, seen from outside: a process that takes orders and reports."""

import json
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from select import select
from types import TracebackType
from typing import Final, Self

from hopewall.bench.memory import Usage, usage_of
from hopewall.bench.numbers import BenchError

Report = Mapping[str, object]
MODULE: Final = "hopewall.bench.kiosk_process"
_START_PATIENCE: Final = 120.0
_END_PATIENCE: Final = 10.0


class MeasuredKiosk:
    """A context manager around one kiosk process; raises BenchError when it falls silent."""

    def __init__(
        self, home: Path, size: tuple[int, int], environment: Mapping[str, str], log: Path
    ) -> None:
        self._command = [
            sys.executable,
            "-m",
            MODULE,
            "--home",
            str(home),
            "--size",
            f"{size[0]}x{size[1]}",
        ]
        self._environment = dict(environment)
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None
        self.spawned_ns = 0

    def __enter__(self) -> Self:
        """Start the process."""
        with self._log.open("ab") as log:
            self.spawned_ns = time.perf_counter_ns()
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=self._environment,
                bufsize=0,
            )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let it end by itself, or end it."""
        process = self._running
        if process.stdin:
            process.stdin.close()
        try:
            process.wait(_END_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout:
            process.stdout.close()

    def started(self) -> Report:
        """Return the report of the first complete wall."""
        return self.hear("started", _START_PATIENCE)

    def ask(self, order: str, patience: float, **details: float | str) -> Report:
        """Give an order and wait for its report."""
        self.tell(order, **details)
        return self.hear(order, patience)

    def tell(self, order: str, **details: float | str) -> None:
        """Give an order."""
        pipe = self._running.stdin
        if pipe is None:
            raise BenchError("The kiosk process cannot be spoken to.")
        try:
            pipe.write(json.dumps({"order": order, **details}).encode() + b"\n")
        except BrokenPipeError as error:
            raise BenchError(f"The kiosk process ended early; see {self._log}.") from error

    def hear(self, about: str, patience: float) -> Report:
        """Wait for one report."""
        pipe = self._running.stdout
        if pipe is None or not select([pipe], [], [], patience)[0]:
            raise BenchError(
                f"The kiosk said nothing about '{about}' for {patience:.0f} s; see {self._log}."
            )
        line = pipe.readline()
        if not line:
            raise BenchError(f"The kiosk process ended early; see {self._log}.")
        report: dict[str, object] = json.loads(line)
        if "fault" in report:
            raise BenchError(f"The kiosk could not do '{about}': {report['fault']}")
        return report

    def usage(self) -> Usage:
        """Count the process's memory and processor time so far."""
        return usage_of(self._running.pid)

    @property
    def _running(self) -> "subprocess.Popen[bytes]":
        if self._process is None:
            raise BenchError("The kiosk process was not started.")
        return self._process


def number(report: Report, name: str) -> float:
    """Return a number of a report."""
    value = report.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise BenchError(f"The kiosk's report has no number '{name}'.")
    return float(value)


def numbers(report: Report, name: str) -> list[float]:
    """Return a list of numbers of a report."""
    value = report.get(name)
    if not isinstance(value, list):
        raise BenchError(f"The kiosk's report has no list '{name}'.")
    return [float(each) for each in value]


def text(report: Report, name: str) -> str:
    """Return a text of a report."""
    value = report.get(name)
    if not isinstance(value, str):
        raise BenchError(f"The kiosk's report has no text '{name}'.")
    return value
