"""What needs a person today; each item says so in a sentence and names what it opens."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from hopewall.core.calendar import add_months
from hopewall.core.codes import ChannelName, Language
from hopewall.core.draft import DraftStage, StoryDraft, StoryReview
from hopewall.core.explainer import Freshness
from hopewall.core.people_overview import PersonGlance
from hopewall.core.reminder_words import days_left, reminder_words
from hopewall.core.reminders import STAGES, Reminder, ReminderKind, reminders
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.withdrawal_clock import BY_ITSELF, Urgency
from hopewall.services.import_faults import ImportFault, import_faults
from hopewall.services.studio.desk import Desk, needs
from hopewall.services.studio.explainers import list_pages
from hopewall.services.studio.today_words import (
    import_sentence,
    name_said,
    named,
    nobodys_sentence,
    story_named,
    task_sentence,
)
from hopewall.services.studio.today_words import task_words as task_words  # noqa: PLC0414
from hopewall.services.studio.wall_now import Wall, wall_now
from hopewall.services.withdrawal_tasks import TaskLine, tasks_of
from hopewall.vault import DamagedRowError, Reading

_FAR: Final = timedelta(days=max(STAGES))
_VITAL_STAGE: Final = 30
"""How somebody is, is asked twice a year: three months ahead it would be half of the list."""


@dataclass(frozen=True, slots=True)
class SomethingEnds:
    """A consent ends, somebody comes of age, or a question is due: opens the person."""

    subject_id: str
    reminder: Reminder
    sentence: Said


@dataclass(frozen=True, slots=True)
class ReviewWaits:
    """A story waits for a second pair of eyes: opens its review."""

    subject_id: str
    story_id: str
    since: datetime
    own: bool
    """Whether whoever is here wrote it, so that somebody else must look."""
    sentence: Said


@dataclass(frozen=True, slots=True)
class StoryReturned:
    """A reviewer wants something changed: opens the story; `comment` is theirs."""

    subject_id: str
    story_id: str
    comment: str
    sentence: Said


@dataclass(frozen=True, slots=True)
class PersonToBeAsked:
    """A story is approved and waits for its person's yes: opens "show it to the person"."""

    subject_id: str
    story_id: str
    sentence: Said


@dataclass(frozen=True, slots=True)
class ConsentToVerify:
    """A consent was recorded by somebody else's hand only: opens the consent."""

    subject_id: str
    consent_id: str
    sentence: Said


@dataclass(frozen=True, slots=True)
class FaceUnresolved:
    """Nobody decided about somebody in a photo: opens the person's photos."""

    subject_id: str
    story_id: str
    faces: int
    sentence: Said


@dataclass(frozen=True, slots=True)
class PhotosOfNobody:
    """Photos came in and nobody has said whose they are: opens the place where that is said."""

    count: int
    sentence: Said


@dataclass(frozen=True, slots=True)
class TaskDue:
    """A step after a withdrawal is due: opens the withdrawal."""

    line: TaskLine
    sentence: Said


@dataclass(frozen=True, slots=True)
class ScansFaulty:
    """Signed forms are not what was signed: opens the list, filtered by hidden ones."""

    count: int
    sentence: Said


@dataclass(frozen=True, slots=True)
class RowsDamaged:
    """Something in the vault cannot be read, so that this list may lack it: opens the settings."""

    count: int
    sentence: Said


@dataclass(frozen=True, slots=True)
class ImportFailed:
    """An import left something out: opens the import."""

    fault: ImportFault
    sentence: Said


@dataclass(frozen=True, slots=True)
class PageDue:
    """An explainer is due for its clinical review: opens the page."""

    page_id: str
    language: Language
    due: date
    freshness: Freshness
    sentence: Said


TodayItem = (
    SomethingEnds
    | ReviewWaits
    | StoryReturned
    | PersonToBeAsked
    | ConsentToVerify
    | FaceUnresolved
    | PhotosOfNobody
    | TaskDue
    | ScansFaulty
    | RowsDamaged
    | ImportFailed
    | PageDue
)


@dataclass(frozen=True, slots=True)
class Today:
    """What needs a person, the most pressing first; an empty list is good news."""

    items: tuple[TodayItem, ...]
    wall: Wall


@needs(Permission.VIEW)
def open_today(desk: Desk) -> Today:
    """Gather everything but the explainers (`pages_due`); a second at 10,000 people."""
    damage = _Damage()
    tasks = _tasks(desk, damage)
    with desk.vault.reading() as reading:
        people = {one.subject_id: one for one in reading.overview.people()}
        items: list[TodayItem] = [
            *_scans(reading),
            *_writing(desk, reading, people, damage),
            *_unverified(people),
            *_ending(desk, reading, people.values(), damage),
            *_faces(reading, people),
            *_of_nobody(reading),
            *(_import(fault) for fault in import_faults(reading)),
        ]
    return Today((*damage.told(), *tasks, *items), wall_now(desk))


@dataclass(slots=True)
class _Damage:
    """Counts what could not be read: one bad row must not hide everything else that waits."""

    count: int = 0

    def told(self) -> Iterator[RowsDamaged]:
        if self.count:
            rows = "One record" if self.count == 1 else f"{self.count} records"
            yield RowsDamaged(
                self.count,
                Said(
                    f"{rows} in the vault cannot be read: restore the vault from a backup.",
                    f"资料库里有 {self.count} 条记录无法读取：请从备份恢复。",
                ),
            )


@needs(Permission.VIEW)
def pages_due(desk: Desk) -> tuple[PageDue, ...]:
    """Return the explainers whose clinical review is due, the first one first."""
    pages = list_pages(desk)
    if not isinstance(pages, tuple):
        return ()
    found = []
    for page in pages:
        if page.freshness is Freshness.FRESH:
            continue
        when = days_left(page.next_review, desk.today)
        sentence = Said(
            f"“{page.title}” is due for its clinical review {when.en}.",
            f"《{page.title}》的临床复审{when.zh_hans}。",
        )
        found.append(
            PageDue(page.page_id, page.language, page.next_review, page.freshness, sentence)
        )
    return tuple(sorted(found, key=lambda one: (one.due, one.page_id, one.language)))


def _ending(
    desk: Desk, reading: Reading, people: Iterable[PersonGlance], damage: _Damage
) -> list[SomethingEnds]:
    months = min(desk.site.channel(name).vital_recheck_months for name in ChannelName)
    near = [one for one in people if _near(one, desk.today, months)]
    ids = [one.subject_id for one in near]
    given, taken = reading.consents.of_many(ids), reading.withdrawals.of_many(ids)
    found: list[SomethingEnds] = []
    for glance in near:
        own, withdrawn = given.get(glance.subject_id), taken.get(glance.subject_id, ())
        if own is None or isinstance(withdrawn, DamagedRowError):
            damage.count += 1
            continue
        if glance.subject is None:
            continue
        name = name_said(glance.subject)
        for reminder in reminders(glance.subject, own, withdrawn, desk.today, months):
            if reminder.kind is ReminderKind.VITAL_CHECK and reminder.stage > _VITAL_STAGE:
                continue
            sentence = reminder_words(reminder.kind, name, reminder.day, desk.today)
            found.append(SomethingEnds(glance.subject_id, reminder, sentence))
    return sorted(found, key=lambda one: (one.reminder.day, one.subject_id, one.reminder.kind))


def _near(glance: PersonGlance, today: date, months: int) -> bool:
    """Whether any day may be near enough to remind of: a first sieve without reading consents."""
    subject = glance.subject
    if subject is None or not glance.consents:
        return False
    days = [day for one in glance.consents for day in (one.expires_on, one.reconfirm_due)]
    days.append(subject.majority_date)
    if subject.vital_checked_on is not None:
        later = _FAR - timedelta(days=_VITAL_STAGE)
        days.append(add_months(subject.vital_checked_on, months) + later)
    return bool(subject.birth_year_month) or any(
        day is not None and day - today <= _FAR for day in days
    )


def _writing(
    desk: Desk, reading: Reading, people: Mapping[str, PersonGlance], damage: _Damage
) -> Iterator[ReviewWaits | StoryReturned | PersonToBeAsked]:
    for draft in _readable(reading, DraftStage.IN_REVIEW, damage):
        authors = reading.writing.authors_since_approval(draft.story_id, draft.version)
        name = story_named(people, draft)
        yield ReviewWaits(
            draft.subject_id,
            draft.story_id,
            draft.saved_at,
            desk.who.staff_id in authors,
            Said(
                f"The story of {name.en} waits for a second pair of eyes.",
                f"{name.zh_hans}的故事等待另一位同事审核。",
            ),
        )
    for draft in _readable(reading, DraftStage.RETURNED, damage):
        name = story_named(people, draft)
        yield StoryReturned(
            draft.subject_id,
            draft.story_id,
            _comment(reading.writing.reviews(draft.story_id), draft),
            Said(
                f"A reviewer returned the story of {name.en}.",
                f"{name.zh_hans}的故事被审核退回，需要修改。",
            ),
        )
    for draft in _readable(reading, DraftStage.APPROVED, damage):
        name = story_named(people, draft)
        yield PersonToBeAsked(
            draft.subject_id,
            draft.story_id,
            Said(
                f"Show {name.en} their story as it will hang: it waits for their yes.",
                f"请让{name.zh_hans}看看将要展示的样子，等本人同意后才能上墙。",
            ),
        )


def _readable(reading: Reading, stage: DraftStage, damage: _Damage) -> Iterator[StoryDraft]:
    for draft in reading.writing.at_stage(stage):
        if isinstance(draft, DamagedRowError):
            damage.count += 1
        else:
            yield draft


def _comment(reviews: tuple[StoryReview, ...], draft: StoryDraft) -> str:
    own = [review for review in reviews if review.version == draft.version]
    return own[-1].comment if own else ""


def _unverified(people: Mapping[str, PersonGlance]) -> Iterator[ConsentToVerify]:
    for glance in people.values():
        for consent in glance.consents:
            if not consent.verified and not glance.withdrawn:
                name = name_said(glance.subject)
                yield ConsentToVerify(
                    glance.subject_id,
                    consent.consent_id,
                    Said(
                        f"The consent of {name.en} has to be checked against the signed form.",
                        f"{name.zh_hans}的同意书录入后尚未由另一位同事核对。",
                    ),
                )


def _faces(reading: Reading, people: Mapping[str, PersonGlance]) -> Iterator[FaceUnresolved]:
    for subject_id, story_id, faces in reading.overview.unresolved_faces():
        name = named(people, subject_id)
        many = "somebody" if faces == 1 else f"{faces} people"
        yield FaceUnresolved(
            subject_id,
            story_id,
            faces,
            Said(
                f"In the photo of {name.en}, nobody has decided about {many} yet.",
                f"{name.zh_hans}的照片里还有 {faces} 位人物没有处理。",
            ),
        )


def _of_nobody(reading: Reading) -> Iterator[PhotosOfNobody]:
    count = reading.photo_works.count_unassigned()
    if count:
        yield PhotosOfNobody(count, nobodys_sentence(count))


def _scans(reading: Reading) -> Iterator[ScansFaulty]:
    count = len(reading.settings.faulty_scans)
    if count:
        forms = "One signed form is" if count == 1 else f"{count} signed forms are"
        yield ScansFaulty(
            count,
            Said(
                f"{forms} not what was signed: restore from a backup.",
                f"有 {count} 份同意书扫描件与签署时不符：请从备份恢复。",
            ),
        )


def _tasks(desk: Desk, damage: _Damage) -> list[TaskDue]:
    """Return the steps for people that are due within a week, the most pressing first."""
    soon = desk.today + timedelta(days=STAGES[0])
    try:
        lines = tasks_of(desk.vault, desk.today)
    except DamagedRowError:
        damage.count += 1
        return []
    return [
        TaskDue(line, task_sentence(line, desk.today))
        for line in lines
        if line.urgency is not Urgency.DONE
        and line.task.due <= soon
        and (line.task.kind not in BY_ITSELF or line.urgency is Urgency.OVERDUE)
    ]


def _import(fault: ImportFault) -> ImportFailed:
    return ImportFailed(fault, import_sentence(fault.kind, fault.refused))
