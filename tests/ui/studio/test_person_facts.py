"""What is known of somebody is changed on the screen, by the form that enters somebody new."""

from dataclasses import replace

from hopewall.core.codes import Language
from hopewall.core.person import NameKind, PosthumousInstruction, Subject
from hopewall.services.studio.person_editing import change_person, facts_of
from hopewall.ui.models.studio.form_rows import FormRowsModel
from hopewall.ui.viewmodels.studio.person_form import PersonFormViewModel
from tests.ui.studio.entering import answer, rows
from tests.ui.studio.hand import Hand
from tests.ui.studio.test_people import everybody, open_person, shown


def form_of(hand: Hand) -> PersonFormViewModel:
    return hand.stage.rooms.personForm


def value(hand: Hand, key: str) -> str:
    return next(row.value for row in rows(form_of(hand).property("rows")) if row.key == key)


def give(hand: Hand, key: str, text: str) -> None:
    row = next(row for row in rows(form_of(hand).property("rows")) if row.key == key)
    answer(hand, row, text)


def kept(hand: Hand, subject_id: str) -> Subject:
    desk = hand.stage.desk.desk
    assert desk is not None
    with desk.vault.reading() as reading:
        return reading.people.get(subject_id)


def open_facts(hand: Hand, who: str = "Ruoxi") -> str:
    row = shown(everybody(hand, who))
    open_person(hand, row)
    hand.tap("Facts")
    return row.subject_id


def change_facts(hand: Hand, who: str = "Ruoxi") -> str:
    subject_id = open_facts(hand, who)
    hand.tap("Change these facts")
    hand.wait(lambda: form_of(hand).property("isOpen"), "the form")
    hand.settle()
    return subject_id


def test_the_facts_are_read_and_changed_with_the_form_of_somebody_new(hand: Hand) -> None:
    subject_id = change_facts(hand)
    before = kept(hand, subject_id)
    for key in ("capacity", "vital_status", "choice"):
        assert value(hand, key), "what is known is answered already"
    assert not hand.has("Save these facts"), "nothing is changed, so there is nothing to save"
    wish = next(one for one in PosthumousInstruction if one is not before.posthumous_instruction)
    give(hand, "contact", "ward 3")
    give(hand, "posthumous_instruction", str(wish))
    hand.tap("Save these facts")
    hand.wait(lambda: not form_of(hand).property("isOpen"), "the save")
    hand.wait_to_see("ward 3")
    assert hand.sees("Saved.")
    after = kept(hand, subject_id)
    assert (after.contact_ref, after.posthumous_instruction) == ("ward 3", wish)
    assert (
        replace(
            after,
            contact_ref=before.contact_ref,
            posthumous_instruction=before.posthumous_instruction,
            revision=before.revision,
        )
        == before
    ), "what was not touched stays exactly as it was"


def test_a_fault_stands_beside_its_field_in_both_languages(hand: Hand) -> None:
    subject_id = change_facts(hand)
    before = kept(hand, subject_id)
    kind = str(before.names.choice)
    for language in Language:
        give(hand, f"{kind}.{language}", " ")
    hand.tap("Save these facts")
    line = hand.question(f"{kind}.en")
    assert line.property("fault") == "This is the name to be shown: write it."
    hand.stage.display.speak(Language.ZH_HANS)
    assert hand.question(f"{kind}.en").property("fault") == "选择展示的是这个称呼：请填写。"
    assert kept(hand, subject_id) == before
    hand.stage.display.speak(Language.EN)
    hand.tap("Leave it as it was")
    assert not form_of(hand).property("isOpen")


def test_anothers_change_meanwhile_is_merged_or_shown(hand: Hand) -> None:
    subject_id = change_facts(hand)
    desk = hand.stage.desk.desk
    assert desk is not None
    seen = kept(hand, subject_id)
    give(hand, "contact", "ward 3")
    change_person(desk, seen, replace(facts_of(seen), trial_id="T-9"))
    hand.tap("Save these facts")
    hand.wait(lambda: not form_of(hand).property("isOpen"), "the save")
    hand.wait_to_see("Somebody else had changed other facts meanwhile")
    assert (kept(hand, subject_id).trial_id, kept(hand, subject_id).contact_ref) == (
        "T-9",
        "ward 3",
    )
    hand.tap("Change these facts")
    give(hand, "contact", "ward 4")
    seen = kept(hand, subject_id)
    change_person(desk, seen, replace(facts_of(seen), contact="ward 9"))
    hand.tap("Save these facts")
    hand.wait(lambda: form_of(hand).property("trouble"), "the answer")
    hand.wait_to_see("Somebody else changed the same facts meanwhile")
    assert kept(hand, subject_id).contact_ref == "ward 9"
    assert value(hand, "contact") == "ward 4", "what I typed is still there"
    hand.tap("Save these facts")
    hand.wait(lambda: not form_of(hand).property("isOpen"), "the second save")
    assert kept(hand, subject_id).contact_ref == "ward 4"


def test_what_was_typed_about_somebody_waits_over_a_lock_for_whoever_typed_it(
    hand: Hand,
) -> None:
    subject_id = change_facts(hand)
    give(hand, "contact", "ward 3")
    hand.lock()
    assert not rows(form_of(hand).property("rows")), "nothing is to be seen while it is locked"
    hand.come_in("Bowen")
    assert not form_of(hand).property("isOpen")
    hand.lock()
    hand.come_in("Ruoxi")
    hand.wait_to_see("This is what you typed before the lock")
    assert value(hand, "contact") == "ward 3"
    hand.wait(lambda: hand.stage.rooms.person.property("isRead"), "the person behind it")
    hand.tap("Save these facts")
    hand.wait(lambda: not form_of(hand).property("isOpen"), "the save")
    assert kept(hand, subject_id).contact_ref == "ward 3"


def test_somebody_new_half_entered_waits_over_a_lock_too(hand: Hand) -> None:
    everybody(hand)
    hand.tap("Somebody new")
    give(hand, "first.en", "Lin")
    give(hand, "capacity", "adult_capable")
    hand.lock()
    hand.come_in("Ruoxi")
    hand.wait_to_see("Somebody new")
    assert (value(hand, "first.en"), value(hand, "capacity")) == ("Lin", "adult_capable")
    hand.tap("Leave")
    hand.lock()
    hand.come_in("Ruoxi")
    assert not form_of(hand).property("isOpen"), "what was left is left"


def test_saving_a_more_careful_name_hides_at_once_and_says_so(hand: Hand) -> None:
    subject_id = change_facts(hand)
    assert kept(hand, subject_id).names.choice is not NameKind.GENERIC
    give(hand, "choice", str(NameKind.GENERIC))
    hand.tap("Save these facts")
    hand.wait(lambda: not form_of(hand).property("isOpen"), "the save")
    hand.wait_to_see("The person is off the wall until it is published anew")
    assert kept(hand, subject_id).names.choice is NameKind.GENERIC


def test_who_may_not_change_facts_reads_them(hand: Hand) -> None:
    open_facts(hand, "Haoran")
    facts = hand.stage.rooms.person.property("facts")
    assert isinstance(facts, FormRowsModel)
    assert facts.questions
    assert hand.sees("Which name is shown?")
    assert not hand.has("Change these facts")
