"""Somebody at the photo room: brings pictures in, drags on them, waits for what comes of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from hopewall.services.photo_desk import OnDesk
from hopewall.ui.studio.stage import StudioStage
from hopewall.ui.viewmodels.studio.photo_room import PhotoRoomViewModel
from tests.services.photo_room import ALONE, BESIDE
from tests.ui.studio.hand import Hand

TWO_PEOPLE = (ALONE, BESIDE)


def room_of(stage: StudioStage) -> PhotoRoomViewModel:
    return stage.rooms.photos


def someone(stage: StudioStage) -> str:
    desk = stage.desk.desk
    assert desk is not None
    with desk.vault.reading() as reading:
        return next(iter(reading.people.all())).subject_id


def rest(hand: Hand) -> None:
    hand.wait(lambda: not hand.stage.lane.property("isBusy"), "the lane")
    hand.settle()


def enter(hand: Hand, member: str, subject_id: str = "") -> str:
    """Somebody logs in and opens the photos of a person, by touching what is on the screen."""
    if hand.stage.desk.desk is not None:
        hand.lock()
    hand.come_in(member)
    subject_id = subject_id or someone(hand.stage)
    hand.tap("People")
    hand.stage.rooms.people.open(subject_id)
    hand.wait(lambda: hand.stage.rooms.person.property("isRead"), "the person")
    hand.tap("Photo")
    hand.tap("Open the photos")
    hand.wait(lambda: room_of(hand.stage).property("isRead"), "the photos")
    hand.settle()
    return subject_id


def bring(hand: Hand, path: Path) -> None:
    """Write where a file lies, and press Enter."""
    hand.type("Or write where the file lies, and press Enter", str(path))
    hand.key(Qt.Key.Key_Return)
    rest(hand)


def photo(hand: Hand) -> OnDesk:
    chosen = room_of(hand.stage).table.chosen
    assert chosen is not None
    return chosen.on_desk


def become(hand: Hand, wanted: Callable[[], object], what: str) -> None:
    hand.wait(wanted, what)
    rest(hand)


def canvas(hand: Hand) -> QQuickItem:
    return hand.control("The whole photo")


def drag(hand: Hand, begin: QPointF, end: QPointF) -> None:
    """Drag on the photo, from and to a place in its own pixels."""
    item = canvas(hand)
    factor = item.width() / photo(hand).photo.width
    window = hand.stage.window

    def at(place: QPointF) -> QPoint:
        return item.mapToScene(QPointF(place.x() * factor, place.y() * factor)).toPoint()

    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=at(begin))
    for step in range(1, 11):
        QTest.mouseMove(window, at(begin + (end - begin) * step / 10))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=at(end))
    rest(hand)


def drop(hand: Hand, file: Path) -> None:
    """Let a file go over the middle of the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    window = hand.stage.window
    place = QPoint(window.width() // 2, window.height() // 2)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    hand.settle()
    QGuiApplication.sendEvent(window, QDragEnterEvent(place, copy, mime, left, none))
    QGuiApplication.sendEvent(window, QDragMoveEvent(place, copy, mime, left, none))
    QGuiApplication.sendEvent(window, QDropEvent(QPointF(place), copy, mime, left, none))
