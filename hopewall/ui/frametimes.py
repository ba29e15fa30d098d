"""Frame times, recorded where frames are shown; for benches."""

import itertools
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtQuick import QQuickWindow


@dataclass(frozen=True, slots=True)
class FrameReport:
    """What a stretch of frames was like, in milliseconds."""

    frames: int
    seconds: float
    per_second: float
    p50: float
    p95: float
    p99: float
    worst: float


class FrameTimes(QObject):
    """Notes the moment of every `frameSwapped` of a window, in the thread that swaps."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._moments: list[int] = []
        self._window = window
        window.frameSwapped.connect(self.note, Qt.ConnectionType.DirectConnection)

    @Slot()
    def note(self) -> None:
        """Note a frame."""
        self._moments.append(time.perf_counter_ns())

    def clear(self) -> None:
        """Begin a new stretch."""
        self._moments.clear()

    @property
    def moments(self) -> tuple[int, ...]:
        """Nanoseconds of `time.perf_counter_ns` at which frames were shown."""
        return tuple(self._moments)

    def report(self) -> FrameReport:
        """Sum up the stretch since `clear`."""
        moments = self.moments
        gaps = sorted((b - a) / 1e6 for a, b in itertools.pairwise(moments))
        if not gaps:
            return FrameReport(len(moments), 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        seconds = (moments[-1] - moments[0]) / 1e9
        return FrameReport(
            frames=len(moments),
            seconds=seconds,
            per_second=len(gaps) / seconds if seconds else 0.0,
            p50=_at(gaps, 0.50),
            p95=_at(gaps, 0.95),
            p99=_at(gaps, 0.99),
            worst=gaps[-1],
        )


def _at(gaps: list[float], share: float) -> float:
    return gaps[min(len(gaps) - 1, int(len(gaps) * share))]
