"""The repository of what is being written: drafts that change, and all that is only added to."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final, TypeVar

from sqlalchemy import Select, Table, bindparam, delete, func, insert, select, update

from hopewall.core.draft import (
    DraftStage,
    PlacedContent,
    StoryDraft,
    StoryReview,
    StoryVersion,
    Verdict,
    Viewing,
)
from hopewall.vault import tables_writing
from hopewall.vault.errors import DamagedRowError, FourEyesError
from hopewall.vault.link import Link, Prepared
from hopewall.vault.mapping import FoundKey, RowMapping
from hopewall.vault.rows_writing import (
    DRAFT,
    PLACING,
    REVIEW,
    VERSION,
    VIEWING,
    read_draft,
    read_placing,
    read_review,
    read_version,
    read_viewing,
)
from hopewall.vault.settings import Settings
from hopewall.vault.subject_keys import SubjectKeys

T = TypeVar("T")

_D = tables_writing.story_draft.c
_OWN_TABLES: Final = (DRAFT, VERSION, REVIEW, VIEWING, PLACING)
_INSERTS: Final = {one.table.name: Prepared(insert(one.table)) for one in _OWN_TABLES}
_SAVE: Final = (
    update(tables_writing.story_draft)
    .where(_D.story_id == bindparam("id"), _D.revision == bindparam("seen"))
    .values({name: bindparam(name) for name in DRAFT.stored if name != "story_id"})
)
_DROP: Final = delete(tables_writing.story_draft).where(
    _D.story_id == bindparam("id"), _D.revision == bindparam("seen")
)
_STAGES: Final = select(_D.story_id, _D.subject_id, _D.stage, _D.editor_id, _D.saved_at).order_by(
    _D.saved_at, _D.story_id
)


def _ordered(mapping: RowMapping, number: str) -> Select[Any]:
    return select(*mapping.selected).order_by(mapping.table.c[number])


def _of(mapping: RowMapping, number: str, column: str) -> Select[Any]:
    return _ordered(mapping, number).where(mapping.table.c[column] == bindparam("id"))


_AT_STAGE: Final = _of(DRAFT, "saved_at", "stage")
_DRAFT_OF: Final = _of(DRAFT, "story_id", "story_id")
_DRAFTS_OF_PERSON: Final = _of(DRAFT, "story_id", "subject_id")
_VERSIONS_OF: Final = _of(VERSION, "version", "story_id")
_VERSIONS_OF_PERSON: Final = _of(VERSION, "version", "subject_id")
_ONE_VERSION: Final = _VERSIONS_OF.where(
    tables_writing.story_version.c.version == bindparam("number")
)
_REVIEWS_OF: Final = _of(REVIEW, "number", "story_id")
_REVIEWS_OF_PERSON: Final = _of(REVIEW, "number", "subject_id")
_VIEWINGS_OF: Final = _of(VIEWING, "number", "story_id")
_VIEWINGS_OF_PERSON: Final = _of(VIEWING, "number", "subject_id")


_PLACINGS_OF: Final = _of(PLACING, "number", "story_id")


def _highest(table: Table, number: str) -> Select[Any]:
    return select(func.max(table.c[number])).where(table.c.story_id == bindparam("id"))


_LAST: Final = {
    "story_version": _highest(tables_writing.story_version, "version"),
    "story_review": _highest(tables_writing.story_review, "number"),
    "viewing": _highest(tables_writing.viewing, "number"),
    "story_placing": _highest(tables_writing.story_placing, "number"),
}


class Writing:
    """Everything between a first word and the wall, sealed with its person's key."""

    def __init__(self, link: Link, keys: SubjectKeys) -> None:
        self._link = link
        self._keys = keys

    def draft(self, story_id: str) -> StoryDraft | None:
        """Return a story's draft, None where there is none; raises DamagedRowError."""
        return next(iter(self._read(_DRAFT_OF, story_id, read_draft)), None)

    def drafts_of(self, subject_id: str) -> tuple[StoryDraft, ...]:
        """Return a person's drafts; raises DamagedRowError."""
        return self._read(_DRAFTS_OF_PERSON, subject_id, read_draft)

    def stages(self) -> dict[str, DraftStage]:
        """Return where the draft of each story that has one stands; raises DamagedRowError."""
        try:
            return {row[0]: DraftStage(row[2]) for row in self._link.rows(_STAGES)}
        except ValueError as error:
            raise DamagedRowError("story_draft", "", "stage") from error

    def at_stage(self, stage: DraftStage) -> Iterator[StoryDraft | DamagedRowError]:
        """Iterate every draft that stands there, the oldest first; a damaged one as its error."""
        for row in self._link.rows(_AT_STAGE, {"id": stage.value}):
            try:
                yield read_draft(row, self._keys.of(row[1]))
            except DamagedRowError as error:
                yield error

    def begin(self, draft: StoryDraft) -> None:
        """Keep the first revision of a draft; raises DuplicateRecordError where there is one."""
        self._add(DRAFT, replace(draft, revision=1))

    def save(self, draft: StoryDraft, seen: int) -> bool:
        """Save a draft as revision `seen` + 1; False where somebody saved another one meanwhile.

        Nothing was written then.
        """
        row = self._row(DRAFT, replace(draft, revision=seen + 1))
        row["id"] = row.pop("story_id")
        row["seen"] = seen
        return self._link.write(_SAVE, row) == 1

    def drop(self, story_id: str, seen: int) -> bool:
        """Remove a draft; False where somebody saved another one meanwhile."""
        return self._link.write(_DROP, {"id": story_id, "seen": seen}) == 1

    def add_version(self, version: StoryVersion) -> StoryVersion:
        """Append a version; it gets the next number and is returned with it."""
        numbered = replace(version, version=self._next("story_version", version.story_id))
        self._add(VERSION, numbered)
        return numbered

    def versions(self, story_id: str) -> tuple[StoryVersion, ...]:
        """Return a story's versions, the first one first; raises DamagedRowError."""
        return self._read(_VERSIONS_OF, story_id, read_version)

    def versions_of(self, subject_id: str) -> tuple[StoryVersion, ...]:
        """Return the versions of all of a person's stories; raises DamagedRowError."""
        return self._read(_VERSIONS_OF_PERSON, subject_id, read_version)

    def version(self, story_id: str, number: int) -> StoryVersion | None:
        """Return one version; raises DamagedRowError."""
        rows = self._link.rows(_ONE_VERSION, {"id": story_id, "number": number})
        return next((read_version(row, self._keys.of(row[1])) for row in rows), None)

    def add_review(self, review: StoryReview) -> StoryReview:
        """Append a decision; it gets the next number and is returned with it.

        Raises FourEyesError where whoever approves wrote any of it (CG-10), UnknownRecordError for
        a version that is not there.
        """
        if review.verdict is Verdict.APPROVED and Settings(self._link).four_eyes:
            self._check_four_eyes(review)
        numbered = replace(review, number=self._next("story_review", review.story_id))
        self._add(REVIEW, numbered)
        return numbered

    def reviews(self, story_id: str) -> tuple[StoryReview, ...]:
        """Return every decision on a story, the first one first; raises DamagedRowError."""
        return self._read(_REVIEWS_OF, story_id, read_review)

    def reviews_of(self, subject_id: str) -> tuple[StoryReview, ...]:
        """Return the decisions on all of a person's stories; raises DamagedRowError."""
        return self._read(_REVIEWS_OF_PERSON, subject_id, read_review)

    def add_viewing(self, viewing: Viewing) -> Viewing:
        """Append what a person was shown and said; it is returned with its number."""
        numbered = replace(viewing, number=self._next("viewing", viewing.story_id))
        self._add(VIEWING, numbered)
        return numbered

    def viewings(self, story_id: str) -> tuple[Viewing, ...]:
        """Return what a person was shown of a story, the first time first."""
        return self._read(_VIEWINGS_OF, story_id, read_viewing)

    def viewings_of(self, subject_id: str) -> tuple[Viewing, ...]:
        """Return what a person was shown of all their stories; raises DamagedRowError."""
        return self._read(_VIEWINGS_OF_PERSON, subject_id, read_viewing)

    def add_placing(self, placing: PlacedContent) -> None:
        """Append that a content took another one's place; it gets the next number."""
        self._add(PLACING, replace(placing, number=self._next("story_placing", placing.story_id)))

    def placings(self, story_id: str) -> tuple[PlacedContent, ...]:
        """Return what took whose place in a story, the first time first."""
        return self._read(_PLACINGS_OF, story_id, read_placing)

    def authors_since_approval(self, story_id: str, version: int) -> frozenset[str]:
        """Return the staff ids of everybody who wrote any of a version since the last approval."""
        approved = [
            review.version
            for review in self.reviews(story_id)
            if review.verdict is Verdict.APPROVED and review.version < version
        ]
        since = max(approved, default=0)
        return frozenset(
            one.author_id
            for one in self.versions(story_id)
            if since < one.version <= version and one.kind != "in-place"
        )

    def _check_four_eyes(self, review: StoryReview) -> None:
        reviewer = review.reviewer_id.strip().lower()
        authors = self.authors_since_approval(review.story_id, review.version)
        if reviewer in {author.strip().lower() for author in authors}:
            raise FourEyesError(
                f"Story {review.story_id} was written by {review.reviewer_id}: "
                "somebody else must approve it."
            )

    def _next(self, table: str, story_id: str) -> int:
        last: int | None = self._link.rows(_LAST[table], {"id": story_id})[0][0]
        return (last or 0) + 1

    def _row(self, mapping: RowMapping, record: Any) -> dict[str, Any]:  # noqa: ANN401 - any of these
        return mapping.sealed_row(mapping.row(record), self._keys.for_writing(record.subject_id))

    def _add(self, mapping: RowMapping, record: object) -> None:
        self._link.write_many(_INSERTS[mapping.table.name], [self._row(mapping, record)])

    def _read(
        self,
        question: Select[Any],
        key: str,
        read: Callable[[Sequence[Any], FoundKey], T],
    ) -> tuple[T, ...]:
        """Read rows, whose second column is always their person."""
        rows = self._link.rows(question, {"id": key})
        return tuple(read(row, self._keys.of(row[1])) for row in rows)
