"""Opens the one window of a stage."""

from collections.abc import Mapping

from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow


def open_window(
    engine: QQmlApplicationEngine,
    module: str,
    name: str,
    start: Mapping[str, object],
    size: tuple[int, int] | None,
) -> QQuickWindow | None:
    """Load a window from a QML module with its required properties; None where it is damaged.

    Args:
        engine: Everything it needs is set already.
        module: Of the QML.
        name: Of the type in it.
        start: Its properties.
        size: In pixels; None leaves it to the window.
    """
    sized = {"width": size[0], "height": size[1]} if size is not None else {}
    engine.setInitialProperties({**start, **sized})
    engine.loadFromModule(module, name)
    windows = [root for root in engine.rootObjects() if isinstance(root, QQuickWindow)]
    if not windows:
        return None
    # After the window: loading from a module makes the engine forget where words lie.
    engine.setInitialProperties({})
    return windows[0]
