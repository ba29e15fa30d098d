"""A lock while a room loads, or while something is half typed in it: nothing is lost or left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer

from hopewall.ui.item_tree import items
from tests.ui.studio.hand import Hand
from tests.ui.studio.test_people import everybody, open_person, shown

WRITERS = {"writing", "photos", "nobodys", "form", "facts"}
"""What a curator opens; a consent officer opens the others."""
LOCK = ("Your name", "Your passphrase")


def asked(hand: Hand, subject_id: str, story_id: str) -> dict[str, Callable[[], None]]:
    """What opens each room, without waiting for it."""
    rooms, desk = hand.stage.rooms, hand.stage.desk
    return {
        "today": rooms.today.load,
        "people": rooms.people.load,
        "person": lambda: rooms.people.open(subject_id),
        "writing": rooms.person.askWriting,
        "consent": lambda: rooms.consent.open(subject_id),
        "photos": lambda: rooms.photos.open(subject_id),
        "withdraw": rooms.person.askWithdraw,
        "showing": rooms.person.askShowing,
        "nobodys": rooms.today.nobodys_photos.open,
        "form": rooms.personForm.begin,
        "facts": rooms.person.askChange,
        "review": lambda: desk.go("review"),
        "review-story": lambda: rooms.review.open(story_id),
        "publish": lambda: desk.go("publish"),
        "settings": lambda: desk.go("settings"),
    }


def held_texts(hand: Hand) -> list[str]:
    """Every text that some item still holds, seen or not."""
    return [
        str(item.property("text"))
        for item in items(hand.stage.window.contentItem())
        if item.property("text")
    ]


@pytest.mark.parametrize("member", ["Ruoxi", "Bowen"])
def test_a_lock_while_any_room_loads_leaves_nothing_private_and_no_warning(
    hand: Hand, member: str
) -> None:
    row = shown(everybody(hand, member))
    open_person(hand, row)
    page = hand.stage.rooms.person.page
    assert page is not None
    story = page.stories[0].story
    private = {*row.names.values(), *(text.message for text in story.texts.values())} - {""}
    quiet = hand.stage.desk.findChild(QTimer, "quiet")
    assert quiet is not None
    wrong = []
    for place, ask in asked(hand, row.subject_id, story.story_id).items():
        if (place in WRITERS) is not (member == "Ruoxi"):
            continue
        if hand.stage.desk.desk is None:
            hand.come_in(member)
        hand.stage.desk.go("people")
        open_person(hand, row)
        ask()
        quiet.timeout.emit()
        hand.stage.desk.go("settings")
        # The lane is in order: whoever comes in after the lock comes in after what was read.
        hand.come_in("Sulan")
        rooms = hand.stage.rooms
        opened = (rooms.person, rooms.writing, rooms.consent, rooms.showing, rooms.review)
        left = [room for room in (*opened, rooms.photos, rooms.scan) if room.property("isOpen")]
        wrong += [f"{place}: {room} is open" for room in left]
        held = [text for text in held_texts(hand) if any(word in text for word in private)]
        wrong += [f"{place}: {text!r}" for text in held]
        hand.lock()
        wrong += [] if all(map(hand.has, LOCK)) else [f"{place}: no lock"]
    assert not wrong, "\n".join(wrong)


def test_words_that_cannot_be_saved_wait_over_a_lock_for_whoever_typed_them(hand: Hand) -> None:
    row = shown(everybody(hand))
    writing = hand.stage.rooms.writing
    for member, found in (("Ruoxi", ""), ("Sulan", None), ("Ruoxi", "x" * 100)):
        if hand.stage.desk.desk is None:
            hand.come_in(member)
        open_person(hand, row)
        hand.stage.rooms.person.askWriting()
        hand.wait(lambda: writing.property("isOpen"), "the story")
        if found == "":
            writing.write("title.en", "x" * 100)
        elif found is None:
            assert len(writing.text("title.en")) < 100
        else:
            assert writing.text("title.en") == found
            hand.wait_to_see("has 100 characters; at most 80 can be kept")
        hand.lock()
