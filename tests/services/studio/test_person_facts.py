"""What is known of somebody is changed; what hides them hides before anything else."""

from dataclasses import replace

import pytest

from hopewall.core.codes import ChannelName
from hopewall.core.person import NameKind, Subject, VitalStatus
from hopewall.release.head_file import HeadFrame
from hopewall.services.last_release import present_head
from hopewall.services.studio.desk import Desk, NotAllowed
from hopewall.services.studio.person_editing import (
    PersonFacts,
    PersonNotSaved,
    SameFactChanged,
    facts_of,
)
from hopewall.services.studio.person_facts import FactsSaved, save_facts
from tests.services.studio.conftest import ADMIN, CURATOR, OFFICER, REVIEWER, Seat
from tests.services.studio.papers import added


def on_the_wall(desk: Desk) -> frozenset[str]:
    head = present_head(desk.home, ChannelName.LOBBY)
    assert isinstance(head, HeadFrame)
    return frozenset(head.ids())


def somebody_shown(desk: Desk) -> tuple[Subject, str]:
    """Somebody on the wall who is shown under their first or full name, and their story."""
    shown = on_the_wall(desk)
    careful = {NameKind.FULL, NameKind.FIRST, NameKind.PSEUDONYM}
    with desk.vault.reading() as reading:
        for story in map(reading.stories.get, sorted(shown)):
            subject = reading.people.get(story.subject_id)
            if subject.names.choice in careful and subject.vital_status is VitalStatus.ALIVE:
                return subject, story.story_id
    raise AssertionError("nobody hangs")


def test_a_changed_fact_is_saved_and_hides_nobody(at: Seat) -> None:
    seen = added(at).subject
    saved = save_facts(at(CURATOR), seen, replace(facts_of(seen), contact="bed 7"))
    assert isinstance(saved, FactsSaved)
    assert (saved.subject.contact_ref, saved.hidden) == ("bed 7", False)
    assert saved.sentence.en == "Saved."


def test_anothers_change_is_merged_and_said_and_the_same_fact_is_not_overwritten(
    at: Seat,
) -> None:
    seen = added(at).subject
    known = facts_of(seen)
    save_facts(at(CURATOR), seen, replace(known, contact="bed 7"))
    second = save_facts(at(CURATOR), seen, replace(known, trial_id="T-1"))
    assert isinstance(second, FactsSaved)
    assert second.sentence.en.startswith("Saved. Somebody else")
    assert (second.subject.contact_ref, second.subject.trial_id) == ("bed 7", "T-1")
    third = save_facts(at(CURATOR), seen, replace(known, contact="bed 9"))
    assert isinstance(third, SameFactChanged)


@pytest.mark.parametrize("what", ["died", "danger", "careful"])
def test_what_hides_somebody_takes_them_off_the_wall_at_once(at: Seat, what: str) -> None:
    desk = at(CURATOR)
    subject, story_id = somebody_shown(desk)
    known = facts_of(subject)
    changed: PersonFacts = {
        "died": replace(known, vital_status=VitalStatus.DECEASED),
        "danger": replace(known, safeguarding_flag=True),
        "careful": replace(known, choice=NameKind.GENERIC),
    }[what]
    saved = save_facts(desk, subject, replace(changed, contact="bed 7"))
    assert isinstance(saved, FactsSaved)
    assert saved.hidden
    assert saved.sentence.en.startswith("Saved. The person is off the wall")
    assert saved.subject.contact_ref == "bed 7"
    assert facts_of(saved.subject) == replace(changed, contact="bed 7")
    if what != "careful":
        assert story_id not in on_the_wall(desk)


def test_what_hides_acts_even_if_the_rest_is_in_conflict(at: Seat) -> None:
    desk = at(CURATOR)
    subject, story_id = somebody_shown(desk)
    known = facts_of(subject)
    save_facts(desk, subject, replace(known, contact="bed 7"))
    outcome = save_facts(desk, subject, replace(known, contact="bed 9", safeguarding_flag=True))
    assert isinstance(outcome, SameFactChanged)
    assert story_id not in on_the_wall(desk)
    with desk.vault.reading() as reading:
        assert reading.people.get(subject.subject_id).safeguarding_flag is True


def test_only_who_records_consents_ends_a_danger(at: Seat) -> None:
    seen = added(at).subject
    hid = save_facts(at(CURATOR), seen, replace(facts_of(seen), safeguarding_flag=True))
    assert isinstance(hid, FactsSaved)
    safe = replace(facts_of(hid.subject), safeguarding_flag=False)
    assert isinstance(save_facts(at(CURATOR), hid.subject, safe), NotAllowed)
    over = save_facts(at(OFFICER), hid.subject, safe)
    assert isinstance(over, FactsSaved)
    assert over.subject.safeguarding_flag is False


def test_who_writes_stories_or_records_consents_changes_facts(at: Seat) -> None:
    seen = added(at).subject
    known = facts_of(seen)
    for who in (REVIEWER, ADMIN):
        assert isinstance(save_facts(at(who), seen, known), NotAllowed)
    for who in (CURATOR, OFFICER):
        assert isinstance(save_facts(at(who), seen, known), FactsSaved)


def test_faults_are_said_and_nothing_is_saved(at: Seat) -> None:
    seen = added(at).subject
    outcome = save_facts(at(CURATOR), seen, replace(facts_of(seen), languages=(), contact="x"))
    assert isinstance(outcome, PersonNotSaved)
    assert [fault.field for fault in outcome.faults] == ["languages"]
