"""The one way off the GUI thread: plain work in, plain results back, no Qt object in a worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

LOOK_EVERY_MS = 30

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Failed:
    """The work raised; the message is for logs."""

    why: str


@dataclass(frozen=True, slots=True)
class _Job(Generic[T]):
    future: Future[T]
    then: Callable[[T | Failed], None]

    def finish(self) -> None:
        """Hand the result over."""
        error = self.future.exception()
        self.then(Failed(f"{type(error).__name__}: {error}") if error else self.future.result())


class Jobs(QObject):
    """One lane of work. A timer fetches results, so that no worker ever touches Qt."""

    def __init__(self, parent: QObject | None = None, executor: Executor | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._running: list[_Job[object]] = []
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self.collect)

    def start(self, work: Callable[[], T], then: Callable[[T | Failed], None]) -> None:
        """Do `work` elsewhere and hand its result to `then` on this thread."""
        if self._executor is None:
            # With the first job: a kiosk has none before its first wall stands.
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

            self._executor = ThreadPoolExecutor(1, thread_name_prefix="hopewall")
        self._running.append(_Job(self._executor.submit(work), then))  # type: ignore[arg-type]
        self._look.start()

    @Slot()
    def collect(self) -> None:
        """Hand over what is done."""
        done = [job for job in self._running if job.future.done()]
        self._running = [job for job in self._running if job not in done]
        if not self._running:
            self._look.stop()
        for job in done:
            job.finish()

    def finish(self) -> None:
        """Wait until everything asked for is done, and drop the results; nothing is cut short.

        For the end of a process that has something to write down first.
        """
        self._look.stop()
        self._running = []
        if self._executor is not None:
            self._executor.shutdown(wait=True)

    def drain(self) -> None:
        """Wait for the worker and drop its results; for the end of the process."""
        self._look.stop()
        self._running = []
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
