"""What several standing consents grant together: never more than the narrowest (CG-25)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from hopewall.core.codes import Audience
from hopewall.core.consent import Answer, ConsentRecord, Purpose, Scope
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.site import Channel
from hopewall.core.standing import TakenBack

K = TypeVar("K", Scope, Audience)


@dataclass(frozen=True, slots=True)
class Grant:
    """What may be used, for whom, where, until when."""

    scopes: frozenset[Scope]
    audiences: frozenset[Audience]
    purposes: frozenset[Purpose]
    site_ids: frozenset[str]
    territories: frozenset[str]
    crossing: bool
    """Whether every record allows showing outside the territory it was given in."""
    origins: frozenset[str]
    until: date


def grant_of(record: ConsentRecord, taken: TakenBack, until: date) -> Grant:
    """Return what one standing record grants, less what was taken back."""
    cross = record.cross_border
    return Grant(
        scopes=_granted(record.scopes) - taken.scopes,
        audiences=_granted(record.audiences) - taken.audiences,
        purposes=record.purposes,
        site_ids=record.site_ids,
        territories=record.territories,
        crossing=cross is not None
        and cross.granted is True
        and bool(cross.mechanism_ref.strip() and cross.recipient.strip()),
        origins=frozenset({record.origin_territory}),
        until=until,
    )


def _granted(answers: Mapping[K, Answer]) -> frozenset[K]:
    return frozenset(key for key, answer in answers.items() if answer is Answer.GRANTED)


def narrowest(grants: Iterable[Grant]) -> Grant | None:
    """Return what all of them grant, or None when there is none."""
    result: Grant | None = None
    for grant in grants:
        if result is None:
            result = grant
            continue
        result = Grant(
            scopes=result.scopes & grant.scopes,
            audiences=result.audiences & grant.audiences,
            purposes=result.purposes & grant.purposes,
            site_ids=result.site_ids & grant.site_ids,
            territories=result.territories & grant.territories,
            crossing=result.crossing and grant.crossing,
            origins=result.origins | grant.origins,
            until=min(result.until, grant.until),
        )
    return result


def channel_faults(grant: Grant, channel: Channel) -> list[Reason]:
    """Return why this grant does not reach that channel (CG-03, CG-04, CG-23)."""
    faults = []
    if channel.audience not in grant.audiences:
        faults.append(Reason(ReasonCode.AUDIENCE_NOT_GRANTED, channel.audience))
    if channel.site_id not in grant.site_ids:
        faults.append(Reason(ReasonCode.SITE_NOT_GRANTED, channel.site_id))
    if channel.territory not in grant.territories:
        faults.append(Reason(ReasonCode.TERRITORY_NOT_GRANTED, channel.territory))
    if grant.origins != {channel.territory} and not grant.crossing:
        faults.append(Reason(ReasonCode.CROSS_BORDER_NOT_GRANTED, ", ".join(sorted(grant.origins))))
    if Purpose.PATIENT_EDUCATION not in grant.purposes:
        faults.append(Reason(ReasonCode.PURPOSE_NOT_GRANTED, Purpose.PATIENT_EDUCATION))
    return faults
