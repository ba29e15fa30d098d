from dataclasses import replace
from datetime import timedelta

from hopewall.core.person import Capacity, NameKind, Subject
from hopewall.services.studio.desk import NotAllowed
from hopewall.services.studio.person_editing import (
    PersonChanged,
    PersonFacts,
    PersonNotSaved,
    SameFactChanged,
    add_person,
    change_person,
    facts_of,
)
from hopewall.services.studio.person_page import PersonPage, open_person
from tests.services.studio.conftest import CURATOR, REVIEWER, Seat
from tests.services.studio.papers import added, facts
from tests.services.studio.stories import EN, ZH


def test_a_new_person_has_a_story_to_be_written_and_shows_nothing(at: Seat) -> None:
    person = added(at)
    page = open_person(at(CURATOR), person.subject.subject_id)
    assert isinstance(page, PersonPage)
    (story,) = page.stories
    assert story.story.story_id == person.story_id
    assert not any(says.shown for says in story.gate)
    assert [line.what.en for line in page.history] == ["The person was entered"]
    assert page.history[0].who == "Ruoxi"
    assert facts_of(page.subject) == facts(at(CURATOR).today)


def test_every_question_about_a_person_has_to_be_answered(at: Seat) -> None:
    outcome = add_person(at(CURATOR), PersonFacts(), ZH)
    assert isinstance(outcome, PersonNotSaved)
    assert {fault.field for fault in outcome.faults} >= {
        "capacity",
        "vital_status",
        "posthumous_instruction",
        "safeguarding_flag",
        "languages",
        "profiles",
        "pseudonym",
        "research_participant",
    }
    assert isinstance(add_person(at(REVIEWER), PersonFacts(), ZH), NotAllowed)


def test_a_child_has_a_month_of_birth_and_so_a_day_of_coming_of_age(at: Seat) -> None:
    today = at(CURATOR).today
    child = replace(facts(today), capacity=Capacity.MINOR)
    faulty = add_person(at(CURATOR), child, ZH)
    assert isinstance(faulty, PersonNotSaved)
    assert [fault.field for fault in faulty.faults] == ["birth_year_month"]
    outcome = add_person(at(CURATOR), replace(child, birth_year_month="2015-04"), ZH)
    assert not isinstance(outcome, PersonNotSaved | NotAllowed)
    subject = outcome.subject  # type: ignore[union-attr]
    assert str(subject.majority_date) == "2033-04-01"


def test_a_day_that_is_still_to_come_is_no_day_on_which_somebody_asked(at: Seat) -> None:
    today = at(CURATOR).today
    tomorrow = replace(facts(today), vital_checked_on=today + timedelta(days=1))
    outcome = add_person(at(CURATOR), tomorrow, ZH)
    assert isinstance(outcome, PersonNotSaved)
    assert [fault.field for fault in outcome.faults] == ["vital_checked_on"]
    assert "still to come" in outcome.faults[0].sentence.en


def test_a_curator_ends_no_danger_by_another_door(at: Seat) -> None:
    seen = added(at).subject
    danger = change_person(at(CURATOR), seen, replace(facts_of(seen), safeguarding_flag=True))
    assert isinstance(danger, PersonChanged)
    safe = replace(facts_of(danger.subject), safeguarding_flag=False)
    assert isinstance(change_person(at(CURATOR), danger.subject, safe), NotAllowed)
    # What was read before the danger was known does not take it away either.
    late = change_person(at(CURATOR), seen, replace(facts_of(seen), contact="bed 3"))
    assert isinstance(late, PersonChanged)
    assert late.subject.safeguarding_flag is True


def test_names_are_one_plain_line(at: Seat) -> None:
    today = at(CURATOR).today
    for name in ("x" * 61, "two\nlines", "hidden\u202e"):
        bad = replace(facts(today), first={EN: name, ZH: "好"})
        outcome = add_person(at(CURATOR), bad, ZH)
        assert isinstance(outcome, PersonNotSaved), name
        assert [fault.field for fault in outcome.faults] == ["first"]


def test_two_people_change_different_facts_and_both_stay(at: Seat) -> None:
    seen = added(at).subject
    known = facts_of(seen)
    first = change_person(at(CURATOR), seen, replace(known, contact="bed 7"))
    assert isinstance(first, PersonChanged)
    second = change_person(at(CURATOR), seen, replace(known, choice=NameKind.PSEUDONYM))
    assert isinstance(second, PersonChanged)
    assert second.merged
    assert (second.subject.contact_ref, second.subject.names.choice) == (
        "bed 7",
        NameKind.PSEUDONYM,
    )
    third = change_person(at(CURATOR), seen, replace(known, contact="bed 9"))
    assert isinstance(third, SameFactChanged)
    assert third.names == ("contact_ref",)
    assert isinstance(third.theirs, Subject)
