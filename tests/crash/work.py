"""The process that is recorded: `python -m tests.crash.work SCENARIO FOLDER`."""

import os
import sys
from pathlib import Path

from tests.crash.scenarios import ALL


def main() -> None:
    name, folder = sys.argv[1:]
    marks = os.open(os.environ["CRASH_MARKS"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)

    def mark(text: str) -> None:
        os.write(marks, f"{text}\n".encode())

    ALL[name].work(Path(folder), mark)


if __name__ == "__main__":
    main()
