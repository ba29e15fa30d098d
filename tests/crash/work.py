"""The process that is recorded: `python -m tests.crash.work SCENARIO FOLDER`."""

import importlib
import os
import sys
from pathlib import Path

from tests.crash.broken import BROKEN
from tests.crash.power_cuts import Scenario


def main() -> None:
    name, folder = sys.argv[1:]
    marks = os.open(os.environ["CRASH_MARKS"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)

    def mark(text: str) -> None:
        os.write(marks, f"{text}\n".encode())

    scenario_of(name).work(Path(folder), mark)


def scenario_of(name: str) -> Scenario:
    """Return a scenario; the small ones without importing all of hopewall."""
    for scenario in BROKEN:
        if scenario.name == name:
            return scenario
    scenarios: tuple[Scenario, ...] = importlib.import_module("tests.crash.scenarios").SCENARIOS
    return next(one for one in scenarios if one.name == name)


if __name__ == "__main__":
    main()
