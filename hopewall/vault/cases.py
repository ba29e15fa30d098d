"""Everything the gate asks about many stories, read in a fixed number of questions per chunk.

A case that cannot be read whole comes out as a `DamagedCase`, so that the gate hides its story: a
row that is skipped might be the refusal.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Generic, TypeVar

from sqlalchemy import select

from hopewall.core.case import CaseFile
from hopewall.core.consent import ConsentRecord, FormTemplate, Withdrawal
from hopewall.core.person import Subject
from hopewall.core.story import Story
from hopewall.vault import tables
from hopewall.vault.consents import check_versions
from hopewall.vault.errors import DamagedRowError, VaultError, VaultStorageError
from hopewall.vault.forms import Forms
from hopewall.vault.link import Link, chunks, ids_parameter, listed
from hopewall.vault.rows_consent import (
    CONSENT,
    WITHDRAWAL,
    FormKey,
    read_consent,
    read_withdrawal,
)
from hopewall.vault.rows_person import SUBJECT, read_subject
from hopewall.vault.steady_memory import collector_paused
from hopewall.vault.stories import Stories
from hopewall.vault.subject_keys import SubjectKeys

Record = TypeVar("Record")

_C = tables.consent.c
_W = tables.withdrawal.c
_SUBJECTS = select(*SUBJECT.selected).where(tables.subject.c.subject_id.in_(listed()))
_GIVERS = select(_C.consent_id, _C.subject_id).where(_C.consent_id.in_(listed())).distinct()
_CONSENTS = (
    select(*CONSENT.selected)
    .where(_C.consent_id.in_(select(_C.consent_id).where(_C.subject_id.in_(listed()))))
    .order_by(_C.consent_id, _C.version)
)
_WITHDRAWALS = (
    select(*WITHDRAWAL.selected)
    .where(_W.subject_id.in_(listed()) | _W.consent_id.in_(listed("consents")))
    .order_by(_W.received_at, _W.withdrawal_id)
)
_HASH = CONSENT.selected.index(_C.record_hash)


@dataclass(frozen=True, slots=True)
class DamagedCase:
    """A story of which something cannot be read; it must be hidden until that is put right."""

    story_id: str
    sentence: str


class _BySubject(Generic[Record]):
    """Records gathered by person; one damaged row spoils all that its person said."""

    def __init__(self) -> None:
        self._records: dict[str, list[Record]] = {}
        self._damage: dict[str, DamagedRowError] = {}

    def add(self, subject_id: str, record: Record) -> None:
        self._records.setdefault(subject_id, []).append(record)

    def spoil(self, subject_id: str, error: DamagedRowError) -> None:
        self._damage[subject_id] = error

    def of(self, subject_ids: Iterable[str]) -> Iterator[Record]:
        for subject_id in subject_ids:
            if subject_id in self._damage:
                raise self._damage[subject_id]
            yield from self._records.get(subject_id, ())


class Cases:
    """Reads cases for the gate within one unit of work, and so from one moment of the vault."""

    def __init__(self, link: Link, stories: Stories, forms: Forms, keys: SubjectKeys) -> None:
        self._link = link
        self._stories = stories
        self._forms = forms
        self._keys = keys

    def read(self, story_ids: Iterable[str] | None = None) -> Iterator[CaseFile | DamagedCase]:
        """Iterate the cases of these stories in the order given, or of all in their ids' order.

        An unknown id comes out as a `DamagedCase`. Raises VaultError only when the vault as a whole
        cannot be read.
        """
        forms = self._forms.by_key()
        ids = self._stories.ids() if story_ids is None else story_ids
        for chunk in chunks(ids):
            try:
                with collector_paused():
                    found = list(self._chunk(chunk, forms))
            except VaultStorageError:
                found = [self._alone(story_id, forms) for story_id in chunk]
            yield from found

    def _alone(
        self, story_id: str, forms: Mapping[FormKey, FormTemplate | DamagedRowError]
    ) -> CaseFile | DamagedCase:
        """Read one story where its chunk held bytes that the database itself cannot read."""
        try:
            return next(self._chunk([story_id], forms))
        except VaultError as error:
            return DamagedCase(story_id, f"Story {story_id} cannot be read: {error}")

    def _chunk(
        self, ids: list[str], forms: Mapping[FormKey, FormTemplate | DamagedRowError]
    ) -> Iterator[CaseFile | DamagedCase]:
        found = self._stories.by_id(ids)
        stories = [story for story in found.values() if isinstance(story, Story)]
        subjects = self._subjects({story.subject_id for story in stories})
        givers = self._givers(stories)
        concerned = {story.story_id: _concerned(story, givers) for story in stories}
        everybody = {subject_id for people in concerned.values() for subject_id in people}
        self._keys.load(everybody)
        consents, owners = self._consents(everybody, forms)
        withdrawals = self._withdrawals(everybody, owners)
        for story_id in ids:
            try:
                story = found.get(story_id)
                if story is None:
                    raise DamagedRowError("story", story_id)
                if isinstance(story, DamagedRowError):
                    raise story
                subject = subjects.get(story.subject_id)
                if subject is None:
                    raise DamagedRowError("story", story_id, "subject_id")
                if isinstance(subject, DamagedRowError):
                    raise subject
                people = concerned[story_id]
                yield CaseFile(
                    story, subject, tuple(consents.of(people)), tuple(withdrawals.of(people))
                )
            except DamagedRowError as error:
                yield DamagedCase(story_id, f"Story {story_id} is hidden. {error}")

    def _subjects(self, ids: Iterable[str]) -> dict[str, Subject | DamagedRowError]:
        found: dict[str, Subject | DamagedRowError] = {}
        for row in self._link.rows(_SUBJECTS, {"ids": ids_parameter(ids)}):
            try:
                found[row[0]] = read_subject(row, self._keys.of(row[0]))
            except DamagedRowError as error:
                found[row[0]] = error
        return found

    def _givers(self, stories: Iterable[Story]) -> dict[str, list[str]]:
        """Return who gave the consents that people in photos rely on, by consent."""
        relied = {
            person.consent_id
            for story in stories
            if story.photo
            for person in story.photo.people
            if person.consent_id
        }
        found: dict[str, list[str]] = {}
        if relied:
            for row in self._link.rows(_GIVERS, {"ids": ids_parameter(relied)}):
                found.setdefault(row[0], []).append(row[1])
        return found

    def _consents(
        self,
        subject_ids: Iterable[str],
        forms: Mapping[FormKey, FormTemplate | DamagedRowError],
    ) -> tuple[_BySubject[ConsentRecord], dict[str, set[str]]]:
        said = _BySubject[ConsentRecord]()
        owners: dict[str, set[str]] = {}
        rows = self._link.rows(_CONSENTS, {"ids": ids_parameter(subject_ids)})
        for consent_id, versions in groupby(rows, itemgetter(0)):
            own = list(versions)
            givers = owners[consent_id] = {row.subject_id for row in own}
            try:
                if len(givers) != 1:
                    raise DamagedRowError("consent", consent_id, "subject_id")
                key = self._keys.of(own[0].subject_id)
                records = [(read_consent(row, forms, key), row[_HASH]) for row in own]
                check_versions(records)
                for record, _ in records:
                    said.add(record.subject_id, record)
            except DamagedRowError as error:
                for giver in givers:
                    said.spoil(giver, error)
        return said, owners

    def _withdrawals(
        self, subject_ids: Iterable[str], owners: Mapping[str, set[str]]
    ) -> _BySubject[Withdrawal]:
        said = _BySubject[Withdrawal]()
        asked = {"ids": ids_parameter(subject_ids), "consents": ids_parameter(owners)}
        for row in self._link.rows(_WITHDRAWALS, asked):
            concerns = {row.subject_id, *owners.get(row.consent_id, ())}
            try:
                withdrawal = read_withdrawal(row, self._keys.of(row.subject_id))
                for subject_id in concerns:
                    said.add(subject_id, withdrawal)
            except DamagedRowError as error:
                for subject_id in concerns:
                    said.spoil(subject_id, error)
        return said


def _concerned(story: Story, givers: Mapping[str, list[str]]) -> list[str]:
    """Return everybody whose word the story needs, its own person first."""
    people = {story.subject_id: None}
    if story.photo:
        for person in story.photo.people:
            people[person.person_id] = None
            people.update(dict.fromkeys(givers.get(person.consent_id, ())))
    return list(people)
