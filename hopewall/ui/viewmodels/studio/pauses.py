"""A pause after which something is done once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def once(owner: QObject, interval: int, slot: Callable[[], None]) -> QTimer:
    """Return a timer of the owner's that calls once, so many milliseconds after it was started."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(slot)
    return timer
