"""What becomes known of a person and acts at once: a death, danger, or that they are well."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.person import Subject, VitalStatus
from hopewall.core.site import Site
from hopewall.services.asking import site_today
from hopewall.services.ending import note_endings
from hopewall.services.holding import Held, hold_stories
from hopewall.services.home import Home
from hopewall.services.signing import signer_of
from hopewall.services.withdrawal_marks import mark_taken_back
from hopewall.services.withdrawing import Hidden, NotFound, NotRecorded, hide_stories
from hopewall.vault import NoPerson, SeveralPeople, Vault, VaultError

FactOutcome = Hidden | NotFound | NotRecorded


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: how it changes a person, its code in the audit, and whether it hides at once."""

    change: Callable[[Subject], Subject]
    code: str
    hides: bool


def died(on: date) -> Fact:
    """The person died on that day; what they wished for decides what follows (CG-15)."""
    return Fact(
        lambda subject: replace(subject, vital_status=VitalStatus.DECEASED, vital_checked_on=on),
        "died",
        hides=True,
    )


def alive(on: date) -> Fact:
    """Somebody asked on that day how the person is."""
    return Fact(
        lambda subject: replace(subject, vital_status=VitalStatus.ALIVE, vital_checked_on=on),
        "alive",
        hides=False,
    )


def in_danger() -> Fact:
    """Showing the person may put them in danger: never, whatever any consent says (CG-16)."""
    return Fact(
        lambda subject: replace(subject, safeguarding_flag=True), "safeguarding", hides=True
    )


def out_of_danger() -> Fact:
    """The danger is over."""
    return Fact(
        lambda subject: replace(subject, safeguarding_flag=False), "safeguarding-over", hides=False
    )


def note_fact(
    home: Home, vault: Vault, site: Site, person: str, fact: Fact, now: datetime
) -> FactOutcome:
    """Write a fact down, hiding the person's stories first where it hides; then consents end.

    `remove_traces` follows, as after a withdrawal, and the hold ends.
    """
    try:
        with vault.reading() as reading:
            found = reading.find_person(person)
            if isinstance(found, NoPerson | SeveralPeople):
                return NotFound(found.sentence)
            subject_id = found.subject_id
            stories = frozenset(reading.stories.resting_on(subject_id))
    except VaultError as error:
        return NotRecorded(f"{error} Nothing was recorded.")
    touched = stories if fact.hides else frozenset[str]()
    held = hold_stories(home, touched)
    if fact.hides:
        mark_taken_back(home, vault, subject_id, stories, "", now, whole=True)
    hidden = hide_stories(home, touched, now, signer_of(home, vault))
    try:
        with vault.unit_of_work() as work:
            work.people.save(fact.change(work.people.get(subject_id)))
            work.audit.append(
                Deed(
                    AuditAction.PERSON_CHANGED,
                    ObjectKind.PERSON,
                    now,
                    subject_id,
                    after=f"{fact.code} {site_today(site, now)}",
                    reason=fact.code,
                )
            )
            work.commit()
        note_endings(vault, site, now, subject_id)
    except VaultError as error:
        return NotRecorded(f"{error} It was not recorded: repeat it before anything is published.")
    for_now = held.new if isinstance(held, Held) else frozenset[str]()
    return replace(hidden, subject_id=subject_id, stories=stories, held_for_now=for_now)
