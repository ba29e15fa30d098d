"""A second story of a person, begun and chosen by keyboard; each room is about the chosen one."""

from PySide6.QtCore import Qt

from tests.services.demonstration import ordinary, person_of, story_of
from tests.ui.studio.hand import Hand

WHO, FIRST = person_of(ordinary()), story_of(ordinary())


def press(hand: Hand, name: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    hand.control(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    hand.key(key)
    hand.settle()


def test_another_story_is_begun_and_chosen_by_keyboard(hand: Hand) -> None:
    hand.come_in("Ruoxi")
    hand.tap("People")
    rooms = hand.stage.rooms
    rooms.people.open(WHO)
    hand.wait(lambda: rooms.person.property("isRead"))
    assert not any(name.startswith("Which story") for name in hand.names())
    press(hand, "Begin another story")
    hand.wait(lambda: rooms.writing.property("isOpen"), "the new story to be written in")
    newer = rooms.person.property("storyId")
    assert newer != FIRST
    rooms.writing.leave()
    hand.wait(lambda: not rooms.writing.property("isOpen"))
    hand.wait(lambda: any(name.startswith("Which story: Story 2 of 2") for name in hand.names()))
    assert not hand.has("Begin another story"), "one that waits for words is enough"
    assert rooms.person.property("previewHangs") is False

    rooms.photos.open(WHO, rooms.person.property("storyId"))
    hand.wait(lambda: rooms.photos.property("isRead"))
    page = rooms.photos.table.page
    assert page is not None
    assert (page.story_id, page.story_photo) == (newer, "")
    rooms.photos.close()

    hand.settle()
    press(hand, "Which story", Qt.Key.Key_Up)
    hand.wait(lambda: rooms.person.property("storyId") == FIRST, "the first story")
    hand.wait(lambda: rooms.person.property("previewHangs"))
    assert rooms.person.property("hanging") == 1
    rooms.photos.open(WHO, FIRST)
    hand.wait(lambda: rooms.photos.property("storyTitle"), "which story it is")
    page = rooms.photos.table.page
    assert page is not None
    assert page.story_photo != ""
    rooms.photos.close()
    rooms.person.seeTab("consents")
    assert hand.sees("A consent counts for all stories of a person")
    rooms.people.open(person_of(ordinary(1)))
    hand.wait(lambda: rooms.person.property("isRead"))
    assert len(rooms.person.property("stories")) == 1
