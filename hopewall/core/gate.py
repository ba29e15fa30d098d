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
from hopewall.core.evidence import Evidence
from hopewall.core.gate_claims import ClaimsQuestion, claim_faults, claim_texts
from hopewall.core.gate_parts import parts_of
from hopewall.core.gate_person import majority_faults, person_faults
from hopewall.core.gate_photo import photo_faults
from hopewall.core.gate_records import Standing, excused
from hopewall.core.gate_story import (
    approved_languages,
    is_investigational,
    story_faults,
    trial_faults,
)
from hopewall.core.grant import channel_faults, narrowest
from hopewall.core.person import Subject
from hopewall.core.profile_data import PROFILES
from hopewall.core.profiles import Demands, union
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.site import Channel, ProfileCode
from hopewall.core.story import Story

GATE_VERSION: Final = "4"
"""Raised with every change of a rule, so that no old decision is taken over."""


def decide(
    story: Story,
    subject: Subject,
    consents: Sequence[ConsentRecord],
    withdrawals: Sequence[Withdrawal],
    channel: Channel,
    on: date,
    evidence: Evidence,
) -> Decision:
    """Decide what of `story` may be shown in `channel` on that day (site-local).

    `consents` holds every version of every record of the person and of others recognisable in the
    photo; `withdrawals` every withdrawal by any of them. A withdrawal counts from the moment it is
    known, whatever the day asked about. A scan whose state `evidence` does not tell is missing.
    """
    person = person_faults(subject, channel, on)
    reasons = [*person.reasons, *excused(story_faults(story, subject), solo=evidence.solo)]
    if any(reason.code is ReasonCode.INCOMPLETE for reason in reasons):
        return Hidden(tuple(_unique(reasons)))
    demands = _demands(channel.profiles | subject.profiles)
    if demands is None:
        return Hidden((*reasons, Reason(ReasonCode.INCOMPLETE, "profiles")))
    reasons += majority_faults(subject, demands)
    reasons += trial_faults(story, subject, demands)
    standing = Standing(consents, withdrawals, demands, on, evidence)
    own = standing.of_person(subject)
    grant = narrowest(own.grants)
    if grant is None:
        return Hidden(tuple(_unique([*reasons, *own.reasons])))
    reasons += channel_faults(grant, channel)

    def stands(consent_id: str) -> bool:
        return standing.grants_face(consent_id, subject.subject_id, channel)

    languages = approved_languages(story, subject, own.records, grant.scopes, on)
    parts = parts_of(story, subject, languages, grant.scopes, demands, stands)
    reasons += parts.reasons
    if story.photo is not None and Element.FACE in parts.elements:
        reasons += excused(photo_faults(story.photo, languages), solo=evidence.solo)
    asked = ClaimsQuestion(
        channel.profiles | subject.profiles,
        is_investigational(story, subject),
        demands.product_name and Scope.PRODUCT_NAME in grant.scopes,
        on,
    )
    texts = claim_texts(story, subject, parts.elements, languages)
    reasons += claim_faults(story, texts, evidence, asked)
    if reasons:
        return Hidden(tuple(_unique(reasons)))
    until = min(grant.until, own.until, person.until, standing.face_until)
    return Shown(parts.elements, languages, until, tuple(_unique(parts.withheld)))


@lru_cache(maxsize=64)
def _demands(profiles: frozenset[ProfileCode]) -> Demands | None:
    return union(PROFILES[code] for code in profiles)


def _unique(reasons: Sequence[Reason]) -> list[Reason]:
    return list(dict.fromkeys(reasons))
