"""The repository of stories, each saved as a whole: its facts, its texts and its photo."""

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import bindparam, delete, insert, select, update

from hopewall.core.codes import Language
from hopewall.core.story import Story, StoryText
from hopewall.vault import tables
from hopewall.vault.codecs import Stored
from hopewall.vault.errors import (
    DamagedRowError,
    FourEyesError,
    InvalidRecordError,
    UnknownRecordError,
)
from hopewall.vault.link import Link, Prepared, chunks, ids_parameter, listed
from hopewall.vault.photos import Photos
from hopewall.vault.rows_story import STORY, STORY_TEXT, read_story, read_text
from hopewall.vault.settings import Settings
from hopewall.vault.subject_keys import SubjectKeys

_S = tables.story.c
_T = tables.story_text.c
_INSERT = Prepared(insert(tables.story))
_INSERT_TEXT = Prepared(insert(tables.story_text))
_UPDATE = (
    update(tables.story)
    .where(_S.story_id == bindparam("id"))
    .values(
        {name: bindparam(name) for name in (*STORY.stored, *STORY.others) if name != "story_id"}
    )
)
_DROP_TEXTS = delete(tables.story_text).where(_T.story_id == bindparam("id"))
_SELECT = select(*STORY.selected).where(_S.story_id.in_(listed()))
_TEXTS = select(*STORY_TEXT.selected).where(_T.story_id.in_(listed()))
_IDS = select(_S.story_id).order_by(_S.story_id)
_IDS_OF = _IDS.where(_S.subject_id == bindparam("id"))


_RELIED = (
    select(tables.person_in_photo.c.asset_id)
    .join(tables.consent, tables.consent.c.consent_id == tables.person_in_photo.c.consent_id)
    .where(tables.consent.c.subject_id == bindparam("id"))
)
_IDS_RESTING_ON = (
    select(tables.story.c.story_id)
    .where((tables.story.c.subject_id == bindparam("id")) | tables.story.c.photo_id.in_(_RELIED))
    .order_by(tables.story.c.story_id)
)


class Stories:
    """Every story. Saving one saves its photo too."""

    def __init__(self, link: Link, photos: Photos, keys: SubjectKeys) -> None:
        self._link = link
        self._photos = photos
        self._keys = keys

    def add(self, story: Story) -> None:
        """Add a story with its texts and photo.

        Raises FourEyesError (CG-10), DuplicateRecordError, UnknownRecordError for a person not in
        the vault, and InvalidRecordError.
        """
        self.add_many((story,))

    def add_many(self, stories: Iterable[Story]) -> None:
        """Add many stories at once; raises as `add`, and then nothing may be committed."""
        for chunk in chunks(stories):
            self._keys.load(story.subject_id for story in chunk)
            photos = ((story.photo, story.subject_id) for story in chunk if story.photo)
            self._photos.save_many(photos)
            self._link.write_many(_INSERT, [self._story_row(story) for story in chunk])
            self._link.write_many(
                _INSERT_TEXT, [row for story in chunk for row in self._text_rows(story)]
            )

    def save(self, story: Story) -> None:
        """Replace a story as a whole; raises UnknownRecordError, else as `add`."""
        if story.photo:
            self._photos.save(story.photo, story.subject_id)
        row = self._story_row(story)
        row["id"] = row.pop("story_id")
        if self._link.write(_UPDATE, row) == 0:
            raise UnknownRecordError(f"Story {story.story_id} is not in the vault.")
        self._link.write(_DROP_TEXTS, {"id": story.story_id})
        self._link.write_many(_INSERT_TEXT, list(self._text_rows(story)))

    def get(self, story_id: str) -> Story:
        """Return a story; raises UnknownRecordError or DamagedRowError."""
        found = self.by_id((story_id,)).get(story_id)
        if found is None:
            raise UnknownRecordError(f"Story {story_id} is not in the vault.")
        if isinstance(found, DamagedRowError):
            raise found
        return found

    def of(self, subject_id: str) -> tuple[Story, ...]:
        """Return a person's stories; raises DamagedRowError."""
        ids = [row[0] for row in self._link.rows(_IDS_OF, {"id": subject_id})]
        return tuple(self.get(story_id) for story_id in ids)

    def resting_on(self, subject_id: str) -> list[str]:
        """Return the ids of stories that need this person's consent, their own or in a photo."""
        return [row[0] for row in self._link.rows(_IDS_RESTING_ON, {"id": subject_id})]

    def ids(self) -> list[str]:
        """Return the ids of all stories, in their order."""
        return [row[0] for row in self._link.rows(_IDS)]

    def by_id(self, story_ids: Iterable[str]) -> dict[str, Story | DamagedRowError]:
        """Return these stories, a damaged one as its error; unknown ids are absent."""
        ids = {"ids": ids_parameter(story_ids)}
        rows = self._link.rows(_SELECT, ids)
        owners = {row[0]: row.subject_id for row in rows}
        self._keys.load(owners.values())
        texts = self._texts(ids, owners)
        photos = self._photos.by_id({row[-1] for row in rows if row[-1] is not None})
        found: dict[str, Story | DamagedRowError] = {}
        for row in rows:
            story_id, photo_id = row[0], row[-1]
            own = texts.get(story_id, {})
            photo = photos.get(photo_id) if photo_id is not None else None
            try:
                if isinstance(own, DamagedRowError):
                    raise own
                if isinstance(photo, DamagedRowError):
                    raise photo
                if photo_id is not None and photo is None:
                    raise DamagedRowError("story", story_id, "photo_id")
                found[story_id] = read_story(row, own, photo, self._keys.of(owners[story_id]))
            except DamagedRowError as error:
                found[story_id] = error
        return found

    def _texts(
        self, ids: Mapping[str, str], owners: Mapping[str, str]
    ) -> dict[str, dict[Language, StoryText] | DamagedRowError]:
        found: dict[str, dict[Language, StoryText] | DamagedRowError] = {}
        for row in self._link.rows(_TEXTS, ids):
            if row[-1] not in owners:
                continue
            own = found.setdefault(row[-1], {})
            if isinstance(own, DamagedRowError):
                continue
            try:
                text = read_text(row, self._keys.of(owners[row[-1]]))
                own[text.language] = text
            except DamagedRowError as error:
                found[row[-1]] = error
        return found

    def _story_row(self, story: Story) -> dict[str, Stored]:
        approver = story.approver_id.strip().lower()
        same = approver and approver == story.author_id.strip().lower()
        if same and Settings(self._link).four_eyes:
            raise FourEyesError(
                f"Story {story.story_id} was written by {story.author_id}: "
                "somebody else must approve it."
            )
        row = STORY.row(story, photo_id=story.photo.asset_id if story.photo else None)
        return STORY.sealed_row(row, self._keys.for_writing(story.subject_id))

    def _text_rows(self, story: Story) -> Iterator[dict[str, Stored]]:
        key = self._keys.for_writing(story.subject_id)
        for language, text in story.texts.items():
            if text.language != language:
                raise InvalidRecordError(
                    f"Story {story.story_id} keeps a text in {text.language} as one in {language}."
                )
            yield STORY_TEXT.sealed_row(STORY_TEXT.row(text, story_id=story.story_id), key)
