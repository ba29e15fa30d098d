"""Today's line of photos without a person, and the place that it opens, by hand."""

from contextlib import closing

from PySide6.QtCore import Qt

from hopewall.services.photo_desk import Desk as PhotoDesk
from hopewall.services.photo_intake import add_photo
from hopewall.services.photo_outcome import PhotoAdded
from hopewall.services.photo_workshop import ScreenWorkshop
from tests.services.demonstration import NOW, ordinary, person_of
from tests.services.photo_room import ALONE, BESIDE, photo_bytes
from tests.ui.studio.hand import Hand
from tests.ui.studio.photo_hand import rest


def test_photos_without_a_person_are_seen_given_to_somebody_and_thrown_away_in_two_steps(
    hand: Hand,
) -> None:
    hand.come_in("Ruoxi")
    desk = hand.stage.desk.desk
    assert desk is not None
    with closing(ScreenWorkshop()) as workshop:
        for place in (ALONE, BESIDE):
            outcome = add_photo(PhotoDesk(desk.vault, workshop), "", photo_bytes(place), NOW)
            assert isinstance(outcome, PhotoAdded)
    with desk.vault.reading() as reading:
        names = reading.people.get(person_of(ordinary())).names
    hand.stage.rooms.today.load()
    line = "2 photos were taken in without a person: say whose each is."
    hand.wait(lambda: hand.has(line), "the line")
    hand.tap(line)
    place_of = hand.stage.rooms.today.nobodys_photos
    hand.wait(lambda: place_of.property("photos"), "the photos")
    hand.settle()
    assert place_of.property("master")
    hand.type("Whose photo is it? Type their name", "Nobody at all")
    hand.wait_to_see("Nobody is called that: add the person first.")
    full = next(iter((names.full or names.first or names.pseudonym).values()))
    place_of.search(full)
    hand.wait(lambda: place_of.property("found"), "the person")
    hand.settle()
    wanted = person_of(ordinary())
    found = next(one for one in place_of.property("found") if one["id"] == wanted)
    hand.tap(next(name for name in hand.names() if name.startswith(f"{found['name']}, ")))
    hand.tap("It is their photo")
    rest(hand)
    hand.wait(lambda: len(place_of.property("photos")) == 1, "the other photo")
    with desk.vault.reading() as reading:
        assert len(reading.photo_works.of(wanted)) == 1
    hand.tap("Throw it away …")
    hand.tap("Keep it")
    rest(hand)
    assert len(place_of.property("photos")) == 1
    hand.tap("Throw it away …")
    hand.tap("Throw it away for good")
    rest(hand)
    hand.wait_to_see("Every photo is somebody's. Nothing is left to do here.")
    with desk.vault.reading() as reading:
        assert reading.photo_works.unassigned() == ()
    hand.key(Qt.Key.Key_Escape)
    assert not place_of.property("isOpen")


def test_todays_line_of_a_face_opens_the_photo_room_at_the_people_in_it(hand: Hand) -> None:
    hand.come_in("Ruoxi")
    hand.stage.rooms.today.open(person_of(ordinary()), "photos", "")
    photos = hand.stage.rooms.photos
    hand.wait(lambda: photos.property("isRead"), "the photo room")
    hand.settle()
    assert hand.stage.desk.property("room") == "people"
    assert photos.property("step") == "people"
    assert photos.table.subject_id == person_of(ordinary())
