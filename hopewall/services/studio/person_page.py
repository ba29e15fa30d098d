"""One person as Studio shows them: stories, consents, reviews, viewings and history."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from hopewall.core.audit import AuditEvent
from hopewall.core.audit_words import event_words
from hopewall.core.codes import ChannelName, Language
from hopewall.core.consent import ConsentRecord, Withdrawal
from hopewall.core.decision import Element, Shown
from hopewall.core.draft import StoryDraft, StoryReview, StoryVersion, Viewing
from hopewall.core.person import Subject
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.standing import latest_versions
from hopewall.core.story import Story
from hopewall.services.asking import Asked, ask_gate
from hopewall.services.studio.desk import Desk, needs
from hopewall.services.studio.people_list import in_words
from hopewall.vault import Look, Reading


@dataclass(frozen=True, slots=True)
class GateSays:
    """What the gate says today about one story in one channel.

    `until` is None for a hidden one. `reasons` says why it is hidden, or why parts are withheld.
    """

    channel: ChannelName
    until: date | None
    elements: tuple[Element, ...]
    languages: tuple[Language, ...]
    reasons: tuple[Said, ...]

    @property
    def shown(self) -> bool:
        """Whether anything of the story may be shown."""
        return self.until is not None


@dataclass(frozen=True, slots=True)
class StoryOnPage:
    """One story of a person, with all that was done to it."""

    story: Story
    draft: StoryDraft | None
    versions: tuple[StoryVersion, ...]
    reviews: tuple[StoryReview, ...]
    viewings: tuple[Viewing, ...]
    gate: tuple[GateSays, ...]


@dataclass(frozen=True, slots=True)
class ConsentOnPage:
    """One consent: its newest version, and every version before it, the first one first."""

    record: ConsentRecord
    versions: tuple[ConsentRecord, ...]
    verified: bool
    looked_at: bool
    """Whether every page of its scan was on the screen since the vault was opened."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line of a person's history; `who` is "" where it was the machine, or nobody known."""

    at: datetime
    who: str
    what: Said


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Everything about one person, read at one moment."""

    subject: Subject
    stories: tuple[StoryOnPage, ...]
    consents: tuple[ConsentOnPage, ...]
    withdrawals: tuple[Withdrawal, ...]
    history: tuple[HistoryLine, ...]
    """The newest line first."""
    staff: Mapping[str, str]
    """The names of staff by their ids, those who left included."""


@needs(Permission.VIEW)
def open_person(desk: Desk, subject_id: str) -> PersonPage:
    """Read one person; a few hundredths of a second."""
    with desk.vault.reading() as reading:
        subject = reading.people.get(subject_id)
        stories = stories_of(reading, subject_id)
        return PersonPage(
            subject,
            tuple(_story(desk, reading, story) for story in stories),
            _consents(desk, reading.consents.of(subject_id)),
            reading.withdrawals.of(subject_id),
            _history(reading, subject_id),
            staff_names(reading),
        )


@needs(Permission.VIEW)
def gate_says(desk: Desk, story_id: str) -> tuple[GateSays, ...]:
    """Ask the gate about one story in every channel."""
    with desk.vault.reading() as reading:
        return _gate(desk, reading, story_id)


def staff_names(reading: Reading) -> dict[str, str]:
    """Return the name of everybody who ever worked with this vault, by their id."""
    return {member.staff_id: member.name for member in reading.staff.all()}


def stories_of(reading: Reading, subject_id: str) -> list[Story]:
    """Return a person's stories, by when they were approved; those that never were come last."""
    return sorted(reading.stories.of(subject_id), key=_when)


def _when(story: Story) -> tuple[datetime, str]:
    return story.approved_at or datetime.max.replace(tzinfo=UTC), story.story_id


def _story(desk: Desk, reading: Reading, story: Story) -> StoryOnPage:
    writing = reading.writing
    return StoryOnPage(
        story,
        writing.draft(story.story_id),
        writing.versions(story.story_id),
        writing.reviews(story.story_id),
        writing.viewings(story.story_id),
        _gate(desk, reading, story.story_id),
    )


def _gate(desk: Desk, reading: Reading, story_id: str) -> tuple[GateSays, ...]:
    return tuple(
        answer_in(name, asked)
        for name in ChannelName
        for asked in ask_gate(reading, desk.site.channel(name), desk.today, (story_id,))
    )


def answer_in(name: ChannelName, asked: Asked) -> GateSays:
    """Return the gate's answer as a person reads it."""
    decision = asked.decision
    if isinstance(decision, Shown):
        return GateSays(
            name, decision.until, decision.elements, decision.languages, in_words(decision)
        )
    return GateSays(name, None, (), (), in_words(decision))


def _consents(desk: Desk, records: tuple[ConsentRecord, ...]) -> tuple[ConsentOnPage, ...]:
    newest = latest_versions(records)
    return tuple(
        ConsentOnPage(
            record,
            tuple(one for one in records if one.consent_id == record.consent_id),
            bool(record.verified_by),
            desk.vault.scan_looks.whole(Look(desk.who.staff_id, record.scan_sha256)),
        )
        for record in sorted(newest, key=lambda one: (one.signed_on or date.min, one.consent_id))
    )


def _history(reading: Reading, subject_id: str) -> tuple[HistoryLine, ...]:
    return history_lines(reading, reading.audit.of_subject(subject_id))


def history_lines(reading: Reading, events: Sequence[AuditEvent]) -> tuple[HistoryLine, ...]:
    """Return events in words, the newest first."""
    if not events:
        return ()
    who = {
        reading.audit.staff_pseudonym(staff_id): name
        for staff_id, name in staff_names(reading).items()
    }
    return tuple(
        HistoryLine(
            datetime.fromisoformat(event.at), who.get(event.actor_id, ""), event_words(event)
        )
        for event in reversed(events)
    )
