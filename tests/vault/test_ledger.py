"""The ledger says which stories to decide anew, so that publishing costs what has changed."""

from dataclasses import replace
from datetime import date

import pytest

from hopewall.core.codes import ChannelName
from hopewall.core.ledger import Published
from hopewall.vault import DamagedRowError, UnknownRecordError, Vault

from .conftest import Tamper
from .fictional import story

LOBBY, SESSION = ChannelName.LOBBY, ChannelName.SESSION
TODAY = date(2026, 11, 22)


def entry(number: int, revision: int, channel: ChannelName = LOBBY) -> Published:
    return Published(
        story_id=f"story-{number}",
        channel=channel,
        revision=revision,
        rules="rules",
        decided_on=TODAY,
        until=date(2027, 1, 31),
        object_sha256="a" * 64,
        pictures=("b" * 64, "c" * 64),
        position=number,
    )


@pytest.fixture
def published(filled: Vault) -> Vault:
    """A vault whose three stories were just decided for the lobby."""
    with filled.unit_of_work() as work:
        people = {one.subject_id: one.revision for one in work.people.all()}
        work.ledger.record_published(entry(n, people[f"person-{n}"]) for n in (1, 2, 3))
        work.commit()
    return filled


def changed(
    vault: Vault, channel: ChannelName = LOBBY, rules: str = "rules", on: date = TODAY
) -> list[str]:
    with vault.reading() as look:
        return look.ledger.changed_since_ledger(channel, rules, on)


def test_nothing_is_decided_anew_when_nothing_changed(published: Vault) -> None:
    assert changed(published) == []


def test_a_story_without_an_entry_is_decided(published: Vault) -> None:
    assert changed(published, SESSION) == ["story-1", "story-2", "story-3"]
    with published.unit_of_work() as work:
        work.stories.add(replace(story(2), story_id="story-2b", photo=None))
        work.commit()
    assert changed(published) == ["story-2", "story-2b"]


def test_a_person_who_changed_is_decided_anew(published: Vault) -> None:
    with published.unit_of_work() as work:
        work.stories.save(replace(story(3), city="Beijing"))
        work.commit()
    assert changed(published) == ["story-3"]


def test_other_rules_decide_everything_anew(published: Vault) -> None:
    assert len(changed(published, rules="other rules")) == 3


@pytest.mark.parametrize(
    ("on", "count"),
    [
        (date(2026, 11, 21), 3),
        (date(2026, 11, 22), 0),
        (date(2027, 1, 31), 0),
        (date(2027, 2, 1), 3),
    ],
)
def test_a_decision_is_good_from_its_day_to_its_last_day(
    published: Vault, on: date, count: int
) -> None:
    assert len(changed(published, on=on)) == count


def test_a_story_whose_person_cannot_be_found_is_always_asked_about(
    published: Vault, tamper: Tamper
) -> None:
    tamper("DELETE FROM subject WHERE subject_id = 'person-2'")
    assert changed(published) == ["story-2"]


def test_recording_again_replaces_the_entry(published: Vault) -> None:
    newer = replace(entry(2, 99), object_sha256="", pictures=())
    with published.unit_of_work() as work:
        work.ledger.record_published([newer])
        assert list(work.ledger.entries(LOBBY))[1] == newer
        assert len(list(work.ledger.entries(LOBBY))) == 3


def test_channels_do_not_mix(published: Vault) -> None:
    with published.unit_of_work() as work:
        work.ledger.record_published([entry(1, 5, SESSION)])
        assert work.ledger.drop_published(SESSION) == 1
        assert len(list(work.ledger.entries(LOBBY))) == 3
        assert list(work.ledger.entries(SESSION)) == []


def test_chosen_entries_can_be_dropped(published: Vault) -> None:
    with published.unit_of_work() as work:
        assert work.ledger.drop_published(LOBBY, ["story-1", "story-99"]) == 1
        work.commit()
    assert changed(published) == ["story-1"]


def test_an_entry_needs_its_story(published: Vault) -> None:
    with published.unit_of_work() as work, pytest.raises(UnknownRecordError):
        work.ledger.record_published([entry(99, 1)])


@pytest.mark.parametrize(
    ("column", "value"),
    [("until", "soon"), ("pictures", "{}"), ("pictures", "[1]"), ("decided_on", "")],
)
def test_a_damaged_entry_is_named_and_can_be_dropped(
    published: Vault, tamper: Tamper, column: str, value: str
) -> None:
    tamper(f"UPDATE published SET {column} = '{value}' WHERE story_id = 'story-2'")  # noqa: S608
    with published.unit_of_work() as work:
        with pytest.raises(DamagedRowError) as caught:
            list(work.ledger.entries(LOBBY))
        assert (caught.value.row_id, caught.value.column) == ("lobby/story-2", column)
        work.ledger.drop_published(LOBBY)
        work.commit()
    assert len(changed(published)) == 3
