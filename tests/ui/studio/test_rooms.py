"""Every room at the smallest size in both languages: nothing cut off, everything named.

In one of them somebody without a mouse goes through each room and back.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from hopewall.core.codes import Language
from hopewall.services.studio.people_list import PersonRow
from hopewall.ui.viewmodels.studio.photo_room import STEPS
from tests.services.photo_room import ALONE, BESIDE, photo_bytes
from tests.ui.layout_faults import SLACK, scene_rect
from tests.ui.studio import by_keys
from tests.ui.studio.hand import Hand, name_of, role_of
from tests.ui.studio.test_people import open_person, shown

ROOT = Path(__file__).resolve().parents[3]


def faults(hand: Hand) -> list[str]:
    """Words that are wider than their place or run off the window, what scrolls aside."""
    window = QRectF(0, 0, hand.stage.window.width(), hand.stage.window.height())
    wrong = []
    for item in hand._seen():
        if not item.inherits("QQuickText") or not item.property("text"):
            continue
        wide = float(item.property("contentWidth")) > item.width() + SLACK
        wrong += [f"{item.property('text')!r} is wider than its place"] if wide else []
        if not scrolls(item) and not window.adjusted(-2, -2, 2, 2).contains(scene_rect(item)):
            wrong.append(f"{item.property('text')!r} runs off the window")
    for item in hand.controls():
        rect = scene_rect(item)
        if not scrolls(item) and not window.adjusted(-4, -4, 4, 4).contains(rect):
            wrong.append(f"{name_of(item)!r} cannot be touched")
        if rect.left() < -4 or rect.right() > window.right() + 4:
            wrong.append(f"{name_of(item)!r} runs off the side")
    return wrong


def scrolls(item: QQuickItem) -> bool:
    each: QQuickItem | None = item.parentItem()
    while each is not None:
        if each.inherits("QQuickFlickable"):
            return True
        each = each.parentItem()
    return False


def people(hand: Hand) -> None:
    hand.stage.desk.go("people")
    hand.wait(lambda: hand.stage.rooms.people.property("count"))


def table(hand: Hand) -> None:
    people(hand)
    hand.stage.rooms.people.seeTable(True)


def person(tab: str) -> Callable[[Hand], None]:
    def go(hand: Hand) -> None:
        open_person(hand, first_shown(hand))
        hand.stage.rooms.person.seeTab(tab)

    return go


def first_shown(hand: Hand) -> PersonRow:
    people(hand)
    rows = hand.stage.rooms.people._list
    assert rows is not None
    return shown(list(rows.matching()))


def writing(hand: Hand) -> None:
    person("story")(hand)
    hand.stage.rooms.person.askWriting()
    hand.wait(lambda: hand.stage.rooms.writing.property("isOpen"))


def road(hand: Hand) -> None:
    writing(hand)
    hand.settle()
    part_of_story(hand).setProperty("part", 2)


def part_of_story(hand: Hand) -> QQuickItem:
    return next(item for item in hand._seen() if item.property("roadSeen") is not None)


def versions(hand: Hand) -> None:
    writing(hand)
    hand.settle()
    hand.stage.rooms.writing.past.load()
    part_of_story(hand).setProperty("part", 3)


def story_facts(hand: Hand) -> None:
    writing(hand)
    hand.settle()
    part_of_story(hand).setProperty("part", 1)


def keys(hand: Hand) -> None:
    hand.key(Qt.Key.Key_F1)


def settings(part: str) -> Callable[[Hand], None]:
    def go(hand: Hand) -> None:
        hand.stage.desk.go("settings")
        hand.wait(lambda: hand.stage.rooms.settingsSite.property("isRead"))
        hand.wait(lambda: hand.stage.rooms.settingsStaff.property("isRead"))
        room = next(item for item in hand._seen() if item.property("parts") is not None)
        hand.stage.rooms.settingsStaff.begin("own" if part == "own" else "")
        room.setProperty("part", part)

    return go


def consent(hand: Hand) -> None:
    person("consents")(hand)
    hand.stage.rooms.consent.open(hand.stage.rooms.person.property("subjectId"))
    hand.wait(lambda: hand.stage.rooms.consent.property("isOpen"))


def withdraw(hand: Hand) -> None:
    person("story")(hand)
    hand.stage.rooms.person.askWithdraw()


def showing(hand: Hand) -> None:
    person("reviews")(hand)
    hand.stage.rooms.person.askShowing()
    hand.wait(lambda: hand.stage.rooms.showing.property("isOpen"))


def new_person(hand: Hand) -> None:
    people(hand)
    hand.stage.rooms.personForm.begin()


def change_person(hand: Hand) -> None:
    person("facts")(hand)
    hand.stage.rooms.person.askChange()


def review(hand: Hand) -> None:
    hand.stage.desk.go("review")
    hand.wait(lambda: hand.stage.rooms.review.property("isRead"))


def publish(hand: Hand) -> None:
    hand.stage.desk.go("publish")
    hand.wait(lambda: hand.stage.rooms.publishing.property("isRead"))


def today(hand: Hand) -> None:
    hand.wait(lambda: hand.stage.rooms.today.property("isRead"))


def adding_photos(hand: Hand) -> None:
    person("photo")(hand)
    photos = hand.stage.rooms.photos
    photos.open(hand.stage.rooms.person.property("subjectId"))
    hand.wait(lambda: photos.property("isRead"))


def photo(step: str) -> Callable[[Hand], None]:
    def go(hand: Hand) -> None:
        adding_photos(hand)
        photos = hand.stage.rooms.photos
        if not photos.property("photos"):
            written = Path(hand.stage._scratch.name) / "picture.jpg"
            written.write_bytes(photo_bytes(ALONE, BESIDE))
            photos.addPath(str(written))
            hand.wait(lambda: photos.property("photoId"))
        photos.seeStep(step)

    return go


PLACES: dict[str, Callable[[Hand], None]] = {
    "today": today,
    "people": people,
    "table": table,
    "story": person("story"),
    "photo": person("photo"),
    "consents": person("consents"),
    "reviews": person("reviews"),
    "history": person("history"),
    "writing": writing,
    "road": road,
    "consent": consent,
    "showing": showing,
    "withdraw": withdraw,
    "new-person": new_person,
    "facts": person("facts"),
    "change-person": change_person,
    "adding-photos": adding_photos,
    **{f"photo-{step}": photo(step) for step in STEPS},
    "review": review,
    "publish": publish,
    "story-facts": story_facts,
    "versions": versions,
    "keys": keys,
    **{f"settings-{part}": settings(part) for part in ("site", "staff", "own", "history")},
}
OFFICER = ("consent", "consents", "showing")
ADMINISTRATOR = tuple(place for place in PLACES if place.startswith("settings"))
LATIN = re.compile(r"[A-Za-z]{3}")
ENGLISH = frozenset({"Today", "People", "Review", "Publish", "Withdraw", "Search", "Done", "Yes"})


def tidy(hand: Hand) -> None:
    rooms = hand.stage.rooms
    rooms.personForm.leave()
    rooms.withdrawing.close()
    rooms.showing.close()
    rooms.consent.throwAway()
    rooms.writing.leave()
    rooms.photos.close()
    rooms.person.close()
    rooms.people.seeTable(False)
    hand.settle()


def is_english(name: str) -> bool:
    """Whether a control's name says nothing in Chinese; the word for English is English."""
    chinese = any("\u4e00" <= letter <= "\u9fff" for letter in name)
    return not chinese and name != "English" and LATIN.search(name) is not None


def look(hand: Hand, place: str, language: Language, kinds: set[str]) -> list[str]:
    """Say what is wrong in one room; `kinds` of controls have shown their focus."""
    PLACES[place](hand)
    hand.settle()
    wrong = faults(hand)
    controls = hand.controls()
    for control in controls:
        role = role_of(control)
        if not name_of(control) or role in {QAccessible.Role.NoRole, QAccessible.Role.Client}:
            wrong.append(f"{control} has no name or no role")
    if not controls:
        wrong.append("nothing can be reached")
    if language is Language.ZH_HANS:
        wrong += [f"{text!r} is English" for text in hand.texts() if text in ENGLISH]
        names = map(name_of, controls)
        wrong += [f"{name!r} is an English name" for name in names if is_english(name)]
    else:
        wrong += by_keys.faults(hand, kinds)
    hand.key(Qt.Key.Key_Escape)
    tidy(hand)
    return [f"{place}: {each}" for each in wrong]


@pytest.mark.slow
@pytest.mark.parametrize("language", list(Language))
def test_every_room_is_whole_and_named_at_the_smallest_size(hand: Hand, language: Language) -> None:
    hand.stage.display.speak(language)
    kinds: set[str] = set()
    wrong = []
    writer = [place for place in PLACES if place not in (*OFFICER, *ADMINISTRATOR)]
    for member, places in (("Ruoxi", writer), ("Bowen", OFFICER), ("Sulan", ADMINISTRATOR)):
        hand.come_in(member)
        for place in places:
            wrong += look(hand, place, language, kinds)
        hand.lock()
    assert not wrong, "\n".join(wrong)
    assert len(kinds) > 8 or language is not Language.EN
