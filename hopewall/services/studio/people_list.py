"""Everybody, as the first screen of Studio lists them: fast at 10,000 people.

What is on the wall is taken from the ledger of the last release; the gate is asked about the few
whose people have changed since. Names are decrypted into memory for as long as the list lives, and
no index of them is written anywhere.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from hopewall.core.codes import AgeBand, ChannelName, Illness, Language, LifeCycle, Therapy
from hopewall.core.decision import Decision, Shown
from hopewall.core.draft import DraftStage
from hopewall.core.explaining import explained, reasons_of
from hopewall.core.name_search import folded, sort_key, terms
from hopewall.core.people_overview import PersonGlance, StoryGlance
from hopewall.core.person import Subject
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.story import StoryState
from hopewall.services.asking import ask_gate, rules_of
from hopewall.services.studio.badges import (
    Badge,
    BadgeKind,
    BeingWritten,
    EndingSoon,
    HiddenBecause,
    InReview,
    NoStory,
    ShownUntil,
    Undecided,
    Unreadable,
    Withdrawn,
    shown_badge,
)
from hopewall.services.studio.desk import Desk, needs
from hopewall.vault import Reading
from hopewall.vault.steady_memory import collector_paused

WALL: Final = ChannelName.LOBBY
ASKED_AT_ONCE: Final = 100
"""Stories the gate is asked about while the list opens; what is beyond waits for a release."""

_APPROVED: Final = frozenset({StoryState.APPROVED, StoryState.PUBLISHED})


class PeopleOrder(StrEnum):
    """How the list can be sorted."""

    NAME = "name"
    ENDING = "ending"
    """Who leaves the wall first comes first."""
    STATE = "state"


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """What is left of the list; an empty set leaves everything."""

    badges: AbstractSet[BadgeKind] = frozenset()
    illnesses: AbstractSet[Illness] = frozenset()
    therapies: AbstractSet[Therapy] = frozenset()
    age_bands: AbstractSet[AgeBand] = frozenset()
    drafts_only: bool = False
    """Only those with a draft beside what hangs on the wall."""


NO_FILTER: Final = PeopleFilter()


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the list; `story_id` is "" where the person has no story."""

    subject_id: str
    names: Mapping[Language, str]
    """The name staff know the person by; empty for a person who cannot be read."""
    badge: Badge
    draft: DraftStage | None
    """Where the draft of the story stands, if there is one."""
    story_id: str
    illness: Illness | None
    therapy: Therapy | None
    age_band: AgeBand | None
    life_cycle: LifeCycle | None
    photo_id: str

    def name(self, language: Language) -> str:
        """Return the name in this language, else in another one."""
        return self.names.get(language) or next(filter(None, self.names.values()), "")


@dataclass(frozen=True, slots=True)
class PeopleList:
    """Everybody as they were when the list was read; made anew after a change."""

    rows: tuple[PersonRow, ...]
    counts: Mapping[BadgeKind, int]
    _words: tuple[str, ...] = field(repr=False, default=())
    _orders: dict[tuple[PeopleOrder, Language], Sequence[int]] = field(
        repr=False, compare=False, default_factory=dict
    )

    def matching(
        self,
        typed: str = "",
        wanted: PeopleFilter = NO_FILTER,
        order: PeopleOrder = PeopleOrder.NAME,
        language: Language = Language.EN,
    ) -> tuple[PersonRow, ...]:
        """Return the rows for what is typed so far; 10,000 take a few milliseconds.

        The first question in an order and language puts everybody in that order, once.
        """
        asked = terms(typed)
        rows, words = self.rows, self._words
        places = self._ordered(order, language)
        for term in asked:
            places = [place for place in places if term in words[place]]
        if wanted != NO_FILTER:
            places = [place for place in places if _passes(rows[place], wanted)]
        return tuple(rows[place] for place in places)

    def _ordered(self, order: PeopleOrder, language: Language) -> Sequence[int]:
        known = self._orders.get((order, language))
        if known is None:
            rows = self.rows
            known = sorted(range(len(rows)), key=lambda at: _key(rows[at], order, language))
            self._orders[order, language] = known
        return known


def _key(
    row: PersonRow, order: PeopleOrder, language: Language
) -> tuple[int, date, tuple[int, bytes], str]:
    name = sort_key(row.name(language))
    match order:
        case PeopleOrder.NAME:
            return 0, date.min, name, row.subject_id
        case PeopleOrder.ENDING:
            return 0, _until(row.badge), name, row.subject_id
        case PeopleOrder.STATE:
            return _RANK[row.badge.kind], _until(row.badge), name, row.subject_id


_RANK: Final = {
    kind: rank
    for rank, kind in enumerate(
        (
            BadgeKind.UNREADABLE,
            BadgeKind.ENDING_SOON,
            BadgeKind.IN_REVIEW,
            BadgeKind.HIDDEN,
            BadgeKind.UNDECIDED,
            BadgeKind.WRITING,
            BadgeKind.NO_STORY,
            BadgeKind.SHOWN,
            BadgeKind.WITHDRAWN,
        )
    )
}


def _until(badge: Badge) -> date:
    return badge.until if isinstance(badge, ShownUntil | EndingSoon) else date.max


def _passes(row: PersonRow, wanted: PeopleFilter) -> bool:
    return (
        (not wanted.badges or row.badge.kind in wanted.badges)
        and (not wanted.illnesses or row.illness in wanted.illnesses)
        and (not wanted.therapies or row.therapy in wanted.therapies)
        and (not wanted.age_bands or row.age_band in wanted.age_bands)
        and (not wanted.drafts_only or row.draft is not None)
    )


@needs(Permission.VIEW)
def open_people(desk: Desk) -> PeopleList:
    """Read everybody; a second at 10,000 people."""
    channel = desk.site.channel(WALL)
    with desk.vault.reading() as reading:
        people = reading.overview.people()
        moved = set(reading.ledger.changed_since_ledger(WALL, rules_of(channel), desk.today))
        asked = _asked(desk, reading, people, moved)
    with collector_paused():
        rows = tuple(_row(glance, moved, asked, desk.today) for glance in people)
        words = tuple(map(_searched, people))
    counts = dict.fromkeys(BadgeKind, 0)
    for row in rows:
        counts[row.badge.kind] += 1
    found = PeopleList(rows, MappingProxyType(counts), words)
    for language in desk.site.languages:
        # In the job that reads everybody, so that the first letter typed waits for nothing.
        found.matching(language=language)
    return found


@needs(Permission.VIEW)
def open_some(desk: Desk, subject_ids: Iterable[str]) -> tuple[PersonRow, ...]:
    """Return these people's lines anew, after a change of theirs; whoever is gone is absent."""
    channel = desk.site.channel(WALL)
    with desk.vault.reading() as reading:
        people = reading.overview.some(subject_ids)
        moved = set(reading.ledger.changed_since_ledger(WALL, rules_of(channel), desk.today))
        asked = _asked(desk, reading, people, moved)
    return tuple(_row(glance, moved, asked, desk.today) for glance in people)


@needs(Permission.VIEW)
def why_hidden(desk: Desk, story_ids: Sequence[str]) -> Mapping[str, tuple[Said, ...]]:
    """Return why each of these stories is hidden on the wall; a shown one has no reasons."""
    with desk.vault.reading() as reading:
        answers = ask_gate(reading, desk.site.channel(WALL), desk.today, story_ids)
        return {
            one.story_id: () if isinstance(one.decision, Shown) else in_words(one.decision)
            for one in answers
        }


def in_words(decision: Decision) -> tuple[Said, ...]:
    """Return the gate's reasons in both languages."""
    reasons = reasons_of(decision)
    english = explained(reasons, Language.EN)
    chinese = explained(reasons, Language.ZH_HANS)
    return tuple(Said(en, zh) for en, zh in zip(english, chinese, strict=False))


def _asked(
    desk: Desk, reading: Reading, people: Iterable[PersonGlance], moved: set[str]
) -> dict[str, Decision]:
    """Ask the gate about the few stories that could be shown and have changed since the release."""
    few = [
        story.story_id
        for glance in people
        for story in glance.stories
        if story.story_id in moved and story.state in _APPROVED
    ][:ASKED_AT_ONCE]
    if not few:
        return {}
    answers = ask_gate(reading, desk.site.channel(WALL), desk.today, few)
    return {one.story_id: one.decision for one in answers}


def _row(
    glance: PersonGlance, moved: set[str], asked: Mapping[str, Decision], today: date
) -> PersonRow:
    badges = [(story, _badge(glance, story, moved, asked, today)) for story in glance.stories]
    story, badge = min(badges, key=_shown_first) if badges else (None, NoStory())
    return PersonRow(
        glance.subject_id,
        staff_names_of(glance.subject) if glance.subject is not None else {},
        badge if glance.subject is not None else Unreadable(),
        story.draft if story else None,
        story.story_id if story else "",
        story.illness if story else None,
        story.therapy if story else None,
        story.age_band if story else None,
        story.life_cycle if story else None,
        story.photo_id if story else "",
    )


def _shown_first(pair: tuple[StoryGlance, Badge]) -> tuple[bool, int, str]:
    badge = pair[1]
    return not isinstance(badge, ShownUntil | EndingSoon), _RANK[badge.kind], pair[0].story_id


def _badge(
    glance: PersonGlance,
    story: StoryGlance,
    moved: set[str],
    asked: Mapping[str, Decision],
    today: date,
) -> Badge:
    if story.state not in _APPROVED:
        if glance.withdrawn:
            return Withdrawn()
        return InReview() if story.draft is DraftStage.IN_REVIEW else BeingWritten()
    if story.story_id in moved:
        decision = asked.get(story.story_id)
        if decision is None:
            return Undecided()
        if isinstance(decision, Shown):
            return shown_badge(decision.until, today)
        return Withdrawn() if glance.withdrawn else HiddenBecause(in_words(decision))
    last = next((one for one in story.decisions if one.channel is WALL), None)
    if last is not None and last.shown:
        return shown_badge(last.until, today)
    return Withdrawn() if glance.withdrawn else HiddenBecause()


def staff_names_of(subject: Subject) -> Mapping[Language, str]:
    """Return the fullest name there is in each language: staff know people by it."""
    names = subject.names
    ladder = (names.full, names.first, names.pseudonym)
    return {
        language: found
        for language in Language
        if (found := next((each[language] for each in ladder if each.get(language)), ""))
    }


def _searched(glance: PersonGlance) -> str:
    """Return everything by which a person is found, folded."""
    return folded("\n".join(_search_words(glance)))


def _search_words(glance: PersonGlance) -> Iterator[str]:
    yield glance.subject_id
    for story in glance.stories:
        yield story.story_id
    if glance.subject is not None:
        names = glance.subject.names
        for kind in (names.full, names.first, names.pseudonym):
            yield from kind.values()
