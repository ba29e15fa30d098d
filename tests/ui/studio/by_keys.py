"""Somebody who has no mouse: goes through a room by Tab and Shift+Tab and says what is wrong."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from tests.ui.layout_faults import scene_rect
from tests.ui.studio.hand import Hand, name_of

MOST = 400
RING = QColor("#e2973a")
LEAST_OF_A_RING = 20
NEAR = 40
SAMPLES = 100_000
"""Bytes of a picture of which every pixel is looked at; of a larger one, so many of them."""


def faults(hand: Hand, kinds: set[str]) -> Iterator[str]:
    """Say what somebody without a mouse cannot do here; `kinds` had their ring looked at."""
    hand.settle()
    there = _lap(hand, Qt.Key.Key_Tab)
    back = _lap(hand, Qt.Key.Key_Backtab)
    wanted = hand.controls()
    reached = {*there, *back}
    yield from (f"{_told(item)} cannot be reached" for item in wanted if item not in reached)
    yield from _pressable(hand, reached)
    forward = [item for item in there if item in back]
    backward = [item for item in reversed(back) if item in there]
    if forward and not _same_ring(forward, backward):
        yield "Shift+Tab goes another way than Tab"
    yield from _disorder(forward)
    for item in there:
        yield from _unseen(hand, item, kinds)


def _lap(hand: Hand, key: Qt.Key) -> list[QQuickItem]:
    """Return what the key reaches, in its order, until it comes round."""
    found: list[QQuickItem] = []
    for _ in range(MOST):
        hand.key(key)
        item = _control(hand)
        if item in found:
            return found[found.index(item) :]
        found.append(item)
    raise AssertionError("the focus never comes round")


def _control(hand: Hand) -> QQuickItem:
    """Return the control that has the focus; of a list it is the list."""
    item = hand.stage.window.activeFocusItem()
    each: QQuickItem | None = item
    while each is not None and not each.activeFocusOnTab():
        each = each.parentItem()
    return each or item


def _same_ring(one: list[QQuickItem], other: list[QQuickItem]) -> bool:
    start = other.index(one[0])
    return one == other[start:] + other[:start]


def _pressable(hand: Hand, reached: set[QQuickItem]) -> Iterator[str]:
    """Say what a mouse can press and no key reaches; the rows of a list are reached by arrows."""
    for item in hand._seen():
        taps = any(
            each.inherits("QQuickTapHandler") and each.property("enabled")
            for each in item.children()
        )
        if not item.isEnabled() or not name_of(item) or not taps:
            continue
        each: QQuickItem | None = item
        while each is not None and each not in reached:
            each = each.parentItem()
        if each is None:
            yield f"{_told(item)} is for the mouse alone"


def _disorder(order: list[QQuickItem]) -> Iterator[str]:
    """Say where the focus goes up although what is above is not in a column further right."""
    begin = next((i for i, item in enumerate(order) if _is_first(item, order)), 0)
    turned = order[begin:] + order[:begin]
    for before, after in pairwise(turned):
        one, other = _laid(before), _laid(after)
        if other.bottom() <= one.top() + 4 and other.left() < one.right() - 4:
            yield f"the focus goes up from {_told(before)} to {_told(after)}"


def _is_first(item: QQuickItem, order: list[QQuickItem]) -> bool:
    least = min(order, key=lambda each: (_laid(each).left() > 160, _laid(each).top()))
    return item is least


def _laid(item: QQuickItem) -> QRectF:
    """Return where an item is as if nothing were scrolled."""
    rect = scene_rect(item)
    each: QQuickItem | None = item.parentItem()
    while each is not None:
        if each.inherits("QQuickFlickable"):
            rect.translate(0, float(each.property("contentY")))
        each = each.parentItem()
    return rect


def _unseen(hand: Hand, item: QQuickItem, kinds: set[str]) -> Iterator[str]:
    """Say where whoever goes by keys does not see where they are."""
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    rect = scene_rect(item)
    each: QQuickItem | None = item.parentItem()
    while each is not None:
        if each.inherits("QQuickFlickable"):
            page = scene_rect(each)
            whole = page.adjusted(-2, -2, 2, 2).contains(rect)
            if not whole and rect.height() < page.height() - NEAR:
                yield f"{_told(item)} has the focus out of sight"
                return
        each = each.parentItem()
    kind = item.metaObject().className().split("_QML")[0]
    if kind in kinds:
        return
    kinds.add(kind)
    with_it = _ring(hand, rect)
    hand.key(Qt.Key.Key_Tab)
    if with_it - _ring(hand, scene_rect(item)) < LEAST_OF_A_RING:
        yield f"{_told(item)} ({kind}) does not show that it has the focus"


def _ring(hand: Hand, rect: QRectF) -> int:
    """Return how many of the pixels that are looked at there have the colour of the focus."""
    hand.settle()
    picture = hand.stage.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    around = rect.adjusted(-24, -24, 24, 24).toRect().intersected(picture.rect())
    cut = picture.copy(around)
    data = bytes(cut.constBits())
    wanted = (RING.blue(), RING.green(), RING.red())
    every = 4 * max(1, len(data) // SAMPLES)
    return sum(
        all(abs(data[place + part] - wanted[part]) < 24 for part in range(3))
        for place in range(0, len(data) - 3, every)
    )


def _told(item: QQuickItem) -> str:
    return name_of(item) or item.metaObject().className()
