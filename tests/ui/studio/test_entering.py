"""Somebody new, their consent and their story, entered as a person does it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from hopewall.core.codes import Language
from hopewall.core.draft import StoryDraft
from hopewall.services.studio.consent_recording import pages_of
from hopewall.services.studio.writing import open_draft
from tests.ui.studio.entering import (
    asked,
    enter_consent,
    enter_person,
    rows,
    write_story,
)
from tests.ui.studio.hand import Hand, name_of
from tests.ui.studio.test_people import everybody, open_person, shown


def story_of(hand: Hand) -> str:
    page = hand.stage.rooms.person.page
    assert page is not None
    return page.stories[0].story.story_id


def test_nothing_is_answered_beforehand_and_every_fault_stands_beside_its_field(
    hand: Hand,
) -> None:
    hand.come_in("Ruoxi")
    hand.tap("People")
    hand.tap("Somebody new")
    form = hand.stage.rooms.personForm
    assert not any(row.value or row.fault for row in rows(form.property("rows")))
    hand.tap("Enter this person")
    wrong = [row for row in asked(form.property("rows")) if row.fault]
    assert len(wrong) > 6
    assert hand.sees("Say whether the person is alive.")


def test_a_consent_page_begins_empty_and_says_what_is_missing(hand: Hand) -> None:
    row = shown(everybody(hand, "Bowen"))
    open_person(hand, row)
    hand.tap("Consents")
    hand.tap("Record a consent")
    consent = hand.stage.rooms.consent
    hand.wait(lambda: consent.property("isOpen"))
    hand.settle()
    questions = [row for row in asked(consent.property("rows")) if row.kind == "yes-no"]
    assert not any(row.value for row in questions)
    hand.tap("Record this consent")
    assert hand.sees("Not answered yet.")
    names = hand.names()
    assert all(names)


@pytest.mark.slow
def test_parts_of_the_form_come_when_they_apply(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand, "Bowen")))
    consent = hand.stage.rooms.consent
    consent.open(hand.stage.rooms.person.property("subjectId"))
    hand.wait(lambda: consent.property("isOpen"))
    assert not hand.sees("The witness")
    for key, value in (
        ("signature_kind", "thumbprint_witnessed"),
        ("signed_remotely", "no"),
        ("read_by_signer", "no"),
        ("signer", "guardian"),
    ):
        consent.answer(key, value)
    hand.wait_to_see("The witness")
    assert hand.sees("Who signed for the person")


def test_an_unfinished_page_waits_on_the_disk(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand, "Bowen")))
    subject_id = hand.stage.rooms.person.property("subjectId")
    consent = hand.stage.rooms.consent
    consent.open(subject_id)
    hand.wait(lambda: consent.property("isOpen"))
    consent.answer("place", "Ward 3")
    consent.leave()
    desk = hand.stage.desk.desk
    assert desk is not None
    hand.wait(lambda: pages_of(desk, subject_id), "the page")
    consent.open(subject_id)
    hand.wait(lambda: consent.sheet.answers.get("place") == "Ward 3", "the answer")


@pytest.mark.soak
def test_a_person_a_consent_and_a_story_are_entered_and_handed_in(
    hand: Hand, tmp_path: Path
) -> None:
    hand.come_in("Ruoxi")
    desk = hand.stage.desk.desk
    assert desk is not None
    today = desk.today
    subject_id = enter_person(hand, today)
    assert hand.sees("Lin Example")
    hand.lock()
    hand.come_in("Bowen")
    hand.tap("People")
    steps = enter_consent(hand, subject_id, today, tmp_path)
    assert steps > 2, "withdrawing, with two touches, must never take more"
    assert hand.sees("A second person has yet to check it")
    hand.tap("I had the signed paper itself")
    hand.tap("I compared it with the signed form")
    hand.wait_to_see("You recorded this yourself")
    hand.lock()
    hand.come_in("Jiaqi")
    hand.stage.rooms.people.open(subject_id)
    hand.wait(lambda: hand.stage.rooms.person.property("isRead"))
    hand.tap("Consents")
    hand.tap("I had the signed paper itself")
    hand.tap("I compared it with the signed form")
    hand.wait_to_see("checked against the signed paper by Jiaqi")
    hand.lock()
    hand.come_in("Ruoxi")
    hand.stage.rooms.people.open(subject_id)
    hand.wait(lambda: hand.stage.rooms.person.property("isRead"))
    write_story(hand)
    assert "I made soup." in " ".join(hand.page_texts()) or "我煮了汤。" in " ".join(
        hand.page_texts()
    )
    hand.tap("Hand in for review")
    hand.wait(lambda: not hand.stage.rooms.writing.property("isOpen"), "the handing in")
    hand.wait_to_see("A change waits for review")


def test_typing_is_saved_within_two_seconds_and_marked(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    story_id = story_of(hand)
    hand.tap("Write in the story")
    hand.wait(lambda: hand.stage.rooms.writing.property("isOpen"))
    hand.type("Line under the face, in English", "I was cured by Dr Wang.")
    assert not hand.stage.rooms.writing.property("isSaved")
    hand.wait(lambda: hand.stage.rooms.writing.property("isSaved"), "the save")
    desk = hand.stage.desk.desk
    assert desk is not None
    draft = open_draft(desk, story_id)
    assert isinstance(draft, StoryDraft)
    assert "cured" in draft.content.texts[Language.EN].message
    hand.wait(lambda: hand.stage.rooms.writing.property("marks"), "the marks")
    hand.wait_to_see("“cured”")


def test_undo_takes_typing_back(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    hand.tap("Write in the story")
    hand.wait(lambda: hand.stage.rooms.writing.property("isOpen"))
    before = hand.stage.rooms.writing.text("title.en")
    hand.type("Title, in English", "Another title")
    assert hand.stage.rooms.writing.text("title.en") == "Another title"
    for _ in range(20):
        if hand.stage.rooms.writing.text("title.en") == before:
            break
        hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hand.stage.rooms.writing.text("title.en") == before


def test_what_is_pasted_comes_in_clean(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    hand.tap("Write in the story")
    hand.wait(lambda: hand.stage.rooms.writing.property("isOpen"))
    data = QMimeData()
    data.setText("So\u202eup\u200b with  ginger")
    QGuiApplication.clipboard().setMimeData(data)
    hand.tap("Title, in English")
    hand.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hand.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hand.wait(lambda: "ginger" in hand.stage.rooms.writing.text("title.en"))
    text = hand.stage.rooms.writing.text("title.en")
    assert "\u202e" not in text
    assert "\u200b" not in text


def test_locking_while_typing_keeps_what_was_typed(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    story_id = story_of(hand)
    hand.tap("Write in the story")
    hand.wait(lambda: hand.stage.rooms.writing.property("isOpen"))
    hand.type("Title, in English", "Typed just before")
    hand.lock()
    hand.come_in("Ruoxi")
    desk = hand.stage.desk.desk
    assert desk is not None
    draft = open_draft(desk, story_id)
    assert isinstance(draft, StoryDraft)
    assert draft.content.texts[Language.EN].title == "Typed just before"
    assert all(name_of(each) for each in hand.controls())
