"""Work done in a child process that may be killed at any moment, or be somebody else."""

import io
import os
import signal
import sys
import traceback
import warnings
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended; `said` is what it printed, if it lived to tell."""

    killed: bool
    code: int
    said: str = ""


def in_child(
    work: Callable[[], object],
    *,
    kill_after: float = 0.0,
    user: int | None = None,
    said: Path | None = None,
) -> Ended:
    """Do `work` in a copy of this process; its result, when a whole number, is the exit code.

    Args:
        work: What to do.
        kill_after: Seconds after which the system ends the child without any warning.
        user: Become this user before.
        said: A file for what the child prints.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        _live(work, kill_after, user, said)
    _, status = os.waitpid(child, 0)
    text = said.read_text("utf-8", "replace") if said is not None and said.exists() else ""
    if os.WIFSIGNALED(status):
        return Ended(killed=True, code=-os.WTERMSIG(status), said=text)
    return Ended(killed=False, code=os.WEXITSTATUS(status), said=text)


def _live(
    work: Callable[[], object], kill_after: float, user: int | None, said: Path | None
) -> None:
    code = 99
    printed = io.StringIO()
    try:
        # With the alarm's default action the system ends the process where it stands, as SIGKILL.
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        file = said.open("w", encoding="utf-8") if said is not None else None
        if user is not None:
            os.setgroups([])
            os.setgid(user)
            os.setuid(user)
        if kill_after:
            signal.setitimer(signal.ITIMER_REAL, kill_after)
        with redirect_stdout(printed), redirect_stderr(printed):
            try:
                result = work()
                code = result if isinstance(result, int) else 0
            except BaseException:  # noqa: BLE001  the child tells it and ends
                printed.write(traceback.format_exc())
        if file is not None:
            file.write(printed.getvalue())
            file.close()
        elif code == 99:
            os.write(sys.__stderr__.fileno() if sys.__stderr__ else 2, printed.getvalue().encode())
    finally:
        with suppress(BaseException):
            sys.stdout.flush()
        os._exit(code)
