"""Waits until a window has stopped changing, and takes its picture."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop
from PySide6.QtQuick import QQuickItem, QQuickWindow

from hopewall.ui.item_tree import items as items  # noqa: PLC0414 - the tour walks them too

PATIENCE_MS = 20_000
CALM_LOOKS = 3


class CameraError(Exception):
    """No picture could be taken; the message says why."""


def visible_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Walk the items that may be painted."""
    if root.isVisible() and root.opacity() > 0:
        yield root
        for child in root.childItems():
            yield from visible_items(child)


def is_loading(item: QQuickItem) -> bool:
    """Whether this is a picture that is still being read, or holds one.

    A picture that nobody sees yet counts: it is faded in once it has been read. What is switched
    off does not.
    """
    if not item.isVisible():
        return False
    return item.property("loading") is True or any(map(is_loading, item.childItems()))


class Camera:
    """Looks at one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def settle(self) -> None:
        """Let events pass until every picture on the screen has been read and all has its place."""
        clock = QElapsedTimer()
        clock.start()
        calm = 0
        while calm < CALM_LOOKS:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            # Outside a running event loop nobody else deletes what QML let go of.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            # Places are dealt when a frame is drawn, which Qt puts off by some milliseconds.
            QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
            calm = 0 if is_loading(self._window.contentItem()) else calm + 1
            if clock.elapsed() > PATIENCE_MS:
                raise CameraError("The pictures of this screen did not load within 20 seconds.")

    def shoot(self, path: Path) -> tuple[int, int]:
        """Save what the window shows; return its size in pixels."""
        picture = self._window.grabWindow()
        if picture.isNull() or not picture.save(str(path)):
            raise CameraError(f"{path} cannot be written; check the folder and the free space.")
        return picture.width(), picture.height()
