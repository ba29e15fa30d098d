"""Everybody at a glance: six questions for all, instead of six for each (10,000 people: 1 s)."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Final, TypeVar

from sqlalchemy import bindparam, func, select

from hopewall.core.codes import (
    AgeBand,
    ChannelName,
    Illness,
    LifeCycle,
    StorySize,
    Therapy,
)
from hopewall.core.draft import DraftStage
from hopewall.core.people_overview import (
    ConsentGlance,
    LastDecision,
    PersonGlance,
    StoryGlance,
)
from hopewall.core.person import Subject
from hopewall.core.story import Resolution, StoryState
from hopewall.vault import tables, tables_writing
from hopewall.vault.errors import DamagedRowError, ForgottenRowError
from hopewall.vault.link import Link, ids_parameter, listed
from hopewall.vault.rows_person import SUBJECT, read_subject
from hopewall.vault.rows_story import RENDITION, read_rendition
from hopewall.vault.steady_memory import collector_paused
from hopewall.vault.subject_keys import SubjectKeys
from hopewall.vault.tables_photos import photo_work

K = TypeVar("K")

_S, _C, _P = tables.story.c, tables.consent.c, tables.published.c
_R = tables.rendition.c
_PEOPLE: Final = select(*SUBJECT.selected).order_by(tables.subject.c.subject_id)
_SOME: Final = _PEOPLE.where(tables.subject.c.subject_id.in_(listed()))
_NOBODY: Final = (
    select(tables.photo.c.subject_id)
    .join(photo_work, photo_work.c.asset_id == tables.photo.c.asset_id)
    .where(photo_work.c.assigned == 0)
)
_STORIES: Final = select(
    _S.subject_id,
    _S.story_id,
    _S.state,
    _S.size,
    _S.illness,
    _S.therapy,
    _S.age_band,
    _S.life_cycle,
    _S.photo_id,
).order_by(_S.subject_id, _S.story_id)
_DRAFTS: Final = select(tables_writing.story_draft.c.story_id, tables_writing.story_draft.c.stage)
_CONSENTS: Final = select(
    _C.subject_id,
    _C.consent_id,
    func.max(_C.version),
    _C.signed_on,
    _C.expires_on,
    _C.reconfirm_due,
    _C.verified_by,
).group_by(_C.consent_id)
_DECISIONS: Final = select(_P.story_id, _P.channel, _P.until, _P.object_sha256 != "")
_W = tables.withdrawal.c
_WITHDRAWN: Final = (
    select(_W.subject_id)
    .outerjoin(tables.consent, tables.consent.c.subject_id == _W.subject_id)
    .where(_W.extent == "all")
    .group_by(_W.subject_id)
    .having(func.max(_W.received_at) >= func.coalesce(func.max(_C.recorded_at), ""))
)
_TILES: Final = (
    select(*RENDITION.selected, tables.photo.c.subject_id)
    .join(tables.photo, tables.photo.c.asset_id == _R.asset_id)
    .where(_R.asset_id.in_(listed()), _R.kind == "tile")
)

_FACES: Final = (
    select(_S.subject_id, _S.story_id, func.count())
    .join(tables.person_in_photo, tables.person_in_photo.c.asset_id == _S.photo_id)
    .where(
        tables.person_in_photo.c.resolution.is_(None)
        | (tables.person_in_photo.c.resolution == Resolution.BLURRED.value)
    )
    .group_by(_S.story_id)
    .order_by(_S.subject_id, _S.story_id)
)

_CONTACT: Final = (
    select(_C.controller_contact)
    .where(_C.controller_id == bindparam("controller"), _C.controller_contact != "")
    .order_by(_C.recorded_at.desc())
    .limit(1)
)


class Overview:
    """Reads what a list shows, and no story's words."""

    def __init__(self, link: Link, keys: SubjectKeys) -> None:
        self._link = link
        self._keys = keys

    def people(self) -> tuple[PersonGlance, ...]:
        """Return everybody who was not forgotten, in their ids' order; raises VaultError.

        Whoever only stands for a photo that is nobody's yet is no person.
        """
        with collector_paused():
            return self._people(self._link.rows(_PEOPLE))

    def some(self, subject_ids: Iterable[str]) -> tuple[PersonGlance, ...]:
        """Return these people; costs as much as `people` but for their names."""
        with collector_paused():
            return self._people(self._link.rows(_SOME, {"ids": ids_parameter(subject_ids)}))

    def _people(self, rows: Iterable[Any]) -> tuple[PersonGlance, ...]:
        nobody = {row[0] for row in self._link.rows(_NOBODY)}
        listed_rows = [row for row in rows if row[0] not in nobody]
        self._keys.load(row[0] for row in listed_rows)
        stories, consents = self._stories(), self._consents()
        withdrawn = {row[0] for row in self._link.rows(_WITHDRAWN)}
        found = []
        for row in listed_rows:
            subject: Subject | None
            try:
                subject = read_subject(row, self._keys.of(row[0]))
            except ForgottenRowError:
                continue
            except DamagedRowError:
                subject = None
            own, given = stories.get(row[0], ()), consents.get(row[0], ())
            found.append(
                PersonGlance(row[0], subject, tuple(own), tuple(given), row[0] in withdrawn)
            )
        return tuple(found)

    def tiles(self, photo_ids: Iterable[str]) -> dict[str, str]:
        """Return the hash of each photo's tile; a damaged row, or no tile, is absent."""
        rows = self._link.rows(_TILES, {"ids": ids_parameter(photo_ids)})
        self._keys.load(row[-1] for row in rows)
        found: dict[str, str] = {}
        for row in rows:
            try:
                found[row.asset_id] = read_rendition(row[:-1], self._keys.of(row[-1])).sha256
            except DamagedRowError:
                continue
        return found

    def unresolved_faces(self) -> tuple[tuple[str, str, int], ...]:
        """Return person, story and how many people in its photo nobody has decided about (CG-18).

        Blurring is no answer.
        """
        return tuple((row[0], row[1], row[2]) for row in self._link.rows(_FACES))

    def last_contact(self, controller_id: str) -> str:
        """Return whom the consent recorded last names as this hospital's contact; "" for none."""
        rows = self._link.rows(_CONTACT, {"controller": controller_id})
        return str(rows[0][0]) if rows else ""

    def _stories(self) -> dict[str, list[StoryGlance]]:
        drafts = {row[0]: row[1] for row in self._link.rows(_DRAFTS)}
        decisions = self._decisions()
        found: dict[str, list[StoryGlance]] = {}
        for owner, story_id, state, size, illness, therapy, age, cycle, photo in self._link.rows(
            _STORIES
        ):
            glance = StoryGlance(
                story_id,
                _STATE(state) or StoryState.HIDDEN,
                _SIZE(size) or StorySize.FULL,
                _ILLNESS(illness),
                _THERAPY(therapy),
                _AGE(age),
                _CYCLE(cycle),
                photo or "",
                _STAGE(drafts.get(story_id)),
                tuple(decisions.get(story_id, ())),
            )
            found.setdefault(owner, []).append(glance)
        return found

    def _decisions(self) -> dict[str, list[LastDecision]]:
        found: dict[str, list[LastDecision]] = {}
        for story_id, channel, until, shown in self._link.rows(_DECISIONS):
            name, day = _CHANNEL(channel), _day(until)
            if name is not None and day is not None:
                decision = LastDecision(name, bool(shown), day)
                found.setdefault(story_id, []).append(decision)
        return found

    def _consents(self) -> dict[str, list[ConsentGlance]]:
        found: dict[str, list[ConsentGlance]] = {}
        for owner, consent_id, _, signed, expires, due, verifier in self._link.rows(_CONSENTS):
            glance = ConsentGlance(
                consent_id, _day(signed), _day(expires), _day(due), bool(verifier)
            )
            found.setdefault(owner, []).append(glance)
        return found


def _reader(kind: Callable[[str], K], words: Iterable[str]) -> Callable[[str | None], K | None]:
    """Return what reads a code; an unknown one, as an unanswered one, is None in a list."""
    known = {word: kind(word) for word in words}
    return lambda word: known.get(word) if word is not None else None


_STATE: Final = _reader(StoryState, StoryState)
_SIZE: Final = _reader(StorySize, StorySize)
_ILLNESS: Final = _reader(Illness, Illness)
_THERAPY: Final = _reader(Therapy, Therapy)
_AGE: Final = _reader(AgeBand, AgeBand)
_CYCLE: Final = _reader(LifeCycle, LifeCycle)
_STAGE: Final = _reader(DraftStage, DraftStage)
_CHANNEL: Final = _reader(ChannelName, ChannelName)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
