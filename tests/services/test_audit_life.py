"""A whole demonstration life leaves its events, and nothing of anybody in them (CG-34)."""

import csv
import io
import json
from dataclasses import asdict

import pytest

from hopewall.core.audit import AuditEvent
from hopewall.core.audit_chain import Sound, verify
from hopewall.core.codes import ChannelName
from hopewall.services.auditing import note_opening
from hopewall.services.home import Home
from hopewall.services.publishing import (
    ChannelPublished,
    bring_up_to_date,
)
from hopewall.services.withdrawing import (
    Hidden,
    WhoAndHow,
    hide_person,
    published_channels,
    remove_traces,
)
from hopewall.vault import Vault
from tests.services.demonstration import (
    MEMBERS,
    NOW,
    SITE,
    edit,
    ordinary,
    person_of,
    story_of,
)

LOBBY = ChannelName.LOBBY


def events_of(vault: Vault) -> list[AuditEvent]:
    with vault.reading() as reading:
        events = list(reading.audit.events())
    assert isinstance(verify(events), Sound)
    return events


def publish(home: Home, vault: Vault, name: ChannelName = LOBBY) -> ChannelPublished:
    outcome = bring_up_to_date(home, vault, SITE, name, NOW)
    assert isinstance(outcome, ChannelPublished), outcome
    return outcome


def withdraw(home: Home, vault: Vault, person: str) -> None:
    hidden = hide_person(home, vault, WhoAndHow(person, "the desk"), NOW)
    assert isinstance(hidden, Hidden)
    remove_traces(home, vault, SITE, published_channels(home), NOW)


def concerning(vault: Vault, person: str) -> list[tuple[str, str]]:
    with vault.reading() as reading:
        pseudonym = reading.audit.pseudonym(person)
    return [
        (event.action, event.reason_code)
        for event in events_of(vault)
        if event.subject_pseudonym == pseudonym
    ]


def test_a_life_on_the_wall_can_be_told_from_the_audit(home: Home, vault: Vault) -> None:
    member = ordinary()
    edit(vault, story_of(member), "marvellously", approved=True)
    publish(home, vault)
    withdraw(home, vault, person_of(member))
    assert concerning(vault, person_of(member)) == [
        ("story-shown", "session"),
        ("story-shown", "lobby"),
        ("story-shown", "lobby"),
        ("withdrawn", "in_person:all"),
        ("story-hidden", "lobby"),
        ("story-hidden", "session"),
    ]


def test_every_release_is_told_with_its_version_and_how_many_it_shows(
    home: Home, vault: Vault
) -> None:
    made = publish(home, vault)
    last = events_of(vault)[-1]
    assert last.action == "release-published"
    assert last.reason_code == f"lobby:{made.version}:{made.shown}-shown"


def test_what_nobody_changed_leaves_no_event_of_a_story(home: Home, vault: Vault) -> None:
    publish(home, vault)
    before = len(events_of(vault))
    publish(home, vault)
    assert [event.action for event in events_of(vault)[before:]] == ["release-published"]


def test_a_withdrawal_that_the_vault_did_not_take_leaves_no_event(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(events_of(vault))
    monkeypatch.setattr(
        "hopewall.vault.withdrawals.Withdrawals.append", lambda *_: 1 / 0, raising=True
    )
    with pytest.raises(ZeroDivisionError):
        hide_person(home, vault, WhoAndHow(person_of(ordinary()), "the desk"), NOW)
    assert len(events_of(vault)) == before


def needles(vault: Vault) -> set[str]:
    """Return every name, word and id of everybody, as it may stand somewhere."""
    found: set[str] = set()
    with vault.reading() as reading:
        for subject in reading.people.all():
            found.add(subject.subject_id)
            for names in (subject.names.full, subject.names.first, subject.names.pseudonym):
                found |= set(names.values())
            found |= {subject.contact_ref, subject.mrn_link, subject.trial_id}
        for story_id in reading.stories.ids():
            story = reading.stories.get(story_id)
            found.add(story_id)
            for text in story.texts.values():
                found |= {text.title, text.message, text.quote, text.body}
        for name in ChannelName:
            found |= {entry.object_sha256 for entry in reading.ledger.entries(name)}
    return {one for one in found if len(one) > 3 or not one.isascii()}


def test_cg_34_the_audit_and_its_exports_hold_no_name_text_or_record_number(
    home: Home, vault: Vault
) -> None:
    for member in MEMBERS[:6]:
        edit(vault, story_of(member), "marvellously", approved=True)
    publish(home, vault)
    publish(home, vault, ChannelName.SESSION)
    withdraw(home, vault, person_of(MEMBERS[2]))
    note_opening(home, vault, NOW)
    events = events_of(vault)
    assert len(events) > 60
    as_csv = io.StringIO()
    csv.writer(as_csv).writerows(asdict(event).values() for event in events)
    said = as_csv.getvalue() + json.dumps([asdict(event) for event in events], ensure_ascii=False)
    wanted = needles(vault)
    assert len(wanted) > 200
    assert [one for one in wanted if one in said] == []
