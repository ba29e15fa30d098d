"""Every id, name and text that the vault holds of a person, and of everybody else."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from hopewall.core.consent import ConsentRecord, Withdrawal, WithdrawalChannel
from hopewall.core.draft import StoryContent, StoryReview, Viewing
from hopewall.core.needles import Needles, needles_of, without
from hopewall.core.person import Subject
from hopewall.core.story import Photo, Story
from hopewall.core.withdrawal_clock import BY_ITSELF
from hopewall.vault import Belongings, DamagedRowError, Reading

Told = Callable[[int, int], None]
Record = Subject | ConsentRecord | Withdrawal | Story | Photo | StoryContent | StoryReview | Viewing
_OURS: Final = frozenset(kind.value for kind in BY_ITSELF)
"""Tasks whose result hopewall itself has written."""


@dataclass(slots=True)
class PersonWords:
    """What may not be found any more once somebody is erased."""

    ids: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    texts: list[str] = field(default_factory=list)
    files: set[str] = field(default_factory=set)
    """Names of files that are this person's alone: pictures and public stories by their hash."""

    def needles(self) -> Needles:
        """Return what to look for, other people's words not yet left out."""
        return needles_of({*self.ids, *self.files}, self.names, self.texts)


def words_of(reading: Reading, subject_id: str, belongings: Belongings) -> PersonWords:
    """Gather a person's words; what cannot be read is left out. Raises VaultError."""
    words = PersonWords(
        {subject_id, *belongings.stories, *belongings.photos, *belongings.attachments}
    )
    words.files |= reading.erasures.objects_of(belongings.stories)
    words.files |= set(belongings.attachments)
    _try(lambda: _add_person(words, reading.people.get(subject_id)))
    _try(lambda: _add_consents(words, reading.consents.of(subject_id)))
    _try(lambda: _add_withdrawals(words, reading.withdrawals.of(subject_id)))
    _try(lambda: _add_writing(words, reading, subject_id))
    _try(lambda: _add_pages(words, reading, subject_id))
    for story in reading.stories.by_id(belongings.stories).values():
        if isinstance(story, Story):
            _add_story(words, story)
    for photo in reading.photos.by_id(belongings.photos).values():
        if isinstance(photo, Photo):
            _add_photo(words, photo)
    words.ids.discard("")
    words.files.discard("")
    return words


def _try(add: Callable[[], None]) -> None:
    """Add what can be read: a damaged row must not keep its person from being erased."""
    try:
        add()
    except DamagedRowError:
        return


def _add_person(words: PersonWords, subject: Subject) -> None:
    words.names |= subject.identifiers


def _add_consents(words: PersonWords, consents: Iterable[ConsentRecord]) -> None:
    for record in consents:
        words.ids |= {record.consent_id, record.scan_sha256, record.scan_asset}
        for other in (record.representative, record.witness, record.interpreter):
            if other is not None:
                words.names.add(other.name)
        words.texts += [record.info_description, record.compensation_note]


def _add_withdrawals(words: PersonWords, withdrawals: Iterable[Withdrawal]) -> None:
    for one in withdrawals:
        words.ids.add(one.withdrawal_id)
        if one.channel is not WithdrawalChannel.BY_ITSELF:
            words.texts.append(one.reason)
        words.texts += [one.identity_check, *(t.result for t in one.tasks if t.kind not in _OURS)]


def _add_story(words: PersonWords, story: Story) -> None:
    words.ids.add(story.story_id)
    for text in story.texts.values():
        words.texts += [text.title, text.message, text.quote, text.body]


def _add_writing(words: PersonWords, reading: Reading, subject_id: str) -> None:
    """Add what was written of them and never hung: drafts, versions, comments and wishes."""
    for content in contents_of(reading, subject_id):
        for text in content.texts.values():
            words.texts += [text.title, text.message, text.quote, text.body]
    words.texts += [review.comment for review in reading.writing.reviews_of(subject_id)]
    words.texts += [viewing.wish for viewing in reading.writing.viewings_of(subject_id)]


def _add_pages(words: PersonWords, reading: Reading, subject_id: str) -> None:
    _add_consents(words, (one.record for one in reading.consent_drafts.of(subject_id)))


def contents_of(reading: Reading, subject_id: str) -> Iterator[StoryContent]:
    """Iterate every content of a person's stories that is not in place; raises DamagedRowError."""
    for draft in reading.writing.drafts_of(subject_id):
        yield draft.content
        yield draft.base
    for version in reading.writing.versions_of(subject_id):
        yield version.content


def _add_photo(words: PersonWords, photo: Photo) -> None:
    words.ids.add(photo.asset_id)
    words.files |= {photo.master_sha256, *(one.sha256 for one in photo.renditions)}
    words.texts += list(photo.alt_text.values())


def only_theirs(
    reading: Reading, subject_id: str, belongings: Belongings, words: PersonWords, told: Told
) -> Needles:
    """Return the needles that nobody else's record shares; others' files leave `words.files` too.

    Raises VaultError.
    """
    kept: set[str] = set()

    def others() -> Iterator[str]:
        for record in everything(reading, subject_id, told):
            photo = record.photo if isinstance(record, Story) else record
            if isinstance(photo, Photo):
                if photo.asset_id in belongings.photos:
                    continue
                kept.update(one.sha256 for one in photo.renditions)
                kept.add(photo.master_sha256)
            yield repr(record)

    needles = without(words.needles(), others())
    words.files -= kept
    return needles


def everything(reading: Reading, but: str, told: Told) -> Iterator[Record]:
    """Iterate every readable record of everybody but one person, as it is decrypted."""
    total = reading.people.count()
    for done, subject in enumerate(reading.people.all(), start=1):
        told(done, total)
        if subject.subject_id == but:
            continue
        yield subject
        try:
            yield from reading.consents.of(subject.subject_id)
            yield from reading.withdrawals.of(subject.subject_id)
            yield from reading.stories.of(subject.subject_id)
            yield from reading.photos.of(subject.subject_id)
            yield from contents_of(reading, subject.subject_id)
            yield from reading.writing.reviews_of(subject.subject_id)
            yield from reading.writing.viewings_of(subject.subject_id)
            yield from (one.record for one in reading.consent_drafts.of(subject.subject_id))
        except DamagedRowError:
            continue
