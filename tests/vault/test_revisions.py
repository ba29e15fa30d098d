"""A person's revision rises with everything the gate asks about them, and with nothing else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from hopewall.core.codes import ChannelName
from hopewall.core.ledger import Published
from hopewall.core.story import PersonInPhoto, PhotoRole, Resolution
from hopewall.vault import UnitOfWork, Vault, consent_hash

from .fictional import FORM, consent, fill, person, photo, story, withdrawal

Change = Callable[[UnitOfWork], object]


def revisions(vault: Vault) -> dict[str, int]:
    with vault.reading() as look:
        return {one.subject_id: one.revision for one in look.people.all()}


def raised_by(vault: Vault, change: Change) -> set[str]:
    """Return whose revision a committed change raised."""
    before = revisions(vault)
    with vault.unit_of_work() as work:
        change(work)
        work.commit()
    after = revisions(vault)
    assert all(after[one] >= before[one] for one in before)
    return {one for one in before if after[one] > before[one]}


def below(statement: str) -> Change:
    """A change made beneath the repositories, as an erasure or a later repository might."""
    return lambda work: work._link.write(text(statement), {})


SECOND = consent(version=2, prev_hash=consent_hash(consent()))

CHANGES: dict[str, Change] = {
    "person": lambda work: work.people.save(replace(person(), safeguarding_flag=True)),
    "new consent version": lambda work: work.consents.append(SECOND),
    "another consent": lambda work: work.consents.append(
        replace(consent(9), subject_id="person-1")
    ),
    "withdrawal": lambda work: work.withdrawals.append(withdrawal()),
    "story": lambda work: work.stories.save(replace(story(), city="Beijing")),
    "another story": lambda work: work.stories.add(
        replace(story(1), story_id="story-1b", photo=None)
    ),
    "photo": lambda work: work.photos.save(replace(photo(), master_sha256="f" * 64), "person-1"),
    "photo without renditions": lambda work: work.photos.save(
        replace(photo(), renditions=()), "person-1"
    ),
    "photo without people": lambda work: work.photos.save(replace(photo(), people=()), "person-1"),
    "photo with a bystander": lambda work: work.photos.save(
        photo(1, PersonInPhoto("", PhotoRole.BYSTANDER, None)), "person-1"
    ),
    "consent gone": below("DELETE FROM consent WHERE subject_id = 'person-1'"),
    "story text": below("UPDATE story_text SET author = 'x' WHERE story_id = 'story-1'"),
    "story text gone": below("DELETE FROM story_text WHERE story_id = 'story-1'"),
    "story gone": below("DELETE FROM story WHERE story_id = 'story-1'"),
    "rendition": below("UPDATE rendition SET width = 1 WHERE asset_id = 'photo-1'"),
    "rendition gone": below("DELETE FROM rendition WHERE asset_id = 'photo-1'"),
    "person in photo": below("UPDATE person_in_photo SET role = 'x' WHERE asset_id = 'photo-1'"),
    "person in photo gone": below("DELETE FROM person_in_photo WHERE asset_id = 'photo-1'"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_raises_the_revision_of_its_person_alone(filled: Vault, name: str) -> None:
    with filled.unit_of_work() as work:
        below("INSERT INTO erasure VALUES ('person-1', '2026-11-22', 'anna', NULL)")(work)
        if name == "story gone":
            below("DELETE FROM story_text WHERE story_id = 'story-1'")(work)
        work.commit()
    assert raised_by(filled, CHANGES[name]) == {"person-1"}


def test_a_withdrawals_follow_up_raises_the_revision(filled: Vault) -> None:
    raised_by(filled, lambda work: work.withdrawals.append(withdrawal()))
    done = replace(withdrawal(), identity_check="called back")
    assert raised_by(filled, lambda work: work.withdrawals.follow_up(done)) == {"person-1"}


def test_a_form_retired_later_raises_the_revision_of_everybody_who_signed_it(
    filled: Vault,
) -> None:
    raised = raised_by(filled, lambda work: work.forms.retire(FORM, date(2026, 12, 1)))
    assert raised == {"person-1", "person-2", "person-3"}


def test_a_story_that_passes_to_somebody_else_raises_both(filled: Vault) -> None:
    moved = replace(story(1), subject_id="person-2")
    assert raised_by(filled, lambda work: work.stories.save(moved)) == {"person-1", "person-2"}


@pytest.mark.parametrize("known_by", ["person", "consent"])
@pytest.mark.parametrize(
    "change",
    [
        lambda work: work.consents.append(
            consent(2, version=2, prev_hash=consent_hash(consent(2)))
        ),
        lambda work: work.withdrawals.append(withdrawal(2)),
        lambda work: work.withdrawals.append(withdrawal(2, "consent-2")),
    ],
)
def test_a_relatives_word_raises_whoever_stands_beside_them_in_a_photo(
    filled: Vault, known_by: str, change: Change
) -> None:
    relative = PersonInPhoto(
        "person-2" if known_by == "person" else "",
        PhotoRole.RELATIVE,
        Resolution.CONSENTED,
        "consent-2" if known_by == "consent" else "",
    )
    with filled.unit_of_work() as work:
        work.stories.save(story(1, photo(1, relative)))
        work.commit()
    assert raised_by(filled, change) == {"person-1", "person-2"}


def test_a_withdrawal_of_a_consent_raises_its_giver_whoever_asked_for_it(filled: Vault) -> None:
    odd = replace(withdrawal(3), consent_id="consent-1")
    assert raised_by(filled, lambda work: work.withdrawals.append(odd)) == {"person-1", "person-3"}


def test_what_the_gate_does_not_ask_raises_nothing(filled: Vault) -> None:
    entry = Published(
        "story-1", ChannelName.LOBBY, 1, "r", date(2026, 1, 1), date(2026, 2, 1), "", (), 0
    )

    def change(work: UnitOfWork) -> None:
        work.ledger.record_published([entry])
        work.photos.save(replace(photo(77), people=()), "person-2")
        work.people.add(person(78))
        list(work.cases())

    assert raised_by(filled, change) == set()


def test_a_stale_copy_of_a_person_cannot_lower_the_revision(filled: Vault) -> None:
    before = revisions(filled)["person-1"]
    with filled.unit_of_work() as work:
        work.people.save(replace(person(), revision=0))
        work.commit()
    assert revisions(filled)["person-1"] == before + 1


def test_a_change_that_is_rolled_back_raises_nothing(vault: Vault) -> None:
    fill(vault)
    before = revisions(vault)
    with vault.unit_of_work() as work:
        work.stories.save(replace(story(), city="Beijing"))
    assert revisions(vault) == before
