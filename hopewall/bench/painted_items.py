"""What stands on the stage: a walk over the items of a window."""

from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QObject, QPointF, QTimer, SignalInstance
from PySide6.QtQuick import QQuickItem, QQuickWindow

_PATIENCE_MS = 5000
_STEP_MS = 20


class StageChangedError(Exception):
    """The interface is not built as the measuring expects; the text says what is missing."""


def visible_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and everything within it that is painted."""
    if not item.isVisible():
        return
    yield item
    for child in item.childItems():
        yield from visible_items(child)


def all_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and everything within it."""
    yield item
    for child in item.childItems():
        yield from all_items(child)


def kind_of(item: QObject) -> str:
    """Return the name of an item's QML type."""
    return item.metaObject().className().partition("_QML")[0]


def only(window: QQuickWindow, kind: str) -> QQuickItem:
    """Return the one item of a QML type; raises StageChangedError."""
    found = [item for item in all_items(window.contentItem()) if kind_of(item) == kind]
    if len(found) != 1:
        raise StageChangedError(f"{len(found)} items of type {kind} instead of one")
    return found[0]


def tiles(grid: QQuickItem) -> list[QQuickItem]:
    """Return the wall's tiles that are in use."""
    content = grid.property("contentItem")
    return [
        item
        for item in content.childItems()
        if kind_of(item) == "FaceTile" and item.isVisible() and not item.property("waiting")
    ]


def settle(grid: QQuickItem) -> None:
    """Wait until every tile in view has its picture."""
    let_live(_STEP_MS)
    for _ in range(_PATIENCE_MS // _STEP_MS):
        if all(tile.property("settled") for tile in tiles(grid)):
            return
        let_live(_STEP_MS)
    raise StageChangedError("the wall's tiles did not load")


def middle_of(item: QQuickItem) -> QPointF:
    """Return the middle of an item in its window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def face_of(tile: QQuickItem) -> QQuickItem:
    """Return the part of a tile that is the face."""
    return next(child for child in tile.childItems() if kind_of(child) == "FacePicture")


def count_showing(window: QQuickWindow, addresses: frozenset[str]) -> int:
    """Return how many painted items hold one of these picture files."""
    count = 0
    for item in visible_items(window.contentItem()):
        if item.inherits("QQuickImage"):
            source = item.property("source")
            count += source is not None and source.toString() in addresses
    return count


def wait_for(signal: SignalInstance, patience_ms: int) -> bool:
    """Let the interface live until a signal comes; False when it does not."""
    loop = QEventLoop()
    came: list[bool] = []

    def end(*_: object) -> None:
        came.append(True)
        loop.quit()

    signal.connect(end)
    QTimer.singleShot(patience_ms, loop.quit)
    loop.exec()
    signal.disconnect(end)
    return bool(came)


def let_live(milliseconds: int) -> None:
    """Let the interface live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
