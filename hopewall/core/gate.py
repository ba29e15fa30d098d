"""The consent gate: what may be shown of a story, in a channel, on a day. The default is no.

Pure: the same arguments always give the same answer. It is the only way from the vault to a
release. The invariants CG-01 … are those of `docs/consent-gate.md`.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from hopewall.core.consent import ConsentRecord, Scope, Withdrawal
from hopewall.core.decision import Decision, Element, Hidden, Shown
from hopewall.core.gate_person import PersonAnswer, capacity_faults, is_deceased, person_faults
from hopewall.core.gate_story import (
    approved_languages,
    face_answer,
    name_element,
    story_faults,
    text_and_fact_elements,
)
from hopewall.core.grant import Grant, channel_faults, grant_of, narrowest
from hopewall.core.person import NameKind, Subject
from hopewall.core.profiles import Demands, union
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.site import Channel, ProfileCode
from hopewall.core.standing import TakenBack, last_day, latest_versions, record_faults, taken_back
from hopewall.core.story import Story

GATE_VERSION: Final = "1"
"""Raised with every change of a rule, so that no old decision is taken over."""

_WORDS = frozenset({Element.MESSAGE, Element.QUOTE, Element.BODY})
_NAMED = frozenset({NameKind.FULL, NameKind.FIRST, NameKind.PSEUDONYM})


def decide(
    story: Story,
    subject: Subject,
    consents: Sequence[ConsentRecord],
    withdrawals: Sequence[Withdrawal],
    channel: Channel,
    on: date,
) -> Decision:
    """Decide what of `story` may be shown in `channel` on that day (site-local).

    `consents` holds every version of every record of the person and of others recognisable in the
    photo; `withdrawals` every withdrawal by any of them. A withdrawal counts from the moment it is
    known, whatever the day asked about.
    """
    person = person_faults(subject, channel, on)
    reasons = [*person.reasons, *story_faults(story, subject)]
    if any(reason.code is ReasonCode.INCOMPLETE for reason in reasons):
        return Hidden(tuple(_unique(reasons)))
    demands = _demands(channel.profiles | subject.profiles)
    if demands is None:
        return Hidden((*reasons, Reason(ReasonCode.INCOMPLETE, "profiles")))
    standing = _Standing(consents, withdrawals, demands, on)
    own = standing.of_person(subject)
    grant = narrowest(own.grants)
    if grant is None:
        return Hidden(tuple(_unique([*reasons, *own.reasons])))
    reasons += channel_faults(grant, channel)
    languages = approved_languages(story, subject, own.records, grant.scopes, on)
    if not languages:
        reasons.append(Reason(ReasonCode.NOT_REVIEWED))

    def stands(consent_id: str) -> bool:
        return standing.grants_face(consent_id, subject.subject_id, channel)

    face = face_answer(story, subject, grant.scopes, stands)
    if face.hides and face.reason is not None:
        reasons.append(face.reason)
    elements, withheld = text_and_fact_elements(story, grant.scopes)
    if not face.shown and not _WORDS.intersection(elements):
        reasons.append(Reason(ReasonCode.NOTHING_LEFT))
    if reasons:
        return Hidden(tuple(_unique(reasons)))
    name = name_element(subject, grant.scopes, languages)
    first = [Element.FACE] if face.shown else []
    first += [name] if name is not None else []
    refused = [face.reason] if face.reason is not None else []
    if name is None and subject.names.choice in _NAMED:
        refused.append(Reason(ReasonCode.SCOPE_REFUSED, "name"))
    until = min(grant.until, person.until, standing.face_until)
    return Shown((*first, *elements), languages, until, (*refused, *withheld))


@lru_cache(maxsize=64)
def _demands(profiles: frozenset[ProfileCode]) -> Demands | None:
    return union(profiles)


def _unique(reasons: Sequence[Reason]) -> list[Reason]:
    return list(dict.fromkeys(reasons))


class _Own:
    """The person's own records that stand, what each grants, and why the others do not."""

    def __init__(self) -> None:
        self.records: list[ConsentRecord] = []
        self.grants: list[Grant] = []
        self.reasons: list[Reason] = []


class _Standing:
    """Which of the records given stand on a day, for the person and for others in the photo."""

    def __init__(
        self,
        consents: Sequence[ConsentRecord],
        withdrawals: Sequence[Withdrawal],
        demands: Demands,
        on: date,
    ) -> None:
        self._newest = latest_versions(consents)
        self._withdrawals = withdrawals
        self._demands = demands
        self._on = on
        self.face_until = date.max
        """The last day of the consents of others in the photo that were asked about."""

    def of_person(self, subject: Subject) -> _Own:
        """Sort the person's own records into those that stand and reasons."""
        own = _Own()
        records = [r for r in self._newest if r.subject_id == subject.subject_id]
        if not records:
            own.reasons.append(Reason(ReasonCode.NO_CONSENT))
        majority = None if is_deceased(subject) else subject.majority_date
        for record in records:
            signer = capacity_faults(record, subject, self._demands, self._on)
            faults = self._faults(record, subject.languages, signer)
            if faults:
                own.reasons += faults
                continue
            until = min(last_day(record, majority), signer.until)
            own.records.append(record)
            own.grants.append(grant_of(record, self._taken(record), until))
        return own

    def grants_face(self, consent_id: str, subject_id: str, channel: Channel) -> bool:
        """Whether another person's consent stands and lets their face be seen here (CG-18)."""
        records = [r for r in self._newest if r.consent_id == consent_id]
        if len(records) != 1 or records[0].subject_id == subject_id or not consent_id.strip():
            return False
        record = records[0]
        languages = (record.form.language,) if record.form is not None else ()
        if self._faults(record, languages, PersonAnswer((), date.max)):
            return False
        grant = grant_of(record, self._taken(record), last_day(record, None))
        if channel_faults(grant, channel) or Scope.FACE_PHOTO not in grant.scopes:
            return False
        self.face_until = min(self.face_until, grant.until)
        return True

    def _faults(
        self, record: ConsentRecord, languages: Sequence[str], signer: PersonAnswer
    ) -> list[Reason]:
        faults = [
            *record_faults(record, languages, self._demands, self._on),
            *signer.reasons,
        ]
        if self._taken(record).everything:
            faults.append(Reason(ReasonCode.WITHDRAWN))
        twins = [r for r in self._newest if r.consent_id == record.consent_id]
        if len(twins) > 1:
            faults.append(Reason(ReasonCode.VERSION_CONFLICT))
        return faults

    def _taken(self, record: ConsentRecord) -> TakenBack:
        known = frozenset(r.consent_id for r in self._newest if r.subject_id == record.subject_id)
        return taken_back(record, self._withdrawals, known)
