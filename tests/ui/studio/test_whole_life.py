"""From nobody to the wall and off it again, every step on the screen, by those who may."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from hopewall.commands.screen import open_wall
from hopewall.services.home import Home
from hopewall.ui.stage import Stage, StageSettings
from hopewall.ui.tour.camera import items
from tests.services.demonstration import SITE
from tests.ui.studio.entering import TEXTS, enter_consent, enter_person, write_story
from tests.ui.studio.hand import Hand


@pytest.fixture
def kiosks() -> Iterator[list[Stage]]:
    built: list[Stage] = []
    yield built
    for stage in built:
        stage.strike()


def open_kiosk(home: Home, folder: Path, kiosks: list[Stage]) -> Stage:
    stage = Stage(open_wall(home, SITE), SITE, StageSettings(locked=False, state_dir=folder))
    kiosks.append(stage)
    stage.raise_curtain(size=(960, 540), still=True)
    return stage


def on_kiosk(stage: Stage) -> str:
    root: QQuickItem = stage.window.contentItem()
    texts = (item for item in items(root) if item.inherits("QQuickText"))
    return " ".join(str(item.property("text")) for item in texts if item.isVisible())


def come_back(hand: Hand, member: str, subject_id: str) -> None:
    if hand.stage.desk.desk is not None:
        hand.lock()
    hand.come_in(member)
    hand.tap("People")
    hand.stage.rooms.people.open(subject_id)
    hand.wait(lambda: hand.stage.rooms.person.property("isRead"))
    hand.settle()


def approve_and_show(hand: Hand, subject_id: str) -> None:
    """A reviewer approves, and the person says yes to what will hang."""
    come_back(hand, "Haoran", subject_id)
    hand.tap("Review")
    hand.wait_to_see("The story of Lin Example waits")
    hand.tap("The story of Lin Example waits")
    hand.wait(lambda: hand.stage.rooms.review.property("isOpen"), "the review")
    hand.settle()
    assert hand.sees("It was never approved before. Written by Ruoxi.")
    assert any("soup" in text or "汤" in text for text in hand.page_texts())
    hand.tap("Approve exactly this")
    hand.wait_to_see("Approved.")

    come_back(hand, "Bowen", subject_id)
    hand.tap("Reviews")
    hand.tap("Show it to the person")
    showing = hand.stage.rooms.showing
    hand.wait(lambda: showing.property("isOpen"), "the showing")
    hand.settle()
    assert not showing.property("reasons")
    assert "People" not in hand.names()
    hand.choose(hand.control("How they saw it").parentItem().parentItem(), 0)
    hand.tap("Yes, like this")
    hand.wait(lambda: not showing.property("isOpen"), "the answer")
    hand.wait_to_see("The person saw it and said yes")


def publish(hand: Hand) -> str:
    """Publish the wall; returns the story that is new on it."""
    page = hand.stage.rooms.person.page
    assert page is not None
    story_id = page.stories[0].story.story_id
    hand.tap("Publish")
    hand.wait(lambda: hand.stage.rooms.publishing.property("isRead"), "the plan")
    hand.settle()
    assert hand.sees("1 new face")
    hand.tap("Publish the wall")
    hand.wait_to_see("Published.")
    return story_id


@pytest.mark.slow
def test_from_nobody_to_the_wall_and_off_it_again(
    home: Home, hand: Hand, kiosks: list[Stage], tmp_path: Path
) -> None:
    hand.come_in("Ruoxi")
    desk = hand.stage.desk.desk
    assert desk is not None
    today = desk.today
    subject_id = enter_person(hand, today)
    write_story(hand)
    hand.tap("Hand in for review")
    hand.wait(lambda: not hand.stage.rooms.writing.property("isOpen"), "the handing in")

    come_back(hand, "Bowen", subject_id)
    consenting = enter_consent(hand, subject_id, today, tmp_path)
    come_back(hand, "Jiaqi", subject_id)
    hand.tap("Consents")
    hand.tap("I had the signed paper itself")
    hand.tap("I compared it with the signed form")
    hand.wait_to_see("checked against the signed paper by Jiaqi")

    approve_and_show(hand, subject_id)
    story_id = publish(hand)
    kiosk = open_kiosk(home, tmp_path, kiosks)
    kiosk.kiosk.openStory(story_id)
    assert kiosk.kiosk.property("screen") == "story"
    said = on_kiosk(kiosk)
    assert TEXTS["Line under the face, in Chinese"] in said or "我在家煮了汤" in said

    hand.tap("People")
    hand.wait(lambda: hand.stage.rooms.person.property("isRead"))
    before = hand.steps
    hand.tap("Withdraw")
    hand.tap("Take down now")
    withdrawing = hand.steps - before
    assert withdrawing <= consenting
    assert withdrawing == 2
    hand.wait(lambda: hand.stage.rooms.withdrawing.property("stage") == "done", "the withdrawal")
    kiosk.kiosk.look()
    assert kiosk.kiosk.property("screen") == "gone"
    assert "汤" not in on_kiosk(kiosk)


@pytest.mark.slow
def test_a_returned_story_comes_back_with_its_comment(hand: Hand) -> None:
    from tests.ui.studio.test_people import (  # noqa: PLC0415 - shared steps
        everybody,
        open_person,
        shown,
    )

    row = shown(everybody(hand))
    open_person(hand, row)
    hand.tap("Write in the story")
    hand.wait(lambda: hand.stage.rooms.writing.property("isOpen"))
    hand.type("Line under the face, in English", "I made soup.")
    hand.type("Line under the face, in Chinese", "我煮了汤。")
    hand.tap("Hand in for review")
    hand.wait(lambda: not hand.stage.rooms.writing.property("isOpen"), "the handing in")
    hand.tap("Review")
    hand.wait(lambda: hand.stage.rooms.review.property("waiting"), "what waits")
    hand.settle()
    assert hand.sees("You wrote some of it yourself.")
    hand.lock()
    hand.come_in("Haoran")
    hand.tap("Review")
    hand.wait(lambda: hand.stage.rooms.review.property("waiting"), "what waits")
    hand.stage.rooms.review.open(row.story_id)
    hand.wait(lambda: hand.stage.rooms.review.property("isOpen"))
    hand.settle()
    assert hand.sees("What changed since the last approval")
    hand.type("What should be changed", "Say which soup.")
    hand.tap("Send it back with this")
    hand.wait_to_see("It went back")
    hand.lock()
    hand.come_in("Ruoxi")
    hand.tap("Today")
    hand.wait_to_see("Say which soup.")
