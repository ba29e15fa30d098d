"""Looks over a window for words that are cut, squeezed out, or lie on one another."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.conftest import is_seen

SLACK = 1.5
FACES = ("FaceColumn", "FaceTile", "FacePicture", "Picture")
OVERLAYS = (
    "StillReading",
    "DisplayPanel",
    "PinPad",
    "CardView",
    "CodePanel",
    "ParkPanel",
    "AddPanel",
    "FigureZoom",
    "PauseScreen",
)


@dataclass(frozen=True, slots=True)
class Seen:
    """One painted item, where it stands, and whether it scrolls."""

    item: QQuickItem
    rect: QRectF
    scrolls: bool
    layer: str


def type_name(item: QQuickItem) -> str:
    return item.metaObject().className().split("_QML")[0]


def scene_rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def seen(window: QQuickWindow) -> Iterator[Seen]:
    """Every painted item of the topmost layer."""
    found = list(_walk(window.contentItem(), scrolls=False, layer=""))
    layers = {each.layer for each in found}
    top = next((layer for layer in OVERLAYS if layer in layers), "")
    return (each for each in found if each.layer == top)


def _walk(item: QQuickItem, *, scrolls: bool, layer: str) -> Iterator[Seen]:
    if not item.isVisible() or item.opacity() == 0:
        return
    name = type_name(item)
    if name in FACES:
        return
    layer = name if name in OVERLAYS else layer
    yield Seen(item, scene_rect(item), scrolls, layer)
    for child in item.childItems():
        yield from _walk(child, scrolls=scrolls or item.inherits("QQuickFlickable"), layer=layer)


def is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(item.property("text"))


def is_touchable(item: QQuickItem) -> bool:
    return item.property("label") is not None and item.property("pressed") is not None


def holds(outer: QQuickItem, inner: QQuickItem) -> bool:
    each: QQuickItem | None = inner
    while each is not None:
        if each is outer:
            return True
        each = each.parentItem()
    return False


def painted(each: Seen) -> QRectF:
    """Where the letters of a text stand, not the whole of its item."""
    item = each.item
    width = min(float(item.property("paintedWidth")), each.rect.width())
    left = each.rect.left() + max(0.0, float(item.property("inkLeft")))
    return QRectF(left, each.rect.top(), width, each.rect.height())


def faults(window: QQuickWindow) -> list[str]:
    """Say what is wrong, one line a fault."""
    all_seen = list(seen(window))
    texts = [each for each in all_seen if is_text(each.item)]
    buttons = [each for each in all_seen if is_touchable(each.item)]
    screen = QRectF(0, 0, window.width(), window.height())
    wrong: list[str] = []
    for each in texts:
        wrong += _text_faults(each, screen)
    inked = [(each, painted(each)) for each in texts]
    for place, one in enumerate(buttons):
        wrong += _button_faults(one, screen)
        wrong += [
            f"{_say(one)} lies on {_say(other)}"
            for other in buttons[place + 1 :]
            # What scrolls is cut off where a bar begins.
            if one.scrolls == other.scrolls and _meet(one.rect, other.rect)
        ]
        # Whether one holds the other is a walk, so it is asked last.
        wrong += [
            f"{_say(text)} lies under {_say(one)}"
            for text, ink in inked
            if not text.scrolls
            and not one.scrolls
            and _meet(one.rect, ink)
            and not holds(one.item, text.item)
        ]
        wrong += [
            f"{_say(text)} is wider than {_say(one)}"
            for text in texts
            if text.rect.width() > one.rect.width() + SLACK and holds(one.item, text.item)
        ]
    fixed = [(each, ink) for each, ink in inked if not each.scrolls]
    for place, (one, ink) in enumerate(fixed):
        wrong += [
            f"{_say(one)} lies on {_say(other)}"
            for other, others_ink in fixed[place + 1 :]
            if _meet(ink, others_ink)
        ]
    return wrong


def _text_faults(each: Seen, screen: QRectF) -> list[str]:
    item, wrong = each.item, []
    if item.property("truncated"):
        wrong.append(f"{_say(each)} is cut off")
    if float(item.property("contentWidth")) > item.width() + SLACK:
        wrong.append(f"{_say(each)} is wider than its place")
    if float(item.property("contentHeight")) > item.height() + SLACK:
        wrong.append(f"{_say(each)} is higher than its place")
    if each.rect.left() < -SLACK or each.rect.right() > screen.right() + SLACK:
        wrong.append(f"{_say(each)} runs off the side")
    if not each.scrolls and not screen.adjusted(0, -SLACK, 0, SLACK).contains(each.rect.center()):
        wrong.append(f"{_say(each)} is off the screen")
    if not each.scrolls and (
        each.rect.top() < -SLACK or each.rect.bottom() > screen.bottom() + SLACK
    ):
        wrong.append(f"{_say(each)} runs off the top or bottom")
    return wrong


def _button_faults(each: Seen, screen: QRectF) -> list[str]:
    wrong = []
    factor = min(screen.width(), screen.height()) / 1080
    if min(each.rect.width(), each.rect.height()) < 64 * factor - SLACK:
        wrong.append(f"{_say(each)} is too small to touch")
    if not each.scrolls and not screen.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(each.rect):
        wrong.append(f"{_say(each)} runs off the screen")
    return wrong


def _meet(one: QRectF, other: QRectF) -> bool:
    both = one.intersected(other)
    return both.width() > SLACK and both.height() > SLACK


def _say(each: Seen) -> str:
    words = each.item.property("text") or each.item.property("label") or type_name(each.item)
    return f"{str(words)[:40]!r} at {each.rect.getRect()}"


__all__ = ["faults", "is_seen", "seen"]
