"""Adding thousands keeps every check and takes the time of a few statements."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from hopewall.core.case import CaseFile
from hopewall.core.codes import ChannelName
from hopewall.core.ledger import Published
from hopewall.vault import (
    BrokenChainError,
    FourEyesError,
    InvalidRecordError,
    Vault,
    consent_hash,
)

from .fictional import FORM, consent, fill, person, photo, story


def test_thousands_come_back_as_they_went_in(vault: Vault) -> None:
    fill(vault, 2100)
    with vault.reading() as look:
        cases = list(look.cases(["story-1", "story-1000", "story-1001", "story-2100"]))
    for number, case in zip((1, 1000, 1001, 2100), cases, strict=True):
        assert isinstance(case, CaseFile)
        assert case.story == story(number)
        assert case.consents == (consent(number),)
        assert replace(case.subject, revision=0) == person(number)


def test_many_versions_of_one_consent_may_come_at_once(filled: Vault) -> None:
    versions = [consent()]
    for number in range(2, 1500):
        versions.append(consent(version=number, prev_hash=consent_hash(versions[-1])))
    with filled.unit_of_work() as work:
        work.consents.append_many(versions[1:])
        assert len(work.consents.history("consent-1")) == 1499


def test_one_bad_record_among_many_stops_them_all(vault: Vault) -> None:
    with vault.unit_of_work() as work:
        work.forms.add(FORM)
        work.people.add_many(person(n) for n in range(1, 1201))
        many = [consent(n) for n in range(1, 1201)]
        with pytest.raises(FourEyesError):
            work.consents.append_many([*many[:-1], replace(many[-1], verified_by="anna")])
    with vault.unit_of_work() as work:
        work.forms.add(FORM)
        work.people.add_many(person(n) for n in range(1, 1201))
        with pytest.raises(BrokenChainError):
            work.consents.append_many([*many, replace(many[3], version=5)])
    with vault.unit_of_work() as work:
        work.people.add_many(person(n) for n in range(1, 1201))
        told = [story(n) for n in range(1, 1201)]
        with pytest.raises(FourEyesError):
            work.stories.add_many([*told[:-1], replace(told[-1], approver_id="anna")])


def test_stories_may_share_one_photo_but_not_two_under_one_id(filled: Vault) -> None:
    shared = photo(9)
    with filled.unit_of_work() as work:
        work.stories.add_many(replace(story(n, shared), story_id=f"shared-{n}") for n in (1, 2, 3))
        assert work.stories.get("shared-2").photo == shared
        with pytest.raises(InvalidRecordError):
            work.photos.save_many(
                [(photo(8), "person-1"), (replace(photo(8), width=1), "person-1")]
            )


@pytest.mark.bench
def test_ten_thousand_people_meet_their_bars(vault: Vault) -> None:
    """The best of three, in processor time, which neighbours on the machine disturb least."""
    count = 10_000
    adding = _seconds(lambda: fill(vault, count))
    with vault.unit_of_work() as work:
        day = FORM.effective_from
        work.ledger.record_published(
            Published(f"story-{n}", ChannelName.LOBBY, 1, "r", day, day, "a" * 64, ("b" * 64,), n)
            for n in range(1, count + 1)
        )
        work.commit()
    with vault.reading() as look:
        cases = min(_seconds(lambda: sum(1 for _ in look.cases())) for _ in range(3))
        ledger = look.ledger
        entries = min(_seconds(lambda: list(ledger.entries(ChannelName.LOBBY))) for _ in range(3))
    assert cases <= 1.5
    assert entries <= 0.06
    assert count / adding >= 3000


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
