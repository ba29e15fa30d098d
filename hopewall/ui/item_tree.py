"""Walks the items of a window."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Walk every item under this one, itself included."""
    yield root
    for child in root.childItems():
        yield from items(child)


def leave_tab_order(root: QQuickItem) -> None:
    """Take what lies under this item out of the tab key's way, but for what has it now."""
    for item in items(root):
        if item.activeFocusOnTab() and not item.hasActiveFocus():
            item.setActiveFocusOnTab(False)
