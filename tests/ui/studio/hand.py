"""Somebody at the desk: looks for words, touches them, types, and waits for what comes."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QPoint, QPointF, QRectF, Qt, QThread
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from hopewall.ui.studio.stage import StudioStage
from hopewall.ui.tour.camera import Camera, items, visible_items

PATIENCE_MS = 20_000
TO_BE_TYPED_IN = ("QQuickTextInput", "QQuickTextEdit")


class Hand:
    """One person before Studio's window."""

    def __init__(self, stage: StudioStage) -> None:
        self.stage = stage
        self.steps = 0
        """How often something was touched or filled in."""

    @property
    def _root(self) -> QQuickItem:
        return self.stage.window.contentItem()

    # ------------------------------------------------------------ looking

    def wait(self, until: Callable[[], object], what: str = "") -> None:
        clock = QElapsedTimer()
        clock.start()
        while not until():
            QCoreApplication.processEvents()
            # Looking walks every item; without a pause the work that is waited for hardly runs.
            QThread.msleep(1)
            if clock.elapsed() > PATIENCE_MS:
                raise AssertionError(f"waited in vain for {what or until}\n{self.texts()}")

    def settle(self) -> None:
        Camera(self.stage.window).settle()

    def texts(self) -> list[str]:
        """Every text of Studio's own that is painted, the kiosk page aside."""
        return [
            str(item.property("text"))
            for item in self._seen()
            if item.inherits("QQuickText") and item.property("text")
        ]

    def sees(self, text: str) -> bool:
        return any(text in each for each in self.texts())

    def wait_to_see(self, text: str) -> None:
        self.wait(lambda: self.sees(text), f"“{text}”")

    def page_texts(self) -> list[str]:
        """Every text of the kiosk page beside the work."""
        host = self.page_host()
        return [
            str(item.property("text"))
            for item in visible_items(host)
            if item.inherits("QQuickText") and item.property("text")
        ]

    def page_host(self) -> QQuickItem:
        """The item in which the kiosk page stands."""
        found = (item for item in items(self._root) if item.objectName() == "previewHost")
        return next(found)

    def _seen(self) -> Iterator[QQuickItem]:
        yield from _own(self._root)

    def controls(self) -> list[QQuickItem]:
        """Everything that the tab key reaches now."""
        return [item for item in self._seen() if item.activeFocusOnTab() and _enabled(item)]

    def control(self, name: str) -> QQuickItem:
        self.settle()
        for whole in (True, False):
            for item in self.controls():
                said = name_of(item)
                if said == name or (not whole and said.startswith(name)):
                    return item
        raise AssertionError(f"nothing is called “{name}”; there is {self.names()}")

    def has(self, name: str) -> bool:
        return any(name_of(item) == name for item in self.controls())

    def names(self) -> list[str]:
        return [name_of(item) for item in self.controls()]

    # ------------------------------------------------------------ doing

    def tap(self, name: str | QQuickItem) -> None:
        item = self.control(name) if isinstance(name, str) else name
        bring_into_view(item)
        self.settle()
        QTest.mouseClick(self.stage.window, Qt.MouseButton.LeftButton, pos=middle(item))
        self.steps += 1
        self.settle()

    def type(self, name: str, text: str) -> None:
        """Touch a field and type into it, replacing what is there."""
        item = self.control(name)
        bring_into_view(item)
        QTest.mouseClick(self.stage.window, Qt.MouseButton.LeftButton, pos=middle(item))
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.key(Qt.Key.Key_Delete)
        self.write(text)
        self.steps += 1
        self.settle()

    def type_into(self, item: QQuickItem, text: str) -> None:
        """Touch this field and type into it, replacing what is there."""
        bring_into_view(item)
        self.settle()
        QTest.mouseClick(self.stage.window, Qt.MouseButton.LeftButton, pos=middle(item))
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.write(text)
        self.steps += 1

    def question(self, key: str) -> QQuickItem:
        """The line of a form that asks this."""
        self.settle()
        found = (item for item in self._seen() if item.property("question") == key)
        line = next((item for item in found if item.property("kind")), None)
        assert line is not None, f"nothing asks {key}"
        return line

    def within(self, outer: QQuickItem, label: str) -> QQuickItem:
        """The first thing in it that the tab key reaches, or the one with this label."""
        for item in items(outer):
            reached = item.activeFocusOnTab() and item.isVisible() and item.isEnabled()
            if reached and (not label or item.property("label") == label):
                return item
        raise AssertionError(f"nothing in it says {label!r}")

    def choose(self, outer: QQuickItem, place: int) -> None:
        """Open a choice and take one of its answers by keys."""
        ground = self.within(outer, "")
        self.tap(ground)
        for _ in range(place + 20):
            self.key(Qt.Key.Key_Up)
        for _ in range(place):
            self.key(Qt.Key.Key_Down)
        self.key(Qt.Key.Key_Return)
        self.settle()

    def write(self, text: str) -> None:
        """Type where the cursor is."""
        for letter in text:
            if letter == "\n":
                self.key(Qt.Key.Key_Return)
            else:
                QTest.sendKeyEvent(
                    QTest.KeyAction.Click,
                    self.stage.window,
                    Qt.Key.Key_unknown,
                    letter,
                    Qt.KeyboardModifier.NoModifier,
                )

    def key(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(self.stage.window, key, modifier)

    def come_in(self, name: str) -> None:
        """Log in as one of the demonstration's staff."""
        self.stage.desk.logInAs(name)
        self.wait(lambda: self.stage.desk.desk is not None, f"the desk of {name}")
        self.settle()

    def lock(self) -> None:
        self.stage.desk.lock()
        self.wait(lambda: self.stage.desk.desk is None)
        self.settle()


def name_of(item: QQuickItem) -> str:
    """What a screen reader says of an item."""
    told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return told.text(QAccessible.Text.Name) if told is not None else ""


def role_of(item: QQuickItem) -> QAccessible.Role:
    told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return told.role() if told is not None else QAccessible.Role.NoRole


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def bring_into_view(item: QQuickItem) -> None:
    """Scroll as a person would until the item can be touched."""
    each = item.parentItem()
    while each is not None:
        if each.inherits("QQuickFlickable"):
            place = item.mapRectToItem(each, QRectF(0, 0, item.width(), item.height()))
            if place.top() < 0 or place.bottom() > each.height():
                top = each.property("contentY") + place.center().y() - each.height() / 2
                most = max(0.0, each.property("contentHeight") - each.height())
                each.setProperty("contentY", max(0.0, min(most, top)))
        each = each.parentItem()


def _own(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0 or item.objectName() == "previewHost":
        return
    yield item
    for child in item.childItems():
        yield from _own(child)


def _enabled(item: QQuickItem) -> bool:
    return item.isEnabled()
