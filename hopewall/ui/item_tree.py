"""Walks the items of a window."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Walk every item under this one, itself included."""
    yield root
    for child in root.childItems():
        yield from items(child)
