"""Two windows at one vault: whoever saves second sees the other's change, and nothing is lost.

The second one is whole but for its picture: one process draws one Studio. Facts and settings are
in test_person_facts and test_settings.
"""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from hopewall import app
from hopewall.commands.studio import VaultDoor, fictional_staff
from hopewall.core.said import Said
from hopewall.services.home import Home
from hopewall.services.studio.consent_entry import next_version
from hopewall.services.studio.consent_recording import ConsentMoved
from hopewall.ui.studio.stage import StudioStage
from hopewall.ui.viewmodels.studio.story_room import StoryRoomViewModel
from tests.services.demonstration import SITE
from tests.ui.studio.hand import Hand
from tests.ui.studio.test_people import everybody, open_person, shown

MOVED = Said("A newer version is there.", "有新版本。")
BODY, TITLE = "Story, in English", "Title, in English"


@pytest.fixture
def other(home: Home, hand: Hand) -> Iterator[StudioStage]:
    door = VaultDoor(home, SITE)
    stage = StudioStage(
        SITE, app.studio_settings(door, fictional=lambda: fictional_staff(home, SITE))
    )
    stage.desk.start()
    yield stage
    hand.wait(lambda: not stage.lane.property("isBusy"), "the other window")
    stage.strike()


def enter(hand: Hand, stage: StudioStage, member: str, subject_id: str) -> None:
    """Somebody logs in at the other window and opens a person."""
    stage.desk.logInAs(member)
    hand.wait(lambda: stage.desk.desk is not None, member)
    stage.rooms.person.open(subject_id)
    hand.wait(lambda: stage.rooms.person.property("isRead"), "the person there")


def saved(hand: Hand, writing: StoryRoomViewModel) -> None:
    writing.past.saveNow()
    hand.wait(lambda: writing.property("isSaved") and not writing.writing.saving, "the save")


def test_two_write_in_one_story_and_both_stay(hand: Hand, other: StudioStage) -> None:
    row = shown(everybody(hand))
    open_person(hand, row)
    hand.tap("Write in the story")
    here, there = hand.stage.rooms.writing, other.rooms.writing
    hand.wait(lambda: here.property("isOpen"), "the story")
    hand.settle()
    enter(hand, other, "Ruoxi", row.subject_id)
    other.rooms.person.askWriting()
    hand.wait(lambda: there.property("isOpen"), "the story there")

    there.write("title.en", "A title from the other window")
    there.write("body.en", "Written in the other window.")
    saved(hand, there)
    hand.type("Title, in Chinese", "这一个窗口的标题")
    hand.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    hand.wait_to_see("both changes are in it now")
    assert hand.control(TITLE).property("text") == "A title from the other window"
    assert hand.control(BODY).property("text") == "Written in the other window."
    assert hand.control("Title, in Chinese").property("text") == "这一个窗口的标题"

    # The same place, by both: neither is lost, and whoever comes second is told.
    there.write("body.en", "Another ending, over there.")
    there.write("title.en", "Their title")
    saved(hand, there)
    assert here.writing.draft is not None
    hand.type(BODY, "Yet another one, over here.")
    hand.type(TITLE, "My title")
    hand.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    hand.wait_to_see("both are kept, please look at it")
    saved(hand, here)
    body = hand.control(BODY).property("text")
    assert "Another ending, over there." in body
    assert "Yet another one, over here." in body
    desk = hand.stage.desk.desk
    assert desk is not None
    with desk.vault.reading() as reading:
        kept = reading.writing.versions(here.writing.draft.story_id)
        draft = reading.writing.draft(here.writing.draft.story_id)
    assert draft is not None
    contents = [draft.content, *(version.content for version in kept)]
    titles = {text.title for content in contents for text in content.texts.values()}
    assert {"Their title", "My title"} <= titles


def test_a_consent_of_which_the_other_window_has_a_newer_version_is_read_anew(
    hand: Hand, other: StudioStage
) -> None:
    row = shown(everybody(hand, "Bowen"))
    open_person(hand, row)
    hand.tap("Consents")
    enter(hand, other, "Jiaqi", row.subject_id)
    here, there = hand.stage.rooms.person, other.desk.desk
    assert here.page is not None
    assert there is not None
    seen = here.page.consents[-1].record
    with there.vault.unit_of_work() as work:
        newer = replace(next_version(seen), place="Ward 9", recorded_at=there.clock())
        work.consents.append(newer)
        work.commit()
    here._verified(ConsentMoved(newer, MOVED))

    def is_newer() -> bool:
        return here.page is not None and here.page.consents[-1].record.version == newer.version

    hand.wait(is_newer, "the newer one")
    assert hand.sees(MOVED.en)


def test_two_windows_enter_the_same_consent(hand: Hand, other: StudioStage) -> None:
    row = shown(everybody(hand, "Bowen"))
    open_person(hand, row)
    enter(hand, other, "Jiaqi", row.subject_id)
    here, there = hand.stage.rooms.consent, other.rooms.consent
    for room in (here, there):
        room.open(row.subject_id)
        hand.wait(lambda room=room: room.property("isOpen"), "the page")  # type: ignore[misc]
    there.answer("place", "Ward 9")
    there.leave()
    rest(hand, other)
    # Both go on with the page that was begun; nobody knows of the other.
    here.leave()
    for room in (here, there):
        room.open(row.subject_id)
        hand.wait(lambda room=room: room.property("isOpen"), "the page again")  # type: ignore[misc]
    there.answer("obtained_by", "a nurse of their ward")
    there.answer("scopes.quote", "yes")
    there.answer("scopes.full_name", "no")
    there.leave()
    rest(hand, other)
    here.answer("obtained_by", "a nurse of my ward")
    here.answer("scopes.full_name", "yes")
    here.answer("scopes.city", "no")
    hand.wait(lambda: here.property("isSaved"), "the page here")
    answers = here._sheet.answers
    assert answers["place"] == "Ward 9"
    assert answers["scopes.quote"] == "yes"
    assert answers["scopes.city"] == "no"
    assert answers["obtained_by"] == "a nurse of my ward / a nurse of their ward"
    assert "scopes.full_name" not in answers, "nothing is granted that two read differently"
    assert hand.sees("Somebody else answered differently")
    here.answer("scopes.city", "yes")
    hand.lock()
    rest(hand, other)
    there.open(row.subject_id)
    hand.wait(lambda: there.property("isOpen"), "what was typed last before the lock")
    assert there._sheet.answers == {**answers, "scopes.city": "yes"}


def rest(hand: Hand, other: StudioStage) -> None:
    for stage in (hand.stage, other):
        hand.wait(lambda stage=stage: not stage.lane.property("isBusy"), "the lane")  # type: ignore[misc]
